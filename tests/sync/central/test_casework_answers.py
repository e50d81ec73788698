# SPDX-License-Identifier: GPL-3.0-or-later
"""Drafts and their approval, templates, two people at once, whose case it is, one report with two matters."""

from collections.abc import Callable

import pytest
from httpx import Response

from sync.central.chain import broken_chain
from sync.central.city import City
from sync.central.models import Case, CaseDraft
from sync.protocol.records import CaseState, SubmissionBody
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import KioskAtTheCity
from tests.helpers.staff_browser import Staff, forms_of, visible_text
from tests.sync.central.conftest import TestClock

MakeStaff = Callable[..., Staff]
CASE = "/kerja/kasus/1"
DRAFT = "Lampu sudah di ganti oleh regu kami."
BETTER = "Lampu sudah kami ganti pada 26 November."

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def body(kiosk: KioskAtTheCity, verifier: Staff) -> SubmissionBody:
    """A complaint that lies with its agency."""
    filed = kiosk.body()
    kiosk.send(kiosk.submission(filed))
    verifier.step(1, "terverifikasi")
    verifier.step(1, "didisposisikan", agency="DBMSDA")
    return filed


@pytest.fixture
def verifier(staff: MakeStaff) -> Staff:
    return staff("verifikator")


@pytest.fixture
def agency(staff: MakeStaff, body: SubmissionBody) -> Staff:
    assert body.ticket
    return staff("opd", "DBMSDA")


@pytest.fixture
def field_worker(agency: Staff, staff: MakeStaff) -> Staff:
    """Somebody who may draft only, with the case in hand."""
    person = staff("lapangan", "DBMSDA")
    assert person.client.get(CASE).status_code == 404
    for number in filter(None, options(agency, f"{CASE}/petugas")["person"]):
        agency.fill(CASE, f"{CASE}/petugas", person=number)
        if person.client.get(CASE).status_code == 200:
            return person
    raise AssertionError("nobody was given the case")


def options(person: Staff, action: str) -> dict[str, list[str]]:
    return next(form.options for form in forms_of(person.client.get(CASE).text) if form.action == action)


def told(kiosk: KioskAtTheCity) -> list[str]:
    return [event.text for event in kiosk.news().events]


def test_the_resident_sees_what_was_approved_and_nothing_before(
    city: City, kiosk: KioskAtTheCity, field_worker: Staff, staff: MakeStaff
) -> None:
    assert field_worker.offered(1) == {"diproses", "terverifikasi"}
    sent = field_worker.client.post(CASE, data=draft_form(field_worker) | {"public_text": DRAFT})
    assert sent.status_code == 422
    assert write_draft(field_worker, DRAFT).status_code == 303
    assert DRAFT not in "".join(told(kiosk))
    head = staff("atasan", "DBMSDA")
    assert "1" in visible_text(head.client.get("/kerja/tugas").text)
    assert DRAFT in head.open_case(1)
    assert head.fill(CASE, f"{CASE}/draf/kembali", return_words="Sebut tanggalnya.").status_code == 303
    assert "Sebut tanggalnya." in field_worker.open_case(1)
    assert CASE in field_worker.client.get("/kerja/tugas").text
    write_draft(field_worker, DRAFT)
    assert head.fill(CASE, f"{CASE}/draf/setuju", draft_text=BETTER).status_code == 303
    assert told(kiosk)[-1] == BETTER
    assert DRAFT not in "".join(told(kiosk))
    with city.database.read() as session:
        assert session.query(CaseDraft).count() == 0
        assert session.get_one(Case, 1).state == CaseState.ANSWERED
    assert broken_chain(city) == ()


def draft_form(person: Staff) -> dict[str, str]:
    forms = [form for form in forms_of(person.client.get(CASE).text) if form.action == f"{CASE}/draf"]
    return next(form.fields for form in forms if form.fields.get("target") == "ditanggapi")


def write_draft(person: Staff, words: str) -> Response:
    return person.client.post(f"{CASE}/draf", data=draft_form(person) | {"public_text": words})


def test_a_draft_approved_while_its_writer_mends_it_is_not_sent_unseen(
    kiosk: KioskAtTheCity, field_worker: Staff, staff: MakeStaff
) -> None:
    head = staff("atasan", "DBMSDA")
    write_draft(field_worker, DRAFT)
    seen = next(form for form in forms_of(head.open_case(1)) if form.action == f"{CASE}/draf/setuju")
    write_draft(field_worker, BETTER)
    late = head.client.post(seen.action, data=seen.fields | {"draft_text": DRAFT})
    assert late.status_code == 422
    assert "Yang terjadi selagi Anda mengetik" in late.text
    assert DRAFT not in told(kiosk)


def test_who_loses_a_race_reads_what_happened_and_keeps_every_word(kiosk: KioskAtTheCity, agency: Staff) -> None:
    form = next(f for f in forms_of(agency.open_case(1)) if f.fields.get("target") == "ditanggapi")
    agency.fill(CASE, f"{CASE}/catatan", note="Regu sudah berangkat pagi ini.")
    lost = agency.client.post(form.action, data=form.fields | {"public_text": BETTER})
    assert lost.status_code == 422
    page = visible_text(lost.text)
    assert "Yang terjadi selagi Anda mengetik" in page
    assert "Regu sudah berangkat" in page
    assert BETTER in page
    assert BETTER not in told(kiosk)


def test_words_survive_when_the_step_or_the_whole_case_has_gone(agency: Staff, verifier: Staff) -> None:
    form = next(f for f in forms_of(agency.open_case(1)) if f.fields.get("target") == "ditanggapi")
    agency.step(1, "terverifikasi", internal_text="Bukan jalan kami, ini lampu taman.")
    gone = agency.client.post(form.action, data=form.fields | {"public_text": BETTER})
    assert (gone.status_code, BETTER in gone.text) == (404, True)
    note = next(f for f in forms_of(verifier.open_case(1)) if f.fields.get("target") == "ditolak")
    verifier.step(1, "didisposisikan", agency="DLH")
    left = verifier.client.post(CASE, data=note.fields | {"public_text": "Bukan urusan pemerintah kota."})
    assert left.status_code == 422
    assert "Langkahnya tidak ada lagi" in left.text
    assert "Bukan urusan pemerintah kota." in left.text


def test_who_else_has_the_case_open_is_said_and_forgotten(agency: Staff, verifier: Staff, clock: TestClock) -> None:
    agency.open_case(1)
    assert "Sedang dibuka oleh Petugas opddbmsda" in visible_text(verifier.open_case(1))
    clock.pass_time(minutes=11)
    assert "Sedang dibuka" not in verifier.open_case(1)


def test_a_template_is_suggested_for_its_step_and_filled_without_script(agency: Staff, body: SubmissionBody) -> None:
    typed = {"state": "ditanggapi", "title": "Lampu diganti", "body": "Laporan {nomor} di {nama_kelurahan} beres."}
    typed |= {"topic": "LAMPU", "service": "", "position": "1"}
    assert agency.fill("/kerja/balasan", "/kerja/balasan", **typed).status_code == 303
    agency.fill("/kerja/balasan", "/kerja/balasan", **(typed | {"topic": "SAMPAH", "title": "Sampah diangkut"}))
    page = agency.open_case(1)
    assert "Lampu diganti" in page
    assert "Sampah diangkut" not in page
    form = next(f for f in forms_of(page) if f.fields.get("target") == "ditanggapi")
    chosen = form.fields | {"public_text": "Selamat pagi.", "template": "1"}
    filled = agency.client.post(f"{CASE}/isi", data=chosen)
    assert filled.status_code == 200
    assert f"Selamat pagi.\n\nLaporan {body.ticket} di Marga Jaya beres." in filled.text
    token = form.fields["token"]
    agency.client.post("/kerja/balasan/1", data=typed | {"token": token})  # its box was left empty: out of use
    assert "Lampu diganti" not in agency.open_case(1)


@pytest.mark.parametrize(
    "bad", [{"body": "Halo {nama_warga}, beres."}, {"title": ""}, {"state": "didisposisikan"}, {"body": "x"}]
)
def test_a_template_that_cannot_work_is_refused_with_its_words_kept(agency: Staff, bad: dict[str, str]) -> None:
    typed = {
        "state": "ditanggapi",
        "title": "Lampu diganti",
        "body": "Laporan {nomor} beres.",
        "topic": "",
        "service": "",
    }
    answer = agency.fill("/kerja/balasan", "/kerja/balasan", **(typed | bad))
    assert answer.status_code == 422
    assert (typed | bad)["body"] in answer.text


def test_templates_of_another_agency_stay_theirs(agency: Staff, staff: MakeStaff) -> None:
    typed = {
        "state": "ditanggapi",
        "title": "Lampu diganti",
        "body": "Laporan {nomor} beres.",
        "topic": "",
        "service": "",
    }
    other = staff("opd", "DLH")
    other.fill("/kerja/balasan", "/kerja/balasan", **typed)
    assert "Lampu diganti" not in agency.open_case(1)
    token = forms_of(agency.client.get("/kerja/balasan").text)[0].fields["token"]
    assert agency.client.post("/kerja/balasan/1", data=typed | {"token": token}).status_code == 404


def test_only_people_of_the_agency_are_given_a_case(agency: Staff, staff: MakeStaff, city: City) -> None:
    staff("opd", "DLH")
    assert len(options(agency, f"{CASE}/petugas")["person"]) == 2
    assert agency.fill(CASE, f"{CASE}/petugas", person="1").status_code == 422
    with city.database.read() as session:
        assert session.get_one(Case, 1).assigned_id is None


def test_two_matters_of_one_report_are_two_cases_on_one_receipt(
    city: City, kiosk: KioskAtTheCity, client: TestClient, body: SubmissionBody, verifier: Staff, staff: MakeStaff
) -> None:
    split = verifier.fill(CASE, f"{CASE}/pecah", topic="SAMPAH", split_words="Ada tumpukan sampah di dekatnya.")
    assert split.status_code == 303
    verifier.step(2, "didisposisikan", agency="DLH")
    cleaner = staff("opd", "DLH")
    cleaner.answer(2, "Sampahnya sudah kami angkut.", verifier)
    page = client.get(f"/t/{body.token}").text
    assert "Sampahnya sudah kami angkut." in page
    assert "BKS-0000-0002" in page
    events = [event for event in kiosk.news().events if "Sampahnya" in event.text]
    assert [(one.ticket, one.state) for one in events] == [(body.ticket, CaseState.ROUTED)]
    assert {event.ticket for event in kiosk.news().events} == {body.ticket}
    form = next(f for f in forms_of(page) if f.fields.get("part") == "2")
    done = client.post(f"/t/{body.token}", data=form.fields | {"what": "selesai"})
    assert done.status_code == 303
    with city.database.read() as session:
        first, second = session.get_one(Case, 1), session.get_one(Case, 2)
    assert (first.state, second.state, second.origin_id) == ("didisposisikan", "selesai", 1)
    assert second.promised == first.promised
    assert broken_chain(city) == ()


def test_a_resident_says_nothing_for_a_case_that_is_not_hers(
    city: City, kiosk: KioskAtTheCity, client: TestClient, body: SubmissionBody, agency: Staff, verifier: Staff
) -> None:
    agency.answer(1, BETTER, verifier)
    other = kiosk.body()
    kiosk.send(kiosk.submission(other))
    form = next(f for f in forms_of(client.get(f"/t/{body.token}").text))
    data = form.fields | {"what": "selesai", "part": "2"}
    assert client.post(f"/t/{body.token}", data=data).status_code == 404
    with city.database.read() as session:
        assert session.get_one(Case, 2).state == "diterima"


def test_a_case_that_is_not_ours_names_who_answers(kiosk: KioskAtTheCity, verifier: Staff, city: City) -> None:
    kiosk.send(kiosk.record())
    verifier.step(1, "bukan_kewenangan", public_text="Listrik rumah diurus PLN.", body="PLN")
    assert "PT PLN (Persero)" in told(kiosk)[-1]
    assert "123" in told(kiosk)[-1]
    with city.database.read() as session:
        assert session.get_one(Case, 1).forwarded_to == "PLN"
    verifier.step(1, "dibuka_kembali", public_text="Ternyata lampu jalan kota.")
    with city.database.read() as session:
        assert session.get_one(Case, 1).forwarded_to == ""


def test_likely_duplicates_are_suggested_with_their_reasons(kiosk: KioskAtTheCity, verifier: Staff) -> None:
    kiosk.send(kiosk.record(), kiosk.record(), kiosk.submission(kiosk.body(topic="SAMPAH")))
    page = visible_text(verifier.open_case(2))
    assert "Mungkin sama" in page
    assert "RT 03 RW 05 sama" in page
    assert "Gabungkan ke kasus 1" in page
    assert "Gabungkan ke kasus 3" not in page
    form = next(f for f in forms_of(verifier.open_case(2)) if f.fields.get("case_number") == "1")
    assert verifier.client.post(form.action, data=form.fields).status_code == 303
    assert "Mungkin sama" not in verifier.open_case(2)

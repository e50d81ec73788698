# SPDX-License-Identifier: GPL-3.0-or-later
"""Saya juga: a verified matter is published in the verifier's words, joined, followed, and closed with its case."""

from collections.abc import Callable

import pytest
from sqlalchemy import select, update

from resources.forms.model import Answer
from sync.central import chain
from sync.central.city import City
from sync.central.models import Case
from sync.central.permissions import Permission
from sync.protocol.records import CaseState, PublicMatter, SubmissionBody
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import ACCESS_CODE, NAME, STORY, KioskAtTheCity, enrolled_kiosk
from tests.helpers.staff_browser import Staff, visible_text
from tests.sync.central.conftest import MARGA_JAYA, TestClock

MakeStaff = Callable[..., Staff]
CASE = "/kerja/kasus/1"
LANDMARK = "Depan pasar lama"
QUESTION = "Ibu Siti, rumah nomor berapa yang gelap?"
ANSWER = "Lampu sudah kami ganti kemarin sore."


@pytest.fixture
def verifier(kiosk: KioskAtTheCity, staff: MakeStaff) -> Staff:
    """Signed in, with one verified complaint on the desk."""
    kiosk.send(kiosk.record())
    person = staff("verifikator", named=[Permission.SEE_SECRET])
    person.step(1, "terverifikasi")
    return person


def publish(verifier: Staff, landmark: str = LANDMARK) -> None:
    assert verifier.fill(CASE, f"{CASE}/ikut", landmark=landmark).status_code == 303


def matters(kiosk: KioskAtTheCity) -> list[PublicMatter]:
    return list(kiosk.news().matters)


def join(kiosk: KioskAtTheCity, matter: bytes, **changed: object) -> SubmissionBody:
    told: dict[str, Answer] = {"matter": matter.hex(), "topik": "LAMPU", "patokan": LANDMARK, "cerita": ""}
    told |= {"nama_pilihan": "pakai", "nama": "Budi Santoso", "telepon": "+6281298765432", "setuju": True}
    body = kiosk.body(form="ikut_aduan", answers=told, **changed)
    kiosk.send(kiosk.submission(body))
    return body


def told(kiosk: KioskAtTheCity, ticket: str) -> list[tuple[int, CaseState, str]]:
    return [(one.number, one.state, one.text) for one in kiosk.news().events if one.ticket == ticket]


def test_only_topic_place_words_and_day_leave_the_house(city: City, kiosk: KioskAtTheCity, verifier: Staff) -> None:
    assert matters(kiosk) == []
    publish(verifier, "  Depan   pasar lama ")
    (one,) = matters(kiosk)
    assert (one.topic, one.kelurahan, one.landmark, one.day, one.open) == (
        "LAMPU", MARGA_JAYA, LANDMARK, "2026-11-23", True,
    )  # fmt: skip
    assert len(one.id) == 16
    assert chain.broken_chain(city) == ()


def test_the_residents_place_is_offered_to_be_written_anew(verifier: Staff) -> None:
    page = verifier.open_case(1)
    assert 'value="Depan Musala Nurul Iman"' in page


def test_every_kiosk_is_told_also_one_that_comes_later(city: City, client: TestClient, verifier: Staff) -> None:
    neighbour = enrolled_kiosk(city, client, "32.75.04.1001")
    publish(verifier)
    assert [one.landmark for one in matters(neighbour)] == [LANDMARK]
    assert [one.landmark for one in matters(enrolled_kiosk(city, client, "32.75.04.1003"))] == [LANDMARK]


@pytest.mark.parametrize(
    ("landmark", "refusal"),
    [
        ("depan", ""),
        ("abc", "Tulis tempat dengan 5 sampai 80 huruf"),
        ("x" * 81, "Tulis tempat dengan 5 sampai 80 huruf"),
        ("Hubungi 081234567890", "Jangan tulis nomor HP"),
    ],
)
def test_a_place_is_short_and_holds_no_number_of_a_person(
    kiosk: KioskAtTheCity, verifier: Staff, landmark: str, refusal: str
) -> None:
    answer = verifier.fill(CASE, f"{CASE}/ikut", landmark=landmark)
    assert answer.status_code == (422 if refusal else 303)
    assert refusal in answer.text
    assert len(matters(kiosk)) == (not refusal)


@pytest.mark.parametrize(
    "changed",
    [
        {"topic": "one of supervision"},
        {"secret": True},
        {"state": "diterima"},
        {"state": "selesai"},
        {"kind": "request"},
    ],
)
def test_what_is_secret_unverified_closed_or_no_complaint_is_not_published(
    city: City, kiosk: KioskAtTheCity, verifier: Staff, changed: dict[str, object]
) -> None:
    if "topic" in changed:
        changed = {"topic": next(t.code for t in city.pack.topics.values() if t.supervision)}
    token = verifier.client.get(CASE).text.split('name="token" value="')[1].split('"')[0]
    with city.database.write() as session:
        session.execute(update(Case).values(changed))
    assert f'action="{CASE}/ikut"' not in verifier.open_case(1)
    refused = verifier.client.post(f"{CASE}/ikut", data={"token": token, "landmark": LANDMARK})
    assert refused.status_code == 422
    assert matters(kiosk) == []


def test_who_joins_has_a_ticket_of_her_own_and_follows_every_step(
    city: City, kiosk: KioskAtTheCity, verifier: Staff, staff: MakeStaff
) -> None:
    publish(verifier)
    joiner = join(kiosk, matters(kiosk)[0].id)
    assert told(kiosk, joiner.ticket) == [(1, CaseState.RECEIVED, ""), (2, CaseState.VERIFIED, "")]
    verifier.step(1, "didisposisikan", agency="DISPERKIM")
    agency, head = staff("opd", "DISPERKIM"), staff("atasan", "DISPERKIM")
    head.step(1, "menunggu_pelapor", public_text=QUESTION)
    agency.answer(1, ANSWER, head)
    agency.step(1, "selesai", access_code=ACCESS_CODE)
    assert told(kiosk, joiner.ticket)[2:] == [
        (3, CaseState.ROUTED, ""), (4, CaseState.ANSWERED, ANSWER), (5, CaseState.DONE, ""),
    ]  # fmt: skip
    assert all(QUESTION not in text for _, _, text in told(kiosk, joiner.ticket))
    assert chain.broken_chain(city) == ()


def test_words_from_before_others_could_read_along_are_not_carried(
    kiosk: KioskAtTheCity, verifier: Staff, clock: TestClock
) -> None:
    verifier.step(1, "menunggu_pelapor", public_text=QUESTION)
    verifier.step(1, "terverifikasi")
    verifier.step(1, "didisposisikan", agency="DISPERKIM")
    clock.pass_time(minutes=5)
    publish(verifier)
    clock.pass_time(minutes=5)
    joiner = join(kiosk, matters(kiosk)[0].id)
    assert told(kiosk, joiner.ticket) == [(1, CaseState.RECEIVED, ""), (2, CaseState.ROUTED, "")]


def test_the_desk_counts_who_joined_and_works_in_one_place(kiosk: KioskAtTheCity, verifier: Staff) -> None:
    publish(verifier)
    matter = matters(kiosk)[0].id
    join(kiosk, matter)
    second = join(kiosk, matter)
    listed = verifier.client.get("/kerja").text
    assert "2 ikut melaporkan" in visible_text(listed)
    assert "/kerja/kasus/2" not in listed
    assert "/kerja/kasus/3" in verifier.client.get(f"/kerja?nomor={second.ticket}").text
    assert "2 ikut melaporkan" in visible_text(verifier.open_case(1))
    joined = verifier.open_case(3)
    assert "ikut melaporkan kasus nomor 1" in visible_text(joined)
    assert 'href="/kerja/kasus/1"' in joined
    assert verifier.offered(3) == set()
    token = joined.split('name="token" value="')[1].split('"')[0]
    form = {"target": "ditolak", "version": "2", "public_text": "Alasan yang panjang.", "token": token}
    refused = verifier.client.post("/kerja/kasus/3", data=form)
    assert (refused.status_code, "mengikuti kasus lain" in refused.text) == (422, True)


def test_the_tracking_page_counts_and_tells_nothing_of_the_first_resident(
    kiosk: KioskAtTheCity, verifier: Staff, client: TestClient
) -> None:
    publish(verifier)
    joiner = join(kiosk, matters(kiosk)[0].id)
    page = client.get(f"/t/{joiner.token}").text
    assert "1 warga ikut melaporkan." in visible_text(page)
    assert joiner.ticket in page
    for personal in (NAME, STORY, "Nurul Iman", "Budi"):
        assert personal not in page


def test_a_matter_closes_with_its_case_and_may_be_opened_again(kiosk: KioskAtTheCity, verifier: Staff) -> None:
    publish(verifier)
    verifier.step(1, "bukan_kewenangan", public_text="Ini jalan provinsi, kami teruskan.")
    (closed,) = matters(kiosk)
    assert not closed.open
    verifier.step(1, "dibuka_kembali", public_text="Ternyata jalan kota, kami kerjakan.")
    publish(verifier, "Depan pasar baru")
    (again,) = matters(kiosk)
    assert (again.id, again.open, again.landmark) == (closed.id, True, "Depan pasar baru")


def test_a_verifier_takes_it_back(kiosk: KioskAtTheCity, verifier: Staff) -> None:
    publish(verifier)
    assert verifier.fill(CASE, f"{CASE}/ikut/tutup").status_code == 303
    assert [one.open for one in matters(kiosk)] == [False]
    assert "Warga lain tidak bisa ikut lagi" in verifier.open_case(1)


def test_who_joins_too_late_is_heard_as_a_case_of_her_own(city: City, kiosk: KioskAtTheCity, verifier: Staff) -> None:
    publish(verifier)
    matter = matters(kiosk)[0].id
    verifier.step(1, "bukan_kewenangan", public_text="Ini jalan provinsi, kami teruskan.")
    join(kiosk, matter, topic="")
    join(kiosk, bytes(16))
    with city.database.read() as session:
        late, strange = session.scalars(select(Case).where(Case.id > 1).order_by(Case.id)).all()
    assert (late.joined_id, late.state, late.topic, late.kelurahan) == (None, "diterima", "LAMPU", MARGA_JAYA)
    assert ["central-check-matter-closed", {"number": "1"}] in late.problems
    assert (strange.joined_id, strange.problems) == (None, [["central-check-matter", {}]])
    assert "kasus nomor 1 yang sudah ditutup" in visible_text(verifier.open_case(late.id))


def test_the_agency_of_the_case_sees_who_joined_and_only_that_agency(
    kiosk: KioskAtTheCity, verifier: Staff, staff: MakeStaff
) -> None:
    publish(verifier)
    join(kiosk, matters(kiosk)[0].id)
    verifier.step(1, "didisposisikan", agency="DISPERKIM")
    agency, other = staff("opd", "DISPERKIM", named=[Permission.SEE_IDENTITY]), staff("opd", "DLH")
    assert agency.client.get("/kerja/kasus/2").status_code == 200
    assert other.client.get("/kerja/kasus/2").status_code == 404
    opened = agency.fill("/kerja/kasus/2", "/kerja/kasus/2/identitas", reason="Bertanya lampu yang mana.")
    assert "Budi Santoso" in opened.text

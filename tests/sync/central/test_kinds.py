# SPDX-License-Identifier: GPL-3.0-or-later
"""Every kind of submission becomes the right thing: routed, named in its own word, its clock running."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select

from resources.forms.model import Answer
from sync.central import cases, intake
from sync.central.city import City
from sync.central.models import Case
from tests.helpers.kiosk_at_the_city import NAME, NIK, PHONE, KioskAtTheCity, answers
from tests.helpers.staff_browser import Staff, visible_text
from tests.sync.central.conftest import MARGA_JAYA, bekasi

MakeStaff = Callable[..., Staff]
CONTACT: dict[str, Answer] = {"nama": NAME, "telepon": PHONE, "nik": NIK}
INFORMATION = "Anggaran perbaikan jalan tahun 2026 di Kelurahan Marga Jaya"


def file(kiosk: KioskAtTheCity, form: str, told: dict[str, Answer], **changed: object) -> str:
    body = kiosk.body(form=form, answers={**told, "setuju": True}, **({"topic": "", "due": ""} | changed))
    kiosk.send(kiosk.submission(body))
    return body.ticket


@pytest.mark.parametrize(
    ("form", "told", "kind", "agency"),
    [
        ("permohonan", {"layanan": "SKTM", "syarat": ()}, "request", "KELURAHAN"),
        ("informasi", {"informasi": INFORMATION, "tujuan": "Untuk tugas sekolah"}, "information", "DISKOMINFO"),
        ("laporan_rtrw", {"pokok": "bencana", "cerita": "Jalan RT 03 terendam."}, "report", "KELURAHAN"),
        ("musrenbang", {"usul": "Saluran air di gang belakang pasar."}, "proposal", "BAPPELITBANGDA"),
        ("tanya_pajak", {"pertanyaan": "Berapa tagihan saya?"}, "question", "BAPENDA"),
        ("saran", {"saran": "Tolong tambah kursi tunggu."}, "suggestion", "DISKOMINFO"),
    ],
)
def test_what_has_no_topic_goes_by_its_service_or_its_form(
    city: City, kiosk: KioskAtTheCity, form: str, told: dict[str, Answer], kind: str, agency: str
) -> None:
    file(kiosk, form, told)
    with city.database.read() as session:
        case = session.get_one(Case, 1)
    assert (case.kind, case.suggested_agency, case.state) == (kind, agency, "diterima")


def test_a_topic_comes_before_a_service_and_a_service_before_a_form() -> None:
    pack = bekasi()
    service = replace(pack.content.services["SKTM"], agency_code="DINSOS")
    named = replace(pack, content=replace(pack.content, services={**pack.content.services, "SKTM": service}))
    assert intake.route(named, named.topics["LAMPU"], "SKTM", "permohonan") == "DISPERKIM"
    assert intake.route(named, None, "SKTM", "permohonan") == "DINSOS"
    assert intake.route(named, None, "", "permohonan") == "KELURAHAN"
    assert intake.route(named, None, "", "aduan") == ""


def test_the_work_list_names_each_kind_and_is_filtered_by_it(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    kiosk.send(kiosk.record())
    file(kiosk, "permohonan", {"layanan": "SKTM", "syarat": ()})
    verifier = staff("verifikator")
    listed = visible_text(verifier.client.get("/kerja").text)
    assert "Permohonan layanan" in listed
    assert "tidak mampu (SKTM)" in listed
    only = verifier.client.get("/kerja?jenis=request").text
    assert ("/kerja/kasus/2" in only, "/kerja/kasus/1" in only) == (True, False)


def test_the_case_page_reads_every_answer_and_shows_no_contact(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    told: dict[str, Answer] = {
        "layanan": "SKTM",
        "syarat": ("Kartu Keluarga",),
        "catatan": "Untuk beasiswa.",
        **CONTACT,
    }
    file(kiosk, "permohonan", told | {"kk": "3275041203100001"})
    verifier = staff("verifikator")
    page = visible_text(verifier.open_case(1))
    assert "Kartu Keluarga" in page
    assert "Untuk beasiswa." in page
    for personal in (NAME, "081234567890", NIK, "3275041203100001"):
        assert personal not in page
    opened = verifier.fill("/kerja/kasus/1", "/kerja/kasus/1/identitas", reason="Perlu melengkapi berkasnya.")
    for personal in (NAME, "081234567890", NIK, "3275041203100001"):
        assert personal in opened.text


def test_a_kelurahan_answered_by_its_code_is_where_the_matter_is(city: City, kiosk: KioskAtTheCity) -> None:
    file(kiosk, "laporan_rtrw", {"pokok": "bencana", "kelurahan": "32.75.04.1001"})
    file(kiosk, "saran", {"saran": "Tolong tambah kursi tunggu."})
    with city.database.read() as session:
        assert session.scalars(select(Case.kelurahan).order_by(Case.id)).all() == ["32.75.04.1001", MARGA_JAYA]


@pytest.mark.parametrize(
    ("told", "marked"),
    [
        ({"nik": "3275044203900005"}, False),
        ({"nik": "1275044203900005"}, True),
        ({"nik": ""}, False),
        ({"nik": "", "asal": "luar"}, True),
    ],
)
def test_who_is_registered_elsewhere_is_marked_and_taken_all_the_same(
    kiosk: KioskAtTheCity, staff: MakeStaff, told: dict[str, Answer], marked: bool
) -> None:
    kiosk.send(kiosk.submission(kiosk.body(answers=answers(kiosk.trust.kelurahan) | told)))
    verifier = staff("verifikator")
    assert ("Terdaftar di luar kota" in verifier.client.get("/kerja").text) is marked
    assert ("Terdaftar di luar kota" in verifier.open_case(1)) is marked
    assert "terverifikasi" in verifier.offered(1)


def test_public_information_has_its_number_and_ten_and_seven_working_days(
    city: City, kiosk: KioskAtTheCity, staff: MakeStaff
) -> None:
    told: dict[str, Answer] = {"informasi": INFORMATION, "tujuan": "Untuk tugas sekolah", **CONTACT}
    ticket = file(kiosk, "informasi", told, due="2026-12-07", due_code="informasi_publik")
    verifier = staff("verifikator")
    page = visible_text(verifier.open_case(1))
    assert f"Nomor pendaftaran {ticket}" in page
    assert "Senin, 7 Desember 2026" in page
    assert "sampai Rabu, 16 Desember 2026" in page
    short = verifier.fill("/kerja/kasus/1", "/kerja/kasus/1/waktu", extend_reason="lama")
    assert short.status_code == 422
    reason = "Dokumennya masih disalin dari arsip kecamatan."
    assert verifier.fill("/kerja/kasus/1", "/kerja/kasus/1/waktu", extend_reason=reason).status_code == 303
    page = verifier.open_case(1)
    assert "Batas waktu diperpanjang" in page
    assert "/kerja/kasus/1/waktu" not in page
    with city.database.read() as session:
        assert session.get_one(Case, 1).due == date(2026, 12, 16)
    assert [event.text for event in kiosk.news().events] == ["", reason]


def test_a_deadline_without_an_extension_is_not_put_off(city: City, kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    kiosk.send(kiosk.record())
    with city.database.read() as session:
        assert cases.extension_of(city, session.get_one(Case, 1)) is None
    verifier = staff("verifikator")
    form = {"version": "1", "extend_reason": "Alasan yang cukup panjang.", "token": _token(verifier)}
    assert verifier.client.post("/kerja/kasus/1/waktu", data=form).status_code == 422
    with city.database.read() as session:
        assert session.scalar(select(func.count()).select_from(Case).where(Case.due_code == "tanggapan")) == 1


def _token(person: Staff) -> str:
    return person.client.get("/kerja").text.split('name="token" value="')[1].split('"')[0]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Staff work on cases through the real pages, and see no more than their role allows."""

import io
from collections.abc import Callable
from datetime import date
from hashlib import sha256

import pytest
from PIL import Image

from sync.central import chain
from sync.central.city import City
from sync.central.permissions import Permission
from sync.protocol import sealing
from sync.protocol.records import BlobStored, CaseState
from tests.helpers.kiosk_at_the_city import ACCESS_CODE, NAME, STORY, KioskAtTheCity, answers
from tests.helpers.staff_browser import Staff, visible_text

MakeStaff = Callable[..., Staff]
ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""Where the engine does not matter."""
ANSWER = "Lampu di depan musala sudah kami ganti pada 26 November pukul 15.40."


def test_a_complaint_is_verified_routed_answered_and_closed(
    city: City, kiosk: KioskAtTheCity, staff: MakeStaff
) -> None:
    body = kiosk.body()
    kiosk.send(kiosk.submission(body))
    verifier, agency = staff("verifikator"), staff("opd", "DBMSDA")
    assert STORY in verifier.open_case(1)
    assert verifier.step(1, "terverifikasi").status_code == 303
    assert agency.client.get("/kerja/kasus/1").status_code == 404
    assert verifier.step(1, "didisposisikan", agency="DBMSDA").status_code == 303
    assert agency.step(1, "diproses").status_code == 303
    assert agency.answer(1, ANSWER, staff("atasan", "DBMSDA")).status_code == 303
    assert agency.step(1, "selesai", access_code="SALAH").status_code == 422
    assert agency.step(1, "selesai", access_code=ACCESS_CODE.lower()).status_code == 303
    told = [(event.number, event.state, event.text) for event in kiosk.news().events]
    assert told == [
        (1, CaseState.RECEIVED, ""),
        (2, CaseState.VERIFIED, ""),
        (3, CaseState.ROUTED, ""),
        (4, CaseState.IN_PROGRESS, ""),
        (5, CaseState.ANSWERED, ANSWER),
        (6, CaseState.DONE, ""),
    ]
    assert {event.ticket for event in kiosk.news().events} == {body.ticket}
    assert kiosk.news().events[4].agency == "Dinas Bina Marga dan Sumber Daya Air"
    assert chain.broken_chain(city) == ()


@ON_SQLITE
def test_a_page_offers_only_what_the_state_and_the_role_allow(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    kiosk.send(kiosk.record())
    verifier, agency = staff("verifikator"), staff("opd", "DLH")
    assert verifier.offered(1) == {"terverifikasi", "menunggu_pelapor", "bukan_kewenangan", "duplikat", "ditolak"}
    verifier.step(1, "terverifikasi")
    verifier.step(1, "didisposisikan", agency="DLH")
    assert agency.offered(1) == {"diproses", "terverifikasi", "duplikat"}
    form = {"target": "selesai", "version": "3", "token": _token(agency)}
    refused = agency.client.post("/kerja/kasus/1", data=form)
    assert refused.status_code == 422
    assert "Didisposisikan" in visible_text(agency.open_case(1))


def test_who_loses_a_race_keeps_every_word(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    kiosk.send(kiosk.record())
    first, second = staff("verifikator", login="rina"), staff("verifikator", login="tono")
    old = {"version": "1", "token": _token(second), "target": "ditolak", "public_text": "Alasan yang panjang sekali."}
    first.step(1, "terverifikasi")
    answer = second.client.post("/kerja/kasus/1", data=old)
    assert answer.status_code == 422
    assert "Alasan yang panjang sekali." in answer.text
    assert "baru saja diubah" in answer.text


def test_identity_opens_with_a_reason_that_stays_in_the_history(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    kiosk.send(kiosk.record())
    verifier = staff("verifikator")
    page = verifier.open_case(1)
    assert NAME not in page
    assert "0812" not in page
    assert verifier.fill("/kerja/kasus/1", "/kerja/kasus/1/identitas", reason="").status_code == 422
    opened = verifier.fill("/kerja/kasus/1", "/kerja/kasus/1/identitas", reason="Alamatnya perlu ditanyakan.")
    assert NAME in opened.text
    assert "081234567890" in opened.text
    page = verifier.open_case(1)
    assert NAME not in page
    assert "Alamatnya perlu ditanyakan." in page
    assert len(kiosk.news().events) == 1


@ON_SQLITE
def test_a_secret_name_is_for_verifiers_only(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    kiosk.send(kiosk.submission(kiosk.body(identity="rahasia")))
    verifier, agency = staff("verifikator"), staff("opd", "DBMSDA", named=[Permission.SEE_IDENTITY])
    verifier.step(1, "terverifikasi")
    verifier.step(1, "didisposisikan", agency="DBMSDA")
    assert "/identitas" not in agency.open_case(1)
    form = {"reason": "Ingin tahu siapa orangnya.", "token": _token(agency)}
    refused = agency.client.post("/kerja/kasus/1/identitas", data=form)
    assert refused.status_code == 422
    assert NAME not in refused.text
    assert NAME in verifier.fill("/kerja/kasus/1", "/kerja/kasus/1/identitas", reason="Verifikasi data pelapor.").text


@ON_SQLITE
def test_notes_stay_inside(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    kiosk.send(kiosk.record())
    verifier = staff("verifikator")
    note = "Tolong cek dulu ke lurah setempat."
    assert verifier.fill("/kerja/kasus/1", "/kerja/kasus/1/catatan", note=note).status_code == 303
    assert note in verifier.open_case(1)
    assert all(note not in event.text for event in kiosk.news().events)


@ON_SQLITE
def test_a_failed_check_marks_the_case_and_never_refuses_it(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    told = answers(kiosk.trust.kelurahan) | {"cerita": "pendek"}
    kiosk.send(kiosk.submission(kiosk.body(answers=told)), kiosk.submission(kiosk.body(form="tak-dikenal")))
    verifier = staff("verifikator")
    listed = visible_text(verifier.client.get("/kerja").text)
    assert listed.count("Perlu diperiksa") == 2
    assert NAME not in verifier.open_case(2)


def test_late_cases_stand_first(kiosk: KioskAtTheCity, staff: MakeStaff, city: City) -> None:
    for due in ("2026-12-01", "2026-11-20", "2026-11-24"):
        kiosk.send(kiosk.submission(kiosk.body(due=due)))
    assert city.today() == date(2026, 11, 23)
    page = staff("verifikator").client.get("/kerja").text
    assert [page.index(f"/kerja/kasus/{number}") for number in (2, 3, 1)] == sorted(
        page.index(f"/kerja/kasus/{number}") for number in (1, 2, 3)
    )
    assert "Lewat 3 hari" in page
    assert "1 lewat batas waktu" in visible_text(page)


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("masalah=SAMPAH", [2]),
        ("kelurahan=32.75.04.1001", []),
        ("keadaan=terverifikasi", [1]),
        ("keadaan=semua", [1, 2]),
    ],
)
def test_the_list_is_filtered(kiosk: KioskAtTheCity, staff: MakeStaff, query: str, numbers: list[int]) -> None:
    kiosk.send(kiosk.record(), kiosk.submission(kiosk.body(topic="SAMPAH")))
    verifier = staff("verifikator")
    verifier.step(1, "terverifikasi")
    page = verifier.client.get(f"/kerja?{query}").text
    assert [number for number in (1, 2) if f"/kerja/kasus/{number}" in page] == numbers


def test_a_photo_is_shown_without_what_the_camera_wrote(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    picture = Image.new("RGB", (40, 30), "red")
    exif = Image.Exif()
    exif[0x010E] = "rumah Siti"
    written = io.BytesIO()
    picture.save(written, "JPEG", exif=exif)
    assert b"rumah Siti" in written.getvalue()
    key, sealed = sealing.lock(written.getvalue())
    sha = sha256(sealed).hexdigest()
    kiosk.send(kiosk.submission(kiosk.body(photo_keys={sha: key})))
    verifier = staff("verifikator")
    assert "belum tiba" in verifier.open_case(1)
    kiosk.told("PUT", f"/v1/blobs/{sha}", sealed, BlobStored)
    shown = verifier.client.get("/kerja/kasus/1/foto/1")
    assert shown.headers["content-type"] == "image/jpeg"
    assert b"rumah Siti" not in shown.content
    assert Image.open(io.BytesIO(shown.content)).size == (40, 30)


def test_a_form_of_another_site_does_nothing(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    kiosk.send(kiosk.record())
    verifier = staff("verifikator")
    form = {"target": "terverifikasi", "version": "1"}
    assert verifier.client.post("/kerja/kasus/1", data=form).status_code == 403
    assert verifier.client.post("/kerja/kasus/1", data=form | {"token": "0" * 64}).status_code == 403
    foreign: tuple[dict[str, str], ...] = ({"Origin": "http://elsewhere.example"}, {"Sec-Fetch-Site": "cross-site"})
    good = form | {"token": _token(verifier)}
    for headers in foreign:
        assert verifier.client.post("/kerja/kasus/1", data=good, headers=headers).status_code == 403
    assert "Baru diterima" in visible_text(verifier.open_case(1))


def test_words_of_residents_never_become_markup(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    told = answers(kiosk.trust.kelurahan) | {"cerita": "<script>alert(1)</script> lampu padam sejak lama"}
    kiosk.send(kiosk.submission(kiosk.body(answers=told, ticket='"><u>BKS')))
    verifier = staff("verifikator")
    for page in (verifier.open_case(1), verifier.client.get("/kerja").text):
        assert "<script>" not in page
        assert "<u>" not in page


def _token(person: Staff) -> str:
    page = person.client.get("/kerja").text
    return page.split('name="token" value="')[1].split('"')[0]

# SPDX-License-Identifier: GPL-3.0-or-later
"""One step for many cases: all or none, told case by case, and only what each of them can take."""

import re
from collections.abc import Callable

import pytest

from sync.central import chain
from sync.central.city import City
from sync.central.models import Case
from sync.central.permissions import Permission
from tests.helpers.kiosk_at_the_city import KioskAtTheCity
from tests.helpers.staff_browser import Staff, forms_of, visible_text

MakeStaff = Callable[..., Staff]
BULK = "/kerja/massal"


def picked(person: Staff, *numbers: int) -> dict[str, str]:
    """The boxes of these cases as the list offers them, with the form they belong to."""
    page = person.client.get("/kerja").text
    boxes = dict(re.findall(r'name="(k\d+)" value="(\d+)"', page))
    token = page.split('name="token" value="')[1].split('"')[0]
    return {"token": token, "asal": ""} | {f"k{number}": boxes[f"k{number}"] for number in numbers}


def states(city: City) -> list[str]:
    with city.database.read() as session:
        return [state for (state,) in session.query(Case.state).order_by(Case.id)]


@pytest.fixture
def three(kiosk: KioskAtTheCity) -> KioskAtTheCity:
    """Three cases that just came in."""
    kiosk.send(*(kiosk.record() for _ in range(3)))
    return kiosk


def test_what_was_picked_goes_on_together(three: KioskAtTheCity, staff: MakeStaff, city: City) -> None:
    person = staff("verifikator")
    chosen = picked(person, 1, 2, 3)
    offered = {
        form.fields["target"]
        for form in forms_of(person.client.post(BULK, data=chosen).text)
        if "target" in form.fields
    }
    assert offered == {"terverifikasi", "menunggu_pelapor", "bukan_kewenangan", "ditolak"}
    done = person.client.post(BULK, data=chosen | {"target": "terverifikasi"})
    assert "3 laporan sudah diubah." in visible_text(done.text)
    routed = person.client.post(BULK, data=picked(person, 1, 3) | {"target": "didisposisikan", "agency": "DBMSDA"})
    assert routed.status_code == 200
    assert states(city) == ["didisposisikan", "terverifikasi", "didisposisikan"]
    assert len(three.news().events) == 8
    assert chain.broken_chain(city) == ()


@pytest.mark.usefixtures("three")
def test_one_that_refuses_holds_back_all_and_is_named(staff: MakeStaff, city: City) -> None:
    person, colleague = staff("verifikator", login="rina"), staff("verifikator", login="dadang")
    chosen = picked(person, 1, 2, 3)
    colleague.step(2, "terverifikasi")
    refused = person.client.post(BULK, data=chosen | {"target": "terverifikasi"})
    assert refused.status_code == 422
    with city.database.read() as session:
        ticket = session.get_one(Case, 2).ticket
    told = visible_text(refused.text)
    assert "Belum ada yang diubah" in told
    assert f"{ticket} : baru saja diubah rekan Anda." in told
    assert states(city) == ["diterima", "terverifikasi", "diterima"]
    short = person.client.post(BULK, data=picked(person, 1, 3) | {"target": "ditolak", "public_text": "Tidak"})
    assert short.status_code == 422
    assert ">Tidak</textarea>" in short.text
    assert states(city) == ["diterima", "terverifikasi", "diterima"]


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_nobody_moves_cases_of_others_or_takes_steps_of_others(staff: MakeStaff, city: City) -> None:
    verifier, agency = staff("verifikator"), staff("atasan", "DLH")
    verifier.client.post(BULK, data=picked(verifier, 1, 2) | {"target": "terverifikasi"})
    verifier.client.post(BULK, data=picked(verifier, 1) | {"target": "didisposisikan", "agency": "DLH"})
    own = picked(agency, 1)
    assert agency.client.post(BULK, data=own | {"k2": "2", "target": "diproses"}).status_code == 422
    assert agency.client.post(BULK, data=own | {"target": "selesai"}).status_code == 422
    assert agency.client.post(BULK, data=own | {"target": "ngawur"}).status_code == 404
    assert states(city) == ["didisposisikan", "terverifikasi", "diterima"]
    assert agency.client.post(BULK, data=own | {"target": "diproses"}).status_code == 200
    assert states(city)[0] == "diproses"


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_cases_are_given_to_a_person_of_their_agency(staff: MakeStaff, city: City) -> None:
    verifier, head, worker = staff("verifikator"), staff("atasan", "DLH"), staff("lapangan", "DLH")
    verifier.client.post(BULK, data=picked(verifier, 1, 2) | {"target": "terverifikasi"})
    verifier.client.post(BULK, data=picked(verifier, 1, 2) | {"target": "didisposisikan", "agency": "DLH"})
    chosen = picked(head, 1, 2)
    page = head.client.post(BULK, data=chosen).text
    person = re.findall(r'<option value="(\d+)">Petugas lapangandlh<', page)[0]
    given = head.client.post(BULK, data=chosen | {"target": "petugas", "person": person})
    assert given.status_code == 200
    with city.database.read() as session:
        assert [case.assigned_id for case in session.query(Case).order_by(Case.id)] == [int(person), int(person), None]
    assert worker.client.get("/kerja?saya=1").text.count('class="what"') == 2
    assert worker.client.post(BULK, data=chosen).status_code == 403


@pytest.mark.usefixtures("three")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_an_officers_words_for_many_wait_for_one_yes(staff: MakeStaff, city: City, three: KioskAtTheCity) -> None:
    verifier, officer, head = staff("verifikator"), staff("opd", "DLH"), staff("atasan", "DLH")
    verifier.client.post(BULK, data=picked(verifier, 1, 2) | {"target": "terverifikasi"})
    verifier.client.post(BULK, data=picked(verifier, 1, 2) | {"target": "didisposisikan", "agency": "DLH"})
    words = {"target": "ditanggapi", "public_text": "Lampu sudah kami ganti kemarin."}
    assert "Setujui dan kirim" not in head.client.post(BULK, data=picked(head, 1, 2)).text
    assert officer.client.post(BULK, data=picked(officer, 1, 2) | words).status_code == 200
    assert states(city)[:2] == ["didisposisikan", "didisposisikan"]
    assert officer.client.post(BULK, data=picked(officer, 1, 2) | {"target": "setuju"}).status_code == 422
    assert states(city)[:2] == ["didisposisikan", "didisposisikan"]
    assert "Setujui dan kirim 2 jawaban" in head.client.post(BULK, data=picked(head, 1, 2)).text
    assert head.client.post(BULK, data=picked(head, 1, 2) | {"target": "setuju"}).status_code == 200
    assert states(city)[:2] == ["ditanggapi", "ditanggapi"]
    assert [event.text for event in three.news().events].count(words["public_text"]) == 2
    assert chain.broken_chain(city) == ()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_secret_case_is_routed_knowingly_and_one_by_one(kiosk: KioskAtTheCity, staff: MakeStaff, city: City) -> None:
    kiosk.send(kiosk.submission(kiosk.body(topic="PETUGAS", secret=True)))
    admin, agency = staff("admin"), staff("atasan", "DLH")
    unnamed = "Belum ada verifikator yang ditunjuk"
    assert unnamed in visible_text(admin.client.get("/kerja/pengguna").text)
    verifier = staff("verifikator", named=[Permission.SEE_SECRET])
    assert unnamed not in visible_text(admin.client.get("/kerja/pengguna").text)
    verifier.client.post(BULK, data=picked(verifier, 1) | {"target": "terverifikasi"})
    many = verifier.client.post(BULK, data=picked(verifier, 1) | {"target": "didisposisikan", "agency": "DLH"})
    assert "satu per satu" in visible_text(many.text)
    assert "ditunjuk: Petugas verifikator. Inspektorat boleh membacanya." in visible_text(verifier.open_case(1))
    unaware = {"agency": "DLH", "aware": ""}
    assert "tidak dapat membukanya" in visible_text(verifier.step(1, "didisposisikan", **unaware).text)
    assert states(city) == ["terverifikasi"]
    assert verifier.step(1, "didisposisikan", agency="DLH", aware="ya").status_code == 303
    assert "Petugas Dinas Lingkungan Hidup tidak menerimanya" in visible_text(verifier.open_case(1))
    assert "/kerja/kasus/1/petugas" not in verifier.open_case(1)
    assert agency.client.get("/kerja/kasus/1").status_code == 404
    assert verifier.step(1, "diproses").status_code == 303
    assert verifier.step(1, "ditanggapi", public_text="Laporan Anda sudah kami periksa.").status_code == 303

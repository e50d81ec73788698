# SPDX-License-Identifier: GPL-3.0-or-later
"""The regular pass on a real database: letters to the right people, once, also when two servers do it."""

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import select

from resources.pack import model
from sync.central.accounts import NewAccount, add_account
from sync.central.city import City
from sync.central.escalation import digest, duty
from sync.central.models import Account, Escalation, Letter
from sync.central.outbox import letters
from sync.central.outbox.settings import Channels
from tests.helpers.kiosk_at_the_city import NAME, STORY, KioskAtTheCity
from tests.helpers.staff_browser import PASSWORD, Staff, visible_text
from tests.sync.central.conftest import TestClock

PLAIN = Channels()
MakeStaff = Callable[..., Staff]
ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""Where the engine does not matter."""


@pytest.fixture
def office(city: City, staff: MakeStaff, kiosk: KioskAtTheCity) -> Staff:
    """A verifier, an officer and her superior; a case lies with the agency. Gives the officer."""
    kiosk.send(kiosk.record())
    verifier = staff("verifikator")
    officer = staff("opd", "DBMSDA", login="dewi")
    for login, role, agency in (("bambang", "atasan", "DBMSDA"), ("lain", "opd", "DLH")):
        add_account(city, NewAccount(login, "Petugas", role, agency), PASSWORD, must_change=False)
    verifier.step(1, "terverifikasi")
    verifier.step(1, "didisposisikan", agency="DBMSDA")
    officer.step(1, "diproses")
    return officer


@ON_SQLITE
@pytest.mark.usefixtures("office")
def test_a_city_has_a_ladder_of_its_own(city: City, clock: TestClock) -> None:
    early = replace(city, pack=replace(city.pack, escalation=model.Escalation((model.EscalationStep(-5, "superior"),))))
    clock.pass_time(days=7)  # Monday; the answer is promised for the Monday after
    assert duty.climb(city, PLAIN) == 0
    assert duty.climb(early, PLAIN) == 1
    assert told(city) == [("bambang", "1 laporan menunggu Anda")]


def told(city: City, purpose: str = "deadline") -> list[tuple[str, str]]:
    """Who was told, and the subject; all of that purpose so far."""
    with city.database.read() as session:
        rows = session.execute(
            select(Account.login, Letter).join(Letter, Letter.account_id == Account.id).where(Letter.purpose == purpose)
        ).all()
    return sorted((login, content.subject) for login, row in rows if (content := letters.read(city, row)))


def test_the_officer_hears_the_day_before_and_the_superior_the_day_after(
    city: City, office: Staff, clock: TestClock
) -> None:
    assert duty.climb(city, PLAIN) == 0
    clock.pass_time(days=11)  # Friday; the answer is promised for Monday
    assert (duty.climb(city, PLAIN), duty.climb(city, PLAIN)) == (1, 0)
    assert told(city) == [("dewi", "1 laporan menunggu Anda")]
    clock.pass_time(days=1)
    assert duty.climb(city, PLAIN) == 0  # Saturday
    clock.pass_time(days=3)
    assert duty.climb(city, PLAIN) == 2  # it did not run on Monday: the officer still hears, and her superior
    assert told(city)[0] == ("bambang", "1 laporan menunggu Anda, 1 terlambat")
    office.sign_in("dewi")
    page = visible_text(office.client.get("/kerja/pemberitahuan").text)
    assert "lewat 1 hari" in page
    assert "UU 25/2009 Pasal 44 ayat (3)" in page
    assert STORY not in page
    assert NAME not in page


@ON_SQLITE
def test_an_answered_case_climbs_no_further(city: City, office: Staff, clock: TestClock) -> None:
    clock.pass_time(days=11)
    office.sign_in("dewi")
    assert office.draft(1, "menunggu_pelapor", "Tiang lampu yang mana?").status_code == 303
    office.client.cookies.clear()
    office.sign_in("bambang")
    office.fill("/kerja/kasus/1", "/kerja/kasus/1/draf/setuju", draft_text="Tiang lampu yang mana?")
    assert duty.climb(city, PLAIN) == 0


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.usefixtures("office")
def test_two_servers_tell_it_once(city: City, clock: TestClock) -> None:
    clock.pass_time(days=18)
    counts: list[int] = []
    both = [threading.Thread(target=lambda: counts.append(duty.climb(city, PLAIN))) for _ in range(4)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert sum(counts) == 3
    with city.database.read() as session:
        assert len(session.scalars(select(Escalation)).all()) == 3
    assert [login for login, _ in told(city)] == ["bambang", "dewi", "verifikator"]


@ON_SQLITE
def test_where_nobody_holds_the_office_it_waits_for_somebody(
    city: City, kiosk: KioskAtTheCity, staff: MakeStaff, clock: TestClock
) -> None:
    kiosk.send(kiosk.record())
    clock.pass_time(days=7)
    assert duty.climb(city, PLAIN) == 0
    staff("verifikator")
    assert duty.climb(city, PLAIN) > 0
    assert [login for login, _ in told(city)] == ["verifikator"]


@ON_SQLITE
def test_a_secret_case_is_told_only_to_who_may_know_of_it_and_without_its_matter(
    city: City, kiosk: KioskAtTheCity, staff: MakeStaff, clock: TestClock
) -> None:
    kiosk.send(kiosk.submission(kiosk.body(secret=True)))
    staff("verifikator")
    clock.pass_time(days=7)
    assert duty.climb(city, PLAIN) == 0
    inspector = staff("inspektorat")
    assert "laporan rahasia" not in inspector.client.get("/kerja/pemberitahuan").text


@ON_SQLITE
def test_once_a_working_day_everybody_gets_one_summary(city: City, office: Staff, clock: TestClock) -> None:
    clock.pass_time(days=1)  # Tuesday, 09.44
    assert (digest.write(city, PLAIN), digest.write(city, PLAIN)) == (3, 0)
    assert told(city, "digest") == [
        ("bambang", "Ringkasan Sel 24 Nov: 1 baru, 0 terlambat"),
        ("dewi", "Ringkasan Sel 24 Nov: 1 baru, 0 terlambat"),
        ("verifikator", "Ringkasan Sel 24 Nov: 1 baru, 0 terlambat"),
    ]
    clock.pass_time(days=1)
    assert digest.write(city, PLAIN) == 0  # nothing to say
    office.sign_in("dewi")
    office.fill("/kerja/pemberitahuan", "/kerja/pemberitahuan", mail="dewi@kota.example", digest="tidak")
    clock.pass_time(days=14)
    assert digest.write(city, PLAIN) == 2
    office.sign_in("dewi")
    page = office.client.get("/kerja/diam").text
    assert "1 laporan" in visible_text(page)
    assert "Tidak ada laporan yang diam" in office.client.get("/kerja/diam?hari=30").text


@ON_SQLITE
def test_one_s_own_address_is_checked_and_kept_locked(office: Staff) -> None:
    path = "/kerja/pemberitahuan"
    wrong = office.fill(path, path, mail="dewi(at)kota")
    assert wrong.status_code == 422
    assert "dewi(at)kota" in wrong.text
    assert office.fill(path, path, mail="dewi@kota.example", phone="0812-3456-7890").status_code == 303
    assert "+6281234567890" in office.client.get(path).text

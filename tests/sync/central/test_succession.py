# SPDX-License-Identifier: GPL-3.0-or-later
"""An agency is renamed: its cases, open and closed, and its people are the successor's, and the history says so."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from sqlalchemy import select

from sync.central import chain, succession
from sync.central.city import City
from sync.central.models import Account, Case, CaseStep
from tests.helpers.kiosk_at_the_city import KioskAtTheCity
from tests.helpers.staff_browser import Staff

OLD, NEW = "DISPERKIM", "DPKPP"


def renamed(city: City) -> City:
    """The same city, after its agency got another name yesterday."""
    pack = city.pack
    old = replace(pack.agencies[OLD], until=date(2026, 11, 22), successor=NEW)
    new = replace(pack.agencies[OLD], code=NEW, name="Dinas Perumahan dan Pertanahan")
    agencies = {code: one for code, one in pack.agencies.items() if code != OLD} | {NEW: new}
    return replace(city, pack=replace(pack, agencies=agencies, former_agencies={OLD: old}))


def test_cases_and_people_of_a_renamed_agency_are_its_successors(
    city: City, kiosk: KioskAtTheCity, staff: Callable[..., Staff]
) -> None:
    kiosk.send(kiosk.record(), kiosk.record())
    verifier, officer = staff("verifikator"), staff("opd", OLD)
    for case in (1, 2):
        assert verifier.step(case, "terverifikasi").status_code == 303
        assert verifier.step(case, "didisposisikan", agency=OLD).status_code == 303
    assert officer.answer(1, "Lampunya sudah diganti.", verifier).status_code == 303
    later = renamed(city)
    assert succession.hand_over(later) == 2
    assert succession.hand_over(later) == 0
    assert chain.broken_chain(later) == ()
    with later.database.read() as session:
        assert set(session.scalars(select(Case.agency))) == {NEW}
        assert session.scalar(select(Account.agency).where(Account.login == f"opd{OLD}".lower())) == NEW
        answered = session.scalars(select(CaseStep).where(CaseStep.state == "ditanggapi")).all()
    assert [(step.action, step.agency) for step in answered] == [("state", OLD), ("succeed", NEW)]
    assert later.agency_name(OLD) == city.pack.agencies[OLD].name
    assert officer.step(2, "diproses").status_code == 303


def test_before_its_last_day_has_passed_nothing_moves(city: City) -> None:
    pack = city.pack
    old = replace(pack.agencies[OLD], until=city.today(), successor=NEW)
    still = replace(city, pack=replace(pack, former_agencies={OLD: old}))
    assert succession.hand_over(still) == 0

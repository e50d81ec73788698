# SPDX-License-Identifier: GPL-3.0-or-later
"""An agency is renamed: its cases, open and closed, and its people are the successor's, and the history says so."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import func, or_, select

from sync.central import chain, succession
from sync.central.city import City
from sync.central.figures import rollup
from sync.central.figures.entries import Measure
from sync.central.figures.periods import Period, Span, period_of
from sync.central.figures.sheet import Grouping, Reach, sheet
from sync.central.figures.tally import Figures
from sync.central.models import Account, Case, CaseStep, RollupDay
from tests.helpers.kiosk_at_the_city import KioskAtTheCity
from tests.helpers.staff_browser import Staff, visible_text
from tests.sync.central.conftest import TestClock

OLD, NEW = "DISPERKIM", "DPKPP"


def renamed(city: City, until: date | None = None) -> City:
    """The same city, after its agency got another name: yesterday, or after another day."""
    pack = city.pack
    old = replace(pack.agencies[OLD], until=until or city.today() - timedelta(days=1), successor=NEW)
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


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_past_sheets_name_the_agency_as_it_was_then(
    city: City, kiosk: KioskAtTheCity, staff: Callable[..., Staff], clock: TestClock
) -> None:
    kiosk.send(kiosk.record(), kiosk.record(), kiosk.record())
    verifier = staff("verifikator")
    for case in (1, 2):
        verifier.step(case, "terverifikasi")
        verifier.step(case, "didisposisikan", agency=OLD)
    rollup.keep_up(city)
    november = period_of(Span.MONTH, city.today())
    clock.pass_time(days=20)
    then = by_agency(city, november)
    later = renamed(city)
    succession.hand_over(later)
    rollup.keep_up(later)
    assert by_agency(later, november)[OLD] == replace(then[OLD], oldest=None)  # what is open now is the successor's
    assert by_agency(later, november).keys() == then.keys()
    assert (then[OLD].received, then[OLD].open, NEW in then) == (2, 2, False)
    now = by_agency(later, november.after)
    assert (now[NEW].received, now[NEW].open, now[NEW].overdue, OLD in now) == (0, 2, 2, False)
    assert now[NEW].oldest == date(2026, 11, 23)
    own = sheet(later, november, Grouping.TOPIC, Reach(OLD)).total.now
    assert (own.received, own.open) == (2, 2)
    assert sheet(later, november.after, Grouping.TOPIC, Reach(OLD)).total.now.open == 0
    with later.database.read() as session:
        sums = {name: func.sum(RollupDay.__table__.c[name]) for name in map(str, Measure)}
        by_day = {
            dimension: session.execute(
                select(RollupDay.grain, RollupDay.start, *sums.values())
                .where(RollupDay.dimension == dimension)
                .group_by(RollupDay.grain, RollupDay.start)
                .having(or_(*(one != 0 for one in sums.values())))
                .order_by(RollupDay.grain, RollupDay.start)
            ).all()
            for dimension in ("all", "agency")
        }
    assert by_day["all"] == by_day["agency"]
    verifier.sign_in("verifikator")
    page = visible_text(verifier.client.get(f"/kerja/emonev?masa={november.code}").text)
    assert later.agency_name(OLD) in page
    verifier.step(1, "diproses")
    verifier.step(1, "didisposisikan", agency="DLH")  # who gets it by a route gets all of it, as ever
    rollup.keep_up(later)
    assert {key: one.received for key, one in by_agency(later, november).items()} == {"": 1, "DLH": 1, OLD: 1}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_server_that_heard_of_it_late_counts_from_the_day_on_which_it_was_so(
    city: City, kiosk: KioskAtTheCity, staff: Callable[..., Staff], clock: TestClock
) -> None:
    kiosk.send(kiosk.record())
    verifier = staff("verifikator")
    verifier.step(1, "terverifikasi")
    verifier.step(1, "didisposisikan", agency=OLD)
    clock.pass_time(days=20)
    later = renamed(city, until=date(2026, 12, 2))
    succession.hand_over(later)
    rollup.keep_up(later)
    weeks = [Period(Span.WEEK, date(2026, 11, 23) + timedelta(weeks=n)) for n in range(2)]
    standing = [{code: found.open for code, found in by_agency(later, week).items()} for week in weeks]
    assert standing == [{OLD: 1}, {NEW: 1, OLD: 0}]
    assert sheet(later, weeks[1], Grouping.TOPIC, Reach(NEW)).total.now.open == 1
    corrected = renamed(city, until=date(2026, 11, 26))
    rollup.keep_up(corrected)  # the pack corrects the day: what was handed over is counted by the new one
    assert {code: found.open for code, found in by_agency(corrected, weeks[0]).items()} == {NEW: 1, OLD: 0}
    counted = everything(corrected)
    rollup.rebuild(corrected)
    assert everything(corrected) == counted


def everything(city: City) -> list[tuple[object, ...]]:
    rows = select(*(column for column in RollupDay.__table__.c)).order_by(*RollupDay.__table__.primary_key)
    with city.database.read() as session:
        return [tuple(row) for row in session.execute(rows) if any(row[4:])]


def by_agency(city: City, period: Period) -> dict[str, Figures]:
    lines = sheet(city, period, Grouping.AGENCY).lines
    return {line.key: line.now for line in lines if not line.now.is_empty}

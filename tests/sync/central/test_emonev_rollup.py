# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures by day are what the events add up to, however often and in whatever order they are counted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import msgspec
import pytest
from sqlalchemy import select

from resources.texts import Words
from sync.central import cases
from sync.central.accounts import NewAccount, Visitor, add_account, all_accounts
from sync.central.cases import Wish
from sync.central.city import City
from sync.central.emonev.files import csv_of
from sync.central.emonev.titles import Titles
from sync.central.figures import rollup
from sync.central.figures.entries import Measure
from sync.central.figures.periods import Span, period_of
from sync.central.figures.sheet import Grouping, Reach, Sheet, sheet
from sync.central.figures.tally import Tally, figures
from sync.central.models import Case, RollupDay, RollupLength, RollupWithin
from sync.central.permissions import Permission
from sync.protocol.records import CaseState as S
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import ACCESS_CODE, KioskAtTheCity, enrolled_kiosk
from tests.helpers.staff_browser import PASSWORD
from tests.sync.central.conftest import TestClock

EMPTY = figures(Tally())
EMPTY_ROW = msgspec.msgpack.encode({})
ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
WORDS = "Sudah dikerjakan oleh petugas kami."


@pytest.fixture
def chief(city: City) -> Visitor:
    """Somebody who may do everything."""
    add_account(city, NewAccount("kepala", "Kepala Bagian", "verifikator"), PASSWORD, must_change=False)
    account = all_accounts(city)[0]
    return Visitor(account.id, "kepala", "Kepala Bagian", "verifikator", "", False, frozenset(Permission))


@pytest.fixture
def step(city: City, chief: Visitor) -> Callable[..., None]:
    """One change of a case."""

    def change(case_id: int, target: S, agency: str = "DBMSDA") -> None:
        with city.database.read() as session:
            version = session.get_one(Case, case_id).version
        cases.change(city, chief, case_id, Wish(target, version, WORDS, WORDS, agency, access_code=ACCESS_CODE))

    return change


def _rows(city: City) -> set[tuple[object, ...]]:
    """All that was summed up, without rows in which nothing is left."""
    with city.database.read() as session:
        days = session.scalars(select(RollupDay)).all()
        lengths = session.scalars(select(RollupLength).where(RollupLength.cases != 0)).all()
        sums = {
            (row.dimension, row.grain, row.start, row.key, *(getattr(row, one.value) for one in Measure))
            for row in days
            if any(getattr(row, one.value) for one in Measure)
        }
        within = session.scalars(select(RollupWithin)).all()
        sums |= {
            (row.reach, row.code, row.dimension, row.start, row.key, row.oldest, row.month, row.days, row.lengths)
            for row in within
            if row.days != EMPTY_ROW
        }
        return sums | {(row.dimension, row.grain, row.start, row.key, row.days, row.cases) for row in lengths}


def _week(city: City, grouping: Grouping, reach: Reach | None = None) -> Sheet:
    return sheet(city, period_of(Span.WEEK, city.today()), grouping, reach)


def test_counting_as_it_happens_and_counting_anew_say_the_same(
    city: City, kiosk: KioskAtTheCity, client: TestClient, clock: TestClock, step: Callable[..., None]
) -> None:
    other = enrolled_kiosk(city, client, "32.75.04.1003")
    kiosk.send(*(kiosk.record() for _ in range(3)))
    other.send(other.record())
    rollup.keep_up(city)
    for case_id in (1, 2, 4):
        step(case_id, S.VERIFIED)
        step(case_id, S.ROUTED, "DLH" if case_id == 2 else "DBMSDA")
        rollup.keep_up(city)
    clock.pass_time(days=4)
    step(1, S.ANSWERED)
    step(2, S.IN_PROGRESS)
    rollup.keep_up(city)
    clock.pass_time(days=9)
    step(1, S.DONE)
    step(2, S.ROUTED, "DBMSDA")
    rollup.keep_up(city)
    assert rollup.is_behind(city) == 0
    counted = _rows(city)
    assert rollup.keep_up(city) == 0
    assert _rows(city) == counted
    assert rollup.rebuild(city) >= 4
    assert _rows(city) == counted


def test_the_sheet_of_a_week_by_agency_and_by_kelurahan(
    city: City, kiosk: KioskAtTheCity, client: TestClient, clock: TestClock, step: Callable[..., None]
) -> None:
    other = enrolled_kiosk(city, client, "32.75.04.1003")
    kiosk.send(kiosk.record(), kiosk.record(), kiosk.submission(kiosk.body(topic="SAMPAH")))
    other.send(other.record())
    for case_id in (1, 2, 3):
        step(case_id, S.VERIFIED)
        step(case_id, S.ROUTED, "DLH" if case_id == 3 else "DBMSDA")
    clock.pass_time(days=2)
    step(1, S.ANSWERED)
    step(1, S.DONE)
    step(4, S.NOT_OURS)
    rollup.keep_up(city)
    by_agency = {line.key: line.now for line in _week(city, Grouping.AGENCY).lines}
    assert {key: one.received for key, one in by_agency.items()} == {"DBMSDA": 2, "DLH": 1, "": 1}
    assert (by_agency["DBMSDA"].finished, by_agency["DBMSDA"].p90, by_agency["DBMSDA"].open) == (1, 2, 1)
    assert by_agency[""].not_ours == 1
    total = _week(city, Grouping.KELURAHAN).total.now
    assert (total.received, total.finished, total.open, total.oldest) == (4, 1, 2, date(2026, 11, 23))
    assert total.verified.whole == 0  # the last day for it is Thursday, and today is Wednesday
    clock.pass_time(days=2)
    assert _week(city, Grouping.KELURAHAN).total.now.verified.percent == 100
    clock.pass_time(days=60)
    late = sheet(city, period_of(Span.MONTH, city.today()), Grouping.AGENCY)
    assert {line.key: line.now.overdue for line in late.lines} == {"DBMSDA": 1, "DLH": 1}


@ON_SQLITE
def test_the_own_sheet_of_an_agency_and_of_a_kelurahan_says_what_the_citys_says(
    city: City, kiosk: KioskAtTheCity, clock: TestClock, step: Callable[..., None]
) -> None:
    kiosk.send(*(kiosk.record() for _ in range(4)))
    for case_id, agency in ((1, "DBMSDA"), (2, "DLH"), (3, "DBMSDA")):
        step(case_id, S.VERIFIED)
        step(case_id, S.ROUTED, agency)
    clock.pass_time(days=3)
    step(1, S.ANSWERED)
    step(1, S.DONE)
    clock.pass_time(days=30)
    rollup.keep_up(city)
    for span in Span:
        for period in (period_of(span, city.today()), period_of(span, city.today()).before):
            whole = {line.key: line for line in sheet(city, period, Grouping.AGENCY).lines}
            own = sheet(city, period, Grouping.TOPIC, Reach(agency="DBMSDA"))
            assert own.total.now == (whole["DBMSDA"].now if "DBMSDA" in whole else EMPTY)
            place = sheet(city, period, Grouping.AGENCY, Reach(kelurahan=kiosk.trust.kelurahan))
            assert place.total == sheet(city, period, Grouping.KELURAHAN).total


@ON_SQLITE
def test_who_joined_is_not_counted_beside_the_matter(city: City, kiosk: KioskAtTheCity) -> None:
    kiosk.send(kiosk.record(), kiosk.record())
    rollup.keep_up(city)
    with city.database.write() as session:
        joiner = session.get_one(Case, 2)
        joiner.joined_id, joiner.version = 1, joiner.version + 1
    rollup.keep_up(city)
    assert _week(city, Grouping.AGENCY).total.now.received == 1


@ON_SQLITE
def test_another_rule_counts_everything_anew(city: City, kiosk: KioskAtTheCity) -> None:
    kiosk.send(kiosk.record())
    assert _week(city, Grouping.AGENCY).counting
    rollup.keep_up(city)
    assert not _week(city, Grouping.AGENCY).counting
    assert rollup.keep_up(city) == 0
    fewer = {code: one for code, one in city.pack.deadlines.items() if code != "verifikasi"}
    other = replace(city, pack=replace(city.pack, deadlines=fewer))
    rollup.keep_up(other, seconds=0)  # everything is forgotten, and nothing counted yet: no sheet looks whole
    told = _week(other, Grouping.AGENCY)
    titles = Titles(other, Words("id"))
    assert told.counting
    assert titles.words.say("emonev-counting") in csv_of(other, told, titles).decode("utf-8-sig")
    assert rollup.keep_up(other) == 1
    assert not _week(other, Grouping.AGENCY).counting
    assert not any(row[5] for row in _rows(other) if row[0] == "all" and len(row) > 6)


@ON_SQLITE
def test_the_year_is_read_by_months(city: City, kiosk: KioskAtTheCity, clock: TestClock) -> None:
    kiosk.send(kiosk.record())
    clock.moment = datetime(2027, 1, 20, 3, 0, tzinfo=UTC)
    kiosk.send(kiosk.record())
    rollup.keep_up(city)
    year = period_of(Span.YEAR, city.today())
    assert sheet(city, year, Grouping.CHANNEL).total.now.received == 1
    assert sheet(city, year, Grouping.CHANNEL).total.before.received == 1
    assert sheet(city, year.before, Grouping.KECAMATAN).lines[0].name == "Bekasi Selatan"

# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever becomes of cases, folded or not: the charts say what counting every case says, on both databases."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, update

from sync.central import cases
from sync.central.accounts import Visitor
from sync.central.cases import Opened
from sync.central.city import City
from sync.central.figures import open_cases, rollup
from sync.central.models import Case
from sync.central.permissions import Permission
from sync.central.worklist import counts
from sync.central.worklist.counts import counts_of
from sync.central.worklist.filter import EVERYTHING, Filter
from sync.protocol.records import CaseState as S
from tests.sync.central.conftest import TestClock

TODAY = date(2026, 11, 23)
CASES = 6
DAYS = st.none() | st.integers(-200, 20).map(lambda days: TODAY + timedelta(days=days))
VALUES = {
    "state": st.sampled_from([state.value for state in S]),
    "topic": st.sampled_from(["LAMPU", "SAMPAH"]),
    "agency": st.sampled_from(["", "DBMSDA", "DLH"]),
    "secret": st.booleans(),
    "joined_id": st.sampled_from([None, None, 1]),
    "due": DAYS,
    "filed_at": st.integers(0, 24 * 300).map(lambda hours: datetime(2026, 11, 23, 16, 30, tzinfo=UTC)
                                             - timedelta(hours=hours)),
    "officer": st.just("Rina"),
}  # fmt: skip
CHANGES = st.tuples(st.integers(1, CASES), st.fixed_dictionaries({}, optional=VALUES))
THINGS = CHANGES | CHANGES | st.sampled_from(["fold", "wait", "anew"])
FILTERS = (
    Filter(), Filter(states=("diproses", "diterima")), Filter(topic="LAMPU"), Filter(agency="DLH"),
    Filter(agency="DBMSDA"), Filter(states=(EVERYTHING,)), Filter(states=(EVERYTHING,), agency="DBMSDA"),
    Filter(states=("selesai", "duplikat", "diproses")),
)  # fmt: skip


def visitor(agency: str, *permissions: Permission) -> Visitor:
    return Visitor(1, "rina", "Rina", "verifikator", agency, False, frozenset(permissions))


READERS = (
    visitor("", Permission.SEE_ALL_CASES),
    visitor("", Permission.INSPECT, Permission.SEE_SECRET),
    visitor("DBMSDA", Permission.SEE_AGENCY_CASES),
)


def filed(number: int) -> Opened:
    moment = datetime(2026, 11, 20, 16, 30, tzinfo=UTC)
    return Opened(
        record_id=bytes([number]) * 16, kiosk_id=None, ticket=f"BKS-2345-67{number:02}", token=f"token{number}",
        access_hash="", form="aduan", form_version=1, kind="complaint", language="id", kelurahan="32.75.04.1002",
        kiosk_name="Anjungan 1", filed_at=moment, approximate=False, received_at=moment, topic="LAMPU", secret=False,
        identity="anonim", answers={}, contact={}, consent_version="", officer="", due=TODAY, due_code="tanggapan",
        problems=(), suggested_agency="", photos=(), service="", from_elsewhere=False, matter=b"",
    )  # fmt: skip


def _changed(city: City, number: int, values: Mapping[str, object]) -> None:
    with city.database.write() as session:
        case = session.scalars(select(Case).order_by(Case.id).offset(number - 1).limit(1)).one()
        first = session.scalar(select(func.min(Case.id)))
        for name, value in values.items():
            setattr(case, name, first if name == "joined_id" and value and case.id != first else
                    None if name == "joined_id" else value)  # fmt: skip


def _same(city: City) -> None:
    for reader in READERS:
        for wanted in FILTERS:
            assert counts._asked_of_cells(reader, wanted) is not None or reader.agency not in ("", wanted.agency)
            quick = counts_of(city, reader, wanted)
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(counts, "_asked_of_cells", lambda *_: None)
                assert quick == counts_of(city, reader, wanted)


def _begin_again(city: City, clock: TestClock) -> None:
    clock.moment = TestClock().moment
    with city.database.write() as session:
        usual = {"state": S.RECEIVED, "topic": "LAMPU", "agency": "", "secret": False, "joined_id": None, "due": TODAY}
        session.execute(update(Case).values(usual))


def test_charts_are_what_counting_every_case_says(city: City, clock: TestClock) -> None:
    with city.database.write() as session:
        cases.open_cases(city, session, [filed(number) for number in range(1, CASES + 1)])
    rollup.keep_up(city)

    @settings(max_examples=6, deadline=None, database=None)
    @given(things=st.lists(THINGS, max_size=14))
    def walk(things: list[object]) -> None:
        _begin_again(city, clock)
        for thing in things:
            match thing:
                case "fold":
                    open_cases.fold(city)
                    _same(city)
                case "wait":
                    clock.pass_time(days=40)
                case "anew":
                    rollup.rebuild(city)
                case (int() as number, dict() as values):
                    _changed(city, number, values)
        _same(city)
        open_cases.fold(city)
        assert open_cases.fold(city) == 0

    walk()


def test_what_cells_do_not_know_is_asked_of_the_cases() -> None:
    everybody = READERS[0]
    for wanted in (
        Filter(kind="complaint"),
        Filter(mine=True),
    ):
        assert counts._asked_of_cells(everybody, wanted) is None
    assert counts._asked_of_cells(READERS[2], Filter(agency="DLH")) is None

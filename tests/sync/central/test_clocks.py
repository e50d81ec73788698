# SPDX-License-Identifier: GPL-3.0-or-later
"""Clocks are a pure function of what happened: properties that no history may break, and the rules as examples."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any, cast

from hypothesis import given
from hypothesis import strategies as st

from resources.calendar import due_date, is_working_day
from resources.pack.model import DayKind, Deadline, Holiday
from sync.central import clocks, timing
from sync.central.city import City
from sync.central.clocks import EXTENDED, Happening, Rules
from sync.central.models import Case, CaseStep
from sync.protocol.records import CaseState as S
from tests.sync.central.conftest import bekasi

MONDAY = date(2026, 11, 23)
HOLIDAYS = (Holiday(date(2026, 12, 25), "Natal", "libur nasional", True),)
ANSWER = Deadline("tanggapan", "", 14, DayKind.CALENDAR, "", "A")
WORKING = Deadline("ppid", "", 10, DayKind.WORKING, "", "A")
RULES = Rules(
    answer=ANSWER,
    extension=Deadline("tanggapan_tambahan", "", 7, DayKind.WORKING, "", "A"),
    verify=Deadline("verifikasi", "", 3, DayKind.WORKING, "", "B"),
    take_up=Deadline("tindak_lanjut", "", 5, DayKind.WORKING, "", "B"),
    close=Deadline("tutup_otomatis", "", 10, DayKind.WORKING, "", "B"),
)
PROMISED = due_date(MONDAY, ANSWER, HOLIDAYS)


def told(*steps: tuple[int, S], rules: Rules = RULES, promised: date = PROMISED) -> clocks.Clocks:
    """Clocks after steps, each so many days after filing."""
    history = [Happening(MONDAY + timedelta(days=day), state) for day, state in ((0, S.RECEIVED), *steps)]
    return clocks.read(history, rules, HOLIDAYS, promised)


def test_without_a_question_the_promise_on_the_paper_stands() -> None:
    assert told((1, S.VERIFIED), (2, S.ROUTED), (9, S.IN_PROGRESS)).due == PROMISED


def test_while_the_resident_is_asked_the_clock_stands_still() -> None:
    asked = told((2, S.WAITING_FOR_CITIZEN), (7, S.VERIFIED))
    assert (asked.paused_days, asked.due) == (5, PROMISED + timedelta(days=5))


def test_a_working_day_clock_counts_no_weekend_while_it_stands() -> None:
    rules = Rules(WORKING, None, None, None, None)
    promised = due_date(MONDAY, WORKING, HOLIDAYS)
    asked = told((4, S.WAITING_FOR_CITIZEN), (7, S.VERIFIED), rules=rules, promised=promised)  # Friday to Monday
    assert asked.paused_days == 1
    assert asked.due == date(2026, 12, 8)


def test_an_open_question_moves_nothing_yet() -> None:
    assert told((2, S.WAITING_FOR_CITIZEN)).due == PROMISED


def test_an_extension_puts_it_off_by_its_rule() -> None:
    history = [Happening(MONDAY, S.RECEIVED), Happening(MONDAY, S.RECEIVED, EXTENDED)]
    assert clocks.read(history, RULES, HOLIDAYS, PROMISED).due == date(2026, 12, 16)


def test_a_reopened_case_is_owed_an_answer_anew() -> None:
    again = told((3, S.VERIFIED), (4, S.ROUTED), (5, S.ANSWERED), (20, S.REOPENED))
    assert again.due == MONDAY + timedelta(days=34)


def test_inner_clocks_say_who_was_slow() -> None:
    read = told((7, S.VERIFIED), (8, S.ROUTED), (9, S.IN_PROGRESS))
    assert (read.verify_due, read.verified_on) == (date(2026, 11, 26), date(2026, 11, 30))
    assert (read.take_up_due, read.taken_up_on) == (date(2026, 12, 8), date(2026, 12, 2))


def test_an_answer_is_closed_after_ten_working_days_of_silence() -> None:
    read = told((1, S.VERIFIED), (1, S.ROUTED), (2, S.ANSWERED))
    assert read.closes_on == date(2026, 12, 10)
    assert told((1, S.VERIFIED), (1, S.ROUTED), (2, S.ANSWERED), (3, S.DONE)).closes_on is None


HISTORIES = st.lists(st.tuples(st.integers(0, 40), st.sampled_from(list(S))), max_size=12).map(
    lambda steps: (
        [Happening(MONDAY, S.RECEIVED)]
        + [Happening(MONDAY + timedelta(days=day), state) for day, state in sorted(steps, key=lambda step: step[0])]
    )
)


@given(HISTORIES)
def test_no_history_makes_the_promise_come_earlier_unless_it_was_reopened(history: list[Happening]) -> None:
    read = clocks.read(history, RULES, HOLIDAYS, PROMISED)
    assert read.due is not None
    if S.REOPENED not in [one.state for one in history]:
        assert read.due == PROMISED + timedelta(days=read.paused_days)


@given(HISTORIES)
def test_reading_twice_or_in_pieces_says_the_same(history: list[Happening]) -> None:
    assert clocks.read(history, RULES, HOLIDAYS, PROMISED) == clocks.read(list(history), RULES, HOLIDAYS, PROMISED)
    doubled = [one for event in history for one in (event, Happening(event.day, event.state, "note"))]
    assert clocks.read(doubled, RULES, HOLIDAYS, PROMISED) == clocks.read(history, RULES, HOLIDAYS, PROMISED)


@given(HISTORIES)
def test_inner_clocks_end_on_working_days_and_never_before_they_began(history: list[Happening]) -> None:
    read = clocks.read(history, RULES, HOLIDAYS, PROMISED)
    for due in (read.verify_due, read.take_up_due):
        assert due is None or is_working_day(due, HOLIDAYS)
    assert read.verified_on is None or read.verified_on >= MONDAY
    assert read.paused_days >= 0


DAYS_OFF = st.sets(st.integers(0, 60), max_size=20).map(
    lambda days: tuple(Holiday(MONDAY + timedelta(days=day), "rekaan", "libur nasional", True) for day in days)
)
PPID = Rules(WORKING, None, RULES.verify, RULES.take_up, RULES.close)


@given(HISTORIES, DAYS_OFF)
def test_more_days_off_never_ask_for_more_haste(history: list[Happening], more: tuple[Holiday, ...]) -> None:
    def promised(days: tuple[Holiday, ...]) -> date:
        return due_date(MONDAY, WORKING, days)

    before = clocks.read(history, PPID, HOLIDAYS, promised(HOLIDAYS))
    after = clocks.read(history, PPID, (*HOLIDAYS, *more), promised((*HOLIDAYS, *more)))
    assert after.verify_due is not None
    assert before.verify_due is not None
    assert after.verify_due >= before.verify_due
    assert after.paused_days <= before.paused_days
    if S.WAITING_FOR_CITIZEN not in [one.state for one in history]:
        assert after.due is not None
        assert before.due is not None
        assert after.due >= before.due


@given(HISTORIES, st.integers(0, 40), st.integers(0, 30))
def test_a_question_puts_the_answer_off_by_just_the_days_it_stood(
    history: list[Happening], asked: int, stood: int
) -> None:
    quiet = [one for one in history if one.state not in (S.WAITING_FOR_CITIZEN, S.REOPENED)]
    before = [one for one in quiet if one.day <= MONDAY + timedelta(days=asked)]
    state, day = before[-1].state, MONDAY + timedelta(days=asked)
    question = Happening(day, S.WAITING_FOR_CITIZEN)
    answer = Happening(day + timedelta(days=stood), state)
    later = [Happening(max(one.day, answer.day), one.state) for one in quiet[len(before) :]]
    read = clocks.read([*before, question, answer, *later], RULES, HOLIDAYS, PROMISED)
    assert (read.paused_days, read.due) == (stood, PROMISED + timedelta(days=stood))


@given(HISTORIES, st.integers(41, 90))
def test_once_reopened_only_the_day_of_reopening_counts(history: list[Happening], day: int) -> None:
    closed = [one for one in history if one.state is not S.REOPENED]
    again = Happening(MONDAY + timedelta(days=day), S.REOPENED)
    ended = Happening(MONDAY + timedelta(days=41), S.DONE)
    assert clocks.read([*closed, ended, again], RULES, HOLIDAYS, PROMISED).due == due_date(again.day, ANSWER, HOLIDAYS)


@given(HISTORIES)
def test_a_history_read_up_to_any_day_never_takes_back_what_has_happened(history: list[Happening]) -> None:
    reads = [clocks.read(history[:end], RULES, HOLIDAYS, PROMISED) for end in range(1, len(history) + 1)]
    for before, after in pairwise(reads):
        assert after.verified_on == before.verified_on or before.verified_on is None
        assert after.taken_up_on == before.taken_up_on or before.taken_up_on is None
        assert after.paused_days >= before.paused_days
        assert after.verify_due == before.verify_due


@given(HISTORIES, st.lists(st.sampled_from([S.VERIFIED, S.ROUTED, S.IN_PROGRESS, S.ANSWERED, S.DONE]), max_size=6))
def test_what_a_merged_case_only_follows_moves_no_clock_of_its_own(history: list[Happening], others: list[S]) -> None:
    pack = bekasi()
    city = City(cast(Any, None), cast(Any, None), cast(Any, None), pack, lambda: datetime(2026, 11, 23, tzinfo=UTC))
    own = [one for one in history if one.state is not S.DUPLICATE]
    merged = Happening(own[-1].day, S.DUPLICATE)
    followed = [Happening(merged.day + timedelta(days=n), state, timing.FOLLOWED) for n, state in enumerate(others)]
    back = Happening(merged.day + timedelta(days=10), S.REOPENED)
    case = Case(due_code="tanggapan", filed_at=datetime(2026, 11, 23, 3, tzinfo=UTC), promised=PROMISED)

    def read(happened: list[Happening]) -> clocks.Clocks:
        steps = [
            CaseStep(at=datetime.combine(one.day, time(3), UTC), state=one.state, action=one.action) for one in happened
        ]
        return timing.clocks_of(city, case, steps)

    assert read([*own, merged, *followed]) == read([*own, merged])
    assert read([*own, merged, *followed, back]) == read([*own, merged, back])

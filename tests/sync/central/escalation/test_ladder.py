# SPDX-License-Identifier: GPL-3.0-or-later
"""The ladder by properties: never twice, nothing for what rests, nobody forgotten when it did not run for days."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from resources.calendar import due_date, is_working_day
from resources.pack.model import DayKind, Deadline, Holiday
from sync.central import clocks
from sync.central.clocks import Happening, Rules
from sync.central.escalation import ladder
from sync.central.escalation.ladder import Audience, Clock, Notice, Rung, Watched
from sync.central.states import CLOCK_STOPPED
from sync.protocol.records import CaseState as S

MONDAY = date(2026, 11, 23)
HOLIDAYS = (
    Holiday(date(2026, 12, 24), "Cuti bersama", "cuti bersama", True),
    Holiday(date(2026, 12, 25), "Natal", "libur nasional", True),
)
LADDER = (
    Rung(-1, Audience.OFFICER), Rung(0, Audience.OFFICER), Rung(1, Audience.SUPERIOR), Rung(3, Audience.VERIFIER),
)  # fmt: skip
RULES = Rules(
    answer=Deadline("tanggapan", "", 14, DayKind.CALENDAR, "UU 25/2009 Pasal 44", "A"),
    extension=None,
    verify=Deadline("verifikasi", "", 3, DayKind.WORKING, "", "B"),
    take_up=Deadline("tindak_lanjut", "", 5, DayKind.WORKING, "", "B"),
    close=None,
)


def watched(*steps: tuple[int, S], case_id: int = 1, follows: bool = False) -> Watched:
    history = [Happening(MONDAY + timedelta(days=day), state) for day, state in ((0, S.RECEIVED), *steps)]
    assert RULES.answer is not None
    read = clocks.read(history, RULES, HOLIDAYS, due_date(MONDAY, RULES.answer, HOLIDAYS))
    return Watched(case_id, history[-1].state, read, follows)


def after(case: Watched, day: int, told: tuple[Notice, ...] = ()) -> tuple[Notice, ...]:
    return ladder.notices([case], LADDER, HOLIDAYS, MONDAY + timedelta(days=day), told)


def test_the_ladder_climbs_from_the_officer_to_the_verifier() -> None:
    case = watched((1, S.VERIFIED), (2, S.ROUTED), (3, S.IN_PROGRESS))  # promised for Monday, 7 December
    assert [one.rung for one in after(case, 11)] == [Rung(-1, Audience.OFFICER)]  # the Friday before
    assert after(case, 12) == ()  # nobody works on Saturday
    assert [one.rung for one in after(case, 14)] == [Rung(0, Audience.OFFICER)]
    assert {one.rung for one in after(case, 15)} == {Rung(0, Audience.OFFICER), Rung(1, Audience.SUPERIOR)}
    assert Rung(3, Audience.VERIFIER) in {one.rung for one in after(case, 17)}


def test_what_nobody_verified_and_nobody_took_up_is_told_before_the_promised_day() -> None:
    assert {(one.clock, one.rung.audience) for one in after(watched(), 4)} == {(Clock.VERIFY, Audience.VERIFIER)}
    routed = watched((0, S.VERIFIED), (0, S.ROUTED))
    assert [(one.clock, one.rung) for one in after(routed, 7)] == [(Clock.TAKE_UP, Rung(0, Audience.OFFICER))]
    assert (Clock.TAKE_UP, Rung(1, Audience.SUPERIOR)) in [(one.clock, one.rung) for one in after(routed, 8)]


def test_a_promised_day_on_which_nobody_works_is_told_on_the_working_day_before() -> None:
    christmas = date(2026, 12, 25)
    assert ladder.day_of(0, HOLIDAYS, christmas) == date(2026, 12, 23)
    assert ladder.day_of(-1, HOLIDAYS, christmas) == date(2026, 12, 22)
    assert ladder.day_of(1, HOLIDAYS, christmas) == date(2026, 12, 28)


steps = st.lists(
    st.tuples(st.integers(0, 40), st.sampled_from([state for state in S if state is not S.RECEIVED])), max_size=6
).map(lambda told: sorted(told, key=lambda one: one[0]))
runs = st.sets(st.integers(0, 60), max_size=30).map(sorted)


@given(steps, runs)
def test_nobody_is_told_the_same_twice(history: list[tuple[int, S]], days: list[int]) -> None:
    told: tuple[Notice, ...] = ()
    for day in days:
        so_far = [one for one in history if one[0] <= day]
        fresh = after(watched(*so_far), day, told)
        assert not set(fresh) & set(told)
        by_people = [(one.clock, one.due, one.rung.audience) for one in fresh]
        assert len(by_people) == len(set(by_people))
        for one in fresh:  # and for the same promised day nobody hears an earlier step after a later one
            before = [old for old in told if (old.clock, old.due, old.rung.audience) ==
                      (one.clock, one.due, one.rung.audience)]  # fmt: skip
            assert all(old.rung.days < one.rung.days for old in before)
        told += fresh


@given(steps, st.integers(0, 60), st.booleans())
def test_what_rests_tells_nobody_anything(history: list[tuple[int, S]], day: int, follows: bool) -> None:
    case = watched(*[one for one in history if one[0] <= day], follows=follows)
    if follows or case.state in CLOCK_STOPPED:
        assert after(case, day) == ()


@given(steps, runs, st.integers(41, 60))
def test_whoever_should_know_by_now_was_told_however_seldom_it_ran(
    history: list[tuple[int, S]], days: list[int], last: int
) -> None:
    while not is_working_day(MONDAY + timedelta(days=last), HOLIDAYS):
        last += 1
    told: tuple[Notice, ...] = ()
    for day in [*(one for one in days if one < last), last]:
        told += after(watched(*[one for one in history if one[0] <= day]), day, told)
    case = watched(*history)
    for clock, due in ladder.running(case):
        for rung in ladder.rungs_of(clock, LADDER):
            if ladder.day_of(rung.days, HOLIDAYS, due) <= MONDAY + timedelta(days=last):
                heard = [one for one in told if (one.clock, one.due, one.rung.audience) == (clock, due, rung.audience)]
                assert any(one.rung.days >= rung.days for one in heard)


@given(st.integers(-5, 5), st.integers(0, 60))
def test_a_step_is_told_on_a_working_day_as_far_from_the_promised_one_as_it_says(days: int, offset: int) -> None:
    due = MONDAY + timedelta(days=offset)
    day = ladder.day_of(days, HOLIDAYS, due)
    assert is_working_day(day, HOLIDAYS)
    zero = ladder.day_of(0, HOLIDAYS, due)
    low, high = sorted((day, zero))
    between = sum(is_working_day(low + timedelta(days=n), HOLIDAYS) for n in range(1, (high - low).days + 1))
    assert between == abs(days)

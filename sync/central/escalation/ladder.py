# SPDX-License-Identifier: GPL-3.0-or-later
"""Who must be told of a promised day today: a pure function of clocks, ladder, calendar and what was already told.

A step whose day was missed is told on the next working day. Of several steps for the same people only the latest is
told, since it says the most; for each promised day nobody is told the same step twice. A clock that stands still, or
a case that is closed or follows another, tells nobody anything.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from resources.calendar import is_working_day
from resources.pack.model import Holiday
from sync.central.clocks import Clocks
from sync.central.states import CLOCK_STOPPED
from sync.protocol.records import CaseState


class Clock(StrEnum):
    """What was promised."""

    VERIFY = "verify"
    TAKE_UP = "take_up"
    ANSWER = "answer"


class Audience(StrEnum):
    """Who is told."""

    OFFICER = "officer"
    SUPERIOR = "superior"
    VERIFIER = "verifier"


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of the ladder: so many working days from the promised day, this audience."""

    days: int
    audience: Audience


@dataclass(frozen=True, slots=True)
class Watched:
    """A case as the ladder sees it."""

    case_id: int
    state: CaseState
    clocks: Clocks
    follows: bool = False
    """It joined another, on which the work is done."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Somebody must be told."""

    case_id: int
    clock: Clock
    due: date
    rung: Rung


def running(case: Watched) -> tuple[tuple[Clock, date], ...]:
    """The clocks that run now, with their days."""
    if case.follows or case.state in CLOCK_STOPPED:
        return ()
    found = []
    clocks = case.clocks
    if case.state is CaseState.RECEIVED and clocks.verify_due:
        found.append((Clock.VERIFY, clocks.verify_due))
    if case.state is CaseState.ROUTED and clocks.take_up_due and clocks.taken_up_on is None:
        found.append((Clock.TAKE_UP, clocks.take_up_due))
    if clocks.due:
        found.append((Clock.ANSWER, clocks.due))
    return tuple(found)


def notices(
    cases: Sequence[Watched],
    ladder: Sequence[Rung],
    holidays: Sequence[Holiday],
    today: date,
    told: Collection[Notice],
) -> tuple[Notice, ...]:
    """What must be told today. told: everything that was told of these cases before."""
    if not is_working_day(today, holidays):
        return ()
    known = {(one.case_id, one.clock, one.due, one.rung.audience, one.rung.days) for one in told}
    found = []
    for case in cases:
        for clock, due in running(case):
            for rung in reached(rungs_of(clock, ladder), holidays, due, today):
                later = {(case.case_id, clock, due, rung.audience, one.days) for one in rungs_of(clock, ladder)
                         if one.audience is rung.audience and one.days >= rung.days}  # fmt: skip
                if not later & known:
                    found.append(Notice(case.case_id, clock, due, rung))
    return tuple(found)


def rungs_of(clock: Clock, ladder: Sequence[Rung]) -> tuple[Rung, ...]:
    """The ladder of a clock. The two inner ones remind nobody beforehand; before an agency is named, the verifier."""
    if clock is Clock.ANSWER:
        return tuple(ladder)
    inner = [one for one in ladder if one.days >= 0]
    if clock is Clock.VERIFY:
        return tuple({one.days: Rung(one.days, Audience.VERIFIER) for one in inner}.values())
    return tuple(one for one in inner if one.audience is not Audience.VERIFIER)


def reached(rungs: Sequence[Rung], holidays: Sequence[Holiday], due: date, today: date) -> tuple[Rung, ...]:
    """For each audience the latest step whose day has come."""
    latest: dict[Audience, Rung] = {}
    for rung in sorted(rungs, key=lambda one: one.days):
        if day_of(rung.days, holidays, due) <= today:
            latest[rung.audience] = rung
    return tuple(latest.values())


def day_of(days: int, holidays: Sequence[Holiday], due: date) -> date:
    """The working day on which this step is told; for a promised day on which nobody works, the one before it."""
    day = due
    while not is_working_day(day, holidays):
        day -= timedelta(days=1)
    left, onward = abs(days), timedelta(days=1 if days > 0 else -1)
    while left:
        day += onward
        left -= is_working_day(day, holidays)
    return day


def working_days_back(today: date, days: int, holidays: Sequence[Holiday]) -> date:
    """The day so many working days ago."""
    return day_of(-days, holidays, today)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a case's history means by the calendar: a pure function of events, rules and closed days. Nothing is counted up.

The clock of the answer begins on the day of filing, stands still while the resident is asked for something (UU 25/2009
art. 44(4) and (5): the time to complete is hers), is put off by an extension once, and begins anew when a case is
reopened. The practice of SP4N-LAPOR! adds two inner clocks: verified in 3 working days, taken up in 5.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from resources.calendar import due_date, is_working_day
from resources.pack.model import DayKind, Deadline, Holiday
from sync.protocol.records import CaseState

EXTENDED = "extend"
_TAKEN_UP = frozenset({CaseState.IN_PROGRESS, CaseState.SCHEDULED, CaseState.ANSWERED, CaseState.WAITING_FOR_CITIZEN})
_LOOKED_AT = frozenset(CaseState) - {CaseState.RECEIVED}


@dataclass(frozen=True, slots=True)
class Happening:
    """One event, on the city's calendar: the state after it, and what it was."""

    day: date
    state: CaseState
    action: str = "state"


@dataclass(frozen=True, slots=True)
class Rules:
    """The deadlines that count for a case; those that a pack does not have are no clocks."""

    answer: Deadline | None
    extension: Deadline | None
    verify: Deadline | None
    take_up: Deadline | None
    close: Deadline | None


@dataclass(frozen=True, slots=True)
class Clocks:
    """Where the clocks of a case stand."""

    due: date | None
    """Last day of the promised answer."""
    verify_due: date | None
    verified_on: date | None
    take_up_due: date | None
    taken_up_on: date | None
    answered_on: date | None
    closes_on: date | None
    """First day on which the server closes it, when nobody objects to the answer."""
    paused_days: int
    """Days, counted as the deadline counts them, that the clock of the answer stood still."""


def read(history: Sequence[Happening], rules: Rules, holidays: Sequence[Holiday], promised: date | None) -> Clocks:
    """The clocks after this history (its first event opens the case), up to its last day.

    promised: the day on the receipt, which stands where no rule is known.
    """
    due, paused = _answer_clock(history, rules, holidays, promised)
    verified = next((one.day for one in history if one.state in _LOOKED_AT), None)
    routed = next((one.day for one in history if one.state is CaseState.ROUTED), None)
    after_route = [one for one in history if routed and one.day >= routed and one.state in _TAKEN_UP]
    answered = next((one.day for one in reversed(history) if one.state is CaseState.ANSWERED), None)
    is_answered = bool(history) and history[-1].state is CaseState.ANSWERED
    return Clocks(
        due=due,
        verify_due=due_date(history[0].day, rules.verify, holidays) if rules.verify and history else None,
        verified_on=verified,
        take_up_due=due_date(routed, rules.take_up, holidays) if rules.take_up and routed else None,
        taken_up_on=after_route[0].day if after_route else None,
        answered_on=answered,
        closes_on=_next_day(_since(history), rules.close, holidays) if is_answered and rules.close else None,
        paused_days=paused,
    )


def _answer_clock(
    history: Sequence[Happening], rules: Rules, holidays: Sequence[Holiday], promised: date | None
) -> tuple[date | None, int]:
    due, paused = promised, 0
    stopped: date | None = None
    for before, one in zip((None, *history), history, strict=False):
        if one.state is CaseState.WAITING_FOR_CITIZEN:
            stopped = stopped or one.day
        elif stopped is not None:
            stood = _counted(stopped, one.day, rules.answer, holidays)
            due, paused, stopped = _later(due, stood, rules.answer, holidays), paused + stood, None
        if one.action == EXTENDED and due is not None and rules.extension is not None:
            due = due_date(due, rules.extension, holidays)
        reopened = one.state is CaseState.REOPENED and (before is None or before.state is not CaseState.REOPENED)
        if reopened and rules.answer is not None:
            due = due_date(one.day, rules.answer, holidays)
    return due, paused


def _counted(start: date, end: date, deadline: Deadline | None, holidays: Sequence[Holiday]) -> int:
    """Days after start up to end, as the deadline counts."""
    days = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
    if deadline is None or deadline.kind is DayKind.CALENDAR:
        return sum(1 for _ in days)
    return sum(is_working_day(day, holidays) for day in days)


def _later(due: date | None, days: int, deadline: Deadline | None, holidays: Sequence[Holiday]) -> date | None:
    if due is None or days == 0:
        return due
    kind = deadline.kind if deadline else DayKind.CALENDAR
    return due_date(due, Deadline("", "", days, kind, "", ""), holidays)


def _next_day(start: date, deadline: Deadline, holidays: Sequence[Holiday]) -> date:
    return due_date(start, deadline, holidays) + timedelta(days=1)


def _since(history: Sequence[Happening]) -> date:
    """Since when the state is what it is."""
    last = history[-1]
    day = last.day
    for one in reversed(history):
        if one.state is not last.state:
            break
        day = one.day
    return day

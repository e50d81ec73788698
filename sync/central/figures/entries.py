# SPDX-License-Identifier: GPL-3.0-or-later
"""What one case adds to the figures, on which day: a pure function of its events, the rules and the calendar.

Everything is a sum. Also what stands open or late on some day is: one more on the day it begins, one less on the day
it ends. So the figures of any stretch of time, city or agency are sums of what their cases add.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from resources.calendar import due_date, is_working_day
from resources.pack.model import DayKind, Deadline, Holiday
from sync.central import clocks
from sync.central.clocks import Happening, Rules
from sync.central.states import CLOCK_STOPPED, CLOSED
from sync.protocol.records import CaseState as S


class Measure(StrEnum):
    """One thing that is summed up."""

    RECEIVED = "received"
    VERIFY_OWED = "verify_owed"
    """On the last day of the rule for the verifier."""
    VERIFY_KEPT = "verify_kept"
    ANSWER_OWED = "answer_owed"
    """On the last day of the rule for the agency."""
    ANSWER_KEPT = "answer_kept"
    FINISHED = "finished"
    ENDED = "ended"
    """Answered or decided; the same day tells whether that was opened again later."""
    ENDED_REOPENED = "ended_reopened"
    ASKED = "asked"
    """A resident said whether it is mended."""
    SATISFIED = "satisfied"
    NOT_OURS = "not_ours"
    OPEN = "open"
    WAITING = "waiting"
    OVERDUE = "overdue"
    STILL_OPEN = "still_open"
    """On the day it came, as long as it is open."""


STOCKS = (Measure.OPEN, Measure.WAITING, Measure.OVERDUE)
"""What stands at the end of a day: the sum of everything until then."""
DECIDED = (Measure.VERIFY_OWED, Measure.VERIFY_KEPT, Measure.ANSWER_OWED, Measure.ANSWER_KEPT)
"""What is known only when its day has passed."""
_ENDINGS = frozenset({S.ANSWERED, S.NOT_OURS, S.REJECTED, S.DUPLICATE})
_LEFT = frozenset({S.NOT_OURS, S.REJECTED, S.DUPLICATE, S.VERIFIED})
"""After a route: this agency owes nothing more."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Story:
    """A case as its events tell it."""

    history: Sequence[Happening]
    """All of them, in order; the first opens the case."""
    rules: Rules
    promised: date | None
    verdict: tuple[date, bool] | None = None
    """The newest word of the resident, and whether she is satisfied."""


@dataclass(frozen=True, slots=True)
class Entries:
    """What a case adds."""

    amounts: dict[tuple[date, Measure], int]
    lengths: dict[tuple[date, int], int]
    """How many finished on a day after so many days of work."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Days on which a case is in one state: from start, up to but without end."""

    start: date
    end: date | None
    state: S
    due: date | None


def entries(story: Story, holidays: Sequence[Holiday]) -> Entries:
    """Everything that this case adds. Days to come are among it: those on which a promise would be broken."""
    amounts: Counter[tuple[date, Measure]] = Counter()
    lengths: Counter[tuple[date, int]] = Counter()
    if not story.history:
        return Entries({}, {})
    stretches = tuple(_stretches(story, holidays))
    amounts[story.history[0].day, Measure.RECEIVED] += 1
    amounts.update(_verification(story, holidays))
    amounts.update(_answer(story, stretches, holidays))
    amounts.update(_endings(story.history))
    for day, days in _finishes(story.history, stretches):
        amounts[day, Measure.FINISHED] += 1
        lengths[day, days] += 1
    for day, measure, amount in _stocks(stretches):
        amounts[day, measure] += amount
    if stretches[-1].state not in CLOSED:
        amounts[story.history[0].day, Measure.STILL_OPEN] += 1
    if story.verdict is not None:
        day, satisfied = story.verdict
        amounts[day, Measure.ASKED] += 1
        amounts[day, Measure.SATISFIED] += satisfied
    return Entries({key: amount for key, amount in amounts.items() if amount}, dict(lengths))


def _stretches(story: Story, holidays: Sequence[Holiday]) -> Iterator[_Stretch]:
    """How each day ended: the last event of a day counts."""
    history = story.history
    last_of_day = [n for n, one in enumerate(history) if n + 1 == len(history) or history[n + 1].day > one.day]
    for n, following in zip(last_of_day, [*last_of_day[1:], None], strict=True):
        due = clocks.read(history[: n + 1], story.rules, holidays, story.promised).due
        end = history[following].day if following is not None else None
        yield _Stretch(history[n].day, end, history[n].state, due)


def _verification(story: Story, holidays: Sequence[Holiday]) -> Iterator[tuple[date, Measure]]:
    read = clocks.read(story.history, story.rules, holidays, story.promised)
    if read.verify_due is None:
        return
    yield read.verify_due, Measure.VERIFY_OWED
    if read.verified_on is not None and read.verified_on <= read.verify_due:
        yield read.verify_due, Measure.VERIFY_KEPT


def _answer(story: Story, stretches: Sequence[_Stretch], holidays: Sequence[Holiday]) -> Iterator[tuple[date, Measure]]:
    """The first answer, owed by the agency that the case was routed to last before it."""
    history, rule = story.history, story.rules.take_up
    first = next((n for n, one in enumerate(history) if one.state is S.ANSWERED), len(history))
    routes = [n for n in range(first) if _is_route(history, n)]
    if rule is None or not routes:
        return
    after = history[routes[-1] : first]
    if any(one.state in _LEFT for one in after):
        return
    routed = after[0].day
    answered = history[first].day if first < len(history) else None
    due = _put_off(due_date(routed, rule, holidays), rule, [s for s in stretches if s.start >= routed], holidays)
    if due is None:
        return
    yield due, Measure.ANSWER_OWED
    if answered is not None and answered <= due:
        yield due, Measure.ANSWER_KEPT


def _is_route(history: Sequence[Happening], n: int) -> bool:
    if history[n].state is not S.ROUTED:
        return False
    return history[n].action == "state" or n == 0 or history[n - 1].state is not S.ROUTED


def _put_off(due: date, rule: Deadline, later: Sequence[_Stretch], holidays: Sequence[Holiday]) -> date | None:
    """The day is put off by the days of waiting for the resident; None while she is waited for."""
    for stretch in later:
        if stretch.state is S.ANSWERED or stretch.start > due:
            break
        if stretch.state is not S.WAITING_FOR_CITIZEN:
            continue
        if stretch.end is None:
            return None
        stood = [stretch.start + n * _DAY for n in range(1, (stretch.end - stretch.start).days + 1)]
        works = rule.kind is DayKind.WORKING
        days = sum(is_working_day(day, holidays) for day in stood) if works else len(stood)
        due = due_date(due, Deadline("", "", days, rule.kind, "", ""), holidays)
    return due


def _endings(history: Sequence[Happening]) -> Iterator[tuple[date, Measure]]:
    """Answers and decisions, and which of them did not hold."""
    ended: date | None = None
    for before, one in zip((None, *history), history, strict=False):
        if before is not None and before.state is one.state:
            continue
        if one.state in _ENDINGS:
            ended = one.day
            yield one.day, Measure.ENDED
        if one.state is S.NOT_OURS:
            yield one.day, Measure.NOT_OURS
        if one.state is S.REOPENED and ended is not None:
            yield ended, Measure.ENDED_REOPENED
            ended = None


def _finishes(history: Sequence[Happening], stretches: Sequence[_Stretch]) -> Iterator[tuple[date, int]]:
    """Each day on which it was finished, with the days of work until the answer that finished it."""
    came, answered = history[0].day, None
    for before, one in zip((None, *history), history, strict=False):
        if before is not None and before.state is one.state:
            continue
        if one.state is S.ANSWERED:
            answered = one.day
        if one.state is S.DONE:
            until = answered or one.day
            yield one.day, max((until - came).days - _waited(stretches, until), 0)


def _waited(stretches: Sequence[_Stretch], until: date) -> int:
    waits = [s for s in stretches if s.state is S.WAITING_FOR_CITIZEN and s.start < until]
    return sum((min(s.end or until, until) - s.start).days for s in waits)


def _stocks(stretches: Sequence[_Stretch]) -> Iterator[tuple[date, Measure, int]]:
    for stretch in stretches:
        if stretch.state not in CLOSED:
            yield from _stands(Measure.OPEN, stretch.start, stretch.end)
        if stretch.state is S.WAITING_FOR_CITIZEN:
            yield from _stands(Measure.WAITING, stretch.start, stretch.end)
        if stretch.state not in CLOCK_STOPPED and stretch.due is not None:
            yield from _stands(Measure.OVERDUE, max(stretch.start, stretch.due + _DAY), stretch.end)


def _stands(measure: Measure, start: date, end: date | None) -> Iterator[tuple[date, Measure, int]]:
    if end is not None and start >= end:
        return
    yield start, measure, 1
    if end is not None:
        yield end, measure, -1

# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of E-Monev: a small example counted by hand, and any history held against walking day by day."""

from collections import Counter
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from resources.pack.model import DayKind, Deadline, Holiday
from sync.central import clocks
from sync.central.clocks import Happening, Rules
from sync.central.figures.entries import DECIDED, STOCKS, Entries, Measure, Story, entries
from sync.central.figures.periods import Span, period_of, read_period
from sync.central.figures.tally import Share, Tally, figures
from sync.central.states import CHANGES, CLOCK_STOPPED, CLOSED, OWN_CHANGES
from sync.protocol.records import CaseState as S

ONE = timedelta(days=1)
MONDAY = date(2026, 11, 2)
HOLIDAYS = (Holiday(date(2026, 11, 11), "Libur percobaan", "libur", True),)


def _rule(days: int, kind: DayKind) -> Deadline:
    return Deadline("", "", days, kind, "", "")


RULES = Rules(
    answer=_rule(14, DayKind.CALENDAR), extension=_rule(7, DayKind.WORKING), verify=_rule(3, DayKind.WORKING),
    take_up=_rule(5, DayKind.WORKING), close=_rule(10, DayKind.WORKING),
)  # fmt: skip


def _story(*told: tuple[int, S], verdict: tuple[int, bool] | None = None) -> Story:
    """Days count from Monday 2 November 2026."""
    history = [Happening(MONDAY + n * ONE, state, "state" if i else "open") for i, (n, state) in enumerate(told)]
    word = (MONDAY + verdict[0] * ONE, verdict[1]) if verdict else None
    return Story(history, RULES, history[0].day + 14 * ONE, word)


def _tally(stories: list[Story], start: date, end: date) -> Tally:
    """Every promise of the period is decided: its last day lies behind."""
    tally = Tally()
    for story in stories:
        found = entries(story, HOLIDAYS)
        for (day, measure), amount in found.amounts.items():
            within = day < end if measure in STOCKS or measure is Measure.STILL_OPEN else start <= day < end
            tally.amounts[measure] += amount * within
        tally.lengths.update({days: n for (day, days), n in found.lengths.items() if start <= day < end})
    return tally


def test_a_month_counted_by_hand() -> None:
    mended = _story((0, S.RECEIVED), (1, S.VERIFIED), (1, S.ROUTED), (4, S.ANSWERED), (5, S.DONE), verdict=(5, True))
    # verified on the fourth working day; answered on the day of the rule, for Wednesday 11 November was closed
    slow = _story(
        (0, S.RECEIVED), (4, S.VERIFIED), (4, S.ROUTED), (14, S.ANSWERED), (15, S.REOPENED), verdict=(15, False)
    )
    asked = _story((0, S.RECEIVED), (2, S.WAITING_FOR_CITIZEN))
    elsewhere = _story((1, S.RECEIVED), (2, S.NOT_OURS))
    forgotten = _story((2, S.RECEIVED))
    found = figures(_tally([mended, slow, asked, elsewhere, forgotten], date(2026, 11, 1), date(2026, 12, 1)))
    assert found.received == 5
    assert found.verified == Share(3, 5)
    assert found.verified.percent == 60
    assert found.answered == Share(2, 2)
    assert found.finished == 1
    assert (found.median, found.p90) == (Fraction(4), 4)
    assert found.reopened == Share(1, 3)  # two answers and one decision; one was opened again
    assert found.satisfied == Share(1, 2)
    assert (found.not_ours, found.waiting, found.open) == (1, 1, 3)
    assert found.overdue == 1  # the forgotten one; a reopened case has fourteen days anew, until 1 December


def test_an_answer_is_late_by_one_working_day_and_waiting_puts_it_off() -> None:
    late = _story((0, S.RECEIVED), (1, S.VERIFIED), (1, S.ROUTED), (9, S.ANSWERED))
    paused = _story(
        (0, S.RECEIVED),
        (1, S.VERIFIED),
        (1, S.ROUTED),
        (3, S.WAITING_FOR_CITIZEN),
        (7, S.IN_PROGRESS),
        (10, S.ANSWERED),
    )
    found = figures(_tally([late, paused], MONDAY, MONDAY + 28 * ONE))
    assert found.answered == Share(1, 2)


def test_who_has_no_agency_or_lost_it_owes_no_answer() -> None:
    returned = _story((0, S.RECEIVED), (1, S.VERIFIED), (1, S.ROUTED), (2, S.VERIFIED))
    refused = _story((0, S.RECEIVED), (1, S.VERIFIED), (1, S.ROUTED), (2, S.IN_PROGRESS), (30, S.NOT_OURS))
    found = figures(_tally([returned, refused], MONDAY, MONDAY + 60 * ONE))
    assert found.answered == Share(0, 0)
    assert found.answered.percent is None


STEPS = {
    source: [c.target for c in CHANGES if c.source is source] + [c.target for c in OWN_CHANGES if c.source is source]
    for source in S
}


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Any history that the table of changes allows, with notes and extensions between."""
    day, state = MONDAY + draw(st.integers(0, 10)) * ONE, S.RECEIVED
    history = [Happening(day, state, "open")]
    for _ in range(draw(st.integers(0, 9))):
        day += draw(st.sampled_from((0, 0, 1, 1, 2, 3, 5, 9, 20))) * ONE
        action = draw(st.sampled_from(("state", "state", "state", "note", "extend")))
        if action == "state":
            state = draw(st.sampled_from(STEPS[state]))
        history.append(Happening(day, state, action))
    verdict = (day, draw(st.booleans())) if draw(st.booleans()) else None
    return Story(history, RULES, history[0].day + 14 * ONE, verdict)


def _works(day: date) -> bool:
    return day.weekday() < 5 and day not in {one.day for one in HOLIDAYS}


def _at(story: Story, day: date) -> S | None:
    """Its state at the end of the day."""
    return next((one.state for one in reversed(story.history) if one.day <= day), None)


def _owed_until(story: Story, routed: date, first: int) -> date | None:
    """The last day for the answer, found by living through every day."""
    day, elapsed, target, reached = routed, 0, 5, {0: routed}
    answered = story.history[first].day if first < len(story.history) else None
    while elapsed < target or (_at(story, day) is S.WAITING_FOR_CITIZEN and day != answered):
        if day > story.history[-1].day and _at(story, day) is S.WAITING_FOR_CITIZEN:
            return None
        paused = _at(story, day) is S.WAITING_FOR_CITIZEN and (answered is None or day < answered)
        day += ONE
        target += paused and _works(day)
        if _works(day):
            elapsed += 1
            reached.setdefault(elapsed, day)
    return reached[target]


def _naive(told: list[Story], start: date, end: date) -> Tally:
    """The same figures from their definitions, slowly."""
    tally = Tally()
    add = tally.amounts
    days = [start + n * ONE for n in range((end - start).days)]
    for story in told:
        history, last = story.history, days[-1]
        came = history[0].day
        add[Measure.RECEIVED] += came in days
        verify_by, left = came, 3
        while left:
            verify_by += ONE
            left -= _works(verify_by)
        add[Measure.VERIFY_OWED] += verify_by in days
        looked_at = any(one.day <= verify_by and one.state is not S.RECEIVED for one in history)
        add[Measure.VERIFY_KEPT] += verify_by in days and looked_at
        _naive_answer(story, days, add)
        changes = [one for n, one in enumerate(history) if n == 0 or history[n - 1].state is not one.state]
        for n, one in enumerate(changes):
            if one.state in (S.ANSWERED, S.NOT_OURS, S.REJECTED, S.DUPLICATE) and one.day in days:
                add[Measure.ENDED] += 1
                after = [later.state for later in changes[n + 1 :]]
                until = next((i for i, s in enumerate(after) if s in (S.ANSWERED, S.NOT_OURS, S.REJECTED, S.DUPLICATE)),
                             len(after))  # fmt: skip
                add[Measure.ENDED_REOPENED] += S.REOPENED in after[:until]
            add[Measure.NOT_OURS] += one.state is S.NOT_OURS and one.day in days
            if one.state is S.DONE and one.day in days:
                add[Measure.FINISHED] += 1
                answer = max(before.day for before in changes[: n + 1] if before.state is S.ANSWERED)
                lived = [came + k * ONE for k in range((answer - came).days)]
                tally.lengths[sum(_at(story, day) is not S.WAITING_FOR_CITIZEN for day in lived)] += 1
        if story.verdict and story.verdict[0] in days:
            add[Measure.ASKED] += 1
            add[Measure.SATISFIED] += story.verdict[1]
        state = _at(story, last)
        add[Measure.OPEN] += state is not None and state not in CLOSED
        add[Measure.WAITING] += state is S.WAITING_FOR_CITIZEN
        known = [one for one in history if one.day <= last]
        due = clocks.read(known, story.rules, HOLIDAYS, story.promised).due if known else None
        add[Measure.OVERDUE] += state is not None and state not in CLOCK_STOPPED and due is not None and due < last
        add[Measure.STILL_OPEN] += came < end and history[-1].state not in CLOSED
    return tally


def _naive_answer(story: Story, days: list[date], add: "Counter[Measure]") -> None:
    history = story.history
    first = next((n for n, one in enumerate(history) if one.state is S.ANSWERED), len(history))
    routes = [
        n for n in range(1, first)
        if history[n].state is S.ROUTED and (history[n].action == "state" or history[n - 1].state is not S.ROUTED)
    ]  # fmt: skip
    if not routes or any(one.state in (*CLOSED, S.VERIFIED) for one in history[routes[-1] : first]):
        return
    due = _owed_until(story, history[routes[-1]].day, first)
    add[Measure.ANSWER_OWED] += due in days
    add[Measure.ANSWER_KEPT] += (
        due in days and due is not None and any(one.day <= due for one in history[first : first + 1])
    )


@settings(max_examples=80)
@given(st.lists(stories(), max_size=4), st.integers(0, 40), st.sampled_from((1, 7, 30)))
def test_sums_say_what_walking_through_every_day_says(told: list[Story], offset: int, length: int) -> None:
    start = MONDAY + offset * ONE
    end = start + length * ONE
    quick, slow = _tally(told, start, end), _naive(told, start, end)
    assert {m: quick.amounts[m] for m in Measure} == {m: slow.amounts[m] for m in Measure}
    assert +quick.lengths == +slow.lengths


@given(stories())
def test_what_is_promised_is_known_before_and_what_stands_never_falls_below_nothing(story: Story) -> None:
    found: Entries = entries(story, HOLIDAYS)
    standing: Counter[Measure] = Counter()
    for (day, measure), amount in sorted(found.amounts.items()):
        assert measure in STOCKS or amount > 0
        assert day <= story.history[-1].day or measure in (*DECIDED, Measure.OVERDUE)
        if measure in STOCKS:
            standing[measure] += amount
            assert standing[measure] in (0, 1)


@given(st.lists(st.integers(0, 60), min_size=1, max_size=40))
def test_median_and_ninth_decile(lengths: list[int]) -> None:
    found = figures(Tally(lengths=Counter(lengths)))
    ordered = sorted(lengths)
    count = len(ordered)
    assert found.median == Fraction(ordered[(count - 1) // 2] + ordered[count // 2], 2)
    assert found.p90 is not None
    assert sum(n <= found.p90 for n in ordered) * 10 >= 9 * count
    assert sum(n < found.p90 for n in ordered) * 10 < 9 * count


@given(st.sampled_from(Span), st.dates(date(2001, 2, 1), date(2090, 1, 1)))
def test_periods_follow_one_another_without_a_gap(span: Span, day: date) -> None:
    period = period_of(span, day)
    assert period.start <= day < period.end
    assert period.before.end == period.start
    assert period.after.before == period
    assert read_period(period.code) == period


def test_an_address_names_a_period_or_nothing() -> None:
    assert read_period("2026-W47") == period_of(Span.WEEK, date(2026, 11, 21))
    assert read_period("2026-W53") is not None
    for wrong in ("", "2027-W53", "2026-T5", "2026-13", "2026-11-01", "1999", "W47"):
        assert read_period(wrong) is None, wrong

# SPDX-License-Identifier: GPL-3.0-or-later
"""How many cases a filter finds, by state, topic, agency and week: the list as a chart."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.figures import open_cases
from sync.central.models import Case
from sync.central.permissions import Permission
from sync.central.worklist.filter import EVERYTHING, Filter, Order
from sync.central.worklist.find import conditions_of, is_late, midnight
from sync.protocol.records import CaseState

MOST_WEEKS = 26
MOST_BARS = 12


@dataclass(frozen=True, slots=True)
class Counted:
    """One thing, how many cases it has, and how many of them are late."""

    key: str
    count: int
    late: int = 0


@dataclass(frozen=True, slots=True)
class Week:
    """Cases filed in the seven days from this Monday."""

    monday: date
    count: int


@dataclass(frozen=True, slots=True)
class Counts:
    """What the charts show."""

    total: int
    late: int
    states: Sequence[Counted]
    topics: Sequence[Counted]
    """The most frequent ones."""
    agencies: Sequence[Counted]
    weeks: Sequence[Week]
    """The newest ones, none left out between them."""


def counts_of(city: City, visitor: Visitor, wanted: Filter) -> Counts:
    """Counts of all that the filter finds."""
    asked = _asked_of_cells(visitor, wanted)
    with city.database.read() as session:
        if asked is not None and open_cases.is_whole(session):
            groups, weeks = _from_cells(city, session, asked)
        else:
            conditions = conditions_of(city, visitor, wanted.whole)
            groups, newest = _grouped(city, session, conditions)
            weeks = weeks_of(_filed(city, session, conditions, newest)) if newest is not None else ()
    states, topics, agencies = groups
    order = list(CaseState)
    return Counts(
        total=sum(one.count for one in states),
        late=sum(one.late for one in states),
        states=sorted(states, key=lambda one: order.index(CaseState(one.key))),
        topics=_most(topics),
        agencies=_most(agencies),
        weeks=weeks,
    )


def weeks_of(days: Iterable[tuple[date, int]]) -> Sequence[Week]:
    """Days put together to weeks, the empty ones between them too; the newest of them."""
    counted: Counter[date] = Counter()
    for day, count in days:
        counted[day - timedelta(days=day.weekday())] += count
    if not counted:
        return ()
    last = max(counted)
    first = max(min(counted), last - timedelta(weeks=MOST_WEEKS - 1))
    mondays = (first + timedelta(weeks=at) for at in range((last - first).days // 7 + 1))
    return tuple(Week(monday, counted[monday]) for monday in mondays)


def _grouped(
    city: City, session: Session, conditions: Sequence[ColumnElement[bool]]
) -> tuple[list[list[Counted]], datetime | None]:
    """The cases by state, by topic and by agency, and when the newest of them was filed.

    They are counted once, in their few hundred groups; what has a thing in common is added up here.
    """
    columns = (Case.state, Case.topic, Case.agency)
    late = func.sum(case((is_late(city), 1), else_=0))
    query = select(func.count(), late, func.max(Case.filed_at), *columns).where(*conditions).group_by(*columns)
    sums: list[dict[str, list[int]]] = [{} for _ in columns]
    newest: datetime | None = None
    for count, overdue, filed_at, *keys in session.execute(query):
        newest = max(filed_at, newest or filed_at)
        for found, key in zip(sums, keys, strict=True):
            row = found.setdefault(key, [0, 0])
            row[0] += count
            row[1] += int(overdue)
    return [[Counted(key, *row) for key, row in found.items()] for found in sums], newest


def _filed(
    city: City, session: Session, conditions: Sequence[ColumnElement[bool]], newest: datetime
) -> Sequence[tuple[date, int]]:
    """How many were filed on each day of the weeks that are shown."""
    last = city.local(newest).date()
    first = _first_day(last)
    day = open_cases.local_day(city, Case.filed_at)
    query = select(day, func.count()).where(*conditions, Case.filed_at >= midnight(city, first)).group_by(day)
    return [(date.fromisoformat(str(one)), count) for one, count in session.execute(query)]


def _first_day(newest: date) -> date:
    """The first day of the weeks that are shown."""
    return date.fromordinal(max(newest.toordinal() - newest.weekday() - 7 * (MOST_WEEKS - 1), 1))


def _asked_of_cells(visitor: Visitor, wanted: Filter) -> open_cases.Asked | None:
    """What to ask where cases are counted already; None where the cases themselves must be asked."""
    usual = replace(wanted.whole, states=(), topic="", agency="", order=Order.PRESSING) == Filter()
    if not usual:
        return None
    agency = wanted.agency
    if not (visitor.may(Permission.SEE_ALL_CASES) or visitor.may(Permission.INSPECT)):
        elsewhere = visitor.may(Permission.SEE_KELURAHAN_CASES) or visitor.may(Permission.SEE_ASSIGNED_CASES)
        own = visitor.may(Permission.SEE_AGENCY_CASES) and visitor.agency and agency in ("", visitor.agency)
        if elsewhere or not own:
            return None
        agency = visitor.agency
    everything = EVERYTHING in wanted.states
    states = () if everything else wanted.states
    return open_cases.Asked(states, everything, wanted.topic, agency, visitor.may(Permission.SEE_SECRET))


def _from_cells(city: City, session: Session, asked: open_cases.Asked) -> tuple[list[list[Counted]], Sequence[Week]]:
    """The same as of the cases themselves: by state, by topic and by agency, and by week."""
    sums: list[dict[str, list[int]]] = [{}, {}, {}]
    for group in open_cases.groups(city, session, asked):
        for found, key in zip(sums, (group.state, group.topic, group.agency), strict=True):
            row = found.setdefault(key, [0, 0])
            row[0] += group.cases
            row[1] += group.late
    since = _first_day(city.today())
    days = open_cases.filed(city, session, asked, since)
    newest = max((day for day, _ in days), default=date.min)
    if _first_day(newest) < since:  # nothing new: the weeks that are shown begin earlier
        days = open_cases.filed(city, session, asked, date.min)
        newest = max((day for day, _ in days), default=newest)
    since = _first_day(newest)
    days = [one for one in days if one[0] >= since]
    return [[Counted(key, *row) for key, row in found.items()] for found in sums], weeks_of(days)


def _most(found: Sequence[Counted]) -> Sequence[Counted]:
    return sorted(found, key=lambda one: (-one.count, one.key))[:MOST_BARS]

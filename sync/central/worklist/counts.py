# SPDX-License-Identifier: GPL-3.0-or-later
"""How many cases a filter finds, by state, topic, agency and week: the list as a chart."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Date, String, case, cast, func, select
from sqlalchemy.orm import Session

from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.models import Case
from sync.central.worklist.filter import Filter
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
    conditions = conditions_of(city, visitor, wanted.whole)
    with city.database.read() as session:
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
    first = last - timedelta(days=last.weekday(), weeks=MOST_WEEKS - 1)
    day = _day(city)
    query = select(day, func.count()).where(*conditions, Case.filed_at >= midnight(city, first)).group_by(day)
    return [(date.fromisoformat(str(one)), count) for one, count in session.execute(query)]


def _day(city: City) -> ColumnElement[Any]:
    """The day on the city's calendar on which a case was filed."""
    if city.database.is_sqlite:
        minutes = int((city.local(city.now()).utcoffset() or timedelta()).total_seconds() // 60)
        return func.date(cast(Case.filed_at, String), f"{minutes:+d} minutes")
    return cast(func.timezone(city.pack.city.timezone, Case.filed_at), Date)


def _most(found: Sequence[Counted]) -> Sequence[Counted]:
    return sorted(found, key=lambda one: (-one.count, one.key))[:MOST_BARS]

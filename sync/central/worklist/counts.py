# SPDX-License-Identifier: GPL-3.0-or-later
"""How many cases a filter finds, by state, topic, agency and week: the list as a chart."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Date, String, case, cast, func, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute, Session

from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.models import Case
from sync.central.worklist.filter import Filter
from sync.central.worklist.find import conditions_of, is_late
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
        states = _by(city, session, Case.state, conditions)
        topics = _by(city, session, Case.topic, conditions)
        agencies = _by(city, session, Case.agency, conditions)
        days = _days(city, session, conditions)
    order = list(CaseState)
    return Counts(
        total=sum(one.count for one in states),
        late=sum(one.late for one in states),
        states=sorted(states, key=lambda one: order.index(CaseState(one.key))),
        topics=_most(topics),
        agencies=_most(agencies),
        weeks=weeks_of(days),
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


def _by(
    city: City, session: Session, column: InstrumentedAttribute[str], conditions: Sequence[ColumnElement[bool]]
) -> list[Counted]:
    late = func.sum(case((is_late(city), 1), else_=0))
    rows = session.execute(select(column, func.count(), late).where(*conditions).group_by(column))
    return [Counted(key, count, int(overdue or 0)) for key, count, overdue in rows]


def _days(city: City, session: Session, conditions: Sequence[ColumnElement[bool]]) -> list[tuple[date, int]]:
    """Cases by the day on the city's calendar on which they were filed."""
    day: ColumnElement[Any]
    if city.database.is_sqlite:
        minutes = int((city.local(city.now()).utcoffset() or timedelta()).total_seconds() // 60)
        day = type_coerce(func.date(cast(Case.filed_at, String), f"{minutes:+d} minutes"), Date)
    else:
        day = cast(func.timezone(city.pack.city.timezone, Case.filed_at), Date)
    counted = select(day.label("day"), func.count()).where(*conditions).group_by("day")
    return [(one, count) for one, count in session.execute(counted)]


def _most(found: Sequence[Counted]) -> Sequence[Counted]:
    return sorted(found, key=lambda one: (-one.count, one.key))[:MOST_BARS]

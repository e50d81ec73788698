# SPDX-License-Identifier: GPL-3.0-or-later
"""How many cases a filter finds, by state, topic, agency and week: the list as a chart."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Date, String, case, cast, func, literal, select, union_all

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
    groups = _grouped(city, conditions_of(city, visitor, wanted.whole))
    states, topics, agencies = (groups[name] for name in ("state", "topic", "agency"))
    days = [(date.fromisoformat(one.key), one.count) for one in groups["day"]]
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


def _grouped(city: City, conditions: Sequence[ColumnElement[bool]]) -> Mapping[str, list[Counted]]:
    """The cases are read once, and counted in each way."""
    late = case((is_late(city), 1), else_=0).label("late")
    columns = {"state": Case.state, "topic": Case.topic, "agency": Case.agency, "day": _day(city)}
    found = select(late, *(column.label(name) for name, column in columns.items())).where(*conditions).cte("found")
    ways = [
        select(literal(name), cast(found.c[name], String), func.count(), func.sum(found.c.late)).group_by(found.c[name])
        for name in columns
    ]
    groups: dict[str, list[Counted]] = {name: [] for name in columns}
    with city.database.read() as session:
        for name, key, count, overdue in session.execute(union_all(*ways)):
            groups[name].append(Counted(key, count, int(overdue or 0)))
    return groups


def _day(city: City) -> ColumnElement[Any]:
    """The day on the city's calendar on which a case was filed."""
    if city.database.is_sqlite:
        minutes = int((city.local(city.now()).utcoffset() or timedelta()).total_seconds() // 60)
        return func.date(cast(Case.filed_at, String), f"{minutes:+d} minutes")
    return cast(func.timezone(city.pack.city.timezone, Case.filed_at), Date)


def _most(found: Sequence[Counted]) -> Sequence[Counted]:
    return sorted(found, key=lambda one: (-one.count, one.key))[:MOST_BARS]

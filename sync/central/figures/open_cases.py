# SPDX-License-Identifier: GPL-3.0-or-later
"""How many cases there are, by state, topic, agency and day: cells, and the changes since they were put together.

The database notes each change of a case in the transaction that makes it (triggers of migration 0024), so cells and
changes together are exact at every moment; folding puts the changes into the cells and may be killed anywhere.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Select,
    String,
    Subquery,
    case,
    cast,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    text,
    union_all,
)  # fmt: skip
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import InstrumentedAttribute

from sync.central.city import City
from sync.central.figures.written import put
from sync.central.models import Case, OpenCell, OpenChange, RollupMark
from sync.central.models.cases import CLOSED_RANK
from sync.central.states import CLOSED
from sync.protocol.records import CaseState

DUE, FILED, ENDED = "due", "filed", "ended"
"""By the day something is owed; by the day of filing those that are open, and those that have ended."""
LONG_AGO = date(1, 1, 1)
"""Where all days lie together on which something was owed so long ago that it stays late whatever the clock says."""
_KEPT_APART = timedelta(days=60)
_Key = tuple[str, date, str, str, str, bool]
_SHARED = ("state", "topic", "agency", "secret")
_COUNTS = or_(Case.joined_id.is_(None), Case.state == CaseState.DUPLICATE)
"""Who only follows another case is counted with it, not beside it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which cases; empty: any that are open."""

    states: Sequence[str] = ()
    everything: bool = False
    """Also those that have ended, whatever their state."""
    topic: str = ""
    agency: str = ""
    with_secret: bool = False

    @property
    def only_open(self) -> bool:
        """Whether none of them has ended."""
        return not self.everything and CLOSED.isdisjoint(self.states)


@dataclass(frozen=True, slots=True)
class Group:
    """Cases that share all this."""

    state: str
    topic: str
    agency: str
    cases: int
    late: int


def groups(city: City, session: Session, asked: Asked) -> Sequence[Group]:
    """The cases by state, topic and agency, and how many of them are late."""
    found = _all(city, DUE, asked)
    shared = (found.c.state, found.c.topic, found.c.agency)
    total = func.sum(found.c.cases)
    late = func.sum(case((found.c.day < city.today(), found.c.cases), else_=0))
    query = select(*shared, total, late).group_by(*shared).having(total != 0)
    return [Group(*row[:3], int(row[3]), int(row[4])) for row in session.execute(query)]


def filed(city: City, session: Session, asked: Asked, since: date) -> Sequence[tuple[date, int]]:
    """How many were filed on each day from this one on."""
    found = _all(city, FILED, asked, since)
    total = func.sum(found.c.cases)
    query = select(found.c.day, total).group_by(found.c.day).having(total != 0)
    return [(date.fromisoformat(str(day)), int(count)) for day, count in session.execute(query)]


def local_day(city: City, moment: InstrumentedAttribute[datetime]) -> ColumnElement[Any]:
    """The day of a moment on the city's calendar, reckoned by the database."""
    if city.database.is_sqlite:
        minutes = int((city.local(city.now()).utcoffset() or timedelta()).total_seconds() // 60)
        return func.date(cast(moment, String), f"{minutes:+d} minutes")
    return cast(func.timezone(city.pack.city.timezone, moment), Date)


def fold(city: City) -> int:
    """Put what changed into the cells; how many changes."""
    with city.database.write() as session:
        return _fold(city, session)


def recount(city: City, session: Session) -> None:
    """Forget the cells and count the cases themselves."""
    if not city.database.is_sqlite:  # whoever is changing a case ends first: her change is in the count, and in no note
        session.execute(text("LOCK TABLE cases IN SHARE ROW EXCLUSIVE MODE"))
    for table in (OpenCell, OpenChange):
        session.execute(delete(table))
    long_ago = city.today() - _KEPT_APART
    due = case((Case.rank_day < long_ago, literal(LONG_AGO, Date)), else_=Case.rank_day)
    is_open = Case.rank_day < CLOSED_RANK
    filed_on = (case((is_open, FILED), else_=ENDED), local_day(city, Case.filed_at))
    for kind, day in ((literal(DUE), due), filed_on):
        shared = (kind, day, *(getattr(Case, name) for name in _SHARED))
        counted = select(*shared, func.count()).where(_COUNTS).group_by(*shared)
        session.execute(insert(OpenCell).from_select(["kind", "day", *_SHARED, "cases"], counted))


def is_whole(session: Session) -> bool:
    """Whether the cells hold every case: not before they were counted once."""
    return bool(session.scalar(select(RollupMark.cells_whole)))


def _all(city: City, kind: str, asked: Asked, since: date | None = None) -> Subquery:
    """Cells and changes in one statement, which sees both at one moment."""
    day = OpenChange.rank_day if kind == DUE else local_day(city, OpenChange.filed_at)
    kinds = [kind] if kind == DUE or asked.only_open else [FILED, ENDED]
    cells = _chosen(select(*_columns(OpenCell, OpenCell.day)).where(OpenCell.kind.in_(kinds)), OpenCell, asked)
    changes = _chosen(select(*_columns(OpenChange, day)), OpenChange, asked)
    if asked.only_open:
        changes = changes.where(OpenChange.rank_day < CLOSED_RANK)
        cells = cells.where(OpenCell.day < CLOSED_RANK)
    if since is not None:
        cells, changes = cells.where(OpenCell.day >= since), changes.where(day >= since)
    return union_all(cells, changes).subquery()


def _columns(table: type[OpenCell] | type[OpenChange], day: Any) -> Sequence[Any]:
    return (day.label("day"), table.state, table.topic, table.agency, table.cases)


def _chosen(query: Select[Any], table: type[OpenCell] | type[OpenChange], asked: Asked) -> Select[Any]:
    if asked.states:
        query = query.where(table.state.in_(asked.states))
    if asked.topic:
        query = query.where(table.topic == asked.topic)
    if asked.agency:
        query = query.where(table.agency == asked.agency)
    return query if asked.with_secret else query.where(table.secret.is_(False))


def _fold(city: City, session: Session) -> int:
    cells: Counter[_Key] = Counter()
    long_ago = city.today() - _KEPT_APART
    names = ("cases", *_SHARED, "rank_day", "filed_at")
    gone = session.execute(delete(OpenChange).returning(*(getattr(OpenChange, name) for name in names))).all()
    for cases, *shared, rank_day, filed_at in gone:
        cells[DUE, LONG_AGO if rank_day < long_ago else rank_day, *shared] += cases
        kind = FILED if rank_day < CLOSED_RANK else ENDED
        cells[kind, city.local(filed_at).date(), *shared] += cases
    passed = delete(OpenCell).where(OpenCell.kind == DUE, OpenCell.day > LONG_AGO, OpenCell.day < long_ago)
    for cases, *shared in session.execute(passed.returning(*(getattr(OpenCell, n) for n in ("cases", *_SHARED)))):
        cells[DUE, LONG_AGO, *shared] += cases
    key = ("kind", "day", *_SHARED)
    rows = [dict(zip((*key, "cases"), (*where, cases), strict=True)) for where, cases in sorted(cells.items()) if cases]
    put(city, session, OpenCell, rows, lambda old, new: old + new, ["cases"])
    if gone:
        session.execute(delete(OpenCell).where(OpenCell.cases == 0))
    return len(gone)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The cases that a filter finds, among those in the reader's reach: a page at a time, by the index that sorts them.

A page begins after the last case of the one before (no OFFSET), and is counted up to a limit: neither costs more
where there are two million cases.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    and_,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
    text,
    tuple_,
)  # fmt: skip
from sqlalchemy.orm import InstrumentedAttribute, Session

from sync.central import casebook
from sync.central.access.scope import in_reach
from sync.central.accounts import Visitor
from sync.central.casework import drafts
from sync.central.casework.merging import merged_cases
from sync.central.city import City
from sync.central.escalation.silence import is_silent
from sync.central.models import Case, CaseWords, Kiosk, VerdictOfResident
from sync.central.models.worklist import IS_OPEN, spoken
from sync.central.states import CLOCK_STOPPED
from sync.central.worklist.filter import EVERYTHING, Channel, Clock, Filter, Opinion, Order, kelurahan_codes
from sync.protocol.records import CaseState

PAGE_SIZE = 40
MOST_COUNTED = 1000


@dataclass(frozen=True, slots=True)
class Listed:
    """One page of the work list."""

    cases: tuple[Case, ...]
    total: int
    """Up to MOST_COUNTED + 1, which means: more."""
    late: int
    joined: Mapping[int, int]
    """How many residents joined, by case; only where somebody did."""
    before: str
    """Where the page before ends; empty on the first."""
    after: str
    """Where the next page begins; empty on the last."""


@dataclass(frozen=True, slots=True)
class _Sorting:
    """What a list is sorted by; the id decides between equals."""

    column: InstrumentedAttribute[Any]
    newest_first: bool

    def sorted(self, found: Select[Any], *, backwards: bool) -> Select[Any]:
        down = self.newest_first != backwards
        columns = (self.column, Case.id)
        return found.order_by(*(column.desc() if down else column.asc() for column in columns))

    def beyond(self, place: str, *, backwards: bool) -> ColumnElement[bool] | None:
        """What stands after, or before, a place in the list; None where the place cannot be read."""
        value, _, number = place.rpartition("~")
        if not number.isascii() or not number.isdecimal() or len(number) > 18:
            return None
        try:
            where = date.fromisoformat(value) if self.column is Case.rank_day else _moment(value)
        except (ValueError, OverflowError):
            return None
        here, there = tuple_(self.column, Case.id), tuple_(literal(where, self.column.type), literal(int(number)))
        return here > there if self.newest_first == backwards else here < there

    def place_of(self, case: Case) -> str:
        value = getattr(case, self.column.key)
        return f"{_stamp(value) if isinstance(value, datetime) else value.isoformat()}~{case.id}"


_SORTINGS = {
    Order.PRESSING: _Sorting(Case.rank_day, newest_first=False),
    Order.NEWEST: _Sorting(Case.filed_at, newest_first=True),
    Order.SILENT: _Sorting(Case.updated_at, newest_first=False),
}


def work_list(city: City, visitor: Visitor, wanted: Filter) -> Listed:
    """One page of the cases this person may see."""
    conditions = conditions_of(city, visitor, wanted)
    sorting = _SORTINGS[wanted.order]
    backwards = bool(wanted.before)
    beyond = sorting.beyond(wanted.before or wanted.after, backwards=backwards)
    page = [*conditions, beyond] if beyond is not None else conditions
    with city.database.read() as session:
        # chosen in an index first: only the rows of the page are read whole
        chosen = sorting.sorted(select(Case.id).where(*page), backwards=backwards).limit(PAGE_SIZE + 1).subquery()
        found = select(Case).join(chosen, chosen.c.id == Case.id)
        rows = list(session.scalars(sorting.sorted(found, backwards=backwards)))
        more, rows = len(rows) > PAGE_SIZE, rows[:PAGE_SIZE]
        rows = rows[::-1] if backwards else rows
        total, late = _counted(city, session, wanted, conditions)
        return Listed(
            cases=tuple(rows),
            total=total,
            late=late,
            joined=casebook.joined_counts(session, [row.id for row in rows]),
            before=sorting.place_of(rows[0]) if rows and (more if backwards else beyond is not None) else "",
            after=sorting.place_of(rows[-1]) if rows and (backwards or more) else "",
        )


def every_case(city: City, session: Session, visitor: Visitor, wanted: Filter, most: int) -> Iterator[Case]:
    """All that a filter finds, in its order, a thousand at a time."""
    sorting = _SORTINGS[wanted.order]
    found = sorting.sorted(select(Case).where(*conditions_of(city, visitor, wanted)), backwards=False).limit(most)
    yield from session.scalars(found.execution_options(yield_per=1000))


def every_kiosk(city: City) -> Sequence[tuple[str, str]]:
    """Kiosks to choose from, by name."""
    with city.database.read() as session:
        return [(kiosk, f"{name} · {kiosk}") for kiosk, name in session.execute(_KIOSKS)]


def conditions_of(city: City, visitor: Visitor, wanted: Filter) -> list[ColumnElement[bool]]:
    """What a case must fulfil to be in the list."""
    if wanted.ticket:
        return [in_reach(visitor), Case.ticket == wanted.ticket]
    return [
        in_reach(visitor),
        _leads(wanted),
        *_states(wanted),
        *_same(city, wanted),
        *_times(city, wanted),
        *([Case.assigned_id == visitor.account_id] if wanted.mine else []),
        *([drafts.awaiting()] if wanted.approval else []),
        *_opinion(wanted),
        *([_said(city, wanted.words)] if wanted.words else []),
    ]


def _leads(wanted: Filter) -> ColumnElement[bool]:
    """Who joined is worked on where she joined; a duplicate is shown to who asks for duplicates."""
    if wanted.states == (EVERYTHING,) or CaseState.DUPLICATE.value in wanted.states:
        return or_(Case.joined_id.is_(None), merged_cases())
    return Case.joined_id.is_(None)


def is_late(city: City) -> ColumnElement[bool]:
    """Whether a promised day has passed while something is still owed."""
    return Case.rank_day < city.today()


def _may_be_late(wanted: Filter) -> bool:
    """Whether there is anything to count: nothing is late where nothing is owed."""
    return wanted.states in ((), (EVERYTHING,)) or not CLOCK_STOPPED.issuperset(map(CaseState, wanted.states))


def _states(wanted: Filter) -> list[ColumnElement[bool]]:
    if wanted.states == (EVERYTHING,):
        return []
    if not wanted.states:
        return [IS_OPEN]
    return [Case.state.in_(wanted.states)]


def _same(city: City, wanted: Filter) -> list[ColumnElement[bool]]:
    asked = ((Case.kind, wanted.kind), (Case.topic, wanted.topic), (Case.agency, wanted.agency),
             (Case.kiosk_id, wanted.kiosk))  # fmt: skip
    chosen: list[ColumnElement[bool]] = [column == value for column, value in asked if value]
    if wanted.area:
        chosen.append(Case.kelurahan.in_(kelurahan_codes(city, wanted.area)))
    if wanted.channel:
        chosen.append(Case.partner_id.is_not(None) if wanted.channel is Channel.PARTNER else Case.kiosk_id.is_not(None))
    return chosen


def _times(city: City, wanted: Filter) -> list[ColumnElement[bool]]:
    today, chosen = city.today(), list[ColumnElement[bool]]()
    if wanted.since:
        chosen.append(Case.filed_at >= midnight(city, wanted.since))
    if wanted.until:
        chosen.append(Case.filed_at < midnight(city, wanted.until + timedelta(days=1)))
    if wanted.clock is Clock.LATE:
        chosen.append(is_late(city))
    elif wanted.clock is Clock.SOON:
        chosen.append(Case.rank_day.between(today, today + timedelta(days=wanted.soon)))
    elif wanted.clock is Clock.SILENT:
        chosen.append(is_silent(city, wanted.silence(city)))
    return chosen


def _opinion(wanted: Filter) -> list[ColumnElement[bool]]:
    if not wanted.opinion:
        return []
    told = exists().where(VerdictOfResident.case_id == Case.id)
    if wanted.opinion is Opinion.NONE:
        return [~told]
    return [told.where(VerdictOfResident.satisfied.is_(wanted.opinion is Opinion.MENDED))]


def _said(city: City, words: str) -> ColumnElement[bool]:
    """Cases in which these words were said.

    PostgreSQL knows how common words are: it lists the cases of rare ones by its dictionary, and of common ones looks
    at each case of the list in its order, which soon fills a page.
    """
    if city.database.is_sqlite:
        asked = and_(*(CaseWords.words.icontains(word, autoescape=True) for word in words.split()))
    else:
        asked = spoken().op("@@")(func.websearch_to_tsquery(text("'indonesian'"), words))
    return Case.id.in_(select(CaseWords.case_id).where(asked))


def _counted(
    city: City, session: Session, wanted: Filter, conditions: Sequence[ColumnElement[bool]]
) -> tuple[int, int]:
    """How many there are and how many of them are late, each up to MOST_COUNTED + 1.

    Late ones stand first by their day, so that one look at the first of the list tells both. Cases with some word are
    found in no order, and counted twice.
    """
    late = is_late(city)
    some = select(late.label("late")).where(*conditions).limit(MOST_COUNTED + 1)
    if wanted.words:
        found = [some, some.where(late)] if _may_be_late(wanted) else [some]
        counts = [session.scalar(select(func.count()).select_from(one.subquery())) or 0 for one in found]
        return counts[0], sum(counts[1:])
    first = some.order_by(Case.rank_day, Case.id).subquery()
    total, overdue = session.execute(select(func.count(), func.sum(cast(first.c.late, Integer)))).one()
    return total, overdue or 0


def midnight(city: City, day: date) -> datetime:
    """When a day of the city begins."""
    return datetime.combine(day, time(), ZoneInfo(city.pack.city.timezone))


_KIOSKS = select(Kiosk.id, Kiosk.name).order_by(Kiosk.name, Kiosk.id)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def _stamp(moment: datetime) -> int:
    return (moment - _EPOCH) // _MICROSECOND


def _moment(stamp: str) -> datetime:
    return _EPOCH + int(stamp) * _MICROSECOND

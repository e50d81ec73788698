# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the figures of a period: months where whole months lie in it, days elsewhere."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from sync.central.figures.entries import DECIDED, STOCKS, Measure
from sync.central.figures.periods import Period, month_of, next_month
from sync.central.figures.tally import Tally
from sync.central.models import CaseStep, RollupDay, RollupLength, RollupMark

_FLOWS = tuple(one for one in Measure if one not in (*STOCKS, *DECIDED, Measure.STILL_OPEN))
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Slice:
    """Rows to be added up: those of a grain from start, up to but without end."""

    grain: str
    start: date
    end: date


def is_counting(session: Session) -> bool:
    """Whether figures are being counted for the first time or anew: until then they lack some cases."""
    mark: RollupMark | None = session.scalar(select(RollupMark))
    if mark is None:
        return session.scalar(select(CaseStep.id).limit(1)) is not None
    return mark.event_id < mark.whole_from


def tallies(session: Session, dimension: str, period: Period, today: date) -> Mapping[str, Tally]:
    """The sums of each group; of a period that still runs, up to today."""
    return tallies_of(session, dimension, period.start, min(period.end, today + _DAY), today)


def tallies_of(session: Session, dimension: str, start: date, until: date, today: date) -> Mapping[str, Tally]:
    """The same of any days, from start up to but without until."""
    found: dict[str, Tally] = {}
    for piece in _slices(start, until, today):
        _add_flows(session, found, dimension, piece, today)
        _add_lengths(session, found, dimension, piece)
    for piece in (_Slice("month", date.min, month_of(until)), _Slice("day", month_of(until), until)):
        if piece.start < piece.end:
            _add_stocks(session, found, dimension, piece)
    _add_oldest(session, found, dimension, until)
    return found


def by_day(session: Session, dimension: str, key: str, start: date, until: date) -> Mapping[date, Tally]:
    """What happened on each day from start, up to but without until; without what stands."""
    columns = [getattr(RollupDay, one.value) for one in _FLOWS]
    query = select(RollupDay.start, *columns).where(
        RollupDay.dimension == dimension, RollupDay.grain == "day", RollupDay.key == key,
        RollupDay.start >= start, RollupDay.start < until,
    )  # fmt: skip
    found = {start + n * _DAY: Tally() for n in range((until - start).days)}
    for day, *sums in session.execute(query):
        found[day].amounts.update(dict(zip(_FLOWS, sums, strict=True)))
    return found


def _slices(start: date, until: date, today: date) -> Iterator[_Slice]:
    """Whole months that lie behind by months, the rest by days."""
    first = start if start.day == 1 else next_month(start)
    last = month_of(min(until, today))
    if first >= last:
        yield _Slice("day", start, until)
        return
    yield from (one for one in (_Slice("day", start, first), _Slice("month", first, last), _Slice("day", last, until))
                if one.start < one.end)  # fmt: skip


def _add_flows(session: Session, found: dict[str, Tally], dimension: str, piece: _Slice, today: date) -> None:
    # a whole month lies behind; of days, today's promises may yet be kept
    decided = [
        func.sum(getattr(RollupDay, one.value))
        if piece.grain == "month"
        else func.sum(case((RollupDay.start < today, getattr(RollupDay, one.value)), else_=0))
        for one in DECIDED
    ]
    flows = [func.sum(getattr(RollupDay, one.value)) for one in _FLOWS]
    _sum_into(session, found, dimension, piece, (*DECIDED, *_FLOWS), [*decided, *flows])


def _add_stocks(session: Session, found: dict[str, Tally], dimension: str, piece: _Slice) -> None:
    sums = [func.sum(getattr(RollupDay, one.value)) for one in STOCKS]
    _sum_into(session, found, dimension, piece, STOCKS, sums)


def _sum_into(
    session: Session,
    found: dict[str, Tally],
    dimension: str,
    piece: _Slice,
    measures: tuple[Measure, ...],
    sums: Sequence[ColumnElement[int]],
) -> None:
    query = (
        select(RollupDay.key, *sums)
        .where(RollupDay.dimension == dimension, RollupDay.grain == piece.grain)
        .where(RollupDay.start >= piece.start, RollupDay.start < piece.end)
        .group_by(RollupDay.key)
    )
    for key, *amounts in session.execute(query):
        counted = found.setdefault(key, Tally()).amounts
        for measure, amount in zip(measures, amounts, strict=True):
            counted[measure] += int(amount)


def _add_lengths(session: Session, found: dict[str, Tally], dimension: str, piece: _Slice) -> None:
    query = (
        select(RollupLength.key, RollupLength.days, func.sum(RollupLength.cases))
        .where(RollupLength.dimension == dimension, RollupLength.grain == piece.grain)
        .where(RollupLength.start >= piece.start, RollupLength.start < piece.end)
        .group_by(RollupLength.key, RollupLength.days)
    )
    for key, days, cases in session.execute(query):
        found.setdefault(key, Tally()).lengths[days] += int(cases)


def _add_oldest(session: Session, found: dict[str, Tally], dimension: str, until: date) -> None:
    """Groups by their few months; of each, the first row of the index tells its oldest day."""
    open_there = (RollupDay.dimension == dimension, RollupDay.still_open > 0)
    keys = select(RollupDay.key).where(*open_there, RollupDay.grain == "month").distinct().subquery()
    oldest = (
        select(func.min(RollupDay.start))
        .where(*open_there, RollupDay.grain == "day", RollupDay.key == keys.c.key, RollupDay.start < until)
        .scalar_subquery()
    )
    for key, day in session.execute(select(keys.c.key, oldest)):
        if day is not None:
            found.setdefault(key, Tally()).oldest = day

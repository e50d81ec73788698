# SPDX-License-Identifier: GPL-3.0-or-later
"""The sums of one agency or kelurahan alone, group by group: kept in rows of a month, and read for any period.

Two names together (an agency and a kelurahan) have few cases a day: a row for each of their days would be mostly frame.
A row holds the days of a month packed, beside the sums of the whole month.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, cast

import msgspec
from sqlalchemy import case, func, null, select, tuple_
from sqlalchemy.orm import Session

from sync.central.city import City
from sync.central.figures.counted import MEASURES, Counted, Dimension
from sync.central.figures.entries import DECIDED, STOCKS, Measure
from sync.central.figures.periods import Period, month_of, next_month
from sync.central.figures.tally import Tally
from sync.central.figures.written import put
from sync.central.models import RollupWithin

REACHES = (Dimension.AGENCY, Dimension.KELURAHAN)
DIMENSIONS = (
    Dimension.AGENCY, Dimension.KELURAHAN, Dimension.KIOSK, Dimension.TOPIC, Dimension.SERVICE, Dimension.CHANNEL,
)  # fmt: skip
_AT_ONCE = 100
_DAY = timedelta(days=1)
_DAYS_SHIFT, _LENGTHS_SHIFT = 4, 16
"""A day of the month beside a measure, or beside days of work, in one number."""
_MEASURE = (1 << _DAYS_SHIFT) - 1
_LONGEST = (1 << _LENGTHS_SHIFT) - 1
_STILL_OPEN = MEASURES.index(Measure.STILL_OPEN)
_STOCKS = tuple(MEASURES.index(one) for one in STOCKS)
_DECIDED = frozenset(MEASURES.index(one) for one in DECIDED)
_ALL = tuple(n for n in range(len(MEASURES)) if n != _STILL_OPEN)
_PRIMARY = ("reach", "code", "dimension", "start", "key")
_numbers = msgspec.msgpack.Decoder(dict[int, int]).decode
_row = msgspec.msgpack.Decoder(list[int]).decode

_Groups = tuple[tuple[str, str], ...]
Cell = tuple[str, str, str, date, str]
"""Reach, code, dimension, month, key."""


@dataclass(slots=True)
class Changes:
    """What a batch of cases changes, before it is spread over the rows: most of what a case was, it still is."""

    _days: dict[tuple[_Groups, date], Counter[int]] = field(default_factory=dict)
    _lengths: dict[tuple[_Groups, date], Counter[int]] = field(default_factory=dict)

    def take(self, body: Counted, sign: int) -> None:
        """Add what a case adds, or take it back; what was before a handing over is the former agency's."""
        now = tuple(body.groups.items())

        def on(ordinal: int) -> _Groups:
            return _with_agency(body, body.agency_on(ordinal)) if body.former else now

        for ordinal, number, amount in body.amounts:
            self._add(now if number == _STILL_OPEN else on(ordinal), ordinal, number, sign * amount)
        for code, ordinal, number, amount in body.handed() if body.former else ():
            self._add(_with_agency(body, code), ordinal, number, sign * amount)
        for ordinal, days, cases in body.lengths:
            day = date.fromordinal(ordinal)
            found = self._lengths.setdefault((on(ordinal), month_of(day)), Counter())
            found[length_number(day, days)] += sign * cases

    def _add(self, groups: _Groups, ordinal: int, number: int, amount: int) -> None:
        day = date.fromordinal(ordinal)
        self._days.setdefault((groups, month_of(day)), Counter())[day_number(day, number)] += amount

    def write(self, city: City, session: Session) -> None:
        """Into the rows. The caller holds the mark: nobody else writes them meanwhile."""
        days, lengths = _spread(self._days), _spread(self._lengths)
        cells = sorted(days.keys() | lengths.keys())
        for first in range(0, len(cells), _AT_ONCE):
            some = cells[first : first + _AT_ONCE]
            kept = _kept(session, some)
            rows = []
            for cell in some:
                old_days, old_lengths = kept.get(cell, ({}, {}))
                new_days, new_lengths = _added(old_days, days.get(cell, {})), _added(old_lengths, lengths.get(cell, {}))
                rows.append(row_of(cell, new_days, new_lengths))
            names = [name for name in rows[0] if name not in _PRIMARY]
            put(city, session, RollupWithin, rows, lambda _old, new: new, names)


def _with_agency(body: Counted, code: str) -> _Groups:
    return tuple((body.groups | {Dimension.AGENCY: code}).items())


def _spread(found: Mapping[tuple[_Groups, date], Counter[int]]) -> dict[Cell, Counter[int]]:
    """Each change in every row it belongs to."""
    spread: dict[Cell, Counter[int]] = {}
    for (groups, month), numbers in found.items():
        changed = {number: amount for number, amount in numbers.items() if amount}
        if changed:
            for cell in _cells(dict(groups), month):
                spread.setdefault(cell, Counter()).update(changed)
    return spread


def _cells(groups: Mapping[str, str], month: date) -> Iterator[Cell]:
    for reach in REACHES:
        if code := groups[reach]:  # nobody belongs to no agency
            for dimension in DIMENSIONS:
                yield reach, code, dimension, month, groups[dimension]


def _kept(session: Session, cells: Sequence[Cell]) -> Mapping[Cell, tuple[dict[int, int], dict[int, int]]]:
    primary = [getattr(RollupWithin, name) for name in _PRIMARY]
    query = select(*primary, RollupWithin.days, RollupWithin.lengths).where(tuple_(*primary).in_(cells))
    found: dict[Cell, tuple[dict[int, int], dict[int, int]]] = {}
    for row in session.execute(query):
        reach, code, dimension, start, key, days, lengths = cast(tuple[Any, ...], row)
        found[reach, code, dimension, start, key] = (_numbers(days), _numbers(lengths))
    return found


def row_of(cell: Cell, days: Mapping[int, int], lengths: Mapping[int, int]) -> dict[str, Any]:
    """The row that holds these amounts."""
    sums = [0] * len(MEASURES)
    for number, amount in days.items():
        sums[number & _MEASURE] += amount
    still = [number >> _DAYS_SHIFT for number, n in days.items() if number & _MEASURE == _STILL_OPEN and n > 0]
    finished = [number & _LONGEST for number, cases in sorted(lengths.items()) for _ in range(cases)]
    packed = {"month": [*sums, *finished], "days": days, "lengths": lengths}
    return {
        **dict(zip(_PRIMARY, cell, strict=True)),
        **{MEASURES[number].value: sums[number] for number in _STOCKS},
        "oldest": cell[3].replace(day=min(still)) if still else None,
        **{name: msgspec.msgpack.encode(value) for name, value in packed.items()},
    }


def day_number(day: date, measure: int) -> int:
    """As an amount is named inside the row of its month."""
    return day.day << _DAYS_SHIFT | measure


def length_number(day: date, days: int) -> int:
    """As the cases that finished on a day after so many days are named there."""
    return day.day << _LENGTHS_SHIFT | min(days, _LONGEST)


def _added(old: Mapping[int, int], new: Mapping[int, int]) -> dict[int, int]:
    found = dict(old)
    for number, amount in new.items():
        found[number] = found.get(number, 0) + amount
    return {number: found[number] for number in sorted(found) if found[number]}


@dataclass(slots=True)
class _Window:
    """A period, and what is found of it."""

    start: date
    until: date
    today: date
    sums: dict[str, list[int]] = field(default_factory=dict)
    lengths: dict[str, Counter[int]] = field(default_factory=dict)
    oldest: dict[str, date] = field(default_factory=dict)

    def of(self, key: str) -> list[int]:
        """The sums of a group."""
        return self.sums.setdefault(key, [0] * len(MEASURES))

    def is_whole(self, month: date) -> bool:
        """Whether the sums of the month are all that must be known of it."""
        end = next_month(month)
        return end <= min(self.until, self.today) and not month < self.start < end

    def take(
        self, key: str, month: date, oldest: date | None, packed: tuple[bytes, bytes | None, bytes | None]
    ) -> None:
        """One row of the group; its days and lengths may be missing where the month is whole."""
        if oldest is not None and oldest < self.until:
            self.oldest[key] = min(oldest, self.oldest.get(key, oldest))
        if month >= self.until:
            return
        if self.is_whole(month):
            amounts, into, happens = _row(packed[0]), self.of(key), month >= self.start
            for number in _ALL if happens else _STOCKS:
                into[number] += amounts[number]
            if happens:
                self.lengths.setdefault(key, Counter()).update(amounts[len(MEASURES) :])
        elif packed[1] is not None and packed[2] is not None:
            self._days(key, month, _numbers(packed[1]))
            self._lengths(key, month, _numbers(packed[2]))

    def _days(self, key: str, month: date, numbers: Mapping[int, int]) -> None:
        first, start, until, today = (day.toordinal() for day in (month, self.start, self.until, self.today))
        into = self.of(key)
        for packed, amount in numbers.items():
            day, number = first - 1 + (packed >> _DAYS_SHIFT), packed & _MEASURE
            if day >= until or number == _STILL_OPEN:
                continue
            if number in _STOCKS or (day >= start and (day < today or number not in _DECIDED)):
                into[number] += amount

    def _lengths(self, key: str, month: date, numbers: Mapping[int, int]) -> None:
        found = self.lengths.setdefault(key, Counter())
        for packed, cases in numbers.items():
            if self.start <= month.replace(day=packed >> _LENGTHS_SHIFT) < self.until:
                found[packed & _LONGEST] += cases

    def tallies(self) -> Mapping[str, Tally]:
        """What it came to."""
        return {
            key: Tally(
                Counter({measure: amount for measure, amount in zip(MEASURES, sums, strict=True) if amount}),
                self.lengths.get(key, Counter()),
                self.oldest.get(key),
            )
            for key, sums in self.sums.items()
        }


def tallies_within(
    session: Session, reach: str, code: str, dimension: str, periods: Iterable[Period], today: date
) -> Sequence[Mapping[str, Tally]]:
    """The sums of each group among the cases of one agency or kelurahan, for each of these periods."""
    windows = [_Window(one.start, min(one.end, today + _DAY), today) for one in periods]
    first = month_of(min(window.start for window in windows))
    last = max(window.until for window in windows)
    here = (RollupWithin.reach == reach, RollupWithin.code == code, RollupWithin.dimension == dimension)
    stocks = [getattr(RollupWithin, MEASURES[number].value) for number in _STOCKS]
    before = (
        select(RollupWithin.key, func.min(RollupWithin.oldest), *(func.sum(one) for one in stocks))
        .where(*here, RollupWithin.start < first)
        .group_by(RollupWithin.key)
    )
    for key, oldest, *amounts in session.execute(before):
        for window in windows:
            for number, amount in zip(_STOCKS, amounts, strict=True):
                window.of(key)[number] += int(amount)
            if oldest is not None:
                window.oldest[key] = oldest
    months = [first]
    while next_month(months[-1]) < last:
        months.append(next_month(months[-1]))
    partial = [month for month in months if not all(one.is_whole(month) or one.until <= month for one in windows)]
    # days and lengths are most of a row, and needed where a period begins or ends inside the month
    inside = (RollupWithin.days, RollupWithin.lengths)
    there = [case((RollupWithin.start.in_(partial), one)) if partial else null() for one in inside]
    packed = (RollupWithin.month, *there)
    rows = select(RollupWithin.key, RollupWithin.start, RollupWithin.oldest, *packed).where(
        *here, RollupWithin.start >= first, RollupWithin.start < last
    )
    for key, month, oldest, whole, days, lengths in session.execute(rows):
        for window in windows:
            window.take(key, month, oldest, (whole, days, lengths))
    return [window.tallies() for window in windows]

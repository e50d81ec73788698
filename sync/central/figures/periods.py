# SPDX-License-Identifier: GPL-3.0-or-later
"""Weeks, months, quarters and years: where they begin and end, how an address names them, which one came before."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_WEEK = timedelta(days=7)
_CODE = re.compile(r"(?P<year>20\d\d)(?:-(?:W(?P<week>\d\d)|T(?P<quarter>[1-4])|(?P<month>\d\d)))?")
_FIRST_YEAR = 2000


class Span(StrEnum):
    """How long a period is."""

    WEEK = "minggu"
    MONTH = "bulan"
    QUARTER = "triwulan"
    YEAR = "tahun"


_MONTHS = {Span.MONTH: 1, Span.QUARTER: 3, Span.YEAR: 12}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of whole days."""

    span: Span
    start: date

    @property
    def end(self) -> date:
        """The first day that is not in it any more."""
        return self.start + _WEEK if self.span is Span.WEEK else _shifted(self.start, _MONTHS[self.span])

    @property
    def last(self) -> date:
        """Its last day."""
        return self.end - timedelta(days=1)

    @property
    def before(self) -> "Period":
        """The one before it, as long as this."""
        if self.span is Span.WEEK:
            return Period(self.span, self.start - _WEEK)
        return Period(self.span, _shifted(self.start, -_MONTHS[self.span]))

    @property
    def after(self) -> "Period":
        """The one after it."""
        return Period(self.span, self.end)

    @property
    def code(self) -> str:
        """As it stands in an address: 2026-W47, 2026-11, 2026-T4, 2026."""
        match self.span:
            case Span.WEEK:
                year, week, _ = self.start.isocalendar()
                return f"{year}-W{week:02}"
            case Span.MONTH:
                return f"{self.start:%Y-%m}"
            case Span.QUARTER:
                return f"{self.start.year}-T{self.number}"
        return str(self.start.year)

    @property
    def number(self) -> int:
        """Which week (ISO), month or quarter of its year it is."""
        if self.span is Span.WEEK:
            return self.start.isocalendar().week
        return (self.start.month - 1) // _MONTHS[self.span] + 1


def period_of(span: Span, day: date) -> Period:
    """The period of this length in which the day lies. Weeks begin on Monday."""
    if span is Span.WEEK:
        return Period(span, day - timedelta(days=day.weekday()))
    months = _MONTHS[span]
    return Period(span, date(day.year, (day.month - 1) // months * months + 1, 1))


def read_period(code: str) -> Period | None:
    """The period that an address names; None for anything else."""
    found = _CODE.fullmatch(code)
    if found is None:
        return None
    year = int(found["year"])
    try:
        if found["week"]:
            return Period(Span.WEEK, date.fromisocalendar(year, int(found["week"]), 1))
        if found["quarter"]:
            return Period(Span.QUARTER, date(year, int(found["quarter"]) * 3 - 2, 1))
        if found["month"]:
            return Period(Span.MONTH, date(year, int(found["month"]), 1))
    except ValueError:
        return None
    return Period(Span.YEAR, date(year, 1, 1))


def month_of(day: date) -> date:
    """The first day of its month."""
    return day.replace(day=1)


def next_month(day: date) -> date:
    """The first day of the month after it."""
    return month_of(month_of(day) + timedelta(days=31))


def _shifted(start: date, months: int) -> date:
    count = start.year * 12 + start.month - 1 + months
    return date(max(count // 12, _FIRST_YEAR), count % 12 + 1, 1)

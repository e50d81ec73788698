# SPDX-License-Identifier: GPL-3.0-or-later
"""Working days, deadlines, and dates as people write them. Asks nobody for today's date."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from resources.pack.model import DayKind, Deadline, Holiday
from resources.texts import SOURCE_LANGUAGE, Words

_SATURDAY = 5


def is_working_day(day: date, holidays: Iterable[Holiday]) -> bool:
    """Monday to Friday, and neither libur nasional nor cuti bersama."""
    return _is_open(day, _closed(holidays))


def due_date(start: date, deadline: Deadline, holidays: Iterable[Holiday]) -> date:
    """The last day on which the deadline is kept; the day of filing is day zero."""
    if deadline.kind is DayKind.CALENDAR:
        return start + timedelta(days=deadline.days)
    closed = _closed(holidays)
    day, left = start, deadline.days
    while left > 0:
        day += timedelta(days=1)
        left -= _is_open(day, closed)
    return day


_known: tuple[object, frozenset[date]] = ((), frozenset())
"""The calendar asked for last: every clock of a city asks for the same one, thousands of times."""


def _closed(holidays: Iterable[Holiday]) -> frozenset[date]:
    global _known  # noqa: PLW0603 - replaced as a whole, so that threads see one pair or the other
    known, days = _known
    if known is not holidays or not isinstance(holidays, tuple):
        days = frozenset(holiday.day for holiday in holidays)
        _known = (holidays, days)
    return days


def _is_open(day: date, closed: frozenset[date]) -> bool:
    return day.weekday() < _SATURDAY and day not in closed


def long_date(day: date, language: str = SOURCE_LANGUAGE) -> str:
    """Senin, 7 Desember 2026."""
    words = Words(language)
    return words.say(
        "calendar-long",
        day=words.say("calendar-days").split()[day.weekday()],
        date=str(day.day),
        month=words.say("calendar-months").split()[day.month - 1],
        year=str(day.year),  # as text: a number would get a thousands separator
    )


def short_day(day: date, language: str = SOURCE_LANGUAGE) -> str:
    """Sen 23 Nov."""
    words = Words(language)
    return words.say(
        "calendar-short",
        day=words.say("calendar-days-short").split()[day.weekday()],
        date=str(day.day),
        month=words.say("calendar-months-short").split()[day.month - 1],
    )


def clock_time(moment: datetime, language: str = SOURCE_LANGUAGE) -> str:
    """09.44, in the zone the moment is given in."""
    return Words(language).say("calendar-clock", hour=f"{moment:%H}", minute=f"{moment:%M}")

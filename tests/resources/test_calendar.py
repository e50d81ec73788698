# SPDX-License-Identifier: GPL-3.0-or-later
"""Deadlines around weekends, holidays and New Year, and dates as Indonesians write them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.calendar import clock_time, due_date, is_working_day, long_date, short_day
from resources.pack.model import DayKind, Deadline, Pack


def deadline(days: int, kind: DayKind = DayKind.WORKING) -> Deadline:
    return Deadline("x", "x", days, kind, "x", "A")


@pytest.mark.parametrize(
    ("day", "working"),
    [
        (date(2026, 11, 20), True),
        (date(2026, 11, 21), False),  # Saturday
        (date(2026, 11, 22), False),  # Sunday
        (date(2026, 12, 24), False),  # cuti bersama
        (date(2026, 12, 25), False),  # Natal
        (date(2026, 8, 17), False),  # a Monday
        (date(2026, 8, 18), True),
    ],
)
def test_offices_are_closed_on_weekends_holidays_and_joint_leave(pack: Pack, day: date, working: bool) -> None:
    assert is_working_day(day, pack.holidays) is working


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        (date(2026, 11, 20), 1, date(2026, 11, 23)),  # Friday to Monday
        (date(2026, 11, 21), 1, date(2026, 11, 23)),  # filed on a Saturday
        (date(2026, 12, 23), 1, date(2026, 12, 28)),  # over Christmas and the weekend
        (date(2026, 12, 30), 2, date(2027, 1, 4)),  # over New Year
        (date(2026, 3, 17), 1, date(2026, 3, 25)),  # over Nyepi and Idul Fitri
        (date(2026, 11, 23), 60, date(2027, 2, 22)),  # twelve weeks and five closed days
        (date(2026, 11, 23), 0, date(2026, 11, 23)),
    ],
)
def test_working_days_skip_what_is_closed(pack: Pack, start: date, days: int, due: date) -> None:
    assert due_date(start, deadline(days), pack.holidays) == due


def test_calendar_days_count_every_day(pack: Pack) -> None:
    assert due_date(date(2026, 11, 23), deadline(14, DayKind.CALENDAR), pack.holidays) == date(2026, 12, 7)


@given(st.dates(date(2025, 1, 1), date(2027, 6, 1)), st.integers(1, 60))
def test_a_working_day_deadline_holds_exactly_that_many_working_days(pack: Pack, start: date, days: int) -> None:
    due = due_date(start, deadline(days), pack.holidays)
    between = (start + timedelta(days=n) for n in range(1, (due - start).days + 1))
    assert is_working_day(due, pack.holidays)
    assert sum(is_working_day(day, pack.holidays) for day in between) == days


def test_dates_are_written_as_people_write_them() -> None:
    assert long_date(date(2026, 12, 7)) == "Senin, 7 Desember 2026"
    assert long_date(date(2026, 12, 7), "en") == "Monday, 7 December 2026"
    assert short_day(date(2026, 11, 23)) == "Sen 23 Nov"
    assert clock_time(datetime(2026, 11, 23, 9, 4, tzinfo=UTC)) == "09.04"


@given(st.dates())
def test_every_day_of_the_calendar_can_be_written(day: date) -> None:
    assert str(day.day) in long_date(day)
    assert str(day.year) in long_date(day)
    assert len(short_day(day, "en").split()) == 3

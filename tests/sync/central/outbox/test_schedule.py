# SPDX-License-Identifier: GPL-3.0-or-later
"""When a letter may go: quiet hours, the rate, and the pauses between tries."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.central.outbox.schedule import HOUR, LONGEST_PAUSE, Quiet, after_quiet, after_rate, is_last, pause

NIGHT = Quiet(time(20), time(6))
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - made aware by the strategy


@given(moments, st.times(), st.times())
def test_nobody_is_disturbed_in_quiet_hours_and_nothing_is_put_off_longer_than_they_last(
    moment: datetime, start: time, end: time
) -> None:
    quiet = Quiet(start.replace(second=0, microsecond=0), end.replace(second=0, microsecond=0))
    free = after_quiet(moment, quiet)
    assert moment <= free <= moment + timedelta(days=1)
    assert after_quiet(free, quiet) == free


@pytest.mark.parametrize(("hour", "day", "free_hour"), [(19, 1, 19), (20, 2, 6), (23, 2, 6), (3, 1, 6), (6, 1, 6)])
def test_the_night_ends_in_the_morning(hour: int, day: int, free_hour: int) -> None:
    free = after_quiet(datetime(2026, 11, 1, hour, tzinfo=UTC), NIGHT)
    assert (free.day, free.hour) == (day, free_hour)


@given(moments, st.lists(st.timedeltas(timedelta(0), timedelta(hours=2)), max_size=30), st.integers(1, 10))
def test_no_hour_holds_more_letters_than_allowed(moment: datetime, ago: list[timedelta], most: int) -> None:
    sent = sorted((moment - one for one in ago), reverse=True)
    free = after_rate(moment, sent, most)
    assert moment <= free <= moment + HOUR
    assert sum(one > free - HOUR for one in sent) < most


@given(st.integers(1, 200), st.floats(0, 1), st.timedeltas(timedelta(0), timedelta(days=9)))
def test_pauses_grow_to_a_limit_and_never_end_before_what_the_other_side_asked(
    attempt: int, chance: float, asked: timedelta
) -> None:
    wait = pause(attempt, chance, asked)
    assert min(asked, timedelta(days=1)) <= wait <= timedelta(days=1)
    assert pause(attempt, chance) <= LONGEST_PAUSE
    assert pause(attempt, 0.0) >= pause(1, 0.0)


def test_tries_go_on_for_more_than_a_day_and_end() -> None:
    tries = next(attempt for attempt in range(1, 100) if is_last(attempt))
    assert timedelta(days=1) < sum((pause(n, 0.5) for n in range(1, tries)), timedelta()) < timedelta(days=4)

# SPDX-License-Identifier: GPL-3.0-or-later
"""City time goes on without jumps, and says when it cannot be sure."""

from datetime import UTC, datetime

import pytest

from kiosk.clock import Clock

DAY = 24 * 60 * 60 * 1000
HEARD = int(datetime(2026, 11, 23, tzinfo=UTC).timestamp() * 1000)


class Computer(Clock):
    """A clock whose computer's hands a test sets."""

    wall = HEARD
    mono = 5_000

    def wall_ms(self) -> int:
        return self.wall

    def mono_ms(self) -> int:
        return self.mono


def at(wall: int, offset: int | None, heard: int | None) -> Computer:
    Computer.wall = wall
    return Computer("Asia/Jakarta", offset, heard)


def test_what_was_learnt_before_the_start_holds() -> None:
    clock = at(HEARD + DAY - 7_000, 7_000, HEARD)
    assert (clock.now_ms(), clock.offset_ms(), clock.approximate()) == (HEARD + DAY, 7_000, False)


@pytest.mark.fault(29)
@pytest.mark.parametrize("wall", [0, HEARD - 2 * 365 * DAY, HEARD + 3 * 365 * DAY])
def test_a_computer_that_lost_its_clock_says_perhaps_and_never_goes_behind_the_last_answer(wall: int) -> None:
    clock = at(wall, 7_000, HEARD)
    assert clock.approximate()
    assert clock.offset_ms() is None
    assert clock.now_ms() >= HEARD
    clock.learn(HEARD + 5 * DAY)
    assert (clock.approximate(), clock.now_ms()) == (False, HEARD + 5 * DAY)
    assert clock.offset_ms() == HEARD + 5 * DAY - wall


@pytest.mark.fault(29)
def test_somebody_sets_the_computers_clock_while_the_kiosk_runs() -> None:
    clock = at(HEARD, 0, HEARD)
    clock.wall = HEARD - 900 * DAY
    clock.mono += 60_000
    assert clock.now_ms() == HEARD + 60_000
    assert clock.offset_ms() == 900 * DAY + 60_000
    assert not clock.approximate()


def test_a_small_correction_is_no_alarm() -> None:
    assert not at(HEARD - 20_000, 0, HEARD).approximate()


def test_a_kiosk_that_never_heard_goes_by_its_own_clock() -> None:
    clock = at(HEARD, None, None)
    assert clock.approximate()
    clock.wall += 1_000
    assert clock.now_ms() == HEARD + 1_000

# SPDX-License-Identifier: GPL-3.0-or-later
"""The ballast and the line where filing stops, on a disk that really is small."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.machine.disk import BALLAST, Room
from tests.helpers.small_disk import MB, fill_up, memory_disk


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with memory_disk(tmp_path / "disk", 16) as folder:
        yield folder


def test_the_ballast_takes_real_room_and_gives_it_back(disk: Path) -> None:
    room = Room(disk, ballast_mb=4, stop_below_mb=6)
    before = room.free()
    room.grow()
    assert before - room.free() >= 4 * MB
    room.grow()
    assert before - room.free() < 5 * MB
    assert room.release()
    assert not room.release()
    assert room.free() == before


def test_filing_stops_while_there_still_is_room(disk: Path) -> None:
    room = Room(disk, ballast_mb=4, stop_below_mb=6)
    room.grow()
    assert room.accepts()
    filler = fill_up(disk, leave=5 * MB)
    assert room.free() > 4 * MB
    assert not room.accepts()
    filler.unlink()
    assert room.accepts()


def test_the_ballast_is_not_made_from_the_last_room(disk: Path) -> None:
    room = Room(disk, ballast_mb=4, stop_below_mb=6)
    filler = fill_up(disk, leave=5 * MB)
    room.grow()
    assert not (disk / BALLAST).exists()
    filler.unlink()
    room.grow()
    assert (disk / BALLAST).stat().st_size == 4 * MB


def test_a_full_disk_costs_the_ballast_before_the_database_is_opened(disk: Path) -> None:
    room = Room(disk, ballast_mb=4, stop_below_mb=6)
    room.grow()
    room.release_when_full()
    assert (disk / BALLAST).exists()
    fill_up(disk)
    room.release_when_full()
    assert room.free() >= 4 * MB


def test_a_disk_that_does_not_answer_is_full(tmp_path: Path) -> None:
    assert not Room(tmp_path / "gone", 1, 1).accepts()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Room in the log: what is filed goes into it, what lies there is read as before, a disk without room keeps its own."""

import random
import shutil
from pathlib import Path

import pytest

from kiosk.store.engine import DATABASE, Store, open_store
from kiosk.store.log_room import LENGTH, lengthen_log
from kiosk.store.pages import log_of
from tests.helpers.filled_store import KEY, Filled, put_records, records_in
from tests.helpers.small_disk import MB, fill_up, memory_disk

RECORDS = 20


def _filled(folder: Path, store: Store) -> Filled:
    filled = Filled(folder)
    put_records(store, filled, RECORDS, random.Random(1))  # noqa: S311 replayable, not secret
    return filled


def _killed(folder: Path) -> Filled:
    """A folder as a kiosk leaves it that was killed: what was filed lies in a log with room behind it."""
    made = folder / "made"
    made.mkdir()
    store = open_store(made, KEY)
    lengthen_log(made / DATABASE)
    filled = _filled(made, store)
    assert log_of(made / DATABASE).stat().st_size == LENGTH
    shutil.copytree(made, folder, dirs_exist_ok=True)
    store.engine.dispose()
    return filled


def test_what_lies_in_the_room_is_there_after_a_kill(tmp_path: Path) -> None:
    filled = _killed(tmp_path)
    store = open_store(tmp_path, KEY)
    assert store.set_aside is None
    assert records_in(store) == filled.records
    store.engine.dispose()


def test_a_kill_before_anything_is_filed_leaves_nothing_damaged(tmp_path: Path) -> None:
    open_store(tmp_path, KEY).engine.dispose()
    log_of(tmp_path / DATABASE).write_bytes(bytes(LENGTH))
    store = open_store(tmp_path, KEY)
    assert store.set_aside is None
    assert records_in(_put_into(store, tmp_path)) != {}
    store.engine.dispose()


def _put_into(store: Store, folder: Path) -> Store:
    _filled(folder, store)
    return store


@pytest.mark.fault(9)
@pytest.mark.parametrize("place", [3, 20, 40])
def test_behind_a_damaged_place_it_is_read_on(tmp_path: Path, place: int) -> None:
    filled = _killed(tmp_path)
    with log_of(tmp_path / DATABASE).open("r+b") as log:
        log.seek(32 + place * 4120 + 1000)
        log.write(b"damaged")
    _check_saved(tmp_path, filled)


@pytest.mark.fault(9)
def test_without_its_head_it_is_told_from_the_room_behind_it(tmp_path: Path) -> None:
    """A head of zeros looks like one of the room's own."""
    filled = _killed(tmp_path)
    with log_of(tmp_path / DATABASE).open("r+b") as log:
        log.write(bytes(32))
    _check_saved(tmp_path, filled)


def _check_saved(folder: Path, filled: Filled) -> None:
    store = open_store(folder, KEY)
    assert store.set_aside is not None
    saved = records_in(store)
    assert len(saved) >= RECORDS - 1
    assert all(filled.records[seq] == record for seq, record in saved.items())
    store.engine.dispose()


def test_on_a_disk_without_room_everything_stays_as_it_is(tmp_path: Path) -> None:
    with memory_disk(tmp_path / "disk", 6) as disk:
        store = open_store(disk, KEY)
        log = log_of(disk / DATABASE)
        before = log.stat().st_size
        fill_up(disk, leave=MB)
        lengthen_log(disk / DATABASE)
        assert log.stat().st_size == before
        assert records_in(_put_into(store, disk)) != {}
        store.engine.dispose()


def test_room_that_is_there_is_left_alone(tmp_path: Path) -> None:
    store = open_store(tmp_path, KEY)
    lengthen_log(tmp_path / DATABASE)
    filled = _filled(tmp_path, store)
    written = log_of(tmp_path / DATABASE).read_bytes()
    lengthen_log(tmp_path / DATABASE)
    assert log_of(tmp_path / DATABASE).read_bytes() == written
    assert records_in(store) == filled.records
    store.engine.dispose()

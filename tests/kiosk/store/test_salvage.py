# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged database: everything readable comes back, nothing false does, no number is given twice (SYNC 4, row 9)."""

import json
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, update

from kiosk.store import submissions
from kiosk.store.engine import DATABASE, Store, open_store
from kiosk.store.mark import MARK
from kiosk.store.pages import PAGE
from sync import inbox, numbers, outbox
from sync.numbers import State, state_at
from sync.policy import KEEP_MS
from tests.helpers.filled_store import KEY, Filled, fill, put_records, records_in

COUNT = 200
MOST_ROWS_OF_A_PAGE = 12
"""Records of 300 bytes; a page holds no more of them."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    return fill(tmp_path_factory.mktemp("sound"), COUNT)


@pytest.fixture
def copy(sound: Filled, tmp_path: Path) -> Path:
    shutil.copytree(sound.folder, tmp_path, dirs_exist_ok=True)
    return tmp_path


def _flip(file: Path, *places: int) -> None:
    data = bytearray(file.read_bytes())
    for place in places:
        data[place] ^= 0x40
    file.write_bytes(data)


def _incarnation(store: Store) -> bytes:
    with store.engine.begin() as tx:
        return bytes(tx.execute(select(outbox.journal.c.incarnation)).scalar_one())


def _next(store: Store) -> int:
    with store.engine.begin() as tx:
        return outbox.next_seq(tx)


def _check_true(store: Store, sound: Filled) -> int:
    """Whatever came back is as it was filed; how many did."""
    back = records_in(store)
    assert all(sound.records[seq] == record for seq, record in back.items())
    return len(back)


@pytest.mark.fault(9)
@pytest.mark.parametrize("part", range(12))
def test_one_flipped_byte_costs_a_record_or_none(copy: Path, sound: Filled, part: int) -> None:
    size = (copy / DATABASE).stat().st_size
    _flip(copy / DATABASE, random.Random(part).randrange(size * part // 12, size * (part + 1) // 12))  # noqa: S311
    store = open_store(copy, KEY)
    assert store.set_aside is not None
    assert _check_true(store, sound) >= COUNT - 3
    assert _incarnation(store) == sound.incarnation
    assert _next(store) > COUNT
    store.engine.dispose()


@pytest.mark.fault(9)
def test_a_page_that_is_gone_costs_its_own_records_alone(copy: Path, sound: Filled) -> None:
    pages = (copy / DATABASE).stat().st_size // PAGE
    with (copy / DATABASE).open("r+b") as file:
        for number in random.Random(2).sample(range(pages), 4):  # noqa: S311
            file.seek(number * PAGE)
            file.write(random.Random(number).randbytes(PAGE))  # noqa: S311
    store = open_store(copy, KEY)
    assert _check_true(store, sound) >= COUNT - 4 * MOST_ROWS_OF_A_PAGE
    store.engine.dispose()


@pytest.mark.fault(9)
@pytest.mark.parametrize("place", [0, 17, 100, 4090], ids=["salt", "schema", "schema-end", "hmac"])
def test_without_its_first_page_everything_comes_back(copy: Path, sound: Filled, place: int) -> None:
    _flip(copy / DATABASE, place)
    store = open_store(copy, KEY)
    assert store.set_aside is not None
    assert _check_true(store, sound) == COUNT
    with store.engine.begin() as tx:
        for ticket, record_id in sound.tickets.items():
            kept = submissions.load(tx, ticket)
            assert kept is not None
            assert kept.record_id == record_id
            assert sound.records[kept.seq][0] == record_id
        states = [numbers.stand_of(tx, seq)[0] for seq in sound.records]
        assert states == [State.RECEIVED] * (COUNT // 2) + [State.WAITING] * (COUNT // 2)
        for digest, photo in sound.photos.items():
            assert outbox.piece(tx, outbox.Photo(digest, len(photo)), 0, len(photo)) == photo
        assert inbox.position(tx).cursor == 0  # the city tells its news again
    store.engine.dispose()


def test_a_file_cut_short_keeps_what_is_left(copy: Path, sound: Filled) -> None:
    data = (copy / DATABASE).read_bytes()
    (copy / DATABASE).write_bytes(data[: len(data) // 2 + 777])
    store = open_store(copy, KEY)
    assert COUNT // 4 < _check_true(store, sound) < COUNT
    assert _next(store) > COUNT
    store.engine.dispose()


def _each_page_in_turn(sound: Path, harm: Callable[[Path, int], None]) -> Iterator[tuple[Store, set[str]]]:
    """A copy with one page harmed (never the first), opened; and what its salvage calls lost, by id or number."""
    for page in range(1, (sound / DATABASE).stat().st_size // PAGE):
        folder = sound.with_name(f"{sound.name}-{page}")
        shutil.copytree(sound, folder)
        harm(folder / DATABASE, page)
        store = open_store(folder, KEY)
        told = store.set_aside.with_suffix(".json").read_text("utf-8") if store.set_aside else "{}"
        report = json.loads(told)
        yield store, {*report.get("lost_records", ()), *map(str, report.get("unknown_numbers", ()))}
        store.engine.dispose()


def _flip_in(file: Path, page: int) -> None:
    _flip(file, page * PAGE + 1000 + 30 * page)


def _overwrite(file: Path, page: int) -> None:
    with file.open("r+b") as opened:
        opened.seek(page * PAGE)
        opened.write(random.Random(page).randbytes(PAGE))  # noqa: S311


def _stands(store: Store) -> tuple[dict[int, str], set[int]]:
    """Where each line that is left stands, and of which the bytes are here."""
    with store.engine.begin() as tx:
        stands = dict(tx.execute(select(outbox.outbox.c.seq, state_at(outbox.outbox.c.seq))).all())
        assert outbox.queue(tx).count == sum(state == State.WAITING for state in stands.values())
        return stands, set(tx.execute(select(outbox.outbox_bytes.c.seq)).scalars())


@pytest.mark.fault(9)
@pytest.mark.parametrize("harm", [_flip_in, _overwrite])
def test_whichever_page_is_harmed_nothing_is_believed_to_have_arrived_that_did_not(
    tmp_path: Path, harm: Callable[[Path, int], None]
) -> None:
    """And of what was forgotten nothing is called lost, as long as its line is there: the city told news of it."""
    filled = fill(tmp_path / "sound", 20)
    store = open_store(filled.folder, KEY)
    with store.engine.begin() as tx:
        assert outbox.forget(tx, [(1, 5)], ()) == 5
    store.engine.dispose()
    for harmed, lost in _each_page_in_turn(filled.folder, harm):
        stands, kept = _stands(harmed)
        assert all(state == State.WAITING for seq, state in stands.items() if seq > 10)
        assert all(state == State.RECEIVED for seq, state in stands.items() if seq not in kept)
        assert len(stands) >= 20 - MOST_ROWS_OF_A_PAGE
        gone = {seq for seq, (name, _) in filled.records.items() if {name.hex(), str(seq)} & lost}
        assert gone == set(range(1, 21)) - set(stands)


@pytest.mark.fault(9)
def test_what_waited_for_forty_days_is_not_called_arrived_because_its_bytes_are_gone(tmp_path: Path) -> None:
    (tmp_path / "sound").mkdir()
    filled = Filled(tmp_path / "sound")
    store = open_store(filled.folder, KEY)
    put_records(store, filled, 20, random.Random(6))  # noqa: S311
    with store.engine.begin() as tx:
        long_ago = update(outbox.outbox).where(outbox.outbox.c.seq <= 10)
        tx.execute(long_ago.values(queued_at=outbox.outbox.c.queued_at - KEEP_MS * 4 // 3))
    store.engine.dispose()
    for harmed, lost in _each_page_in_turn(filled.folder, _overwrite):
        stands, kept = _stands(harmed)
        assert set(stands.values()) <= {State.WAITING}
        assert kept == set(stands)
        assert all({filled.records[seq][0].hex(), str(seq)} & lost for seq in filled.records if seq not in stands)


@pytest.mark.fault(9)
def test_what_is_lost_is_listed_by_ticket_and_id_alone(copy: Path, sound: Filled) -> None:
    pages = (copy / DATABASE).stat().st_size // PAGE
    _flip(copy / DATABASE, *(number * PAGE + 2000 for number in range(pages // 2, pages)))
    store = open_store(copy, KEY)
    assert store.set_aside is not None
    report = json.loads(store.set_aside.with_suffix(".json").read_text("utf-8"))
    back = {record_id.hex() for record_id, _ in records_in(store).values()}
    assert back
    waiting = {sound.records[seq][0].hex() for seq in range(COUNT // 2 + 1, COUNT + 1)}
    unknown = {sound.records[seq][0].hex() for seq in report["unknown_numbers"]}
    assert waiting - back <= set(report["lost_records"]) | unknown
    assert not back & unknown
    assert not back & set(report["lost_records"])
    lost = {ticket for ticket, record_id in sound.tickets.items() if record_id.hex() in report["lost_records"]}
    assert set(report["lost_tickets"]) <= lost
    # of one the line that knows the ticket lay in a damaged page too
    assert len(lost) - len(report["lost_tickets"]) <= 1
    assert report["damaged_pages"]
    store.engine.dispose()


def test_without_the_mark_a_new_journal_is_begun_and_all_goes_again(copy: Path, sound: Filled) -> None:
    (copy / MARK).unlink()
    _flip(copy / DATABASE, 9 * PAGE + 5)
    store = open_store(copy, KEY)
    assert _incarnation(store) not in (sound.incarnation, bytes(16))
    with store.engine.begin() as tx:
        with_bytes = tx.execute(select(outbox.outbox_bytes.c.seq)).scalars().all()
        assert outbox.queue(tx).count == len(with_bytes)
    store.engine.dispose()


@pytest.mark.parametrize("left", ["kiosk.new.db", "kiosk.scratch.db"])
def test_a_salvage_that_was_broken_off_begins_again(copy: Path, sound: Filled, left: str) -> None:
    _flip(copy / DATABASE, 100)
    (copy / left).write_bytes(b"half")
    store = open_store(copy, KEY)
    assert _check_true(store, sound) == COUNT
    store.engine.dispose()
    assert not (copy / left).exists()


def test_a_new_database_that_was_ready_is_put_in_place(copy: Path, sound: Filled) -> None:
    (copy / DATABASE).rename(copy / "kiosk.ready-20261121T000000.db")
    (copy / DATABASE).write_bytes(b"the damaged one")
    (copy / f"{DATABASE}-wal").write_bytes(b"its log")
    store = open_store(copy, KEY)
    assert store.set_aside is not None
    assert store.set_aside.read_bytes() == b"the damaged one"
    assert store.set_aside.with_name(store.set_aside.name + "-wal").read_bytes() == b"its log"
    assert _check_true(store, sound) == COUNT
    store.engine.dispose()


def _leave_open(folder: Path) -> Filled:
    """As after a kill: what was filed lies in the log alone."""
    made = folder.with_name(folder.name + "-made")
    made.mkdir()
    filled = Filled(made)
    store = open_store(made, KEY)
    put_records(store, filled, 20, random.Random(1))  # noqa: S311
    shutil.copytree(made, folder, dirs_exist_ok=True)
    store.engine.dispose()
    return filled


def _no_shm(folder: Path) -> None:
    (folder / f"{DATABASE}-shm").unlink()


def _junk_shm(folder: Path) -> None:
    (folder / f"{DATABASE}-shm").write_bytes(random.Random(3).randbytes(32768))  # noqa: S311


@pytest.mark.fault(9)
@pytest.mark.parametrize("harm", [_no_shm, _junk_shm])
def test_without_its_index_the_log_is_read_all_the_same(tmp_path: Path, harm: Callable[[Path], None]) -> None:
    filled = _leave_open(tmp_path)
    harm(tmp_path)
    store = open_store(tmp_path, KEY)
    assert records_in(store) == filled.records
    assert store.set_aside is None
    store.engine.dispose()


@pytest.mark.fault(9)
@pytest.mark.parametrize("place", [3, 20, 40, 60])
def test_a_log_is_read_on_behind_a_damaged_place(tmp_path: Path, place: int) -> None:
    """SQLite would stop there and forget everything after it without a word."""
    filled = _leave_open(tmp_path)
    _flip(tmp_path / f"{DATABASE}-wal", 32 + place * (24 + PAGE) + 1000)
    store = open_store(tmp_path, KEY)
    assert store.set_aside is not None
    assert _check_true(store, filled) >= 19
    assert _next(store) > 20
    store.engine.dispose()


@pytest.mark.fault(9)
def test_a_log_cut_short_is_noticed_and_no_number_is_given_twice(tmp_path: Path) -> None:
    filled = _leave_open(tmp_path)
    log = tmp_path / f"{DATABASE}-wal"
    log.write_bytes(log.read_bytes()[: log.stat().st_size // 2])
    store = open_store(tmp_path, KEY)
    assert 0 < _check_true(store, filled) < 20
    assert _next(store) > 20
    store.engine.dispose()


@pytest.mark.fault(10)
def test_an_old_copy_put_back_gives_no_number_twice(tmp_path: Path) -> None:
    first, old = tmp_path / "kiosk", tmp_path / "old"
    first.mkdir()
    filled = fill(first, 5)
    shutil.copyfile(first / DATABASE, old)
    store = open_store(first, KEY)
    put_records(store, filled, 7, random.Random(9))  # noqa: S311
    store.engine.dispose()
    shutil.copyfile(old, first / DATABASE)
    store = open_store(first, KEY)
    assert _incarnation(store) == filled.incarnation
    assert _next(store) > 12
    store.engine.dispose()


@pytest.mark.fault(10)
def test_a_copy_from_before_another_journal_begins_a_third(tmp_path: Path) -> None:
    first, second = tmp_path / "kiosk", tmp_path / "other"
    first.mkdir()
    second.mkdir()
    filled, other = fill(first, 5), fill(second, 9)
    shutil.copyfile(first / DATABASE, second / DATABASE)
    store = open_store(second, KEY)
    assert _incarnation(store) not in (filled.incarnation, other.incarnation)
    with store.engine.begin() as tx:
        assert outbox.queue(tx).count == 5
    store.engine.dispose()


@pytest.mark.fault(10)
def test_a_deleted_database_begins_a_new_journal(copy: Path, sound: Filled) -> None:
    (copy / DATABASE).unlink()
    store = open_store(copy, KEY)
    assert _incarnation(store) != sound.incarnation
    assert _next(store) == 1
    store.engine.dispose()

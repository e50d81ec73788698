# SPDX-License-Identifier: GPL-3.0-or-later
"""Power cuts on a disk that forgets what was not synced: what was acknowledged is there (SYNC 4, rows 3, 4, 5).

A real kiosk process files as fast as it can and names each receipt; then it dies and the disk forgets. The whole
number of cuts is done by `python -m tests.faults`, a share of it with every test run.
"""

import os
import random
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from select import select

import pytest
from alembic.command import upgrade
from sqlalchemy import text

from kiosk.app import open_kiosk
from kiosk.machine.keys import store_key
from kiosk.store import connection, migrate, submissions
from kiosk.store.connection import make_engine
from kiosk.store.engine import DATABASE, open_store
from tests.faults.share import WHOLE
from tests.helpers import enrolled_kiosk
from tests.helpers.amnesia import ForgettingDisk, forgetting_disk
from tests.helpers.filled_store import KEY, fill, records_in
from tests.helpers.running_central import running_central

CUTS = 100 if WHOLE else 8
SEED = 20261121
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def enrolled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("enrolled") / "kiosk"
    with running_central(tmp_path_factory.mktemp("city")) as server:
        enrolled_kiosk.enrol(server, data)
    (data / "anjungan.toml").write_text("ballast_mb = 1\nstop_below_mb = 1\n", "utf-8")
    return data


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[ForgettingDisk]:
    with forgetting_disk(tmp_path / "disk") as found:
        yield found


def _in_a_process(work: Callable[[int], None], enough: Callable[[bytes], bool]) -> bytes:
    """Run work in a process that is killed once it has said enough; what it said."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reader)
            work(writer)
        finally:
            os._exit(1)
    os.close(writer)
    said = b""
    try:
        while not enough(said):
            assert select([reader], [], [], 60)[0], "nothing is said any more"
            part = os.read(reader, 65536)
            if not part:
                break
            said += part
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    while part := os.read(reader, 65536):
        said += part
    os.close(reader)
    return said


def _file_for_ever(data: Path, writer: int) -> None:
    kiosk = open_kiosk(data, courier=False)
    while True:
        filed = kiosk.file(enrolled_kiosk.complaint()).result()
        assert filed.receipt is not None
        os.write(writer, f"{filed.receipt.ticket}\n".encode())


def _file_unsafely(data: Path, writer: int) -> None:
    """The planted bug: commits that are not synced."""
    connection.PRAGMAS = tuple(pragma.replace("FULL", "NORMAL") for pragma in connection.PRAGMAS)  # type: ignore[assignment]
    _file_for_ever(data, writer)


def _missing(data: Path, tickets: list[str]) -> list[str]:
    store = open_store(data, store_key(data))
    try:
        assert store.set_aside is None, "a power cut must not damage the database"
        with store.engine.begin() as tx:
            return [ticket for ticket in tickets if submissions.load(tx, ticket) is None]
    finally:
        store.engine.dispose()


def _lost(disk: ForgettingDisk, enrolled: Path, work: Callable[[Path, int], None], cuts: int, *, torn: bool) -> int:
    """How many of the acknowledged are missing after so many cuts."""
    chance = random.Random(SEED)  # noqa: S311 replayable
    data = disk.folder / "kiosk"
    shutil.copytree(enrolled, data)
    os.sync()
    for file in data.rglob("*"):
        if file.is_file():
            with file.open("rb") as opened:
                os.fsync(opened.fileno())
    shown: list[str] = []
    missing = 0
    for number in range(cuts):
        enough = chance.randrange(1, 12)
        # by a change of the disk rather than by a receipt, every other time
        if number % 2:
            disk.die_before(chance.randrange(200, 900))
        said = _in_a_process(lambda writer: work(data, writer), lambda said, n=enough: said.count(b"\n") >= n)  # type: ignore[misc]
        shown += said.decode().split("\n")[:-1]
        disk.cut_power(number if torn else None)
        gone = _missing(data, shown)
        missing += len(gone)
        shown = [ticket for ticket in shown if ticket not in gone]
    assert len(shown) + missing > cuts, "hardly anything was filed; the test would prove nothing"
    return missing


@pytest.mark.fault(3, 4)
@pytest.mark.parametrize("torn", [False, True], ids=["whole", "torn"])
def test_what_was_acknowledged_outlives_every_power_cut(disk: ForgettingDisk, enrolled: Path, torn: bool) -> None:
    assert _lost(disk, enrolled, _file_for_ever, CUTS, torn=torn) == 0


@pytest.mark.fault(3)
def test_commits_that_are_not_synced_are_caught(disk: ForgettingDisk, enrolled: Path) -> None:
    assert _lost(disk, enrolled, _file_unsafely, 3, torn=False) > 0


def _as_of(revision: str, folder: Path) -> None:
    """A database of an older program, with something in it."""
    engine = make_engine(folder / DATABASE, KEY)
    config, _ = migrate.scripts()
    with engine.begin() as tx:
        config.attributes["connection"] = tx
        upgrade(config, revision)
        for number in range(1, 4):
            tx.execute(
                text("INSERT INTO inbox (id, cursor) VALUES (:id, :cursor)"), {"id": number, "cursor": number * 41}
            )
    engine.dispose()


def _read(folder: Path) -> tuple[str, list[int]]:
    """Schema and content, as any program would find them."""
    engine = make_engine(folder / DATABASE, KEY)
    with engine.begin() as tx:
        assert tx.execute(text("PRAGMA quick_check")).scalar() == "ok"
        revision = tx.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        cursors = [cursor for (cursor,) in tx.execute(text("SELECT cursor FROM inbox ORDER BY id"))]
        columns = {row.name for row in tx.execute(text("PRAGMA table_info(inbox)"))}
    engine.dispose()
    assert ("mark" in columns) == (revision != "0001"), "half a schema"
    return str(revision), cursors


def _migrate(folder: Path, writer: int) -> None:
    open_store(folder, KEY)
    os.write(writer, b"done\n")


@pytest.mark.fault(5)
def test_a_cut_while_the_schema_changes_leaves_the_old_or_the_new(disk: ForgettingDisk, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    _as_of("0001", old)
    revisions = set()
    step = 1 if WHOLE else 17
    change = 1
    while True:
        folder = disk.folder / f"kiosk{change}"
        shutil.copytree(old, folder)
        with (folder / DATABASE).open("rb") as file:
            os.fsync(file.fileno())
        disk.die_before(change)
        said = _in_a_process(lambda writer, f=folder: _migrate(f, writer), lambda said: b"done" in said)  # type: ignore[misc]
        disk.cut_power(change)
        revision, cursors = _read(folder)
        assert cursors == [41, 82, 123]
        assert revision == "0001" or revision == migrate.newest()
        revisions.add(revision)
        store = open_store(folder, KEY)
        assert store.set_aside is None
        store.engine.dispose()
        assert _read(folder) == (migrate.newest(), [41, 82, 123])
        shutil.rmtree(folder)
        if said:
            break
        change += step
    assert revisions == {"0001", migrate.newest()}


@pytest.mark.fault(5, 9)
def test_a_cut_while_a_damaged_database_is_taken_over_loses_nothing(disk: ForgettingDisk, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    filled = fill(source, 30)
    damaged = bytearray((source / DATABASE).read_bytes())
    damaged[100] ^= 0x40
    (source / DATABASE).write_bytes(damaged)
    step = 3 if WHOLE else 60
    change = 1
    while True:
        folder = disk.folder / f"kiosk{change}"
        shutil.copytree(source, folder)
        for file in folder.iterdir():
            with file.open("rb") as opened:
                os.fsync(opened.fileno())
        disk.die_before(change)
        said = _in_a_process(lambda writer, f=folder: _migrate(f, writer), lambda said: b"done" in said)  # type: ignore[misc]
        disk.cut_power(change)
        store = open_store(folder, KEY)
        assert records_in(store) == filled.records
        store.engine.dispose()
        shutil.rmtree(folder)
        if said:
            break
        change += step

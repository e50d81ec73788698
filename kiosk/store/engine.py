# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening the kiosk's encrypted database: version check, key, durability, integrity, salvage of a damaged one.

SQLite before 3.51.3 can corrupt a WAL database (fixed upstream 2026-03-13) and is refused. WAL with
synchronous=FULL: a commit survives a power cut. One connection, owned by the desk lane.
"""

import logging
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from secrets import token_bytes

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2 as sqlcipher

from kiosk.desk import is_full
from kiosk.errors import AskOfficer
from kiosk.store.connection import connect, make_engine
from kiosk.store.lens import Damaged
from kiosk.store.mark import Mark, MarkFile, read_mark
from kiosk.store.migrate import forget_copies, migrate
from kiosk.store.pages import SALT, Pages, Seal, log_of, read_pages
from kiosk.store.salvage import begin_journal, finish, salvage
from sync import numbers, outbox
from sync.policy import KEEP_MS

DATABASE = "kiosk.db"
SAFE_SQLITE = (3, 51, 3)
_KEPT_LOG = "kiosk.log-kept"
_DAMAGE = (11, 26)
_NUMBERED = {
    "outbox_span": numbers.LAST_GIVEN,
    "sqlite_sequence": "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'outbox'), 0)",  # before 0005
}
_VACUUM_STEP = 256
_KEEP_COPIES = timedelta(milliseconds=KEEP_MS)
"""As long as bytes stay that the city has."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Store:
    """An open database, and where a damaged predecessor was put, if there was one."""

    engine: Engine
    set_aside: Path | None
    mark: MarkFile
    """Remembers outside of the database which numbers were given; to be told of each, after its commit."""


def check_sqlite(version: tuple[int, ...] = sqlcipher.sqlite_version_info) -> None:
    """Refuse a SQLite that carries the WAL-reset bug. Raises AskOfficer("sqlite-too-old")."""
    if version < SAFE_SQLITE:
        raise AskOfficer("sqlite-too-old", f"SQLite {version} found, {SAFE_SQLITE} or newer needed")


def open_store(folder: Path, key: bytes) -> Store:
    """Open (or make) the database in this folder with a 32-byte key, check it and bring it to the newest schema.

    Of a damaged one everything readable is taken over into a new one; itself it is renamed beside it, never
    deleted. Raises AskOfficer: sqlite-too-old, database-newer, disk-full, store-failed.
    """
    check_sqlite()
    path = folder / DATABASE
    with store_errors():
        set_aside = finish(path)
        mark = read_mark(folder)
        if path.exists():
            pages = Pages()
            why = _what_is_wrong(path, key, mark, pages)
            if why:
                set_aside = salvage(Damaged(path, pages, key, _salt(path, key, mark)), mark, why)
        engine = make_engine(path, key)
        migrate(engine, path)
        forget_copies(folder, _KEEP_COPIES)
        with engine.begin() as tx:
            incarnation, last = _settle_numbers(tx, mark)
        path.chmod(0o600)
        return Store(engine, set_aside, MarkFile(folder, incarnation, last, _first_bytes(path)))


def reopen_store(folder: Path, key: bytes) -> Engine:
    """Open the database again after an error of the disk, if it is sound. Raises AskOfficer("store-failed").

    A damaged one stays as it is: only a new start takes it over, because who carries and who files must both
    begin anew with it.
    """
    path = folder / DATABASE
    with store_errors():
        _forget_cached(path)
        why = _what_is_wrong(path, key, read_mark(folder), Pages()) if path.exists() else "it is gone"
        if why:
            raise AskOfficer("store-failed", f"{why}; it is taken over at the next start")
        return make_engine(path, key)


def give_back(engine: Engine) -> None:
    """Give the room of what was forgotten back to the disk; outside of any transaction."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        while cursor.execute("PRAGMA freelist_count").fetchone()[0]:
            before = cursor.execute("PRAGMA page_count").fetchone()[0]
            cursor.execute(f"PRAGMA incremental_vacuum({_VACUUM_STEP})").fetchall()
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            if cursor.execute("PRAGMA page_count").fetchone()[0] == before:
                break  # an older file, that only keeps the room for what comes
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()


@contextmanager
def store_errors() -> Iterator[None]:
    """Translate the database's and the disk's failures into ours."""
    try:
        yield
    except DatabaseError as error:
        raise AskOfficer("disk-full" if is_full(error) else "store-failed", str(error.orig)) from error
    except sqlcipher.DatabaseError as error:
        raise AskOfficer("store-failed", str(error)) from error
    except OSError as error:
        raise AskOfficer("store-failed", f"{type(error).__name__} {error.errno}") from error


@contextmanager
def reading_errors() -> Iterator[None]:
    """The same where nothing is written: nobody's words are at stake. Raises AskOfficer("read-failed")."""
    try:
        yield
    except (DatabaseError, sqlcipher.DatabaseError, OSError) as error:
        raise AskOfficer("read-failed", type(error).__name__) from error


def _what_is_wrong(path: Path, key: bytes, mark: Mark | None, pages: Pages) -> str:
    """Empty when the database is sound. What is known of its pages is put into pages."""
    if not path.with_name(path.name + "-journal").exists():  # a file being made; SQLite itself undoes that first
        salt = _salt(path, key, mark)
        _look_at_pages(path, key, salt, pages)
        if pages.damaged:
            return f"{len(pages.damaged)} of {pages.count} pages are damaged"
        if salt != _first_bytes(path) and path.stat().st_size:
            return "its first bytes are damaged"
    kept = path.with_name(_KEPT_LOG)
    if pages.spoilt:
        # SQLite forgets what lies behind a damaged place of the log; after a power cut that is as it should be
        shutil.copyfile(log_of(path), kept)
    last = _last_number(path, key)
    if last is not None and pages.spoilt and mark is not None and last < mark.last:
        kept.replace(log_of(path))
        return "its log is damaged"
    kept.unlink(missing_ok=True)
    return "" if last is not None else "its structure is damaged"


def _look_at_pages(path: Path, key: bytes, salt: bytes, pages: Pages) -> None:
    found = read_pages(path, Seal(key, salt))
    pages.count, pages.from_log, pages.damaged, pages.spoilt = (
        found.count, found.from_log, found.damaged, found.spoilt,
    )  # fmt: skip


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(SALT)
    except FileNotFoundError:
        return b""


def _salt(path: Path, key: bytes, mark: Mark | None) -> bytes:
    """The salt that the file's pages were written with; the mark knows it should those bytes be damaged."""
    in_file = _first_bytes(path)
    if mark is None or mark.salt == in_file:
        return in_file
    fits = [len(read_pages(path, Seal(key, salt)).damaged) for salt in (in_file, mark.salt)]
    return mark.salt if fits[1] < fits[0] else in_file


def _last_number(path: Path, key: bytes) -> int | None:
    """The highest number that SQLite knows of; None where it finds the file damaged."""
    try:
        connection = connect(path, key)
        try:
            if connection.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
                return None
            names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
            table = next((table for table in _NUMBERED if table in names), None)
            return int(connection.execute(_NUMBERED[table]).fetchone()[0]) if table else 0
        finally:
            connection.close()
    except sqlcipher.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 11) & 0xFF in _DAMAGE:
            return None
        raise


def _settle_numbers(tx: Connection, mark: Mark | None) -> tuple[bytes, int]:
    """Make sure that no number is given twice, also by an old copy that was put in the place of the database."""
    is_new = tx.execute(select(outbox.journal.c.incarnation)).scalar() is None
    incarnation = outbox.start_journal(tx, token_bytes(16))
    last = numbers.last_given(tx)
    if mark is None:
        return incarnation, last
    if is_new:
        log.error("the database is gone; a new journal was begun")
    elif mark.incarnation != incarnation:
        log.error("the database is of another time; a new journal was begun")
        incarnation = begin_journal(tx)
    elif last < mark.last:
        log.error("the database has forgotten numbers that were given", extra={"code": f"{last}<{mark.last}"})
        last = mark.ceiling
        numbers.skip_to(tx, last)
    return incarnation, last


def _forget_cached(path: Path) -> None:
    """Check what the disk holds, not what the memory still has of it."""
    if not hasattr(os, "posix_fadvise"):
        return
    for file in (path, log_of(path)):
        if file.exists():
            handle = os.open(file, os.O_RDONLY)
            try:
                os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            finally:
                os.close(handle)

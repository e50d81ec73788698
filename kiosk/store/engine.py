# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening the kiosk's encrypted database: version check, key, durability, integrity, setting a damaged one aside.

SQLite before 3.51.3 can corrupt a WAL database (fixed upstream 2026-03-13) and is refused. WAL with
synchronous=FULL: a commit survives a power cut. One connection, owned by the desk lane.
"""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlcipher

from kiosk.errors import AskOfficer
from kiosk.store.migrate import migrate

DATABASE = "kiosk.db"
SAFE_SQLITE = (3, 51, 3)
_SIDE_FILES = ("", "-wal", "-shm")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Store:
    """An open database, and where a damaged predecessor was put, if there was one."""

    engine: Engine
    set_aside: Path | None


def check_sqlite(version: tuple[int, ...] = sqlcipher.sqlite_version_info) -> None:
    """Refuse a SQLite that carries the WAL-reset bug. Raises AskOfficer("sqlite-too-old")."""
    if version < SAFE_SQLITE:
        raise AskOfficer("sqlite-too-old", f"SQLite {version} found, {SAFE_SQLITE} or newer needed")


def open_store(folder: Path, key: bytes) -> Store:
    """Open (or make) the database in this folder with a 32-byte key, check it and bring it to the newest schema.

    A damaged database is renamed beside the new one, never deleted. Raises AskOfficer: sqlite-too-old,
    database-newer, store-failed.
    """
    check_sqlite()
    path = folder / DATABASE
    set_aside = None
    if path.exists() and not _is_sound(path, key):
        set_aside = _set_aside(path)
        log.error("database damaged, set aside as %s", set_aside.name)
    try:
        engine = _engine(path, key)
        migrate(engine, path)
    except DatabaseError as error:
        raise AskOfficer("store-failed", type(error.orig).__name__) from error
    path.chmod(0o600)
    return Store(engine, set_aside)


def _connect(path: Path, key: bytes) -> sqlite3.Connection:
    connection: sqlite3.Connection = sqlcipher.connect(str(path), check_same_thread=False, isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "temp_store = MEMORY",
        "secure_delete = ON",
        "busy_timeout = 5000",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _engine(path: Path, key: bytes) -> Engine:
    engine = create_engine(
        "sqlite://", module=sqlcipher, creator=lambda: _connect(path, key), poolclass=StaticPool, hide_parameters=True
    )

    @event.listens_for(engine, "begin")
    def _begin_at_once(connection: Connection) -> None:
        # the driver would begin lazily and read-only; a writer must hold the lock from its first read
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _is_sound(path: Path, key: bytes) -> bool:
    try:
        connection = _connect(path, key)
        try:
            bad_pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            verdict = connection.execute("PRAGMA quick_check").fetchall()
        finally:
            connection.close()
    except sqlcipher.DatabaseError:
        return False
    return not bad_pages and verdict == [("ok",)]


def _set_aside(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    target = path.with_name(f"kiosk.damaged-{stamp}.db")
    for suffix in _SIDE_FILES:
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(target.with_name(target.name + suffix))
    return target


@contextmanager
def store_errors() -> Iterator[None]:
    """Translate the database's failures into ours."""
    try:
        yield
    except DatabaseError as error:
        text = str(error.orig)
        code = "disk-full" if "full" in text else "store-failed"
        raise AskOfficer(code, text) from error

# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections to the encrypted database: its key, its durability, one connection that the desk lane owns."""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlcipher

from sync.driver import driver_cursor

PRAGMAS = (
    "auto_vacuum = INCREMENTAL",  # of a new file; so that what was forgotten can be given back to the disk
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "temp_store = MEMORY",
    "secure_delete = ON",
    "busy_timeout = 5000",
)


def connect(path: Path, key: bytes, salt: bytes = b"", pragmas: tuple[str, ...] | None = None) -> sqlite3.Connection:
    """A connection; salt: begin a new file with this one."""
    connection: sqlite3.Connection = sqlcipher.connect(str(path), check_same_thread=False, isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
    for pragma in PRAGMAS if pragmas is None else pragmas:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def make_engine(path: Path, key: bytes) -> Engine:
    """The database as SQLAlchemy sees it."""
    engine = create_engine(
        "sqlite://", module=sqlcipher, creator=lambda: connect(path, key), poolclass=StaticPool, hide_parameters=True
    )

    @event.listens_for(engine, "begin")
    def _begin_at_once(connection: Connection) -> None:
        # the driver would begin lazily and read-only; a writer must hold the lock from its first read
        with driver_cursor(connection) as cursor:
            cursor.execute("BEGIN IMMEDIATE")

    return engine

# SPDX-License-Identifier: GPL-3.0-or-later
"""One database of either kind: opened, migrated, and used in short transactions that say whether they write.

SQLite comes from sqlcipher3 (used without a key) because the interpreter's own may be older than 3.51.3 and
carry the WAL-reset corruption (SYNC.md, section 0).
"""

import logging
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any, cast

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Dialect, Engine, Insert, TextClause, create_engine, event, inspect, make_url, text
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.exc import (
    DBAPIError,
    InterfaceError,
    InternalError,
    InvalidatePoolError,
    OperationalError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

from sync.central.models import Table

MIGRATIONS = Path(__file__).parent / "migrations"
log = logging.getLogger("anjungan.central")
_WRITES = "anjungan_writes"
_USED = "anjungan_used"
_IDLE_SECONDS = 1.0
"""A connection that was used so lately is not asked whether it still lives."""

_AWAY = (OperationalError, InterfaceError, InternalError, PoolTimeoutError, OSError, MemoryError)
_TOO_MUCH, _OF_THE_TABLES = "54", "42"
"""Classes of PostgreSQL's states: a value beyond a limit of its own; a table, column or right that is not there."""

Statement = Insert | TextClause
Step = tuple[Statement, Mapping[str, Any]]
"""A statement, and its values by their names."""


@dataclass(frozen=True, slots=True)
class Database:
    """Where transactions begin. Objects read inside one do not leave it unless expunged values."""

    engine: Engine
    _writer: Lock = field(default_factory=Lock)
    """SQLite has one writer. Waiting here is fair and wakes at once; its own waiting polls, and starves the unlucky."""

    @property
    def is_sqlite(self) -> bool:
        """Whether one writer at a time is a matter of the file (SQLite) or of row locks (PostgreSQL)."""
        return self.engine.dialect.name == "sqlite"

    def insert_once(self, table: type[Table]) -> Any:
        """An INSERT that leaves a row alone which is there already."""
        insert = sqlite_insert if self.is_sqlite else postgresql_insert
        return insert(table).on_conflict_do_nothing()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction that only reads."""
        with Session(self.engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that writes; committed at the end, undone by an exception."""
        writing = self.engine.execution_options(**{_WRITES: True})
        turn = self._writer if self.is_sqlite else nullcontext()
        with turn, Session(writing, expire_on_commit=False) as session, session.begin():
            yield session

    def write_at_once(self, *steps: Step) -> int:
        """A transaction of statements that need nothing of one another's results; how many rows the last one wrote.

        To PostgreSQL they go on one way there and back, with BEGIN and COMMIT.
        """
        if not self.is_sqlite:
            return _in_one_go(self.engine, steps)
        written = 0
        with self.write() as session:
            for statement, values in steps:
                written = int(getattr(session.execute(statement, values), "rowcount", 0))
        return written


def is_of_the_ground(error: Exception) -> bool:
    """Whether something is wrong with the database or the machine, and not with what was written: try again later."""
    state = str(getattr(getattr(error, "orig", None), "sqlstate", None) or "")
    if isinstance(error, ProgrammingError):
        return state.startswith(_OF_THE_TABLES)
    return isinstance(error, _AWAY) and not state.startswith(_TOO_MUCH)


def _in_one_go(engine: Engine, steps: Sequence[Step]) -> int:
    from psycopg import Error  # noqa: PLC0415 - eight megabytes that SQLite has no use for

    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        try:
            with driver.pipeline():
                cursors = [driver.execute(_sql(statement, engine.dialect), values) for statement, values in steps]
                driver.commit()
        except Error as error:
            is_cut = engine.dialect.is_disconnect(cast("Any", error), driver, None)
            connection.invalidate(error)
            if is_cut:
                engine.dispose()  # the others of its time are cut too
            raise DBAPIError.instance(
                "", None, error, Error, hide_parameters=True, connection_invalidated=is_cut, dialect=engine.dialect
            ) from error
        return int(cursors[-1].rowcount)


@lru_cache(maxsize=32)
def _sql(statement: Statement, dialect: Dialect) -> str:
    return str(statement.compile(dialect=dialect))


@dataclass(frozen=True, slots=True)
class Reading:
    """Reads from a copy as long as it answers, so that heavy figures do not slow down the work."""

    database: Database
    replica: Database | None

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction that only reads; a copy that is away is no reason to show nothing."""
        connection = self._connected()
        if connection is None:
            with self.database.read() as session:
                yield session
            return
        with connection, Session(connection, expire_on_commit=False) as session:
            yield session

    def _connected(self) -> Connection | None:
        if self.replica is None:
            return None
        try:
            return self.replica.engine.connect()
        except OperationalError:
            log.warning("the replica is away; figures come from the database itself")
            return None


def open_replica(url: str) -> Database:
    """A PostgreSQL that follows another one; whatever it is, this server writes nothing there."""
    return Database(_postgresql(url, read_only=True))


def open_database(url: str) -> Database:
    """Connect to sqlite:///FILE or postgresql://..., and bring the tables up to date."""
    database = Database(_sqlite(url) if url.startswith("sqlite") else _postgresql(url))
    with database.engine.execution_options(**{_WRITES: True}).begin() as connection:
        if not database.is_sqlite:  # several servers may start at once; one migrates, the others wait
            connection.execute(text("SELECT pg_advisory_xact_lock(745216)"))
        migrate(connection)
    return database


def is_empty(url: str) -> bool:
    """Whether nobody keeps anything in this PostgreSQL database yet."""
    engine = _postgresql(url)
    try:
        return not inspect(engine).get_table_names()
    finally:
        engine.dispose()


def copy_sqlite(database: Database, target: Path) -> None:
    """One file with everything that was committed, while others go on writing."""
    connection = database.engine.raw_connection()
    try:
        connection.cursor().execute("VACUUM INTO ?", (str(target),))
    finally:
        connection.close()


def migrate(connection: Connection, revision: str = "head") -> None:
    """Run the migrations that are missing."""
    if revision == "head" and MigrationContext.configure(connection).get_current_heads() == _heads():
        return
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


@lru_cache
def _heads() -> tuple[str, ...]:
    return tuple(ScriptDirectory(str(MIGRATIONS)).get_heads())


def _postgresql(url: str, *, read_only: bool = False) -> Engine:
    target = make_url(url).set(drivername="postgresql+psycopg")
    options = {"options": "-c default_transaction_read_only=on", "connect_timeout": 5} if read_only else {}
    engine = create_engine(target, hide_parameters=True, pool_size=10, max_overflow=10, connect_args=options)

    @event.listens_for(engine, "checkin")
    def put_back(_connection: Any, record: ConnectionPoolEntry) -> None:
        record.info[_USED] = time.monotonic()

    @event.listens_for(engine, "checkout")
    def look(connection: Any, record: ConnectionPoolEntry, _fairy: Any) -> None:
        if time.monotonic() - record.info.get(_USED, -_IDLE_SECONDS) < _IDLE_SECONDS:
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error as error:
            raise InvalidatePoolError("the database was away") from error

    return engine


def _sqlite(url: str) -> Engine:
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - not needed, and on some servers not installed, beside PostgreSQL

    engine = create_engine(
        url, module=dbapi2, connect_args={"timeout": 30}, pool_size=8, max_overflow=8, hide_parameters=True
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # transactions begin where we say so, not where the driver guesses
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A transaction that will write takes its place at once: SQLite cannot raise a reader to a writer safely.
        writes = connection.get_execution_options().get(_WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine

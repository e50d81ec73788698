# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk lane: the one thread that owns the database. Every piece of work on it is one short transaction.

After any input or output error nothing more is committed on that connection: a disk that failed once may have
dropped what it had taken (SYNC 4, row 6). The database is closed, and opened and checked anew for the next work.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError

T = TypeVar("T")

_FULL = 13
_SUSPECT = {8: "read-only", 10: "input or output", 11: "damaged", 14: "cannot open", 26: "not a database"}
"""SQLite's result codes after which the disk, or what lies on it, is not to be trusted."""

log = logging.getLogger(__name__)


def is_full(error: DatabaseError) -> bool:
    """Whether the disk is full."""
    return _code(error) == _FULL


def is_suspect(error: DatabaseError) -> bool:
    """Whether the database must be checked before anything else is written into it."""
    return _code(error) in _SUSPECT


def _code(error: DatabaseError) -> int:
    return int(getattr(error.orig, "sqlite_errorcode", 0)) & 0xFF


class Desk:
    """Runs work on the database, one after the other, in the order it was handed in.

    reopen: opens and checks the database again. make_room: gives up what may be given up when the disk is full;
    whether there was anything.
    """

    def __init__(
        self,
        engine: Engine,
        reopen: Callable[[], Engine] | None = None,
        make_room: Callable[[], bool] = lambda: False,
    ) -> None:
        self._engine = engine
        self._reopen = reopen
        self._make_room = make_room
        self._is_shut = False
        self._kept: Connection | None = None
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="desk")

    def submit(self, work: Callable[[Connection], T]) -> Future[T]:
        """Hand in work; it runs inside a transaction that commits when it returns and rolls back when it raises."""
        return self._lane.submit(self.transaction, work)

    def call(self, work: Callable[[Connection], T]) -> T:
        """Hand in work and wait for it. Never from the screen lane."""
        return self.submit(work).result()

    def prepare(self, work: Callable[[], T]) -> Future[T]:
        """Run work on the lane that opens its own transaction when it is ready to."""
        return self._lane.submit(work)

    def transaction(self, work: Callable[[Connection], T]) -> T:
        """One transaction from within prepare()."""
        return self.outside(lambda engine: self._in_transaction(engine, work))

    def outside(self, work: Callable[[Engine], T]) -> T:
        """Work that begins its own transactions, or must run outside of any; from within prepare()."""
        try:
            return self._with_room(work)
        except DatabaseError as error:
            if is_suspect(error) and self._reopen is not None:
                self._shut(error)
            raise

    def close(self) -> None:
        """Finish what was handed in, then close the database."""
        self._lane.shutdown(wait=True)
        self._let_go()

    def _in_transaction(self, engine: Engine, work: Callable[[Connection], T]) -> T:
        # kept, because asking for one takes longer than a whole transaction
        connection, self._kept = self._kept or engine.connect(), None
        try:
            with connection.begin():
                result = work(connection)
            self._kept = connection
        finally:
            if self._kept is None:
                connection.close()  # which undoes what a commit that failed left open
        return result

    def _with_room(self, work: Callable[[Engine], T]) -> T:
        engine = self._opened()
        try:
            return work(engine)
        except DatabaseError as error:
            # nothing of it was kept, so that it may be done again
            if not is_full(error) or not self._make_room():
                raise
            return work(engine)

    def _opened(self) -> Engine:
        if self._is_shut and self._reopen is not None:
            self._engine = self._reopen()
            self._is_shut = False
        return self._engine

    def _shut(self, error: DatabaseError) -> None:
        log.error("the database is suspect and is closed", extra={"code": _SUSPECT[_code(error)]})
        self._is_shut = True
        self._let_go()

    def _let_go(self) -> None:
        if self._kept is not None:
            self._kept.close()
            self._kept = None
        self._engine.dispose()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk lane: the one thread that owns the database. Every piece of work on it is one short transaction."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from sqlalchemy import Connection, Engine

T = TypeVar("T")


class Desk:
    """Runs work on the database, one after the other, in the order it was handed in."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="desk")

    def submit(self, work: Callable[[Connection], T]) -> Future[T]:
        """Hand in work; it runs inside a transaction that commits when it returns and rolls back when it raises."""
        return self._lane.submit(self._in_transaction, work)

    def call(self, work: Callable[[Connection], T]) -> T:
        """Hand in work and wait for it. Never from the screen lane."""
        return self.submit(work).result()

    def prepare(self, work: Callable[[], T]) -> Future[T]:
        """Run work on the lane that opens its own transaction when it is ready to."""
        return self._lane.submit(work)

    def transaction(self, work: Callable[[Connection], T]) -> T:
        """One transaction from within prepare()."""
        return self._in_transaction(work)

    def close(self) -> None:
        """Finish what was handed in, then close the database."""
        self._lane.shutdown(wait=True)
        self._engine.dispose()

    def _in_transaction(self, work: Callable[[Connection], T]) -> T:
        with self._engine.begin() as connection:
            return work(connection)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Many changes in one transaction: each by the rules, none waiting for the disk on its own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from sync.central.city import City
from sync.central.database import Database


@dataclass(slots=True)
class SetClock:
    """A clock that stands where it was put."""

    moment: datetime = datetime(2000, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        """That moment."""
        return self.moment


@dataclass(frozen=True, slots=True)
class _Gathered(Database):
    """Hands out the one session that somebody else will commit."""

    sessions: list[Session] = field(default_factory=list)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """What is there, with what was not committed yet."""
        yield self.sessions[0]

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A part of the whole; durable with it."""
        yield self.sessions[0]
        self.sessions[0].flush()


@contextmanager
def gathered(city: City, now: Callable[[], datetime]) -> Iterator[City]:
    """The same city by another clock, its changes committed together at the end or not at all."""
    with city.database.write() as session:
        yield replace(city, now=now, database=_Gathered(city.database.engine, sessions=[session]))

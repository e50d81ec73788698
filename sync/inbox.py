# SPDX-License-Identifier: GPL-3.0-or-later
"""News from the city: the cursor moves in the same transaction in which the news is written down."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    insert,
    select,
    text,
    update,
)

from sync.protocol.records import News

metadata = MetaData()

inbox = Table(
    "inbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("cursor", BigInteger, nullable=False),
    Column("last_answer", BigInteger),  # milliseconds, city time of the last signed answer
    Column("clock_offset", BigInteger),  # city time minus kiosk time, milliseconds
    Column("mark", LargeBinary, nullable=False, server_default=text("x''")),  # what the city gave with the cursor
)

TakeNews = Callable[[Connection, News], None]
"""Writes news down where it belongs; handed in by the kiosk."""


@dataclass(frozen=True, slots=True)
class Position:
    """How far we have read, and when the city last answered."""

    cursor: int
    last_answer: int | None
    clock_offset: int | None
    mark: bytes


def position(tx: Connection) -> Position:
    """Where to read on."""
    row = tx.execute(select(inbox)).first()
    if row is None:
        tx.execute(insert(inbox).values(id=1, cursor=0))
        return Position(0, None, None, b"")
    return Position(row.cursor, row.last_answer, row.clock_offset, row.mark)


def take(tx: Connection, news: News, take_news: TakeNews) -> None:
    """Write news down and move the cursor, both or neither."""
    take_news(tx, news)
    tx.execute(update(inbox).values(cursor=news.cursor, mark=news.mark))


def note_answer(tx: Connection, server_time: int, clock_offset: int) -> None:
    """Remember that the city answered, and what its clock said."""
    position(tx)
    tx.execute(update(inbox).values(last_answer=server_time, clock_offset=clock_offset))

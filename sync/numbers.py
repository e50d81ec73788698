# SPDX-License-Identifier: GPL-3.0-or-later
"""Which numbers the journal gave, and where each of them stands: spans of numbers that lie end to end.

The city says the same of thousands of records in a row, and one line says it here of all of them; the lines of the
records themselves are never written again. Every number up to the last one that was spoken of lies in one span,
also those in between that still wait. What lies behind the last span waits.
"""

from collections.abc import Collection, Iterator
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    case,
    func,
    literal,
    literal_column,
    select,
)

from sync.driver import driver_cursor
from sync.protocol.comparison import Span

metadata = MetaData()

outbox_span = Table(
    "outbox_span",
    metadata,
    Column("first", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
    Column("state", String(12), nullable=False),
    Column("settled_at", BigInteger),
    Column("reason", String(80), nullable=False, server_default=""),
)

# only what is asked for often stands in an index, written out so that SQLite can tell that it fits
Index("ix_outbox_span_waiting", outbox_span.c.first, sqlite_where=outbox_span.c.state == literal_column("'waiting'"))
Index("ix_outbox_span_conflict", outbox_span.c.first, sqlite_where=outbox_span.c.state == literal_column("'conflict'"))


class State(StrEnum):
    """Where a record is on its way."""

    WAITING = "waiting"
    RECEIVED = "received"
    QUARANTINED = "quarantined"
    """At the city, not understood there; acknowledged all the same."""
    CONFLICT = "conflict"
    """The city holds other bytes under this number: a person must look."""
    LOST = "lost"
    """Damaged or gone here before it arrived: a photo, of which the city knows, or a number whose line is gone."""


class Tally(NamedTuple):
    """How many numbers wait, the first of them, and how many are in conflict."""

    waiting: int
    first: int | None
    conflicts: int


# to the driver: what a resident waits for, and what a long queue does most
_GIVEN = "coalesce((SELECT max(seq) FROM outbox), 0)"
_SPOKEN = "coalesce((SELECT last FROM outbox_span ORDER BY first DESC LIMIT 1), 0)"
_ENDS = f"SELECT {_GIVEN}, {_SPOKEN}"
LAST_GIVEN = f"SELECT max({_GIVEN}, {_SPOKEN})"
"""To the driver, as last_given()."""
_TALLY = (
    "SELECT (SELECT coalesce(sum(last - first + 1), 0) FROM outbox_span WHERE state = 'waiting'), "
    "(SELECT min(first) FROM outbox_span WHERE state = 'waiting'), "
    "(SELECT coalesce(sum(last - first + 1), 0) FROM outbox_span WHERE state = 'conflict')"
)
_CONFLICTS = "SELECT first, last FROM outbox_span WHERE state = 'conflict' ORDER BY first"
_BETWEEN = "SELECT first, last FROM outbox_span WHERE state = 'waiting' AND last > ? ORDER BY first"
_TOUCHED = (
    "SELECT first, last, state, settled_at, reason FROM outbox_span "
    "WHERE first BETWEEN coalesce((SELECT max(first) FROM outbox_span WHERE first <= ?1), ?1) AND ?2 AND last >= ?1"
)
_ADD = "INSERT INTO outbox_span (first, last, state, settled_at, reason) VALUES (?, ?, ?, ?, ?)"
_REMOVE = "DELETE FROM outbox_span WHERE first = ?"


def last_given(tx: Connection) -> int:
    """The highest number that was ever given, also where its record is gone; 0 before the first."""
    with driver_cursor(tx) as cursor:
        return int(cursor.execute(LAST_GIVEN).fetchone()[0])


def skip_to(tx: Connection, last: int) -> None:
    """Never give the numbers up to this one again, though no record of them is here."""
    with driver_cursor(tx) as cursor:
        given, spoken = cursor.execute(_ENDS).fetchone()
        if last <= max(given, spoken):
            return
        if given > spoken:
            cursor.execute(_ADD, (spoken + 1, given, State.WAITING, None, ""))
        cursor.execute(_ADD, (max(given, spoken) + 1, last, State.LOST, None, ""))


def waiting(tx: Connection, after: int = 0) -> Iterator[Span]:
    """What waits behind this number, in order; the last span reaches as far as numbers were given."""
    with driver_cursor(tx) as cursor:
        given, spoken = cursor.execute(_ENDS).fetchone()
        for first, last in cursor.execute(_BETWEEN, (after,)):
            yield max(first, after + 1), last
        if given > max(spoken, after):
            yield max(spoken, after) + 1, given


def in_conflict(tx: Connection) -> Iterator[Span]:
    """Numbers that a person must look at, in order."""
    with driver_cursor(tx) as cursor:
        yield from cursor.execute(_CONFLICTS)


def tally(tx: Connection) -> Tally:
    """What is told about the queue."""
    with driver_cursor(tx) as cursor:
        given, spoken = cursor.execute(_ENDS).fetchone()
        between, first, conflicts = cursor.execute(_TALLY).fetchone()
    behind = max(given - spoken, 0)
    return Tally(between + behind, first or (spoken + 1 if behind else None), conflicts)


def change(
    tx: Connection, span: Span, was: Collection[State], state: State, settled_at: int | None = None, reason: str = ""
) -> int:
    """Where these numbers stand from now on, as far as they stood like one of those; how many that are."""
    told = (state, settled_at, reason)
    changed = 0
    with driver_cursor(tx) as cursor:
        given, spoken = cursor.execute(_ENDS).fetchone()
        first, last = span[0], min(span[1], max(given, spoken))
        if first > last:
            return 0
        touched = [row for row in cursor.execute(_TOUCHED, (first, last)) if row[2] in was]
        if State.WAITING in was and last > spoken:
            touched.append((spoken + 1, last, State.WAITING, None, ""))
        for begin, end, *told_before in touched:
            cuts = max(begin, first), min(end, last)
            cursor.execute(_REMOVE, (begin,))
            for piece, said in (((begin, cuts[0] - 1), told_before), (cuts, told), ((cuts[1] + 1, end), told_before)):
                if piece[0] <= piece[1]:
                    cursor.execute(_ADD, (*piece, *said))
            changed += cuts[1] - cuts[0] + 1
    return changed


def stand_of(tx: Connection, number: int) -> tuple[State, int | None]:
    """Where this number stands, and since when it is settled (milliseconds)."""
    state, since = tx.execute(select(state_at(literal(number)), settled_at(literal(number)))).one()
    return State(state), since


def state_at(number: ColumnElement[int]) -> ColumnElement[str]:
    """In a statement: where this number stands."""
    return func.coalesce(_said_of(number, outbox_span.c.state), State.WAITING)


def settled_at(number: ColumnElement[int]) -> ColumnElement[Any]:
    """In a statement: since when this number stands so (milliseconds); nothing while it waits."""
    return _said_of(number, outbox_span.c.settled_at)


def _said_of(number: ColumnElement[int], what: ColumnElement[Any]) -> ColumnElement[Any]:
    said = select(case((outbox_span.c.last >= number, what))).where(outbox_span.c.first <= number)
    return said.order_by(outbox_span.c.first.desc()).limit(1).scalar_subquery()

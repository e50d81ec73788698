# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff log: who did what, by the label of the PIN. Never a resident, never a PIN."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select

from kiosk.store.tables import staff_log, submission
from sync import outbox
from sync.numbers import State

MOST = 2000
"""Older lines go."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line. at: milliseconds, city time as far as it was known."""

    at: int
    deed: str
    who: str
    detail: str = ""
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Unsent:
    """A submission that is not at the city yet, or that waits for a person."""

    ticket: str
    filed_at: int
    conflict: bool


def write(tx: Connection, line: Line) -> None:
    """One more line."""
    tx.execute(
        insert(staff_log).values(
            at=line.at, approximate=int(line.approximate), deed=line.deed, who=line.who, detail=line.detail
        )
    )
    newest = tx.execute(select(func.max(staff_log.c.id))).scalar_one()
    tx.execute(delete(staff_log).where(staff_log.c.id <= newest - MOST))


def last(tx: Connection, deeds: Collection[str]) -> Line | None:
    """The newest line about one of these."""
    found = read(tx, 1, deeds)
    return found[0] if found else None


def read(tx: Connection, most: int, deeds: Collection[str] = ()) -> tuple[Line, ...]:
    """The newest lines, the newest first."""
    query = select(staff_log).order_by(staff_log.c.id.desc()).limit(most)
    rows = tx.execute(query.where(staff_log.c.deed.in_(deeds)) if deeds else query)
    return tuple(Line(row.at, row.deed, row.who, row.detail, bool(row.approximate)) for row in rows)


def unsent(tx: Connection, most: int) -> tuple[Unsent, ...]:
    """What waits, what a person must decide first, then the oldest."""
    states = outbox.unsettled(tx, most)
    query = select(submission.c.record_id, submission.c.ticket, submission.c.filed_at)
    kept = {bytes(row.record_id): row for row in tx.execute(query.where(submission.c.record_id.in_(states)))}
    return tuple(
        Unsent(kept[name].ticket, kept[name].filed_at, state is State.CONFLICT)
        for name, state in states.items()
        if name in kept
    )

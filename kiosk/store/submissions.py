# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kiosk keeps of a filed submission: codes, dates and hashes, never the answers."""

from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from kiosk.store.tables import submission


@dataclass(frozen=True, slots=True)
class Kept:
    """One filed submission as the kiosk remembers it. Times in milliseconds, city time."""

    ticket: str
    record_id: bytes
    seq: int
    """Of its record in the journal."""
    form: str
    kind: str
    topic: str
    """Topic code; empty where the topic is secret."""
    filed_at: int
    approximate: bool
    due: str
    officer: str
    access_hash: str
    token_hash: bytes
    failed_tries: int = 0
    locked_until: int = 0


def save(tx: Connection, kept: Kept) -> None:
    """Write a new submission down."""
    tx.execute(
        insert(submission).values(
            ticket=kept.ticket,
            record_id=kept.record_id,
            seq=kept.seq,
            form=kept.form,
            kind=kept.kind,
            topic=kept.topic,
            filed_at=kept.filed_at,
            approximate=int(kept.approximate),
            due=kept.due,
            officer=kept.officer,
            access_hash=kept.access_hash,
            token_hash=kept.token_hash,
        )
    )


def load(tx: Connection, ticket: str) -> Kept | None:
    """The submission with this ticket, if it was filed here."""
    row = tx.execute(select(submission).where(submission.c.ticket == ticket)).first()
    if row is None:
        return None
    return Kept(
        ticket=row.ticket,
        record_id=bytes(row.record_id),
        seq=row.seq,
        form=row.form,
        kind=row.kind,
        topic=row.topic,
        filed_at=row.filed_at,
        approximate=bool(row.approximate),
        due=row.due,
        officer=row.officer,
        access_hash=row.access_hash,
        token_hash=bytes(row.token_hash),
        failed_tries=row.failed_tries,
        locked_until=row.locked_until,
    )


def is_taken(tx: Connection, ticket: str) -> bool:
    """Whether this ticket was already given."""
    return tx.execute(select(submission.c.ticket).where(submission.c.ticket == ticket)).first() is not None


def note_tries(tx: Connection, ticket: str, failed_tries: int, locked_until: int) -> None:
    """Remember wrong access codes, so that guessing is slow."""
    tx.execute(
        update(submission)
        .where(submission.c.ticket == ticket)
        .values(failed_tries=failed_tries, locked_until=locked_until)
    )

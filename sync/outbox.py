# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal of records on their way to the city. put() joins the caller's transaction; nothing is ever edited.

The courier does not open the letters: a record is bytes with a number, an id and a fingerprint.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import msgspec
from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    bindparam,
    func,
    insert,
    select,
    update,
)

from sync.protocol.records import MAX_BATCH_BYTES, Attachment, Record
from sync.protocol.verdicts import RecordVerdict, Verdict

metadata = MetaData()

journal = Table(
    "journal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("incarnation", LargeBinary(16), nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("id", LargeBinary(16), nullable=False, unique=True),
    Column("record", LargeBinary, nullable=False),
    Column("state", String(12), nullable=False, index=True),
    Column("queued_at", Integer, nullable=False),
    Column("settled_at", Integer),
    Column("reason", String(80), nullable=False, server_default=""),
    sqlite_autoincrement=True,
)

outbox_blob = Table(
    "outbox_blob",
    metadata,
    Column("sha256", LargeBinary(32), primary_key=True),
    Column("seq", ForeignKey("outbox.seq"), nullable=False),
    Column("sealed", LargeBinary),
    Column("size", Integer, nullable=False),
    Column("state", String(12), nullable=False, index=True),
)


class State(StrEnum):
    """Where a record is on its way."""

    WAITING = "waiting"
    RECEIVED = "received"
    QUARANTINED = "quarantined"
    """At the city, not understood there; acknowledged all the same."""
    CONFLICT = "conflict"
    """The city holds other bytes under this number: a person must look."""


_STATE_OF = {
    Verdict.NEW: State.RECEIVED,
    Verdict.SAME: State.RECEIVED,
    Verdict.QUARANTINED: State.QUARANTINED,
    Verdict.CONFLICT: State.CONFLICT,
}


@dataclass(frozen=True, slots=True)
class Letter:
    """A record as the courier carries it."""

    seq: int
    id: bytes
    record: msgspec.Raw


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much is not yet at the city, and since when (milliseconds); conflicts wait for a person."""

    count: int
    oldest: int | None
    conflicts: int


@dataclass(frozen=True, slots=True)
class Blob:
    """A sealed photo to carry."""

    sha256: bytes
    sealed: bytes


def start_journal(tx: Connection, new_incarnation: bytes) -> bytes:
    """The incarnation of this database; made once, when the database was made."""
    found = tx.execute(select(journal.c.incarnation)).scalar()
    if found is not None:
        return bytes(found)
    tx.execute(insert(journal).values(id=1, incarnation=new_incarnation))
    return new_incarnation


def next_seq(tx: Connection) -> int:
    """The number the next record will get; gapless because it is taken in the same transaction."""
    last = tx.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'").scalar()
    return int(last or 0) + 1


def put(tx: Connection, record: Record, blobs: Sequence[tuple[Attachment, bytes]], queued_at: int) -> None:
    """Add a record and its sealed photos to the journal, in the caller's transaction."""
    tx.execute(
        insert(outbox).values(
            seq=record.seq,
            id=record.id,
            record=msgspec.msgpack.encode(record),
            state=State.WAITING,
            queued_at=queued_at,
        )
    )
    for attachment, sealed in blobs:
        tx.execute(
            insert(outbox_blob).values(
                sha256=attachment.sha256, seq=record.seq, sealed=sealed, size=attachment.size, state=State.WAITING
            )
        )


def next_letters(tx: Connection, limit: int) -> list[Letter]:
    """The oldest records not yet at the city, as many as fit one batch; at least one if there is any."""
    rows = tx.execute(
        select(outbox.c.seq, outbox.c.id, outbox.c.record)
        .where(outbox.c.state == State.WAITING)
        .order_by(outbox.c.seq)
        .limit(limit)
    )
    letters: list[Letter] = []
    size = 0
    for seq, record_id, record in rows:
        size += len(record)
        if letters and size > MAX_BATCH_BYTES:
            break
        letters.append(Letter(seq, bytes(record_id), msgspec.Raw(record)))
    return letters


def settle(tx: Connection, verdicts: Sequence[RecordVerdict], now_ms: int) -> None:
    """Write down what the city said. Only for verdicts whose signature was checked."""
    if not verdicts:
        return
    statement = (
        update(outbox)
        .where(outbox.c.seq == bindparam("b_seq"), outbox.c.id == bindparam("b_id"), outbox.c.state == State.WAITING)
        .values(state=bindparam("b_state"), settled_at=now_ms, reason=bindparam("b_reason"))
    )
    tx.execute(
        statement,
        [
            {"b_seq": v.seq, "b_id": v.id, "b_state": _STATE_OF[v.verdict], "b_reason": v.reason[:80]}
            for v in verdicts
        ],
    )


def next_blob(tx: Connection) -> Blob | None:
    """The smallest photo whose record has arrived and that has not; photos never go before words."""
    row = tx.execute(
        select(outbox_blob.c.sha256, outbox_blob.c.sealed)
        .join(outbox, outbox.c.seq == outbox_blob.c.seq)
        .where(outbox_blob.c.state == State.WAITING, outbox.c.state != State.WAITING)
        .order_by(outbox_blob.c.size)
        .limit(1)
    ).first()
    return None if row is None else Blob(bytes(row.sha256), bytes(row.sealed))


def settle_blob(tx: Connection, sha256: bytes) -> None:
    """The city holds this photo."""
    tx.execute(update(outbox_blob).where(outbox_blob.c.sha256 == sha256).values(state=State.RECEIVED))


def waiting(tx: Connection) -> Waiting:
    """What staff and residents are told about the queue."""
    count, oldest = tx.execute(
        select(func.count(), func.min(outbox.c.queued_at)).where(outbox.c.state == State.WAITING)
    ).one()
    conflicts = tx.execute(select(func.count()).where(outbox.c.state == State.CONFLICT)).scalar_one()
    return Waiting(count, oldest, conflicts)


def state_of(tx: Connection, record_id: bytes) -> tuple[State, int | None]:
    """Where one record is, and since when it is settled (milliseconds)."""
    row = tx.execute(select(outbox.c.state, outbox.c.settled_at).where(outbox.c.id == record_id)).one()
    return State(row.state), row.settled_at

# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal of records on their way to the city. put() joins the caller's transaction; nothing is ever edited.

The courier does not open the letters: a record is bytes with a number, an id and a fingerprint. Lines and bytes
lie apart, so that settling five hundred of them touches a dozen pages. Once the city has a record in its backup
and the time of keeping is over, the bytes go and the line stays.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import StrEnum
from hashlib import sha256
from itertools import groupby
from operator import attrgetter

import msgspec
from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    select,
    text,
    update,
)

from sync.driver import driver_cursor
from sync.protocol.comparison import MOST_OLD, Bucket, Compared, Span, bucket_of, not_in, range_of, spans, summed
from sync.protocol.records import MAX_BATCH_BYTES, Attachment, Record
from sync.protocol.verdicts import Alike, RecordVerdict, Spoken, Verdict
from sync.round import Letter, Photo, Queue

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
    Column("state", String(12), nullable=False),
    Column("queued_at", Integer, nullable=False),
    Column("settled_at", Integer),
    Column("reason", String(80), nullable=False, server_default=""),
    Column("fp", LargeBinary(32), nullable=False, server_default=text("x''")),
    sqlite_autoincrement=True,
)

outbox_bytes = Table(
    "outbox_bytes",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("record", LargeBinary, nullable=False),
)

# to the driver: what a resident waits for, and what a long queue does most
_NEXT = (
    "SELECT outbox.seq, outbox.id, record FROM outbox JOIN outbox_bytes ON outbox_bytes.seq = outbox.seq "
    "WHERE state = 'waiting' AND outbox.seq > ? ORDER BY outbox.seq LIMIT ?"
)
_LAST = "SELECT seq FROM sqlite_sequence WHERE name = 'outbox'"
_ADD_LINE = "INSERT INTO outbox (seq, id, fp, state, queued_at) VALUES (:seq, :id, :fp, :state, :queued_at)"
_ADD_BYTES = "INSERT INTO outbox_bytes (seq, record) VALUES (:seq, :record)"
_WAITS = outbox.c.state == literal_column("'waiting'")
_IN_CONFLICT = outbox.c.state == literal_column("'conflict'")
_kept = outbox.c.seq.in_(select(outbox_bytes.c.seq))
# only what is asked for often stands in an index, written out so that SQLite can tell that it fits
Index("ix_outbox_waiting", outbox.c.seq, sqlite_where=_WAITS)
Index("ix_outbox_conflict", outbox.c.seq, sqlite_where=_IN_CONFLICT)

outbox_blob = Table(
    "outbox_blob",
    metadata,
    Column("sha256", LargeBinary(32), primary_key=True),
    Column("seq", ForeignKey("outbox.seq"), nullable=False),
    Column("sealed", LargeBinary),
    Column("size", Integer, nullable=False),
    Column("state", String(12), nullable=False, index=True),
    Column("settled_at", BigInteger),
)


class State(StrEnum):
    """Where a record is on its way."""

    WAITING = "waiting"
    RECEIVED = "received"
    QUARANTINED = "quarantined"
    """At the city, not understood there; acknowledged all the same."""
    CONFLICT = "conflict"
    """The city holds other bytes under this number: a person must look."""
    LOST = "lost"
    """Of a photo: damaged or gone here before it arrived; the city knows."""


_STATE_OF = {
    Verdict.NEW: State.RECEIVED,
    Verdict.SAME: State.RECEIVED,
    Verdict.QUARANTINED: State.QUARANTINED,
    Verdict.CONFLICT: State.CONFLICT,
}


_SETTLE = (
    update(outbox)
    .where(outbox.c.seq.between(bindparam("first"), bindparam("last")), _WAITS)
    .values(state=bindparam("state"), settled_at=bindparam("at"), reason=bindparam("why"))
)
_SETTLED = (State.RECEIVED, State.QUARANTINED)
_QUEUE = select(
    select(func.count(outbox.c.seq)).where(_WAITS).scalar_subquery(),
    select(outbox.c.queued_at).where(_WAITS).order_by(outbox.c.seq).limit(1).scalar_subquery(),
    select(func.count(outbox.c.seq)).where(_IN_CONFLICT).scalar_subquery(),
    select(func.count()).where(outbox_blob.c.state == State.WAITING).scalar_subquery(),
)


def start_journal(tx: Connection, new_incarnation: bytes) -> bytes:
    """The incarnation of this database; made once, when the database was made."""
    found = tx.execute(select(journal.c.incarnation)).scalar()
    if found is not None:
        return bytes(found)
    tx.execute(insert(journal).values(id=1, incarnation=new_incarnation))
    return new_incarnation


def next_seq(tx: Connection) -> int:
    """The number the next record will get; gapless because it is taken in the same transaction."""
    with driver_cursor(tx) as cursor:
        last = cursor.execute(_LAST).fetchone()
    return int(last[0]) + 1 if last else 1


def put(tx: Connection, record: Record, blobs: Sequence[tuple[Attachment, bytes]], queued_at: int) -> None:
    """Add a record and its sealed photos to the journal, in the caller's transaction."""
    line = {"seq": record.seq, "id": record.id, "fp": record.fp, "state": State.WAITING, "queued_at": queued_at}
    # its fingerprint is kept beside it and need not travel: the city counts it itself
    packed = msgspec.msgpack.encode(msgspec.structs.replace(record, fp=b""))
    with driver_cursor(tx) as cursor:
        cursor.execute(_ADD_LINE, line)
        cursor.execute(_ADD_BYTES, {"seq": record.seq, "record": packed})
    for attachment, sealed in blobs:
        tx.execute(
            insert(outbox_blob).values(
                sha256=attachment.sha256, seq=record.seq, sealed=sealed, size=attachment.size, state=State.WAITING
            )
        )


def next_letters(tx: Connection, limit: int, not_now: Collection[int] = (), after: int = 0) -> list[Letter]:
    """The oldest records not yet at the city, as many as fit one batch; at least one if there is any.

    after: only those behind this number, as while the ones before it are on their way.
    """
    letters: list[Letter] = []
    size = 0
    with driver_cursor(tx) as cursor:
        # row by row: what is too much for one batch need not be decrypted now
        for seq, record_id, record in cursor.execute(_NEXT, (after, limit + len(not_now))):
            if seq in not_now:
                continue
            size += len(record)
            if letters and (size > MAX_BATCH_BYTES or len(letters) == limit):
                break
            letters.append(Letter(seq, record_id, msgspec.Raw(record)))
        cursor.close()
    return letters


def settle(tx: Connection, verdicts: Sequence[RecordVerdict], now_ms: int) -> None:
    """Write down what the city said. Only for verdicts whose signature was checked."""
    alike = verdicts.alike() if isinstance(verdicts, Spoken) else _alike(tx, verdicts)
    for verdict, reason, numbers in alike:
        state = _STATE_OF[verdict]
        for first, last in numbers:
            told = {"first": first, "last": last, "state": state, "at": now_ms, "why": reason[:80]}
            tx.execute(_SETTLE, told)


def _alike(tx: Connection, verdicts: Sequence[RecordVerdict]) -> Iterator[Alike]:
    """Verdicts that name their records, as from a stick: only on those that stand here under this name."""
    if not verdicts:
        return
    seqs = [verdict.seq for verdict in verdicts]
    waits = outbox.c.seq.between(min(seqs), max(seqs)), _WAITS
    held = {seq: record_id for seq, record_id in tx.execute(select(outbox.c.seq, outbox.c.id).where(*waits))}
    ours = [verdict for verdict in verdicts if held.get(verdict.seq) == verdict.id]
    ours.sort(key=attrgetter("verdict", "reason", "seq"))
    for (verdict, reason), same in groupby(ours, key=attrgetter("verdict", "reason")):
        yield Alike(verdict, reason, spans(v.seq for v in same))


def next_photo(tx: Connection, not_now: Collection[bytes] = ()) -> Photo | None:
    """The smallest photo whose record has arrived and that has not; photos never go before words."""
    row = tx.execute(
        select(outbox_blob.c.sha256, outbox_blob.c.size)
        .join(outbox, outbox.c.seq == outbox_blob.c.seq)
        .where(outbox_blob.c.state == State.WAITING, outbox.c.state != State.WAITING)
        .where(outbox_blob.c.sha256.not_in(not_now))
        .order_by(outbox_blob.c.size, outbox_blob.c.sha256)
        .limit(1)
    ).first()
    return None if row is None else Photo(bytes(row.sha256), row.size)


def photos_of(tx: Connection, seqs: Collection[int]) -> tuple[Photo, ...]:
    """Photos that wait, of these records and of those the city holds already; the smallest first."""
    rows = tx.execute(
        select(outbox_blob.c.sha256, outbox_blob.c.size)
        .join(outbox, outbox.c.seq == outbox_blob.c.seq)
        .where(outbox_blob.c.state == State.WAITING, (outbox.c.state != State.WAITING) | outbox.c.seq.in_(seqs))
        .order_by(outbox_blob.c.size, outbox_blob.c.sha256)
    )
    return tuple(Photo(bytes(row.sha256), row.size) for row in rows)


def is_whole(tx: Connection, photo: Photo) -> bool:
    """Whether the bytes kept here still are those of its name."""
    sealed = tx.execute(select(outbox_blob.c.sealed).where(outbox_blob.c.sha256 == photo.sha256)).scalar()
    return sealed is not None and sha256(sealed).digest() == photo.sha256


def piece(tx: Connection, photo: Photo, offset: int, size: int) -> bytes:
    """A part of the sealed bytes."""
    part = func.substr(outbox_blob.c.sealed, offset + 1, size, type_=LargeBinary)
    return bytes(tx.execute(select(part).where(outbox_blob.c.sha256 == photo.sha256)).scalar() or b"")


def settle_photo(tx: Connection, photo: Photo, now_ms: int, *, lost: bool) -> None:
    """The city holds this photo, or knows that it will never come."""
    state = State.LOST if lost else State.RECEIVED
    settled = update(outbox_blob).where(outbox_blob.c.sha256 == photo.sha256)
    tx.execute(settled.values(state=state, settled_at=now_ms))


def queue(tx: Connection) -> Queue:
    """What staff and residents are told about the queue."""
    return Queue(*tx.execute(_QUEUE).one())


def state_of(tx: Connection, record_id: bytes) -> tuple[State, int | None]:
    """Where one record is, and since when it is settled (milliseconds)."""
    row = tx.execute(select(outbox.c.state, outbox.c.settled_at).where(outbox.c.id == record_id)).one()
    return State(row.state), row.settled_at


def buckets(tx: Connection) -> tuple[Bucket, ...]:
    """What the city acknowledged of all that could still be sent again, from the first such number on."""
    oldest = tx.execute(select(func.min(outbox.c.seq)).where(outbox.c.state == State.RECEIVED, _kept)).scalar()
    if oldest is None:
        return ()
    first, _ = range_of(bucket_of(oldest))
    rows = tx.execute(
        select(outbox.c.seq, outbox.c.fp)
        .where(outbox.c.seq >= first, outbox.c.state == State.RECEIVED)
        .order_by(outbox.c.seq)
    )
    numbered = groupby(rows, key=lambda row: bucket_of(row.seq))
    return tuple(summed(index, (row.fp for row in alike)) for index, alike in numbered)


def heal(tx: Connection, answer: Compared) -> int:
    """Put back in the queue what the city acknowledged and lost; how many records and photos go again."""
    again = 0
    for bucket in answer.differing:
        first, last = range_of(bucket.index)
        ours = outbox.c.seq.between(first, last), outbox.c.state == State.RECEIVED, _kept
        seqs = tx.execute(select(outbox.c.seq).where(*ours).order_by(outbox.c.seq)).scalars()
        again += _back_in_the_queue(tx, not_in(seqs, bucket.held))
    for sha in answer.missing_blobs:
        blob = outbox_blob.c.sha256 == sha, outbox_blob.c.state == State.RECEIVED, outbox_blob.c.sealed.is_not(None)
        again += tx.execute(update(outbox_blob).where(*blob).values(state=State.WAITING)).rowcount
    return again


def _back_in_the_queue(tx: Connection, seqs: Iterable[int]) -> int:
    count = 0
    for first, last in spans(seqs):
        count += last - first + 1
        lost = update(outbox).where(outbox.c.seq.between(first, last), outbox.c.state == State.RECEIVED)
        tx.execute(lost.values(state=State.WAITING, settled_at=None))
        photos = update(outbox_blob).where(
            outbox_blob.c.seq.between(first, last), outbox_blob.c.state == State.RECEIVED
        )
        tx.execute(photos.where(outbox_blob.c.sealed.is_not(None)).values(state=State.WAITING))
    return count


def old(tx: Connection, settled_before_ms: int) -> tuple[tuple[Span, ...], tuple[bytes, ...]]:
    """Numbers and photos that were settled before this moment and whose bytes are still here; the oldest first."""
    seqs = tx.execute(
        select(outbox.c.seq)
        .where(outbox.c.state.in_(_SETTLED), outbox.c.settled_at < settled_before_ms, _kept)
        .order_by(outbox.c.seq)
    ).scalars()
    photos = tx.execute(
        select(outbox_blob.c.sha256)
        .where(outbox_blob.c.settled_at < settled_before_ms, outbox_blob.c.sealed.is_not(None))
        .where(outbox_blob.c.state != State.WAITING)
        .order_by(outbox_blob.c.settled_at)
        .limit(MOST_OLD)
    ).scalars()
    return spans(seqs)[:MOST_OLD], tuple(bytes(sha) for sha in photos)


def forget(tx: Connection, archived: Iterable[Span], photos: Iterable[bytes]) -> int:
    """Let go of the bytes of what lies in the city's backup, as the city said of these; how many records."""
    for sha in photos:
        settled = update(outbox_blob).where(outbox_blob.c.sha256 == sha, outbox_blob.c.state != State.WAITING)
        tx.execute(settled.values(sealed=None))
    count = 0
    for first, last in archived:
        done = select(outbox.c.seq).where(outbox.c.seq.between(first, last), outbox.c.state.in_(_SETTLED))
        count += tx.execute(delete(outbox_bytes).where(outbox_bytes.c.seq.in_(done))).rowcount
    return count

# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal of records on their way to the city. put() joins the caller's transaction; nothing is ever edited.

The courier does not open the letters: a record is bytes with a number, an id and a fingerprint. Where it stands
is told by its number alone (numbers.py). Lines and bytes lie apart, so that thousands of fingerprints are read
without the bytes. Once the city has a record in its backup and the time of keeping is over, the bytes go and the
line stays.
"""

from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from hashlib import sha256
from itertools import groupby
from operator import attrgetter
from typing import Any

import msgspec
from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    delete,
    func,
    insert,
    select,
    text,
    update,
)

from sync import numbers
from sync.driver import driver_cursor
from sync.numbers import State, metadata, settled_at, state_at
from sync.protocol.comparison import MOST_OLD, Bucket, Compared, Span, bucket_of, not_in, range_of, spans, summed
from sync.protocol.records import MAX_BATCH_BYTES, Attachment, Record
from sync.protocol.verdicts import Alike, RecordVerdict, Spoken, Verdict
from sync.round import Letter, Photo, Queue

journal = Table(
    "journal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("incarnation", LargeBinary(16), nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("id", LargeBinary(16), nullable=False),
    Column("queued_at", Integer, nullable=False),
    Column("fp", LargeBinary(32), nullable=False, server_default=text("x''")),
)

outbox_bytes = Table(
    "outbox_bytes",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("record", LargeBinary, nullable=False),
)

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

_STATE_OF = {
    Verdict.NEW: State.RECEIVED,
    Verdict.SAME: State.RECEIVED,
    Verdict.QUARANTINED: State.QUARANTINED,
    Verdict.CONFLICT: State.CONFLICT,
}
_SETTLED = (State.RECEIVED, State.QUARANTINED)
_ACKNOWLEDGED = (*_SETTLED, State.CONFLICT)
"""The city has it, whatever it thinks of it; and sends for it when it has lost it."""
_kept = outbox.c.seq.in_(select(outbox_bytes.c.seq))
_is_acknowledged = state_at(outbox.c.seq).in_(_ACKNOWLEDGED)
_has_gone = state_at(outbox_blob.c.seq) != State.WAITING
# to the driver: what a resident waits for, and what a long queue does most
_NEXT = "SELECT seq, record FROM outbox_bytes WHERE seq BETWEEN ? AND ? ORDER BY seq"
_ADD_LINE = "INSERT INTO outbox (seq, id, fp, queued_at) VALUES (?, ?, ?, ?)"
_ADD_BYTES = "INSERT INTO outbox_bytes (seq, record) VALUES (?, ?)"
_REST = (
    "SELECT (SELECT queued_at FROM outbox WHERE seq = ?), (SELECT count(*) FROM outbox_blob WHERE state = 'waiting')"
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
    return numbers.last_given(tx) + 1


def put(tx: Connection, record: Record, blobs: Sequence[tuple[Attachment, bytes]], queued_at: int) -> None:
    """Add a record and its sealed photos to the journal, in the caller's transaction."""
    # its fingerprint is kept beside it and need not travel: the city counts it itself
    packed = msgspec.msgpack.encode(msgspec.structs.replace(record, fp=b""))
    with driver_cursor(tx) as cursor:
        cursor.execute(_ADD_LINE, (record.seq, record.id, record.fp, queued_at))
        cursor.execute(_ADD_BYTES, (record.seq, packed))
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
    # a question left open would hold the log's place
    with closing(_waiting(tx, after)) as rows:
        for seq, record in rows:
            if seq in not_now:
                continue
            size += len(record)
            if letters and (size > MAX_BATCH_BYTES or len(letters) == limit):
                break
            letters.append(Letter(seq, msgspec.Raw(record)))
    return letters


def _waiting(tx: Connection, after: int) -> Generator[Any]:
    """Row by row: what is too much for one batch need not be decrypted now."""
    with driver_cursor(tx) as cursor:
        for span in numbers.waiting(tx, after):
            yield from cursor.execute(_NEXT, span)


def settle(tx: Connection, verdicts: Sequence[RecordVerdict], now_ms: int) -> None:
    """Write down what the city said. Only for verdicts whose signature was checked."""
    alike = verdicts.alike() if isinstance(verdicts, Spoken) else _alike(tx, verdicts)
    for verdict, reason, told in alike:
        for span in told:
            numbers.change(tx, span, (State.WAITING,), _STATE_OF[verdict], now_ms, reason[:80])


def _alike(tx: Connection, verdicts: Sequence[RecordVerdict]) -> Iterator[Alike]:
    """Verdicts that name their records, as from a stick: only on those that stand here under this name."""
    if not verdicts:
        return
    seqs = [verdict.seq for verdict in verdicts]
    lines = select(outbox.c.seq, outbox.c.id).where(outbox.c.seq.between(min(seqs), max(seqs)))
    held = {seq: record_id for seq, record_id in tx.execute(lines)}
    ours = [verdict for verdict in verdicts if held.get(verdict.seq) == verdict.id]
    ours.sort(key=attrgetter("verdict", "reason", "seq"))
    for (verdict, reason), same in groupby(ours, key=attrgetter("verdict", "reason")):
        yield Alike(verdict, reason, spans(v.seq for v in same))


def next_photo(tx: Connection, not_now: Collection[bytes] = ()) -> Photo | None:
    """The smallest photo whose record has arrived and that has not; photos never go before words."""
    row = tx.execute(
        select(outbox_blob.c.sha256, outbox_blob.c.size)
        .where(outbox_blob.c.state == State.WAITING, _has_gone)
        .where(outbox_blob.c.sha256.not_in(not_now))
        .order_by(outbox_blob.c.size, outbox_blob.c.sha256)
        .limit(1)
    ).first()
    return None if row is None else Photo(bytes(row.sha256), row.size)


def photos_until(tx: Connection, seq: int) -> tuple[Photo, ...]:
    """Photos that wait, of records up to this number and of those the city holds already; the smallest first."""
    rows = tx.execute(
        select(outbox_blob.c.sha256, outbox_blob.c.size)
        .where(outbox_blob.c.state == State.WAITING, _has_gone | (outbox_blob.c.seq <= seq))
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
    waiting, first, conflicts = numbers.tally(tx)
    with driver_cursor(tx) as cursor:
        oldest, photos = cursor.execute(_REST, (first,)).fetchone()
    return Queue(waiting, oldest, conflicts, photos)


def unsettled(tx: Connection, most: int) -> dict[bytes, State]:
    """Records in conflict, which a person must look at, and then those that wait, the oldest first: by their ids."""
    found: dict[bytes, State] = {}
    for state, stand_so in ((State.CONFLICT, numbers.in_conflict(tx)), (State.WAITING, numbers.waiting(tx))):
        for first, last in stand_so:
            if len(found) == most:
                return found
            lines = select(outbox.c.id).where(outbox.c.seq.between(first, last)).order_by(outbox.c.seq)
            found |= dict.fromkeys(tx.execute(lines.limit(most - len(found))).scalars(), state)
    return found


def buckets(tx: Connection) -> tuple[Bucket, ...]:
    """What the city acknowledged of all that could still be sent again, from the first such number on."""
    oldest = tx.execute(select(func.min(outbox.c.seq)).where(_is_acknowledged, _kept)).scalar()
    if oldest is None:
        return ()
    first, _ = range_of(bucket_of(oldest))
    rows = tx.execute(
        select(outbox.c.seq, outbox.c.fp).where(outbox.c.seq >= first, _is_acknowledged).order_by(outbox.c.seq)
    )
    numbered = groupby(rows, key=lambda row: bucket_of(row.seq))
    return tuple(summed(index, (row.fp for row in alike)) for index, alike in numbered)


def heal(tx: Connection, answer: Compared) -> int:
    """Put back in the queue what the city acknowledged and lost; how many records and photos go again."""
    again = 0
    for bucket in answer.differing:
        first, last = range_of(bucket.index)
        ours = outbox.c.seq.between(first, last), _is_acknowledged, _kept
        seqs = tx.execute(select(outbox.c.seq).where(*ours).order_by(outbox.c.seq)).scalars()
        again += _back_in_the_queue(tx, not_in(seqs, bucket.held))
    for sha in answer.missing_blobs:
        blob = outbox_blob.c.sha256 == sha, outbox_blob.c.state == State.RECEIVED, outbox_blob.c.sealed.is_not(None)
        again += tx.execute(update(outbox_blob).where(*blob).values(state=State.WAITING)).rowcount
    return again


def _back_in_the_queue(tx: Connection, seqs: Iterable[int]) -> int:
    count = 0
    for first, last in spans(seqs):
        count += numbers.change(tx, (first, last), _ACKNOWLEDGED, State.WAITING)
        photos = update(outbox_blob).where(
            outbox_blob.c.seq.between(first, last), outbox_blob.c.state == State.RECEIVED
        )
        tx.execute(photos.where(outbox_blob.c.sealed.is_not(None)).values(state=State.WAITING))
    return count


def old(tx: Connection, settled_before_ms: int) -> tuple[tuple[Span, ...], tuple[bytes, ...]]:
    """Numbers and photos that were settled before this moment and whose bytes are still here; the oldest first."""
    seqs = tx.execute(
        select(outbox.c.seq)
        .where(state_at(outbox.c.seq).in_(_SETTLED), settled_at(outbox.c.seq) < settled_before_ms, _kept)
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
        done = outbox_bytes.c.seq.between(first, last), state_at(outbox_bytes.c.seq).in_(_SETTLED)
        count += tx.execute(delete(outbox_bytes).where(*done)).rowcount
    return count

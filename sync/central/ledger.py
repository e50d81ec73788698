# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger of everything that ever arrived: one statement a batch, unique for ever, a verdict per record.

Content is never a reason to refuse a well-signed record: what cannot be understood is kept for a person, and
that is an acknowledgement (SYNC 3.2).
"""

import logging
import secrets
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import NamedTuple, Self

import msgspec
from sqlalchemy import ColumnElement, Row, func, literal_column, select, tuple_, update
from sqlalchemy.orm import Session

from sync.central import blobs
from sync.central.city import City
from sync.central.columns import copy_rows, insert_each, insert_unfolded
from sync.central.models import Archive, LedgerRecord, RecordAside
from sync.driver import driver_cursor
from sync.protocol.comparison import (
    MOST_BUCKETS,
    MOST_OLD,
    Compared,
    Comparison,
    HeldBucket,
    Span,
    range_of,
    spans,
    summed,
)
from sync.protocol.records import SUBMISSION, SUBMISSION_SCHEMA, Attachment, Record
from sync.protocol.verdicts import SHEET_OF_RUNS, RecordVerdict, Standing, Verdict, judge

UNDERSTOOD = {(SUBMISSION, SUBMISSION_SCHEMA)}
ARCHIVE_MARGIN = timedelta(minutes=10)
"""Servers side by side may differ by some seconds in what time it is."""
REVOKED, NAMELESS = "revoked", "nameless"
UNREADABLE, OUT_OF_RANGE = "unreadable", "out-of-range"
FINGERPRINT, UNKNOWN_SCHEMA = "fingerprint", "unknown-schema"
"""Why a record waits for a person."""
HELD = LedgerRecord.quarantine != literal_column("''")
"""Waits for a person. Written out, so that a database can tell that the index over just these fits."""
MOST_OF_REVOKED = 2000
_MOST = 2**63
_packed = msgspec.msgpack.encode
_NO_ATTACHMENTS = _packed(())
_LONGEST_NAME = 64

log = logging.getLogger("anjungan.central")


class BatchError(ValueError):
    """Not a batch at all, or of an older kiosk's records none that can be named."""


class LooseBatch(msgspec.Struct, frozen=True, array_like=True):
    """A batch whose records are looked at one by one, so that one bad record spoils no other."""

    kiosk: str
    incarnation: bytes
    records: tuple[msgspec.Raw, ...]
    sheet: int = 1
    """The newest form of a sheet of verdicts that the kiosk reads."""


class _Named(msgspec.Struct, frozen=True, array_like=True):
    """What every record begins with, whatever follows."""

    id: bytes
    seq: int


_read_loosely = msgspec.msgpack.Decoder(LooseBatch).decode
_read_record = msgspec.msgpack.Decoder(Record).decode
_read_name = msgspec.msgpack.Decoder(_Named).decode
_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class Request(NamedTuple):
    """How records came: of whom, out of which journal, when; and a random mark that tells new from same."""

    kiosk: str
    incarnation: bytes
    came: datetime
    mark: bytes

    @classmethod
    def of(cls, kiosk: str, incarnation: bytes, came: datetime) -> Self:
        """With a mark of its own."""
        return cls(kiosk, incarnation, came, secrets.token_bytes(16))


class Arrived(msgspec.Struct, frozen=True, gc=False):
    """One record of a batch: understood so far, or with the reason why not."""

    id: bytes
    seq: int
    raw: bytes
    record: Record | None
    reason: str


def read_batch(body: bytes) -> tuple[LooseBatch, tuple[Arrived, ...]]:
    """The records of an unpacked body. Raises BatchError."""
    try:
        batch = _read_loosely(body)
    except _UNREADABLE as error:
        raise BatchError("not a batch") from error
    if not 1 <= len(batch.incarnation) <= _LONGEST_NAME:
        raise BatchError("a batch names the incarnation of its store")
    records = tuple(arrived(bytes(raw)) for raw in batch.records)
    if batch.sheet < SHEET_OF_RUNS and records and all(one.reason == NAMELESS for one in records):
        raise BatchError("no record with id and number")
    return batch, records


def arrived(raw: bytes) -> Arrived:
    """One record as it came."""
    try:
        record = _read_record(raw)
    except _UNREADABLE:
        return _unreadable(raw)
    if not _fits_the_ledger(record):
        return Arrived(record.id, record.seq, raw, None, OUT_OF_RANGE)
    if not record.is_intact():
        return Arrived(record.id, record.seq, raw, record, FINGERPRINT)
    known = (record.kind, record.schema) in UNDERSTOOD
    return Arrived(record.id, record.seq, raw, record, "" if known else UNKNOWN_SCHEMA)


def _unreadable(raw: bytes) -> Arrived:
    """A record of a shape we do not know; where it cannot even be named, its place among the others says which."""
    try:
        named = _read_name(raw)
    except _UNREADABLE:
        return Arrived(b"", 0, raw, None, NAMELESS)
    return Arrived(named.id, named.seq, raw, None, UNREADABLE)


def _fits_the_ledger(r: Record) -> bool:
    return (  # plainly, because it stands in the way of every record
        len(r.id) == 16
        and len(r.fp) in (0, 32)
        and 1 <= r.seq < _MOST
        and -_MOST <= r.created_wall < _MOST
        and -_MOST <= r.created_mono < _MOST
        and -_MOST <= r.schema < _MOST
        and -_MOST <= (r.clock_offset or 0) < _MOST
        and _is_a_name(r.kind)
        and _is_a_name(r.key_id)
        and _is_a_name(r.boot_id)
        and all(len(photo.sha256) == 32 for photo in r.attachments)
    )


def _is_a_name(name: str) -> bool:
    return len(name) <= _LONGEST_NAME and "\0" not in name


def store(city: City, session: Session, request: Request, arrived: Sequence[Arrived]) -> tuple[RecordVerdict, ...]:
    """Store a batch that came at that moment and say what became of each record; in the caller's transaction."""
    storable = sorted((a for a in arrived if a.record is not None), key=lambda a: a.seq)
    stored = _insert(city, session, request, storable) if storable else 0
    blobs.await_blobs(city, session, request.kiosk, (a.sha256.hex() for one in storable for a in _attachments(one)))
    known = stored < len(storable)
    if known:
        _give_places(city, session, request, storable)
    standing = _standing(session, storable) if known else {}
    verdicts = []
    for one in arrived:
        verdict = _verdict(one, standing, request.mark) if known else _fresh(one)
        verdicts.append(verdict)
        if one.record is None or verdict.verdict is Verdict.CONFLICT:
            put_aside(city, session, request, one, verdict.reason)
    return tuple(verdicts)


def is_full_of_revoked(city: City, kiosk: str) -> bool:
    """Whether a revoked kiosk has sent more than any honest one has left over: whoever stole it could send for ever."""
    kept = select(func.count()).where(LedgerRecord.kiosk_id == kiosk, LedgerRecord.quarantine == REVOKED)
    aside = select(func.count()).where(RecordAside.kiosk_id == kiosk)
    with city.database.read() as session:
        return (session.scalar(kept) or 0) + (session.scalar(aside) or 0) >= MOST_OF_REVOKED


def open_again(session: Session, *which: ColumnElement[bool]) -> int:
    """Have those opened that wait for a person; how many these are."""
    chosen = update(LedgerRecord).where(HELD, *which)
    return int(getattr(session.execute(chosen.values(quarantine="", opened_at=None)), "rowcount", 0))


_KINDS = {
    "id": "bytea", "seq": "int8", "created_wall": "int8", "created_mono": "int8", "boot_id": "text",
    "clock_offset": "int8", "kind": "text", "schema": "int8", "key_id": "text", "sealed": "bytea", "fp": "bytea",
    "attachments": "bytea", "quarantine": "text", "opened_at": "timestamptz", "kiosk_id": "text",
    "incarnation": "bytea", "received_at": "timestamptz", "received_in": "bytea",
}  # fmt: skip


def _insert(city: City, session: Session, request: Request, storable: Sequence[Arrived]) -> int:
    """How many of them were not there before. Written for the driver: this is where a city's rush is stored."""
    moment = request.came
    now = moment.astimezone(UTC).replace(tzinfo=None).isoformat(" ") if city.database.is_sqlite else moment
    same = (request.kiosk, request.incarnation, now, request.mark)
    rows = [
        (
            r.id, r.seq, r.created_wall, r.created_mono, r.boot_id, r.clock_offset, r.kind, r.schema, r.key_id,
            r.sealed, r.fingerprint(), _packed(r.attachments) if r.attachments else _NO_ATTACHMENTS, one.reason,
            now if one.reason else None, *same,
        )
        for one in storable
        if (r := one.record) is not None
    ]  # fmt: skip
    columns = list(zip(*rows, strict=True))
    with driver_cursor(session.connection()) as cursor:
        if city.database.is_sqlite:
            return insert_each(cursor, "record", _KINDS, columns)
        # a record comes twice only where an answer was lost: COPY first, and look at each only where one was known
        stored = copy_rows(cursor, "record", _KINDS, columns)
        return insert_unfolded(cursor, "record", _KINDS, columns) if stored is None else stored


Held = Row[bytes, str, bytes, int, bytes, bytes, str]


def _standing(session: Session, storable: Sequence[Arrived]) -> dict[bytes, Held]:
    """What the ledger holds under these ids."""
    L = LedgerRecord  # noqa: N806 - a short name for one query
    query = select(L.id, L.kiosk_id, L.incarnation, L.seq, L.fp, L.received_in, L.quarantine)
    return {row.id: row for row in session.execute(query.where(L.id.in_([one.id for one in storable])))}


def _give_places(city: City, session: Session, request: Request, storable: Sequence[Arrived]) -> None:
    """A place in the ledger for each record that a resident has a receipt for, whatever became of the kiosk's disk.

    One whose place another record holds was numbered by a copy of that kiosk, or by one that was put back from a
    backup: it gets a place of its own. One that stands at the place of an earlier journal follows its kiosk to
    the new one, so that both ends compare the same.
    """
    L = LedgerRecord  # noqa: N806 - as above
    kiosk, incarnation = request.kiosk, request.incarnation
    standing = _standing(session, storable)
    places = tuple_(L.kiosk_id, L.incarnation, L.seq).in_([(kiosk, incarnation, one.seq) for one in storable])
    taken = set(session.scalars(select(L.seq).where(places)))
    for one in storable:
        row = standing.get(one.id)
        if row is None:
            log.warning("a number was used twice by %s: its disk was copied or put back", kiosk)
            _insert(city, session, request._replace(incarnation=_own_place(incarnation, one.id)), [one])
        elif row.kiosk_id == kiosk and one.seq not in taken and _is_the_same(row, one):
            session.execute(update(L).where(L.id == one.id).values(incarnation=incarnation, seq=one.seq))
            taken.add(one.seq)


def _own_place(incarnation: bytes, record_id: bytes) -> bytes:
    """The journal, of one record alone, of a record whose number another one took."""
    return sha256(incarnation + record_id).digest()[:16]


def _is_the_same(row: Held, one: Arrived) -> bool:
    return one.record is not None and row.fp == one.record.fingerprint()


def _verdict(one: Arrived, standing: dict[bytes, Held], mark: bytes) -> RecordVerdict:
    if one.record is None:
        return RecordVerdict(one.seq, one.id, Verdict.QUARANTINED, one.reason)
    row = standing.get(one.id)
    held = Standing(row.id, row.fp, row.quarantine) if row is not None else None
    is_new = row is not None and row.received_in == mark
    return judge(one.seq, one.id, one.record.fingerprint(), held, is_new=is_new)


def _fresh(one: Arrived) -> RecordVerdict:
    """The verdict where every record of the batch was stored by this very request."""
    if one.record is None or one.reason:
        return RecordVerdict(one.seq, one.id, Verdict.QUARANTINED, one.reason)
    return RecordVerdict(one.seq, one.id, Verdict.NEW)


def _attachments(one: Arrived) -> tuple[Attachment, ...]:
    return one.record.attachments if one.record is not None else ()


def compare(city: City, kiosk: str, comparison: Comparison) -> Compared:
    """What the city holds of an incarnation where it counts otherwise than the kiosk."""
    ours = (LedgerRecord.kiosk_id == kiosk, LedgerRecord.incarnation == comparison.incarnation)
    differing = []
    with city.database.read() as session:
        for bucket in comparison.buckets[:MOST_BUCKETS]:
            within = LedgerRecord.seq.between(*range_of(bucket.index))
            rows = session.execute(
                select(LedgerRecord.seq, LedgerRecord.fp).where(*ours, within).order_by(LedgerRecord.seq)
            ).all()
            if summed(bucket.index, (row.fp for row in rows)) != bucket:
                held = {row.seq for row in rows} | _aside(session, kiosk, comparison.incarnation, bucket.index)
                differing.append(HeldBucket(bucket.index, spans(sorted(held))))
        until = session.scalar(select(Archive.until))
        archived = _archived(session, kiosk, comparison, until) if until else ()
        archived_blobs = blobs.archived(city, session, kiosk, comparison.old_blobs[:MOST_OLD], until) if until else ()
        photos = blobs.missing(city, session, kiosk)
    return Compared(city.now_ms, tuple(differing), photos, archived, archived_blobs)


def _aside(session: Session, kiosk: str, incarnation: bytes, bucket: int) -> set[int]:
    """Numbers of what is here, and not in the ledger."""
    ours = RecordAside.kiosk_id == kiosk, RecordAside.incarnation == incarnation
    numbers = session.scalars(select(RecordAside.seq).where(*ours, RecordAside.seq.between(*range_of(bucket))))
    return {seq for seq in numbers if seq is not None}


def _archived(session: Session, kiosk: str, comparison: Comparison, until: datetime) -> tuple[Span, ...]:
    """Of the old numbers, what had arrived for good when the last backup began."""
    L = LedgerRecord  # noqa: N806 - as above
    journal = comparison.incarnation
    late = select(L.id, L.seq, L.incarnation).where(
        L.kiosk_id == kiosk, L.incarnation != journal, L.received_at > until
    )
    of_copies = {row.seq for row in session.execute(late) if row.incarnation == _own_place(journal, row.id)}
    arrived = select(L.seq).where(L.kiosk_id == kiosk, L.incarnation == journal, L.received_at <= until)
    ordered = arrived.order_by(L.seq)
    found = (session.scalars(ordered.where(L.seq.between(first, last))) for first, last in comparison.old[:MOST_OLD])
    return tuple(span for seqs in found for span in spans(seq for seq in seqs if seq not in of_copies))


def note_archived(city: City, until: datetime) -> None:
    """A backup that began at this moment is complete and was checked."""
    with city.database.write() as session:
        session.merge(Archive(id=1, until=until - ARCHIVE_MARGIN))


def put_aside(city: City, session: Session, request: Request, one: Arrived, reason: str) -> None:
    """Keep a record whole beside the ledger, for a person to look at."""
    digest = sha256(request.kiosk.encode() + b"\0" + request.incarnation + one.raw).digest()
    row = {
        "digest": digest, "kiosk_id": request.kiosk, "incarnation": request.incarnation,
        "seq": one.seq if 0 < one.seq < _MOST else None, "raw": one.raw, "reason": reason, "received_at": request.came,
    }  # fmt: skip
    session.execute(city.database.insert_once(RecordAside), [row])

# SPDX-License-Identifier: GPL-3.0-or-later
"""A long queue comes in sheaves: batches kept as they came, acknowledged, and laid into the ledger a little later.

Only where nothing has to be asked record by record: all of it understood, and all its numbers behind every number of
this kiosk's only journal. Anything else is looked at by the ledger at once, with what waits here laid before it.
"""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from hashlib import sha256
from itertools import pairwise
from typing import Annotated, Literal

import msgspec
import zstandard
from msgspec import Meta
from sqlalchemy import (
    BigInteger,
    BindParameter,
    Integer,
    LargeBinary,
    String,
    TextClause,
    bindparam,
    delete,
    exists,
    func,
    insert,
    not_,
    or_,
    select,
    text,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from sync.central import blobs, ledger, piecemeal
from sync.central.city import City
from sync.central.database import is_of_the_ground
from sync.central.ledger import Arrived, Request
from sync.central.models import Kiosk, LedgerRecord, RecordAside, Sheaf, Table
from sync.central.models.schema import Moment
from sync.protocol.comparison import Compared, Comparison
from sync.protocol.verdicts import Run, Verdict

DAMAGED, NOT_LAID = "sheaf-damaged", "sheaf-not-laid"
"""Why a whole sheaf lies aside."""
LEAST = 100
"""Records of a batch for which it is worth while; fewer go with those of the same kiosk that wait already."""
_TURNS = 745217
_TAKE_TURN = text("SELECT pg_advisory_xact_lock(:turns, hashtext(:kiosk))")
Take = Callable[[City, Session, Request, Sequence[Arrived]], object]
_Name = Annotated[str, Meta(max_length=64)]
_Whole = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]
_NEW = Verdict.NEW

log = logging.getLogger("anjungan.central")


class _Photo(msgspec.Struct, frozen=True, array_like=True):
    sha256: Annotated[bytes, Meta(min_length=32, max_length=32)]
    size: int


class _Plain(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A record that the ledger takes without a question, as it is written on the way."""

    id: Annotated[bytes, Meta(min_length=16, max_length=16)]
    seq: Annotated[int, Meta(ge=1, le=2**63 - 1)]
    created_wall: _Whole
    created_mono: _Whole
    boot_id: _Name
    clock_offset: _Whole | None
    kind: Literal["submission"]
    schema: Literal[1]
    key_id: _Name
    sealed: bytes
    fp: Annotated[bytes, Meta(max_length=0)]
    attachments: tuple[_Photo, ...] = ()


class PlainBatch(msgspec.Struct, frozen=True, array_like=True):
    """A batch of nothing else."""

    kiosk: str
    incarnation: Annotated[bytes, Meta(min_length=1, max_length=64)]
    records: tuple[_Plain, ...]
    sheet: int = 1


_kiosk: BindParameter[str] = bindparam("kiosk", type_=String)
_incarnation: BindParameter[bytes] = bindparam("incarnation", type_=LargeBinary)
_first: BindParameter[int] = bindparam("first", type_=BigInteger)
_count: BindParameter[int] = bindparam("count", type_=Integer)
_of_kiosk = LedgerRecord.kiosk_id == _kiosk
_BEHIND_ALL = not_(
    or_(
        exists().where(_of_kiosk, LedgerRecord.incarnation == _incarnation, LedgerRecord.seq >= _first),
        exists().where(_of_kiosk, LedgerRecord.incarnation < _incarnation),
        exists().where(_of_kiosk, LedgerRecord.incarnation > _incarnation),
        exists().where(Sheaf.kiosk_id == _kiosk, or_(Sheaf.incarnation != _incarnation, Sheaf.last_seq >= _first)),
    )
)
"""Nothing of this kiosk could be one of these: neither the same number or a later one, nor another journal."""
_WORTH_WHILE = or_(
    _count >= bindparam("least", type_=Integer),
    exists().where(Sheaf.kiosk_id == _kiosk),
)
_COUNTS = exists().where(
    Kiosk.id == _kiosk, Kiosk.public_key == bindparam("key", type_=LargeBinary), Kiosk.revoked_at.is_(None)
)
"""The key that signed is still the kiosk's, and nobody has shut it out."""
_KEEP = insert(Table.metadata.tables["sheaf"]).from_select(
    ("kiosk_id", "incarnation", "first_seq", "last_seq", "count", "packed", "received_at"),
    select(
        _kiosk, _incarnation, _first, bindparam("last", type_=BigInteger), _count,
        bindparam("packed", type_=LargeBinary), bindparam("now", type_=Moment),
    ).where(_BEHIND_ALL, _WORTH_WHILE, _COUNTS),
).execution_options(preserve_rowcount=True)  # fmt: skip
"""One statement sees one moment, also while a sheaf moves from one table to the other. Not the moment at which the turn
was asked for: it may have been waited for."""

_read = msgspec.msgpack.Decoder(PlainBatch).decode


def read_plain(body: bytes) -> PlainBatch | None:
    """An unpacked body, where it is so plain that it may be kept as a sheaf."""
    try:
        batch = _read(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    records = batch.records
    numbers = [record.seq for record in records]
    ascending = all(one < other for one, other in pairwise(numbers))
    different = len({record.id for record in records}) == len(records)
    names = {name for record in records for name in (record.boot_id, record.key_id)}
    return batch if numbers and ascending and different and not any("\0" in name for name in names) else None


def keep(city: City, batch: PlainBatch, packed: bytes, key: bytes) -> tuple[Run, ...]:
    """Keep a batch as it came, durably; the verdict on all of it, or nothing where the ledger must look at each.

    key: that its signature was checked with; nothing is kept where it does not count any more.
    """
    kiosk, records = batch.kiosk, batch.records
    values = {
        "kiosk": kiosk, "incarnation": batch.incarnation, "first": records[0].seq, "last": records[-1].seq,
        "count": len(records), "least": LEAST, "packed": packed, "now": city.now(), "key": key,
    }  # fmt: skip
    photos = {one.sha256.hex() for record in records for one in record.attachments}
    if photos:
        with city.database.write() as session:
            _in_turn(city, session, kiosk)
            kept = int(getattr(session.execute(_KEEP, values), "rowcount", 0))
            blobs.await_blobs(city, session, kiosk, photos if kept == 1 else ())
    else:
        kept = city.database.write_at_once(*_turn(city, kiosk), (_KEEP, values))
    # where a driver does not know how many rows it wrote, the ledger looks
    return (Run(len(records), _NEW),) if kept == 1 else ()


def rehearse(city: City) -> None:
    """Keep nothing, of nobody: so that statement, plan and connection are ready before the first kiosk comes."""
    nobody = {
        "kiosk": "", "incarnation": b"", "first": 0, "last": 0, "count": 0, "least": LEAST, "packed": b"",
        "now": city.now(), "key": b"",
    }  # fmt: skip
    try:
        city.database.write_at_once(*_turn(city, ""), (_KEEP, nobody))
    except DBAPIError:
        log.warning("the database takes nothing at the moment")  # pages may be read all the same


def lay(city: City, kiosk: str) -> int:
    """Lay all that waits of a kiosk into the ledger, a sheaf in a transaction; how many records."""
    laid = 0
    while count := _lay_or_put_aside(city, kiosk):
        laid += count
    return laid


def lay_all(city: City) -> int:
    """Lay whatever waits; how many records."""
    with city.database.read() as session:
        kiosks = session.scalars(select(Sheaf.kiosk_id).distinct()).all()
    return sum(lay(city, kiosk) for kiosk in kiosks)


def waiting(session: Session) -> int:
    """How many records are here and not yet in the ledger."""
    return int(session.scalar(select(func.coalesce(func.sum(Sheaf.count), 0))) or 0)


def records_of(packed: bytes) -> tuple[Arrived, ...]:
    """The records of a sheaf. Raises ValueError."""
    try:
        body = zstandard.ZstdDecompressor().decompressobj().decompress(packed)
    except zstandard.ZstdError as error:
        raise ValueError("damaged compression") from error
    return ledger.read_batch(body)[1]


def compare(city: City, kiosk: str, comparison: Comparison) -> Compared:
    """What the city holds where it counts otherwise than the kiosk, once all of it lies in the ledger."""
    lay(city, kiosk)
    return ledger.compare(city, kiosk, comparison)


def _turn(city: City, kiosk: str) -> tuple[tuple[TextClause, dict[str, str | int]], ...]:
    """Two batches of one kiosk at once would both be found new; SQLite has one writer anyhow."""
    return () if city.database.is_sqlite else ((_TAKE_TURN, {"turns": _TURNS, "kiosk": kiosk}),)


def _in_turn(city: City, session: Session, kiosk: str) -> None:
    for statement, values in _turn(city, kiosk):
        session.execute(statement, values)


def _lay_or_put_aside(city: City, kiosk: str) -> int:
    """What cannot be laid stands in nobody's way, neither of this kiosk's next sheaf nor of other kiosks."""
    for take in (ledger.store, piecemeal.store):
        try:
            return _lay_next(city, kiosk, partial(_lay, take=take))
        except Exception as error:
            if is_of_the_ground(error):
                raise
            log.exception("a batch of %s could not be laid into the ledger as a whole", kiosk)
    # not even record by record: the kiosk still has them, and the comparison brings them again
    return _lay_next(city, kiosk, partial(_put_aside, reason=NOT_LAID))


def _lay_next(city: City, kiosk: str, what: Callable[[City, Session, Sheaf], None]) -> int:
    with city.database.write() as session:
        _in_turn(city, session, kiosk)
        sheaf = session.scalar(select(Sheaf).where(Sheaf.kiosk_id == kiosk).order_by(Sheaf.number).limit(1))
        if sheaf is None:
            return 0
        what(city, session, sheaf)
        session.execute(delete(Sheaf).where(Sheaf.number == sheaf.number))
        return sheaf.count


def _lay(city: City, session: Session, sheaf: Sheaf, take: Take) -> None:
    try:
        arrived = records_of(sheaf.packed)
    except ValueError:  # it was whole when it came, and the disk spoilt it
        log.error("a batch of %s was damaged here before it was laid into the ledger", sheaf.kiosk_id)  # noqa: TRY400
        _put_aside(city, session, sheaf, DAMAGED)
    else:
        take(city, session, Request.of(sheaf.kiosk_id, sheaf.incarnation, sheaf.received_at), arrived)


def _put_aside(city: City, session: Session, sheaf: Sheaf, reason: str) -> None:
    row = {
        "digest": sha256(sheaf.packed).digest(), "kiosk_id": sheaf.kiosk_id, "incarnation": sheaf.incarnation,
        "raw": sheaf.packed, "reason": reason, "received_at": sheaf.received_at,
    }  # fmt: skip
    session.execute(city.database.insert_once(RecordAside), [row])

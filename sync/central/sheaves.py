# SPDX-License-Identifier: GPL-3.0-or-later
"""A long queue comes in sheaves: batches kept as they came, acknowledged, and laid into the ledger a little later.

Only where nothing has to be asked record by record: all of it understood, and all its numbers behind every number of
this kiosk's only journal. Anything else is looked at by the ledger at once, with what waits here laid before it.
"""

import logging
from hashlib import sha256
from itertools import pairwise
from typing import Annotated, Literal

import msgspec
import zstandard
from msgspec import Meta
from sqlalchemy import (
    BigInteger,
    BindParameter,
    LargeBinary,
    String,
    bindparam,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    text,
)
from sqlalchemy.orm import Session

from sync.central import blobs, ledger
from sync.central.city import City
from sync.central.ledger import Arrived
from sync.central.models import LedgerRecord, RecordAside, Sheaf
from sync.protocol.comparison import Compared, Comparison
from sync.protocol.verdicts import Run, Verdict

LEAST = 100
"""Records of a batch for which it is worth while; fewer go with those of the same kiosk that wait already."""
_TURNS = 745217
_TAKE_TURN = text("SELECT pg_advisory_xact_lock(:turns, hashtext(:kiosk))")
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
_of_kiosk = LedgerRecord.kiosk_id == _kiosk
_BEFORE = select(
    or_(
        exists().where(_of_kiosk, LedgerRecord.incarnation == _incarnation, LedgerRecord.seq >= _first),
        exists().where(_of_kiosk, LedgerRecord.incarnation < _incarnation),
        exists().where(_of_kiosk, LedgerRecord.incarnation > _incarnation),
        exists().where(Sheaf.kiosk_id == _kiosk, or_(Sheaf.incarnation != _incarnation, Sheaf.last_seq >= _first)),
    ),
    exists().where(Sheaf.kiosk_id == _kiosk),
)
"""Whether anything of this kiosk could be one of these: the same number or a later one, or another journal; and
whether a sheaf of it waits. One statement sees one moment, also while a sheaf moves from one table to the other."""
_KEEP = insert(Sheaf)

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


def keep(city: City, batch: PlainBatch, packed: bytes) -> tuple[Run, ...]:
    """Keep a batch as it came, durably; the verdict on all of it, or nothing where the ledger must look at each."""
    kiosk, records = batch.kiosk, batch.records
    first, last = records[0].seq, records[-1].seq
    with city.database.write() as session:
        _in_turn(city, session, kiosk)
        names = {"kiosk": kiosk, "incarnation": batch.incarnation, "first": first}
        already, waits = session.execute(_BEFORE, names).one()
        if already or (len(records) < LEAST and not waits):
            return ()
        row = {
            "kiosk_id": kiosk, "incarnation": batch.incarnation, "first_seq": first, "last_seq": last,
            "count": len(records), "packed": packed, "received_at": city.now(),
        }  # fmt: skip
        session.execute(_KEEP, [row])
        blobs.await_blobs(city, session, kiosk, (one.sha256.hex() for r in records for one in r.attachments))
    return (Run(len(records), _NEW),)


def lay(city: City, kiosk: str) -> int:
    """Lay all that waits of a kiosk into the ledger, a sheaf in a transaction; how many records."""
    laid = 0
    while count := _lay_next(city, kiosk):
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


def _in_turn(city: City, session: Session, kiosk: str) -> None:
    """Two batches of one kiosk at once would both be found new; SQLite has one writer anyhow."""
    if not city.database.is_sqlite:
        session.execute(_TAKE_TURN, {"turns": _TURNS, "kiosk": kiosk})


def _lay_next(city: City, kiosk: str) -> int:
    with city.database.write() as session:
        _in_turn(city, session, kiosk)
        sheaf = session.scalar(select(Sheaf).where(Sheaf.kiosk_id == kiosk).order_by(Sheaf.number).limit(1))
        if sheaf is None:
            return 0
        try:
            arrived = records_of(sheaf.packed)
        except ValueError:
            _put_aside(city, session, sheaf)
        else:
            ledger.store(city, session, kiosk, sheaf.incarnation, arrived, sheaf.received_at)
        session.execute(delete(Sheaf).where(Sheaf.number == sheaf.number))
        return sheaf.count


def _put_aside(city: City, session: Session, sheaf: Sheaf) -> None:
    """It was whole when it came, and the disk spoilt it. The kiosk still has it: the comparison brings it again."""
    log.error("a batch of %s was damaged here before it was laid into the ledger", sheaf.kiosk_id)
    row = {
        "digest": sha256(sheaf.packed).digest(), "kiosk_id": sheaf.kiosk_id, "incarnation": sheaf.incarnation,
        "raw": sheaf.packed, "reason": "sheaf-damaged", "received_at": sheaf.received_at,
    }  # fmt: skip
    session.execute(city.database.insert_once(RecordAside), [row])

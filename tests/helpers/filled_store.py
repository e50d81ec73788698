# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk's database with records, photos, submissions and news in it, and what must be found in it again."""

import random
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import msgspec
from sqlalchemy import Connection, select

from kiosk.store import board, cases, submissions, tables
from kiosk.store.engine import Store, open_store
from kiosk.store.submissions import Kept
from sync import inbox, outbox
from sync.protocol.ids import uuid7
from sync.protocol.records import (
    SUBMISSION,
    SUBMISSION_SCHEMA,
    Announcement,
    Attachment,
    CaseEvent,
    CaseState,
    KioskKey,
    PublicMatter,
    Record,
)
from sync.protocol.verdicts import RecordVerdict, Verdict

KEY = bytes(range(32))
FILED_AT = 1_795_000_000_000


@dataclass
class Filled:
    """What was put into it."""

    folder: Path
    records: dict[int, tuple[bytes, bytes]] = field(default_factory=dict)
    """Number to id and sealed bytes."""
    photos: dict[bytes, bytes] = field(default_factory=dict)
    tickets: dict[str, bytes] = field(default_factory=dict)
    incarnation: bytes = b""


def put_records(store: Store, filled: Filled, count: int, chance: random.Random) -> None:
    """File this many, each in its own transaction and noted as a kiosk does it."""
    for _ in range(count):
        with store.engine.begin() as tx:
            number = _put(tx, filled, chance)
        store.mark.note(number)


def fill(folder: Path, count: int = 200, seed: int = 5) -> Filled:
    """A closed database with this many records; every tenth has a photo, the first half is in the city's news."""
    chance = random.Random(seed)  # noqa: S311 replayable, not secret
    folder.mkdir(exist_ok=True)
    filled = Filled(folder)
    store = open_store(folder, KEY)
    put_records(store, filled, count, chance)
    with store.engine.begin() as tx:
        filled.incarnation = tx.execute(select(outbox.journal.c.incarnation)).scalar_one()
        arrived = list(filled.records)[: count // 2]
        outbox.settle(tx, [RecordVerdict(n, filled.records[n][0], Verdict.NEW) for n in arrived], FILED_AT)
        told = (ticket for ticket, name in filled.tickets.items() if name in {filled.records[n][0] for n in arrived})
        cases.add_events(tx, [CaseEvent(t, 1, CaseState.RECEIVED, FILED_AT, "Dinas", "Sudah diterima.") for t in told])
        inbox.position(tx)
        inbox.note_answer(tx, FILED_AT, 1000)
        cases.keep_keys(tx, [KioskKey(f"{n:02d}", chance.randbytes(32)) for n in range(10, 40)])
        board.keep_announcements(
            tx, [Announcement(chance.randbytes(16), "Judul", "Kabar " * 50, FILED_AT, "", withdrawn=False)]
        )
        board.keep_matters(
            tx, [PublicMatter(chance.randbytes(16), "LAMPU", "32.75.04.1002", "Musala", "2026-11-21", open=True)]
        )
    store.engine.dispose()
    return filled


def _put(tx: Connection, filled: Filled, chance: random.Random) -> int:
    """Its number."""
    seq = outbox.next_seq(tx)
    photos = []
    if seq % 10 == 0:
        photo = chance.randbytes(chance.randrange(5_000, 30_000))
        filled.photos[sha256(photo).digest()] = photo
        photos = [(Attachment(sha256(photo).digest(), len(photo)), photo)]
    sealed = chance.randbytes(chance.randrange(300, 1500))
    record = Record(
        id=uuid7(FILED_AT + seq, chance.randbytes(10)),
        seq=seq,
        created_wall=FILED_AT + seq,
        created_mono=seq,
        boot_id="b",
        clock_offset=None,
        kind=SUBMISSION,
        schema=SUBMISSION_SCHEMA,
        key_id="k",
        sealed=sealed,
        fp=sha256(sealed).digest(),
        attachments=tuple(attachment for attachment, _ in photos),
    )
    outbox.put(tx, record, photos, FILED_AT + seq)
    ticket = f"BKS-{seq:04d}-TEST"
    hashed = "$argon2id$" + chance.randbytes(40).hex()
    submissions.save(
        tx,
        Kept(ticket, record.id, seq, "aduan", "complaint", "LAMPU", FILED_AT + seq, False, "2026-12-01", "", hashed,
             chance.randbytes(32)),
    )  # fmt: skip
    filled.records[seq] = (record.id, sealed)
    filled.tickets[ticket] = record.id
    return seq


def rows(store: Store) -> dict[str, int]:
    """How many rows each table holds."""
    with store.engine.begin() as tx:
        return {
            table.name: len(tx.execute(select(table)).all())
            for metadata in tables.ALL
            for table in metadata.sorted_tables
        }


def records_in(store: Store) -> dict[int, tuple[bytes, bytes]]:
    """Number to id and sealed bytes, as they would be sent."""
    with store.engine.begin() as tx:
        joined = select(outbox.outbox_bytes.c.record).join(
            outbox.outbox, outbox.outbox.c.seq == outbox.outbox_bytes.c.seq
        )
        packed = [msgspec.msgpack.decode(row.record, type=Record) for row in tx.execute(joined)]
    return {record.seq: (record.id, record.sealed) for record in packed}

# SPDX-License-Identifier: GPL-3.0-or-later
"""A long queue without the waiting: thousands of real, sealed complaints put straight into the journal."""

import secrets
from hashlib import sha256
from pathlib import Path

import msgspec

from kiosk.domain.ticket import new_ticket
from kiosk.machine.keys import read_identity, store_key
from kiosk.store.engine import open_store
from resources.forms.model import Place
from sync import outbox
from sync.protocol import sealing
from sync.protocol.ids import uuid7
from sync.protocol.records import SUBMISSION, SUBMISSION_SCHEMA, Record, SubmissionBody
from tests.helpers.enrolled_kiosk import KELURAHAN, KIOSK_NAME, LANDMARK, NAME, PHONE, STORY

FILED_AT = 1_795_401_840_000


def queue(data: Path, count: int) -> None:
    """Put this many complaints into the journal of an enrolled kiosk that is not running."""
    identity = read_identity(data)
    store = open_store(data, store_key(data))
    with store.engine.begin() as tx:
        outbox.start_journal(tx, secrets.token_bytes(16))
        for number in range(count):
            ticket = new_ticket("BKS", identity.unit, secrets.randbelow)
            sealed = sealing.seal(msgspec.msgpack.encode(_body(ticket, number)), identity.recipients)
            record = Record(
                id=uuid7(FILED_AT + number, secrets.token_bytes(10)),
                seq=outbox.next_seq(tx),
                created_wall=FILED_AT + number,
                created_mono=number,
                boot_id="",
                clock_offset=None,
                kind=SUBMISSION,
                schema=SUBMISSION_SCHEMA,
                key_id=identity.recipients[0].key_id,
                sealed=sealed,
                fp=sha256(sealed).digest(),
            )
            outbox.put(tx, record, (), FILED_AT + number)
    store.engine.dispose()


def _body(ticket: str, number: int) -> SubmissionBody:
    return SubmissionBody(
        ticket=ticket,
        token=secrets.token_urlsafe(16),
        access_hash="",
        form="aduan",
        form_version=1,
        pack="bekasi",
        pack_version="1",
        kind="complaint",
        language="id",
        kelurahan=KELURAHAN,
        kiosk_name=KIOSK_NAME,
        filed_at=FILED_AT + number,
        approximate=False,
        answers={
            "cerita": f"{STORY} {number}",
            "topik": "LAMPU",
            "tempat": Place(KELURAHAN, "05", "03", LANDMARK),
            "nama_pilihan": "pakai",
            "nama": NAME,
            "telepon": PHONE,
            "setuju": True,
        },
        topic="LAMPU",
        secret=False,
        identity="pakai",
        consent_version="1",
        due="2026-12-07",
        due_code="tanggapan",
        officer="",
    )

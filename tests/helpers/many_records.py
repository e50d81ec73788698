# SPDX-License-Identifier: GPL-3.0-or-later
"""A long queue without the waiting: thousands of real, sealed complaints put straight into the journal."""

import secrets
from hashlib import sha256
from pathlib import Path

from kiosk.clock import boot_id
from kiosk.machine.keys import read_identity, store_key
from kiosk.store.engine import open_store
from sync import outbox
from sync.protocol import sealing
from sync.protocol.ids import uuid7
from sync.protocol.records import SUBMISSION, SUBMISSION_SCHEMA, Record
from tests.helpers.believable import FILED_AT, Residents


def queue(data: Path, count: int, at_least: int = 0) -> None:
    """Put this many complaints, of at least so many bytes, into the journal of a kiosk that is not running."""
    identity = read_identity(data)
    store = open_store(data, store_key(data))
    told = Residents(seed=3, half=1)
    with store.engine.begin() as tx:
        outbox.start_journal(tx, secrets.token_bytes(16))
        for number in range(count):
            sealed = sealing.seal(told.body(at_least), identity.recipients)
            record = Record(
                id=uuid7(FILED_AT + number, secrets.token_bytes(10)),
                seq=outbox.next_seq(tx),
                created_wall=FILED_AT + number * 61_000,
                created_mono=number * 61_000,
                boot_id=boot_id(),
                clock_offset=None,
                kind=SUBMISSION,
                schema=SUBMISSION_SCHEMA,
                key_id=identity.recipients[0].key_id,
                sealed=sealed,
                fp=sha256(sealed).digest(),
            )
            outbox.put(tx, record, (), FILED_AT + number * 61_000)
    store.engine.dispose()

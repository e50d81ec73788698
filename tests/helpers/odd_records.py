# SPDX-License-Identifier: GPL-3.0-or-later
"""Records as no kiosk of ours makes them, or as a newer one does."""

from hashlib import sha256

from sqlalchemy import Connection

from kiosk.machine.keys import read_identity
from sync import outbox
from sync.protocol import sealing
from sync.protocol.ids import uuid7
from sync.protocol.records import Record
from tests.helpers.between import Scene
from tests.helpers.carrying import Carrying

SERVER_TIME = 1_795_401_840_000


def put(kiosk: Carrying, sealed: bytes, *, kind: str = "submission", schema: int = 1) -> str:
    """Such a record into the journal; its id."""
    record_id = uuid7(SERVER_TIME, sha256(sealed[:200] + kind.encode()).digest()[:10])

    def work(tx: Connection) -> None:
        seq = outbox.next_seq(tx)
        record = Record(record_id, seq, 0, 0, "", None, kind, schema, "k", sealed, sha256(sealed).digest())
        outbox.put(tx, record, (), seq)

    kiosk.desk.call(work)
    return record_id.hex()


def sealed_to(scene: Scene, plain: bytes) -> bytes:
    """Sealed to the city of this scene."""
    return sealing.seal(plain, read_identity(scene.data).recipients)

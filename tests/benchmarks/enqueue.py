# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast a matter becomes durable in the kiosk, beside the fastest this disk makes anything durable.

The floor is a 4 KB write and fdatasync, no database. The kiosk packs, seals and numbers a submission of a thousand
bytes and commits it on its desk lane into SQLCipher (WAL, FULL), as filing does; what filing does besides,
an access code that is slow to guess above all, is the resident's time and not the disk's. Both take turns.

python -m tests.benchmarks.enqueue [--matters 2000] [--turns 50]; ends with 1 when the ratio is under 0.25.
"""

import argparse
import os
import secrets
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path

from nacl.public import PrivateKey
from sqlalchemy import Connection

from kiosk.clock import boot_id
from kiosk.desk import Desk
from kiosk.store.engine import DATABASE, open_store
from kiosk.store.log_room import lengthen_log
from sync import outbox
from sync.protocol import sealing
from sync.protocol.ids import uuid7
from sync.protocol.records import SUBMISSION, SUBMISSION_SCHEMA, Record
from sync.protocol.sealing import Recipient
from tests.benchmarks.peers import BODY, spread
from tests.helpers.believable import FILED_AT, Residents

PAGE = 4096
LEAST = 0.25
_MS = 1000
_NS_A_MS = 1_000_000


class Filing:
    """What of filing a matter goes to the disk."""

    def __init__(self, folder: Path) -> None:
        self._store = open_store(folder, secrets.token_bytes(32))
        self._desk = Desk(self._store.engine)
        self._desk.prepare(partial(lengthen_log, folder / DATABASE)).result()
        keys = (bytes(PrivateKey.generate().public_key) for _ in range(2))
        self._recipients = tuple(Recipient(sealing.key_id(key), key) for key in keys)
        self._told = Residents(seed=5, half=1)
        self._bodies: list[bytes] = []
        self._boot = boot_id()

    def prepare(self, count: int) -> None:
        """Let so many residents think of what to say."""
        self._bodies = [self._told.body(BODY) for _ in range(count)]

    def several(self, count: int) -> list[float]:
        """Seconds each of so many took, on the desk lane as in the kiosk; durable, and the mark moved."""
        return self._desk.prepare(partial(timed, self._one, count)).result()

    def _one(self) -> None:
        self._store.mark.note(self._desk.transaction(self._write))

    def _write(self, tx: Connection) -> int:
        sealed = sealing.seal(self._bodies.pop(), self._recipients)
        record_id = uuid7(time.time_ns() // _NS_A_MS, secrets.token_bytes(10))
        record = Record(
            record_id, outbox.next_seq(tx), FILED_AT, 0, self._boot, None,
            SUBMISSION, SUBMISSION_SCHEMA, self._recipients[0].key_id, sealed, sha256(sealed).digest(),
        )  # fmt: skip
        outbox.put(tx, record, (), FILED_AT)
        return record.seq

    def close(self) -> None:
        """Done."""
        self._desk.close()


def timed(work: Callable[[], None], count: int) -> list[float]:
    """Seconds each of them took."""
    taken = []
    for _ in range(count):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return taken


def measure(folder: Path, matters: int, turns: int) -> tuple[list[list[float]], list[list[float]]]:
    """Seconds of each synced write and of each matter, turn by turn."""
    synced: list[list[float]] = []
    filed: list[list[float]] = []
    filing = Filing(folder)
    page = os.urandom(PAGE)
    with (folder / "synced").open("wb", buffering=0) as file:

        def write() -> None:
            os.pwrite(file.fileno(), page, 0)
            os.fdatasync(file.fileno())

        write()
        for _ in range(turns):
            filing.prepare(matters // turns)
            synced.append(timed(write, matters // turns))
            filed.append(filing.several(matters // turns))
    filing.close()
    return synced, filed


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--matters", type=int, default=2_000)
    parser.add_argument("--turns", type=int, default=50)
    parser.add_argument("--folder", type=Path, default=None, help="on the disk to measure")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="anjungan-enqueue-", dir=chosen.folder) as name:
        synced, filed = measure(Path(name), chosen.matters, chosen.turns)
    say = sys.stdout.write
    say(f"{'peer':<28}{'a second':>10}{'of fdatasync':>24}{'p50 ms':>9}{'p99 ms':>9}\n")
    ratios = [sum(floors) / sum(mine) for floors, mine in zip(synced, filed, strict=True)]
    for name, turns, ratio in (("4 KB write and fdatasync", synced, "1"), ("kiosk", filed, spread(ratios))):
        taken = [seconds for turn in turns for seconds in turn]
        rate = statistics.median(len(turn) / sum(turn) for turn in turns)
        cuts = statistics.quantiles(taken, n=100)
        say(f"{name:<28}{rate:>10.0f}{ratio:>24}{cuts[49] * _MS:>9.2f}{cuts[98] * _MS:>9.2f}\n")
    return 0 if statistics.median(ratios) >= LEAST else 1


if __name__ == "__main__":
    raise SystemExit(main())

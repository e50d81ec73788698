# SPDX-License-Identifier: GPL-3.0-or-later
"""A thousand kiosks return at once after a city's outage: does everyone get through, how long does it take.

One real server. The kiosks are the real rounds over real connections, each with its own key and a queue of its own,
held in memory; all of them begin in the same moment, with none of the minute over which they spread themselves at a
start. Printed: when the last acknowledgement came (median, 95th percentile, the last kiosk), what was answered
otherwise on the way, and whether every record stands in the ledger exactly once. A kiosk alone, with the same queue
and the same server, is what the rest is measured against.

python -m tests.benchmarks.city_returns [--kiosks 1000] [--records 10] [--postgresql]; ends with 1 when a record is
missing or doubled, or when a kiosk did not get through.
"""

import argparse
import os
import random
import secrets
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from nacl.signing import SigningKey
from sqlalchemy import func, select

from sync.central.app import open_city
from sync.central.city import City
from sync.central.config import Settings
from sync.central.models import Kiosk, LedgerRecord
from sync.link import Access, Link
from sync.protocol.ids import uuid7
from sync.protocol.records import SUBMISSION, SUBMISSION_SCHEMA, Record
from sync.round import Round
from tests.benchmarks.peers import postgresql, spread
from tests.helpers.believable import FILED_AT
from tests.helpers.running_central import running_central
from tests.sync.simulation.disk import Disk
from tests.sync.simulation.kiosk import Kept, MemoryJournal, Row, VirtualClock

SEALED = 340
"""Bytes of a sealed submission of a thousand bytes."""
UNIT = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""Wider than a city's own, whose units would not be enough."""
FEW = 5
LONGEST = 300.0
STACK = 512 * 1024


class Waiting(MemoryJournal):
    """A journal in memory whose records are real ones."""

    def encoded(self, row: Row) -> msgspec.Raw:
        """As the outbox keeps it."""
        record = Record(
            row.id, row.seq, FILED_AT, 0, "boot", None, SUBMISSION, SUBMISSION_SCHEMA, "00000000", row.fp * 10, b""
        )
        return msgspec.Raw(msgspec.msgpack.encode(record))


@dataclass
class Returning:
    """One kiosk and how it fared."""

    id: str
    key: SigningKey
    records: int
    took: float = 0.0
    failures: Counter[str] = field(default_factory=Counter)

    def come_back(self, url: str, city: City) -> None:
        """Carry until nothing waits."""
        access = Access(url, self.id, self.key, city.keys.signing.verify_key)
        clock = VirtualClock(lambda: int(time.time() * 1000))
        link = Link(lambda: access, clock)
        chance = random.Random(self.id)  # noqa: S311 - spreads tries
        journal = Waiting(Disk(Kept, chance))
        for _ in range(self.records):
            journal.put(uuid7(FILED_AT, secrets.token_bytes(10)), os.urandom(SEALED // 10))
        carrier = Round(journal, link, clock, secrets.token_bytes(16), chance.random)
        began = time.monotonic()
        while journal.queue().count and time.monotonic() - began < LONGEST:
            pause = carrier.step()
            if carrier.status.online is False:
                self.failures["portal" if carrier.status.portal else carrier.status.refused or "busy or away"] += 1
            threading.Event().wait(pause.seconds if journal.queue().count else 0.0)
        self.took = time.monotonic() - began if not journal.queue().count else 0.0
        link.close()


def known(city: City, count: int, records: int) -> list[Returning]:
    """So many enrolled kiosks."""
    now = datetime.now(UTC)
    kiosks = []
    with city.database.write() as session:
        for number in range(count):
            unit = UNIT[number // len(UNIT)] + UNIT[number % len(UNIT)]
            kiosk = Returning(f"{city.pack.city.ticket_prefix}-{unit}", SigningKey.generate(), records)
            session.add(
                Kiosk(
                    id=kiosk.id, unit=unit, public_key=bytes(kiosk.key.verify_key), kelurahan="32.75.04.1002",
                    name=unit, version="", enrolled_at=now, last_seen_at=now,
                )
            )  # fmt: skip
            kiosks.append(kiosk)
    return kiosks


def all_at_once(kiosks: list[Returning], url: str, city: City) -> float:
    """Seconds until the last of them was through."""
    gate = threading.Barrier(len(kiosks) + 1)

    def returns(kiosk: Returning) -> None:
        gate.wait()
        kiosk.come_back(url, city)

    threading.stack_size(STACK)
    threads = [threading.Thread(target=returns, args=(kiosk,)) for kiosk in kiosks]
    for thread in threads:
        thread.start()
    gate.wait()
    began = time.monotonic()
    for thread in threads:
        thread.join()
    return time.monotonic() - began


def in_the_ledger(city: City) -> tuple[int, int]:
    """Records, and different ones among them."""
    with city.database.read() as session:
        counted = select(func.count(), func.count(LedgerRecord.id.distinct())).select_from(LedgerRecord)
        all_of_them, different = session.execute(counted).one()
        return int(all_of_them), int(different)


def tell(first: list[Returning], kiosks: list[Returning], seconds: float, stored: tuple[int, int]) -> int:
    """The table; 1 where a promise was broken."""
    say = sys.stdout.write
    through = sorted(kiosk.took for kiosk in kiosks if kiosk.took)
    alone = [kiosk.took for kiosk in first]
    expected = sum(kiosk.records for kiosk in (*first, *kiosks))
    cuts = statistics.quantiles(through, n=20) if len(through) > 1 else through * 19
    failures = sum((kiosk.failures for kiosk in kiosks), Counter[str]())
    say(f"kiosks {len(kiosks)}, through {len(through)}; records {expected}, in the ledger {stored[0]}\n")
    say(f"{'':<16}{'p50 s':>10}{'p95 s':>10}{'last s':>10}{'records/s':>12}\n")
    say(f"{'one alone':<16}{statistics.median(alone):>10.3f}{'':>10}{max(alone):>10.3f}\n")
    say(f"{'all at once':<16}{cuts[9]:>10.2f}{cuts[18]:>10.2f}{through[-1]:>10.2f}{expected / seconds:>12.0f}\n")
    share = [seconds / len(kiosks) / one for one in alone]
    say(f"time of the city for each kiosk, of one alone: {spread(share)}\n")
    say(f"rounds that failed and were tried again: {dict(failures) or 'none'}\n")
    return 0 if len(through) == len(kiosks) and stored == (expected, expected) else 1


def main() -> int:
    """Print how they fared."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kiosks", type=int, default=1000)
    parser.add_argument("--records", type=int, default=10)
    parser.add_argument("--postgresql", action="store_true", help="instead of SQLite")
    chosen = parser.parse_args()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="anjungan-returns-")))
        database = stack.enter_context(postgresql()) if chosen.postgresql else ""
        server = stack.enter_context(running_central(folder, database=database))
        city = open_city(Settings(folder, database, "bekasi", server.url))
        stack.callback(city.database.engine.dispose)
        kiosks = known(city, chosen.kiosks + FEW, chosen.records)
        first, rest = kiosks[:FEW], kiosks[FEW:]
        for kiosk in first:
            kiosk.come_back(server.url, city)
        seconds = all_at_once(rest, server.url, city)
        return tell(first, rest, seconds, in_the_ledger(city))


if __name__ == "__main__":
    raise SystemExit(main())

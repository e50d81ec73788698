# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast a long queue reaches the city, beside the least that would be possible, in one run on one machine.

Peers: the floor (one zstd POST of the same sealed records, one COPY), the naive client (one POST a record), and
the kiosk itself: its real journal in SQLCipher, its real rounds, and the real server on PostgreSQL and on SQLite.
All durable. Floor and kiosk take turns; printed are the medians, and the ratio of each kiosk to the floor before it.

python -m tests.benchmarks.drain [--records 10000] [--rounds 5]
"""

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.metered import Metered
from tests.benchmarks.peers import (
    BODY,
    Rows,
    floor,
    fresh,
    postgresql,
    sealed_rows,
    send_floor,
    send_naively,
    spread,
)
from tests.helpers import enrolled_kiosk, many_records
from tests.helpers.carrying import drain
from tests.helpers.running_central import running_central

NAIVE = 200
"""So many records the naive client sends; all would take minutes."""
METERED = 2000
"""So many records are sent through the wire that counts; a relay in the same process would slow the timed ones."""


class Peer:
    """One kind of database, and what was measured with it."""

    def __init__(self, kind: str, database: str) -> None:
        self.kind = kind
        self.database = database
        self.floor: list[float] = []
        self.naive: list[float] = []
        self.kiosk: list[float] = []
        self.floor_bytes = 0.0

    def one_round(self, number: int, count: int) -> None:
        """The floor, then the kiosk, with the same records."""
        with (
            tempfile.TemporaryDirectory(prefix="anjungan-drain-") as name,
            fresh(self.database, f"floor_{number}") as floors,
            fresh(self.database, f"kiosk_{number}") as kiosks,
        ):
            folder = Path(name)
            with running_central(folder / "central", database=kiosks) as server:
                enrolled_kiosk.enrol(server, folder / "kiosk")
                many_records.queue(folder / "kiosk", count, BODY)
                rows = sealed_rows(folder / "kiosk")
                with floor(floors, folder) as url:
                    self._measure_floor(url, rows)
                self.kiosk.append(count / drain(folder / "kiosk"))

    def _measure_floor(self, url: str, rows: Rows) -> None:
        few = [(bytes(16 - 4) + number.to_bytes(4), number, rows[0][2]) for number in range(NAIVE)]
        self.naive.append(NAIVE / send_naively(url, self.kind, few))
        seconds, self.floor_bytes = send_floor(url, self.kind, rows)
        self.floor.append(len(rows) / seconds)

    def rows(self, up: float) -> list[tuple[str, float, str, float]]:
        """Lines of the table."""
        naive = [mine / best for mine, best in zip(self.naive, self.floor, strict=True)]
        kiosk = [mine / best for mine, best in zip(self.kiosk, self.floor, strict=True)]
        return [
            (f"floor {self.kind}", statistics.median(self.floor), "1", self.floor_bytes),
            (f"naive {self.kind}", statistics.median(self.naive), spread(naive), 0.0),
            (f"kiosk to {self.kind}", statistics.median(self.kiosk), spread(kiosk), up),
        ]


def bytes_up(count: int) -> float:
    """Bytes a record on its way up, with everything around it."""
    with tempfile.TemporaryDirectory(prefix="anjungan-drain-") as name:
        folder = Path(name)
        with running_central(folder / "central") as server, Metered(server.url) as meter:
            enrolled_kiosk.enrol(server, folder / "kiosk", meter.url)
            before = meter.bytes_up
            many_records.queue(folder / "kiosk", count, BODY)
            drain(folder / "kiosk")
            return (meter.bytes_up - before) / count


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    with postgresql() as database:
        peers = (Peer("postgresql", database), Peer("sqlite", ""))
        for number in range(chosen.rounds):
            for peer in peers:
                peer.one_round(number, chosen.records)
    up = bytes_up(METERED)
    say = sys.stdout.write
    say(f"{'peer':<24}{'records/s':>10}{'of floor':>24}{'bytes up':>10}\n")
    for peer in peers:
        for name, rate, ratio, size in peer.rows(up):
            say(f"{name:<24}{rate:>10.0f}{ratio:>24}{f'{size:.0f}' if size else '':>10}\n")


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The same drain over a kelurahan's line: 100 ms there and back, 1 Mbit/s each way, as a relay in between makes it.

The floor is one zstd POST of the same sealed records over such a line. Floor and kiosk take turns; printed are the
medians, and the ratio of each kiosk to the floor before it. Nothing here is limited by the processor.

python -m tests.benchmarks.slow_link [--records 1000] [--rounds 3]; ends with 1 when the ratio is over 1.6.
"""

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.metered import Metered
from tests.benchmarks.peers import BODY, floor, sealed_rows, send_floor, spread
from tests.helpers import enrolled_kiosk, many_records
from tests.helpers.carrying import drain
from tests.helpers.running_central import RunningCentral, running_central

BITS_PER_SECOND = 1_000_000
ONE_WAY = 0.05
LIMIT = 1.6


def slow(url: str) -> Metered:
    """A server at the end of such a line."""
    return Metered(url, bits_per_second=BITS_PER_SECOND, delay=ONE_WAY)


def one_round(server: RunningCentral, folder: Path, count: int) -> tuple[float, float, float]:
    """Seconds of the floor and of the kiosk, and the bytes that a record cost the kiosk, both ways."""
    folder.mkdir()
    with slow(server.url) as line:
        enrolled_kiosk.enrol(server, folder / "kiosk", line.url)
        many_records.queue(folder / "kiosk", count, BODY)
        rows = sealed_rows(folder / "kiosk")
        with floor("", folder) as url, slow(url) as floors:
            best, _ = send_floor(floors.url, "sqlite", rows)
        line.bytes_up = line.bytes_down = 0
        seconds = drain(folder / "kiosk")
        return best, seconds, (line.bytes_up + line.bytes_down) / count


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="anjungan-slow-") as name:
        folder = Path(name)
        with running_central(folder / "central") as server:
            measured = [one_round(server, folder / f"{n}", chosen.records) for n in range(chosen.rounds)]
    best, kiosk, size = (statistics.median(column) for column in zip(*measured, strict=True))
    ratios = [mine / floors for floors, mine, _ in measured]
    say = sys.stdout.write
    say(f"{chosen.records} records, 100 ms there and back, 1 Mbit/s each way\n")
    say(f"{'peer':<10}{'seconds':>10}{'of floor':>24}{'bytes both ways':>18}\n")
    say(f"{'floor':<10}{best:>10.2f}{1:>24}\n")
    say(f"{'kiosk':<10}{kiosk:>10.2f}{spread(ratios):>24}{size:>18.0f}\n")
    return 0 if statistics.median(ratios) <= LIMIT else 1


if __name__ == "__main__":
    raise SystemExit(main())

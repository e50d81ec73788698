# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast the city takes records in over real HTTP into PostgreSQL, beside psycopg's COPY of the same records.

Both in batches of the same size over two connections, each batch one durable transaction. The city also checks
signature, digest and fingerprints, and keeps every record once for ever; COPY checks nothing. Batches are packed and
signed before the clock starts: a kiosk's work is not the city's. They take turns, and the ratios of neighbours count.

python -m tests.benchmarks.central_ingest [--records 20000] [--batch 200] [--rounds 5]
"""

import argparse
import secrets
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx
import msgspec
import psycopg

from sync.protocol.enrolment import read_enrol_answer
from sync.protocol.records import Batch, Record
from sync.protocol.signing import CONTENT_TYPE, sign_request
from tests.benchmarks.peers import BODY, fresh, postgresql, spread
from tests.helpers.kiosk_at_the_city import KioskAtTheCity, ask_to_enrol
from tests.helpers.running_central import running_central

LINES = 2
KELURAHAN = "32.75.04.1002"
COLUMNS = ("number", "id", "kiosk_id", "incarnation", "seq", "created_wall", "created_mono", "boot_id", "kind",
           "schema", "key_id", "sealed", "fp", "received_at")  # fmt: skip
FLOOR = """CREATE TABLE floor (number bigint, id bytea PRIMARY KEY, kiosk_id text, incarnation bytea, seq bigint,
created_wall bigint, created_mono bigint, boot_id text, kind text, schema bigint, key_id text, sealed bytea, fp bytea,
received_at timestamptz)"""


@dataclass(frozen=True, slots=True)
class Posted:
    """A request, ready to go."""

    body: bytes
    headers: dict[str, str]


def batches_of(kiosk: KioskAtTheCity, count: int, size: int) -> list[tuple[Record, ...]]:
    """Sealed records, as a kiosk's journal holds them."""
    plain = secrets.token_bytes(BODY // 2).hex().encode()
    records = [kiosk.record(plain) for _ in range(count)]
    return [tuple(records[n : n + size]) for n in range(0, count, size)]


def signed(kiosk: KioskAtTheCity, records: Sequence[Record]) -> Posted:
    """One upload."""
    body = kiosk.packed_bytes(msgspec.msgpack.encode(Batch(kiosk.trust.kiosk, kiosk.incarnation, tuple(records))))
    nonce = secrets.token_urlsafe(16)
    headers, _ = sign_request(kiosk.key, kiosk.trust.kiosk, "POST", "/v1/records", body, created=0, nonce=nonce)
    return Posted(body, {**headers, "Content-Type": CONTENT_TYPE})


def over_lines(work: Callable[[int], None]) -> float:
    """Seconds until every line is through."""
    with ThreadPoolExecutor(LINES) as pool:
        began = time.perf_counter()
        list(pool.map(work, range(LINES)))
        return time.perf_counter() - began


def post_all(url: str, requests: Sequence[Posted]) -> float:
    """Seconds for all uploads, answered."""
    clients = [httpx.Client(base_url=url, timeout=60) for _ in range(LINES)]
    for client in clients:
        client.get("/healthz").raise_for_status()

    def line(n: int) -> None:
        for one in requests[n::LINES]:
            clients[n].post("/v1/records", content=one.body, headers=one.headers).raise_for_status()

    seconds = over_lines(line)
    for client in clients:
        client.close()
    return seconds


def copy_all(database: str, kiosk_id: str, incarnation: bytes, batches: Sequence[tuple[Record, ...]]) -> float:
    """Seconds for the same records by COPY, a transaction each batch."""
    connections = [psycopg.connect(database) for _ in range(LINES)]
    connections[0].execute(FLOOR)
    connections[0].commit()

    def line(n: int) -> None:
        connection, now = connections[n], datetime.now(UTC)
        for batch in batches[n::LINES]:
            with connection.cursor() as cursor, cursor.copy(f"COPY floor ({','.join(COLUMNS)}) FROM STDIN") as copy:
                for one in batch:
                    copy.write_row(
                        (one.seq, one.id, kiosk_id, incarnation, one.seq, one.created_wall, one.created_mono,
                         one.boot_id, one.kind, one.schema, one.key_id, one.sealed, one.fp, now)
                    )  # fmt: skip
            connection.commit()

    seconds = over_lines(line)
    for connection in connections:
        connection.close()
    return seconds


def one_round(database: str, number: int, count: int, size: int) -> tuple[float, float]:
    """Records a second: COPY, then the city."""
    with (
        tempfile.TemporaryDirectory(prefix="anjungan-ingest-") as folder,
        fresh(database, f"copy_{number}") as floors,
        fresh(database, f"city_{number}") as cities,
        running_central(Path(folder), database=cities, opener=False) as server,
    ):
        with httpx.Client(base_url=server.url) as client:
            answer, binding, key = ask_to_enrol(client, server.enrolment_code(KELURAHAN))
            kiosk = KioskAtTheCity(client, key, read_enrol_answer(answer.content, binding))
        batches = batches_of(kiosk, count, size)
        requests = [signed(kiosk, batch) for batch in batches]
        floor = copy_all(floors, kiosk.trust.kiosk, kiosk.incarnation, batches)
        city = post_all(server.url, requests)
        with psycopg.connect(cities) as connection:
            row = connection.execute("SELECT count(*) FROM record").fetchone()
        assert row == (count,), row
        return count / floor, count / city


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=20_000)
    parser.add_argument("--batch", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    with postgresql() as database:
        rounds = [one_round(database, n, chosen.records, chosen.batch) for n in range(chosen.rounds)]
    say = sys.stdout.write
    say(f"COPY {statistics.median(floor for floor, _ in rounds):.0f} records/s, ")
    say(f"city {statistics.median(city for _, city in rounds):.0f} records/s, ")
    say(f"{spread([city / floor for floor, city in rounds])} of COPY; batches of {chosen.batch}\n")


if __name__ == "__main__":
    main()

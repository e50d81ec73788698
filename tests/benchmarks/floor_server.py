# SPDX-License-Identifier: GPL-3.0-or-later
"""The least a server can do with records: unpack, COPY, commit. What the drain is measured against.

python -m tests.benchmarks.floor_server PORT SQLITE-FILE [POSTGRESQL-URL]
"""

import sys

import msgspec
import psycopg
import uvicorn
import zstandard
from sqlcipher3 import dbapi2 as sqlite
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

Rows = list[tuple[bytes, int, bytes]]


class Floor:
    """Three doors: everything at once into either database, or one record at a time."""

    def __init__(self, file: str, postgresql: str = "") -> None:
        self._postgresql = psycopg.connect(postgresql) if postgresql else None
        if self._postgresql is not None:
            self._postgresql.execute("CREATE TABLE IF NOT EXISTS floor (id bytea PRIMARY KEY, seq bigint, body bytea)")
            self._postgresql.commit()
        self._sqlite = sqlite.connect(file, check_same_thread=False, isolation_level=None)
        for statement in (
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "CREATE TABLE IF NOT EXISTS floor (id BLOB PRIMARY KEY, seq INTEGER, body BLOB)",
        ):
            self._sqlite.execute(statement)

    def routes(self) -> list[Route]:
        """For the app."""
        return [Route("/{kind}", self.take, methods=["POST"])]

    async def take(self, request: Request) -> Response:
        """Records in; the answer means that they are durable."""
        body = await request.body()
        await run_in_threadpool(self._store, request.path_params["kind"], body)
        return Response(b"ok")

    def _store(self, kind: str, body: bytes) -> None:
        rows: Rows = msgspec.msgpack.decode(zstandard.ZstdDecompressor().decompress(body), type=Rows)
        if kind == "sqlite" or self._postgresql is None:
            self._sqlite.execute("BEGIN IMMEDIATE")
            self._sqlite.executemany("INSERT OR IGNORE INTO floor VALUES (?, ?, ?)", rows)
            self._sqlite.execute("COMMIT")
            return
        with self._postgresql.cursor() as cursor, cursor.copy("COPY floor FROM STDIN (FORMAT binary)") as copy:
            copy.set_types(["bytea", "int8", "bytea"])
            for row in rows:
                copy.write_row(row)
        self._postgresql.commit()


if __name__ == "__main__":
    floor = Floor(*sys.argv[2:4])
    uvicorn.run(Starlette(routes=floor.routes()), port=int(sys.argv[1]), log_level="critical")

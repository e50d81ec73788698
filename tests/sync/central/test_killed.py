# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL in the middle of ingest and of work on cases: nothing that was answered is lost, and no chain is broken."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import httpx
import pytest

from sync.protocol.enrolment import read_enrol_answer
from sync.protocol.records import Record
from tests.helpers.kiosk_at_the_city import KioskAtTheCity, ask_to_enrol
from tests.helpers.running_central import RunningCentral, running_central
from tests.helpers.staff_browser import Staff, visible_text
from tests.sync.central.conftest import MARGA_JAYA

PASSWORD = "kata sandi penguji"
BATCH, ENOUGH = 10, 5


@pytest.fixture
def server(tmp_path: Path, database_url: str) -> Iterator[RunningCentral]:
    on_postgresql = database_url.startswith("postgresql")
    with running_central(tmp_path / "city", database=database_url if on_postgresql else "") as running:
        running.add_account("rina", "verifikator", password=PASSWORD)
        yield running


def until_killed(work: Callable[[], None], done: threading.Event) -> threading.Thread:
    """Does it again and again until nobody answers any more."""

    def go() -> None:
        try:
            while not done.is_set():
                work()
        except httpx.HTTPError:
            return

    thread = threading.Thread(target=go)
    thread.start()
    return thread


def test_what_was_answered_is_there_after_a_kill(server: RunningCentral) -> None:
    with httpx.Client(base_url=server.url, timeout=20) as line, httpx.Client(base_url=server.url, timeout=20) as desk:
        answer, binding, key = ask_to_enrol(line, server.enrolment_code(MARGA_JAYA))
        kiosk = KioskAtTheCity(line, key, read_enrol_answer(answer.content, binding))
        first = kiosk.record()
        kiosk.send(first)
        verifier = Staff(desk)
        assert verifier.sign_in("rina", PASSWORD).status_code == 303
        end = monotonic() + 30
        while desk.get("/kerja/kasus/1").status_code != 200:  # a case appears a moment after its record
            assert monotonic() < end
        answered: list[Record] = [first]
        written: list[str] = []
        enough, done = threading.Event(), threading.Event()

        def send() -> None:
            batch = tuple(kiosk.record() for _ in range(BATCH))
            kiosk.send(*batch)
            answered.extend(batch)
            if len(answered) > ENOUGH * BATCH and len(written) >= ENOUGH:
                enough.set()

        def note() -> None:
            words = f"Catatan nomor {len(written)} sebelum mati."
            if verifier.fill("/kerja/kasus/1", "/kerja/kasus/1/catatan", note=words).status_code == 303:
                written.append(words)

        threads = [until_killed(send, done), until_killed(note, done)]
        assert enough.wait(60)
        server.kill()
        done.set()
        for thread in threads:
            thread.join(30)
    server.start()
    with httpx.Client(base_url=server.url, timeout=20) as line, httpx.Client(base_url=server.url, timeout=20) as desk:
        kiosk.client = line
        sheet = kiosk.send(*answered)
        assert {one.verdict.value for one in sheet.verdicts} == {"same"}
        verifier = Staff(desk)
        assert verifier.sign_in("rina", PASSWORD).status_code == 303
        history = visible_text(verifier.open_case(1))
        assert [words for words in written if words not in history] == []
    assert server.command("verify-audit") == "Riwayat semua kasus utuh."

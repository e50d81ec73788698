# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL at random moments around "Kirim" and during upload: every receipt shown is at the city exactly once.

The kiosk is a real process each time (forked from a parent that has the program loaded, so that so many starts
fit in a test). It files complaints as fast as it can while its courier uploads. "Shown" is a line in a
file that is written and fsynced when filing returned its receipt.
"""

import os
import random
import signal
import sqlite3
import sys
from collections import Counter
from pathlib import Path
from select import select
from threading import Event
from time import monotonic

import pytest

from kiosk.app import open_kiosk
from tests.faults.share import WHOLE
from tests.helpers import enrolled_kiosk
from tests.helpers.running_central import RunningCentral, running_central

KILLS = 200 if WHOLE else 60
SEED = 20261121
LONGEST_LIFE = 0.6
"""Seconds from the first "Kirim" to the kill: several complaints and uploads."""
DRAINS_WITHIN = 60.0

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="forks; the same journal code runs on every system"),
]


def _file_for_ever(data: Path, shown: Path, ready: int) -> None:
    kiosk = open_kiosk(data)
    with shown.open("a", encoding="ascii") as paper:
        os.write(ready, b".")
        while True:
            filed = kiosk.file(enrolled_kiosk.complaint()).result()
            if filed.receipt is None:
                raise RuntimeError("no receipt")
            paper.write(filed.receipt.ticket + "\n")
            paper.flush()
            os.fsync(paper.fileno())


def _one_life(data: Path, shown: Path, lifetime: float) -> None:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            _file_for_ever(data, shown, writer)
        finally:
            os._exit(1)
    os.close(writer)
    try:
        assert select([reader], [], [], 30)[0], "the kiosk did not open"
        assert os.read(reader, 1) == b".", "the kiosk died by itself"
        Event().wait(lifetime)
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(reader)


def _drain(data: Path) -> None:
    """Let the courier carry what is left."""
    kiosk = open_kiosk(data)
    changed = Event()
    kiosk.watch_link(changed.set)
    try:
        end = monotonic() + DRAINS_WITHIN
        while kiosk.link().waiting or not kiosk.link().online:
            assert monotonic() < end, kiosk.link()
            changed.wait(0.1)
            changed.clear()
        assert kiosk.link().conflicts == 0
    finally:
        kiosk.close()


def _tickets_at_the_city(server: RunningCentral) -> Counter[str]:
    """The cases, once the process that opens records has caught up."""
    end = monotonic() + DRAINS_WITHIN
    with sqlite3.connect(f"file:{server.data / 'central.db'}?mode=ro", uri=True) as database:
        while database.execute("SELECT count(*) FROM record WHERE opened_at IS NULL").fetchone()[0]:
            assert monotonic() < end, "records wait to be opened"
            Event().wait(0.1)
        return Counter(ticket for (ticket,) in database.execute("SELECT ticket FROM cases"))


@pytest.mark.fault(1)
def test_every_receipt_shown_is_at_the_city_exactly_once(tmp_path: Path) -> None:
    chance = random.Random(SEED)  # noqa: S311 a replayable seed, not a secret
    data, shown = tmp_path / "kiosk", tmp_path / "shown.txt"
    with running_central(tmp_path / "city") as server:
        enrolled_kiosk.enrol(server, data)
        for _ in range(KILLS):
            _one_life(data, shown, chance.uniform(0, LONGEST_LIFE))
        _drain(data)
        receipts = shown.read_text("ascii").split()
        arrived = _tickets_at_the_city(server)
    assert len(receipts) > KILLS, "the kiosk hardly filed anything; the test would prove nothing"
    assert len(set(receipts)) == len(receipts)
    assert [ticket for ticket in receipts if arrived[ticket] != 1] == []
    assert max(arrived.values()) == 1
    # a commit whose receipt was not shown any more may add at most one case for each kill
    assert len(receipts) <= len(arrived) <= len(receipts) + KILLS

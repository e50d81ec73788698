# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that tell of another day: a kiosk's folder put back or copied, a server put back from its backup.

Rows 2, 10 and 27 of SYNC 4. Whatever was promised to a resident before, between or after must be at the
city once.
"""

import os
import shutil
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from time import monotonic

import pytest

from sync.central.city import City
from tests.helpers.between import MOST_ROUNDS, Scene, drain
from tests.helpers.carrying import Carrying, carrying
from tests.helpers.chaos_proxy import Asked, ChaosProxy, Mischief
from tests.helpers.odd_records import put, sealed_to
from tests.helpers.running_central import RunningCentral, beside, running_central

WITHIN = 20.0


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentral]:
    with running_central(tmp_path_factory.mktemp("city")) as running:
        yield running


@pytest.fixture
def city(server: RunningCentral) -> Iterator[City]:
    with beside(server) as opened:
        yield opened


@pytest.fixture
def scene(tmp_path: Path, server: RunningCentral, city: City) -> Iterator[Scene]:
    with ChaosProxy(server.url) as proxy:
        yield Scene(city, proxy, tmp_path / "kiosk").enrol()


def drain_compared(kiosk: Carrying) -> None:
    """Until nothing waits and both ends were compared."""
    for _ in range(MOST_ROUNDS):
        drain(kiosk)
        if kiosk.round.is_compared():
            return
    raise AssertionError(kiosk.round.status)


def carry(data: Path) -> int:
    """A session of this kiosk with its city; how many conflicts are left for a person."""
    with carrying(data) as kiosk:
        drain_compared(kiosk)
        return kiosk.round.status.conflicts


@pytest.mark.fault(10)
def test_a_kiosk_put_back_from_its_backup_repeats_no_number_and_loses_nothing(scene: Scene) -> None:
    """The whole folder, with the mark that else would tell."""
    filed = scene.file(3)
    carry(scene.data)
    backup = scene.data.with_name("backup")
    shutil.copytree(scene.data, backup)
    filed += scene.file(4)
    carry(scene.data)
    shutil.rmtree(scene.data)
    shutil.copytree(backup, scene.data)
    filed += scene.file(2)
    assert carry(scene.data) == 0
    filed += scene.file(2)
    assert carry(scene.data) == 0
    assert scene.arrived() == Counter(filed)


@pytest.mark.fault(10)
def test_a_kiosk_and_its_copy_both_keep_what_they_promised(scene: Scene, city: City) -> None:
    """As where a disk was cloned for a second machine. Both go on for days."""
    filed = scene.file(3)
    carry(scene.data)
    copy = Scene(city, scene.proxy, scene.data.with_name("copy"))
    shutil.copytree(scene.data, copy.data)
    for _ in range(3):
        for one in (scene, copy):
            filed += one.file(2)
            assert carry(one.data) == 0
    assert scene.arrived() == Counter(filed)
    assert scene.aside() == 0


@pytest.mark.fault(10)
def test_a_journal_begun_anew_is_recognised_by_its_ids(scene: Scene) -> None:
    """Without its mark a damaged database cannot know its numbers: all goes again under a new journal's name."""
    filed = scene.file(3)
    carry(scene.data)
    (scene.data / "kiosk.mark").unlink()
    damaged = bytearray((scene.data / "kiosk.db").read_bytes())
    damaged[9 * 4096 + 5] ^= 0x40
    (scene.data / "kiosk.db").write_bytes(damaged)
    filed += scene.file(2)
    assert carry(scene.data) == 0
    before = len(scene.proxy.asked)
    assert carry(scene.data) == 0
    sent_again = [asked for asked in list(scene.proxy.asked)[before:] if asked.path == "/v1/records"]
    assert sent_again == []
    assert scene.arrived() == Counter(filed)
    assert scene.aside() == 0


@pytest.mark.fault(27)
def test_a_server_put_back_from_yesterday_gets_again_what_came_since(server: RunningCentral, tmp_path: Path) -> None:
    with ChaosProxy(server.url) as proxy:
        with beside(server) as city:
            scene = Scene(city, proxy, tmp_path / "kiosk").enrol()
            before = scene.file(3)
            carry(scene.data)
        server.stop()
        yesterday = tmp_path / "yesterday"
        shutil.copytree(server.data, yesterday)
        server.start()
        with beside(server) as city:
            since = Scene(city, proxy, scene.data).file(4)
            with carrying(scene.data) as kiosk:
                # of a form that this city does not know: it keeps it all the same, and loses it like the rest
                since.append(put(kiosk, sealed_to(scene, b"from the future"), schema=99))
            carry(scene.data)
        server.power_off()
        shutil.rmtree(server.data)
        shutil.copytree(yesterday, server.data)
        server.start()
        with beside(server) as city:
            again = Scene(city, proxy, scene.data)
            assert again.arrived() == Counter(before)
            assert carry(scene.data) == 0
            assert again.arrived() == Counter([*before, *since])


@pytest.mark.fault(2)
@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_killed_between_the_citys_commit_and_its_own_note_it_sends_again(scene: Scene) -> None:
    """The city has committed and answered; the answer reaches a kiosk that is dead by then."""
    filed = scene.file(5)
    for _ in range(3):
        child = os.fork()
        if child == 0:
            try:
                carry(scene.data)
            finally:
                os._exit(0)
        deadly = _KillsTheAsker(child)
        scene.proxy.weather = deadly
        os.waitpid(child, 0)
        assert deadly.struck.is_set()
        scene.proxy.heal()
        end = monotonic() + WITHIN
        while scene.arrived() != Counter(filed):
            assert monotonic() < end, "the city does not commit"
            Event().wait(0.02)
    assert carry(scene.data) == 0
    assert scene.arrived() == Counter(filed)
    assert scene.aside() == 0


class _KillsTheAsker:
    """A weather in which whoever sends records is dead before the answer."""

    def __init__(self, child: int) -> None:
        self._child = child
        self.struck = Event()

    def __call__(self, asked: Asked) -> Mischief:
        if asked.path != "/v1/records":
            return Mischief.NONE
        os.kill(self._child, signal.SIGKILL)
        self.struck.set()
        return Mischief.LOSE_ANSWER

# SPDX-License-Identifier: GPL-3.0-or-later
"""The watch over small programs instead of the screens: what it does when they crash, fail, hang or leave."""

import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

import pytest

from kiosk.errors import AskOfficer
from kiosk.machine import instance, pulse
from kiosk.machine.supervisor import Notice, Patience, Programs, Supervisor

QUICK = Patience(start=30, silence=0.6, settled=30, pauses=(0.0, 0.0), retry=0.05, goodbye=10)
HEAD = """
import os, sys, time, pathlib
from kiosk.machine import pulse
notes = pathlib.Path(sys.argv[1])
starts = len(list(notes.glob("start-*"))) + 1
(notes / f"start-{starts}").touch()
watch = pulse.taken_from()
"""
STANDS = "import sys, time, pathlib; pathlib.Path(sys.argv[1], 'closed-' + sys.argv[2]).touch(); time.sleep(600)"


@dataclass
class Systemd:
    """Hears what the watch says, as systemd would."""

    folder: Path
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(self.folder / "notify"))
        self._socket.setblocking(False)

    def heard(self) -> list[str]:
        """Everything until now, the watchdog's pings left out."""
        while True:
            try:
                self.said.append(self._socket.recv(1000).decode())
            except BlockingIOError:
                return [said for said in self.said if said != "WATCHDOG=1"]

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[Systemd]:
    if sys.platform == "win32":
        pytest.skip("there is no systemd")
    systemd = Systemd(tmp_path)
    yield systemd
    systemd.close()


def watch_over(program: str, folder: Path, patience: Patience = QUICK) -> Supervisor:
    programs = Programs(
        screens=[sys.executable, "-c", HEAD + program, str(folder)],
        whole=[sys.executable, "-c", HEAD + program, str(folder), "--whole"],
        closed=lambda code: [sys.executable, "-c", STANDS, str(folder), code],
    )
    return Supervisor(programs, Notice({"NOTIFY_SOCKET": str(folder / "notify")}), patience)


def starts(folder: Path) -> int:
    return len(list(folder.glob("start-*")))


def test_screens_that_end_with_0_end_the_watch(tmp_path: Path) -> None:
    assert watch_over("sys.exit(0)", tmp_path).run() == 0
    assert starts(tmp_path) == 1


def test_a_crash_is_followed_by_another_start(tmp_path: Path, systemd: Systemd) -> None:
    program = """
watch.say(pulse.SHOWN)
if starts == 1:
    os.abort()
"""
    assert watch_over(program, tmp_path).run() == 0
    assert starts(tmp_path) == 2
    assert [said for said in systemd.heard() if "READY=1" in said] == [
        "READY=1\nSTATUS=screens up, start 1",
        "READY=1\nSTATUS=screens up, start 2",
    ]


def test_silence_is_a_hang_and_is_ended(tmp_path: Path) -> None:
    program = """
watch.beat()
if starts == 1:
    time.sleep(600)
"""
    began = monotonic()
    assert watch_over(program, tmp_path).run() == 0
    assert starts(tmp_path) == 2
    assert monotonic() - began < 60


def test_who_keeps_beating_is_left_alone(tmp_path: Path) -> None:
    program = """
until = time.monotonic() + 3 * 0.6
while time.monotonic() < until:
    assert watch.beat()
    time.sleep(0.05)
"""
    assert watch_over(program, tmp_path).run() == 0
    assert starts(tmp_path) == 1


def test_after_crashes_in_a_row_the_closed_page_stands_until_the_screens_are_back(
    tmp_path: Path, systemd: Systemd
) -> None:
    program = """
if starts < 5:
    sys.exit(3)
assert "--whole" in sys.argv
until = time.monotonic() + 30
while not (notes / "closed-").exists() and time.monotonic() < until:
    watch.beat()
    time.sleep(0.02)
watch.say(pulse.SHOWN)
"""
    assert watch_over(program, tmp_path).run() == 0
    assert starts(tmp_path) == 5
    assert (tmp_path / "closed-").exists()
    told = [said.splitlines()[-1] for said in systemd.heard()]
    assert told == ["STATUS=closed, trying again (the screens crash)", "STATUS=screens up, start 5", "STOPPING=1"]


def test_a_failure_with_a_name_is_shown_at_once(tmp_path: Path) -> None:
    program = """
if starts == 1:
    watch.say(pulse.FAILED, "pack-broken")
    sys.exit(1)
until = time.monotonic() + 30
while not (notes / "closed-pack-broken").exists() and time.monotonic() < until:
    watch.beat()
    time.sleep(0.02)
"""
    assert watch_over(program, tmp_path).run() == 0
    assert starts(tmp_path) == 2
    assert (tmp_path / "closed-pack-broken").exists()


def test_only_the_child_of_now_is_heard() -> None:
    listener = pulse.Listener()
    first = pulse.taken_from({pulse.VARIABLE: listener.invite()})
    second = pulse.taken_from({pulse.VARIABLE: listener.invite()})
    assert first is not None
    assert second is not None
    first.say(pulse.SHOWN)
    second.say(pulse.FAILED, "store-failed")
    assert listener.listen(5) == [pulse.Heard(pulse.FAILED, "store-failed")]
    for end in (first, second, listener):
        end.close()


def test_screens_notice_that_nobody_watches_any_more() -> None:
    now = [0.0]
    listener = pulse.Listener()
    port, _, token = listener.invite().partition(":")
    alive = pulse.Pulse(int(port), token, now=lambda: now[0])
    assert alive.beat()
    assert listener.listen(5)
    now[0] = 10.0
    assert alive.beat(), "answered"
    listener.close()
    now[0] = 10.0 + pulse.ALONE_SECONDS
    assert not alive.beat()
    alive.close()


def test_a_process_without_a_watch_has_no_pulse() -> None:
    assert pulse.taken_from({}) is None


def test_one_watch_and_one_program_a_folder(tmp_path: Path) -> None:
    with instance.hold(tmp_path, instance.WATCH_LOCK_FILE), instance.hold(tmp_path):
        for lock in (instance.LOCK_FILE, instance.WATCH_LOCK_FILE):
            with pytest.raises(AskOfficer, match="already-running"):
                instance.hold(tmp_path, lock)
    instance.hold(tmp_path).close()

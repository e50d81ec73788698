# SPDX-License-Identifier: GPL-3.0-or-later
"""The real watch over the real screens: killed or stopped, they are back within five seconds, and nothing is lost.

The test listens where systemd would, and so learns when the first frame of a start is on the screen.
"""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import pytest

from kiosk.app import open_kiosk
from tests.helpers import enrolled_kiosk
from tests.helpers.running_central import running_central

BACK_WITHIN = 5.0
FIRST_START = 60.0
ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGSTOP, and /proc to find the child")


@dataclass
class Watched:
    """A running watch, and what it tells systemd."""

    process: subprocess.Popen[bytes]
    notices: socket.socket

    def screens(self) -> int:
        """The process that shows the screens."""
        pid = self.process.pid
        (child,) = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
        return int(child)

    def wait_until_up(self, seconds: float) -> None:
        """Until a frame of a new start is on the screen."""
        end = monotonic() + seconds
        while "STATUS=screens up" not in self._notice(end - monotonic()):
            assert self.process.poll() is None, "the watch ended"

    def _notice(self, seconds: float) -> str:
        assert seconds > 0, "the screens are not back in time"
        self.notices.settimeout(seconds)
        return self.notices.recv(1000).decode()


@contextmanager
def watch(data: Path, folder: Path) -> Iterator[Watched]:
    """`anjungan kiosk` as systemd would start it."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notices:
        notices.bind(str(folder / "notify"))
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "kiosk", "--data", str(data)],
            cwd=ROOT,
            env={**os.environ, "NOTIFY_SOCKET": str(folder / "notify"), "QT_QPA_PLATFORM": "offscreen"},
        )
        try:
            yield Watched(process, notices)
        finally:
            process.terminate()
            assert process.wait(20) == 0, "asked by the system, the watch ends in order"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An enrolled kiosk with one complaint that the city, gone by now, never got."""
    folder = tmp_path_factory.mktemp("watched")
    with running_central(folder / "city") as server:
        enrolled_kiosk.enrol(server, folder / "kiosk")
    kiosk = open_kiosk(folder / "kiosk", courier=False)
    kiosk.file(enrolled_kiosk.complaint()).result()
    kiosk.close()
    return folder / "kiosk"


def test_killed_or_stopped_the_screens_are_back_and_the_journal_is_whole(data: Path, tmp_path: Path) -> None:
    with watch(data, tmp_path) as watched:
        watched.wait_until_up(FIRST_START)
        seen = [watched.screens()]
        for blow in (signal.SIGKILL, signal.SIGSTOP):
            os.kill(seen[-1], blow)
            watched.wait_until_up(BACK_WITHIN)
            seen.append(watched.screens())
        assert len(set(seen)) == 3
        second = subprocess.run(
            [sys.executable, "-m", "kiosk", "kiosk", "--data", str(data)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        assert second.returncode == 1
        assert "already-running" in second.stderr, "one watch a kiosk"
    kiosk = open_kiosk(data, courier=False)
    try:
        assert kiosk.damaged is None
        filed = kiosk.file(enrolled_kiosk.complaint()).result()
        assert filed.receipt is not None
    finally:
        kiosk.close()


def test_screens_whose_watch_was_killed_give_the_folder_back(data: Path, tmp_path: Path) -> None:
    with watch(data, tmp_path) as watched:
        watched.wait_until_up(FIRST_START)

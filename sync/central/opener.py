# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that holds the private key: it opens what residents filed and makes cases of it.

The process that speaks with the network has no such key (SYNC 3.9). It tells this one when records came, by a
byte on its standard input; when that closes, the other is gone and this one ends too.
"""

import logging
import queue
import subprocess
import threading
import time
from collections.abc import Sequence
from typing import BinaryIO

from sync.central import aside, opening, resident, retention, succession
from sync.central.city import City
from sync.central.escalation import digest, duty
from sync.central.figures import heads, rollup
from sync.central.outbox.settings import read_channels

log = logging.getLogger("anjungan.central")

QUIET_SECONDS = 0.2
"""While records stream in, taking them comes first."""
LONGEST_WAIT = 3.0
LOOK_SECONDS = 5.0
DUTIES_SECONDS = 15 * 60
"""How often it looks whether a day that passed closes a case, or must be told to somebody."""
COUNT_SECONDS = 20.0
"""How often what changed goes into the figures; they may take a quarter of its time."""
_RESTART_SECONDS = 1.0


def run(city: City, woken_by: BinaryIO | None) -> None:
    """Open whatever waits, for ever; without somebody who wakes it, it looks by itself."""
    wakes: queue.SimpleQueue[bool] = queue.SimpleQueue()
    if woken_by is not None:
        threading.Thread(target=_listen, args=(woken_by, wakes), name="wakes", daemon=True).start()
    next_duties = next_count = 0.0
    looked_again = False
    while True:
        try:
            if not looked_again:
                opening.look_again(city, opening.STUMBLED)  # perhaps this is a newer version
                aside.lay_again(city, also_strange=True)
                looked_again = True
            opening.open_waiting(city)
            if time.monotonic() >= next_duties:
                next_duties = time.monotonic() + DUTIES_SECONDS
                if aside.lay_again(city):
                    opening.open_waiting(city)
                succession.hand_over(city)
                resident.close_silent(city)
                channels = read_channels(city.settings.data)
                duty.climb(city, channels)
                digest.write(city, channels)
                retention.forget(city)
            if time.monotonic() >= next_count:
                next_count = time.monotonic() + COUNT_SECONDS
                rollup.keep_up(city, COUNT_SECONDS / 4)
                heads.close_days(city)
        except Exception:  # a database that is away comes back; what waits here must not wait for a person
            log.exception("opening stumbled and goes on")
        if not _is_called(wakes):
            return


def _listen(woken_by: BinaryIO, wakes: "queue.SimpleQueue[bool]") -> None:
    while woken_by.readline():
        wakes.put(True)
    wakes.put(False)


def _is_called(wakes: "queue.SimpleQueue[bool]") -> bool:
    """Wait until there is something to do; False when there never will be."""
    try:
        if not wakes.get(timeout=LOOK_SECONDS):
            return False
        until = time.monotonic() + LONGEST_WAIT
        while time.monotonic() < until:
            if not wakes.get(timeout=QUIET_SECONDS):
                return False
    except queue.Empty:
        pass
    return True


class OpenerProcess:
    """Starts the opener, wakes it, and starts it again should it end.

    Away from the terminal: a Ctrl-C is for the server, which ends this one after what it is doing.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = list(command)
        self._stopping = threading.Event()
        self._process = self._start()
        threading.Thread(target=self._look_after, name="opener-watch", daemon=True).start()

    def wake(self) -> None:
        """Records came."""
        pipe = self._process.stdin
        try:
            if pipe is not None:
                pipe.write(b"\n")
                pipe.flush()
        except (OSError, ValueError):
            log.warning("the opener is being started again")

    def stop(self) -> None:
        """End it, after what it is doing."""
        self._stopping.set()
        if self._process.stdin is not None:
            self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()

    def _start(self) -> subprocess.Popen[bytes]:
        group = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)  # on Windows, which has no sessions
        return subprocess.Popen(  # noqa: S603 - our own program
            self._command, stdin=subprocess.PIPE, start_new_session=True, creationflags=group
        )

    def _look_after(self) -> None:
        while not self._stopping.is_set():
            self._process.wait()
            if not self._stopping.wait(_RESTART_SECONDS):
                log.error("the opener ended and is started again")
                self._process = self._start()

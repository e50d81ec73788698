# SPDX-License-Identifier: GPL-3.0-or-later
"""The watch: starts the screens as a child, and again whenever they crash, hang or fail.

Knows no Qt, no database and no resident; it stays small and does nothing else. When the screens end with 0, staff
asked to leave, and the watch ends too. When they cannot stay up it shows a page that says so, and goes on trying.
"""

import logging
import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass

from kiosk.machine.pulse import FAILED, SHOWN, VARIABLE, Listener

LEFT_BY_STAFF = 0
LOOK_SECONDS = 0.1
"""How often it looks whether the child is still there."""
WATCHDOG_SECONDS = 1.0
_TRACE_SECONDS = 0.1

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the watch waits for what, in seconds."""

    start: float = 60.0
    """From the child's start to its first word; a cold start from a slow disk takes long."""
    silence: float = 3.0
    """Between two words. The screens never wait for anything, so this is a hang."""
    settled: float = 60.0
    """Screens that stayed up for so long did not crash at their start."""
    pauses: tuple[float, ...] = (0.0, 0.5, 1.0, 2.0)
    """Before the first, second … start after quick crashes in a row; behind the last one they count as closed."""
    retry: float = 60.0
    """Between starts while the closed page is shown."""
    goodbye: float = 5.0
    """For a child that was asked to end."""


@dataclass(frozen=True, slots=True)
class Programs:
    """What the watch starts."""

    screens: Sequence[str]
    whole: Sequence[str]
    """The same, showing nothing before everything is open: behind the closed page no screen may promise too much."""
    closed: Callable[[str], Sequence[str]]
    """The page for a kiosk that does not come up; is given the code of the error, or nothing."""


class Notice:
    """Tells systemd that we are up and alive, where it asked for it (sd_notify)."""

    def __init__(self, environment: MutableMapping[str, str] = os.environ) -> None:
        address = environment.pop("NOTIFY_SOCKET", "")
        self._address = "\0" + address[1:] if address.startswith("@") else address
        self._last = 0.0

    def say(self, *lines: str) -> None:
        """Lines as systemd knows them."""
        if not self._address:
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as way:
                way.sendto("\n".join(lines).encode(), self._address)
        except OSError:
            log.warning("systemd does not listen")

    def alive(self) -> None:
        """To be called often; systemd is told about once a second."""
        now = time.monotonic()
        if now - self._last >= WATCHDOG_SECONDS:
            self._last = now
            self.say("WATCHDOG=1")


class Supervisor:
    """One watch over one kiosk's screens."""

    def __init__(self, programs: Programs, notice: Notice, patience: Patience | None = None) -> None:
        self._programs = programs
        self._notice = notice
        self._patience = patience or Patience()
        self._listener = Listener()
        self._stopped = False
        self._starts = 0
        self._failure = ""
        self._closed_page: subprocess.Popen[bytes] | None = None

    def run(self) -> int:
        """Watch until staff leave or the system ends us; returns the exit code."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self.stop())
        quick = 0
        try:
            while not self._stopped:
                began = time.monotonic()
                code = self._one_life()
                if code == LEFT_BY_STAFF:
                    log.info("staff left the kiosk")
                    return 0
                if self._stopped:
                    break
                quick = 1 if time.monotonic() - began >= self._patience.settled else quick + 1
                log.error("the screens ended", extra={"outcome": code, "failures": quick, "code": self._failure})
                self._pause(quick)
        finally:
            self._notice.say("STOPPING=1")
            self._hide_closed()
            self._listener.close()
        return 0

    def stop(self) -> None:
        """End at the next look; may be called from a signal."""
        self._stopped = True

    def _one_life(self) -> int:
        """From one start of the screens to their end; returns how they ended."""
        self._starts += 1
        self._failure = ""
        command = self._programs.screens if self._closed_page is None else self._programs.whole
        child = _start(command, {VARIABLE: self._listener.invite()})
        try:
            return self._watch(child)
        finally:
            _end(child, self._patience.goodbye if self._stopped else 0)

    def _watch(self, child: "subprocess.Popen[bytes]") -> int:
        heard_at, patience = time.monotonic(), self._patience.start
        while not self._stopped:
            looked = time.monotonic()
            words = self._listener.listen(LOOK_SECONDS)
            self._notice.alive()
            now = time.monotonic()
            for heard in words:
                heard_at, patience = now, self._patience.silence
                if heard.word == SHOWN:
                    self._came_up()
                elif heard.word == FAILED:
                    self._failure = heard.detail
            code = child.poll()
            if code is not None:
                return code
            if now - looked > self._patience.silence:
                heard_at = now  # we were not run either: the machine slept
            if now - heard_at > patience:
                log.error("the screens hang")
                _ask_where(child)
                return -1
        return -1

    def _came_up(self) -> None:
        log.info("the screens are up")
        self._hide_closed()
        self._notice.say("READY=1", f"STATUS=screens up, start {self._starts}")

    def _pause(self, quick: int) -> None:
        pauses = self._patience.pauses
        given_up = quick > len(pauses)
        if given_up or self._failure:
            self._show_closed()
        self._wait(self._patience.retry if given_up else pauses[quick - 1])

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while not self._stopped and (left := until - time.monotonic()) > 0:
            self._notice.alive()
            time.sleep(min(left, LOOK_SECONDS))

    def _show_closed(self) -> None:
        if self._closed_page is not None and self._closed_page.poll() is None:
            return
        self._notice.say("READY=1", f"STATUS=closed, trying again ({self._failure or 'the screens crash'})")
        self._closed_page = _start(self._programs.closed(self._failure), {})

    def _hide_closed(self) -> None:
        if self._closed_page is not None:
            _end(self._closed_page, 0)
            self._closed_page = None


def _start(command: Sequence[str], more: Mapping[str, str]) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # noqa: S603 our own program
        list(command), env={**os.environ, **more}, stdin=subprocess.DEVNULL
    )


def _end(child: "subprocess.Popen[bytes]", patience: float) -> None:
    """Gone when this returns; a child that hangs is not asked."""
    if child.poll() is None and patience:
        child.terminate()
        try:
            child.wait(patience)
        except subprocess.TimeoutExpired:
            log.warning("the screens did not end by themselves")
    if child.poll() is None:
        child.kill()
        child.wait()


def _ask_where(child: "subprocess.Popen[bytes]") -> None:
    """Let a hanging child write where it hangs, if it still can (see trace_on_request)."""
    if hasattr(signal, "SIGUSR1"):
        child.send_signal(signal.SIGUSR1)
        time.sleep(_TRACE_SECONDS)

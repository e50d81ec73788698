# SPDX-License-Identifier: GPL-3.0-or-later
"""How the screens tell the watch that they live: small datagrams on loopback, each answered.

A datagram never makes the screens wait, and works alike on Linux and Windows. Both ends are here; neither knows
what a kiosk is.
"""

import os
import select
import socket
import time
from collections.abc import Callable, MutableMapping
from typing import NamedTuple

VARIABLE = "ANJUNGAN_PULSE"
"""Where the screens learn port and token of the watch that started them."""
BEAT_SECONDS = 0.5
ALONE_SECONDS = 20.0
"""So long without an answer means that nobody watches any more; whoever watches next needs the folder free."""

ALIVE = "alive"
SHOWN = "shown"
"""The first frame is on the screen."""
READY = "ready"
"""Everything behind the first screen is there."""
FAILED = "failed"
"""Followed by the code of the error that a person must repair."""

_LOOPBACK = "127.0.0.1"
_LONGEST = 200


class Heard(NamedTuple):
    """One word of the screens."""

    word: str
    detail: str = ""


class Listener:
    """The end of the watch: hears the one child that was given the token."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((_LOOPBACK, 0))
        self._socket.setblocking(False)
        self._token = ""

    def invite(self) -> str:
        """What the next child gets in VARIABLE; what earlier ones still say is not heard any more."""
        self._token = os.urandom(16).hex()
        return f"{self._socket.getsockname()[1]}:{self._token}"

    def listen(self, seconds: float) -> list[Heard]:
        """What was said, waiting at most so long for the first word."""
        if not select.select([self._socket], [], [], seconds)[0]:
            return []
        heard = []
        while (letter := self._take()) is not None:
            token, _, said = letter.partition(" ")
            if self._token and token == self._token:  # on loopback, and worth nothing after this start
                word, _, detail = said.partition(" ")
                heard.append(Heard(word, detail))
        return heard

    def close(self) -> None:
        """Nobody is heard any more."""
        self._socket.close()

    def _take(self) -> str | None:
        while True:
            try:
                letter, sender = self._socket.recvfrom(_LONGEST)
                self._socket.sendto(b".", sender)
            except ConnectionError:
                continue  # Windows: an answer found nobody any more
            except OSError:
                return None
            return letter.decode("ascii", "replace")


class Pulse:
    """The end of the screens."""

    def __init__(self, port: int, token: str, now: Callable[[], float] = time.monotonic) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.connect((_LOOPBACK, port))
        self._socket.setblocking(False)
        self._token = token
        self._now = now
        self._answered = now()

    def say(self, word: str, detail: str = "") -> None:
        """Tell it; that nobody may be there is not our trouble now."""
        try:
            self._socket.send(f"{self._token} {word} {detail}".rstrip().encode("ascii", "replace")[:_LONGEST])
        except OSError:
            return

    def beat(self) -> bool:
        """Still alive. False when nobody has answered for long."""
        now = self._now()
        try:
            while self._socket.recv(_LONGEST):
                self._answered = now
        except OSError:
            pass  # no more answers, or nobody there
        self.say(ALIVE)
        return now - self._answered < ALONE_SECONDS

    def close(self) -> None:
        """Nothing more is said."""
        self._socket.close()


def taken_from(environment: MutableMapping[str, str] = os.environ) -> Pulse | None:
    """The pulse of this process, when a watch started it; programs that it starts itself have none."""
    port, _, token = environment.pop(VARIABLE, "").partition(":")
    return Pulse(int(port), token) if port.isdecimal() else None

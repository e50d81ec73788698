# SPDX-License-Identifier: GPL-3.0-or-later
"""What may stand between a kiosk and its city: a proxy that misbehaves by switch or by seed.

It understands requests, and spoils them one by one. What understands nothing and is only slow, far or cut is a
bad_line. On loopback only.
"""

import random
import socket
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType
from typing import BinaryIO
from urllib.parse import urlsplit

PORTAL_PAGE = b"<html><title>Jaringan tamu</title><form action=/masuk>Silakan masuk</form></html>"
_CHUNK = 16 * 1024
_REMEMBERED = 500
_LONGEST_DELIVERY = 60.0


class Mischief(StrEnum):
    """What befalls one request."""

    NONE = "none"
    BLACKHOLE = "blackhole"
    """Nothing comes back, and the city hears nothing."""
    RESET = "reset"
    HALF_BODY = "half_body"
    """The city gets half of the body; then the connection ends at both sides."""
    FLIP_REQUEST = "flip_request"
    TRUNCATE_ANSWER = "truncate_answer"
    FLIP_ANSWER = "flip_answer"
    LOSE_ANSWER = "lose_answer"
    """The city did it; nobody hears of it."""
    TWICE = "twice"
    TWICE_AT_ONCE = "twice_at_once"
    LATE = "late"
    """The connection ends; the city gets the request later, out of order."""
    PORTAL = "portal"
    REDIRECT = "redirect"
    REFUSE = "refuse"
    """401, 403 or 407 that the city did not sign."""
    TOO_LARGE = "too_large"
    """413 for bodies above `largest_body`."""
    BUSY = "busy"
    """429, 502 or 503, with Retry-After."""
    DRIP = "drip"
    """The answer, drop by drop."""
    FORGE = "forge"
    """What `forger` makes of it."""


_FALSE_PAGES = {
    Mischief.PORTAL: ((200,), ""),
    Mischief.REDIRECT: ((302, 307), "Location: {}\r\n"),
    Mischief.REFUSE: ((401, 403, 407), ""),
    Mischief.TOO_LARGE: ((413,), ""),
    Mischief.BUSY: ((429, 502, 503), "Retry-After: {}\r\n"),
}
MISCHIEVOUS = tuple(mischief for mischief in Mischief if mischief not in (Mischief.NONE, Mischief.FORGE))


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came."""

    method: str
    path: str
    head: bytes
    body: bytes

    def packed(self) -> bytes:
        """As it travels on."""
        return self.head + self.body


Weather = Callable[[Asked], Mischief]


class ChaosProxy:
    """An HTTP proxy on loopback. Each request is one throw of `weather`."""

    def __init__(self, target: str, *, seed: int = 0, port: int = 0) -> None:
        self._target = address_of(target)
        self._chance = random.Random(seed)  # noqa: S311 - weather, not secrets
        self._throwing = threading.Lock()
        self._calm = threading.Event()
        self._late: list[bytes] = []
        self.weather: Weather = lambda _: Mischief.NONE
        self.forger: Callable[[Asked], bytes] = lambda _: b""
        self.statuses: Sequence[int] = ()
        """What REFUSE and BUSY answer with; empty for any that fits."""
        self.largest_body = 2_000
        self.retry_after = 1
        self.redirects_to = "http://127.0.0.1:9/masuk"
        self.hold_seconds = 30.0
        """How long a black hole holds on, and about how long a drop takes a thousand times."""
        self.late_seconds: tuple[float, float] | None = None
        """How much later LATE delivers by itself; None for not before `deliver_late`."""
        self.asked: deque[Asked] = deque(maxlen=_REMEMBERED)
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", port))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> "ChaosProxy":
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._calm.set()
        close_listener(self._listener)
        for near in tuple(self._open):
            reset(near)

    def always(self, mischief: Mischief, path: str = "") -> None:
        """From now on, each request whose path begins so."""
        self._calm.clear()
        self.weather = lambda asked: mischief if asked.path.startswith(path) else Mischief.NONE

    def once(self, *mischiefs: Mischief) -> None:
        """The next requests one after the other, and then no more."""
        self._calm.clear()
        left = list(mischiefs)
        self.weather = lambda _: left.pop(0) if left else Mischief.NONE

    def now_and_then(self, share: float, among: Sequence[Mischief] = MISCHIEVOUS) -> None:
        """From now on, this share of the requests."""
        self._calm.clear()
        self.weather = lambda _: self._pick(among) if self._throw() < share else Mischief.NONE

    def heal(self) -> None:
        """No more mischief; what is held is let go, as when a cable is put back."""
        self.weather = lambda _: Mischief.NONE
        self._calm.set()

    def deliver_late(self) -> int:
        """Give the city what it should have had long ago, shuffled; how many requests."""
        held, self._late = self._late, []
        with self._throwing:
            self._chance.shuffle(held)
        for packed in held:
            _exchange(self._target, packed)
        return len(held)

    def replay(self, asked: Asked) -> bytes:
        """Give the city a request that it had before; its answer."""
        return self._deliver(asked) or b""

    def _throw(self) -> float:
        with self._throwing:
            return self._chance.random()

    def _pick(self, among: Sequence[Mischief]) -> Mischief:
        with self._throwing:
            return self._chance.choice(among)

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            near.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(near,), daemon=True).start()

    def _serve(self, near: socket.socket) -> None:
        self._open.add(near)
        try:
            with near, near.makefile("rb") as reader:
                while (asked := read_request(reader)) is not None:
                    mischief = self.weather(asked)
                    self.asked.append(asked)
                    answer = self._answer(asked, mischief, near)
                    if answer is None:
                        return
                    near.sendall(answer)
        except OSError:
            return
        finally:
            self._open.discard(near)

    def _answer(self, asked: Asked, mischief: Mischief, near: socket.socket) -> bytes | None:
        """What goes back; None when the connection just ends."""
        if mischief in _FALSE_PAGES:
            return self._false_answer(asked, mischief)
        deeds: dict[Mischief, Callable[[Asked], bytes | None]] = {
            Mischief.BLACKHOLE: self._swallow,
            Mischief.RESET: lambda _: reset(near),
            Mischief.HALF_BODY: self._deliver_half,
            Mischief.FLIP_REQUEST: self._flip_request,
            Mischief.TRUNCATE_ANSWER: self._truncate_answer,
            Mischief.FLIP_ANSWER: self._flip_answer,
            Mischief.LOSE_ANSWER: self._lose_answer,
            Mischief.TWICE: self._twice,
            Mischief.TWICE_AT_ONCE: self._twice_at_once,
            Mischief.LATE: self._keep_for_later,
            Mischief.FORGE: lambda one: page(200, self.forger(one)),
            Mischief.DRIP: lambda one: self._drip(self._deliver(one), near),
        }
        return deeds.get(mischief, self._deliver)(asked)

    def _deliver(self, asked: Asked) -> bytes | None:
        return _exchange(self._target, asked.packed()) or None

    def _swallow(self, _: Asked) -> None:
        self._calm.wait(self.hold_seconds)

    def _deliver_half(self, asked: Asked) -> None:
        _exchange(self._target, asked.packed()[: len(asked.head) + len(asked.body) // 2])

    def _lose_answer(self, asked: Asked) -> None:
        self._deliver(asked)

    def _flip_request(self, asked: Asked) -> bytes | None:
        return _exchange(self._target, asked.head + self._flipped(asked.body)) or None

    def _truncate_answer(self, asked: Asked) -> bytes | None:
        """With a length that fits, so that only the city's signature can tell."""
        _, body = _parted(self._deliver(asked) or b"")
        return page(200, body[: len(body) // 2])

    def _flip_answer(self, asked: Asked) -> bytes | None:
        head, body = _parted(self._deliver(asked) or b"")
        return head + self._flipped(body) or None

    def _twice(self, asked: Asked) -> bytes | None:
        first, second = self._deliver(asked), self._deliver(asked)
        return first if self._throw() < 0.5 else second

    def _twice_at_once(self, asked: Asked) -> bytes | None:
        answers: list[bytes | None] = []
        racing = [threading.Thread(target=lambda: answers.append(self._deliver(asked))) for _ in range(2)]
        for one in racing:
            one.start()
        for one in racing:
            one.join()
        return answers[0]

    def _drip(self, answer: bytes | None, near: socket.socket) -> bytes | None:
        head, body = _parted(answer or b"")
        near.sendall(head)
        for drop in body:
            near.sendall(bytes([drop]))
            if self._calm.wait(self.hold_seconds / 1000):
                return None
        return b""

    def _keep_for_later(self, asked: Asked) -> None:
        if self.late_seconds is None:
            self._late.append(asked.packed())
            return
        with self._throwing:
            later = self._chance.uniform(*self.late_seconds)
        timer = threading.Timer(later, self._deliver, (asked,))
        timer.daemon = True
        timer.start()

    def _false_answer(self, asked: Asked, mischief: Mischief) -> bytes | None:
        """An answer that the city knows nothing of."""
        fitting, more = _FALSE_PAGES[mischief]
        if mischief is Mischief.TOO_LARGE and len(asked.body) <= self.largest_body:
            return self._deliver(asked)
        with self._throwing:
            status = self._chance.choice(tuple(self.statuses) or fitting)
        return page(status, PORTAL_PAGE, more.format(self.redirects_to if status < 400 else self.retry_after))

    def _flipped(self, data: bytes) -> bytes:
        if not data:
            return data
        with self._throwing:
            position, bit = self._chance.randrange(len(data)), 1 << self._chance.randrange(8)
        return data[:position] + bytes([data[position] ^ bit]) + data[position + 1 :]


def read_request(reader: BinaryIO) -> Asked | None:
    """The next request on a connection; None when there is none."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = reader.readline(_CHUNK)
        if not line:
            return None
        head += line
    method, path, _ = head.split(b"\r\n", 1)[0].decode("ascii").split(" ")
    body = reader.read(_length(head))
    return Asked(method, path, head, body)


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


def _exchange(target: tuple[str, int], packed: bytes) -> bytes:
    """Give it to the city; its whole answer, empty when there is none. A half request gets none."""
    try:
        with socket.create_connection(target, timeout=_LONGEST_DELIVERY) as far:
            far.sendall(packed)
            head = packed.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
            if len(packed) < len(head) + _length(head):
                return b""
            with far.makefile("rb") as reader:
                return _read_answer(reader)
    except OSError:
        return b""


def _read_answer(reader: BinaryIO) -> bytes:
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = reader.readline(_CHUNK)
        if not line:
            return b""
        head += line
    body = reader.read(_length(head))
    return head + body if len(body) == _length(head) else b""


def _parted(answer: bytes) -> tuple[bytes, bytes]:
    head, gap, body = answer.partition(b"\r\n\r\n")
    return head + gap, body


def page(status: int, body: bytes, more: str = "") -> bytes:
    """An answer as it travels."""
    head = f"HTTP/1.1 {status} Proxy\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n{more}\r\n"
    return head.encode("ascii") + body


def reset(end: socket.socket) -> None:
    """RST instead of a goodbye."""
    try:
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        end.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass
    end.close()


def close_listener(listener: socket.socket) -> None:
    """So that nobody is let in any more: closing alone does not wake who waits in accept()."""
    with suppress(OSError):
        listener.shutdown(socket.SHUT_RDWR)
    listener.close()


def address_of(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    return parts.hostname or "", parts.port or 80

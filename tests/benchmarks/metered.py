# SPDX-License-Identifier: GPL-3.0-or-later
"""A wire that counts what passes, and, where it is asked to, is as slow and as far as a kelurahan's."""

import queue
import socket
import threading
import time
from types import TracebackType
from urllib.parse import urlsplit

_CHUNK = 16 * 1024
_PACKET = 1460
_IN_FLIGHT = 64
"""Packets that the slow wire takes before it makes the sender wait, as a router's buffer does."""


class Metered:
    """A TCP relay in front of a server. bits_per_second 0: as fast as it goes; delay in seconds, each way."""

    def __init__(self, target: str, *, bits_per_second: int = 0, delay: float = 0.0) -> None:
        parts = urlsplit(target)
        self._target = (parts.hostname or "", parts.port or 80)
        self._rate = bits_per_second / 8
        self._delay = delay
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.bytes_up = 0
        self.bytes_down = 0

    def __enter__(self) -> "Metered":
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            if self._rate:  # what the sender's own machine would hold back counts as on the wire
                near.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _CHUNK)
            near.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            far = socket.create_connection(self._target)
            far.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for source, sink, up in ((near, far, True), (far, near, False)):
                threading.Thread(target=self._carry, args=(source, sink, up), daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket, up: bool) -> None:
        on_the_way: queue.Queue[tuple[float, bytes]] = queue.Queue(_IN_FLIGHT)
        slow = self._rate > 0 or self._delay > 0
        if slow:
            threading.Thread(target=self._deliver, args=(on_the_way, sink), daemon=True).start()
        free_at = 0.0
        try:
            while data := source.recv(_PACKET if slow else _CHUNK):
                if up:
                    self.bytes_up += len(data)
                else:
                    self.bytes_down += len(data)
                if not slow:
                    sink.sendall(data)
                    continue
                free_at = max(free_at, time.monotonic()) + (len(data) / self._rate if self._rate else 0.0)
                on_the_way.put((free_at + self._delay, data))
        except OSError:
            pass
        finally:
            if slow:
                on_the_way.put((0.0, b""))
            else:
                _close(source, sink)

    def _deliver(self, on_the_way: "queue.Queue[tuple[float, bytes]]", sink: socket.socket) -> None:
        """Each packet when it has come through; the next may have left long before."""
        while True:
            arrives, data = on_the_way.get()
            if not data:
                _close(sink)
                return
            wait = arrives - time.monotonic()
            if wait > 0:
                threading.Event().wait(wait)
            try:
                sink.sendall(data)
            except OSError:
                _close(sink)


def _close(*ends: socket.socket) -> None:
    for end in ends:
        end.close()

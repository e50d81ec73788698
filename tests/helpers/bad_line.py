# SPDX-License-Identifier: GPL-3.0-or-later
"""A line to the city that is slow, far, and cut every so often; it understands nothing of what passes. On loopback."""

import socket
import threading
import time
from types import TracebackType

from tests.helpers.chaos_proxy import address_of, close_listener, reset

_CHUNK = 2 * 1024
_AT_ONCE = 0.005


class BadLine:
    """A TCP relay of so many bytes a second, so many seconds away, and cut every so many seconds or bytes (up)."""

    def __init__(
        self, target: str, *, rate: float = 0.0, delay: float = 0.0, cut_seconds: float = 0.0, cut_bytes: int = 0
    ) -> None:
        self._target = address_of(target)
        self._rate = rate
        self._delay = delay
        self._cut_bytes = cut_bytes
        self._cut_seconds = cut_seconds
        self._ended = threading.Event()
        self._open: set[socket.socket] = set()
        self._since_cut = 0
        self._counting = threading.Lock()
        self.bytes_up = 0
        self.cuts = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _CHUNK)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> "BadLine":
        threading.Thread(target=self._accept, daemon=True).start()
        if self._cut_seconds:
            threading.Thread(target=self._cut_by_the_clock, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        close_listener(self._listener)
        self.cut()

    def cut(self) -> None:
        """End everything that is on its way."""
        with self._counting:
            self.cuts += 1
            self._since_cut = 0
            ended, self._open = self._open, set()
        for end in ended:
            reset(end)

    def _cut_by_the_clock(self) -> None:
        while not self._ended.wait(self._cut_seconds):
            self.cut()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
                far = socket.create_connection(self._target)
            except OSError:
                if self._ended.is_set():
                    return
                continue
            for end in (near, far):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._counting:
                self._open |= {near, far}
            threading.Thread(target=self._carry, args=(near, far, True), daemon=True).start()
            threading.Thread(target=self._carry, args=(far, near, False), daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket, up: bool) -> None:
        try:
            while data := self._received(source):
                if up and self._is_cut_by(len(data)):
                    self.cut()
                    return
                sink.sendall(data)
        except OSError:
            pass
        finally:
            with self._counting:
                self._open -= {source, sink}
            for end in (source, sink):
                end.close()

    def _received(self, source: socket.socket) -> bytes:
        """The next bytes, when they have come all the way: what follows at once is only as late as the line is slow."""
        began = time.monotonic()
        data = source.recv(_CHUNK)
        far = self._delay if time.monotonic() - began > _AT_ONCE else 0.0
        self._ended.wait(far + (len(data) / self._rate if self._rate else 0.0))
        return data

    def _is_cut_by(self, size: int) -> bool:
        with self._counting:
            self.bytes_up += size
            self._since_cut += size
            return bool(self._cut_bytes) and self._since_cut > self._cut_bytes

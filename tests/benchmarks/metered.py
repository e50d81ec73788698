# SPDX-License-Identifier: GPL-3.0-or-later
"""A wire that counts what passes, and, where it is asked to, is as slow and as far as a kelurahan's."""

import socket
import threading
import time
from types import TracebackType
from urllib.parse import urlsplit

_CHUNK = 16 * 1024


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
            near.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            far = socket.create_connection(self._target)
            far.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._carry, args=(near, far, True), daemon=True).start()
            threading.Thread(target=self._carry, args=(far, near, False), daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket, up: bool) -> None:
        free_at = 0.0
        try:
            while data := source.recv(_CHUNK):
                if up:
                    self.bytes_up += len(data)
                else:
                    self.bytes_down += len(data)
                now = time.monotonic()
                if self._rate:
                    free_at = max(free_at, now) + len(data) / self._rate
                arrives = max(free_at, now) + self._delay
                if arrives > now:
                    threading.Event().wait(arrives - now)
                sink.sendall(data)
        except OSError:
            pass
        finally:
            for end in (source, sink):
                end.close()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The program that speaks HTTP for the app: tells when it takes requests, and keeps no head without an end."""

import signal
import socket
from pathlib import Path
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import HANDLED_SIGNALS

LONGEST_HEAD = 64 * 1024


class BoundedHttp(HttpToolsProtocol):
    """HTTP/1.1 by a parser in C. That would keep the lines of a head, or of what follows a body in pieces, for as long
    as somebody sends them."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._kept = 0

    def data_received(self, data: bytes) -> None:
        """Parse what came; whatever leads on begins the count anew."""
        self._kept += len(data)
        super().data_received(data)
        if self._kept > LONGEST_HEAD and not self.transport.is_closing():
            self.send_400_response("The head of this request is too long.")

    def on_headers_complete(self) -> None:
        """The head has ended."""
        self._kept = 0
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """A part of the body, which has a limit of its own."""
        self._kept = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        """The next head may begin."""
        self._kept = 0
        super().on_message_complete()


class Server(uvicorn.Server):
    """Serves an app; writes ready into a file, if one is named, when it really takes requests."""

    def __init__(self, app: ASGIApp, ready_file: Path | None, ready: str) -> None:
        super().__init__(uvicorn.Config(app, http=BoundedHttp, log_config=None, access_log=False, server_header=False))
        self._ready_file = ready_file
        self._ready = ready

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve until a signal says to end, and return: whoever runs this ends the rest after it. Main thread only."""
        # uvicorn raises the signal once more when it is done; handled as before, that would end the process there
        before = {number: signal.signal(number, self.handle_exit) for number in HANDLED_SIGNALS}
        try:
            super().run(sockets)
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then leave word."""
        await super().startup(sockets)
        if self.started and self._ready_file is not None:
            draft = self._ready_file.with_name(self._ready_file.name + ".part")
            draft.write_text(self._ready, encoding="utf-8")
            draft.replace(self._ready_file)

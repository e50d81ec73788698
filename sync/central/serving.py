# SPDX-License-Identifier: GPL-3.0-or-later
"""The program that speaks HTTP for the app: tells when it takes requests, and listens to no head without an end."""

import socket
from pathlib import Path
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

LONGEST_HEAD = 64 * 1024


class BoundedHttp(HttpToolsProtocol):
    """HTTP/1.1 by a parser in C. That would keep the lines of a head for as long as somebody sends them."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._is_in_head = False
        self._head = 0

    def data_received(self, data: bytes) -> None:
        """Parse what came."""
        super().data_received(data)
        self._head = self._head + len(data) if self._is_in_head else 0
        if self._head > LONGEST_HEAD and not self.transport.is_closing():
            self.send_400_response("The head of this request is too long.")

    def on_message_begin(self) -> None:
        """A head begins."""
        self._is_in_head = True
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """And ends."""
        self._is_in_head = False
        super().on_headers_complete()


class Server(uvicorn.Server):
    """Serves an app; writes ready into a file, if one is named, when it really takes requests."""

    def __init__(self, app: ASGIApp, ready_file: Path | None, ready: str) -> None:
        super().__init__(uvicorn.Config(app, http=BoundedHttp, log_config=None, access_log=False, server_header=False))
        self._ready_file = ready_file
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then leave word."""
        await super().startup(sockets)
        if self.started and self._ready_file is not None:
            draft = self._ready_file.with_name(self._ready_file.name + ".part")
            draft.write_text(self._ready, encoding="utf-8")
            draft.replace(self._ready_file)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Receivers on this machine: a mail server that remembers, and a web server that answers as it is told."""

import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest


@dataclass
class MailServer:
    """Speaks as much SMTP as a client needs. refuse: what it answers to RCPT instead of 250."""

    port: int
    refuse: str = ""
    messages: list[EmailMessage] = field(default_factory=list)
    hangs_up_after_data: bool = False
    """Takes the message and dies before it says so: the client cannot know."""
    speaks: threading.Event = field(default_factory=threading.Event)
    """Cleared: it takes the message and says nothing for a while."""

    def __post_init__(self) -> None:
        """At first it does."""
        self.speaks.set()


def _speak(server: MailServer, line: socket.socket) -> None:
    with line, line.makefile("rb") as heard:
        line.sendall(b"220 ready\r\n")
        while command := heard.readline().decode("ascii", "replace").strip().upper():
            if command.startswith("DATA"):
                line.sendall(b"354 go on\r\n")
                data = b"".join(iter(heard.readline, b".\r\n"))
                message = message_from_bytes(data, policy=policy.default)
                assert isinstance(message, EmailMessage)
                server.messages.append(message)
                server.speaks.wait(60)
                if server.hangs_up_after_data:
                    return
                try:
                    line.sendall(b"250 taken\r\n")
                except OSError:
                    return
            elif command.startswith("RCPT") and server.refuse:
                line.sendall(server.refuse.encode() + b"\r\n")
            elif command.startswith("QUIT"):
                line.sendall(b"221 bye\r\n")
                return
            else:
                line.sendall(b"250 fine\r\n")


@pytest.fixture
def mail_server() -> Iterator[MailServer]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = MailServer(listener.getsockname()[1])

        def serve() -> None:
            while True:
                try:
                    line, _ = listener.accept()
                except OSError:
                    return
                threading.Thread(target=_speak, args=(server, line), daemon=True).start()

        threading.Thread(target=serve, daemon=True).start()
        yield server
        listener.shutdown(socket.SHUT_RDWR)


@dataclass
class Heard:
    """One request as it came."""

    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class WebServer:
    """Answers each request with the next status; the last one stays."""

    url: str
    answers: list[tuple[int, dict[str, str]]] = field(default_factory=lambda: [(200, {})])
    heard: list[Heard] = field(default_factory=list)


@pytest.fixture
def web_server() -> Iterator[WebServer]:
    state = WebServer("")

    class Door(BaseHTTPRequestHandler):
        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            state.heard.append(Heard(self.path, {k.lower(): v for k, v in self.headers.items()}, body))
            status, headers = state.answers.pop(0) if len(state.answers) > 1 else state.answers[0]
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    for method in ("GET", "POST"):
        setattr(Door, f"do_{method}", Door.answer)
    with ThreadingHTTPServer(("127.0.0.1", 0), Door) as server:
        state.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield state
        server.shutdown()
        thread.join()

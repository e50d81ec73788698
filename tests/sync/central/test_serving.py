# SPDX-License-Identifier: GPL-3.0-or-later
"""The server on the wire: heads in drops, several at once, heads without an end, and what is no HTTP at all."""

import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from sync.central.serving import LONGEST_HEAD
from tests.helpers.running_central import RunningCentral, running_central

QUESTION = b"GET /healthz HTTP/1.1\r\nHost: city\r\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentral]:
    with running_central(tmp_path_factory.mktemp("city"), opener=False) as running:
        yield running


def line_to(server: RunningCentral) -> socket.socket:
    url = urlsplit(server.url)
    return socket.create_connection((url.hostname or "", url.port or 0), 10)


def heard(line: socket.socket) -> bytes:
    """All that is said until the other end closes."""
    parts = []
    try:
        while part := line.recv(65536):
            parts.append(part)
    except ConnectionError:
        pass
    return b"".join(parts)


def test_a_head_may_come_in_drops(server: RunningCentral) -> None:
    with line_to(server) as line:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for drop in QUESTION + b"Connection: close\r\n\r\n":
            line.sendall(bytes((drop,)))
        assert heard(line).startswith(b"HTTP/1.1 200 ")


def test_questions_may_come_at_once(server: RunningCentral) -> None:
    with line_to(server) as line:
        line.sendall((QUESTION + b"\r\n") * 3 + QUESTION + b"Connection: close\r\n\r\n")
        assert heard(line).count(b"HTTP/1.1 200 ") == 4


PIECES = b"POST /v1/records HTTP/1.1\r\nHost: city\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n"


@pytest.mark.parametrize("begun", [QUESTION, PIECES], ids=["head", "trailer"])
@pytest.mark.parametrize("endless", [b"X-More: " + b"a" * 1000 + b"\r\n", b"a" * 1000], ids=["lines", "line"])
def test_a_head_without_an_end_is_not_listened_to(server: RunningCentral, begun: bytes, endless: bytes) -> None:
    with line_to(server) as line:
        line.sendall(begun)
        sent = 0
        try:
            while sent < 100 * LONGEST_HEAD:
                line.sendall(endless)
                sent += len(endless)
        except ConnectionError:
            pass
        answer = heard(line)
    assert sent < 100 * LONGEST_HEAD
    assert not answer or answer.startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize(
    "noise", [b"\x16\x03\x01 hello\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\r\n\r\n\0\0\0\0\r\n\r\n"]
)
def test_what_is_no_http_is_refused_and_the_next_is_answered(server: RunningCentral, noise: bytes) -> None:
    with line_to(server) as line:
        line.sendall(noise)
        line.shutdown(socket.SHUT_WR)
        assert b" 200 " not in heard(line)
    with line_to(server) as line:
        line.sendall(QUESTION + b"Connection: close\r\n\r\n")
        assert heard(line).startswith(b"HTTP/1.1 200 ")


def test_a_length_beside_pieces_smuggles_nothing(server: RunningCentral) -> None:
    with line_to(server) as line:
        head = b"POST /v1/records HTTP/1.1\r\nHost: city\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
        line.sendall(head + b"0\r\n\r\n" + QUESTION + b"\r\n")
        line.shutdown(socket.SHUT_WR)
        assert b" 200 " not in heard(line)

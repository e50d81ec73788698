# SPDX-License-Identifier: GPL-3.0-or-later
"""One question over HTTP and its answer, as bytes; foreign failures become one LinkError here."""

import math
import socket
import time
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse

from sync import tls
from sync.policy import Outcome
from sync.protocol.signing import CONTENT_TYPE
from sync.round import LinkError

TIMEOUT = (5.0, 30.0)
MAX_ANSWER_BYTES = 4 * 1024 * 1024
LONGEST_ANSWER = 40.0
_PIECE, _LARGEST_PIECE = 16 * 1024, 64 * 1024
"""Of a body: the first, and where the way is quick."""
_QUICK_SECONDS = 0.1


class CertificateDatesError(LinkError):
    """A certificate is not valid yet, or no more, as this computer's clock has it."""

    def __init__(self) -> None:
        super().__init__(Outcome.OFFLINE, "certificate dates")


class Body:
    """A body as requests sends it, piece by piece, so that each piece has the time of the whole.

    Where the way takes a piece at once, the next is larger: fewer turns for both ends.
    """

    def __init__(self, data: bytes, live: Callable[[], None], meanwhile: Callable[[], None] | None) -> None:
        self._data = data
        self._at = 0
        self._size = _PIECE
        self._asked = -math.inf
        self._live = live
        self._meanwhile = meanwhile

    def __len__(self) -> int:
        return len(self._data)

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.read, b"")

    def read(self, _size: int = _PIECE) -> bytes:
        """The next piece, as large as the way is quick; after the last one comes what is to be done meanwhile."""
        self._live()
        now = time.monotonic()
        self._size = min(2 * self._size, _LARGEST_PIECE) if now - self._asked < _QUICK_SECONDS else _PIECE
        self._asked = now
        piece = self._data[self._at : self._at + self._size]
        self._at += len(piece)
        if not piece and self._meanwhile is not None:
            self._meanwhile()
        return piece


def exchange(
    session: requests.Session,
    method: str,
    url: str,
    body: bytes | Body,
    headers: dict[str, str],
    live: Callable[[], None] = lambda: None,
) -> tuple[int, bytes, float | None]:
    """Status, content, and seconds to wait as the server asks. live is told that something goes on."""
    live()
    try:
        answer = session.request(
            method,
            url,
            data=body,
            headers={**headers, "Content-Type": CONTENT_TYPE},
            timeout=TIMEOUT,
            allow_redirects=False,
            stream=True,
            verify=session.verify,  # said here, or the environment would overrule the authority that was named
        )
        with answer:
            content = _read(answer.raw, time.monotonic() + LONGEST_ANSWER, live)
    except (requests.RequestException, HTTPError, OSError) as error:
        if tls.is_about_dates(error):
            raise CertificateDatesError from error
        raise LinkError(Outcome.OFFLINE, type(error).__name__) from error
    wait = answer.headers.get("Retry-After", "")
    return answer.status_code, content, float(wait) if wait.isdigit() else None


def _read(answer: BaseHTTPResponse, until: float, live: Callable[[], None]) -> bytes:
    """What the city says; whoever says it drop by drop is not listened to for ever."""
    parts: list[bytes] = []
    size = 0
    # as it comes: a read that waits for a full buffer would not look at the clock
    while part := answer.read1(16 * 1024, decode_content=True):
        live()
        parts.append(part)
        size += len(part)
        if size > MAX_ANSWER_BYTES or time.monotonic() > until:
            raise LinkError(Outcome.OFFLINE, "an answer without an end")
    return b"".join(parts)


def listens(url: str) -> bool:
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    try:
        with socket.create_connection((parts.hostname or "", port), timeout=2.0):
            return True
    except OSError:
        return False

# SPDX-License-Identifier: GPL-3.0-or-later
"""The only HTTP of the kiosk. Believes an answer only when the city signed it over our very request."""

import secrets
import socket
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import urlsplit

import msgspec
import requests
import zstandard
from nacl.signing import SigningKey, VerifyKey
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse

from sync.policy import Outcome
from sync.protocol.comparison import Compared, Comparison
from sync.protocol.enrolment import ENROL_KEY_ID, EnrolAnswer, EnrolRequest, read_enrol_answer
from sync.protocol.parcel import HandedIn
from sync.protocol.records import BlobPiece, BlobState, News, NewsRequest
from sync.protocol.signing import CONTENT_TYPE, SignatureError, sign_request, verify_answer
from sync.protocol.verdicts import Refusal, VerdictSheet
from sync.round import LinkError

T = TypeVar("T", bound=msgspec.Struct)

TIMEOUT = (5.0, 30.0)
MAX_ANSWER_BYTES = 4 * 1024 * 1024
LONGEST_ANSWER = 40.0


@dataclass(frozen=True, slots=True)
class Access:
    """What a kiosk needs to speak with its city."""

    url: str
    key_id: str
    key: SigningKey
    server_key: VerifyKey


class Link:
    """One conversation with the city's server, kept alive between rounds."""

    def __init__(self, access: Access, now_s: Callable[[], int]) -> None:
        self._access = access
        self._now_s = now_s
        self._session = requests.Session()

    def is_reachable(self) -> bool:
        """Whether something listens at the city's address; cheap, says nothing about who."""
        parts = urlsplit(self._access.url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        try:
            with socket.create_connection((parts.hostname or "", port), timeout=2.0):
                return True
        except OSError:
            return False

    def send(self, incarnation: bytes, records: Sequence[msgspec.Raw]) -> VerdictSheet:
        """Carry a batch; the verdicts come back in its order."""
        batch = msgspec.msgpack.encode((self._access.key_id, incarnation, records))
        return self._ask("POST", "/v1/records", _packed(batch), VerdictSheet)

    def compare(self, comparison: Comparison) -> Compared:
        """Tell what the city acknowledged; it names what it does not hold."""
        return self._ask("POST", "/v1/compare", _packed(msgspec.msgpack.encode(comparison)), Compared)

    def blob_state(self, sha256: bytes) -> BlobState:
        """How much of a photo has arrived."""
        return self._ask("GET", f"/v1/blobs/{sha256.hex()}", b"", BlobState)

    def send_piece(self, sha256: bytes, piece: BlobPiece) -> BlobState:
        """Carry a piece of a photo."""
        return self._ask("PATCH", f"/v1/blobs/{sha256.hex()}", msgspec.msgpack.encode(piece), BlobState)

    def news(self, request: NewsRequest) -> News:
        """Ask what happened since the cursor."""
        return self._ask("POST", "/v1/news", msgspec.msgpack.encode(request), News)

    def hand_in(self, parcel: bytes) -> bytes:
        """Hand in another kiosk's parcel; the answer is for that kiosk, and signed for it."""
        return self._ask("POST", "/v1/parcels", parcel, HandedIn).answer

    def close(self) -> None:
        """Let go of the connection."""
        self._session.close()

    def _ask(self, method: str, path: str, body: bytes, answer_type: type[T]) -> T:
        access = self._access
        headers, binding = sign_request(
            access.key, access.key_id, method, path, body, created=self._now_s(), nonce=secrets.token_urlsafe(16)
        )
        status, content, retry_after = _exchange(self._session, method, access.url + path, body, headers)
        if status in (401, 403):
            raise _refusal(access.server_key, binding, content)
        if status == 413:
            raise LinkError(Outcome.TOO_LARGE, "batch too large")
        if status == 429 or status >= 500:
            raise LinkError(Outcome.BUSY, f"status {status}", retry_after)
        try:
            return verify_answer(access.server_key, binding, content, answer_type)
        except SignatureError as error:
            raise LinkError(Outcome.PORTAL, f"unsigned answer, status {status}") from error


def enrol(url: str, code: str, key: SigningKey, version: str, now_s: int) -> EnrolAnswer:
    """Exchange a one-time code for the city's trust. Raises LinkError."""
    body = msgspec.msgpack.encode(EnrolRequest(code, bytes(key.verify_key), version))
    headers, binding = sign_request(
        key, ENROL_KEY_ID, "POST", "/v1/enrol", body, created=now_s, nonce=secrets.token_urlsafe(16)
    )
    with requests.Session() as session:
        status, content, retry_after = _exchange(session, "POST", url + "/v1/enrol", body, headers)
    if status in (401, 403, 404, 410):
        raise LinkError(Outcome.REFUSED, "the code is not valid (any more)")
    if status == 429 or status >= 500:
        raise LinkError(Outcome.BUSY, f"status {status}", retry_after)
    try:
        return read_enrol_answer(content, binding)
    except SignatureError as error:
        raise LinkError(Outcome.PORTAL, f"unsigned answer, status {status}") from error


def _exchange(
    session: requests.Session, method: str, url: str, body: bytes, headers: dict[str, str]
) -> tuple[int, bytes, float | None]:
    try:
        answer = session.request(
            method,
            url,
            data=body,
            headers={**headers, "Content-Type": CONTENT_TYPE},
            timeout=TIMEOUT,
            allow_redirects=False,
            stream=True,
        )
        with answer:
            content = _read(answer.raw, time.monotonic() + LONGEST_ANSWER)
    except (requests.RequestException, HTTPError, OSError) as error:
        raise LinkError(Outcome.OFFLINE, type(error).__name__) from error
    wait = answer.headers.get("Retry-After", "")
    return answer.status_code, content, float(wait) if wait.isdigit() else None


def _packed(plain: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=1).compress(plain)


def _read(answer: BaseHTTPResponse, until: float) -> bytes:
    """What the city says; whoever says it drop by drop is not listened to for ever."""
    parts: list[bytes] = []
    size = 0
    # as it comes: a read that waits for a full buffer would not look at the clock
    while part := answer.read1(16 * 1024, decode_content=True):
        parts.append(part)
        size += len(part)
        if size > MAX_ANSWER_BYTES or time.monotonic() > until:
            raise LinkError(Outcome.OFFLINE, "an answer without an end")
    return b"".join(parts)


def _refusal(server_key: VerifyKey, binding: bytes, content: bytes) -> LinkError:
    try:
        reason = verify_answer(server_key, binding, content, Refusal).reason
    except SignatureError:
        # a proxy can say 403 too; only the city can silence its kiosk
        return LinkError(Outcome.PORTAL, "unsigned refusal")
    return LinkError(Outcome.REFUSED, reason)

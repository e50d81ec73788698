# SPDX-License-Identifier: GPL-3.0-or-later
"""What the kiosk asks its city. Believes an answer only when the city signed it over our very request."""

import logging
import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, Self, TypeVar

import msgspec
import zstandard
from nacl.signing import SigningKey, VerifyKey

from sync import tls
from sync.exchange import Body, CertificateDatesError, exchange, listens
from sync.policy import Outcome
from sync.ports import LinkError, NotTakenError
from sync.protocol.bundle import BundlePiece, BundleRequest
from sync.protocol.comparison import Compared, Comparison
from sync.protocol.enrolment import (
    ENROL_KEY_ID,
    EnrolAnswer,
    EnrolRequest,
    Rotated,
    prove_next_key,
    read_enrol_answer,
)
from sync.protocol.parcel import HandedIn
from sync.protocol.records import BlobPiece, BlobState, News, NewsRequest, ServerTime
from sync.protocol.signing import SignatureError, content_digest, sign_request, verify_answer
from sync.protocol.verdicts import KEY_UNKNOWN, SHEET_OF_RUNS, Refusal, VerdictSheet
from sync.tls import Way

T = TypeVar("T", bound=msgspec.Struct)

BEST_AGAIN_SECONDS = 10 * 60.0
"""So long an address that works is kept to before the best one is tried again."""
_STRAIGHT = Way()
_LEVEL = -1
"""Sealed bytes do not get smaller; this finds what is the same in every record around them, and finds it fast."""

log = logging.getLogger(__name__)


class UnknownKeyError(LinkError):
    """The city says that it does not know the key this kiosk signs with. It is asked again as when it is busy:
    whoever spoils a signature on the way must not silence a kiosk."""

    def __init__(self) -> None:
        super().__init__(Outcome.BUSY, KEY_UNKNOWN)
        self.is_said = True


@dataclass(frozen=True, slots=True)
class _Question:
    method: str
    path: str
    body: bytes
    meanwhile: Callable[[], None] | None = None
    """Something else to do between the last byte of the question and the first of the answer."""
    digest: str = ""
    """Of the body, where it was made before."""


_Batch = tuple[str, bytes, Sequence[msgspec.Raw], int]


@dataclass(frozen=True, slots=True)
class _Ready:
    """A batch, as it travels."""

    batch: _Batch
    body: bytes
    digest: str

    @classmethod
    def of(cls, batch: _Batch) -> Self:
        """Packed."""
        body = _packed(msgspec.msgpack.encode(batch))
        return cls(batch, body, content_digest(body))


@dataclass(frozen=True, slots=True)
class Access:
    """What a kiosk needs to speak with its city."""

    url: str
    key_id: str
    key: SigningKey
    server_key: VerifyKey
    other_urls: tuple[str, ...] = ()
    """Tried in turn where the first does not answer, as while a server moves."""
    other_server_keys: tuple[VerifyKey, ...] = ()
    """Also the city's, while it changes its key."""
    former_key: SigningKey | None = None
    """What this kiosk signed with before; a city put back from its backup may know no other."""

    @property
    def urls(self) -> tuple[str, ...]:
        """Every address, the best first."""
        return (self.url, *self.other_urls)

    @property
    def server_keys(self) -> tuple[VerifyKey, ...]:
        """Every key whose signature is the city's."""
        return (self.server_key, *self.other_server_keys)


class LinkClock(Protocol):
    """City time, as far as it is known."""

    def now_ms(self) -> int: ...
    def learn(self, server_ms: int) -> None: ...


class Link:
    """One conversation with the city's server, kept alive between rounds. What access says is asked at each use."""

    def __init__(self, access: Callable[[], Access], clock: LinkClock, way: Way = _STRAIGHT) -> None:
        self._access = access
        self._clock = clock
        self._way = way
        self._session = tls.plain_session(way)
        self._by_city_time = False
        self._working = ""
        self._best_again_at = 0.0
        self._ready: _Ready | None = None
        self.sign_of_life = 0.0
        """When (monotonic seconds) a question was last begun or a part of an answer came: slow is not dead."""

    def is_reachable(self) -> bool:
        """Whether something listens at an address of the city; cheap, says nothing about who."""
        return any(listens(self._way.proxy or url) for url in self._access().urls)

    def working_url(self) -> str:
        """The address that answered last; empty before any did."""
        return self._working

    def send(self, incarnation: bytes, records: Sequence[msgspec.Raw], meanwhile: Callable[[], None]) -> VerdictSheet:
        """Carry a batch; the verdicts come back in its order. meanwhile: done while the city works, if it comes to."""
        batch = self._batch(incarnation, records)
        ready, self._ready = self._ready, None
        if ready is None or ready.batch != batch:
            ready = _Ready.of(batch)
        return self._ask_one(_Question("POST", "/v1/records", ready.body, meanwhile, ready.digest), VerdictSheet)

    def get_ready(self, incarnation: bytes, records: Sequence[msgspec.Raw]) -> None:
        """Pack what probably goes next, while the city still works on the last."""
        batch = self._batch(incarnation, records)
        if self._ready is None or self._ready.batch != batch:
            self._ready = _Ready.of(batch)

    def _batch(self, incarnation: bytes, records: Sequence[msgspec.Raw]) -> _Batch:
        return self._access().key_id, incarnation, records, SHEET_OF_RUNS

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
        """Hand in another kiosk's parcel; the answer is for that kiosk, and signed for it. Raises NotTakenError."""
        return self._ask("POST", "/v1/parcels", parcel, HandedIn).answer

    def bundle_piece(self, request: BundleRequest) -> BundlePiece:
        """A range of the city's pack."""
        return self._ask("POST", "/v1/bundles", msgspec.msgpack.encode(request), BundlePiece)

    def rotate(self, next_key: SigningKey) -> Rotated:
        """Tell the city the key this kiosk will sign with."""
        question = prove_next_key(next_key, self._access().key_id)
        return self._ask("POST", "/v1/rotate", msgspec.msgpack.encode(question), Rotated)

    def close(self) -> None:
        """Let go of the connection."""
        self._session.close()

    def _ask(self, method: str, path: str, body: bytes, answer_type: type[T]) -> T:
        return self._ask_one(_Question(method, path, body), answer_type)

    def _ask_one(self, question: _Question, answer_type: type[T]) -> T:
        access = self._access()
        failed: LinkError | None = None
        for url in self._in_turn(access.urls):
            try:
                answer = self._ask_at(url, access, question, answer_type)
            except LinkError as error:
                # what the city itself says counts; anything else may stand only in this address's way
                if error.outcome in (Outcome.REFUSED, Outcome.TOO_LARGE) or isinstance(error, NotTakenError):
                    raise
                failed = failed or error
            else:
                self._works(url, access.urls)
                return answer
        raise failed or LinkError(Outcome.OFFLINE, "no address")

    def _live(self) -> None:
        self.sign_of_life = time.monotonic()

    def _in_turn(self, urls: tuple[str, ...]) -> list[str]:
        """The one that worked, then the others; from time to time the best first, which may have come up."""
        if self._working in urls and time.monotonic() < self._best_again_at:
            return [self._working, *(url for url in urls if url != self._working)]
        return list(urls)

    def _works(self, url: str, urls: tuple[str, ...]) -> None:
        if time.monotonic() >= self._best_again_at or self._working not in urls:
            self._best_again_at = time.monotonic() + BEST_AGAIN_SECONDS
        if url != self._working:
            log.info("the city answers", extra={"address": url})
        self._working = url

    def _ask_at(self, url: str, access: Access, question: _Question, answer_type: type[T]) -> T:
        try:
            return self._asked(url, access, question, answer_type)
        except CertificateDatesError:
            if self._by_city_time:
                raise
            self._learn_time(url, access)
        except UnknownKeyError:
            if access.former_key is None:
                raise
            self._tell_key(url, access, access.former_key)
        return self._asked(url, access, question, answer_type)

    def _tell_key(self, url: str, access: Access, former: SigningKey) -> None:
        """Once more, and under the former key: the city has forgotten that this kiosk changed it. Raises LinkError."""
        body = msgspec.msgpack.encode(prove_next_key(access.key, access.key_id))
        self._asked(url, replace(access, key=former), _Question("POST", "/v1/rotate", body), Rotated)
        log.warning("the city had forgotten this kiosk's key and was told it again")

    def _learn_time(self, url: str, access: Access) -> None:
        """This computer's clock, or the certificate, is wrong; the city's signature says which. Raises LinkError."""
        plain = self._session
        self._session = tls.dateless_session(self._way)
        try:
            told = self._asked(url, access, _Question("GET", "/v1/time", b""), ServerTime)
        finally:
            self._session.close()
            self._session = plain
        self._clock.learn(told.server_time)
        log.warning("certificates are checked by the city's clock: this computer's is wrong")
        self._session.close()
        self._session = tls.city_time_session(self._way, lambda: self._clock.now_ms() / 1000)
        self._by_city_time = True

    def _asked(self, url: str, access: Access, question: _Question, answer_type: type[T]) -> T:
        method, path, body = question.method, question.path, question.body
        headers, binding = sign_request(
            access.key,
            access.key_id,
            method,
            path,
            body,
            created=self._clock.now_ms() // 1000,
            nonce=secrets.token_urlsafe(16),
            digest=question.digest,
        )
        sent = Body(body, self._live, question.meanwhile) if body else body
        status, content, retry_after = exchange(self._session, method, url + path, sent, headers, self._live)
        if status in (400, 401, 403):
            raise _refusal(access.server_keys, binding, content, status)
        if status == 413:
            raise LinkError(Outcome.TOO_LARGE, "batch too large")
        if status == 429 or status >= 500:
            raise LinkError(Outcome.BUSY, f"status {status}", retry_after)
        try:
            return verify_answer(access.server_keys, binding, content, answer_type)
        except SignatureError as error:
            raise LinkError(Outcome.PORTAL, f"unsigned answer, status {status}") from error


def enrol(url: str, wanted: EnrolRequest, key: SigningKey, now_s: int, way: Way = _STRAIGHT) -> EnrolAnswer:
    """Exchange a one-time code for the city's trust. Raises LinkError."""
    body = msgspec.msgpack.encode(wanted)
    headers, binding = sign_request(
        key, ENROL_KEY_ID, "POST", "/v1/enrol", body, created=now_s, nonce=secrets.token_urlsafe(16)
    )
    with tls.plain_session(way) as session:
        status, content, retry_after = exchange(session, "POST", url + "/v1/enrol", body, headers)
    if status in (401, 403, 404, 410):
        raise LinkError(Outcome.REFUSED, "the code is not valid (any more)")
    if status == 429 or status >= 500:
        raise LinkError(Outcome.BUSY, f"status {status}", retry_after)
    try:
        return read_enrol_answer(content, binding)
    except SignatureError as error:
        raise LinkError(Outcome.PORTAL, f"unsigned answer, status {status}") from error


def _packed(plain: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=_LEVEL).compress(plain)


def _refusal(server_keys: Sequence[VerifyKey], binding: bytes, content: bytes, status: int) -> LinkError:
    try:
        reason = verify_answer(server_keys, binding, content, Refusal).reason
    except SignatureError:
        # a proxy can say 403 too; only the city can silence its kiosk
        return LinkError(Outcome.PORTAL, "unsigned refusal")
    if status == 400:
        return NotTakenError(reason)
    return UnknownKeyError() if reason == KEY_UNKNOWN else LinkError(Outcome.REFUSED, reason)

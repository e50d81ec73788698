# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosks' door: records, photos, news and the time. Every answer that matters is signed over its request."""

import re
from collections.abc import Callable

import msgspec
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from sync.central import blobs, bundles, configuration, kiosks, news, parcels, sheaves
from sync.central.answers import answered, refused
from sync.central.batches import LARGEST_BATCH, Batch
from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.guard import BodyTooLargeError, OpenRoute, read_body, unpacked
from sync.protocol.bundle import BundleRequest
from sync.protocol.comparison import Comparison
from sync.protocol.enrolment import RotateRequest
from sync.protocol.parcel import MAX_PARCEL_BYTES, HandedIn, ParcelError
from sync.protocol.records import BlobPiece, BlobStored, NewsRequest, ServerTime
from sync.protocol.signing import CONTENT_TYPE, SignedRequest
from sync.protocol.verdicts import KEY_UNKNOWN

LARGEST_QUESTION = 4 * 1024
LARGEST_COMPARISON = 256 * 1024
LARGEST_PIECE = 512 * 1024

Work = Callable[[SignedRequest, bytes], Response]
AtOnce = Callable[[Request, bytes], Response | None]


class KioskDoor:
    """POST /v1/{records, compare, news, parcels, bundles, rotate}; GET, PATCH, PUT /v1/blobs/{sha256}; GET /v1/time."""

    def __init__(self, city: City, records_came: Callable[[], None]) -> None:
        self._city = city
        self._records_came = records_came
        self._known = kiosks.KnownKeys()

    def routes(self) -> tuple[OpenRoute, ...]:
        """For the app."""
        return (
            OpenRoute("/v1/records", self.records, methods=["POST"]),
            OpenRoute("/v1/compare", self.compare, methods=["POST"]),
            OpenRoute("/v1/blobs/{sha256}", self.blob, methods=["PUT"]),
            OpenRoute("/v1/blobs/{sha256}", self.piece, methods=["PATCH"]),
            OpenRoute("/v1/blobs/{sha256}", self.blob_state, methods=["GET"]),
            OpenRoute("/v1/parcels", self.parcel, methods=["POST"]),
            OpenRoute("/v1/news", self.news, methods=["POST"]),
            OpenRoute("/v1/bundles", self.bundle, methods=["POST"]),
            OpenRoute("/v1/rotate", self.rotate, methods=["POST"]),
            OpenRoute("/v1/time", self.time, methods=["GET"]),
        )

    async def records(self, request: Request) -> Response:
        """A batch in, a sheet of verdicts out; opening follows after the answer."""
        batch = Batch(self._city, self._records_came, self._known)
        return await self._answer(request, LARGEST_BATCH, batch.take, batch.set_aside, batch.keep_at_once)

    async def compare(self, request: Request) -> Response:
        """What the kiosk believes is here against what is here."""
        return await self._answer(request, LARGEST_COMPARISON, self._compare)

    async def piece(self, request: Request) -> Response:
        """A piece of a sealed photo in; the answer says how much is durable."""
        return await self._answer(request, LARGEST_PIECE, lambda signed, body: self._put(request, signed, body))

    async def blob_state(self, request: Request) -> Response:
        """How much of a photo is here."""
        return await self._answer(request, 0, lambda signed, _: self._look(request, signed))

    async def blob(self, request: Request) -> Response:
        """A sealed photo in one go, as the first kiosks send it; the answer means that it is durable."""
        return await self._answer(request, blobs.LARGEST, lambda signed, body: self._store(request, signed, body))

    async def parcel(self, request: Request) -> Response:
        """A parcel of another kiosk, carried to one that has a network."""
        return await self._answer(request, MAX_PARCEL_BYTES, self._hand_in)

    async def news(self, request: Request) -> Response:
        """What happened since the kiosk's cursor."""
        return await self._answer(request, LARGEST_QUESTION, self._tell)

    async def bundle(self, request: Request) -> Response:
        """A piece of the city's pack."""
        return await self._answer(request, LARGEST_QUESTION, self._hand_out)

    async def rotate(self, request: Request) -> Response:
        """A kiosk's next key, under its present one."""
        return await self._answer(request, LARGEST_QUESTION, self._rotate)

    async def time(self, request: Request) -> Response:
        """The city's clock; signed when the question was."""
        if "signature-input" in request.headers:
            return await self._answer(request, 0, lambda signed, _: self._time(signed))
        return Response(msgspec.msgpack.encode(ServerTime(self._city.now_ms)), media_type=CONTENT_TYPE)

    async def _answer(
        self,
        request: Request,
        limit: int,
        work: Work,
        shut_out: Work | None = None,
        at_once: AtOnce = lambda _request, _body: None,
    ) -> Response:
        """shut_out: what is done for a revoked kiosk; without it, it hears a signed no. at_once: tried before all."""
        try:
            body = await read_body(request, limit)
            return await run_in_threadpool(
                lambda: at_once(request, body) or self._checked(request, body, work, shut_out)
            )
        except BodyTooLargeError:
            return Response(status_code=413)

    def _checked(self, request: Request, body: bytes, work: Work, shut_out: Work | None) -> Response:
        try:
            signed = kiosks.who_signed(self._city, request.method, request.url.path, request.headers, body)
        except kiosks.KioskError as error:
            if error.signed is not None and shut_out is not None:
                return shut_out(error.signed, body)
            if not error.binding:
                return Response(error.reason, 401, media_type="text/plain")
            return self._refuse(error.binding, error.reason, 401 if error.reason == KEY_UNKNOWN else 403)
        self._known.note(signed)
        return work(signed, body)

    def _store(self, request: Request, signed: SignedRequest, body: bytes) -> Response:
        sha = str(request.path_params["sha256"])
        try:
            blobs.store_blob(self._city, signed.key_id, sha, body)
        except blobs.BlobError:
            return self._refuse(signed.binding, "other-bytes", 400)
        return self._signed(signed.binding, BlobStored(bytes.fromhex(sha), self._city.now_ms))

    def _compare(self, signed: SignedRequest, body: bytes) -> Response:
        try:
            question = msgspec.msgpack.decode(unpacked(body, LARGEST_COMPARISON), type=Comparison)
        except (msgspec.DecodeError, ValueError):
            return self._refuse(signed.binding, "comparison-unreadable", 400)
        return self._signed(signed.binding, sheaves.compare(self._city, signed.key_id, question))

    def _put(self, request: Request, signed: SignedRequest, body: bytes) -> Response:
        sha = str(request.path_params["sha256"])
        try:
            piece = msgspec.msgpack.decode(body, type=BlobPiece)
            state = blobs.take_piece(self._city, signed.key_id, checked_name(sha), piece)
        except (msgspec.DecodeError, blobs.BlobError):
            return self._refuse(signed.binding, "other-bytes", 400)
        return self._signed(signed.binding, state)

    def _look(self, request: Request, signed: SignedRequest) -> Response:
        try:
            sha = checked_name(str(request.path_params["sha256"]))
        except blobs.BlobError:
            return self._refuse(signed.binding, "other-bytes", 400)
        return self._signed(signed.binding, blobs.state_of(self._city, signed.key_id, sha))

    def _hand_in(self, signed: SignedRequest, body: bytes) -> Response:
        try:
            answer = parcels.take_parcel(self._city, body)
        except ParcelError:
            return self._refuse(signed.binding, "parcel-unreadable", 400)
        handed = self._signed(signed.binding, HandedIn(self._city.now_ms, answer))
        handed.background = BackgroundTask(self._records_came)
        return handed

    def _tell(self, signed: SignedRequest, body: bytes) -> Response:
        try:
            question = msgspec.msgpack.decode(body, type=NewsRequest)
        except msgspec.DecodeError:
            return self._refuse(signed.binding, "question-unreadable", 400)
        if question.report is not None:
            kiosks.note_report(self._city, signed.key_id, question.report)
        number = question.report.configuration if question.report else -1
        told = news.news_for(self._city, signed.key_id, question)
        newer = configuration.newer_than(self._city, number)
        return self._signed(signed.binding, msgspec.structs.replace(told, configuration=newer))

    def _hand_out(self, signed: SignedRequest, body: bytes) -> Response:
        try:
            wanted = msgspec.msgpack.decode(body, type=BundleRequest)
        except msgspec.DecodeError:
            return self._refuse(signed.binding, "question-unreadable", 400)
        return self._signed(signed.binding, bundles.piece_of(self._city, wanted))

    def _rotate(self, signed: SignedRequest, body: bytes) -> Response:
        try:
            wanted = msgspec.msgpack.decode(body, type=RotateRequest)
            return self._signed(signed.binding, kiosks.take_next_key(self._city, signed.key_id, wanted))
        except (msgspec.DecodeError, RuleError):
            return self._refuse(signed.binding, "next-key", 403)

    def _time(self, signed: SignedRequest) -> Response:
        return self._signed(signed.binding, ServerTime(self._city.now_ms))

    def _signed(self, binding: bytes, payload: msgspec.Struct) -> Response:
        return answered(self._city, binding, payload)

    def _refuse(self, binding: bytes, reason: str, status: int) -> Response:
        return refused(self._city, binding, reason, status)


def checked_name(sha: str) -> str:
    """The hash by which a photo is named. Raises BlobError."""
    if re.fullmatch(r"[0-9a-f]{64}", sha) is None:
        raise blobs.BlobError(sha)
    return sha

# SPDX-License-Identifier: GPL-3.0-or-later
"""The door of Open311: /open311/discovery and /open311/v2/..., XML and JSON, without a browser's session."""

import logging
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.responses import Response

from sync.central import partners
from sync.central.city import City
from sync.central.guard import BodyTooLargeError, OpenRoute, read_form
from sync.central.open311 import catalogue, requests, submit, updates
from sync.central.open311.places import map_of
from sync.central.open311.question import read_question
from sync.central.open311.submit import MOST_PHOTOS, Report
from sync.central.open311.wire import (
    Discovery,
    Endpoint,
    FaultError,
    Format,
    Token,
    failed,
    many,
    one,
)
from sync.central.partners import Known

ROOT = "/open311"
V2 = f"{ROOT}/v2"
SPECIFICATION = "http://wiki.open311.org/GeoReport_v2"
CHANGESET = "2026-11-21T00:00:00Z"
"""When this interface last changed."""
LARGEST_UPLOAD = 12 * 1024 * 1024
log = logging.getLogger("anjungan.central")

Answer = Callable[[Format, Mapping[str, str]], Response]


class Open311Door:
    """GeoReport v2 with paging, extensions and updates."""

    def __init__(self, city: City) -> None:
        self._city = city
        self._map = map_of(city.pack)
        host = urlsplit(city.settings.public_url).hostname or ""
        self._jurisdictions = {city.pack.name, city.pack.city.code, host} - {""}

    def routes(self) -> tuple[OpenRoute, ...]:
        """For the app."""
        listing = (
            ("GET", f"{ROOT}/discovery.{{written}}", self.discovery),
            ("GET", f"{V2}/discovery.{{written}}", self.discovery),
            ("GET", f"{V2}/services.{{written}}", self.services),
            ("GET", f"{V2}/services/{{code}}.{{written}}", self.definition),
            ("GET", f"{V2}/requests.{{written}}", self.requests),
            ("POST", f"{V2}/requests.{{written}}", self.submit),
            ("GET", f"{V2}/requests/{{number}}.{{written}}", self.request),
            ("GET", f"{V2}/tokens/{{number}}.{{written}}", self.token),
            ("GET", f"{V2}/servicerequestupdates.{{written}}", self.updates),
            ("POST", f"{V2}/servicerequestupdates.{{written}}", self.take_update),
        )
        return tuple(OpenRoute(path, work, methods=[method]) for method, path, work in listing)

    async def discovery(self, request: Request) -> Response:
        """Where the endpoints are."""

        def work(written: Format, _given: Mapping[str, str]) -> Response:
            url = f"{self._city.settings.public_url}{V2}"
            formats = (Format.XML.media_type.partition(";")[0], Format.JSON.media_type.partition(";")[0])
            endpoint = Endpoint(SPECIFICATION, url, CHANGESET, "production", formats)
            government = self._city.pack.city.government
            contact = f"{government}, {self._city.settings.public_url}"
            return one(written, "discovery", Discovery(CHANGESET, contact, contact, (endpoint,)))

        return await self._answer(request, work)

    async def services(self, request: Request) -> Response:
        """All topics."""

        def work(written: Format, _given: Mapping[str, str]) -> Response:
            return many(written, "services", "service", catalogue.services(self._city.pack))

        return await self._answer(request, work)

    async def definition(self, request: Request) -> Response:
        """What may be told beside the description."""

        def work(written: Format, _given: Mapping[str, str]) -> Response:
            topic = self._city.pack.topics.get(request.path_params["code"])
            if topic is None:
                raise FaultError(404, "service_code was not found")
            return one(written, "service_definition", catalogue.definition(self._city.pack, topic))

        return await self._answer(request, work)

    async def requests(self, request: Request) -> Response:
        """Many cases."""

        def work(written: Format, given: Mapping[str, str]) -> Response:
            question = read_question(given, self._city.now())
            found = requests.found(self._city, question, self._reader(given))
            return many(written, "service_requests", "request", found)

        return await self._answer(request, work)

    async def request(self, request: Request) -> Response:
        """One case."""

        def work(written: Format, given: Mapping[str, str]) -> Response:
            extended = given.get("extensions", "").lower() in ("true", "1")
            number = request.path_params["number"]
            found = requests.single(self._city, number, self._reader(given), extended=extended)
            return many(written, "service_requests", "request", (found,))

        return await self._answer(request, work)

    async def submit(self, request: Request) -> Response:
        """A new case."""
        written = _format(request)
        try:
            fields, photos = await _sent(request)
        except (BodyTooLargeError, MultiPartException, ValueError):
            return failed(written, FaultError(400, f"the body is damaged or larger than {LARGEST_UPLOAD} bytes"))

        def work(written: Format, given: Mapping[str, str]) -> Response:
            partner = self._partner(given)
            created = submit.submit(self._city, self._map, partner, Report(given, photos))
            log.info("case %s came through open311", created.service_request_id)
            return many(written, "service_requests", "request", (created,))

        return await self._answer(request, work, fields)

    async def token(self, request: Request) -> Response:
        """A case's number is there at once, and is its own token."""

        def work(written: Format, given: Mapping[str, str]) -> Response:
            number = request.path_params["number"]
            found = requests.single(self._city, number, self._reader(given), extended=False)
            token = Token(found.service_request_id, found.service_request_id)
            return many(written, "service_requests", "request", (token,))

        return await self._answer(request, work)

    async def updates(self, request: Request) -> Response:
        """What happened to cases."""

        def work(written: Format, given: Mapping[str, str]) -> Response:
            found = updates.found(self._city, given, self._reader(given))
            return many(written, "service_requests_updates", "request_update", found)

        return await self._answer(request, work)

    async def take_update(self, request: Request) -> Response:
        """What another program adds."""
        written = _format(request)
        try:
            fields = await read_form(request)
        except (BodyTooLargeError, ValueError):
            return failed(written, FaultError(400, "the body is too large"))

        def work(written: Format, given: Mapping[str, str]) -> Response:
            taken = updates.take(self._city, self._partner(given), given)
            return many(written, "service_request_updates", "request_update", (taken,))

        return await self._answer(request, work, fields)

    async def _answer(self, request: Request, work: Answer, fields: Mapping[str, str] | None = None) -> Response:
        written = _format(request)
        if request.path_params["written"] not in Format.__members__.values():
            return strange(request.url.path, 404, None)
        given = {name: value for name, value in {**request.query_params, **(fields or {})}.items() if value}
        jurisdiction = given.get("jurisdiction_id", "")
        if jurisdiction and jurisdiction not in self._jurisdictions:
            return failed(written, FaultError(404, "jurisdiction_id was not found"))
        try:
            return await run_in_threadpool(work, written, given)
        except FaultError as error:
            return failed(written, error)

    def _reader(self, given: Mapping[str, str]) -> Known | None:
        """Who reads, when a key is given; a key that fits nobody reads what everybody reads."""
        return partners.who_has(self._city, given.get("api_key", ""))

    def _partner(self, given: Mapping[str, str]) -> Known:
        partner = partners.who_has(self._city, given.get("api_key", ""))
        if partner is None:
            raise FaultError(403, "api_key was not provided or is not valid")
        return partner


def _format(request: Request) -> Format:
    """As the address says; XML for what is neither, so that the fault can be read."""
    return Format.JSON if request.path_params.get("written") == "json" else Format.XML


def strange(path: str, status: int, headers: Mapping[str, str] | None) -> Response:
    """A fault about an address or a method that this interface does not have."""
    written = Format.JSON if path.endswith(".json") else Format.XML
    words = "this method is not offered here" if status == 405 else "this address was not found"
    answer = failed(written, FaultError(status, words))
    answer.headers.update(headers or {})
    return answer


async def _sent(request: Request) -> tuple[dict[str, str], tuple[bytes, ...]]:
    """Fields and pictures of a form. Raises BodyTooLargeError, MultiPartException."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        return await read_form(request), ()
    announced = request.headers.get("content-length", "")
    if not announced.isdecimal() or int(announced) > LARGEST_UPLOAD:
        raise BodyTooLargeError
    async with request.form(max_files=MOST_PHOTOS, max_fields=60, max_part_size=64 * 1024) as form:
        fields = {name: value for name, value in form.multi_items() if isinstance(value, str)}
        files = [value for _, value in form.multi_items() if isinstance(value, UploadFile)]
        return fields, tuple([await file.read() for file in files])

# SPDX-License-Identifier: GPL-3.0-or-later
"""The city's server, put together: doors, pages, files, and what runs at start."""

import logging
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, OperationalError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Match

from resources import ROOT
from resources.pack.read import read_pack
from sync.central import blobs, configuration, opening, sheaves
from sync.central.city import City
from sync.central.config import Settings, load_keys
from sync.central.database import open_database, open_replica
from sync.central.devices import EnrolmentDoor, KioskPages
from sync.central.doorway import SESSION, Doorway, Page
from sync.central.emonev.sheet_door import SheetDoor
from sync.central.emonev.statistics import StatisticsDoor
from sync.central.emonev.wall import WallDoor
from sync.central.entrance.affected import AffectedDesk
from sync.central.entrance.diary import DiaryDesk
from sync.central.entrance.door import StaffDoor
from sync.central.entrance.own import OwnAccount
from sync.central.entrance.people import PeopleDesk
from sync.central.entrance.provider import ProviderDoor
from sync.central.guard import HEADERS, GuardedHeaders, OpenRoute, cookie_name
from sync.central.ingest import KioskDoor
from sync.central.interface.describe import document
from sync.central.newsdesk import NewsDesk
from sync.central.open311.bulk import BulkDoor
from sync.central.open311.door import Open311Door, strange
from sync.central.operations import condition
from sync.central.operations.outbox_pages import OutboxPages
from sync.central.operations.silence_page import SilencePage
from sync.central.operations.unread_page import UnreadPage
from sync.central.operations.watch import Observed, Watch
from sync.central.pace import Paced
from sync.central.pages import Pages
from sync.central.public import PublicDoor
from sync.central.satisfaction import Satisfaction
from sync.central.store import StoreAwayError, open_store
from sync.central.workbench.casework import Casework
from sync.central.workbench.door import Workbench
from sync.central.workbench.photos import WorkPhotos
from sync.central.workbench.replies import ReplyPages
from sync.central.worklist.door import WorkList

STATIC = Path(__file__).parent / "static"
_KEPT = {"Cache-Control": "public, max-age=86400"}
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH")
log = logging.getLogger("anjungan.central")


def _now() -> datetime:
    return datetime.now(UTC)


def open_city(settings: Settings, now: Callable[[], datetime] = _now, *, opens: bool = True) -> City:
    """Read the pack, load the keys, open and migrate the database. opens: with the key that opens submissions."""
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    pack = read_pack(settings.pack)
    replica = open_replica(settings.replica) if settings.replica else None
    database = open_database(settings.database_url)
    store = open_store(settings.data, settings.photos)
    return City(settings, load_keys(settings.data, opens=opens), database, pack, now, replica, store)


def create_app(settings: Settings) -> Starlette:
    """The server for these settings."""
    return app_for(open_city(settings))


def page_listing(city: City) -> tuple[Page, ...]:
    """Every page there is, with who may open it."""
    pages = Pages(city)
    doorway = Doorway(city, pages)
    people = (StaffDoor, OwnAccount, PeopleDesk, DiaryDesk, AffectedDesk, ProviderDoor)
    work = (WorkList, Workbench, Casework, WorkPhotos, ReplyPages, NewsDesk, Satisfaction, SheetDoor, WallDoor)
    doors = (PublicDoor, *people, *work, KioskPages, UnreadPage, OutboxPages, SilencePage)
    return tuple(page for door in doors for page in door(city, pages, doorway).listing())


def app_for(city: City, records_came: Callable[[], None] | None = None) -> Starlette:
    """The server of an open city. records_came: tells whoever opens them; without one they are opened here."""
    tell = records_came or (lambda: _open_here(city))

    @asynccontextmanager
    async def life(_app: Starlette) -> AsyncIterator[None]:
        await run_in_threadpool(blobs.sweep, city)
        await run_in_threadpool(configuration.refresh, city)
        await run_in_threadpool(sheaves.rehearse, city)
        await run_in_threadpool(tell)
        log.info("started")
        yield
        city.database.engine.dispose()

    pages = Pages(city)
    machines = (KioskDoor(city, tell), EnrolmentDoor(city), Open311Door(city), BulkDoor(city))
    doors = (*machines, StatisticsDoor(city, pages))
    doorway = Doorway(city, pages)
    routes = [
        *(route for door in doors for route in door.routes()),
        *(doorway.route(page) for page in page_listing(city)),
        *_files(city), *_health(city), _interface(city),
    ]  # fmt: skip
    app = Starlette(routes=routes, lifespan=life)
    _add_failures(app, pages)
    app.add_middleware(Paced, session_cookie=cookie_name(city, SESSION))
    app.add_middleware(GuardedHeaders, secure=is_secure(city))
    app.state.watch = Watch(city)
    app.add_middleware(Observed, watch=app.state.watch, routes=lambda: app.routes)
    return app


def _open_here(city: City) -> None:
    opening.open_waiting(city)


def is_secure(city: City) -> bool:
    """Whether residents reach the server over TLS."""
    return city.settings.public_url.startswith("https://")


def _files(city: City) -> tuple[OpenRoute, ...]:
    accents = "".join(f"--{re.sub('[^a-zA-Z]', '', name)}:{value};" for name, value in city.pack.city.accents.items())
    colours = f":root{{{accents}}}"
    files = {path.name: path for path in STATIC.iterdir()}
    files["tegel.svg"] = ROOT / "art" / f"{city.pack.city.tile}.svg"

    def colour_sheet(_request: Request) -> Response:
        return Response(colours, media_type="text/css", headers=_KEPT)

    def file(request: Request) -> Response:
        name = str(request.path_params["name"])
        found = files.get(name) or ROOT / "fonts" / name
        if not re.fullmatch(r"\w+\.(css|svg|ttf|js)", name) or not found.is_file():
            raise HTTPException(404)
        return FileResponse(found, headers=_KEPT)

    return (_get("/berkas/kota.css", colour_sheet), _get("/berkas/{name}", file))


def _health(city: City) -> tuple[OpenRoute, ...]:
    def health(_request: Request) -> Response:
        with city.database.read() as session:
            session.execute(text("SELECT 1"))
        return JSONResponse({"status": "ok"})

    def alive(_request: Request) -> Response:
        return JSONResponse({"status": "ok"})

    def ready(_request: Request) -> Response:
        seen = condition.ready(city)
        parts = {"database": seen.database, "disk": seen.disk, "opener": seen.opener, "records": seen.records}
        return JSONResponse({"status": "ready" if seen.all else "not ready", **parts}, 200 if seen.all else 503)

    return (_get("/healthz", health), _get("/health", alive), _get("/ready", ready))


def _methods(request: Request) -> list[str]:
    """What this address answers to."""
    routes = request.app.router.routes
    return [m for m in _METHODS if any(r.matches({**request.scope, "method": m})[0] is Match.FULL for r in routes)]


def _interface(city: City) -> OpenRoute:
    described = document(city.settings.public_url, f"Anjungan, {city.pack.city.government}")

    def openapi(_request: Request) -> Response:
        return JSONResponse(described)

    return _get("/openapi.json", openapi)


def _get(path: str, work: Callable[[Request], Response]) -> OpenRoute:
    return OpenRoute(path, work, methods=["GET"])


def _add_failures(app: Starlette, pages: Pages) -> None:
    """Words for people, patience for kiosks; nothing of a request in the log but its path's pattern."""

    def busy(request: Request, error: Exception) -> Response:
        log.error("database or store not in reach: %s", type(error).__name__)
        if request.url.path.startswith("/v1/"):
            # of a database that was started anew, only the connections from before are gone
            is_cut = isinstance(error, DBAPIError) and error.connection_invalidated
            return Response(status_code=503, headers={"Retry-After": "1" if is_cut else "5"})
        return pages.message("central-busy", 503)

    def gone(_request: Request, _error: Exception) -> Response:
        """Its line broke in the middle of its own words: nothing to report, nobody to answer."""
        return Response(status_code=400)

    def missing(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 404
        headers = {"Allow": ", ".join(_methods(request))} if status == 405 else None
        if request.url.path.startswith("/v1/"):
            return Response(status_code=status, headers=headers)
        if request.url.path.startswith("/open311/"):
            return strange(request.url.path, status, headers)
        answer = pages.message("central-not-found", status)
        answer.headers.update(headers or {})
        return answer

    def broken(request: Request, error: Exception) -> Response:
        log.exception("unexpected %s", type(error).__name__, exc_info=error)
        if request.url.path.startswith("/v1/"):
            return Response(status_code=500)
        answer = pages.message("central-fault", 500)
        answer.headers.update({**HEADERS, "Cache-Control": "no-store"})  # made outside of all other guards
        return answer

    app.add_exception_handler(OperationalError, busy)
    app.add_exception_handler(StoreAwayError, busy)
    app.add_exception_handler(ClientDisconnect, gone)
    app.add_exception_handler(HTTPException, missing)
    app.add_exception_handler(Exception, broken)

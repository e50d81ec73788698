# SPDX-License-Identifier: GPL-3.0-or-later
"""What passes through the server, counted and logged by the pattern of its path: never a path, a query or a person."""

import logging
import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Histogram, start_http_server
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector
from starlette.datastructures import MutableHeaders
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.central.city import City
from sync.central.operations import condition

log = logging.getLogger("anjungan.central.requests")

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
_BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
NO_ROUTE = "(none)"
_NOT_LOGGED = frozenset({"/berkas/{name}", "/berkas/kota.css", "/health", "/ready"})


class Watch:
    """Counts of this process, and of the city when somebody asks."""

    def __init__(self, city: City) -> None:
        self.registry = CollectorRegistry()
        names = ("method", "route", "status")
        self._requests = Counter("anjungan_requests", "Requests answered", names, registry=self.registry)
        self._seconds = Histogram(
            "anjungan_request_seconds", "Time to answer", ("method", "route"), registry=self.registry, buckets=_BOUNDS
        )
        self.registry.register(_OfCity(city))

    def note(self, method: str, route: str, status: int, seconds: float) -> None:
        """One answer."""
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(method, route).observe(seconds)

    def serve(self, port: int, address: str = "127.0.0.1") -> Callable[[], None]:
        """Answer /metrics on a port of its own, which no proxy leads to; gives what ends it."""
        server, thread = start_http_server(port, address, self.registry)

        def stop() -> None:
            server.shutdown()
            server.server_close()
            thread.join()

        return stop


class _OfCity(Collector):
    """Figures that stand in the database, read when they are asked for."""

    def __init__(self, city: City) -> None:
        self._city = city

    def collect(self) -> Iterable[GaugeMetricFamily]:
        """All of them; without a database just that it is away."""
        seen = condition.look(self._city)
        yield GaugeMetricFamily("anjungan_database_up", "Whether the database answers", value=float(seen.database))
        yield GaugeMetricFamily("anjungan_disk_free_bytes", "Free room in the data folder", value=seen.disk_free)
        for name, said, value in (
            ("anjungan_records_waiting", "Records that were not opened yet", seen.records_waiting),
            ("anjungan_records_waiting_seconds", "Age of the oldest of them", seen.records_age),
            ("anjungan_records_unread", "Records and batches that wait for a person", seen.records_unread),
            ("anjungan_letters_waiting", "Letters in the outbox that have not gone", seen.letters_waiting),
            ("anjungan_letters_waiting_seconds", "Age of the oldest of them", seen.letters_age),
            ("anjungan_letters_dead", "Letters that were given up", seen.letters_dead),
            ("anjungan_cases_late", "Open cases beyond their promised day", seen.cases_late),
            ("anjungan_kiosks", "Enrolled kiosks", seen.kiosks),
            ("anjungan_kiosks_silent", "Of them, not heard of for a day", seen.kiosks_silent),
            ("anjungan_backup_age_seconds", "Age of the newest backup that kiosks rely on", seen.backup_age),
        ):
            if value is not None:
                yield GaugeMetricFamily(name, said, value=value)


class Observed:
    """Stands before everything: gives each request a mark, and notes how it was answered."""

    def __init__(self, app: ASGIApp, *, watch: Watch, routes: Callable[[], Iterable[BaseRoute]]) -> None:
        self._app = app
        self._watch = watch
        self._routes = routes
        self._patterns: Mapping[int, str] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        mark, began, status = secrets.token_hex(8), time.perf_counter(), 500

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)["X-Request-ID"] = mark
            await send(message)

        try:
            await self._app(scope, receive, noted)
        finally:
            self._note(scope, mark, status, time.perf_counter() - began)

    def _note(self, scope: Scope, mark: str, status: int, seconds: float) -> None:
        method = scope["method"] if scope["method"] in _METHODS else "(other)"
        route = self._pattern(scope.get("endpoint"))
        self._watch.note(method, route, status, seconds)
        level = logging.DEBUG if route in _NOT_LOGGED else logging.INFO
        fields = {
            "request": mark, "method": method, "route": route, "status": status, "ms": round(seconds * 1000, 1),
        }  # fmt: skip
        log.log(level, "request", extra={"fields": fields})

    def _pattern(self, endpoint: Any) -> str:
        """The path's pattern of whoever answered; nothing that was typed ever stands in it."""
        if endpoint is None:
            return NO_ROUTE
        if id(endpoint) not in self._patterns:
            self._patterns = {id(one.endpoint): one.path for one in self._routes() if isinstance(one, Route)}
        return self._patterns.get(id(endpoint), NO_ROUTE)

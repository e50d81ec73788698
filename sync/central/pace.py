# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast anybody may ask: a bucket for each address, browser, key and kiosk. Generous to people, firm with machines.

Kept in this process: what must hold across servers and restarts (passwords, codes, a partner's reports) is counted in
the database, where it happens.
"""

import re
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from threading import Lock

from starlette.datastructures import Headers, QueryParams
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

MOST_BUCKETS = 50_000
_KEY_ID = re.compile(r'keyid="([^"]{1,64})"')


@dataclass(frozen=True, slots=True)
class Pace:
    """So many at once, and so many a second after that."""

    burst: float
    a_second: float


ADDRESS = Pace(6000, 500)
"""A whole office or a hall full of residents shares one."""
BROWSER = Pace(1200, 100)
PARTNER = Pace(1200, 100)
KIOSK = Pace(2000, 500)


class Paced:
    """Middleware: 429 with Retry-After for who asks too fast."""

    def __init__(self, app: ASGIApp, *, session_cookie: str, now: Callable[[], float] = time.monotonic) -> None:
        self._app = app
        self._cookie = re.compile(rf"(?:^|;\s*){re.escape(session_cookie)}=([^;]+)")
        self._now = now
        self._buckets: OrderedDict[bytes, tuple[float, float]] = OrderedDict()
        self._turn = Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        wait = max((self._wait(name, pace) for name, pace in self._askers(scope)), default=0.0)
        if wait <= 0:
            await self._app(scope, receive, send)
            return
        refusal = Response("too many requests", 429, {"Retry-After": str(int(wait) + 1)}, media_type="text/plain")
        await refusal(scope, receive, send)

    def _askers(self, scope: Scope) -> Iterator[tuple[str, Pace]]:
        if scope["type"] != "http":
            return
        headers = Headers(scope=scope)
        client = scope.get("client")
        yield f"address {client[0] if client else ''}", ADDRESS
        if (cookie := self._cookie.search(headers.get("cookie", ""))) is not None:
            yield f"browser {cookie[1]}", BROWSER
        if (kiosk := _KEY_ID.search(headers.get("signature-input", ""))) is not None:
            yield f"kiosk {kiosk[1]}", KIOSK
        if b"api_key=" in scope.get("query_string", b""):
            yield f"key {QueryParams(scope['query_string']).get('api_key', '')}", PARTNER

    def _wait(self, name: str, pace: Pace) -> float:
        """Seconds until this asker may ask again; 0 when now."""
        key, now = sha256(name.encode()).digest()[:16], self._now()
        with self._turn:
            left, then = self._buckets.pop(key, (pace.burst, now))
            left = min(pace.burst, left + (now - then) * pace.a_second)
            asked = left >= 1
            self._buckets[key] = (left - 1 if asked else left, now)
            if len(self._buckets) > MOST_BUCKETS:
                self._buckets.popitem(last=False)
        return 0.0 if asked else (1 - left) / pace.a_second

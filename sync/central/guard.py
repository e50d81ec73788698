# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands before every door: limits on bodies, headers of every page, form tokens, cookies."""

import hmac
import io
import secrets
from urllib.parse import parse_qsl, urlsplit

import zstandard
from starlette.datastructures import MutableHeaders, UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.central.city import City

LARGEST_FORM = 64 * 1024
_ZSTD = b"\x28\xb5\x2f\xfd"

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; "
        "frame-ancestors 'none'; base-uri 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
OWN_SCRIPTS = f"{HEADERS['Content-Security-Policy']}; script-src 'self'; connect-src 'self'"
"""For pages that our own scripts make quicker; all of them work without."""


class OpenRoute(Route):
    """A way in for machines, and to files: no sign-in is asked for, and it stands in no listing of pages."""


class BodyTooLargeError(Exception):
    """More bytes than this door takes."""


class ForgedFormError(Exception):
    """This form was not made by our own page."""


class GuardedHeaders:
    """Puts the protective headers on every answer; what sets no cache rule of its own is not kept anywhere."""

    def __init__(self, app: ASGIApp, *, secure: bool) -> None:
        self._app = app
        self._secure = secure

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Cache-Control", "no-store")
                if self._secure:
                    headers.setdefault("Strict-Transport-Security", "max-age=31536000")
            await send(message)

        await self._app(scope, receive, guarded)


async def read_body(request: Request, limit: int) -> bytes:
    """The whole body, but never more than the limit. Raises BodyTooLargeError."""
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > limit:
        raise BodyTooLargeError
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise BodyTooLargeError
    return bytes(body)


def unpacked(body: bytes, limit: int) -> bytes:
    """The content of a zstd body, whatever size it claims. Raises BodyTooLargeError, ValueError."""
    if not body.startswith(_ZSTD):
        raise ValueError("a batch comes compressed")
    try:
        reader = zstandard.ZstdDecompressor(max_window_size=2**23).stream_reader(io.BytesIO(body))
        content = reader.read(limit + 1)
    except zstandard.ZstdError as error:
        raise ValueError("damaged compression") from error
    if len(content) > limit:
        raise BodyTooLargeError
    return content


async def read_form(request: Request) -> dict[str, str]:
    """Fields of a plain HTML form. Raises BodyTooLargeError."""
    body = await read_body(request, LARGEST_FORM)
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=50))


async def read_upload(request: Request, limit: int) -> tuple[dict[str, str], dict[str, bytes]]:
    """Fields and files of a form. Raises BodyTooLargeError."""
    if limit <= LARGEST_FORM or not request.headers.get("content-type", "").startswith("multipart/form-data"):
        return await read_form(request), {}
    announced = request.headers.get("content-length", "")
    if not announced.isdecimal() or int(announced) > limit:
        raise BodyTooLargeError
    try:
        async with request.form(max_files=4, max_fields=50, max_part_size=LARGEST_FORM) as form:
            fields = {name: value for name, value in form.multi_items() if isinstance(value, str)}
            files = {name: await value.read() for name, value in form.multi_items() if isinstance(value, UploadFile)}
    except MultiPartException as error:
        raise BodyTooLargeError from error
    return fields, files


def cookie_name(city: City, name: str) -> str:
    """Over TLS a cookie is bound to this very host."""
    return f"__Host-{name}" if _is_secure(city) else name


def set_cookie(city: City, answer: Response, name: str, value: str) -> None:
    """Give the browser a cookie that no script reads and no other site sends."""
    answer.set_cookie(cookie_name(city, name), value, httponly=True, samesite="lax", secure=_is_secure(city))


def drop_cookie(city: City, answer: Response, name: str) -> None:
    """Take a cookie away."""
    answer.delete_cookie(cookie_name(city, name), httponly=True, samesite="lax", secure=_is_secure(city))


def new_cookie() -> str:
    """A value nobody can guess."""
    return secrets.token_urlsafe(24)


def form_token(city: City, cookie: str) -> str:
    """What a form must carry so that we know it comes from our own page, in this browser."""
    return city.keyed_hash("form", cookie).hex()


def refuse_forged(city: City, request: Request, form: dict[str, str], cookie: str) -> None:
    """Raise ForgedFormError for a form that another site sent with this person's cookie."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise ForgedFormError("another site")
    origin = request.headers.get("origin", "")
    if origin not in ("", "null") and urlsplit(origin).netloc != request.headers.get("host", ""):
        raise ForgedFormError("another origin")
    if not cookie or not hmac.compare_digest(form.get("token", "").encode(), form_token(city, cookie).encode()):
        raise ForgedFormError("token")


def _is_secure(city: City) -> bool:
    return city.settings.public_url.startswith("https://")

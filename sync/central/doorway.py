# SPDX-License-Identifier: GPL-3.0-or-later
"""How a page is reached: who is asking, what was granted, whether the form is our own. Doors list their pages."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from sync.central import accounts
from sync.central.access import diary
from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.errors import NotFoundError
from sync.central.guard import (
    LARGEST_FORM,
    BodyTooLargeError,
    ForgedFormError,
    cookie_name,
    drop_cookie,
    form_token,
    new_cookie,
    read_upload,
    refuse_forged,
    set_cookie,
)
from sync.central.pages import HERE, Pages
from sync.central.permissions import CASE_READERS, Permission

SIGN_IN = "/masuk"
PASSWORD = "/kerja/sandi"  # noqa: S105 - a path
SECOND_STEP = "/kerja/langkah-dua"
OWN_SIGN_INS = "/kerja/sesi"
SESSION = "anjungan"
_GUEST = "anjungan-tamu"

log = logging.getLogger("anjungan.central")


@dataclass(frozen=True, slots=True)
class Turn:
    """One request for a page, looked at and let in."""

    request: Request
    visitor: Visitor | None
    form: Mapping[str, str]
    cookie: str
    """The browser's cookie: a sign-in, or a guest's."""
    files: Mapping[str, bytes] = field(default_factory=dict)
    """What was uploaded, by the name of its field."""

    @property
    def person(self) -> Visitor:
        """Who is signed in; only for pages that ask for it."""
        if self.visitor is None:
            raise PermissionError("this page is open to guests")
        return self.visitor

    @property
    def address(self) -> str:
        """Where the request comes from, for counting failures."""
        return self.request.client.host if self.request.client else ""

    def number(self, name: str) -> int:
        """A number in the path. Raises NotFoundError."""
        text = str(self.request.path_params.get(name, ""))
        if not text.isascii() or not text.isdecimal() or len(text) > 15:
            raise NotFoundError
        return int(text)


@dataclass(frozen=True, slots=True)
class Page:
    """One page or form: how it is reached, who may, what it does."""

    method: str
    path: str
    allowed: frozenset[Permission] | None
    """One of these is needed; empty for anyone signed in; None for everybody."""
    work: Callable[[Turn], Response]
    largest: int = LARGEST_FORM
    """Bytes that it takes; more than a form's when files are uploaded."""


ANYONE = None
SIGNED_IN: frozenset[Permission] = frozenset()
CASES = CASE_READERS


class Doorway:
    """Makes web routes of pages."""

    def __init__(self, city: City, pages: Pages) -> None:
        self._city = city
        self._pages = pages

    def route(self, page: Page) -> Route:
        """The route of one page."""

        async def endpoint(request: Request) -> Response:
            if page.largest > LARGEST_FORM:  # nobody fills the memory who may not upload anything
                refusal = await run_in_threadpool(self._refusal, page, request)
                if refusal is not None:
                    return refusal
            try:
                form, files = await read_upload(request, page.largest) if page.method == "POST" else ({}, {})
            except BodyTooLargeError:
                return self._pages.message("central-too-large", 413)
            return await run_in_threadpool(self._serve, page, request, form, files)

        return Route(page.path, endpoint, methods=[page.method], name=f"{page.method} {page.path}")

    def _refusal(self, page: Page, request: Request) -> Response | None:
        session = request.cookies.get(cookie_name(self._city, SESSION), "")
        return self._turned_away(page, request, accounts.who_is(self._city, session) if session else None)

    def _serve(self, page: Page, request: Request, form: dict[str, str], files: Mapping[str, bytes]) -> Response:
        session = request.cookies.get(cookie_name(self._city, SESSION), "")
        visitor = accounts.who_is(self._city, session) if session else None
        guest = request.cookies.get(cookie_name(self._city, _GUEST), "")
        cookie = session if visitor else guest
        HERE.set(f"{request.url.path}?{request.url.query}".rstrip("?"))
        if (refusal := self._turned_away(page, request, visitor)) is not None:
            return refusal
        try:
            if page.method == "POST":
                refuse_forged(self._city, request, form, cookie)
            fresh = new_cookie() if page.method == "GET" and not cookie else ""
            answer = page.work(Turn(request, visitor, form, cookie or fresh, files))
            if visitor is not None and visitor.may(Permission.INSPECT):
                self._write_down(page, request, visitor, answer)
        except NotFoundError:
            return self._pages.message("central-not-found", 404, visitor, self.token(cookie))
        except ForgedFormError:
            return self._pages.message("central-form-old", 403, visitor, self.token(cookie))
        if fresh:
            set_cookie(self._city, answer, _GUEST, fresh)
        return answer

    def _turned_away(self, page: Page, request: Request, visitor: Visitor | None) -> Response | None:
        if page.allowed is None:
            return None
        if visitor is None:
            return RedirectResponse(SIGN_IN, 303)
        if visitor.must_change and request.url.path not in (PASSWORD, "/keluar"):
            return RedirectResponse(PASSWORD, 303)
        if visitor.must_enrol and request.url.path not in (PASSWORD, SECOND_STEP, "/keluar"):
            return RedirectResponse(SECOND_STEP, 303)
        if page.allowed and not page.allowed & visitor.permissions:
            return self._pages.message("central-not-allowed", 403, visitor)
        return None

    def _write_down(self, page: Page, request: Request, visitor: Visitor, answer: Response) -> None:
        """Who may read everything is seen reading (CENTRAL 5.2)."""
        case = request.path_params.get("case")
        if case is not None and page.method == "GET" and answer.status_code == 200:
            diary.note_alone(self._city, "case-read", visitor.account_id, f"#{case}", page.path)

    def token(self, cookie: str) -> str:
        """The form token of this browser."""
        return form_token(self._city, cookie) if cookie else ""

    def let_in(self, answer: Response, session: str) -> Response:
        """Give the browser its sign-in."""
        set_cookie(self._city, answer, SESSION, session)
        drop_cookie(self._city, answer, _GUEST)
        return answer

    def let_out(self, answer: Response) -> Response:
        """Take the sign-in away."""
        drop_cookie(self._city, answer, SESSION)
        return answer

# SPDX-License-Identifier: GPL-3.0-or-later
"""What everyone who holds a receipt may see: the tracking page behind its QR code, and the way there by code."""

import re

from starlette.responses import RedirectResponse, Response

from sync.central import accounts, casebook, resident
from sync.central.blobs import shown_photo
from sync.central.casebook import PublicCase
from sync.central.city import City
from sync.central.doorway import ANYONE, Doorway, Page, Turn
from sync.central.errors import NotFoundError, RuleError
from sync.central.outbox.reach import offers_news
from sync.central.pages import Pages, slug
from sync.central.resident import Say
from sync.central.states import CLOCK_STOPPED
from sync.protocol.records import CaseState

LOOKUP = "/lacak"
_NOT_INDEXED = {"X-Robots-Tag": "noindex, nofollow"}


class PublicDoor:
    """/, /t/{token}, /lacak."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        return (
            Page("GET", "/", ANYONE, self.front),
            Page("GET", "/t/{token}", ANYONE, self.track),
            Page("POST", "/t/{token}", ANYONE, self.say),
            Page("GET", "/t/{token}/hasil/{photo}", ANYONE, self.photo),
            Page("GET", LOOKUP, ANYONE, self.ask),
            Page("POST", LOOKUP, ANYONE, self.look_up),
        )

    def front(self, _turn: Turn) -> Response:
        """Residents look for their receipt here; staff know their door."""
        return RedirectResponse(LOOKUP, 303)

    def track(self, turn: Turn) -> Response:
        """States, dates and public answers of one case; calm words when there is none."""
        found = casebook.public_by_token(self._city, str(turn.request.path_params["token"])[:64])
        return self._tracking(found, turn)

    def say(self, turn: Turn) -> Response:
        """What she says of the answer, or answers herself; a refusal keeps every word."""
        token = str(turn.request.path_params["token"])[:64]
        try:
            part = turn.form.get("part", "")
            number = int(part) if part.isascii() and part.isdecimal() and len(part) < 16 else None
            resident.say(self._city, token, Say(turn.form.get("what", "")), turn.form.get("words", ""), number)
        except ValueError as error:
            raise NotFoundError from error
        except NotFoundError:
            raise
        except RuleError as error:
            return self._tracking(casebook.public_by_token(self._city, token), turn, error)
        return RedirectResponse(f"/t/{token}", 303)

    def photo(self, turn: Turn) -> Response:
        """A photo of finished work that was approved for everybody."""
        found = casebook.public_photo(self._city, str(turn.request.path_params["token"])[:64], turn.number("photo"))
        drawn = shown_photo(self._city, found.sha256, found.key) if found else None
        if drawn is None:
            raise NotFoundError
        return Response(drawn, media_type="image/jpeg", headers=_NOT_INDEXED)

    def ask(self, turn: Turn) -> Response:
        """The form for ticket and access code."""
        return self._form(turn)

    def look_up(self, turn: Turn) -> Response:
        """The same page by ticket and access code; after some wrong ones the door stays shut a while."""
        ticket = re.sub(r"[^0-9A-Z]", "", turn.form.get("ticket", "").upper())
        ticket = "-".join(part for part in (ticket[:3], ticket[3:7], ticket[7:]) if part)
        access_code = re.sub(r"[\s.-]", "", turn.form.get("code", "")).upper()
        doors = (("lookup-ticket", ticket), ("lookup-address", turn.address))
        try:
            accounts.refuse_if_shut(self._city, doors)
        except RuleError as error:
            return self._form(turn, error, 429)
        found = casebook.public_by_code(self._city, ticket, access_code[:32])
        if found is None:
            accounts.count_failure(self._city, doors)
            return self._form(turn, RuleError("central-lookup-wrong"), 404)
        accounts.forget_failures(self._city, doors)
        return self._tracking(found)

    def _tracking(
        self, found: PublicCase | None, turn: Turn | None = None, problem: RuleError | None = None
    ) -> Response:
        """turn: she came by the token of her paper, and may answer."""
        running = found is not None and found.state not in CLOCK_STOPPED
        answer = self._pages.render(
            "tracking.html",
            422 if problem else 200 if found else 404,
            found.language if found else "",
            found=found,
            steps=[(step, CaseState(step.state)) for step in found.steps] if found else [],
            late=running and found is not None and found.due is not None and found.due < self._city.today(),
            as_of=self._city.now(),
            answers={CaseState.ANSWERED, CaseState.DONE},
            slug=slug,
            part_of=lambda one: str(one.number) if found and one.number != found.number else "",
            say_what=Say,
            own_path=turn.request.url.path if turn else "",
            news_offered=offers_news(self._city),
            form_token=self._doorway.token(turn.cookie) if turn else "",
            typed=turn.form if turn and problem else {},
            problem=problem,
        )
        answer.headers.update(_NOT_INDEXED)
        return answer

    def _form(self, turn: Turn, problem: RuleError | None = None, status: int = 200) -> Response:
        answer = self._pages.render(
            "lookup.html",
            status,
            token=self._doorway.token(turn.cookie),
            problem=problem,
            ticket=turn.form.get("ticket", ""),
        )
        answer.headers.update(_NOT_INDEXED)
        return answer

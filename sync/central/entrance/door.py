# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in with name, password and second step; signing out."""

from starlette.responses import RedirectResponse, Response

from sync.central import accounts
from sync.central.access import provider, signing_in
from sync.central.access.signing_in import Entered, From, device_of
from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.doorway import ANYONE, PASSWORD, SECOND_STEP, SIGN_IN, SIGNED_IN, Doorway, Page, Turn
from sync.central.errors import RuleError
from sync.central.guard import cookie_name, drop_cookie, set_cookie
from sync.central.pages import Pages
from sync.central.permissions import CASE_READERS, Permission

HALF = SIGN_IN + "/langkah-dua"
_HALF_COOKIE = "anjungan-langkah"


class StaffDoor:
    """/masuk, /masuk/langkah-dua, /keluar."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        return (
            Page("GET", SIGN_IN, ANYONE, self.ask),
            Page("POST", SIGN_IN, ANYONE, self.sign_in),
            Page("GET", HALF, ANYONE, self.ask_second),
            Page("POST", HALF, ANYONE, self.second),
            Page("POST", "/keluar", SIGNED_IN, self.sign_out),
        )

    def ask(self, turn: Turn) -> Response:
        """The sign-in form."""
        if turn.visitor is not None:
            return RedirectResponse(start_page(turn.visitor), 303)
        return self._sign_in_page(turn)

    def sign_in(self, turn: Turn) -> Response:
        """Check name and password."""
        login, password = turn.form.get("login", ""), turn.form.get("password", "")
        try:
            entered = signing_in.sign_in(self._city, login, password, place_of(turn))
        except RuleError as error:
            return self._sign_in_page(turn, error, 429 if "seconds" in error.text_args else 403)
        return enter(self._city, self._doorway, entered)

    def ask_second(self, turn: Turn) -> Response:
        """The form for six digits."""
        if not self._half(turn):
            return RedirectResponse(SIGN_IN, 303)
        return self._second_page(turn)

    def second(self, turn: Turn) -> Response:
        """Check the six digits, or a code on paper."""
        try:
            token = signing_in.finish(self._city, self._half(turn), turn.form.get("code", ""), place_of(turn))
        except RuleError as error:
            if error.text == "people-second-late":
                return self._sign_in_page(turn, error, 403)
            return self._second_page(turn, error, 429 if "seconds" in error.text_args else 403)
        return enter(self._city, self._doorway, Entered(token, True))

    def sign_out(self, turn: Turn) -> Response:
        """End this sign-in; who came through the city's account service is shown the way out of that too."""
        ticket = signing_in.sign_out(self._city, turn.cookie)
        if out := provider.way_out(self._city, ticket) if ticket else "":
            return self._doorway.let_out(self._pages.render("signed_out.html", way_out=out))
        return self._doorway.let_out(RedirectResponse(SIGN_IN, 303))

    def _half(self, turn: Turn) -> str:
        return turn.request.cookies.get(cookie_name(self._city, _HALF_COOKIE), "")

    def _sign_in_page(self, turn: Turn, problem: RuleError | None = None, status: int = 200) -> Response:
        return self._pages.render(
            "signin.html",
            status,
            token=self._doorway.token(turn.cookie),
            problem=problem,
            login=turn.form.get("login", "")[:64],
            has_provider=provider.provider_of(self._city) is not None,
        )

    def _second_page(self, turn: Turn, problem: RuleError | None = None, status: int = 200) -> Response:
        token = self._doorway.token(turn.cookie)
        return self._pages.render("second_step.html", status, token=token, problem=problem)


def place_of(turn: Turn) -> From:
    """Where this request comes from, for the person's own list."""
    return From(turn.address, device_of(turn.request.headers.get("user-agent", "")))


def enter(city: City, doorway: Doorway, entered: Entered) -> Response:
    """Let the browser in, or ask for the second step first."""
    if not entered.whole:
        answer = RedirectResponse(HALF, 303)
        set_cookie(city, answer, _HALF_COOKIE, entered.token)
        return answer
    visitor = accounts.who_is(city, entered.token)
    answer = RedirectResponse(start_page(visitor) if visitor else SIGN_IN, 303)
    drop_cookie(city, answer, _HALF_COOKIE)
    return doorway.let_in(answer, entered.token)


def start_page(visitor: Visitor) -> str:
    """Where a person's work is."""
    if visitor.must_change:
        return PASSWORD
    if visitor.must_enrol:
        return SECOND_STEP
    if visitor.permissions & CASE_READERS == {Permission.SEE_ASSIGNED_CASES}:
        return "/kerja/lapangan"
    if visitor.sees_cases:
        return "/kerja"
    for permission, page in _FIRST:
        if visitor.may(permission):
            return page
    return PASSWORD


_FIRST = (
    (Permission.ANNOUNCE, "/kerja/berita"),
    (Permission.KIOSKS, "/kerja/anjungan"),
    (Permission.SEE_SATISFACTION, "/kerja/kepuasan"),
)

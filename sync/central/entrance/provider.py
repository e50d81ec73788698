# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in through the city's own account service, and the rules by which its people get a role here."""

from starlette.responses import RedirectResponse, Response

from sync.central import accounts
from sync.central.access import linking, provider, settings, signing_in
from sync.central.city import City
from sync.central.doorway import ANYONE, Doorway, Page, Turn
from sync.central.entrance.door import enter, place_of
from sync.central.errors import RuleError
from sync.central.guard import cookie_name, drop_cookie, set_cookie
from sync.central.pages import Pages
from sync.central.permissions import Permission

RULES = "/kerja/akun-kota"
_COOKIE = "anjungan-akun-kota"


class ProviderDoor:
    """/masuk/akun-kota and /kerja/akun-kota."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        may = frozenset({Permission.ACCOUNTS})
        return (
            Page("GET", provider.START, ANYONE, self.begin),
            Page("GET", provider.BACK, ANYONE, self.back),
            Page("GET", RULES, may, self.show),
            Page("POST", RULES, may, self.add),
            Page("POST", RULES + "/sambung", may, self.decide),
            Page("POST", RULES + "/{rule}/hapus", may, self.remove),
        )

    def begin(self, turn: Turn) -> Response:
        """Off to the service."""
        try:
            address, carried = provider.begin(self._city)
        except RuleError as error:
            return self._refused(turn, error)
        answer = RedirectResponse(address, 303)
        set_cookie(self._city, answer, _COOKIE, carried)
        return answer

    def back(self, turn: Turn) -> Response:
        """Back with a code: who is it, and what may they do here."""
        carried = turn.request.cookies.get(cookie_name(self._city, _COOKIE), "")
        try:
            told = provider.finish(self._city, carried, turn.request.query_params)
            account = linking.account_for(self._city, told)
        except RuleError as error:
            return self._refused(turn, error)
        entered = signing_in.sign_in_as(self._city, account, place_of(turn), told.ticket, second_done=told.second_done)
        answer = enter(self._city, self._doorway, entered)
        drop_cookie(self._city, answer, _COOKIE)
        return answer

    def show(self, turn: Turn) -> Response:
        """The rules."""
        return self._page(turn)

    def add(self, turn: Turn) -> Response:
        """One more rule."""
        wanted = (turn.form.get(name, "") for name in ("claim", "value", "role", "place_claim"))
        try:
            linking.add_rule(self._city, turn.person, *wanted)
        except RuleError as error:
            return self._page(turn, error)
        return RedirectResponse(RULES, 303)

    def remove(self, turn: Turn) -> Response:
        """A rule less."""
        linking.remove_rule(self._city, turn.person, turn.number("rule"))
        return RedirectResponse(RULES, 303)

    def decide(self, turn: Turn) -> Response:
        """Whether an account here is taken for the one of the same name there."""
        settings.decide(self._city, turn.person, settings.LINK_BY_LOGIN, on=turn.form.get("on") == settings.YES)
        return RedirectResponse(RULES, 303)

    def _refused(self, turn: Turn, problem: RuleError) -> Response:
        return self._pages.render(
            "signin.html",
            403,
            token=self._doorway.token(turn.cookie),
            problem=problem,
            login="",
            has_provider=provider.provider_of(self._city) is not None,
        )

    def _page(self, turn: Turn, problem: RuleError | None = None) -> Response:
        return self._pages.render(
            "provider.html",
            422 if problem else 200,
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            provider=provider.provider_of(self._city),
            redirect=f"{self._city.settings.public_url}{provider.BACK}",
            rules=linking.rules(self._city),
            roles=accounts.roles(self._city),
            links=settings.decided(self._city, settings.LINK_BY_LOGIN),
            problem=problem,
            form=turn.form if problem else {},
        )

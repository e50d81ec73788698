# SPDX-License-Identifier: GPL-3.0-or-later
"""The desk of accounts: administrators for everybody, heads of agencies for their own people."""

from collections.abc import Callable
from typing import Any

from starlette.responses import RedirectResponse, Response

from sync.central.access import desk, settings
from sync.central.accounts import NewAccount
from sync.central.casework import secrecy
from sync.central.city import City
from sync.central.doorway import Doorway, Page, Turn
from sync.central.errors import NotFoundError, RuleError
from sync.central.pages import Pages
from sync.central.permissions import NAMED, Permission

PEOPLE = "/kerja/pengguna"
ROLES = "/kerja/peran"
_FIELDS = ("login", "full_name", "role", "agency", "kelurahan")


class PeopleDesk:
    """/kerja/pengguna and /kerja/peran."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        may = frozenset({Permission.ACCOUNTS, Permission.AGENCY_ACCOUNTS})
        admin = frozenset({Permission.ACCOUNTS})
        one = PEOPLE + "/{account}"
        return (
            Page("GET", PEOPLE, may, self.show),
            Page("POST", PEOPLE, may, self.add),
            Page("GET", one, may, self.show_one),
            Page("POST", one, may, self.switch),
            Page("POST", one + "/peran", may, self.change_role),
            Page("POST", one + "/izin", admin, self.name),
            Page("POST", one + "/sandi", may, self.new_password),
            Page("POST", one + "/langkah-dua", may, self.reset_second_step),
            Page("POST", one + "/sesi", may, self.end_sign_ins),
            Page("GET", ROLES, admin, self.show_roles),
            Page("POST", ROLES, admin, self.decide),
        )

    def show(self, turn: Turn) -> Response:
        """Everybody in reach."""
        return self._list_page(turn)

    def add(self, turn: Turn) -> Response:
        """A new person, with a one-time password that is shown this once."""
        new = NewAccount(*(turn.form.get(name, "") for name in _FIELDS))
        try:
            password = desk.add(self._city, turn.person, new)
        except RuleError as error:
            return self._list_page(turn, error)
        return self._list_page(turn, made=new.login.strip().lower(), password=password)

    def show_one(self, turn: Turn) -> Response:
        """One person, and what can be changed."""
        return self._person_page(turn)

    def switch(self, turn: Turn) -> Response:
        """Let a person in again, or keep them out."""
        active = turn.form.get("active") == "ya"
        return self._then(turn, lambda one: desk.set_active(self._city, turn.person, one, active=active))

    def change_role(self, turn: Turn) -> Response:
        """Another role or place."""
        wanted = tuple(turn.form.get(name, "") for name in ("role", "agency", "kelurahan"))
        return self._then(turn, lambda one: desk.change_role(self._city, turn.person, one, *wanted))

    def name(self, turn: Turn) -> Response:
        """What is given to a person by name."""
        wanted = [one for one in NAMED if turn.form.get(one.value) == "ya"]
        return self._then(turn, lambda one: desk.name(self._city, turn.person, one, wanted))

    def new_password(self, turn: Turn) -> Response:
        """A one-time password, shown this once."""
        try:
            password = desk.new_password(self._city, turn.person, turn.number("account"))
        except RuleError as error:
            return self._refused(turn, error)
        return self._person_page(turn, password=password)

    def reset_second_step(self, turn: Turn) -> Response:
        """The phone is lost: the person enrols another."""
        return self._then(turn, lambda one: desk.reset_second_step(self._city, turn.person, one))

    def end_sign_ins(self, turn: Turn) -> Response:
        """Sign a person out everywhere."""
        return self._then(turn, lambda one: desk.end_sign_ins(self._city, turn.person, one))

    def show_roles(self, turn: Turn) -> Response:
        """Which role may do what, and what the city asks of sign-ins."""
        return self._pages.render(
            "roles.html",
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            granted=desk.granted_to(self._city),
            roles=desk.roles_for(self._city, turn.person),
            named=NAMED,
            asks_second=settings.decided(self._city, settings.SECOND_STEP),
        )

    def decide(self, turn: Turn) -> Response:
        """Ask for a second step, or no longer."""
        on = turn.form.get("on") == settings.YES
        settings.decide(self._city, turn.person, settings.SECOND_STEP, on=on)
        return RedirectResponse(ROLES, 303)

    def _then(self, turn: Turn, work: Callable[[int], None]) -> Response:
        account = turn.number("account")
        try:
            work(account)
        except RuleError as error:
            return self._refused(turn, error)
        return RedirectResponse(f"{PEOPLE}/{account}", 303)

    def _refused(self, turn: Turn, problem: RuleError) -> Response:
        if isinstance(problem, NotFoundError):
            raise problem
        return self._person_page(turn, problem)

    def _person_page(self, turn: Turn, problem: RuleError | None = None, password: str = "") -> Response:
        person = desk.person(self._city, turn.person, turn.number("account"))
        offered = [one for one, roles in NAMED.items() if person.account.role in roles]
        return self._pages.render(
            "account.html",
            422 if problem else 200,
            **self._shared(turn),
            person=person,
            offered=offered,
            problem=problem,
            password=password,
            form=turn.form if problem else {},
        )

    def _list_page(self, turn: Turn, problem: RuleError | None = None, made: str = "", password: str = "") -> Response:
        return self._pages.render(
            "accounts.html",
            422 if problem else 200,
            **self._shared(turn),
            people=desk.people(self._city, turn.person),
            nobody_for_secrets=turn.person.may(Permission.ACCOUNTS) and not secrecy.verifiers(self._city),
            problem=problem,
            form=turn.form if problem else {},
            made=made,
            password=password,
        )

    def _shared(self, turn: Turn) -> dict[str, Any]:
        pack, own = self._city.pack, turn.person.agency
        agencies = [
            agency for agency in pack.agencies.values() if turn.person.may(Permission.ACCOUNTS) or agency.code == own
        ]
        return {
            "visitor": turn.person,
            "token": self._doorway.token(turn.cookie),
            "roles": desk.roles_for(self._city, turn.person),
            "agencies": sorted(agencies, key=lambda agency: agency.name),
            "areas": [(kecamatan, pack.kelurahan_of(kecamatan.code)) for kecamatan in pack.kecamatan()],
        }

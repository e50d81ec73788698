# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff entrance: signing in and out, one's own password, and for administrators the accounts."""

import re

from starlette.responses import RedirectResponse, Response

from sync.central import accounts
from sync.central.accounts import NewAccount, Visitor
from sync.central.city import City
from sync.central.doorway import ANYONE, PASSWORD, SIGN_IN, SIGNED_IN, Doorway, Page, Turn
from sync.central.errors import RuleError
from sync.central.pages import Pages
from sync.central.permissions import Permission

ACCOUNTS = "/kerja/pengguna"
ONE_TIME_LENGTH = 12
_OWN_PAGE = re.compile(r"/kerja(/[\w./-]*)?(\?[\w%.~=&+-]*)?", re.ASCII)


class StaffDoor:
    """/masuk, /keluar, /kerja/sandi, /kerja/pengguna."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        may = frozenset({Permission.ACCOUNTS})
        return (
            Page("GET", SIGN_IN, ANYONE, self.ask),
            Page("POST", SIGN_IN, ANYONE, self.sign_in),
            Page("POST", "/keluar", SIGNED_IN, self.sign_out),
            Page("GET", PASSWORD, SIGNED_IN, self.ask_password),
            Page("POST", PASSWORD, SIGNED_IN, self.change_password),
            Page("POST", "/kerja/bahasa", SIGNED_IN, self.change_language),
            Page("GET", ACCOUNTS, may, self.show_accounts),
            Page("POST", ACCOUNTS, may, self.add_account),
            Page("POST", ACCOUNTS + "/{account}", may, self.switch_account),
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
            session = accounts.sign_in(self._city, login, password, turn.address)
        except RuleError as error:
            return self._sign_in_page(turn, error, 429 if "seconds" in error.text_args else 403)
        return self._enter(session)

    def sign_out(self, turn: Turn) -> Response:
        """End this sign-in."""
        accounts.sign_out(self._city, turn.cookie)
        return self._doorway.let_out(RedirectResponse(SIGN_IN, 303))

    def ask_password(self, turn: Turn) -> Response:
        """The form for a new password."""
        return self._password_page(turn)

    def change_password(self, turn: Turn) -> Response:
        """Replace the password, and sign in anew with it."""
        new = turn.form.get("new", "")
        if new != turn.form.get("again", ""):
            return self._password_page(turn, RuleError("central-password-differs"))
        try:
            accounts.change_password(self._city, turn.person, turn.form.get("old", ""), new)
        except RuleError as error:
            return self._password_page(turn, error)
        return self._enter(accounts.sign_in(self._city, turn.person.login, new, turn.address))

    def change_language(self, turn: Turn) -> Response:
        """Read everything in another language from now on, beginning with the page one came from."""
        accounts.choose_language(self._city, turn.person, turn.form.get("bahasa", ""))
        back = turn.form.get("kembali", "")
        return RedirectResponse(back if _OWN_PAGE.fullmatch(back) else SIGN_IN, 303)

    def show_accounts(self, turn: Turn) -> Response:
        """Everybody who may sign in."""
        return self._accounts_page(turn)

    def add_account(self, turn: Turn) -> Response:
        """A new person, with a one-time password that is shown this once."""
        form = turn.form
        wanted = (form.get(name, "") for name in ("login", "full_name", "role", "agency", "kelurahan"))
        account = NewAccount(*wanted)
        password = accounts.spoken_code(ONE_TIME_LENGTH)
        try:
            accounts.add_account(self._city, account, password, must_change=True)
        except RuleError as error:
            return self._accounts_page(turn, problem=error)
        return self._accounts_page(turn, made=account.login.strip().lower(), password=password)

    def switch_account(self, turn: Turn) -> Response:
        """Let a person in again, or keep them out."""
        active = turn.form.get("active") == "ya"
        try:
            accounts.set_active(self._city, turn.person, turn.number("account"), active=active)
        except RuleError as error:
            return self._accounts_page(turn, problem=error)
        return RedirectResponse(ACCOUNTS, 303)

    def _enter(self, session: str) -> Response:
        visitor = accounts.who_is(self._city, session)
        target = start_page(visitor) if visitor else SIGN_IN
        return self._doorway.let_in(RedirectResponse(target, 303), session)

    def _sign_in_page(self, turn: Turn, problem: RuleError | None = None, status: int = 200) -> Response:
        return self._pages.render(
            "signin.html",
            status,
            token=self._doorway.token(turn.cookie),
            problem=problem,
            login=turn.form.get("login", ""),
        )

    def _password_page(self, turn: Turn, problem: RuleError | None = None) -> Response:
        return self._pages.render(
            "password.html",
            422 if problem else 200,
            token=self._doorway.token(turn.cookie),
            visitor=turn.person,
            problem=problem,
            least=accounts.SHORTEST_PASSWORD,
        )

    def _accounts_page(
        self, turn: Turn, problem: RuleError | None = None, made: str = "", password: str = ""
    ) -> Response:
        pack = self._city.pack
        return self._pages.render(
            "accounts.html",
            422 if problem else 200,
            token=self._doorway.token(turn.cookie),
            visitor=turn.person,
            accounts=accounts.all_accounts(self._city),
            roles=accounts.roles(self._city),
            agencies=sorted(pack.agencies.values(), key=lambda agency: agency.name),
            areas=[(kecamatan, pack.kelurahan_of(kecamatan.code)) for kecamatan in pack.kecamatan()],
            problem=problem,
            form=turn.form if problem else {},
            made=made,
            password=password,
        )


def start_page(visitor: Visitor) -> str:
    """Where a person's work is."""
    if visitor.must_change:
        return PASSWORD
    if visitor.sees_cases:
        return "/kerja"
    if visitor.may(Permission.ANNOUNCE):
        return "/kerja/berita"
    if visitor.may(Permission.KIOSKS):
        return "/kerja/anjungan"
    return "/kerja/kepuasan" if visitor.may(Permission.SEE_SATISFACTION) else PASSWORD

# SPDX-License-Identifier: GPL-3.0-or-later
"""One's own account: password, second step, and the browsers that are signed in."""

import re

from starlette.responses import RedirectResponse, Response

from sync.central import accounts
from sync.central.access import second_step, signing_in, totp
from sync.central.accounts import SHORTEST_PASSWORD, token_hash
from sync.central.city import City
from sync.central.doorway import OWN_SIGN_INS, PASSWORD, SECOND_STEP, SIGN_IN, SIGNED_IN, Doorway, Page, Turn
from sync.central.entrance.door import start_page
from sync.central.errors import RuleError
from sync.central.pages import Pages
from sync.central.pictures import qr_picture

_OWN_PAGE = re.compile(r"/kerja(/[\w./-]*)?(\?[\w%.~=&+-]*)?", re.ASCII)


class OwnAccount:
    """/kerja/sandi, /kerja/bahasa, /kerja/langkah-dua, /kerja/sesi."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        return (
            Page("GET", PASSWORD, SIGNED_IN, self.ask_password),
            Page("POST", PASSWORD, SIGNED_IN, self.change_password),
            Page("POST", "/kerja/bahasa", SIGNED_IN, self.change_language),
            Page("GET", SECOND_STEP, SIGNED_IN, self.show_second),
            Page("POST", SECOND_STEP, SIGNED_IN, self.prove),
            Page("POST", SECOND_STEP + "/kode", SIGNED_IN, self.new_codes),
            Page("GET", OWN_SIGN_INS, SIGNED_IN, self.show_sign_ins),
            Page("POST", OWN_SIGN_INS, SIGNED_IN, self.end),
        )

    def ask_password(self, turn: Turn) -> Response:
        """The form for a new password."""
        return self._password_page(turn)

    def change_password(self, turn: Turn) -> Response:
        """Replace the password; this browser goes on under a new token, all others are out."""
        new = turn.form.get("new", "")
        if new != turn.form.get("again", ""):
            return self._password_page(turn, RuleError("central-password-differs"))
        try:
            signing_in.change_password(self._city, turn.person, turn.form.get("old", ""), new)
        except RuleError as error:
            return self._password_page(turn, error)
        return self._go_on(turn)

    def change_language(self, turn: Turn) -> Response:
        """Read everything in another language from now on, beginning with the page one came from."""
        accounts.choose_language(self._city, turn.person, turn.form.get("bahasa", ""))
        back = turn.form.get("kembali", "")
        return RedirectResponse(back if _OWN_PAGE.fullmatch(back) else SIGN_IN, 303)

    def show_second(self, turn: Turn) -> Response:
        """The picture for the app, or how things stand."""
        return self._second_page(turn)

    def prove(self, turn: Turn) -> Response:
        """The first code of the app; then the codes for the drawer, shown once."""
        try:
            codes = second_step.prove(self._city, turn.person, turn.form.get("code", ""))
        except RuleError as error:
            return self._second_page(turn, error)
        fresh = signing_in.renewed(self._city, turn.person, turn.cookie)
        return self._doorway.let_in(self._codes_page(turn, fresh, codes), fresh)

    def new_codes(self, turn: Turn) -> Response:
        """Other codes for the drawer."""
        try:
            codes = second_step.new_codes(self._city, turn.person, turn.form.get("code", ""))
        except RuleError as error:
            return self._second_page(turn, error)
        return self._codes_page(turn, turn.cookie, codes)

    def show_sign_ins(self, turn: Turn) -> Response:
        """Every browser that is signed in as this person."""
        return self._pages.render(
            "sessions.html",
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            sign_ins=signing_in.own_sign_ins(self._city, turn.person),
            this=token_hash(turn.cookie),
            idle=self._city.settings.idle_minutes,
        )

    def end(self, turn: Turn) -> Response:
        """End one, or all but this one."""
        if mark := turn.form.get("mark", ""):
            signing_in.end_one(self._city, turn.person, mark)
        else:
            signing_in.end_others(self._city, turn.person, turn.cookie)
        return RedirectResponse(OWN_SIGN_INS, 303)

    def _go_on(self, turn: Turn) -> Response:
        fresh = signing_in.renewed(self._city, turn.person, turn.cookie)
        visitor = accounts.who_is(self._city, fresh)
        return self._doorway.let_in(RedirectResponse(start_page(visitor or turn.person), 303), fresh)

    def _password_page(self, turn: Turn, problem: RuleError | None = None) -> Response:
        return self._pages.render(
            "password.html",
            422 if problem else 200,
            token=self._doorway.token(turn.cookie),
            visitor=turn.person,
            problem=problem,
            least=SHORTEST_PASSWORD,
        )

    def _second_page(self, turn: Turn, problem: RuleError | None = None) -> Response:
        person = turn.person
        standing = second_step.standing(self._city, person.account_id)
        secret = b"" if standing.on else second_step.begin(self._city, person)
        issuer = self._city.pack.city.government
        invitation = totp.invitation(secret, person.login, issuer)
        status = 200 if problem is None else 429 if "seconds" in problem.text_args else 422
        return self._pages.render(
            "totp.html",
            status,
            token=self._doorway.token(turn.cookie),
            visitor=person,
            problem=problem,
            standing=standing,
            picture=qr_picture(invitation) if secret else None,
            invitation=invitation,
            written=" ".join(map("".join, zip(*[iter(totp.written(secret))] * 4, strict=True))),
        )

    def _codes_page(self, turn: Turn, cookie: str, codes: tuple[str, ...]) -> Response:
        return self._pages.render(
            "recovery.html",
            token=self._doorway.token(cookie),
            visitor=turn.person,
            codes=codes,
            onward=start_page(turn.person) if not turn.person.must_enrol else "/masuk",
        )

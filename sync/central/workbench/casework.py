# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps of a case beside its states: templates, drafts and their approval, whose it is, one report made two cases."""

from starlette.responses import Response

from sync.central import casebook
from sync.central.casework import assignment, drafts, replies, splitting
from sync.central.casework.splitting import SecondMatter
from sync.central.city import City
from sync.central.doorway import Doorway, Page, Turn
from sync.central.errors import NotFoundError
from sync.central.pages import Pages
from sync.central.permissions import CASE_CHANGERS, Permission
from sync.central.states import LETS_OUT
from sync.central.workbench.casepage import CASE, CasePage
from sync.protocol.records import CaseState


class Casework:
    """/kerja/kasus/{id}/..."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._page = CasePage(city, pages, doorway)

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        return (
            Page("POST", CASE + "/isi", CASE_CHANGERS, self.fill_in),
            Page("POST", CASE + "/draf", frozenset({Permission.DRAFT}), self.draft),
            Page("POST", CASE + "/draf/setuju", LETS_OUT, self.approve),
            Page("POST", CASE + "/draf/kembali", LETS_OUT, self.give_back),
            Page("POST", CASE + "/petugas", frozenset({Permission.ASSIGN}), self.assign),
            Page("POST", CASE + "/pecah", frozenset({Permission.MERGE}), self.split),
        )

    def fill_in(self, turn: Turn) -> Response:
        """Put a template's words into the field, below what stands there. Nothing is written yet."""
        file = casebook.case_file(self._city, turn.person, turn.number("case"))
        words = replies.filled(self._city, file.case, number(turn.form.get("template", "")))
        before = turn.form.get("public_text", "").strip()
        typed = {**turn.form, "public_text": f"{before}\n\n{words}" if before else words}
        return self._page.show(turn, typed=typed)

    def draft(self, turn: Turn) -> Response:
        """Put words up for approval."""
        version, target = number(turn.form.get("version", "")), state(turn.form.get("target", ""))
        words = turn.form.get("public_text", "")
        return self._page.after(
            turn, lambda case_id: drafts.write(self._city, turn.person, case_id, version, target, words)
        )

    def approve(self, turn: Turn) -> Response:
        """Let a draft out, changed or not."""
        version, words = number(turn.form.get("version", "")), turn.form.get("draft_text", "")
        return self._page.after(turn, lambda case_id: drafts.approve(self._city, turn.person, case_id, version, words))

    def give_back(self, turn: Turn) -> Response:
        """Give a draft back to its writer."""
        version, words = number(turn.form.get("version", "")), turn.form.get("return_words", "")
        return self._page.after(
            turn, lambda case_id: drafts.give_back(self._city, turn.person, case_id, version, words)
        )

    def assign(self, turn: Turn) -> Response:
        """Give the case to a person."""
        version, person = number(turn.form.get("version", "")), turn.form.get("person", "")
        account = number(person) if person else None
        return self._page.after(
            turn, lambda case_id: assignment.give(self._city, turn.person, case_id, version, account)
        )

    def split(self, turn: Turn) -> Response:
        """Take a second matter out of the report."""
        form = turn.form
        found = SecondMatter(
            number(form.get("version", "")),
            form.get("topic", ""),
            form.get("kelurahan", ""),
            form.get("split_words", ""),
        )

        def work(case_id: int) -> None:
            splitting.split(self._city, turn.person, case_id, found)

        return self._page.after(turn, work)


def number(text: str) -> int:
    """A number that a form carries. Raises NotFoundError for what no page of ours wrote."""
    if not text.isascii() or not text.isdecimal() or len(text) > 15:
        raise NotFoundError
    return int(text)


def state(text: str) -> CaseState:
    """A state that a form carries. Raises NotFoundError."""
    try:
        return CaseState(text)
    except ValueError as error:
        raise NotFoundError from error

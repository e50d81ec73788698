# SPDX-License-Identifier: GPL-3.0-or-later
"""One case with the steps its state allows. Plain forms; every page works without script."""

from starlette.responses import Response

from sync.central import casebook, cases, matters
from sync.central.blobs import shown_photo
from sync.central.cases import Wish
from sync.central.casework import photos
from sync.central.city import City
from sync.central.doorway import CASES, Doorway, Page, Turn
from sync.central.errors import NotFoundError, RuleError
from sync.central.pages import Pages
from sync.central.permissions import CASE_CHANGERS, IDENTITY_READERS, Permission
from sync.central.states import LETS_OUT
from sync.central.workbench.casepage import CASE, CasePage
from sync.protocol.records import CaseState


class Workbench:
    """/kerja/kasus/{id}."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._page = CasePage(city, pages, doorway)

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        return (
            Page("GET", CASE, CASES, self.show_case),
            Page("POST", CASE, CASE_CHANGERS, self.change),
            Page("POST", CASE + "/catatan", frozenset({Permission.NOTE}), self.note),
            Page("POST", CASE + "/identitas", IDENTITY_READERS, self.identity),
            Page("POST", CASE + "/waktu", LETS_OUT, self.extend),
            Page("POST", CASE + "/umum", frozenset({Permission.PUBLISH_MATTER}), self.publish_words),
            Page("POST", CASE + "/ikut", frozenset({Permission.PUBLISH_MATTER}), self.share),
            Page("POST", CASE + "/ikut/tutup", frozenset({Permission.PUBLISH_MATTER}), self.unshare),
            Page("GET", CASE + "/foto/{photo}", CASES, self.photo),
        )

    def show_case(self, turn: Turn) -> Response:
        """One case."""
        return self._page.show(turn)

    def change(self, turn: Turn) -> Response:
        """Take the step that a button asks for; a refusal keeps every word that was typed."""
        form = turn.form
        target, version = form.get("target", ""), form.get("version", "")
        try:
            wish = Wish(
                CaseState(target),
                int(version),
                form.get("public_text", ""),
                form.get("internal_text", ""),
                form.get("agency", ""),
                form.get("case_number", ""),
                form.get("access_code", ""),
                form.get("body", ""),
                form.get("aware") == "ya",
            )
        except ValueError as error:
            raise NotFoundError from error
        return self._page.after(turn, lambda case_id: cases.change(self._city, turn.person, case_id, wish))

    def note(self, turn: Turn) -> Response:
        """Write a note for colleagues."""
        text = turn.form.get("note", "")
        return self._page.after(turn, lambda case_id: cases.add_note(self._city, turn.person, case_id, text))

    def identity(self, turn: Turn) -> Response:
        """Show who the person is, once, after the look was written down."""
        try:
            reason = turn.form.get("reason", "")
            contact = cases.open_identity(self._city, turn.person, turn.number("case"), reason)
        except NotFoundError:
            raise
        except RuleError as error:
            return self._page.show(turn, error)
        return self._page.show(turn, contact=contact)

    def extend(self, turn: Turn) -> Response:
        """Put the promised day off, once, where the rule allows it."""
        version, reason = turn.form.get("version", ""), turn.form.get("extend_reason", "")
        if not version.isascii() or not version.isdecimal() or len(version) > 9:
            raise NotFoundError
        return self._page.after(
            turn, lambda case_id: cases.extend(self._city, turn.person, case_id, int(version), reason)
        )

    def publish_words(self, turn: Turn) -> Response:
        """Words that everybody may read."""
        text = turn.form.get("public_words", "")
        return self._page.after(turn, lambda case_id: cases.publish_words(self._city, turn.person, case_id, text))

    def share(self, turn: Turn) -> Response:
        """Let other residents join the case."""
        landmark = turn.form.get("landmark", "")
        return self._page.after(turn, lambda case_id: matters.publish(self._city, turn.person, case_id, landmark))

    def unshare(self, turn: Turn) -> Response:
        """Let nobody else join."""
        return self._page.after(turn, lambda case_id: matters.withdraw(self._city, turn.person, case_id))

    def photo(self, turn: Turn) -> Response:
        """A photo, opened and drawn anew."""
        found = casebook.photo_of(self._city, turn.person, turn.number("case"), turn.number("photo"))
        drawn = shown_photo(self._city, found.sha256, found.key)
        photos.know(self._city, found)
        if drawn is None:
            raise NotFoundError
        return Response(drawn, media_type="image/jpeg")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos of finished work: taken in by whoever worked, shown to everybody by whoever lets answers out."""

from starlette.responses import Response

from sync.central.blobs import shown_photo
from sync.central.casework import photos
from sync.central.city import City
from sync.central.doorway import CASES, Doorway, Page, Turn
from sync.central.errors import NotFoundError
from sync.central.pages import Pages
from sync.central.permissions import Permission
from sync.central.states import LETS_OUT
from sync.central.workbench.casepage import CASE, CasePage

_FORM_AROUND = 64 * 1024


class WorkPhotos:
    """/kerja/kasus/{id}/hasil."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._page = CasePage(city, pages, doorway)

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        works = frozenset({Permission.WORK})
        return (
            Page("POST", CASE + "/hasil", works, self.add, largest=photos.LARGEST + _FORM_AROUND),
            Page("GET", CASE + "/hasil/{photo}", CASES, self.picture),
            Page("POST", CASE + "/hasil/{photo}", LETS_OUT, self.show_to_all),
        )

    def add(self, turn: Turn) -> Response:
        """Take a photo in."""
        sent = turn.files.get("photo", b"")
        return self._page.after(turn, lambda case_id: photos.add(self._city, turn.person, case_id, sent))

    def picture(self, turn: Turn) -> Response:
        """A photo, opened."""
        found = photos.seen_by_staff(self._city, turn.person, turn.number("case"), turn.number("photo"))
        drawn = shown_photo(self._city, found.sha256, found.key)
        if drawn is None:
            raise NotFoundError
        return Response(drawn, media_type="image/jpeg")

    def show_to_all(self, turn: Turn) -> Response:
        """Put it on the tracking page, or take it off."""
        shown, photo = turn.form.get("shown") == "ya", turn.number("photo")
        return self._page.after(
            turn, lambda case_id: photos.show_to_all(self._city, turn.person, case_id, photo, shown=shown)
        )

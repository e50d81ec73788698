# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of what arrived and nobody has read yet: /kerja/anjungan/belum-terbaca."""

from starlette.background import BackgroundTask
from starlette.responses import RedirectResponse, Response

from sync.central import unread
from sync.central.city import City
from sync.central.doorway import Doorway, Page, Turn
from sync.central.pages import Pages
from sync.central.permissions import Permission

UNREAD = "/kerja/anjungan/belum-terbaca"


class UnreadPage:
    """/kerja/anjungan/belum-terbaca."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        may = frozenset({Permission.KIOSKS})
        return (
            Page("GET", UNREAD, may, self.show),
            Page("POST", UNREAD, may, self.again),
            Page("POST", UNREAD + "/percaya", may, self.believe),
        )

    def show(self, turn: Turn) -> Response:
        """What lies there, why, and what would help."""
        return self._page(turn, tried="dicoba" in turn.request.query_params)

    def again(self, _turn: Turn) -> Response:
        """Another chance for all of it, once this answer has gone."""
        return RedirectResponse(f"{UNREAD}?dicoba", 303, background=BackgroundTask(unread.try_again, self._city))

    def believe(self, turn: Turn) -> Response:
        """What a kiosk sent after it was shut out; asked twice, because cases made of it stay."""
        kiosk = turn.form.get("kiosk", "")
        if turn.form.get("confirmed") != kiosk:
            return self._page(turn, doubtful=kiosk)
        unread.accept_revoked(self._city, kiosk, turn.person.account_id)
        return RedirectResponse(f"{UNREAD}?dicoba", 303)

    def _page(self, turn: Turn, doubtful: str = "", *, tried: bool = False) -> Response:
        return self._pages.render(
            "unread.html",
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            unread=unread.unread(self._city),
            doubtful=doubtful,
            tried=tried,
        )

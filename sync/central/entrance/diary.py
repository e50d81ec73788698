# SPDX-License-Identifier: GPL-3.0-or-later
"""The diary of access on a page, and for the inspectorate the check that nothing written was changed."""

from starlette.background import BackgroundTask
from starlette.responses import RedirectResponse, Response

from sync.central.access import audit, diary
from sync.central.city import City
from sync.central.doorway import Doorway, Page, Turn
from sync.central.pages import Pages
from sync.central.permissions import Permission

DIARY = "/kerja/catatan-akses"
AUDIT = "/kerja/periksa-catatan"


class DiaryDesk:
    """/kerja/catatan-akses and /kerja/periksa-catatan."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        checks = frozenset({Permission.VERIFY_AUDIT})
        return (
            Page("GET", DIARY, frozenset({Permission.SEE_ACCESS_LOG}), self.show),
            Page("GET", AUDIT, checks, self.ask),
            Page("POST", AUDIT, checks, self.check),
        )

    def show(self, turn: Turn) -> Response:
        """The newest lines, of one kind or one person when asked so."""
        query = turn.request.query_params
        page = query.get("hal", "1")
        action, login = query.get("jenis", "")[:32], query.get("nama", "").strip().lower()[:64]
        number = int(page) if page.isascii() and page.isdecimal() and len(page) < 7 else 1
        return self._pages.render(
            "diary.html",
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            leaf=diary.leaf(self._city, number, action, login),
            actions=diary.actions(self._city),
            action=action,
            login=login,
        )

    def ask(self, turn: Turn) -> Response:
        """What the check does, whether one is under way, and what the last one found."""
        return self._pages.render(
            "audit.html",
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            standing=audit.standing(self._city),
        )

    def check(self, turn: Turn) -> Response:
        """Have everything checked once this answer has gone; the check itself is written down."""
        account = turn.person.account_id
        begins = audit.begin(self._city, account)
        after = BackgroundTask(audit.run, self._city, account) if begins else None
        return RedirectResponse(AUDIT, 303, background=after)

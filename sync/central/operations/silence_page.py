# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of what lies silent: /kerja/diam."""

from starlette.responses import Response

from sync.central.city import City
from sync.central.doorway import CASES, Doorway, Page, Turn
from sync.central.escalation import silence
from sync.central.pages import Pages, slug, tone

SILENT = "/kerja/diam"


class SilencePage:
    """/kerja/diam."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its page."""
        return (Page("GET", SILENT, CASES, self.show),)

    def show(self, turn: Turn) -> Response:
        """The longest silent first."""
        asked = turn.request.query_params.get("hari", "")
        usable = asked.isascii() and asked.isdecimal() and len(asked) < 4 and 0 < int(asked) <= silence.LONGEST_DAYS
        usual = self._city.pack.escalation.silent_days
        return self._pages.render(
            "silent.html",
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            silent=silence.silent_cases(self._city, turn.person, int(asked) if usable else usual),
            longest=silence.LONGEST_DAYS,
            today=self._city.today(),
            local=self._city.local,
            tone=tone,
            slug=slug,
        )

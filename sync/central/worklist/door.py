# SPDX-License-Identifier: GPL-3.0-or-later
"""The page /kerja."""

from starlette.responses import Response

from sync.central import casebook
from sync.central.city import City
from sync.central.doorway import CASES, Doorway, Page, Turn
from sync.central.intake import KINDS
from sync.central.pages import Pages, slug, tone
from sync.central.worklist.find import Filter, work_list
from sync.protocol.records import CaseState

LIST = "/kerja"


class WorkList:
    """/kerja."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        return (Page("GET", LIST, CASES, self.show_list),)

    def show_list(self, turn: Turn) -> Response:
        """The work list, late ones first."""
        query = turn.request.query_params
        page = query.get("hal", "1")
        wanted = Filter(
            state=query.get("keadaan", ""),
            topic=query.get("masalah", ""),
            kelurahan=query.get("kelurahan", ""),
            ticket=query.get("nomor", ""),
            kind=query.get("jenis", ""),
            page=int(page) if page.isascii() and page.isdecimal() and len(page) < 7 else 1,
        )
        pack = self._city.pack
        return self._pages.render(
            "worklist.html",
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            listed=work_list(self._city, turn.person, wanted),
            wanted=wanted,
            today=self._city.today(),
            is_owed=casebook.is_owed,
            states=list(CaseState),
            kinds=KINDS,
            tone=tone,
            topics=sorted(pack.topics.values(), key=lambda topic: topic.name),
            areas=[(kecamatan, pack.kelurahan_of(kecamatan.code)) for kecamatan in pack.kecamatan()],
            slug=slug,
        )

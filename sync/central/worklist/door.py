# SPDX-License-Identifier: GPL-3.0-or-later
"""The work list and its charts: /kerja, /kerja/grafik, what is searched, and filters that people keep."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from starlette.responses import RedirectResponse, Response

from sync.central import casebook
from sync.central.city import City
from sync.central.doorway import CASES, Doorway, Page, Turn
from sync.central.errors import RuleError
from sync.central.guard import OWN_SCRIPTS
from sync.central.intake import KINDS
from sync.central.pages import Pages, slug, tone
from sync.central.worklist import views
from sync.central.worklist.bulkdoor import BulkDoor
from sync.central.worklist.counts import counts_of
from sync.central.worklist.describe import described
from sync.central.worklist.drawn import drawn
from sync.central.worklist.fielddoor import FieldDoor
from sync.central.worklist.filedoor import FileDoor
from sync.central.worklist.filter import (
    EVERYTHING,
    LONGEST_WORDS,
    Channel,
    Clock,
    Filter,
    Opinion,
    Order,
    query_of,
    read_filter,
    sealed_words,
)
from sync.central.worklist.find import MOST_COUNTED, every_kiosk, work_list
from sync.protocol.records import CaseState

LIST, CHART = "/kerja", "/kerja/grafik"
_TICKET = re.compile(r"[A-Z]{3}-?[0-9A-Z]{4}-?[0-9A-Z]{4}")
_BY_HTMX = "hx-request"


class WorkList:
    """/kerja, /kerja/grafik, /kerja/cari, /kerja/tampilan."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway
        self._others = tuple(door(city, pages, doorway) for door in (FileDoor, BulkDoor, FieldDoor))

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        return (
            Page("GET", LIST, CASES, self.show_list),
            Page("GET", CHART, CASES, self.show_charts),
            Page("POST", "/kerja/cari", CASES, self.search),
            Page("POST", "/kerja/tampilan", CASES, self.keep_view),
            Page("POST", "/kerja/tampilan/{view}/hapus", CASES, self.forget_view),
            *(page for door in self._others for page in door.listing()),
        )

    def show_list(self, turn: Turn) -> Response:
        """The work list, the most pressing first."""
        return self._list_page(turn, read_filter(self._city, turn.request.query_params))

    def show_charts(self, turn: Turn) -> Response:
        """The same cases as charts."""
        wanted = read_filter(self._city, turn.request.query_params).whole
        counted = counts_of(self._city, turn.person, wanted)
        language = turn.person.language
        figures = drawn(
            self._city, self._pages, counted, language, lambda **asked: self._address(LIST, replace(wanted, **asked))
        )
        return self._page("worklist_charts.html", CHART, turn, wanted, counted=counted, figures=figures)

    def search(self, turn: Turn) -> Response:
        """Look for a ticket or for words. They come in a form and go on sealed: no address tells them."""
        words = " ".join(turn.form.get("kata", "").replace("\0", "").split())[:LONGEST_WORDS]
        wanted = views.read_query(self._city, turn.form.get("asal", "")).whole
        typed = words.upper().replace(" ", "")
        if _TICKET.fullmatch(typed):
            bare = typed.replace("-", "")
            wanted = Filter(ticket=f"{bare[:3]}-{bare[3:7]}-{bare[7:]}")
        else:
            wanted = replace(wanted, words=words, ticket="")
        return RedirectResponse(self._address(LIST, wanted), 303)

    def keep_view(self, turn: Turn) -> Response:
        """Give the filter that is on the screen a name."""
        query = turn.form.get("asal", "")
        wanted = views.read_query(self._city, query)
        try:
            views.keep(self._city, turn.person, turn.form.get("nama", ""), query)
        except RuleError as error:
            return self._list_page(turn, wanted, error)
        return RedirectResponse(self._address(LIST, wanted), 303)

    def forget_view(self, turn: Turn) -> Response:
        """Drop a name."""
        views.forget(self._city, turn.person, turn.number("view"))
        return RedirectResponse(self._address(LIST, views.read_query(self._city, turn.form.get("asal", ""))), 303)

    def _list_page(self, turn: Turn, wanted: Filter, problem: RuleError | None = None) -> Response:
        listed = work_list(self._city, turn.person, wanted)
        return self._page(
            "worklist.html", LIST, turn, wanted, problem,
            listed=listed,
            most=MOST_COUNTED,
            first=self._address(LIST, wanted.whole),
            before=self._address(LIST, replace(wanted.whole, before=listed.before)),
            after=self._address(LIST, replace(wanted.whole, after=listed.after)),
            is_owed=casebook.is_owed,
        )  # fmt: skip

    def _page(
        self, template: str, path: str, turn: Turn, wanted: Filter, problem: RuleError | None = None, **values: Any
    ) -> Response:
        language = turn.person.language
        answer = self._pages.render(
            template,
            422 if problem else 200,
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            wanted=wanted,
            silence=wanted.silence(self._city),
            sealed=sealed_words(self._city, wanted.words),
            query=query_of(self._city, wanted.whole),
            filters=described(self._city, self._pages, wanted, language),
            address=lambda name, **other: self._address(name, replace(wanted.whole, **other)),
            path=path,
            problem=problem,
            usual=views.usual_views(self._city, turn.person),
            kept=views.kept_views(self._city, turn.person),
            today=self._city.today(),
            tone=tone,
            slug=slug,
            **self._choices(turn),
            **values,
        )
        answer.headers["Content-Security-Policy"] = OWN_SCRIPTS
        if _BY_HTMX in turn.request.headers:
            answer.headers["HX-Push-Url"] = self._address(path, wanted)
        return answer

    def _choices(self, turn: Turn) -> Mapping[str, Any]:
        """What the questions of the filter offer."""
        pack = self._pages.pack(turn.person.language)
        return {
            "states": list(CaseState),
            "everything": EVERYTHING,
            "kinds": KINDS,
            "channels": [one for one in Channel if one],
            "clocks": [one for one in Clock if one],
            "opinions": [one for one in Opinion if one],
            "orders": list(Order),
            "topics": sorted(pack.topics.values(), key=lambda topic: topic.name),
            "agencies": sorted(pack.agencies.values(), key=lambda agency: agency.name),
            "areas": [(kecamatan, pack.kelurahan_of(kecamatan.code)) for kecamatan in pack.kecamatan()],
            "kiosks": every_kiosk(self._city),
        }

    def _address(self, path: str, wanted: Filter) -> str:
        query = query_of(self._city, wanted)
        return f"{path}?{query}" if query else path

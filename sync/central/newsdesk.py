# SPDX-License-Identifier: GPL-3.0-or-later
"""The page where the city's news board is written, published to the kiosks and withdrawn."""

from collections.abc import Callable

from starlette.responses import RedirectResponse, Response

from sync.central import board
from sync.central.board import Draft
from sync.central.city import City
from sync.central.doorway import Doorway, Page, Turn
from sync.central.errors import NotFoundError, RuleError
from sync.central.pages import Pages
from sync.central.permissions import Permission

BOARD = "/kerja/berita"
ONE = BOARD + "/{posting}"


class NewsDesk:
    """/kerja/berita."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        may = frozenset({Permission.ANNOUNCE})
        return (
            Page("GET", BOARD, may, self.show),
            Page("POST", BOARD, may, self.write),
            Page("GET", ONE, may, self.show_draft),
            Page("POST", ONE, may, self.rewrite),
            Page("POST", ONE + "/terbit", may, self.publish),
            Page("POST", ONE + "/tarik", may, self.withdraw),
        )

    def show(self, turn: Turn) -> Response:
        """Everything written so far, and an empty sheet."""
        return self._page(turn)

    def show_draft(self, turn: Turn) -> Response:
        """The same with one draft in the sheet."""
        number = turn.number("posting")
        return self._page(turn, number, board.draft_of(self._city, number))

    def write(self, turn: Turn) -> Response:
        """Keep a new draft."""
        return self._then_show(turn, 0, lambda draft: board.write(self._city, turn.person, draft))

    def rewrite(self, turn: Turn) -> Response:
        """Change a draft."""
        number = turn.number("posting")
        return self._then_show(turn, number, lambda draft: board.rewrite(self._city, turn.person, number, draft))

    def publish(self, turn: Turn) -> Response:
        """To every kiosk."""
        number = turn.number("posting")
        return self._then_show(turn, 0, lambda _: board.publish(self._city, turn.person, number))

    def withdraw(self, turn: Turn) -> Response:
        """Off every kiosk."""
        number = turn.number("posting")
        return self._then_show(turn, 0, lambda _: board.withdraw(self._city, turn.person, number))

    def _then_show(self, turn: Turn, number: int, work: Callable[[Draft], object]) -> Response:
        form = turn.form
        draft = Draft(*(form.get(name, "") for name in ("title", "body", "until", "kelurahan")))
        try:
            work(draft)
        except NotFoundError:
            raise
        except RuleError as error:
            return self._page(turn, number, draft, error)
        return RedirectResponse(BOARD, 303)

    def _page(
        self, turn: Turn, number: int = 0, draft: Draft | None = None, problem: RuleError | None = None
    ) -> Response:
        pack = self._city.pack
        return self._pages.render(
            "newsdesk.html",
            422 if problem else 200,
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            postings=board.all_postings(self._city),
            draft=draft or Draft("", "", "", ""),
            number=number,
            problem=problem,
            today=self._city.today(),
            longest_title=board.LONGEST_TITLE,
            longest_body=board.LONGEST_BODY,
            areas=[(kecamatan, pack.kelurahan_of(kecamatan.code)) for kecamatan in pack.kecamatan()],
        )

# SPDX-License-Identifier: GPL-3.0-or-later
"""The list as a file to take away: /kerja/unduh/{kind}."""

from collections.abc import Callable, Iterator

from starlette.background import BackgroundTask
from starlette.responses import Response, StreamingResponse

from sync.central.city import City
from sync.central.doorway import Doorway, Page, Turn
from sync.central.errors import NotFoundError
from sync.central.pages import Pages
from sync.central.permissions import Permission
from sync.central.worklist import files, table
from sync.central.worklist.describe import described
from sync.central.worklist.files import Heading
from sync.central.worklist.filter import Filter, read_filter
from sync.central.worklist.find import every_case
from sync.central.worklist.table import Cell, Column

MOST_ROWS, MOST_ON_PAPER = 50_000, 1_000
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class FileDoor:
    """/kerja/unduh/{kind}."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        return (Page("GET", "/kerja/unduh/{kind}", frozenset({Permission.EXPORT}), self.take),)

    def take(self, turn: Turn) -> Response:
        """All that the filter finds, in its order, without a word of who filed."""
        wanted = read_filter(self._city, turn.request.query_params).whole
        make: dict[str, Callable[[Turn, Filter], Response]] = {"csv": self._csv, "xlsx": self._xlsx, "pdf": self._pdf}
        kind = str(turn.request.path_params["kind"])
        if kind not in make:
            raise NotFoundError
        answer = make[kind](turn, wanted)
        name = f"{self._words(turn)('list-file-name')}-{self._city.today():%Y%m%d}.{kind}"
        answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
        return answer

    def _csv(self, turn: Turn, wanted: Filter) -> Response:
        columns = self._columns(turn)

        def lines() -> Iterator[bytes]:
            yield from files.csv_lines(columns, self._rows(turn, wanted, columns, MOST_ROWS))

        return StreamingResponse(lines(), media_type="text/csv; charset=utf-8")

    def _xlsx(self, turn: Turn, wanted: Filter) -> Response:
        columns = self._columns(turn)
        book = files.workbook(
            self._heading(turn, wanted, MOST_ROWS), columns, self._rows(turn, wanted, columns, MOST_ROWS)
        )
        return StreamingResponse(
            iter(lambda: book.read(64 * 1024), b""), media_type=XLSX, background=BackgroundTask(book.close)
        )

    def _pdf(self, turn: Turn, wanted: Filter) -> Response:
        columns = self._columns(turn)
        rows = list(self._rows(turn, wanted, columns, MOST_ON_PAPER))
        return Response(
            files.page(self._heading(turn, wanted, MOST_ON_PAPER), columns, rows), media_type="application/pdf"
        )

    def _rows(self, turn: Turn, wanted: Filter, columns: tuple[Column, ...], most: int) -> Iterator[list[Cell]]:
        with self._city.database.read() as session:
            yield from table.rows_of(session, every_case(self._city, session, turn.person, wanted, most), columns)

    def _columns(self, turn: Turn) -> tuple[Column, ...]:
        language = turn.person.language
        return table.columns_of(
            self._city, self._pages.words(language), lambda case: self._pages.titled(case, language)
        )

    def _heading(self, turn: Turn, wanted: Filter, most: int) -> Heading:
        say = self._words(turn)
        now = self._city.local(self._city.now())
        return Heading(
            title=say("central-list-title"),
            filters=" · ".join(described(self._city, self._pages, wanted, turn.person.language)),
            made=say("list-file-made", name=turn.person.full_name, time=f"{now:%Y-%m-%d %H:%M}"),
            most=most,
            cut=say("list-file-cut", most=most),
        )

    def _words(self, turn: Turn) -> Callable[..., str]:
        return self._pages.words(turn.person.language).say

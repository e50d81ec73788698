# SPDX-License-Identifier: GPL-3.0-or-later
"""The list as a file to take away: /kerja/unduh/{kind}; with who filed it only for a stated reason."""

from collections.abc import Callable, Iterator
from typing import IO

from starlette.background import BackgroundTask
from starlette.responses import Response, StreamingResponse

from sync.central.casework.takeaway import MOST_PEOPLE, take_people
from sync.central.city import City
from sync.central.doorway import Doorway, Page, Turn
from sync.central.errors import NotFoundError, RuleError
from sync.central.pages import Pages
from sync.central.permissions import Permission
from sync.central.worklist import files, table, views
from sync.central.worklist.describe import described
from sync.central.worklist.files import Heading
from sync.central.worklist.filter import Filter, query_of, read_filter
from sync.central.worklist.find import every_case
from sync.central.worklist.table import Cell, Column

MOST_ROWS, MOST_ON_PAPER = 50_000, 1_000
CSV = "text/csv; charset=utf-8"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class FileDoor:
    """/kerja/unduh/{kind}."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        return (
            Page("GET", "/kerja/unduh/{kind}", frozenset({Permission.EXPORT}), self.take),
            Page("POST", "/kerja/unduh/pelapor", frozenset({Permission.EXPORT_PERSONAL}), self.take_people),
        )

    def take(self, turn: Turn) -> Response:
        """All that the filter finds, in its order, without a word of who filed."""
        wanted = read_filter(self._city, turn.request.query_params).whole
        make: dict[str, Callable[[Turn, Filter], Response]] = {"csv": self._csv, "xlsx": self._xlsx, "pdf": self._pdf}
        kind = str(turn.request.path_params["kind"])
        if kind not in make:
            raise NotFoundError
        answer = make[kind](turn, wanted)
        answer.headers["Content-Disposition"] = f'attachment; filename="{self._name(turn)}.{kind}"'
        return answer

    def take_people(self, turn: Turn) -> Response:
        """The same with who filed: for a reason, written down with each case. Too many, and nothing is told."""
        wanted = views.read_query(self._city, turn.form.get("asal", "")).whole
        columns = self._columns(turn)
        with self._city.database.read() as session:
            found = list(every_case(self._city, session, turn.person, wanted, MOST_PEOPLE + 1))
            rows = list(table.rows_of(session, iter(found), columns))
        try:
            people = take_people(self._city, turn.person, [case.id for case in found], turn.form.get("alasan", ""))
        except RuleError as error:
            return self._refused(turn, error)
        more = table.people_columns(self._words(turn))
        for case, row in zip(found, rows, strict=True):
            row.extend(table.people_cells(people.get(case.id)))
        if turn.form.get("kind") == "csv":
            answer: Response = Response(b"".join(files.csv_lines((*columns, *more), rows)), media_type=CSV)
        else:
            answer = self._sent(files.workbook(self._heading(turn, wanted, MOST_PEOPLE + 1), (*columns, *more), rows))
        kind = "csv" if turn.form.get("kind") == "csv" else "xlsx"
        answer.headers["Content-Disposition"] = f'attachment; filename="{self._name(turn)}-pelapor.{kind}"'
        return answer

    def _refused(self, turn: Turn, error: RuleError) -> Response:
        return self._pages.render(
            "worklist_refused.html",
            422,
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            problem=error,
            back=self._list(turn),
        )

    def _list(self, turn: Turn) -> str:
        query = query_of(self._city, views.read_query(self._city, turn.form.get("asal", "")).whole)
        return f"/kerja?{query}" if query else "/kerja"

    def _name(self, turn: Turn) -> str:
        return f"{self._words(turn)('list-file-name')}-{self._city.today():%Y%m%d}"

    def _sent(self, book: IO[bytes]) -> Response:
        return StreamingResponse(
            iter(lambda: book.read(64 * 1024), b""), media_type=XLSX, background=BackgroundTask(book.close)
        )

    def _csv(self, turn: Turn, wanted: Filter) -> Response:
        columns = self._columns(turn)

        def lines() -> Iterator[bytes]:
            yield from files.csv_lines(columns, self._rows(turn, wanted, columns, MOST_ROWS))

        return StreamingResponse(lines(), media_type=CSV)

    def _xlsx(self, turn: Turn, wanted: Filter) -> Response:
        columns = self._columns(turn)
        book = files.workbook(
            self._heading(turn, wanted, MOST_ROWS), columns, self._rows(turn, wanted, columns, MOST_ROWS)
        )
        return self._sent(book)

    def _pdf(self, turn: Turn, wanted: Filter) -> Response:
        from sync.central.worklist import paper  # noqa: PLC0415 - few ask for one, and every server would hold reportlab

        columns = self._columns(turn)
        rows = list(self._rows(turn, wanted, columns, MOST_ON_PAPER))
        return Response(
            paper.page(self._heading(turn, wanted, MOST_ON_PAPER), columns, rows), media_type="application/pdf"
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

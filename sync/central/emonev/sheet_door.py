# SPDX-License-Identifier: GPL-3.0-or-later
"""The E-Monev sheet as a page and as files. Who sees the whole city chooses; others see their agency or kelurahan."""

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from starlette.responses import Response

from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.doorway import Doorway, Page, Turn
from sync.central.emonev.fields import definitions, fields_of, heading, spoken, spoken_index, tone
from sync.central.emonev.files import csv_of, xlsx_of
from sync.central.emonev.titles import Titles, spaced
from sync.central.errors import NotFoundError
from sync.central.figures.heads import newest_head
from sync.central.figures.periods import Period, Span, period_of, read_period
from sync.central.figures.sheet import Grouping, Reach, Sheet, index_of, sheet
from sync.central.pages import Pages
from sync.central.permissions import Permission
from sync.central.tables import CSV, XLSX
from sync.central.uses import FormUse, used

SHEET = "/kerja/emonev"
READERS = frozenset({Permission.SEE_FIGURES, Permission.SEE_TOTALS})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an address asks for."""

    period: Period
    grouping: Grouping
    reach: Reach

    def query(self, **changed: str) -> str:
        """The address of the same with something else."""
        told = {"masa": self.period.code, "menurut": self.grouping.value, "instansi": self.reach.agency}
        return urlencode({name: value for name, value in {**told, **changed}.items() if value})


class SheetDoor:
    """/kerja/emonev."""

    def __init__(self, city: City, pages: Pages, doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._doorway = doorway

    def listing(self) -> tuple[Page, ...]:
        """Its pages."""
        return (
            Page("GET", SHEET, READERS, self.show),
            Page("GET", f"{SHEET}/berkas/{{kind}}", READERS, self.file),
        )

    def show(self, turn: Turn) -> Response:
        """The sheet on a page that prints well."""
        wanted = self._wanted(turn)
        found = sheet(self._city, wanted.period, wanted.grouping, wanted.reach)
        words = self._pages.words(turn.person.language)
        pack = self._city.pack
        titles = Titles(self._city, words)
        return self._pages.render(
            "emonev.html",
            visitor=turn.person,
            token=self._doorway.token(turn.cookie),
            sheet=found,
            wanted=wanted,
            titles=titles,
            fields=fields_of(pack),
            heading=lambda field: heading(field, pack, words),
            spoken=spoken,
            spoken_index=lambda line: spoken_index(index_of(found, line), words),
            tone=tone,
            uses=None if wanted.reach.agency else self._uses(wanted),
            form_name=self._form_name,
            page_name=self._page_name,
            definitions=definitions(pack, words),
            spans=[(span, period_of(span, _anchor(wanted.period, found))) for span in Span],
            groupings=_groupings(wanted.reach),
            may_choose=_sees_city(turn.person),
            kinds=("pdf", "xlsx", "csv"),
            head=newest_head(self._city),
            spaced=spaced,
            now=self._city.now(),
        )

    def file(self, turn: Turn) -> Response:
        """The same as a file."""
        wanted = self._wanted(turn)
        found = sheet(self._city, wanted.period, wanted.grouping, wanted.reach)
        titles = Titles(self._city, self._pages.words(turn.person.language))
        kind = str(turn.request.path_params.get("kind"))
        make = {"csv": (csv_of, CSV), "xlsx": (xlsx_of, XLSX), "pdf": (_pdf_of, "application/pdf")}.get(kind)
        if make is None:
            raise NotFoundError
        write, media = make
        return _download(write(self._city, found, titles), media, _file_name(wanted, kind))

    def _uses(self, wanted: Wanted) -> tuple[FormUse, ...]:
        with self._city.reading.read() as session:
            return used(session, wanted.period.start, wanted.period.end, wanted.reach.kelurahan)

    def _form_name(self, code: str) -> str:
        form = self._city.pack.forms.get(code)
        return form.title if form else code

    def _page_name(self, form: str, page: str) -> str:
        known = self._city.pack.forms.get(form)
        return next((one.title for one in known.pages if one.id == page), page) if known else page

    def _wanted(self, turn: Turn) -> Wanted:
        """What is asked for, within what this person may see. Raises NotFoundError."""
        query, today = turn.request.query_params, self._city.today()
        period = read_period(query.get("masa", "")) or period_of(Span.WEEK, today)
        if period.start > today:
            period = period_of(period.span, today)
        reach = self._reach(turn.person, query.get("instansi", ""))
        known = [one for one in _groupings(reach) if one == query.get("menurut")]
        return Wanted(period, known[0] if known else _groupings(reach)[0], reach)

    def _reach(self, visitor: Visitor, agency: str) -> Reach:
        if _sees_city(visitor):
            pack = self._city.pack
            return Reach(agency=agency if agency in pack.agencies or agency in pack.former_agencies else "")
        if visitor.agency or visitor.kelurahan:
            return Reach(visitor.agency, "" if visitor.agency else visitor.kelurahan)
        raise NotFoundError


def _pdf_of(city: City, found: Sheet, titles: Titles) -> bytes:
    from sync.central.emonev.sheet_pdf import pdf_of  # noqa: PLC0415 - few ask for one, and every server would hold it

    return pdf_of(city, found, titles)


def _sees_city(visitor: Visitor) -> bool:
    return visitor.may(Permission.SEE_TOTALS)


def _groupings(reach: Reach) -> tuple[Grouping, ...]:
    """An agency among its own cases says nothing."""
    if reach.agency:
        return tuple(one for one in Grouping if one is not Grouping.AGENCY)
    within = (Grouping.KECAMATAN, Grouping.KELURAHAN)
    return tuple(one for one in Grouping if not reach.kelurahan or one not in within)


def _anchor(period: Period, found: Sheet) -> date:
    """The day whose week, month, quarter and year are offered beside this period."""
    return min(found.today, period.last)


def _file_name(wanted: Wanted, ending: str) -> str:
    own = f"-{wanted.reach.agency or wanted.reach.kelurahan}" if not wanted.reach.is_city else ""
    return f"emonev-{wanted.period.code}-{wanted.grouping}{own}.{ending}".lower()


def _download(body: bytes, kind: str, name: str) -> Response:
    return Response(body, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})

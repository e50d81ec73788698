# SPDX-License-Identifier: GPL-3.0-or-later
"""data/*.csv: the numbers, places and routes that an article shows, in lists that officials keep in a spreadsheet."""

import re
from collections.abc import Iterator, Sequence

from resources.pack.content import Route, Row, Spot
from resources.pack.overlay import DATA
from resources.pack.prose import check_sentence
from resources.pack.setting import Setting
from resources.pack.source import Row as Line
from resources.pack.source import Table, guess, read_csv

CHART_COLUMNS = ("label", "nilai", "angka")
FACT_COLUMNS = ("label", "nilai")
SPOT_COLUMNS = ("nama", "kelurahan", "keterangan", "sumber")
ROUTE_COLUMNS = ("rute", "urutan", "halte", "keterangan")
_NAME = re.compile(rf"{DATA}/[\w\-]+\.csv", re.ASCII)


def read_chart_rows(block: Table, setting: Setting) -> tuple[Row, ...]:
    """Label, value in words, and the size of the bar."""
    rows = []
    for line in _lines(block, setting, CHART_COLUMNS):
        rows.append(Row(line.text("label"), line.text("nilai"), line.amount("angka")))
        check_sentence(line, "label", rows[-1].label)
    return tuple(rows)


def read_fact_rows(block: Table, setting: Setting) -> tuple[Row, ...]:
    """Label and value."""
    rows = []
    for line in _lines(block, setting, FACT_COLUMNS):
        rows.append(Row(line.text("label"), line.text("nilai")))
        check_sentence(line, "nilai", rows[-1].value)
    return tuple(rows)


def read_spots(block: Table, setting: Setting) -> tuple[Spot, ...]:
    """Places one can go to. The kelurahan may be unknown, but not wrong."""
    spots = []
    for line in _lines(block, setting, SPOT_COLUMNS):
        kelurahan = line.known_code("kelurahan", setting.kelurahan, "unknown-kelurahan", default="")
        spots.append(Spot(line.text("nama"), kelurahan, line.text("keterangan", ""), line.text("sumber")))
        check_sentence(line, "keterangan", spots[-1].detail)
    return tuple(spots)


def read_routes_of(block: Table, setting: Setting) -> tuple[Route, ...]:
    """Lines of public transport: rows of one name, in the order of `urutan`."""
    stops: dict[str, dict[int, tuple[str, str]]] = {}
    for line in _lines(block, setting, ROUTE_COLUMNS):
        of_line = stops.setdefault(line.text("rute"), {})
        order = line.whole("urutan")
        if order in of_line:
            line.fault("urutan", "double-code", value=str(order))
        of_line[order] = line.text("halte"), line.text("keterangan", "")
        check_sentence(line, "keterangan", of_line[order][1])
    return tuple(_route(name, [stop for _, stop in sorted(of_line.items())]) for name, of_line in stops.items())


def _route(name: str, stops: list[tuple[str, str]]) -> Route:
    """What the first stop says is about the line; what another says besides, about that stop."""
    about_line = stops[0][1]
    named = (f"{stop} ({detail.rstrip('.')})" if detail not in ("", about_line) else stop for stop, detail in stops)
    return Route(name, tuple(named), about_line)


def _lines(block: Table, setting: Setting, columns: Sequence[str]) -> Iterator[Line]:
    """The rows of the file that a block names."""
    name = block.text("berkas")
    if not name:
        return
    if not _NAME.fullmatch(name):
        block.fault("berkas", "bad-data-name", value=name)
        return
    if not setting.folders.has(name):
        block.fault("berkas", "no-data-file", value=name, hint=guess(name, _known(setting)))
        return
    count = 0
    for row in read_csv(setting.report, *setting.folders.find(name), columns, columns[0]):
        count += 1
        yield row
    if not count:
        block.fault("berkas", "empty-data", value=name)


def _known(setting: Setting) -> list[str]:
    folders = (setting.folders.city, setting.folders.national)
    return sorted(f"{DATA}/{path.name}" for folder in folders for path in (folder / DATA).glob("*.csv"))

# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet as rows of cells, as CSV and XLSX."""

from collections.abc import Sequence

from sync.central.city import City
from sync.central.emonev.fields import Field, cells, definitions, fields_of, heading
from sync.central.emonev.titles import Titles
from sync.central.figures.sheet import Line, Sheet, index_of
from sync.central.figures.tally import Figures, Share
from sync.central.tables import Cell, csv_bytes, xlsx_bytes


def rows_of(city: City, sheet: Sheet, titles: Titles) -> list[list[Cell]]:
    """Headings, one row for each line, and the total."""
    fields = fields_of(city.pack)
    words = titles.words
    first = words.say(f"emonev-by-{sheet.grouping}")
    now = [name for field in fields for name in _headings(field, heading(field, city.pack, words))]
    asked = [words.say("emonev-index"), words.say("central-satisfaction-how-many")] if sheet.measured else []
    rows: list[list[Cell]] = [[first, *now, *(words.say("emonev-before", value=name) for name in now), *asked]]
    for line in sheet.lines:
        rows.append([titles.line(sheet.grouping, line), *_values(fields, line), *_asked(sheet, line)])
    rows.append([words.say("emonev-total"), *_values(fields, sheet.total), *_asked(sheet, sheet.total)])
    if sheet.counting:
        rows.append([words.say("emonev-counting")])
    return rows


def _asked(sheet: Sheet, line: Line) -> list[Cell]:
    """Index and respondents; few respondents give neither."""
    if sheet.measured is None:
        return []
    found = index_of(sheet, line)
    return [found.found.index, found.respondents] if found and found.found else [None, None]


def _headings(field: Field, name: str) -> tuple[str, ...]:
    return (f"{name} (%)", f"{name}: n", f"{name}: N") if isinstance(field.read(_NOTHING), Share) else (name,)


def _values(fields: Sequence[Field], line: Line) -> list[Cell]:
    return [cell for found in (line.now, line.before) for field in fields for cell in cells(field.read(found))]


def csv_of(city: City, sheet: Sheet, titles: Titles) -> bytes:
    """For spreadsheets."""
    return csv_bytes(rows_of(city, sheet, titles))


def xlsx_of(city: City, sheet: Sheet, titles: Titles) -> bytes:
    """A workbook that says how each figure is counted."""
    told = definitions(city.pack, titles.words)
    notes = [
        title_of(sheet, titles),
        titles.words.say("emonev-def-basis"),
        *(f"{name}: {words}" for name, words in told),
    ]
    return xlsx_bytes(sheet.period.code, rows_of(city, sheet, titles), notes)


def title_of(sheet: Sheet, titles: Titles) -> str:
    """What the sheet is called, and whose it is."""
    parts = (titles.words.say("emonev-title"), titles.period(sheet.period), titles.reach(sheet.reach))
    return ", ".join(part for part in parts if part)


_EMPTY = Share(0, 0)
_NOTHING = Figures(0, _EMPTY, _EMPTY, 0, 0, None, None, _EMPTY, _EMPTY, 0, 0, 0, None)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet as rows of cells, and as CSV."""

import csv
import io
from collections.abc import Iterable, Sequence

from sync.central.city import City
from sync.central.emonev.fields import Cell, Field, cells, fields_of, heading
from sync.central.emonev.titles import Titles
from sync.central.figures.sheet import Line, Sheet
from sync.central.figures.tally import Figures, Share

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def rows_of(city: City, sheet: Sheet, titles: Titles) -> list[list[Cell]]:
    """Headings, one row for each line, and the total."""
    fields = fields_of(city.pack)
    words = titles.words
    first = words.say(f"emonev-by-{sheet.grouping}")
    now = [name for field in fields for name in _headings(field, heading(field, city.pack, words))]
    rows: list[list[Cell]] = [[first, *now, *(words.say("emonev-before", value=name) for name in now)]]
    for line in sheet.lines:
        rows.append([titles.line(sheet.grouping, line), *_values(fields, line)])
    rows.append([words.say("emonev-total"), *_values(fields, sheet.total)])
    return rows


def _headings(field: Field, name: str) -> tuple[str, ...]:
    return (f"{name} (%)", f"{name}: n", f"{name}: N") if isinstance(field.read(_NOTHING), Share) else (name,)


def _values(fields: Sequence[Field], line: Line) -> list[Cell]:
    return [cell for found in (line.now, line.before) for field in fields for cell in cells(field.read(found))]


def csv_of(city: City, sheet: Sheet, titles: Titles) -> bytes:
    """For spreadsheets: UTF-8 with its mark, semicolons as Indonesian ones expect."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows(_safe_row(row) for row in rows_of(city, sheet, titles))
    return out.getvalue().encode("utf-8-sig")


def _safe_row(row: Iterable[Cell]) -> list[str]:
    return [safe(cell) for cell in row]


def safe(cell: Cell) -> str:
    """Words that a spreadsheet would take for a formula stand behind an apostrophe."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(_STARTS_A_FORMULA) else cell
    return str(cell).replace(".", ",") if not isinstance(cell, int) else str(cell)


_EMPTY = Share(0, 0)
_NOTHING = Figures(0, _EMPTY, _EMPTY, 0, 0, None, None, _EMPTY, _EMPTY, 0, 0, 0, None)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The list as a file: CSV as it is read, a workbook. No cell is ever taken for a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from tempfile import SpooledTemporaryFile
from typing import IO, Any

from sync.central.worklist.table import Cell, Column

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_IN_MEMORY = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Heading:
    """What a file says of itself."""

    title: str
    filters: str
    made: str
    most: int
    """Rows that the file may hold."""
    cut: str
    """Said at the end of a file that is full."""


def csv_lines(columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> Iterator[bytes]:
    """Commas, quoted where needed, with the mark by which spreadsheets know UTF-8."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    buffer.write("\ufeff")
    writer.writerow([column.name for column in columns])
    for row in rows:
        writer.writerow([safe(cell) for cell in row])
        if buffer.tell() > 64 * 1024:
            yield buffer.getvalue().encode()
            buffer.seek(0)
            buffer.truncate()
    yield buffer.getvalue().encode()


def safe(cell: Cell) -> str:
    """A value in a file of text, which no spreadsheet takes for a formula."""
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d %H:%M")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str) and cell.startswith(_FORMULA):
        return f"'{cell}"
    return "" if cell is None else str(cell)


def workbook(heading: Heading, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> IO[bytes]:
    """An XLSX file; rows go to the disk as they come."""
    import xlsxwriter  # noqa: PLC0415 - few ask for one, and every server would hold it

    target: IO[bytes] = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - who sends it closes it
    book = xlsxwriter.Workbook(
        target,
        {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "remove_timezone": True},
    )
    sheet = book.add_worksheet(heading.title[:31])
    bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    day, moment = book.add_format({"num_format": "yyyy-mm-dd"}), book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    for at, column in enumerate(columns):
        sheet.set_column(at, at, column.width)
        sheet.write_string(0, at, column.name, bold)
    sheet.freeze_panes(1, 0)
    count = 0
    for count, row in enumerate(rows, start=1):
        for at, cell in enumerate(row):
            _write(sheet, count, at, cell, day, moment)
    sheet.autofilter(0, 0, max(count, 1), len(columns) - 1)
    sheet.set_landscape()
    sheet.repeat_rows(0)
    sheet.set_footer(f"&L{heading.made}&R&P / &N")
    if count >= heading.most:
        sheet.write_string(count + 2, 0, heading.cut)
    book.set_properties({"title": heading.title, "comments": heading.filters})
    book.close()
    target.seek(0)
    return target


def _write(sheet: Any, row: int, at: int, cell: Cell, day: Any, moment: Any) -> None:
    if isinstance(cell, datetime):
        sheet.write_datetime(row, at, cell, moment)
    elif isinstance(cell, date):
        sheet.write_datetime(row, at, datetime(cell.year, cell.month, cell.day), day)  # noqa: DTZ001 - a day has no zone
    elif isinstance(cell, int):
        sheet.write_number(row, at, cell)
    elif cell:
        sheet.write_string(row, at, cell[:32_000])

# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of cells as files that spreadsheets open: CSV and XLSX. No cell is ever run as a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal

Cell = str | int | Decimal | date | datetime | None
CSV, XLSX = "text/csv; charset=utf-8", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_WIDEST = 48


def csv_bytes(rows: Iterable[Sequence[Cell]], *, separator: str = ";") -> bytes:
    """UTF-8 with its mark, semicolons and decimal commas: as spreadsheets here expect. Dates are ISO.

    With another separator numbers have points, for programs.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    comma = "," if separator == ";" else "."
    writer.writerows([_written(cell, comma) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig" if separator == ";" else "utf-8")


def xlsx_bytes(name: str, rows: Iterable[Sequence[Cell]], notes: Sequence[str] = ()) -> bytes:
    """A workbook with one sheet; its first row are headings that stay in sight, and notes stand below."""
    import xlsxwriter  # noqa: PLC0415 - few ask for one, and every server would hold it

    out = io.BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    sheet = book.add_worksheet(name[:31])
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    widths: dict[int, int] = {}
    at = 0
    for at, row in enumerate(rows):
        for column, cell in enumerate(row):
            if at and cell is not None:
                widths[column] = min(max(widths.get(column, 10), len(str(cell)) + 1), _WIDEST)
            match cell:
                case None:
                    continue
                case str():
                    sheet.write_string(at, column, cell, head if at == 0 else None)
                case datetime():
                    sheet.write_datetime(at, column, cell.astimezone(UTC).replace(tzinfo=None), moment)
                case date():
                    sheet.write_datetime(at, column, datetime(cell.year, cell.month, cell.day), day)  # noqa: DTZ001
                case _:
                    sheet.write_number(at, column, float(cell))
    for column, width in widths.items():
        sheet.set_column(column, column, width)
    for below, note in enumerate(notes):
        sheet.write_string(at + 2 + below, 0, note)
    sheet.freeze_panes(1, 1)
    book.close()
    return out.getvalue()


def _written(cell: Cell, comma: str) -> str:
    match cell:
        case None:
            return ""
        case str():
            return safe(cell)
        case Decimal():
            return str(cell).replace(".", comma)
        case datetime() | date():
            return cell.isoformat()
    return str(cell)


def safe(words: str) -> str:
    """Words that a spreadsheet would take for a formula stand behind an apostrophe."""
    return f"'{words}" if words.startswith(_STARTS_A_FORMULA) else words

# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the files of a pack value by value. Every fault is noted with its line, and reading goes on."""

import csv
import difflib
import io
import math
import re
import tomllib
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from resources.pack.errors import PackProblem
from resources.pack.lines import Lines, TablePath, find_lines
from resources.texts import Words

T = TypeVar("T")

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")
_YES_NO = {"ya": True, "tidak": False}
LONGEST_QUOTE = 200
_EPOCH = date(2000, 1, 1)


class Report:
    """The faults found so far."""

    def __init__(self) -> None:
        self.problems: list[PackProblem] = []
        self.remarks: list[PackProblem] = []
        """What `pack check` insists on and a kiosk lives with: mostly what the passing of days makes of a pack."""

    def add(
        self, file: str, line: int | None, place: str, code: str, *, remark: bool = False, **args: str | int
    ) -> None:
        """Note a fault; `code` names its message and its repair in the texts."""
        words = Words()
        args = {name: _shortened(value) for name, value in args.items()}
        if args.get("hint"):
            args["hint"] = words.say("pack-hint", word=args["hint"]) + " "
        message, repair = words.say(f"pack-{code}-message", **args), words.say(f"pack-{code}-repair", **args)
        problem = PackProblem(file, line, place, message, repair)
        found = self.remarks if remark else self.problems
        if problem not in found:  # a key that is looked at twice is reported once
            found.append(problem)


def _shortened(value: str | int) -> str | int:
    """What a slip makes of a file can be very long, and Fluent refuses long arguments."""
    return f"{value[:LONGEST_QUOTE]}…" if isinstance(value, str) and len(value) > LONGEST_QUOTE else value


def guess(word: str, known: Iterable[str], closeness: float = 0.6) -> str:
    """The known word that was probably meant, or nothing."""
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=closeness)
    return near[0] if near else ""


class Entry:
    """Named values that stand together: a TOML table or a row of a CSV list. Call `done` after the last key."""

    in_list = False
    """In a CSV list every value is text and an empty cell means: not given."""

    def __init__(self, report: Report, file: str, place: str, values: Mapping[str, object]) -> None:
        self.report, self.file, self.place = report, file, place
        self._values = values
        self._asked: set[str] = set()

    def line_of(self, _key: str) -> int | None:
        """The line of a key, or of the entry itself for the empty key."""
        raise NotImplementedError

    def fault(self, key: str, code: str, *, remark: bool = False, **args: str | int) -> None:
        """Note that something is wrong with this key (or with the whole entry, when the key is empty)."""
        named = {"key": key, **args} if key else args
        self.report.add(self.file, self.line_of(key), self.place, code, remark=remark, **named)

    def has(self, key: str) -> bool:
        """Whether the author wrote this key; an empty CSV cell counts as not written."""
        return self._values.get(key, "") != ""

    def filled(self, key: str) -> bool:
        """Whether there is anything in it: no empty text, no empty list."""
        self._asked.add(key)
        return self._values.get(key) not in (None, "", [])

    def text(self, key: str, default: str | None = None) -> str:
        """A non-empty text."""
        value = self._take(key, required=default is None)
        if value is None:
            return default or ""
        if not isinstance(value, str):
            self.fault(key, "not-text")
            return default or ""
        if not value.strip() and default is None:
            self.fault(key, "empty")
        return value.strip()

    def number(self, key: str, default: int | None = None, least: int = 0) -> int:
        """A whole number of at least `least`."""
        value = self._take(key, required=default is None)
        if value is None:
            return default or 0
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            self.fault(key, "not-number", least=str(least))
            return default or least
        return value

    def flag(self, key: str, default: bool | None = None) -> bool:
        """true or false; in a CSV list ya or tidak."""
        value = self._take(key, required=default is None)
        if value is None:
            return bool(default)
        if isinstance(value, bool):
            return value
        if isinstance(value, str) and value in _YES_NO:
            return _YES_NO[value]
        self.fault(key, "not-flag")
        return bool(default)

    def day(self, key: str) -> date:
        """A date: 2026-11-23."""
        value = self._take(key, required=True)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        try:
            return date.fromisoformat(str(value)) if value is not None else _EPOCH
        except ValueError:
            self.fault(key, "not-date", value=str(value))
            return _EPOCH

    def day_or_none(self, key: str) -> date | None:
        """A date that may be left out."""
        self._asked.add(key)
        return self.day(key) if self.has(key) else None

    def amount(self, key: str) -> float:
        """A number that may have decimals after a point, as 12.5; it may be negative."""
        value = self._take(key, required=True)
        try:
            found = math.nan if value is None or isinstance(value, bool) else float(str(value))
        except ValueError:
            found = math.nan
        if value is not None and not math.isfinite(found):
            self.fault(key, "not-amount", value=str(value))
        return found if math.isfinite(found) else 0.0

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of texts; in a CSV list separated by semicolons."""
        value = self._take(key, required=default is None)
        if value is None:
            return default or ()
        if isinstance(value, str) and self.in_list:
            return tuple(part.strip() for part in value.split(";") if part.strip())
        if not isinstance(value, list) or not all(isinstance(part, str) and part.strip() for part in value):
            self.fault(key, "not-list")
            return default or ()
        return tuple(part.strip() for part in value)

    def one_of(self, key: str, known: Mapping[str, T], default: str | None = None) -> T:
        """A word from a fixed list, translated."""
        value = self.text(key, default)
        if value in known:
            return known[value]
        if value:
            self.fault(key, "not-known-word", value=value, choices=", ".join(known), hint=guess(value, known))
        return next(iter(known.values()))

    def code(self, key: str, taken: Container[str]) -> str:
        """A code that nobody else in the list has."""
        value = self.text(key)
        if value and value in taken:
            self.fault(key, "double-code", value=value)
        return value

    def known_code(self, key: str, known: Collection[str], fault: str, default: str | None = None) -> str:
        """A code that another file of the pack defines; reported as `fault` when none does."""
        value = self.text(key, default)
        if value and value not in known:
            self.fault(key, fault, value=value, hint=guess(value, known))
        return value

    def colour(self, key: str) -> str:
        """#0B3E49."""
        value = self.text(key)
        if value and not _HEX.fullmatch(value):
            self.fault(key, "not-colour", value=value)
            return "#000000"
        return value or "#000000"

    def done(self) -> None:
        """Report what is there and was not asked for: a misspelt key would otherwise be lost in silence."""
        for key in self._values:
            if key not in self._asked:
                self.fault(key, "unknown-key", hint=guess(key, self._asked))

    def _take(self, key: str, *, required: bool) -> object | None:
        self._asked.add(key)
        value = self._values.get(key)
        if value is None or (value == "" and self.in_list):
            if required:
                self.fault(key, "missing-key")
            return None
        return value


class Row(Entry):
    """One row of a CSV list."""

    in_list = True

    def whole(self, key: str) -> int:
        """A whole number from 1."""
        value = self.text(key)
        if value and not (value.isascii() and value.isdigit() and int(value)):
            self.fault(key, "not-number", least="1")
            return 0
        return int(value or 0)

    def __init__(self, report: Report, file: str, place: str, values: Mapping[str, object], line: int) -> None:
        super().__init__(report, file, place, values)
        self._line = line

    def line_of(self, _key: str) -> int | None:
        """A row is one line."""
        return self._line


class Table(Entry):
    """One table of a TOML file."""

    def __init__(
        self, report: Report, file: str, place: str, values: Mapping[str, object], lines: Lines, path: TablePath = ()
    ) -> None:
        super().__init__(report, file, place, values)
        self._lines, self._path = lines, path

    def line_of(self, key: str) -> int | None:
        """The key's own line, else that of what it stands in: a value between braces has no line of its own."""
        path: TablePath = (*self._path, key) if key else self._path
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path)

    def tables(self, key: str, name_keys: tuple[str, ...] | str = "kode", missing: str = "not-tables") -> list["Table"]:
        """The entries of [[key]]; in reports they are named by the first of `name_keys` that they have."""
        value = self._take(key, required=False)
        if value is None:
            self.fault(key, missing)
            return []
        if not isinstance(value, list) or not value or not all(isinstance(part, dict) for part in value):
            self.fault(key, "not-tables")
            return []
        names = (name_keys,) if isinstance(name_keys, str) else name_keys
        return [
            self._inner(part, (key, i), f"{key} {next((part[n] for n in names if n in part), i + 1)}")
            for i, part in enumerate(value)
        ]

    def pairs(self, key: str) -> dict[str, str]:
        """Names and texts between braces, as { topik = "JALAN" }; may be left out."""
        value = self._take(key, required=False)
        if value is None:
            return {}
        if not isinstance(value, dict) or not all(isinstance(part, str) and part for part in value.values()):
            self.fault(key, "not-pairs")
            return {}
        return {str(name): part for name, part in value.items()}

    def table(self, key: str) -> "Table | None":
        """An inner table that may be left out."""
        value = self._take(key, required=False)
        if isinstance(value, dict):
            return self._inner(value, (key,), key)
        if value is not None:
            self.fault(key, "not-table")
        return None

    def _inner(self, values: Mapping[str, object], step: TablePath, name: str) -> "Table":
        place = f"{self.place}, {name}" if self.place else name
        return Table(self.report, self.file, place, values, self._lines, (*self._path, *step))


def read_toml(report: Report, path: Path, file: str) -> Table | None:
    """The whole of a TOML file, or None with the fault noted."""
    text = _read_text(report, path, file)
    if text is None:
        return None
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        report.add(file, int(found[1]) if found else text.count("\n") + 1, "", "broken-toml")
        return None
    return Table(report, file, "", values, find_lines(text))


def read_csv(
    report: Report, path: Path, file: str, columns: Sequence[str], name: str, more: Sequence[str] = ()
) -> Iterator[Row]:
    """The rows of a list whose columns are exactly these. more: columns that may all stand behind them, or none."""
    text = _read_text(report, path, file)
    if text is None:
        return
    rows = _split_rows(report, text, file)
    first = next(rows, None)
    if first is None:
        return
    heads = first[1]
    if heads not in (list(columns), [*columns, *more]):
        report.add(file, 1, "", "wrong-columns", found=", ".join(heads), columns=",".join(columns))
        return
    for line, cells in rows:
        place = f"{name} {cells[0]}"
        if len(cells) != len(heads):
            report.add(file, line, place, "wrong-width", found=len(cells), expected=len(heads))
            continue
        yield Row(report, file, place, dict(zip(heads, cells, strict=True)), line)


def _split_rows(report: Report, text: str, file: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the line they begin in; a quotation mark without its pair would swallow the rest, and ends the list."""
    reader = csv.reader(io.StringIO(text), strict=True)
    line = 1
    try:
        for cells in reader:
            if cells or line == 1:
                yield line, cells
            line = reader.line_num + 1
    except csv.Error:
        report.add(file, line, "", "broken-csv")


def _read_text(report: Report, path: Path, file: str) -> str | None:
    try:
        return path.read_text(encoding="utf-8-sig")  # spreadsheets put a mark in front
    except FileNotFoundError:
        report.add(file, None, "", "missing-file")
    except UnicodeDecodeError:
        report.add(file, None, "", "not-utf8")
    return None

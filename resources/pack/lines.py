# SPDX-License-Identifier: GPL-3.0-or-later
"""In which line of a TOML file a key stands. tomllib reads values only; an author needs the line."""

import re

TablePath = tuple[str | int, ...]
Lines = dict[TablePath, int]

_HEADER = re.compile(r"^\s*(\[\[?)\s*([A-Za-z0-9_.\-]+)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"^\s*([A-Za-z0-9_\-]+|\"[^\"]*\")\s*=")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_ROW = re.compile(r"\{([^{}]*)\}")
_ROW_KEY = re.compile(r"([A-Za-z0-9_\-]+)\s*=")
_LONG_QUOTES = ('"""', "'''")


def find_lines(text: str) -> Lines:
    """Line of every table, of every entry of an array of tables, and of every key in them."""
    lines: Lines = {}
    counts: dict[TablePath, int] = {}
    table: TablePath = ()
    closing = ""
    rows: TablePath = ()
    for number, line in enumerate(text.splitlines(), 1):
        if closing:
            closing = "" if closing in line else closing
            continue
        header, key = _HEADER.match(line), _KEY.match(line)
        if rows and not key:
            _note_rows(lines, counts, rows, line, number)
        if header:
            table, rows = _enter(header[2].split("."), counts, is_array=header[1] == "[["), ()
            lines[table] = number
        elif key:
            rows = (*table, key[1].strip('"'))
            lines[rows] = number
            _note_rows(lines, counts, rows, line[key.end() :], number)
            closing = next((quotes for quotes in _LONG_QUOTES if line.count(quotes) == 1), "")
    return lines


def _note_rows(lines: Lines, counts: dict[TablePath, int], array: TablePath, line: str, number: int) -> None:
    """Entries written in braces within an array: { nilai = "a", label = "A" }."""
    for row in _ROW.finditer(_QUOTED.sub('""', line)):
        index = counts.get(array, 0)
        counts[array] = index + 1
        lines[(*array, index)] = number
        for key in _ROW_KEY.finditer(row[1]):
            lines[(*array, index, key[1])] = number


def _enter(names: list[str], counts: dict[TablePath, int], *, is_array: bool) -> TablePath:
    path: TablePath = ()
    for name in names[:-1]:
        path = (*path, name)
        if path in counts:
            path = (*path, counts[path] - 1)
    path = (*path, names[-1])
    if is_array:
        counts[path] = counts.get(path, 0) + 1
        path = (*path, counts[path] - 1)
        for inner in [known for known in counts if len(known) > len(path) and known[: len(path)] == path]:
            del counts[inner]
    return path

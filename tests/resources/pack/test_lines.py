# SPDX-License-Identifier: GPL-3.0-or-later
"""Every key of a TOML file is found in its line."""

import tomllib
from pathlib import Path

import pytest

from resources import PACKS
from resources.pack.lines import TablePath, find_lines

TEXT = '''title = "a"

[one]
key = 1
[[many]]
key = 2
long = """
fake = 3
"""
[[many.inner]]
key = 4
[[many]]
list = [
    "x = 1",
]
[[many.inner]]
key = 5
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 1),
        (("one",), 3),
        (("one", "key"), 4),
        (("many", 0), 5),
        (("many", 0, "key"), 6),
        (("many", 0, "inner", 0, "key"), 11),
        (("many", 1, "list"), 13),
        (("many", 1, "inner", 0, "key"), 17),
    ],
)
def test_a_key_is_found_in_its_line(path: TablePath, line: int) -> None:
    assert find_lines(TEXT)[path] == line


def test_text_inside_long_quotes_is_no_key() -> None:
    assert not any("fake" in path for path in find_lines(TEXT))


@pytest.mark.parametrize("file", sorted(PACKS.glob("*/**/*.toml")), ids=lambda file: file.name)
def test_no_key_of_a_shipped_file_is_without_a_line(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    lines = find_lines(text)
    assert all(path in lines for path in _paths(tomllib.loads(text), ()))


def _paths(table: dict[str, object], path: TablePath) -> list[TablePath]:
    found: list[TablePath] = []
    for key, value in table.items():
        entries = value if isinstance(value, list) and value and isinstance(value[0], dict) else []
        if not entries:
            found.append((*path, key))
        for index, entry in enumerate(entries):
            found += [(*path, key, index), *_paths(entry, (*path, key, index))]
    return found

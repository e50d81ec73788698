# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading rows out of single pages of a damaged database, without its schema and without its trees.

The whole pages are laid into a fresh file of the same key and salt, whose own tables then take one page after
the other as their root: SQLite decrypts it and reads its rows. So a damaged page costs its own rows, never
those of its neighbours, and losing the first page or the root of a table loses nothing else.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import ascii_letters
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from kiosk.store.connection import connect
from kiosk.store.pages import PAGE, Pages, Seal, newest_pages

Values = tuple[Any, ...]

_GLASSES = 40
"""Tables that look at a page at once; so many that their schema fits into the first page."""
_STEP = 8 * 1024 * 1024
_SCRATCH = ("journal_mode = OFF", "synchronous = OFF", "writable_schema = ON")


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it lay in a page; its first value stands in for a whole-number primary key."""

    rowid: int
    values: Values
    from_damaged: bool
    """It lay in a page that is not as it was written, and must prove itself."""


@dataclass(frozen=True, slots=True)
class Damaged:
    """A damaged database file, the pages of it that are known, and its key and salt."""

    path: Path
    pages: Pages
    key: bytes
    salt: bytes


def rows_of(damaged: Damaged, scratch: Path, columns: int) -> Iterator[Row]:
    """Every row that can be read, whichever table it belonged to; scratch: a file that may be made and is removed."""
    scratch.unlink(missing_ok=True)
    seal = Seal(damaged.key, damaged.salt)
    harmed = damaged.pages.damaged
    try:
        blank = _make_file(damaged, scratch, columns)
        _lay(scratch, ((n, seal.sealed(n, blank) if n in harmed else page) for n, page in _newest(damaged)))
        yield from _look(damaged, scratch, [n for n in range(2, damaged.pages.count + 1) if n not in harmed])
        # a damaged page gets an HMAC that fits what is left of it: most of its rows may be unharmed
        _lay(scratch, ((n, seal.sealed(n, page)) for n, page in _newest(damaged) if n in harmed))
        yield from _look(damaged, scratch, sorted(harmed - {1}))
    finally:
        scratch.unlink(missing_ok=True)


def _newest(damaged: Damaged) -> Iterator[tuple[int, bytes]]:
    return newest_pages(damaged.path, damaged.pages)


def _make_file(damaged: Damaged, scratch: Path, columns: int) -> bytes:
    """A file as long as the damaged one, with our tables; gives an empty page of it."""
    connection = _open(damaged, scratch)
    names = ",".join(ascii_letters[:columns])  # short, for the sake of the first page
    connection.execute("BEGIN")
    for glass in range(_GLASSES):
        connection.execute(f"CREATE TABLE g{glass} ({names})")
    connection.execute("CREATE TABLE filling (x)")
    left = damaged.pages.count * PAGE
    while left > 0:
        connection.execute("INSERT INTO filling VALUES (zeroblob(?))", (min(left, _STEP),))
        left -= _STEP
    connection.execute("COMMIT")
    connection.close()
    with scratch.open("rb") as file:
        file.seek(PAGE)
        return file.read(PAGE)


def _lay(scratch: Path, pages: Iterator[tuple[int, bytes]]) -> None:
    with scratch.open("r+b") as file:
        for number, page in pages:
            if number > 1:
                file.seek((number - 1) * PAGE)
                file.write(page)


def _open(damaged: Damaged, scratch: Path) -> sqlite3.Connection:
    connection = connect(scratch, damaged.key, damaged.salt, _SCRATCH)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    return connection


def _look(damaged: Damaged, scratch: Path, numbers: Sequence[int]) -> Iterator[Row]:
    for first in range(0, len(numbers), _GLASSES):
        roots = [(number, f"g{glass}") for glass, number in enumerate(numbers[first : first + _GLASSES])]
        connection = _open(damaged, scratch)
        connection.executemany("UPDATE sqlite_schema SET rootpage = ? WHERE name = ?", roots)
        connection.close()
        connection = _open(damaged, scratch)
        try:
            for number, glass in roots:
                yield from _rows(connection, glass, from_damaged=number in damaged.pages.damaged)
        finally:
            connection.close()


def _rows(connection: sqlite3.Connection, glass: str, *, from_damaged: bool) -> Iterator[Row]:
    try:
        rowids = [rowid for (rowid,) in connection.execute(f"SELECT rowid FROM {glass}")]  # noqa: S608 - named here
    except sqlcipher.DatabaseError:
        return  # the page holds no rows: a branch, an index, the rest of a long value
    for rowid in rowids:
        try:
            found = connection.execute(f"SELECT * FROM {glass} WHERE rowid = ?", (rowid,)).fetchone()  # noqa: S608
        except (sqlcipher.DatabaseError, OverflowError):
            continue
        if found is not None:
            yield Row(rowid, tuple(found), from_damaged)

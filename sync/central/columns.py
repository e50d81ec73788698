# SPDX-License-Identifier: GPL-3.0-or-later
"""How a batch goes into a table in the fastest way each database has: COPY, or one prepared INSERT.

Both stand or fall with the caller's transaction. A column that is the same in every row, as most of a batch's
are, is written once: binding or encoding it five hundred times would cost more than the rest of the row.
"""

import struct
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import chain, repeat
from typing import Any

Kinds = Mapping[str, str]
"""Column to its PostgreSQL type: int8, text, bytea or timestamptz."""
Columns = Sequence[Sequence[Any]]
"""The values of each column, in the order of the kinds."""

_HEADER = b"PGCOPY\n\xff\r\n\0" + bytes(8)
_TRAILER = b"\xff\xff"
_NULL = b"\xff\xff\xff\xff"
_LONGEST_LITERAL = 100
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_length = struct.Struct(">i").pack
_number = struct.Struct(">iq").pack


def is_same(column: Sequence[Any]) -> bool:
    """Whether every row has the same here."""
    return column.count(column[0]) == len(column)


def copy_rows(cursor: Any, table: str, kinds: Kinds, columns: Columns) -> int | None:
    """PostgreSQL's COPY of rows of which none should be there yet; None, and nothing stored, where one is."""
    from psycopg.errors import UniqueViolation  # noqa: PLC0415 - eight megabytes that SQLite has no use for

    cursor.execute("SAVEPOINT before_copy")
    try:
        with cursor.copy(f"COPY {table} ({', '.join(kinds)}) FROM STDIN (FORMAT binary)") as copy:
            copy.write(_copied(kinds.values(), columns))
    except UniqueViolation:
        cursor.execute("ROLLBACK TO SAVEPOINT before_copy")
        return None
    return int(cursor.rowcount)


def insert_unfolded(cursor: Any, table: str, kinds: Kinds, columns: Columns) -> int:
    """One statement for PostgreSQL that leaves rows alone which are there; how many were not."""
    sources = ", ".join(f"%b::{kind}[]" for kind in kinds.values())
    names = ", ".join(kinds)
    cursor.execute(
        f"INSERT INTO {table} ({names}) SELECT * FROM unnest({sources}) ON CONFLICT DO NOTHING",  # noqa: S608 - our names
        [list(column) for column in columns],
    )
    return int(cursor.rowcount)


def insert_each(cursor: Any, table: str, kinds: Kinds, columns: Columns) -> int:
    """One prepared statement for SQLite that leaves rows alone which are there; how many were not."""
    chosen = [_literal(column[0]) if _is_short(column[0]) and is_same(column) else "?" for column in columns]
    bound = [column for column, source in zip(columns, chosen, strict=True) if source == "?"]
    rows = zip(*bound, strict=True) if bound else repeat((), len(columns[0]))
    cursor.executemany(
        f"INSERT OR IGNORE INTO {table} ({', '.join(kinds)}) VALUES ({', '.join(chosen)})",  # noqa: S608 - literals are hex
        rows,
    )
    return int(cursor.rowcount)


def _copied(kinds: Iterable[str], columns: Columns) -> bytes:
    """The rows in PostgreSQL's binary COPY format."""
    count = len(columns[0])
    parts: list[Iterable[bytes]] = []
    same = struct.pack(">h", len(columns))
    for kind, column in zip(kinds, columns, strict=True):
        pack = _PACKS[kind]
        if is_same(column):
            same += _field(pack, column[0])
            continue
        parts += [repeat(same, count)] if same else []
        parts.append([_field(pack, value) for value in column])
        same = b""
    parts += [repeat(same, count)] if same else []
    return b"".join((_HEADER, *chain.from_iterable(zip(*parts, strict=True)), _TRAILER))


def _field(pack: Callable[[Any], bytes], value: Any) -> bytes:
    return _NULL if value is None else pack(value)


def _packed_bytes(value: bytes) -> bytes:
    return _length(len(value)) + value


def _packed_text(value: str) -> bytes:
    return _packed_bytes(value.encode())


def _packed_number(value: int) -> bytes:
    return _number(8, value)


def _packed_moment(value: datetime) -> bytes:
    return _number(8, (value - _EPOCH) // _MICROSECOND)


_PACKS: dict[str, Callable[[Any], bytes]] = {
    "bytea": _packed_bytes,
    "text": _packed_text,
    "int8": _packed_number,
    "timestamptz": _packed_moment,
}


def _is_short(value: Any) -> bool:
    """A statement may not be of any length."""
    return not isinstance(value, bytes | str) or len(value) <= _LONGEST_LITERAL


def _literal(value: bytes | str | int | None) -> str:
    """A value as SQL, whatever it holds: bytes and words stand there in hexadecimal."""
    if value is None:
        return "NULL"
    if isinstance(value, int):
        return str(value)
    return f"x'{value.hex()}'" if isinstance(value, bytes) else f"CAST(x'{value.encode().hex()}' AS TEXT)"

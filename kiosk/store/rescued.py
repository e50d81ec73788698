# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling which table a row once belonged to, by its shape alone; records and photos must prove themselves."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Column, Integer, LargeBinary, MetaData, String, Table

from kiosk.store import tables
from kiosk.store.lens import Damaged, Row, rows_of
from sync import outbox
from sync.numbers import State, outbox_span
from sync.protocol.records import Record

Values = dict[str, Any]


def _in_order() -> Iterator[Table]:
    """The journal's lines first, since photos name them."""
    yield outbox.outbox
    for metadata in tables.ALL:
        yield from (table for table in metadata.sorted_tables if table is not outbox.outbox)


IN_ORDER = tuple(_in_order())

_lines_before = Table(
    "outbox_before_spans",
    MetaData(),
    Column("seq", Integer, primary_key=True),
    Column("id", LargeBinary(16), nullable=False),
    Column("state", String(12), nullable=False),
    Column("queued_at", Integer, nullable=False),
    Column("settled_at", Integer),
    Column("reason", String(80), nullable=False),
    Column("fp", LargeBinary(32), nullable=False),
)
"""A line of the journal as it was before migration 0005; so can one lie that was damaged before it was migrated."""


@dataclass(slots=True)
class Rescued:
    """What was read, each row once."""

    rows: dict[str, dict[tuple[Any, ...], Values]] = field(default_factory=dict)
    doubtful: dict[str, dict[tuple[Any, ...], Values]] = field(default_factory=dict)
    """Rows of damaged pages that nothing proves."""
    sequence: int = 0
    """The highest number that a database from before the spans knew it had given."""

    def of(self, table: Table) -> dict[tuple[Any, ...], Values]:
        """The rows of one table by primary key."""
        return self.rows.setdefault(table.name, {})

    def doubtful_of(self, table: Table) -> dict[tuple[Any, ...], Values]:
        """The same of those that nothing proves."""
        return self.doubtful.get(table.name, {})

    def highest(self) -> int:
        """The highest number that the old database gave, as far as its sound pages tell."""
        told: Iterable[int] = (line["seq"] for line in self.of(outbox.outbox).values())
        spoken: Iterable[int] = (span["last"] for span in self.of(outbox_span).values())
        return max([self.sequence, *told, *spoken])


def read_rows(damaged: Damaged, scratch: Path) -> Rescued:
    """Every row that can be read and proves itself; scratch: a file that may be made and is removed."""
    rescued = Rescued()
    if damaged.pages.count < 2:
        return rescued
    columns = max(len(table.columns) for table in (*IN_ORDER, _lines_before))
    for row in rows_of(damaged, scratch, columns):
        _sort_in(rescued, row)
    return rescued


def _sort_in(rescued: Rescued, row: Row) -> None:
    if any(isinstance(value, str) and ("\0" in value or "\ufffd" in value) for value in row.values):
        return  # a piece of the text is gone
    if row.values[0] == "outbox" and isinstance(row.values[1], int) and not row.from_damaged:
        rescued.sequence = max(rescued.sequence, row.values[1])
        return
    for table in (*IN_ORDER, _lines_before):
        values = _as_row_of(table, row)
        if values is not None and _is_possible(table, values):
            _keep(rescued, table, values, is_doubtful=row.from_damaged)
            return


def _keep(rescued: Rescued, table: Table, values: Values, *, is_doubtful: bool) -> None:
    if table is _lines_before:
        _put(rescued, outbox_span, _span_of(values), is_doubtful=is_doubtful)
        values = {column.name: values[column.name] for column in outbox.outbox.columns}
        _put(rescued, outbox.outbox, values, is_doubtful=is_doubtful)
        return
    proves_itself = table in (outbox.outbox_bytes, outbox.outbox_blob)
    _put(rescued, table, values, is_doubtful=is_doubtful and not proves_itself)


def _put(rescued: Rescued, table: Table, values: Values, *, is_doubtful: bool) -> None:
    key = tuple(values[column.name] for column in table.primary_key.columns)
    rows = rescued.doubtful.setdefault(table.name, {}) if is_doubtful else rescued.of(table)
    rows.setdefault(key, values)


def _span_of(line: Values) -> Values:
    seq = line["seq"]
    return {"first": seq, "last": seq, **{name: line[name] for name in ("state", "settled_at", "reason")}}


def _as_row_of(table: Table, row: Row) -> Values | None:
    """These values by the names of the table's columns; None where they do not fit."""
    columns = list(table.columns)
    if any(value is not None for value in row.values[len(columns) :]):
        return None
    keys = list(table.primary_key.columns)
    values: Values = {}
    for column, found in zip(columns, row.values, strict=False):
        is_rowid = keys == [column] and isinstance(column.type, Integer)
        value = row.rowid if is_rowid and found is None else found
        if value is None and column.server_default is not None:
            continue  # a row older than the column
        if not _fits(column, value):
            return None
        values[column.name] = value
    return values


def _fits(column: Column[Any], value: object) -> bool:
    if value is None:
        return bool(column.nullable)
    kind = column.type
    if isinstance(kind, LargeBinary):
        return isinstance(value, bytes) and (kind.length is None or len(value) == kind.length or not value)
    if isinstance(kind, Integer):
        return isinstance(value, int)
    return isinstance(kind, String) and isinstance(value, str)


def _is_possible(table: Table, values: Values) -> bool:
    """Records and photos prove themselves, wherever they lay."""
    if table is outbox.outbox_bytes:
        record = _record_in(values["record"])
        return record is not None and record.seq == values["seq"] and len(record.id) == 16
    if table is outbox.outbox_blob:
        return _is_state(values) and (values["sealed"] is None or sha256(values["sealed"]).digest() == values["sha256"])
    if table is outbox_span:
        return _is_state(values) and 0 < values["first"] <= values["last"]
    return table is not _lines_before or _is_state(values)


def _is_state(values: Values) -> bool:
    return values["state"] in [state.value for state in State]


def _record_in(packed: bytes) -> Record | None:
    try:
        return msgspec.msgpack.decode(packed, type=Record)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None

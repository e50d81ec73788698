# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling which table a row once belonged to, by its shape alone; records and photos must prove themselves."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Column, Integer, LargeBinary, String, Table

from kiosk.store import tables
from kiosk.store.lens import Damaged, Row, rows_of
from sync import outbox
from sync.outbox import State
from sync.protocol.records import Record

Values = dict[str, Any]


def _in_order() -> Iterator[Table]:
    """The journal's lines first, since photos name them."""
    yield outbox.outbox
    for metadata in tables.ALL:
        yield from (table for table in metadata.sorted_tables if table is not outbox.outbox)


IN_ORDER = tuple(_in_order())


@dataclass(slots=True)
class Rescued:
    """What was read, each row once."""

    rows: dict[str, dict[tuple[Any, ...], Values]] = field(default_factory=dict)
    doubtful: dict[str, dict[tuple[Any, ...], Values]] = field(default_factory=dict)
    """Rows of damaged pages that nothing proves."""
    highest: int = 0
    """The highest number that the old database knew it had given."""

    def of(self, table: Table) -> dict[tuple[Any, ...], Values]:
        """The rows of one table by primary key."""
        return self.rows.setdefault(table.name, {})

    def doubtful_of(self, table: Table) -> dict[tuple[Any, ...], Values]:
        """The same of those that nothing proves."""
        return self.doubtful.get(table.name, {})


def read_rows(damaged: Damaged, scratch: Path) -> Rescued:
    """Every row that can be read and proves itself; scratch: a file that may be made and is removed."""
    rescued = Rescued()
    if damaged.pages.count < 2:
        return rescued
    columns = max(len(table.columns) for table in IN_ORDER)
    for row in rows_of(damaged, scratch, columns):
        _sort_in(rescued, row)
    return rescued


def _sort_in(rescued: Rescued, row: Row) -> None:
    if any(isinstance(value, str) and ("\0" in value or "\ufffd" in value) for value in row.values):
        return  # a piece of the text is gone
    if row.values[0] == "outbox" and isinstance(row.values[1], int) and not row.from_damaged:
        rescued.highest = max(rescued.highest, row.values[1])
        return
    for table in IN_ORDER:
        values = _as_row_of(table, row)
        if values is None or not _is_possible(table, values):
            continue
        key = tuple(values[column.name] for column in table.primary_key.columns)
        is_doubtful = row.from_damaged and table not in (outbox.outbox_bytes, outbox.outbox_blob)
        rows = rescued.doubtful.setdefault(table.name, {}) if is_doubtful else rescued.of(table)
        rows.setdefault(key, values)
        return


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
    return table is not outbox.outbox or _is_state(values)


def _is_state(values: Values) -> bool:
    return values["state"] in [state.value for state in State]


def _record_in(packed: bytes) -> Record | None:
    try:
        return msgspec.msgpack.decode(packed, type=Record)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None

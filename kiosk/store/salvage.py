# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking over into a new database whatever can still be read of a damaged one, row by row.

A record must prove itself by its fingerprint, a photo by its name. What cannot be saved is listed by ticket and
id for staff. The new database is built beside the old one and put in its place by renaming, so that a power cut
leaves either the damaged one, to begin again, or the whole new one.
"""

import json
import logging
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from secrets import token_bytes
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Integer, LargeBinary, String, Table, insert, select, update

from kiosk.store import tables
from kiosk.store.connection import make_engine
from kiosk.store.lens import Damaged, Row, rows_of
from kiosk.store.mark import Mark, sync_folder
from kiosk.store.migrate import migrate
from kiosk.store.pages import PAGE
from sync import outbox
from sync.outbox import State
from sync.protocol.records import Record

SIDE_FILES = ("-wal", "-shm", "-journal", "")
"""Of a database; its log goes before it, so that a new one never finds a log that is not its own."""

_NEW = "kiosk.new.db"
_READY = "kiosk.ready-"
_SCRATCH = "kiosk.scratch.db"
_IN_ORDER = (outbox.outbox, *(t for t in (m for d in tables.ALL for m in d.sorted_tables) if t is not outbox.outbox))

log = logging.getLogger(__name__)

Values = dict[str, Any]


@dataclass(slots=True)
class Rescued:
    """What was read, each row once."""

    rows: dict[str, dict[tuple[Any, ...], Values]] = field(default_factory=dict)
    highest: int = 0
    """The highest number that the old database knew it had given."""

    def of(self, table: Table) -> dict[tuple[Any, ...], Values]:
        """The rows of one table by primary key."""
        return self.rows.setdefault(table.name, {})


@dataclass(frozen=True, slots=True)
class Lost:
    """What staff are told of: no personal data."""

    ids: tuple[str, ...]
    tickets: tuple[str, ...]


def salvage(damaged: Damaged, mark: Mark | None, why: str) -> Path:
    """Put a new database with everything readable in the place of a damaged one; where that lies now."""
    path = damaged.path
    _remove(path.with_name(_NEW))
    rescued = _read(damaged)
    engine = make_engine(path.with_name(_NEW), damaged.key)
    try:
        migrate(engine, path.with_name(_NEW))
        with engine.begin() as tx:
            lost = _pour(tx, rescued, mark)
    finally:
        engine.dispose()
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    counts = {name: len(rows) for name, rows in sorted(rescued.rows.items())}
    _write_report(path.with_name(f"kiosk.damaged-{stamp}.json"), damaged, why, counts, lost)
    ready = path.with_name(f"{_READY}{stamp}.db")
    _sync(path.with_name(_NEW))
    path.with_name(_NEW).rename(ready)
    sync_folder(path.parent)
    log.error("database damaged: %s; %d records taken over, %d lost", why, counts.get("outbox", 0), len(lost.ids))
    set_aside = finish(path)
    if set_aside is None:
        raise FileNotFoundError(ready)
    return set_aside


def finish(path: Path) -> Path | None:
    """Put a new database that is ready in its place, also when the power went in between."""
    ready = next(path.parent.glob(f"{_READY}*.db"), None)
    if ready is None:
        return None
    stamp = ready.stem.removeprefix(_READY)
    target = path.with_name(f"kiosk.damaged-{stamp}.db")
    for suffix in SIDE_FILES:
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(target.with_name(target.name + suffix))
            sync_folder(path.parent)
    ready.rename(path)
    sync_folder(path.parent)
    return target


def _remove(path: Path) -> None:
    for suffix in SIDE_FILES:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


# --- reading ---------------------------------------------------------------------------------------------------


def _read(damaged: Damaged) -> Rescued:
    rescued = Rescued()
    if damaged.pages.count < 2:
        return rescued
    columns = max(len(table.columns) for table in _IN_ORDER)
    for row in rows_of(damaged, damaged.path.with_name(_SCRATCH), columns):
        _sort_in(rescued, row)
    return rescued


def _sort_in(rescued: Rescued, row: Row) -> None:
    if any(isinstance(value, str) and "\0" in value for value in row.values):
        return  # a piece of a long text is gone
    if row.values[0] == "outbox" and isinstance(row.values[1], int) and not row.from_damaged:
        rescued.highest = max(rescued.highest, row.values[1])
        return
    for table in _IN_ORDER:
        values = _as_row_of(table, row)
        if values is not None and _proves_itself(table, values, row.from_damaged):
            key = tuple(values[column.name] for column in table.primary_key.columns)
            rescued.of(table).setdefault(key, values)
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


def _proves_itself(table: Table, values: Values, from_damaged: bool) -> bool:
    if table is outbox.outbox_bytes:
        record = _record_in(values["record"])
        return record is not None and record.seq == values["seq"] and len(record.id) == 16
    if table is outbox.outbox_blob:
        return _is_state(values) and (values["sealed"] is None or sha256(values["sealed"]).digest() == values["sha256"])
    if table is outbox.outbox and not _is_state(values):
        return False
    return not from_damaged


def _is_state(values: Values) -> bool:
    return values["state"] in [state.value for state in State]


def _record_in(packed: bytes) -> Record | None:
    try:
        return msgspec.msgpack.decode(packed, type=Record)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


# --- writing ---------------------------------------------------------------------------------------------------


def _pour(tx: Connection, rescued: Rescued, mark: Mark | None) -> Lost:
    """Write what was read into an empty database; says what could not be saved."""
    lost = _settle_records(rescued)
    known = _incarnation(rescued, mark)
    rescued.rows[outbox.journal.name] = {(1,): {"id": 1, "incarnation": known or bytes(16)}}
    for table in _IN_ORDER:
        rows = list(rescued.of(table).values())
        for names, alike in _by_columns(rows):
            tx.execute(insert(table), [{name: row[name] for name in names} for row in alike])
    if known is None:
        begin_journal(tx)
    given = [seq for (seq,) in rescued.of(outbox.outbox)]
    ceiling = mark.ceiling if mark is not None and known is not None else 0
    raise_numbers(tx, max([rescued.highest, ceiling, *given]))
    return lost


def _by_columns(rows: list[Values]) -> Iterator[tuple[tuple[str, ...], list[Values]]]:
    kinds: dict[tuple[str, ...], list[Values]] = {}
    for row in rows:
        kinds.setdefault(tuple(row), []).append(row)
    yield from kinds.items()


def raise_numbers(tx: Connection, to: int) -> None:
    """Let the next record get a number above this one."""
    if tx.exec_driver_sql("UPDATE sqlite_sequence SET seq = ? WHERE name = 'outbox'", (to,)).rowcount == 0:
        tx.exec_driver_sql("INSERT INTO sqlite_sequence (name, seq) VALUES ('outbox', ?)", (to,))


def begin_journal(tx: Connection) -> bytes:
    """A new incarnation; the city has acknowledged nothing in it yet, and knows the records by their ids."""
    incarnation = token_bytes(16)
    tx.execute(update(outbox.journal).values(incarnation=incarnation))
    kept = outbox.outbox.c.seq.in_(select(outbox.outbox_bytes.c.seq))
    tx.execute(update(outbox.outbox).where(kept).values(state=State.WAITING, settled_at=None, reason=""))
    photos = update(outbox.outbox_blob).where(outbox.outbox_blob.c.sealed.is_not(None))
    tx.execute(photos.values(state=State.WAITING, settled_at=None))
    return incarnation


def _incarnation(rescued: Rescued, mark: Mark | None) -> bytes | None:
    """The same as before where the mark knows a number above all that were ever given; else there must be a new one."""
    told = [bytes(row["incarnation"]) for row in rescued.of(outbox.journal).values()]
    if mark is not None and (not told or told == [mark.incarnation]):
        return mark.incarnation
    return None


def _settle_records(rescued: Rescued) -> Lost:
    lines, kept = rescued.of(outbox.outbox), rescued.of(outbox.outbox_bytes)
    lost: set[bytes] = set()
    for key, row in list(kept.items()):
        record = msgspec.msgpack.decode(row["record"], type=Record)
        line = lines.setdefault(key, _line_of(record))
        if line["id"] != record.id or line["fp"] != sha256(record.sealed).digest():
            del kept[key]
    for key, line in list(lines.items()):
        if key not in kept and line["state"] in (State.WAITING, State.CONFLICT):
            lost.add(bytes(line["id"]))
            del lines[key]
    photos = rescued.of(outbox.outbox_blob)
    for name, photo in list(photos.items()):
        if (photo["seq"],) not in lines:
            del photos[name]
    known = {bytes(line["id"]) for line in lines.values()}
    submissions = rescued.of(tables.submission)
    tickets = sorted(key[0] for key, row in submissions.items() if bytes(row["record_id"]) not in known)
    for ticket in tickets:
        lost.add(bytes(submissions.pop((ticket,))["record_id"]))
    return Lost(tuple(sorted(one.hex() for one in lost)), tuple(tickets))


def _line_of(record: Record) -> Values:
    """The line of a record whose own was lost; it goes to the city again, which knows it if it came before."""
    return {
        "seq": record.seq,
        "id": record.id,
        "state": State.WAITING.value,
        "queued_at": record.created_wall + (record.clock_offset or 0),
        "settled_at": None,
        "reason": "",
        "fp": sha256(record.sealed).digest(),
    }


def _write_report(path: Path, damaged: Damaged, why: str, counts: dict[str, int], lost: Lost) -> None:
    """For staff and whoever repairs: numbers and names of rows, never what stands in them."""
    report = {
        "why": why,
        "damaged_pages": _numbers(damaged.pages.damaged),
        "page_bytes": PAGE,
        "spoilt_in_log": damaged.pages.spoilt,
        "taken_over": counts,
        "lost_tickets": lost.tickets,
        "lost_records": lost.ids,
    }
    path.write_text(json.dumps(report, indent=1) + "\n", "utf-8")
    path.chmod(0o600)


def _numbers(pages: Iterable[int]) -> list[int]:
    return sorted(pages)

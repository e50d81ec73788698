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
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from secrets import token_bytes

import msgspec
from sqlalchemy import Connection, insert, select, update

from kiosk.store import tables
from kiosk.store.connection import make_engine
from kiosk.store.lens import Damaged
from kiosk.store.mark import Mark
from kiosk.store.migrate import migrate
from kiosk.store.pages import PAGE
from kiosk.store.rescued import IN_ORDER, Rescued, Values, read_rows
from kiosk.store.stands import Stands
from resources.durable import sync_folder
from sync import numbers, outbox
from sync.inbox import inbox
from sync.numbers import State
from sync.protocol.comparison import spans
from sync.protocol.records import Record

SIDE_FILES = ("-wal", "-shm", "-journal", "")
"""Of a database; its log goes before it, so that a new one never finds a log that is not its own."""

_NEW = "kiosk.new.db"
_READY = "kiosk.ready-"
_SCRATCH = "kiosk.scratch.db"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Lost:
    """What staff are told of: no personal data."""

    ids: tuple[str, ...]
    tickets: tuple[str, ...]
    numbers: tuple[int, ...]
    """Of records of which nothing is left, not even the id; the city may know them."""


def salvage(damaged: Damaged, mark: Mark | None, why: str) -> Path:
    """Put a new database with everything readable in the place of a damaged one; where that lies now."""
    path = damaged.path
    _remove(path.with_name(_NEW))
    rescued = read_rows(damaged, path.with_name(_SCRATCH))
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


def _pour(tx: Connection, rescued: Rescued, mark: Mark | None) -> Lost:
    """Write what was read into an empty database; says what could not be saved."""
    highest = max(rescued.highest(), mark.last if mark is not None else 0)
    lost = _settle_records(rescued, highest)
    known = _incarnation(rescued, mark)
    rescued.rows[outbox.journal.name] = {(1,): {"id": 1, "incarnation": known or bytes(16)}}
    for table in IN_ORDER:
        rows = list(rescued.of(table).values())
        for names, alike in _by_columns(rows):
            tx.execute(insert(table), [{name: row[name] for name in names} for row in alike])
    if known is None:
        begin_journal(tx)
    # the city tells its news once more, so that none of them has to be believed
    tx.execute(update(inbox).values(cursor=0, mark=b""))
    if mark is not None and known is not None:
        numbers.skip_to(tx, mark.ceiling)
    return lost


def _by_columns(rows: list[Values]) -> Iterator[tuple[tuple[str, ...], list[Values]]]:
    kinds: dict[tuple[str, ...], list[Values]] = {}
    for row in rows:
        kinds.setdefault(tuple(row), []).append(row)
    yield from kinds.items()


def begin_journal(tx: Connection) -> bytes:
    """A new incarnation; the city has acknowledged nothing in it yet, and knows the records by their ids."""
    incarnation = token_bytes(16)
    tx.execute(update(outbox.journal).values(incarnation=incarnation))
    kept = tx.execute(select(outbox.outbox_bytes.c.seq).order_by(outbox.outbox_bytes.c.seq)).scalars().all()
    for span in spans(kept):
        numbers.change(tx, span, tuple(State), State.WAITING)
    photos = update(outbox.outbox_blob).where(outbox.outbox_blob.c.sealed.is_not(None))
    tx.execute(photos.values(state=State.WAITING, settled_at=None))
    return incarnation


def _incarnation(rescued: Rescued, mark: Mark | None) -> bytes | None:
    """The same as before where the mark knows a number above all that were ever given; else there must be a new one."""
    told = [bytes(row["incarnation"]) for row in rescued.of(outbox.journal).values()]
    if mark is not None and (not told or told == [mark.incarnation]):
        return mark.incarnation
    return None


def _settle_records(rescued: Rescued, highest: int) -> Lost:
    """Bring lines, bytes, photos and submissions together; says what has no fellow left."""
    _believe_what_fits(rescued)
    lines, kept = rescued.of(outbox.outbox), rescued.of(outbox.outbox_bytes)
    unknown = tuple(seq for seq in range(1, highest + 1) if (seq,) not in lines)
    stands = Stands(rescued)
    lost: set[bytes] = set()
    for key, line in list(lines.items()):
        if key not in kept and not stands.has_arrived(key[0]):
            lost.add(bytes(line["id"]))
            del lines[key]
    stands.write([seq for (seq,) in kept], [seq for (seq,) in lines], highest)
    photos = rescued.of(outbox.outbox_blob)
    for name, photo in list(photos.items()):
        if (photo["seq"],) not in lines:
            del photos[name]
    known = {bytes(line["id"]): seq for (seq,), line in lines.items()}
    submissions = rescued.of(tables.submission)
    tickets: list[str] = []
    for (ticket,), row in sorted(submissions.items()):
        if seq := known.get(bytes(row["record_id"])):
            row["seq"] = seq
        else:
            tickets.append(ticket)
            lost.add(bytes(submissions.pop((ticket,))["record_id"]))
    return Lost(tuple(sorted(one.hex() for one in lost)), tuple(tickets), unknown)


def _believe_what_fits(rescued: Rescued) -> None:
    """Of records, the bytes count; of lines and submissions on damaged pages, those whose random id has a fellow."""
    lines, kept = rescued.of(outbox.outbox), rescued.of(outbox.outbox_bytes)
    for key, row in list(kept.items()):
        record = msgspec.msgpack.decode(row["record"], type=Record)
        line = lines.setdefault(key, _line_of(record))
        if line["id"] != record.id or line["fp"] != sha256(record.sealed).digest():
            del kept[key]
    submissions = rescued.of(tables.submission)
    maybe = rescued.doubtful_of(tables.submission)
    named = {bytes(row["record_id"]) for row in (*submissions.values(), *maybe.values())}
    for key, line in rescued.doubtful_of(outbox.outbox).items():
        if key not in lines and bytes(line["id"]) in named:
            lines[key] = line
    known = {bytes(line["id"]) for line in lines.values()}
    taken = {bytes(row["record_id"]) for row in submissions.values()}
    for key, row in maybe.items():
        if bytes(row["record_id"]) in known - taken:
            submissions.setdefault(key, row)


def _line_of(record: Record) -> Values:
    """The line of a record whose own was lost; it goes to the city again, which knows it if it came before."""
    return {
        "seq": record.seq,
        "id": record.id,
        "queued_at": record.created_wall + (record.clock_offset or 0),
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
        "unknown_numbers": lost.numbers,
    }
    path.write_text(json.dumps(report, indent=1) + "\n", "utf-8")
    path.chmod(0o600)


def _numbers(pages: Iterable[int]) -> list[int]:
    return sorted(pages)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the city tells everybody: its news board, and the matters that others may join."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.announcement import Announcement
from kiosk.domain.matter import Matter
from kiosk.store.tables import announcement, matter
from sync.protocol.records import Announcement as ToldAnnouncement
from sync.protocol.records import PublicMatter


def keep_announcements(tx: Connection, told: Iterable[ToldAnnouncement]) -> None:
    """The newest word about each counts; what was withdrawn goes."""
    for one in told:
        if one.withdrawn:
            tx.execute(delete(announcement).where(announcement.c.id == one.id))
            continue
        row = {
            "title": one.title,
            "body": one.body,
            "published_at": one.published_at,
            "until": one.until,
            "kelurahan": one.kelurahan,
        }
        _put(tx, announcement, one.id, row)


def keep_matters(tx: Connection, told: Iterable[PublicMatter]) -> None:
    """The newest word about each counts; what is closed goes."""
    for one in told:
        if not one.open:
            tx.execute(delete(matter).where(matter.c.id == one.id))
            continue
        row = {"topic": one.topic, "kelurahan": one.kelurahan, "landmark": one.landmark, "day": one.day}
        _put(tx, matter, one.id, row)


def forget_old(tx: Connection, today: date, matters_since: date) -> None:
    """Let go of what nobody will be shown again."""
    ended = (announcement.c.until != "") & (announcement.c.until < today.isoformat())
    tx.execute(delete(announcement).where(ended))
    tx.execute(delete(matter).where(matter.c.day < matters_since.isoformat()))


def announcements_for(tx: Connection, kelurahan: str, moment: Callable[[int], datetime]) -> tuple[Announcement, ...]:
    """Those for the whole city and this kelurahan, the newest first. moment: of milliseconds, in the city's zone."""
    rows = tx.execute(
        select(announcement)
        .where(announcement.c.kelurahan.in_(("", kelurahan)))
        .order_by(announcement.c.published_at.desc(), announcement.c.id)
    )
    return tuple(
        Announcement(row.id.hex(), row.title, row.body, moment(row.published_at), _day(row.until)) for row in rows
    )


def matters_like(tx: Connection, topic: str, kelurahan: str) -> tuple[Matter, ...]:
    """Open matters of a topic in a kelurahan."""
    rows = tx.execute(select(matter).where(matter.c.topic == topic, matter.c.kelurahan == kelurahan))
    found = ((row, _day(row.day)) for row in rows)
    return tuple(Matter(row.id.hex(), row.topic, row.kelurahan, row.landmark, day) for row, day in found if day)


def _put(tx: Connection, table: Any, key: bytes, row: dict[str, Any]) -> None:
    tx.execute(insert(table).values(id=key, **row).on_conflict_do_update(index_elements=["id"], set_=row))


def _day(written: str) -> date | None:
    """The city's day; None for none, and for one that cannot be read."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None

# SPDX-License-Identifier: GPL-3.0-or-later
"""What others have reported already, and what the city announces: read from what news brought to this kiosk."""

from sqlalchemy import Connection

from kiosk.clock import Clock, from_ms
from kiosk.domain import matter
from kiosk.domain.announcement import Announcement
from kiosk.domain.matter import Matter
from kiosk.store import board


def similar(tx: Connection, clock: Clock, topic: str, kelurahan: str) -> tuple[Matter, ...]:
    """Matters that a resident may join instead of telling the same again."""
    today = clock.local(clock.now()).date()
    return matter.similar(board.matters_like(tx, topic, kelurahan), topic, kelurahan, today)


def announcements(tx: Connection, clock: Clock, kelurahan: str) -> tuple[Announcement, ...]:
    """What the city tells the people of this kelurahan today, the newest first."""
    today = clock.local(clock.now()).date()
    kept = board.announcements_for(tx, kelurahan, lambda ms: clock.local(from_ms(ms)))
    return tuple(one for one in kept if one.is_in_force(today))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the city's news down: case events for tickets of this kiosk, the keys of the city's kiosks, and its board."""

from datetime import timedelta

from sqlalchemy import Connection

from kiosk.clock import from_ms
from kiosk.domain.matter import RECENT
from kiosk.store import board, cases
from sync.protocol.records import News

_ZONES = timedelta(days=1)
"""Longer than any zone is ahead of another: what ends today somewhere is not let go yet."""


def apply_news(tx: Connection, news: News) -> None:
    """Take news over, in the transaction that moves the cursor."""
    cases.add_events(tx, news.events)
    cases.keep_keys(tx, news.kiosks)
    board.keep_announcements(tx, news.announcements)
    board.keep_matters(tx, news.matters)
    today = from_ms(news.server_time).date() - _ZONES
    board.forget_old(tx, today, today - RECENT)

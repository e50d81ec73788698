# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the city's news down: case events for tickets of this kiosk, and the keys of the city's kiosks."""

from sqlalchemy import Connection

from kiosk.store import cases
from sync.protocol.records import News


def apply_news(tx: Connection, news: News) -> None:
    """Take news over, in the transaction that moves the cursor."""
    cases.add_events(tx, news.events)
    cases.keep_keys(tx, news.kiosks)

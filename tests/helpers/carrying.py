# SPDX-License-Identifier: GPL-3.0-or-later
"""The courier's rounds without the rest of the kiosk: for measuring, and for faults between two rounds."""

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from nacl.signing import VerifyKey

from kiosk.actions.apply_news import apply_news
from kiosk.clock import Clock
from kiosk.desk import Desk
from kiosk.machine.keys import read_identity, store_key
from kiosk.store.engine import open_store
from sync import outbox
from sync.journal import DeskJournal
from sync.link import Access, Link
from sync.round import Round


@dataclass
class Carrying:
    """An opened kiosk of which only the courier works."""

    desk: Desk
    round: Round


@contextmanager
def carrying(data: Path) -> Iterator[Carrying]:
    """The rounds of the kiosk in this folder."""
    identity = read_identity(data)
    desk = Desk(open_store(data, store_key(data)).engine)
    incarnation = desk.call(lambda tx: outbox.start_journal(tx, b"i" * 16))
    clock = Clock("Asia/Jakarta", identity.clock_offset)
    access = Access(identity.url, identity.kiosk, identity.signing_key(), VerifyKey(identity.server_key))
    link = Link(lambda: access, clock)
    try:
        yield Carrying(desk, Round(DeskJournal(desk, apply_news), link, clock, incarnation, random.random))
    finally:
        link.close()
        desk.close()


def drain(data: Path) -> float:
    """Seconds until the city has acknowledged everything and that is written down; fails when a round does.

    As the courier does it: it looks when it is made, and then believes its rounds about what waits.
    """
    with carrying(data) as kiosk:
        kiosk.round.look()
        began = time.perf_counter()
        while kiosk.round.status.waiting:
            pause = kiosk.round.step()
            assert pause.seconds == 0, kiosk.round.status
        took = time.perf_counter() - began
        assert kiosk.desk.call(outbox.queue).count == 0
        return took

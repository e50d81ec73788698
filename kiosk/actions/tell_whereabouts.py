# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a submission is on its way: told of its own number in the journal, and logged in the same words."""

import logging
from collections import Counter
from collections.abc import Sequence

from sqlalchemy import Connection

from kiosk.clock import Clock, from_ms
from kiosk.domain.whereabouts import State, Way, Whereabouts, still_here
from resources.texts import Words
from sync import numbers
from sync.inbox import TakeNews
from sync.journal import DeskJournal, DeskLane
from sync.protocol.verdicts import RecordVerdict, Verdict
from sync.round import Heard

_log = logging.getLogger(__name__)
_SETTLED = {
    numbers.State.RECEIVED: (State.ARRIVED, ""),
    numbers.State.QUARANTINED: (State.ARRIVED, "checked"),
    numbers.State.CONFLICT: (State.REFUSED, ""),
}
_SAID = {
    Verdict.NEW: State.ARRIVED,
    Verdict.SAME: State.ARRIVED,
    Verdict.QUARANTINED: State.ARRIVED,
    Verdict.CONFLICT: State.REFUSED,
}


def whereabouts_of(tx: Connection, number: int, way: Way, clock: Clock) -> Whereabouts:
    """Where the record of this number is, as far as the city's signed answers say."""
    state, settled_at = numbers.stand_of(tx, number)
    if state not in _SETTLED:
        return still_here(way)
    return Whereabouts(*_SETTLED[state], clock.local(from_ms(settled_at)) if settled_at else None)


def log_whereabouts(state: State, count: int, words: Words) -> None:
    """One line of the log: how many, and their state as residents and staff read it."""
    write = _log.warning if state is State.REFUSED else _log.info
    write("%d: %s", count, words.say(state.text))


class ToldJournal(DeskJournal):
    """A journal that writes what the city said into the log, once it is durable."""

    def __init__(self, desk: DeskLane, take_news: TakeNews, words: Words) -> None:
        super().__init__(desk, take_news)
        self._words = words

    def settle(self, verdicts: Sequence[RecordVerdict], heard: Heard) -> None:
        """What the city said of a batch."""
        super().settle(verdicts, heard)
        for state, count in Counter(_SAID[verdict.verdict] for verdict in verdicts).items():
            log_whereabouts(state, count, self._words)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the numbers of a damaged journal stood, as far as that can still be told.

In doubt a record goes to the city once more, which knows it if it came before. Only of one whose bytes are gone
something must be believed: that is how it is with what arrived long ago, and with nothing else that is old.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable
from itertools import groupby

from kiosk.store.rescued import Rescued, Values
from sync.numbers import State, outbox_span
from sync.outbox import outbox
from sync.policy import KEEP_MS

_ARRIVED = (State.RECEIVED, State.QUARANTINED)
_WAITS = (State.WAITING.value, None, "")
_LONG_AGO = (State.RECEIVED.value, None, "")
_LOST = (State.LOST.value, None, "")


class Stands:
    """The spans of sound pages, and those of damaged ones that may be told from."""

    def __init__(self, rescued: Rescued) -> None:
        self._rescued = rescued
        self._sound = _Spans(rescued.of(outbox_span).values())
        self._doubtful = _Spans(rescued.doubtful_of(outbox_span).values())
        self._queued = {seq: int(line["queued_at"]) for (seq,), line in rescued.of(outbox).items()}
        self._old = max(self._queued.values(), default=0) - KEEP_MS

    def has_arrived(self, seq: int) -> bool:
        """Of a record whose bytes are gone: whether they were let go because the city has it."""
        told = self._sound.at(seq) or self._doubtful.at(seq)
        return told["state"] in _ARRIVED if told is not None else self._queued[seq] < self._old

    def write(self, kept: Collection[int], lines: Collection[int], highest: int) -> None:
        """In place of what was read: spans that lie end to end. kept: of these lines the bytes are here."""
        with_bytes, with_line = frozenset(kept), frozenset(lines)
        rows = self._rescued.of(outbox_span)
        rows.clear()
        for told, alike in groupby(range(1, highest + 1), lambda seq: self._told(seq, with_bytes, with_line)):
            numbers = list(alike)
            state, settled_at, reason = told
            first, last = numbers[0], numbers[-1]
            rows[(first,)] = {
                "first": first, "last": last, "state": state, "settled_at": settled_at, "reason": reason,
            }  # fmt: skip

    def _told(self, seq: int, kept: Collection[int], lines: Collection[int]) -> tuple[str, int | None, str]:
        if seq not in lines:
            return _LOST
        told = self._sound.at(seq)
        if told is None and seq not in kept:
            told = self._doubtful.at(seq)
            if told is None:
                return _LONG_AGO
        return (told["state"], told["settled_at"], told["reason"]) if told is not None else _WAITS


class _Spans:
    def __init__(self, rows: Iterable[Values]) -> None:
        self._rows = sorted(rows, key=lambda row: int(row["first"]))
        self._firsts = [row["first"] for row in self._rows]

    def at(self, seq: int) -> Values | None:
        """The span in which this number lies."""
        place = bisect_right(self._firsts, seq) - 1
        return self._rows[place] if place >= 0 and seq <= self._rows[place]["last"] else None

# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the numbers of a damaged journal stood, as far as that can still be told.

In doubt a record goes to the city once more, which knows it if it came before. One whose bytes are gone is lost,
unless something whole says that the city has it: its span, or news that the city told of it.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable
from itertools import groupby

from kiosk.store.rescued import Rescued, Values
from kiosk.store.tables import case_event, submission
from sync.numbers import State, outbox_span
from sync.outbox import outbox

_Told = tuple[str, int | None, str]

_ARRIVED = (State.RECEIVED, State.QUARANTINED)
_WAITS: _Told = (State.WAITING.value, None, "")
_BY_ITS_NEWS: _Told = (State.RECEIVED.value, None, "")
_LOST: _Told = (State.LOST.value, None, "")


class Stands:
    """What sound pages tell; once lines and submissions were brought together."""

    def __init__(self, rescued: Rescued) -> None:
        self._rescued = rescued
        self._spans = _Spans(rescued.of(outbox_span).values())
        tickets = {ticket for ticket, _ in rescued.of(case_event)}
        submissions = rescued.of(submission).items()
        records = {bytes(row["record_id"]) for (ticket,), row in submissions if ticket in tickets}
        self._in_the_news = {seq for (seq,), line in rescued.of(outbox).items() if bytes(line["id"]) in records}

    def has_arrived(self, seq: int) -> bool:
        """Whether the city is known to have it."""
        return self._said_of(seq)[0] in _ARRIVED or seq in self._in_the_news

    def write(self, kept: Collection[int], lines: Collection[int], highest: int) -> None:
        """In place of what was read: spans that lie end to end. lines: what is left, each with its bytes or arrived."""
        with_bytes, with_line = frozenset(kept), frozenset(lines)
        rows = self._rescued.of(outbox_span)
        rows.clear()
        for told, alike in groupby(range(1, highest + 1), lambda seq: self._stands(seq, with_bytes, with_line)):
            numbers = list(alike)
            state, settled_at, reason = told
            first, last = numbers[0], numbers[-1]
            rows[(first,)] = {
                "first": first, "last": last, "state": state, "settled_at": settled_at, "reason": reason,
            }  # fmt: skip

    def _stands(self, seq: int, kept: Collection[int], lines: Collection[int]) -> _Told:
        if seq not in lines:
            return _LOST
        told = self._said_of(seq)
        return told if seq in kept or told != _WAITS else _BY_ITS_NEWS

    def _said_of(self, seq: int) -> _Told:
        span = self._spans.at(seq)
        return _WAITS if span is None else (span["state"], span["settled_at"], span["reason"])


class _Spans:
    def __init__(self, rows: Iterable[Values]) -> None:
        self._rows = sorted(rows, key=lambda row: int(row["first"]))
        self._firsts = [row["first"] for row in self._rows]

    def at(self, seq: int) -> Values | None:
        """The span in which this number lies."""
        place = bisect_right(self._firsts, seq) - 1
        return self._rows[place] if place >= 0 and seq <= self._rows[place]["last"] else None

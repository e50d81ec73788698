# SPDX-License-Identifier: GPL-3.0-or-later
"""When to try again. Pure functions; for ever, never giving up, never deleting (SYNC 3.6)."""

from dataclasses import dataclass
from enum import Enum

from sync.protocol.records import MAX_BATCH_BYTES

BASE_SECONDS = 2.0
GROWTH = 1.6
"""Of the longest pause with each failure in a row: some bad luck on a bad line must not cost minutes."""
CAP_SECONDS = 15 * 60.0
PORTAL_SECONDS = 8.0
"""What answers in the city's place is near and costs the city nothing: it is tried often, with little at a time."""
PORTAL_CAP_SECONDS = 60.0
LONG_ATTEMPTS = 300
REFUSED_SECONDS = 60 * 60.0
NEWS_SECONDS = 30.0
NEWS_MS = 30_000
PROBE_SECONDS = 3.0
PROBE_CAP_SECONDS = 30.0
FIRST_BATCH = 200
LARGEST_BATCH = 2000
SMALLEST_PIECE = 4 * 1024
FIRST_PIECE = 64 * 1024
LARGEST_PIECE = 256 * 1024
AT_ONCE_MS = 200
VERY_QUICK_MS = 1_000
QUICK_MS = 5_000
SLOW_MS = 15_000
KEEP_MS = 30 * 24 * 60 * 60 * 1000
"""Bytes stay so long after the city took them, even when they lie in its backup."""
PUT_OFF_MS = 5_000
PUT_OFF_CAP_MS = 6 * 60 * 60 * 1000
DOUBTS = 4
"""So often in a row must the city answer others and not this one, until this one is put aside."""
FEW = 10
"""Of more than so many that are put aside the city is asked no more often than where nothing goes."""
COMPARE_MS = 24 * 60 * 60 * 1000
SILENT_SECONDS = 60.0
"""A courier that gave no sign of life for so long is started again."""


class Outcome(Enum):
    """How one round with the city ended."""

    DONE = "done"
    MORE = "more"
    """Something was carried and more is waiting: go on at once."""
    OFFLINE = "offline"
    BUSY = "busy"
    """429, 5xx: the city asks for patience."""
    PORTAL = "portal"
    """Something answered that was not the city: a sign-in page or a proxy."""
    REFUSED = "refused"
    """Revoked or not enrolled: keep everything, tell staff, ask hourly."""
    TOO_LARGE = "too_large"


STUMBLES = (Outcome.BUSY, Outcome.PORTAL)
"""Something answered, and not with what was asked."""


@dataclass(frozen=True, slots=True)
class Pause:
    """How long to wait, and whether to watch for the network meanwhile."""

    seconds: float
    watch_network: bool


def pause_after(outcome: Outcome, attempt: int, chance: float, retry_after: float | None = None) -> Pause:
    """attempt: failures in a row, from 1. chance: random number in [0, 1) (full jitter)."""
    if outcome in (Outcome.MORE, Outcome.TOO_LARGE):
        return Pause(0.0, False)
    if outcome is Outcome.DONE:
        return Pause(NEWS_SECONDS * (0.5 + chance), False)
    if outcome is Outcome.REFUSED:
        return Pause(REFUSED_SECONDS * (0.5 + chance / 2), False)
    cap = CAP_SECONDS
    if outcome is Outcome.PORTAL:
        cap = PORTAL_SECONDS if attempt < LONG_ATTEMPTS else PORTAL_CAP_SECONDS
    ceiling = min(cap, BASE_SECONDS * GROWTH ** min(attempt, 20))
    # on top of what the city asks: else all whom it asks would come back at the same moment
    seconds = (retry_after or 0.0) + ceiling * chance
    return Pause(min(max(seconds, 0.2), CAP_SECONDS), outcome is Outcome.OFFLINE)


def probe_interval(attempt: int) -> float:
    """Seconds between looks whether the network is back; rarer when it stays away."""
    return float(min(PROBE_CAP_SECONDS, PROBE_SECONDS * 1.3 ** min(attempt, 20)))


def put_off_ms(size: int, attempt: int) -> int:
    """Until something that did not go while the rest did is tried again. size: its bytes; too much goes rarely."""
    cap = PUT_OFF_CAP_MS if size > MAX_BATCH_BYTES else int(CAP_SECONDS * 1000)
    return int(min(cap, PUT_OFF_MS * 2 ** min(attempt - 1, 20)))


def next_batch_size(size: int, outcome: Outcome, took_ms: int, most: int = LARGEST_BATCH) -> int:
    """How many records to carry at once; took_ms: how long the last batch took. most: what fits through the way."""
    if outcome is Outcome.DONE and took_ms < VERY_QUICK_MS:
        # so that the next one, too, takes no more than some four seconds
        return min(most, size * (16 if took_ms < AT_ONCE_MS else 4))
    return min(most, _sized(size, 1, outcome, took_ms))


def next_piece_size(size: int, outcome: Outcome, took_ms: int, *, broke: bool = False) -> int:
    """How much of a photo to carry at once, bytes: what fits between two cuts of a bad line gets through.

    broke: the line has broken under a piece before. Then they grow in small steps, or every second one would be
    carried in vain.
    """
    sized = _sized(size, SMALLEST_PIECE, outcome, took_ms)
    return min(LARGEST_PIECE, size + SMALLEST_PIECE if broke and sized > size else sized)


def _sized(size: int, least: int, outcome: Outcome, took_ms: int) -> int:
    """Double while the way is quick, halve when it is slow, too narrow, or broke."""
    if outcome in (Outcome.TOO_LARGE, Outcome.OFFLINE, Outcome.PORTAL) or took_ms > SLOW_MS:
        return max(least, size // 2)
    return size * 2 if outcome in (Outcome.DONE, Outcome.MORE) and took_ms < QUICK_MS else size

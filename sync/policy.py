# SPDX-License-Identifier: GPL-3.0-or-later
"""When to try again. Pure functions; for ever, never giving up, never deleting (SYNC 3.6)."""

from dataclasses import dataclass
from enum import Enum

BASE_SECONDS = 2.0
CAP_SECONDS = 15 * 60.0
REFUSED_SECONDS = 60 * 60.0
NEWS_SECONDS = 30.0
PROBE_SECONDS = 3.0
PROBE_CAP_SECONDS = 30.0
FIRST_BATCH = 50
LARGEST_BATCH = 500


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
    ceiling = min(CAP_SECONDS, BASE_SECONDS * 2 ** min(attempt, 20))
    seconds = max(ceiling * chance, retry_after or 0.0)
    return Pause(min(max(seconds, 0.2), CAP_SECONDS), outcome is Outcome.OFFLINE)


def probe_interval(attempt: int) -> float:
    """Seconds between looks whether the network is back; rarer when it stays away."""
    return float(min(PROBE_CAP_SECONDS, PROBE_SECONDS * 1.3 ** min(attempt, 20)))


def next_batch_size(size: int, outcome: Outcome) -> int:
    """Double on success, halve when the city says too large or the line breaks."""
    if outcome in (Outcome.DONE, Outcome.MORE):
        return min(LARGEST_BATCH, size * 2)
    if outcome in (Outcome.TOO_LARGE, Outcome.OFFLINE):
        return max(1, size // 2)
    return size

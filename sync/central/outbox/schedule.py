# SPDX-License-Identifier: GPL-3.0-or-later
"""When a letter may go, and when to try it again: pure functions of times and numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(hours=6)
MOST_ATTEMPTS = 20
"""About two days with the pauses above."""
HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours of the city's clock in which no person is disturbed; the same twice: there are none."""

    start: time = time(20, 0)
    end: time = time(6, 0)


def pause(attempt: int, chance: float, asked: timedelta | None = None) -> timedelta:
    """How long to wait after the given failed attempt (1 is the first).

    chance: from 0 to 1, so that many letters that failed together do not come back together. asked: what the other
    side said; never less than that, and never longer than a day.
    """
    longest = min(FIRST_PAUSE * (1 << min(attempt - 1, 20)), LONGEST_PAUSE)
    own = longest / 2 + longest / 2 * chance
    return max(own, min(asked or timedelta(0), timedelta(days=1)))


def is_last(attempt: int) -> bool:
    """Whether it is given up after this many failures."""
    return attempt >= MOST_ATTEMPTS


def after_quiet(local: datetime, quiet: Quiet) -> datetime:
    """The first moment from now on that disturbs nobody. local: on the city's clocks."""
    if quiet.start == quiet.end or not _is_quiet(local.time(), quiet):
        return local
    end = local.replace(hour=quiet.end.hour, minute=quiet.end.minute, second=0, microsecond=0)
    return end if end > local else end + timedelta(days=1)


def _is_quiet(now: time, quiet: Quiet) -> bool:
    if quiet.start < quiet.end:
        return quiet.start <= now < quiet.end
    return now >= quiet.start or now < quiet.end


def after_rate(now: datetime, sent: Sequence[datetime], per_hour: int) -> datetime:
    """The first moment at which one more letter is not too many. sent: moments of the letters before, newest first."""
    within = [moment for moment in sent if moment > now - HOUR]
    return now if len(within) < per_hour else within[per_hour - 1] + HOUR

# SPDX-License-Identifier: GPL-3.0-or-later
"""The only place in kiosk that asks the time. City time is the kiosk's clock plus the offset the city told us."""

import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

LONGEST_AWAY_MS = 400 * 24 * 60 * 60 * 1000
"""A kiosk that seems to have heard nothing for longer has a wrong clock rather than such patience."""

SET_BACK_MS = 60 * 1000
"""By so much a clock is corrected now and then."""


class Clock:
    """City time, as well as this kiosk knows it. Safe to ask from every lane.

    Once known, it goes on by the clock that never jumps. What was learnt before this start holds as long as it can
    be true: time does not go back behind the last answer, as it seems to where a clock's battery is empty.
    """

    def __init__(self, timezone: str, offset_ms: int | None = None, heard_ms: int | None = None) -> None:
        """offset_ms: city time minus kiosk time, when last heard. heard_ms: city time of the last answer."""
        self._zone = ZoneInfo(timezone)
        self._lock = threading.Lock()
        self._since = self.mono_ms()
        self._then = self.wall_ms() + (offset_ms or 0)
        late = 0 if heard_ms is None else self._then - heard_ms
        self._sure = offset_ms is not None and -SET_BACK_MS <= late <= LONGEST_AWAY_MS
        if heard_ms is not None and late < 0:
            self._then = heard_ms
        self._learnt = offset_ms is not None

    def wall_ms(self) -> int:
        """The kiosk's own clock, milliseconds since 1970; may be wrong."""
        return time.time_ns() // 1_000_000

    def mono_ms(self) -> int:
        """Milliseconds since this boot, asleep or awake; never jumps."""
        if sys.platform == "linux":
            return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
        return time.monotonic_ns() // 1_000_000

    def offset_ms(self) -> int | None:
        """City time minus kiosk time; None when the city never told, or that can no longer be true."""
        with self._lock:
            return self._now_ms() - self.wall_ms() if self._sure else None

    def learn(self, server_ms: int) -> None:
        """Take over the city's time from a signed answer."""
        with self._lock:
            self._then, self._since = server_ms, self.mono_ms()
            self._sure = self._learnt = True

    def approximate(self) -> bool:
        """True when the city's time is not known for sure: receipts then say "perkiraan"."""
        return not self._sure

    def now_ms(self) -> int:
        """City time, milliseconds since 1970."""
        with self._lock:
            return self._now_ms()

    def _now_ms(self) -> int:
        # a clock that nobody corrected may still be set by hand while the program runs
        return self._then + self.mono_ms() - self._since if self._learnt else self.wall_ms()

    def now(self) -> datetime:
        """City time, aware, UTC."""
        return from_ms(self.now_ms())

    def local(self, moment: datetime) -> datetime:
        """The same moment in the city's zone."""
        return moment.astimezone(self._zone)


def from_ms(milliseconds: int) -> datetime:
    """An aware UTC moment from milliseconds since 1970."""
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)


def boot_id() -> str:
    """Name of this boot, so that monotonic times of one boot can be compared; empty where the system has none."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        return ""

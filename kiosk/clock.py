# SPDX-License-Identifier: GPL-3.0-or-later
"""The only place in kiosk that asks the time. City time is the kiosk's clock plus the offset the city told us."""

import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo


class Clock:
    """City time, as well as this kiosk knows it. Safe to ask from every lane."""

    def __init__(self, timezone: str, offset_ms: int | None = None) -> None:
        self._zone = ZoneInfo(timezone)
        self._lock = threading.Lock()
        self._offset_ms = offset_ms

    def wall_ms(self) -> int:
        """The kiosk's own clock, milliseconds since 1970; may be wrong."""
        return time.time_ns() // 1_000_000

    def mono_ms(self) -> int:
        """Milliseconds since this boot; never jumps."""
        return time.monotonic_ns() // 1_000_000

    def offset_ms(self) -> int | None:
        """City time minus kiosk time; None when the city never told."""
        with self._lock:
            return self._offset_ms

    def learn(self, server_ms: int) -> None:
        """Take over the city's time from a signed answer."""
        with self._lock:
            self._offset_ms = server_ms - self.wall_ms()

    def approximate(self) -> bool:
        """True when the city's time was never learnt: receipts then say "perkiraan"."""
        return self.offset_ms() is None

    def now_ms(self) -> int:
        """City time, milliseconds since 1970."""
        return self.wall_ms() + (self.offset_ms() or 0)

    def now(self) -> datetime:
        """City time, aware, UTC."""
        return datetime.fromtimestamp(self.now_ms() / 1000, UTC)

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

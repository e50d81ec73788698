# SPDX-License-Identifier: GPL-3.0-or-later
"""How often forms are begun, sent and left, by day: totals only, of nobody. The city learns what is too hard.

Counted in memory and written down now and then: a power cut may cost the counts of half a minute, and nothing else.
"""

import time
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from threading import Lock

import msgspec

from sync.protocol.records import UseOfDay

FILE = "uses.json"
KEPT = timedelta(days=14)
"""As long as a kiosk may well be without a network."""
TELL_SECONDS = 600.0
"""The city is told every ten minutes, not with every question; told twice counts once."""


class Uses:
    """Today's counts and those of the days before. Any thread."""

    def __init__(self, folder: Path | None = None, seconds: Callable[[], float] = time.monotonic) -> None:
        self._path = folder / FILE if folder else None
        self._seconds = seconds
        self._told: float | None = None
        self._lock = Lock()
        self._days: dict[tuple[str, str], Counter[str]] = {}
        for one in _read(self._path):
            self._days[one.day, one.form] = Counter(one.left) + Counter({_BEGUN: one.begun, _SENT: one.sent})

    def begun(self, day: date, form: str) -> None:
        """Somebody opened a form."""
        self._count(day, form, _BEGUN)

    def sent(self, day: date, form: str) -> None:
        """It was filed."""
        self._count(day, form, _SENT)

    def left(self, day: date, form: str, page: str) -> None:
        """Its visit ended on this page, and it was not filed."""
        self._count(day, form, page)

    def to_tell(self, today: date) -> tuple[UseOfDay, ...]:
        """What the city should know now; nothing when it was told a moment ago. Writes the counts down."""
        now = self._seconds()
        if self._told is not None and now - self._told < TELL_SECONDS:
            return ()
        self._told = now
        with self._lock:
            oldest = (today - KEPT).isoformat()
            self._days = {key: counts for key, counts in self._days.items() if key[0] > oldest}
        days = self.counted()
        if self._path is not None:
            draft = self._path.with_suffix(".part")
            draft.write_bytes(msgspec.json.encode(days))
            draft.replace(self._path)
        return days

    def counted(self) -> tuple[UseOfDay, ...]:
        """All that is kept."""
        with self._lock:
            return tuple(_day(day, form, counts) for (day, form), counts in sorted(self._days.items()))

    def _count(self, day: date, form: str, what: str) -> None:
        with self._lock:
            self._days.setdefault((day.isoformat(), form), Counter())[what] += 1


_BEGUN, _SENT = "+begun", "+sent"
"""No page of a form is called so."""


def _day(day: str, form: str, counts: Counter[str]) -> UseOfDay:
    left = {page: times for page, times in sorted(counts.items()) if page not in (_BEGUN, _SENT)}
    return UseOfDay(day, form, counts[_BEGUN], counts[_SENT], left)


def _read(path: Path | None) -> tuple[UseOfDay, ...]:
    """What was written last; counts that cannot be read are lost, and no reason to stand still."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=tuple[UseOfDay, ...]) if path else ()
    except (OSError, msgspec.DecodeError):
        return ()

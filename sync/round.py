# SPDX-License-Identifier: GPL-3.0-or-later
"""One round with the city, as a pure machine: clock, storage, transport and chance are handed in.

Letters first, then the comparison that heals a city that lost its memory, then one piece of one photo, then
news. After each of them the round ends, so that a new letter overtakes everything else. The simulator in
tests/sync/simulation runs this very code against a world that breaks everywhere.
"""

import logging
from collections.abc import Callable
from dataclasses import replace

from sync import policy
from sync.aside import Aside
from sync.letters import Letters
from sync.photos import Photos
from sync.policy import Outcome, Pause
from sync.ports import (
    Answered,
    City,
    CityClock,
    Heard,
    Journal,
    KioskSide,
    Letter,
    LinkError,
    LinkStatus,
    Photo,
    Queue,
)
from sync.protocol.comparison import Compared, Comparison
from sync.protocol.records import NewsRequest

__all__ = [
    "Answered",
    "City",
    "CityClock",
    "Heard",
    "Journal",
    "KioskSide",
    "Letter",
    "LinkError",
    "LinkStatus",
    "Photo",
    "Queue",
    "Round",
]

log = logging.getLogger(__name__)

_COMPARING = "compare"


class Round:
    """One kiosk's dealings with its city; what it remembers here may be lost without harm."""

    def __init__(
        self,
        journal: Journal,
        city: City,
        clock: CityClock,
        incarnation: bytes,
        chance: Callable[[], float],
        kiosk: KioskSide | None = None,
    ) -> None:
        self._journal = journal
        self._city = city
        self._clock = clock
        self._incarnation = incarnation
        self._chance = chance
        self._kiosk = kiosk or KioskSide()
        self._fetch_until = 0
        self.letters = Letters(journal, city, clock, incarnation, self._heard)
        self._photos = Photos(journal, city, clock, self._heard)
        self._failures = 0
        self._patient_until = 0
        self._compared_at: int | None = None
        self._narrower = False
        self._doubt: Callable[[], bool] | None = None
        self._questions_aside = Aside[str](clock.mono_ms)
        self.status = LinkStatus()

    def step(self) -> Pause:
        """One round; says how long to wait until the next. Never raises LinkError."""
        self._narrower = False
        try:
            outcome = self._carry()
        except LinkError as error:
            return self._missed(error)
        self._failures = 0
        self._tell(online=True)
        pause = policy.pause_after(outcome, 1, self._chance())
        due = [each.again_in() for each in (self.letters, self._photos, self._questions_aside)]
        again_in = min((milliseconds for milliseconds in due if milliseconds is not None), default=None)
        return pause if again_in is None else replace(pause, seconds=min(pause.seconds, max(again_in / 1000, 0.2)))

    def look(self) -> None:
        """See what waits; asks nobody."""
        self._tell(online=self.status.online)

    def forget_comparison(self) -> None:
        """Compare again at the next chance, as staff may ask."""
        self._compared_at = None

    def is_compared(self) -> bool:
        """Whether both ends were compared since the start, or since that was asked for."""
        return self._compared_at is not None

    def _missed(self, error: LinkError) -> Pause:
        now = self._clock.mono_ms()
        if now >= self._patient_until or not self._failures:
            # a try before its time, as when somebody files, says nothing about how long it already lasts
            self._failures += 1
        self._photos.forget_offsets()
        log.info("round failed", extra={"outcome": error.outcome.value, "failures": self._failures})
        # "too large" of what cannot be made smaller is not the city's word
        futile = error.outcome is Outcome.TOO_LARGE and not self._narrower
        outcome = Outcome.PORTAL if futile else error.outcome
        if outcome is Outcome.TOO_LARGE:
            self._tell(online=self.status.online, missed=outcome)
        else:
            refused = str(error) if error.is_said else ""
            self._tell(online=False, refused=refused, missed=outcome)
        pause = policy.pause_after(outcome, self._failures, self._chance(), error.retry_after)
        self._patient_until = now + int(pause.seconds * 1000)
        return pause

    def _carry(self) -> Outcome:
        self._settle_doubt()
        try:
            if self.letters.carry():
                return Outcome.MORE
        except LinkError as error:
            self._narrower = True
            self._doubt_after(error, self.letters.doubt)
            raise
        if self._is_time_to_compare() and self._compare():
            return Outcome.MORE
        try:
            if self._photos.carry():
                return Outcome.MORE
        except LinkError as error:
            self._narrower = self._photos.narrower
            self._doubt_after(error, self._photos.doubt)
            raise
        # news comes before what is fetched, also while that takes long
        if self._clock.mono_ms() < self._fetch_until and self._kiosk.fetch():
            return Outcome.MORE
        outcome = self._ask_news()
        # it has just answered: perhaps it now takes something that was put aside
        return Outcome.MORE if self.letters.retry() or self._photos.retry() else outcome

    def _doubt_after(self, error: LinkError, doubt: Callable[[], bool]) -> None:
        """Perhaps the city stumbles over this very question. doubt: what follows; whether that leads somewhere."""
        if error.outcome in policy.STUMBLES and error.retry_after is None:
            self._doubt = doubt

    def _settle_doubt(self) -> None:
        """Before it is asked once more, another question says whether the city answers at all. Raises LinkError."""
        doubt, self._doubt = self._doubt, None
        if doubt is not None:
            self._ask_news()
            if doubt():
                self._failures = 0

    def _is_time_to_compare(self) -> bool:
        if self._questions_aside.rests(_COMPARING):
            return False
        if self._compared_at is None:
            return True
        return self._clock.mono_ms() - self._compared_at >= policy.COMPARE_MS

    def _compare(self) -> bool:
        """Whether something must be sent again."""
        buckets = self._journal.buckets()
        again = 0
        if buckets:
            old, old_photos = self._journal.old(self._clock.now_ms() - policy.KEEP_MS)
            answer = self._compared(Comparison(self._incarnation, buckets, old, old_photos))
            again = self._journal.heal(answer, self._heard(answer.server_time))
            if again:
                log.error("the city had lost what it acknowledged; sent again", extra={"count": again})
        self._compared_at = self._clock.mono_ms()
        self._questions_aside.went([_COMPARING])
        self.letters.hope()
        return again > 0

    def _compared(self, comparison: Comparison) -> Compared:
        try:
            return self._city.compare(comparison)
        except LinkError as error:
            self._doubt_after(error, self._doubt_comparing)
            raise

    def _doubt_comparing(self) -> bool:
        if self._questions_aside.doubt(_COMPARING):
            log.error("the city stumbles over the comparison, which is put off")
        return False

    def _ask_news(self) -> Outcome:
        report = self._kiosk.describe(self._journal.queue())
        cursor, mark = self._journal.reached()
        news = self._city.news(NewsRequest(cursor, report=report, mark=mark))
        self._journal.take_news(news, self._heard(news.server_time))
        self._fetch_until = self._clock.mono_ms() + policy.NEWS_MS
        if news.configuration is not None:
            self._kiosk.configure(news.configuration)
        return Outcome.MORE if news.more else Outcome.DONE

    def _heard(self, server_time: int) -> Heard:
        self._clock.learn(server_time)
        self.status = replace(self.status, last_answer=server_time)
        return Heard(server_time, self._clock.offset_ms() or 0)

    def _tell(self, *, online: bool | None, refused: str = "", missed: Outcome | None = None) -> None:
        queue = self.letters.counted() or self._journal.queue()
        self.status = replace(
            self.status,
            online=online,
            waiting=queue.count,
            oldest=queue.oldest,
            conflicts=queue.conflicts + self.letters.aside_count() + self._photos.aside_count(),
            refused=refused,
            portal=missed is Outcome.PORTAL,
            photos=queue.photos,
            missed=missed.value if missed else self.status.missed,
        )

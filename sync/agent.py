# SPDX-License-Identifier: GPL-3.0-or-later
"""The courier lane: carries the journal to the city and brings the news, one round at a time.

step() is one round and a plain function; start() puts a thread around it. The thread is watched: when it dies
it is started again. The screens never wait for it.
"""

import logging
import random
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from sqlalchemy import Connection

from sync import inbox, outbox, policy
from sync.inbox import TakeNews
from sync.link import Link, LinkError
from sync.outbox import Letter
from sync.policy import Outcome, Pause
from sync.protocol.verdicts import VerdictSheet

T = TypeVar("T")
log = logging.getLogger(__name__)


class DeskLane(Protocol):
    """Where the courier hands in its short reads and writes."""

    def call(self, work: Callable[[Connection], T]) -> T:
        """Run work in a transaction on the desk lane and wait for it."""
        ...


class CityClock(Protocol):
    """What the courier needs to know of time, and teaches it."""

    def wall_ms(self) -> int: ...
    def now_ms(self) -> int: ...
    def offset_ms(self) -> int | None: ...
    def learn(self, server_ms: int) -> None: ...


@dataclass(frozen=True, slots=True)
class LinkStatus:
    """What the kiosk knows about its way to the city. Times in milliseconds, city time."""

    online: bool | None = None
    """None before the first answer or failure."""
    waiting: int = 0
    oldest: int | None = None
    last_answer: int | None = None
    conflicts: int = 0
    refused: str = ""


class Courier:
    """One kiosk's courier. A round: letters, then one photo, then news."""

    def __init__(self, desk: DeskLane, link: Link, clock: CityClock, incarnation: bytes, take_news: TakeNews) -> None:
        self._desk = desk
        self._link = link
        self._clock = clock
        self._incarnation = incarnation
        self._take_news = take_news
        self._batch_size = policy.FIRST_BATCH
        self._failures = 0
        self._status = LinkStatus()
        self._watchers: list[Callable[[], None]] = []
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def status(self) -> LinkStatus:
        """The newest known status; never waits."""
        return self._status

    def watch(self, watcher: Callable[[], None]) -> None:
        """Call this when the status changed. It is called from the courier's lane."""
        self._watchers.append(watcher)

    def start(self) -> None:
        """Begin carrying in the background."""
        self._thread = threading.Thread(target=self._run, name="courier", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Something was filed, or somebody asks: try now."""
        self._wake.set()

    def stop(self) -> None:
        """End after the round under way."""
        self._stop.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(timeout=60)
        self._link.close()

    def step(self) -> Pause:
        """One round with the city; says how long to wait until the next."""
        try:
            outcome = self._carry()
        except LinkError as error:
            self._failures += 1
            self._batch_size = policy.next_batch_size(self._batch_size, error.outcome)
            log.info("round failed", extra={"outcome": error.outcome.value, "failures": self._failures})
            refused = str(error) if error.outcome is Outcome.REFUSED else ""
            online = self._status.online if error.outcome is Outcome.TOO_LARGE else False
            self._tell(online=online, refused=refused)
            return policy.pause_after(error.outcome, self._failures, random.random(), error.retry_after)  # noqa: S311 jitter
        self._failures = 0
        self._tell(online=True, refused="")
        return policy.pause_after(outcome, 1, random.random())  # noqa: S311 jitter

    def _carry(self) -> Outcome:
        letters = self._desk.call(lambda tx: outbox.next_letters(tx, self._batch_size))
        if letters:
            sheet = self._link.send(self._incarnation, [letter.record for letter in letters], self._now_s())
            self._settle(letters, sheet)
            self._batch_size = policy.next_batch_size(self._batch_size, Outcome.DONE)
            return Outcome.MORE
        blob = self._desk.call(outbox.next_blob)
        if blob is not None:
            stored = self._link.send_blob(blob.sha256, blob.sealed, self._now_s())
            self._note(stored.server_time)
            if stored.sha256 != blob.sha256:
                raise LinkError(Outcome.BUSY, "an answer for another photo than was sent")
            self._desk.call(lambda tx: outbox.settle_blob(tx, blob.sha256))
            return Outcome.MORE
        position = self._desk.call(inbox.position)
        news = self._link.news(position.cursor, self._now_s())
        self._note(news.server_time)
        self._desk.call(lambda tx: inbox.take(tx, news, self._take_news))
        return Outcome.MORE if news.more else Outcome.DONE

    def _settle(self, letters: list[Letter], sheet: VerdictSheet) -> None:
        sent = {(letter.seq, letter.id) for letter in letters}
        verdicts = [v for v in sheet.verdicts if (v.seq, v.id) in sent]
        if len(verdicts) != len(letters):
            log.error("the city answered for other records than were sent", extra={"sent": len(letters)})
        self._note(sheet.server_time)
        self._desk.call(lambda tx: outbox.settle(tx, verdicts, self._clock.now_ms()))
        if not verdicts:
            raise LinkError(Outcome.BUSY, "no verdicts for what was sent")

    def _note(self, server_time: int) -> None:
        self._clock.learn(server_time)
        offset = self._clock.offset_ms() or 0
        self._desk.call(lambda tx: inbox.note_answer(tx, server_time, offset))

    def _now_s(self) -> int:
        return self._clock.wall_ms() // 1000

    def _tell(self, *, online: bool | None, refused: str) -> None:
        queue = self._desk.call(outbox.waiting)
        position = self._desk.call(inbox.position)
        status = replace(
            self._status,
            online=online,
            waiting=queue.count,
            oldest=queue.oldest,
            conflicts=queue.conflicts,
            last_answer=position.last_answer,
            refused=refused,
        )
        if status != self._status:
            self._status = status
            for watcher in self._watchers:
                watcher()

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self._rounds()
            except Exception:  # the lane must outlive any mistake of ours: a dead courier strands the queue
                log.exception("the courier stumbled and goes on")
                self._wake.wait(policy.BASE_SECONDS)

    def _rounds(self) -> None:
        while not self._stop.is_set():
            self._wake.clear()
            pause = self.step()
            if pause.seconds > 0:
                self._rest(pause)

    def _rest(self, pause: Pause) -> None:
        if not pause.watch_network:
            self._wake.wait(pause.seconds)
            return
        waited, looks = 0.0, 0
        while waited < pause.seconds and not self._wake.is_set():
            interval = min(policy.probe_interval(looks), pause.seconds - waited)
            if self._wake.wait(interval):
                return
            waited += interval
            looks += 1
            if self._link.is_reachable():
                return


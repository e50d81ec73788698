# SPDX-License-Identifier: GPL-3.0-or-later
"""One round with the city, as a pure machine: clock, storage, transport and chance are handed in.

Letters first, then the comparison that heals a city that lost its memory, then one piece of one photo, then
news. After each of them the round ends, so that a new letter overtakes everything else. The simulator in
tests/sync/simulation runs this very code against a world that breaks everywhere.
"""

import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import msgspec

from sync import policy
from sync.policy import Outcome, Pause
from sync.protocol.comparison import Bucket, Compared, Comparison, Span
from sync.protocol.configuration import Configuration
from sync.protocol.records import BlobPiece, BlobState, KioskReport, News, NewsRequest
from sync.protocol.verdicts import RecordVerdict, VerdictSheet

log = logging.getLogger(__name__)


class LinkError(Exception):
    """A question to the city was not answered by the city, or not with yes."""

    def __init__(self, outcome: Outcome, detail: str, retry_after: float | None = None) -> None:
        super().__init__(f"{outcome.value}: {detail}")
        self.outcome = outcome
        self.retry_after = retry_after


@dataclass(frozen=True, slots=True)
class Letter:
    """A record as the courier carries it."""

    seq: int
    id: bytes
    record: msgspec.Raw


@dataclass(frozen=True, slots=True)
class Photo:
    """A sealed photo that the city does not hold whole."""

    sha256: bytes
    size: int


@dataclass(frozen=True, slots=True)
class _SetAside:
    """A record that was too large for the way: how often, and when it is tried again (monotonic milliseconds)."""

    tries: int
    again_at: int


@dataclass(frozen=True, slots=True)
class Queue:
    """How much is not yet at the city, and since when (milliseconds); conflicts wait for a person."""

    count: int
    oldest: int | None
    conflicts: int
    photos: int


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
    portal: bool = False
    """Something answers that is not the city, as the sign-in page of a network does."""
    photos: int = 0
    """Photos that are not at the city."""
    missed: str = ""
    """How the last round that failed ended (policy.Outcome); empty when none has since the start."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a signed answer taught: the city's time, and how far the kiosk's clock is off (milliseconds)."""

    server_time: int
    clock_offset: int


@dataclass(frozen=True, slots=True)
class Answered:
    """What the city said of a batch, not yet written down.

    It is written while the next batch is on its way. If the power goes before, these records are sent once more
    and the city says that it has them: an acknowledgement may be late, and never early.
    """

    verdicts: Sequence[RecordVerdict]
    heard: Heard


class Journal(Protocol):
    """What is kept: every call is one transaction, durable when it returns."""

    def next_letters(self, limit: int, not_now: Collection[int], after: int = 0) -> list[Letter]:
        """The oldest that wait, behind this number."""
        ...

    def settle(self, verdicts: Sequence[RecordVerdict], heard: Heard) -> None: ...
    def go_on(
        self, answered: Answered | None, limit: int, not_now: Collection[int], after: int
    ) -> tuple[list[Letter], Queue]:
        """Settle what was answered, read the next letters, count what waits: in one transaction."""
        ...

    def buckets(self) -> tuple[Bucket, ...]: ...
    def heal(self, answer: Compared, heard: Heard) -> int:
        """Put back in the queue what the city lost, let go of what it archived; how much goes again."""
        ...

    def old(self, settled_before_ms: int) -> tuple[tuple[Span, ...], tuple[bytes, ...]]:
        """Numbers and photos settled before, whose bytes could go."""
        ...

    def next_photo(self) -> Photo | None: ...
    def photos_of(self, seqs: Sequence[int]) -> tuple[Photo, ...]:
        """Photos that wait, of these records and of those the city holds already; the smallest first."""
        ...

    def is_whole(self, photo: Photo) -> bool: ...
    def piece(self, photo: Photo, offset: int, size: int) -> bytes: ...
    def settle_photo(self, photo: Photo, heard: Heard, *, lost: bool) -> None: ...
    def reached(self) -> tuple[int, bytes]:
        """Cursor and mark of the newest news."""
        ...

    def take_news(self, news: News, heard: Heard) -> None: ...
    def queue(self) -> Queue: ...


class City(Protocol):
    """The city's doors. Each raises LinkError unless the city itself answered this very question."""

    def send(self, incarnation: bytes, records: Sequence[msgspec.Raw], meanwhile: Callable[[], None]) -> VerdictSheet:
        """meanwhile: done while the answer is awaited; perhaps not at all, perhaps twice."""
        ...

    def compare(self, comparison: Comparison) -> Compared: ...
    def blob_state(self, sha256: bytes) -> BlobState: ...
    def send_piece(self, sha256: bytes, piece: BlobPiece) -> BlobState: ...
    def news(self, request: NewsRequest) -> News: ...


class CityClock(Protocol):
    """What the courier needs to know of time, and teaches it."""

    def now_ms(self) -> int: ...
    def mono_ms(self) -> int: ...
    def offset_ms(self) -> int | None: ...
    def learn(self, server_ms: int) -> None: ...


@dataclass(frozen=True, slots=True)
class KioskSide:
    """What the kiosk around a round adds to it."""

    describe: Callable[[Queue], KioskReport | None] = lambda _queue: None
    """How the kiosk is."""
    configure: Callable[[Configuration], None] = lambda _told: None
    """Takes what the city tells all kiosks."""
    fetch: Callable[[], bool] = lambda: False
    """Brings a piece of something large, when nothing else waits; whether there was one. May raise LinkError."""


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
        self._batch_size = policy.FIRST_BATCH
        self._most = policy.LARGEST_BATCH
        self._ahead: list[Letter] = []
        self._answered: Answered | None = None
        self._counted: Queue | None = None
        self._piece_size = policy.FIRST_PIECE
        self._failures = 0
        self._patient_until = 0
        self._compared_at: int | None = None
        self._offsets: dict[bytes, int] = {}
        self._line_broke = False
        self._narrower = False
        self._too_large: dict[int, _SetAside] = {}
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
        again_in = min((aside.again_at - self._clock.mono_ms() for aside in self._too_large.values()), default=None)
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
        self._offsets.clear()
        log.info("round failed", extra={"outcome": error.outcome.value, "failures": self._failures})
        # "too large" of what cannot be made smaller is not the city's word
        futile = error.outcome is Outcome.TOO_LARGE and not self._narrower
        outcome = Outcome.PORTAL if futile else error.outcome
        if outcome is Outcome.TOO_LARGE:
            self._tell(online=self.status.online, missed=outcome)
        else:
            refused = str(error) if outcome is Outcome.REFUSED else ""
            self._tell(online=False, refused=refused, missed=outcome)
        pause = policy.pause_after(outcome, self._failures, self._chance(), error.retry_after)
        self._patient_until = now + int(pause.seconds * 1000)
        return pause

    def _carry(self) -> Outcome:
        letters = self._take_letters()
        if letters:
            self._send(letters)
            return Outcome.MORE
        if self._is_time_to_compare() and self._compare():
            return Outcome.MORE
        photo = self._journal.next_photo()
        if photo is not None:
            self._carry_photo(photo)
            return Outcome.MORE
        # news comes before what is fetched, also while that takes long
        if self._clock.mono_ms() < self._fetch_until and self._kiosk.fetch():
            return Outcome.MORE
        return self._ask_news()

    def _take_letters(self) -> list[Letter]:
        """What was read ahead, as much of it as may go at once; else the oldest that wait."""
        ahead, self._ahead = self._ahead[: self._batch_size], []
        if ahead:
            return ahead
        self._settle()
        not_now = self._not_now()
        letters = self._journal.next_letters(self._batch_size, not_now)
        if not letters:
            # what was settled by another way waits for nothing any more
            self._too_large = {seq: aside for seq, aside in self._too_large.items() if seq in not_now}
        return letters

    def _not_now(self) -> set[int]:
        now = self._clock.mono_ms()
        return {seq for seq, aside in self._too_large.items() if aside.again_at > now}

    def _send(self, letters: list[Letter]) -> None:
        began = self._clock.mono_ms()
        try:
            records = [letter.record for letter in letters]
            sheet = self._city.send(self._incarnation, records, lambda: self._prepare_next(letters[-1].seq))
        except LinkError as error:
            self._not_sent(letters, error)
            raise
        self._settle()
        verdicts = sheet.on([(letter.seq, letter.id) for letter in letters])
        if len(verdicts) != len(letters):
            log.error("the city answered for other records than were sent", extra={"sent": len(letters)})
        self._answered = Answered(verdicts, self._heard(sheet.server_time))
        for letter in letters:
            self._too_large.pop(letter.seq, None)
        if not verdicts:
            self._ahead = []
        if not self._ahead:
            self._settle()
        if not verdicts:
            raise LinkError(Outcome.BUSY, "no verdicts for what was sent")
        took = self._clock.mono_ms() - began
        self._batch_size = policy.next_batch_size(self._batch_size, Outcome.DONE, took, self._most)

    def _prepare_next(self, after: int) -> None:
        """While the city works on what ends with this number: write down what it said last, read what goes next."""
        answered, self._answered = self._answered, None
        size = policy.next_batch_size(self._batch_size, Outcome.DONE, 0, self._most)
        self._ahead, self._counted = self._journal.go_on(answered, size, self._not_now(), after)

    def _settle(self) -> None:
        answered, self._answered = self._answered, None
        if answered is not None:
            self._journal.settle(answered.verdicts, answered.heard)

    def _not_sent(self, letters: list[Letter], error: LinkError) -> None:
        self._ahead = []
        self._settle()
        size = min(self._batch_size, len(letters))
        self._batch_size = policy.next_batch_size(size, error.outcome, 0)
        self._narrower = True
        if error.outcome is not Outcome.TOO_LARGE:
            return
        if len(letters) > 1:
            self._most = self._batch_size
        else:
            # this one record was what did not fit, not the number of them
            self._most = policy.LARGEST_BATCH
            self._set_aside(letters[0])

    def _set_aside(self, letter: Letter) -> None:
        """The rest must flow; this one is tried again, ever more rarely."""
        before = self._too_large.get(letter.seq)
        tries = before.tries + 1 if before else 1
        pause = policy.too_large_pause_ms(len(bytes(letter.record)), tries)
        self._too_large[letter.seq] = _SetAside(tries, self._clock.mono_ms() + pause)
        log.error("a record is too large for the way to the city", extra={"seq": letter.seq})

    def _is_time_to_compare(self) -> bool:
        if self._compared_at is None:
            return True
        return self._clock.mono_ms() - self._compared_at >= policy.COMPARE_MS

    def _compare(self) -> bool:
        """Whether something must be sent again."""
        buckets = self._journal.buckets()
        again = 0
        if buckets:
            old, old_photos = self._journal.old(self._clock.now_ms() - policy.KEEP_MS)
            answer = self._city.compare(Comparison(self._incarnation, buckets, old, old_photos))
            again = self._journal.heal(answer, self._heard(answer.server_time))
            if again:
                log.error("the city had lost what it acknowledged; sent again", extra={"count": again})
        self._compared_at = self._clock.mono_ms()
        self._most = policy.LARGEST_BATCH  # a day later the way may be wider
        return again > 0

    def _carry_photo(self, photo: Photo) -> None:
        """One piece of it, or the question how much of it has arrived."""
        try:
            state = self._put_piece(photo)
        except LinkError as error:
            size = policy.next_piece_size(self._piece_size, error.outcome, 0)
            self._narrower = size < self._piece_size
            self._line_broke |= error.outcome is Outcome.OFFLINE
            self._piece_size = size
            raise
        if state.sha256 != photo.sha256:
            raise LinkError(Outcome.BUSY, "an answer for another photo than was sent")
        self._offsets.clear()
        heard = self._heard(state.server_time)
        if state.complete:
            self._journal.settle_photo(photo, heard, lost=False)
        else:
            # an offset that cannot be begins anew; the city throws away what does not fit its name
            self._offsets[photo.sha256] = state.offset if 0 <= state.offset < photo.size else 0

    def _put_piece(self, photo: Photo) -> BlobState:
        offset = self._offsets.get(photo.sha256)
        if offset is not None:
            data = self._journal.piece(photo, offset, self._piece_size)
            began = self._clock.mono_ms()
            state = self._city.send_piece(photo.sha256, BlobPiece(photo.size, offset, data))
            took = self._clock.mono_ms() - began
            self._piece_size = policy.next_piece_size(self._piece_size, Outcome.DONE, took, broke=self._line_broke)
            return state
        if self._journal.is_whole(photo):
            return self._city.blob_state(photo.sha256)
        log.error("a photo is damaged here; the city is told", extra={"size": photo.size})
        state = self._city.send_piece(photo.sha256, BlobPiece(photo.size, 0, b"", lost=True))
        self._journal.settle_photo(photo, self._heard(state.server_time), lost=True)
        return state

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
        # in the middle of a stream the count of a moment ago will do
        queue = self._counted if self._counted is not None and self._ahead else self._journal.queue()
        self.status = replace(
            self.status,
            online=online,
            waiting=queue.count,
            oldest=queue.oldest,
            conflicts=queue.conflicts + len(self._too_large),
            refused=refused,
            portal=missed is Outcome.PORTAL,
            photos=queue.photos,
            missed=missed.value if missed else self.status.missed,
        )

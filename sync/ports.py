# SPDX-License-Identifier: GPL-3.0-or-later
"""What a round deals with, as it needs to know it: letters and photos, the journal, the city, the clock, the kiosk."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

import msgspec

from sync.policy import Outcome
from sync.protocol.comparison import Bucket, Compared, Comparison, Span
from sync.protocol.configuration import Configuration
from sync.protocol.records import BlobPiece, BlobState, KioskReport, News, NewsRequest, name_of
from sync.protocol.verdicts import RecordVerdict, VerdictSheet


class LinkError(Exception):
    """A question to the city was not answered by the city, or not with yes."""

    def __init__(self, outcome: Outcome, detail: str, retry_after: float | None = None) -> None:
        super().__init__(f"{outcome.value}: {detail}")
        self.outcome = outcome
        self.retry_after = retry_after
        self.is_said = outcome is Outcome.REFUSED
        """Whether the city itself said no, so that staff are told why."""


class NotTakenError(LinkError):
    """The city itself says that it cannot read what it was sent; the same once more would be told the same."""

    def __init__(self, reason: str) -> None:
        super().__init__(Outcome.PORTAL, reason)


class Letter(msgspec.Struct, frozen=True, gc=False):
    """A record as the courier carries it; thousands at once, so that the collector of rubbish need not look at them."""

    seq: int
    record: msgspec.Raw

    @property
    def id(self) -> bytes:
        """Of the record, for whoever must name it; its number says it shorter."""
        return name_of(self.record)


@dataclass(frozen=True, slots=True)
class Photo:
    """A sealed photo that the city does not hold whole."""

    sha256: bytes
    size: int


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


@dataclass(frozen=True, slots=True)
class GoingOn:
    """What the journal does while a batch is on its way, in this order; each may be asked again."""

    read: Callable[[], list[Letter]]
    """Waits for the letters that go next."""
    settled: Callable[[], Queue]
    """Waits until what was answered is durably written down; what waits then."""


class Journal(Protocol):
    """What is kept: every call is one transaction, durable when it returns."""

    def next_letters(self, limit: int, not_now: Collection[int], after: int = 0) -> list[Letter]:
        """The oldest that wait, behind this number."""
        ...

    def settle(self, verdicts: Sequence[RecordVerdict], heard: Heard) -> None: ...
    def go_on(self, answered: Answered | None, limit: int, not_now: Collection[int], after: int) -> GoingOn:
        """Begin to read the next letters, and then to settle what was answered.

        Reading comes first, because packing what was read waits for it; behind this number nothing was answered yet.
        """
        ...

    def buckets(self) -> tuple[Bucket, ...]: ...
    def heal(self, answer: Compared, heard: Heard) -> int:
        """Put back in the queue what the city lost, let go of what it archived; how much goes again."""
        ...

    def old(self, settled_before_ms: int) -> tuple[tuple[Span, ...], tuple[bytes, ...]]:
        """Numbers and photos settled before, whose bytes could go."""
        ...

    def next_photo(self, not_now: Collection[bytes] = ()) -> Photo | None: ...
    def photos_until(self, seq: int) -> tuple[Photo, ...]:
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

    def get_ready(self, incarnation: bytes, records: Sequence[msgspec.Raw]) -> None:
        """These will probably be sent next."""
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

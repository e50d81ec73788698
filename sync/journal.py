# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal as a round uses it: each call one short transaction on the desk lane, durable when it returns."""

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from typing import Protocol, TypeVar

from sqlalchemy import Connection

from sync import inbox, outbox
from sync.inbox import TakeNews
from sync.ports import GoingOn
from sync.protocol.comparison import Bucket, Compared, Span
from sync.protocol.records import News
from sync.protocol.verdicts import RecordVerdict
from sync.round import Answered, Heard, Letter, Photo, Queue

T = TypeVar("T")


class DeskLane(Protocol):
    """Where the courier hands in its short reads and writes."""

    def submit(self, work: Callable[[Connection], T]) -> Future[T]:
        """Run work in a transaction on the desk lane."""
        ...

    def call(self, work: Callable[[Connection], T]) -> T:
        """The same, and wait for it."""
        ...


class DeskJournal:
    """outbox and inbox behind the desk lane."""

    def __init__(self, desk: DeskLane, take_news: TakeNews) -> None:
        self._desk = desk
        self._take_news = take_news

    def next_letters(self, limit: int, not_now: Collection[int], after: int = 0) -> list[Letter]:
        """The oldest records that wait."""
        return self._desk.call(lambda tx: outbox.next_letters(tx, limit, not_now, after))

    def settle(self, verdicts: Sequence[RecordVerdict], heard: Heard) -> None:
        """What the city said of them."""

        def work(tx: Connection) -> None:
            outbox.settle(tx, verdicts, heard.server_time)
            inbox.note_answer(tx, heard.server_time, heard.clock_offset)

        self._desk.call(work)

    def go_on(self, answered: Answered | None, limit: int, not_now: Collection[int], after: int) -> GoingOn:
        """The records that go next; then what the city said of the last ones, and what waits."""

        def settle(tx: Connection) -> Queue:
            if answered is not None:
                outbox.settle(tx, answered.verdicts, answered.heard.server_time)
                inbox.note_answer(tx, answered.heard.server_time, answered.heard.clock_offset)
            return outbox.queue(tx)

        read = self._desk.submit(lambda tx: outbox.next_letters(tx, limit, not_now, after))
        return GoingOn(read.result, self._desk.submit(settle).result)

    def buckets(self) -> tuple[Bucket, ...]:
        """What the city acknowledged."""
        return self._desk.call(outbox.buckets)

    def heal(self, answer: Compared, heard: Heard) -> int:
        """Put back in the queue what the city lost, and let go of what its backup holds."""

        def work(tx: Connection) -> int:
            inbox.note_answer(tx, heard.server_time, heard.clock_offset)
            outbox.forget(tx, answer.archived, answer.archived_blobs)
            return outbox.heal(tx, answer)

        return self._desk.call(work)

    def old(self, settled_before_ms: int) -> tuple[tuple[Span, ...], tuple[bytes, ...]]:
        """What could be forgotten."""
        return self._desk.call(lambda tx: outbox.old(tx, settled_before_ms))

    def next_photo(self, not_now: Collection[bytes] = ()) -> Photo | None:
        """The smallest photo that may go."""
        return self._desk.call(lambda tx: outbox.next_photo(tx, not_now))

    def photos_until(self, seq: int) -> tuple[Photo, ...]:
        """Photos that may travel where everything up to this number does, or is there."""
        return self._desk.call(lambda tx: outbox.photos_until(tx, seq))

    def is_whole(self, photo: Photo) -> bool:
        """Whether its bytes are undamaged here."""
        return self._desk.call(lambda tx: outbox.is_whole(tx, photo))

    def piece(self, photo: Photo, offset: int, size: int) -> bytes:
        """A part of it."""
        return self._desk.call(lambda tx: outbox.piece(tx, photo, offset, size))

    def settle_photo(self, photo: Photo, heard: Heard, *, lost: bool) -> None:
        """It has arrived, or never will."""

        def work(tx: Connection) -> None:
            outbox.settle_photo(tx, photo, heard.server_time, lost=lost)
            inbox.note_answer(tx, heard.server_time, heard.clock_offset)

        self._desk.call(work)

    def reached(self) -> tuple[int, bytes]:
        """How far the news has been read, and the city's mark there."""
        position = self._desk.call(inbox.position)
        return position.cursor, position.mark

    def take_news(self, news: News, heard: Heard) -> None:
        """Write news down and move the cursor, both or neither."""

        def work(tx: Connection) -> None:
            inbox.take(tx, news, self._take_news)
            inbox.note_answer(tx, heard.server_time, heard.clock_offset)

        self._desk.call(work)

    def queue(self) -> Queue:
        """What waits."""
        return self._desk.call(outbox.queue)

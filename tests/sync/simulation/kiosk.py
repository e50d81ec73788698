# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk of the simulation: the real Round over a journal in memory. test_models.py holds it against SQLite."""

import random
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import blake2b

import msgspec

from sync.ports import GoingOn
from sync.protocol.comparison import Bucket, Compared, Span, bucket_of, not_in, range_of, spans, summed
from sync.protocol.records import News
from sync.protocol.verdicts import RecordVerdict, Verdict
from sync.round import Answered, Heard, Letter, Photo, Queue
from tests.sync.simulation.disk import Disk


def digest(*parts: object) -> bytes:
    """32 bytes that stand for these."""
    return blake2b(repr(parts).encode(), digest_size=32).digest()


@dataclass
class Row:
    """A line of the journal."""

    seq: int
    id: bytes
    fp: bytes
    kept: bool = True
    state: str = "waiting"
    settled_at: int = 0


@dataclass
class PhotoRow:
    """A photo of the journal."""

    sha256: bytes
    seq: int
    size: int
    data: bytes
    state: str = "waiting"
    settled_at: int = 0


@dataclass
class Kept:
    """What lies on the kiosk's disk."""

    rows: dict[int, Row] = field(default_factory=dict)
    photos: dict[bytes, PhotoRow] = field(default_factory=dict)
    cursor: int = 0
    mark: bytes = b""
    events: dict[int, bytes] = field(default_factory=dict)


class MemoryJournal:
    """sync.round.Journal over a disk in memory."""

    acknowledged: tuple[str, ...] = ("received", "quarantined", "conflict")

    def __init__(self, disk: Disk[Kept]) -> None:
        self.disk = disk

    def put(self, record_id: bytes, fp: bytes, photo: bytes = b"") -> int:
        """File a record; its number is durable when this returns."""

        def change(kept: Kept) -> int:
            seq = len(kept.rows) + 1
            kept.rows[seq] = Row(seq, record_id, fp)
            if photo:
                sha = blake2b(photo, digest_size=32).digest()
                kept.photos[sha] = PhotoRow(sha, seq, len(photo), photo)
            return seq

        return self.disk.commit(change)

    def next_letters(self, limit: int, not_now: Collection[int], after: int = 0) -> list[Letter]:
        """The oldest that wait."""
        rows = [row for row in self.disk.state.rows.values() if row.seq > after and row.seq not in not_now]
        waiting = [row for row in rows if row.state == "waiting" and row.kept]
        return [Letter(row.seq, self.encoded(row)) for row in waiting[:limit]]

    def encoded(self, row: Row) -> msgspec.Raw:
        """The record as it travels."""
        photos = tuple(p.sha256 for p in self.disk.state.photos.values() if p.seq == row.seq)
        return msgspec.Raw(msgspec.msgpack.encode((row.id, row.seq, row.fp, photos)))

    def settle(self, verdicts: Sequence[RecordVerdict], heard: Heard) -> None:
        """What the city said."""

        def change(kept: Kept) -> None:
            for verdict in verdicts:
                row = kept.rows.get(verdict.seq)
                if row is not None and row.id == verdict.id and row.state == "waiting":
                    row.state = _STATES[verdict.verdict]
                    row.settled_at = heard.server_time

        self.disk.commit(change)

    def go_on(self, answered: Answered | None, limit: int, not_now: Collection[int], after: int) -> GoingOn:
        """Read on; settle and count: each at any moment until somebody waits for it."""

        def settle() -> Queue:
            if answered is not None:
                self.settle(answered.verdicts, answered.heard)
            return self.queue()

        return GoingOn(cache(lambda: self.next_letters(limit, not_now, after)), cache(settle))

    def buckets(self) -> tuple[Bucket, ...]:
        """What the city acknowledged, from the first that could be sent again."""
        received = [row for row in self.disk.state.rows.values() if row.state in self.acknowledged]
        kept = [row.seq for row in received if row.kept]
        if not kept:
            return ()
        first, _ = range_of(bucket_of(min(kept)))
        indices = sorted({bucket_of(row.seq) for row in received if row.seq >= first})
        return tuple(summed(i, (row.fp for row in received if bucket_of(row.seq) == i)) for i in indices)

    def heal(self, answer: Compared, heard: Heard) -> int:
        """Back in the queue what the city lost."""

        def change(kept: Kept) -> int:
            _forget(kept, answer)
            again = 0
            for bucket in answer.differing:
                first, last = range_of(bucket.index)
                rows = (row for row in kept.rows.values() if row.state in self.acknowledged and row.kept)
                ours = [row.seq for row in rows if first <= row.seq <= last]
                for seq in not_in(ours, bucket.held):
                    kept.rows[seq].state = "waiting"
                    kept.rows[seq].settled_at = 0
                    again += 1
                    for photo in kept.photos.values():
                        if photo.seq == seq and photo.state == "received" and photo.data:
                            photo.state = "waiting"
            for sha in answer.missing_blobs:
                photo_row = kept.photos.get(sha)
                if photo_row is not None and photo_row.state == "received" and photo_row.data:
                    photo_row.state = "waiting"
                    again += 1
            return again

        assert heard.server_time == answer.server_time
        return self.disk.commit(change)

    def next_photo(self, not_now: Collection[bytes] = ()) -> Photo | None:
        """The smallest whose record has arrived."""
        rows = self.disk.state.rows
        waiting = [p for p in self.disk.state.photos.values() if p.state == "waiting" and p.sha256 not in not_now]
        photos = [p for p in waiting if rows[p.seq].state != "waiting"]
        if not photos:
            return None
        smallest = min(photos, key=lambda p: (p.size, p.sha256))
        return Photo(smallest.sha256, smallest.size)

    def photos_until(self, seq: int) -> tuple[Photo, ...]:
        """Photos that may travel where everything up to this number does, or is there."""
        rows = self.disk.state.rows
        photos = [p for p in self.disk.state.photos.values() if p.state == "waiting"]
        going = [p for p in photos if p.seq <= seq or rows[p.seq].state != "waiting"]
        return tuple(Photo(p.sha256, p.size) for p in sorted(going, key=lambda p: (p.size, p.sha256)))

    def is_whole(self, photo: Photo) -> bool:
        """Whether its bytes are undamaged."""
        data = self.disk.state.photos[photo.sha256].data
        return blake2b(data, digest_size=32).digest() == photo.sha256

    def piece(self, photo: Photo, offset: int, size: int) -> bytes:
        """A part of it."""
        return self.disk.state.photos[photo.sha256].data[offset : offset + size]

    def settle_photo(self, photo: Photo, heard: Heard, *, lost: bool) -> None:
        """Arrived, or never will."""

        def change(kept: Kept) -> None:
            kept.photos[photo.sha256].state = "lost" if lost else "received"
            kept.photos[photo.sha256].settled_at = heard.server_time

        self.disk.commit(change)

    def reached(self) -> tuple[int, bytes]:
        """How far the news was read."""
        return self.disk.state.cursor, self.disk.state.mark

    def take_news(self, news: News, heard: Heard) -> None:
        """Events and cursor, both or neither."""
        assert heard.server_time == news.server_time

        def change(kept: Kept) -> None:
            kept.events.update({event.number: event.text.encode() for event in news.events})
            kept.cursor, kept.mark = news.cursor, news.mark

        self.disk.commit(change)

    def queue(self) -> Queue:
        """What waits."""
        rows = self.disk.state.rows.values()
        waiting = [row.seq for row in rows if row.state == "waiting"]
        photos = sum(1 for p in self.disk.state.photos.values() if p.state == "waiting")
        conflicts = sum(1 for row in rows if row.state == "conflict")
        return Queue(len(waiting), waiting[0] if waiting else None, conflicts, photos)

    def old(self, settled_before_ms: int) -> tuple[tuple[Span, ...], tuple[bytes, ...]]:
        """What could be forgotten."""
        kept = self.disk.state
        rows = (row for row in kept.rows.values() if row.kept and row.state in _SETTLED)
        photos = [photo for photo in kept.photos.values() if photo.data and photo.state != "waiting"]
        aged = sorted((photo for photo in photos if photo.settled_at < settled_before_ms), key=lambda p: p.settled_at)
        return spans(r.seq for r in rows if r.settled_at < settled_before_ms), tuple(photo.sha256 for photo in aged)


def _forget(kept: Kept, answer: Compared) -> None:
    for sha in answer.archived_blobs:
        photo = kept.photos.get(sha)
        if photo is not None and photo.state != "waiting":
            photo.data = b""
    for first, last in answer.archived:
        for row in kept.rows.values():
            if first <= row.seq <= last and row.state in _SETTLED:
                row.kept = False


_SETTLED = ("received", "quarantined")
_STATES = {
    Verdict.NEW: "received",
    Verdict.SAME: "received",
    Verdict.QUARANTINED: "quarantined",
    Verdict.CONFLICT: "conflict",
}


@dataclass
class VirtualClock:
    """Time that only the simulation moves; the kiosk's wall clock may be years off."""

    now: Callable[[], int]
    wrong_by: int = 0
    offset: int | None = None

    def wall_ms(self) -> int:
        """The kiosk's own, wrong clock."""
        return self.now() + self.wrong_by

    def now_ms(self) -> int:
        """City time as far as known."""
        return self.wall_ms() + (self.offset or 0)

    def mono_ms(self) -> int:
        """Never jumps."""
        return self.now()

    def offset_ms(self) -> int | None:
        """City time minus kiosk time."""
        return self.offset

    def learn(self, server_ms: int) -> None:
        """From a signed answer."""
        self.offset = server_ms - self.wall_ms()


@dataclass(frozen=True)
class Receipt:
    """What a resident was promised."""

    seq: int
    id: bytes
    fp: bytes
    photo: bytes = b""


def new_receipt(chance: random.Random, seq: int, photo: bytes) -> Receipt:
    """A fresh matter."""
    record_id = chance.randbytes(16)
    return Receipt(seq, record_id, digest(record_id), photo)


def numbered(receipt: Receipt, seq: int) -> Receipt:
    """The receipt with the number it got."""
    return replace(receipt, seq=seq)

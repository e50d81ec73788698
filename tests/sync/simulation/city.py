# SPDX-License-Identifier: GPL-3.0-or-later
"""The city of the simulation: ledger, photos and news in memory, with the protocol's own rules of judgement."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

import msgspec

from sync.protocol.comparison import Compared, Comparison, HeldBucket, range_of, spans, summed
from sync.protocol.records import BlobPiece, BlobState, CaseEvent, CaseState, News, NewsRequest
from sync.protocol.verdicts import RecordVerdict, Standing, VerdictSheet, judge
from tests.sync.simulation.disk import Disk
from tests.sync.simulation.kiosk import digest

PAGE = 3
"""Events in one answer: few, so that cursors are used."""


STRANGE = 16
"""Of 256 records so many are of a form that the city does not know."""


class CityStumblesError(Exception):
    """A bug of the city's, in the middle of a request: nothing was changed."""


@dataclass
class Held:
    """A line of the ledger."""

    seq: int
    id: bytes
    fp: bytes
    received_at: int


@dataclass
class Ledger:
    """What lies on the city's disk. rows is a list, so that a city without a unique rule can double."""

    rows: list[Held] = field(default_factory=list)
    by_seq: dict[int, Held] = field(default_factory=dict)
    by_id: dict[bytes, Held] = field(default_factory=dict)
    awaited: dict[bytes, bool] = field(default_factory=dict)
    """Photo to whether it was given up."""
    halves: dict[bytes, bytes] = field(default_factory=dict)
    photos: dict[bytes, bytes] = field(default_factory=dict)
    arrived: dict[bytes, int] = field(default_factory=dict)
    events: list[bytes] = field(default_factory=list)
    archived_until: int = 0


class SimCity:
    """The server's handlers, one transaction each."""

    def __init__(self, disk: Disk[Ledger], now: Callable[[], int]) -> None:
        self.disk = disk
        self._now = now
        self.ever_taken: set[bytes] = set()
        """All it ever stored, also what a restored backup made it forget."""
        self.poison: set[bytes] = set()
        """Records and photos over which it stumbles, for a reason of its own and until it is repaired."""

    def take(self, records: Sequence[msgspec.Raw]) -> VerdictSheet:
        """Store once, judge each."""
        decoded = [msgspec.msgpack.decode(raw, type=tuple[bytes, int, bytes, tuple[bytes, ...]]) for raw in records]
        if any(record_id in self.poison for record_id, _, _, _ in decoded):
            raise CityStumblesError
        now = self._now()
        verdicts = self.disk.commit(lambda ledger: self._stored(ledger, decoded, now))
        return VerdictSheet(now, verdicts)

    def _stored(
        self, ledger: Ledger, records: list[tuple[bytes, int, bytes, tuple[bytes, ...]]], now: int
    ) -> tuple[RecordVerdict, ...]:
        verdicts = []
        for record_id, seq, fp, photos in records:
            is_new = seq not in ledger.by_seq and record_id not in ledger.by_id
            if is_new:
                self.ever_taken.add(record_id)
                held = Held(seq, record_id, fp, now)
                ledger.rows.append(held)
                ledger.by_seq[seq] = ledger.by_id[record_id] = held
            for sha in photos:
                if sha not in ledger.photos:
                    ledger.awaited.setdefault(sha, False)
            row = ledger.by_seq.get(seq)
            standing = Standing(row.id, row.fp, "strange" if is_strange(row.id) else "") if row else None
            verdicts.append(judge(seq, record_id, fp, standing, is_new=is_new))
        return tuple(verdicts)

    def compare(self, comparison: Comparison) -> Compared:
        """Name what is held where the count differs."""
        ledger = self.disk.state
        differing = []
        for bucket in comparison.buckets:
            first, last = range_of(bucket.index)
            rows = sorted((row for row in ledger.by_seq.values() if first <= row.seq <= last), key=lambda r: r.seq)
            if summed(bucket.index, (row.fp for row in rows)) != bucket:
                differing.append(HeldBucket(bucket.index, spans(row.seq for row in rows)))
        missing = tuple(sha for sha, lost in ledger.awaited.items() if not lost)
        until = ledger.archived_until
        archived = (row.seq for row in ledger.by_seq.values() if row.received_at < until)
        asked = sorted(seq for seq in archived if any(first <= seq <= last for first, last in comparison.old))
        photos = tuple(sha for sha in comparison.old_blobs if ledger.arrived.get(sha, until) < until)
        return Compared(self._now(), tuple(differing), missing, spans(asked), photos)

    def blob_state(self, sha: bytes) -> BlobState:
        """How much is here."""
        ledger = self.disk.state
        if sha in ledger.photos:
            return BlobState(sha, len(ledger.photos[sha]), True, self._now())
        return BlobState(sha, len(ledger.halves.get(sha, b"")), False, self._now())

    def put_piece(self, sha: bytes, piece: BlobPiece) -> BlobState:
        """Behind what is here."""
        if sha in self.poison:
            raise CityStumblesError
        now = self._now()

        def change(ledger: Ledger) -> None:
            if piece.lost:
                ledger.awaited[sha] = True
                return
            half = ledger.halves.get(sha, b"")
            if sha in ledger.photos or piece.offset > len(half):
                return
            half = half[: piece.offset] + piece.data + half[piece.offset + len(piece.data) :]
            ledger.halves[sha] = half
            if len(half) >= piece.size:
                del ledger.halves[sha]
                if blake2b(half, digest_size=32).digest() == sha:
                    ledger.photos[sha] = half
                    ledger.arrived[sha] = now
                    ledger.awaited.pop(sha, None)

        self.disk.commit(change)
        return self.blob_state(sha)

    def tell(self, request: NewsRequest) -> News:
        """Events after the cursor; a mark we do not know begins anew."""
        events = self.disk.state.events
        known = request.cursor <= len(events) and request.mark == mark_at(events, request.cursor)
        since = request.cursor if known else 0
        until = min(since + PAGE, len(events))
        told = tuple(
            CaseEvent("T", number + 1, CaseState.IN_PROGRESS, 0, "", events[number].hex())
            for number in range(since, until)
        )
        return News(self._now(), until, until < len(events), told, (), mark=mark_at(events, until))

    def add_event(self, text: bytes) -> None:
        """An agency did something."""
        self.disk.commit(lambda ledger: ledger.events.append(text))

    def note_backup(self, began: int) -> None:
        """A backup that began then is complete."""

        def change(ledger: Ledger) -> None:
            ledger.archived_until = began

        self.disk.commit(change)


def is_strange(record_id: bytes) -> bool:
    """Whether the city does not understand this record; it keeps it all the same."""
    return record_id[0] < STRANGE


def mark_at(events: list[bytes], cursor: int) -> bytes:
    """What the city gives with a cursor."""
    return digest(cursor, events[cursor - 1])[:8] if cursor else b""

# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal in memory behaves as the real one: the same deeds on both, and the same answers after each."""

import random
from hashlib import blake2b, sha256
from pathlib import Path

import pytest
from sqlalchemy import Connection

from kiosk.desk import Desk
from kiosk.store.engine import open_store
from sync import outbox
from sync.journal import DeskJournal
from sync.protocol.comparison import Compared, HeldBucket
from sync.protocol.records import Attachment, News, Record
from sync.protocol.verdicts import RecordVerdict, Verdict
from sync.round import Answered, Heard, Journal, Photo
from tests.sync.simulation.disk import Disk
from tests.sync.simulation.kiosk import Kept, MemoryJournal

DEEDS = 60


class Both:
    """One world, two journals."""

    def __init__(self, desk: Desk, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - a story, not a secret
        self.desk = desk
        self.real = DeskJournal(desk, lambda _tx, _news: None)
        self.memory = MemoryJournal(Disk(Kept, self.chance))
        self.names: dict[bytes, bytes] = {}
        """Photos are named by another hash in memory."""
        self.time = 1000
        desk.call(lambda tx: outbox.start_journal(tx, b"i" * 16))

    def file(self) -> None:
        record_id, fp = self.chance.randbytes(16), self.chance.randbytes(32)
        photo = self.chance.randbytes(self.chance.randrange(1, 400)) if self.chance.random() < 0.4 else b""

        def put(tx: Connection) -> int:
            seq = outbox.next_seq(tx)
            blobs = ((Attachment(sha256(photo).digest(), len(photo)), photo),) if photo else ()
            outbox.put(tx, Record(record_id, seq, 0, 0, "", None, "submission", 1, "k", b"s", fp), blobs, self.time)
            return seq

        assert self.desk.call(put) == self.memory.put(record_id, fp, photo)
        self.names[blake2b(photo, digest_size=32).digest()] = sha256(photo).digest()

    def settle(self) -> None:
        letters = self.real.next_letters(self.chance.randrange(1, 6), ())
        verdicts = [
            RecordVerdict(letter.seq, letter.id if self.chance.random() < 0.9 else bytes(16), self.verdict())
            for letter in letters
            if self.chance.random() < 0.8
        ]
        if self.chance.random() < 0.5:
            for journal in (self.real, self.memory):
                journal.settle(verdicts, self.heard())
            return
        answered, after = Answered(verdicts, self.heard()), self.chance.randrange(5)
        real, memory = (journal.go_on(answered, 4, (3,), after) for journal in (self.real, self.memory))
        assert [letter.seq for letter in real.read()] == [letter.seq for letter in memory.read()]
        queues = real.settled(), memory.settled()
        assert queues[0].count == queues[1].count
        assert queues[0].conflicts == queues[1].conflicts

    def verdict(self) -> Verdict:
        return self.chance.choices(tuple(Verdict), (10, 3, 1, 1))[0]

    def heal(self) -> None:
        newest = len(self.memory.disk.state.rows)
        first = self.chance.randrange(1, newest + 2)
        bucket = HeldBucket(0, ((first, first + self.chance.randrange(5)),)) if self.chance.random() < 0.5 else None
        photos = [name for name in self.names if self.chance.random() < 0.3]
        gone = [name for name in self.names if self.chance.random() < 0.2]
        differing, old = ((bucket,) if bucket else ()), ((first, first + 2),)
        real_names = [tuple(self.names[name] for name in names) for names in (photos, gone)]
        real = Compared(self.time, differing, real_names[0], old, real_names[1])
        memory = Compared(self.time, differing, tuple(photos), old, tuple(gone))
        assert self.real.heal(real, self.heard()) == self.memory.heal(memory, self.heard())

    def photo(self) -> None:
        real, memory = self.real.next_photo(), self.memory.next_photo()
        assert (real is None) == (memory is None)
        if real is None or memory is None:
            return
        assert real.size == memory.size
        # of two photos of one size either may come first, so the real one decides
        same = Photo(next(name for name, other in self.names.items() if other == real.sha256), real.size)
        assert self.real.is_whole(real) == self.memory.is_whole(same)
        assert self.real.piece(real, 7, 90) == self.memory.piece(same, 7, 90)
        lost = self.chance.random() < 0.1
        self.real.settle_photo(real, self.heard(), lost=lost)
        self.memory.settle_photo(same, self.heard(), lost=lost)

    def age(self) -> None:
        before = self.time - self.chance.randrange(100)
        real, memory = self.real.old(before), self.memory.old(before)
        assert real[0] == memory[0]
        assert set(real[1]) == {self.names[name] for name in memory[1]}

    def news(self) -> None:
        news = News(self.time, self.time, False, (), (), mark=self.chance.randbytes(8))
        for journal in (self.real, self.memory):
            journal.take_news(news, self.heard())

    def heard(self) -> Heard:
        return Heard(self.time, 0)

    def check_alike(self) -> None:
        self.time += self.chance.randrange(50)
        for question in (_letters, Journal.buckets, Journal.reached, _counts):
            assert question(self.real) == question(self.memory)


def _letters(journal: Journal) -> list[tuple[int, bytes]]:
    return [(letter.seq, letter.id) for letter in journal.next_letters(7, (2, 3))]


def _counts(journal: Journal) -> tuple[int, int, int]:
    queue = journal.queue()
    return queue.count, queue.conflicts, queue.photos


@pytest.mark.parametrize("seed", range(12))
def test_both_journals_answer_alike(tmp_path: Path, seed: int) -> None:
    desk = Desk(open_store(tmp_path, bytes(32)).engine)
    both = Both(desk, seed)
    deeds = (both.file, both.settle, both.heal, both.photo, both.age, both.news)
    try:
        for _ in range(DEEDS):
            both.chance.choices(deeds, (8, 6, 2, 5, 2, 1))[0]()
            both.check_alike()
    finally:
        desk.close()

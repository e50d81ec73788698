# SPDX-License-Identifier: GPL-3.0-or-later
"""The journal: numbers without gaps, words before photos, nothing settled twice."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from kiosk.store.engine import Store, open_store
from sync import numbers, outbox
from sync.numbers import State
from sync.protocol.comparison import Compared, HeldBucket
from sync.protocol.records import Attachment, Record
from sync.protocol.verdicts import RecordVerdict, Verdict
from sync.round import Queue


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path, bytes(32))


def put(tx: Connection, sealed: bytes = b"s", blobs: tuple[bytes, ...] = ()) -> int:
    seq = outbox.next_seq(tx)
    attached = tuple((Attachment(bytes([b[0]]) * 32, len(b)), b) for b in blobs)
    record = Record(seq.to_bytes(16), seq, 0, 0, "", None, "submission", 1, "k", sealed, b"f" * 32)
    outbox.put(tx, record, attached, 1000 + seq)
    return seq


def test_a_rolled_back_record_leaves_no_gap(store: Store) -> None:
    with store.engine.begin() as tx:
        assert put(tx) == 1
    with store.engine.connect() as tx:
        tx.begin()
        assert put(tx) == 2
        tx.rollback()
    with store.engine.begin() as tx:
        assert put(tx) == 2
        assert list(tx.execute(select(outbox.outbox.c.seq)).scalars()) == [1, 2]


def test_the_incarnation_is_made_once(store: Store) -> None:
    with store.engine.begin() as tx:
        made = outbox.start_journal(tx, b"a" * 16)
        assert outbox.start_journal(tx, b"b" * 16) == made


def test_a_batch_keeps_to_its_size_but_never_carries_nothing(store: Store) -> None:
    with store.engine.begin() as tx:
        for _ in range(3):
            put(tx, bytes(700_000))
        assert [letter.seq for letter in outbox.next_letters(tx, 100)] == [1]


def test_photos_follow_their_words_the_smallest_first(store: Store) -> None:
    with store.engine.begin() as tx:
        seq = put(tx, blobs=(b"large photo", b"small"))
        assert outbox.next_photo(tx) is None
        outbox.settle(tx, [RecordVerdict(seq, seq.to_bytes(16), Verdict.NEW)], 5)
        first = outbox.next_photo(tx)
        assert first is not None
        assert outbox.piece(tx, first, 0, 99) == b"small"
        outbox.settle_photo(tx, first, 6, lost=False)
        second = outbox.next_photo(tx)
        assert second is not None
        assert outbox.piece(tx, second, 6, 3) == b"pho"


def test_what_is_settled_stays_as_it_was_settled(store: Store) -> None:
    with store.engine.begin() as tx:
        seq = put(tx)
        record_id = seq.to_bytes(16)
        outbox.settle(tx, [RecordVerdict(seq, record_id, Verdict.NEW)], 5)
        outbox.settle(tx, [RecordVerdict(seq, record_id, Verdict.CONFLICT)], 9)
        assert numbers.stand_of(tx, seq) == (State.RECEIVED, 5)


def test_a_verdict_with_another_id_settles_nothing(store: Store) -> None:
    with store.engine.begin() as tx:
        seq = put(tx)
        outbox.settle(tx, [RecordVerdict(seq, b"z" * 16, Verdict.NEW)], 5)
        assert outbox.queue(tx) == Queue(1, 1001, 0, 0)


def received(store: Store, count: int, settled_at: int = 5) -> None:
    with store.engine.begin() as tx:
        outbox.start_journal(tx, b"a" * 16)
        seqs = [put(tx) for _ in range(count)]
        outbox.settle(tx, [RecordVerdict(seq, seq.to_bytes(16), Verdict.NEW) for seq in seqs], settled_at)


def test_what_the_city_lost_is_sent_again_and_nothing_else(store: Store) -> None:
    received(store, 1005)
    with store.engine.begin() as tx:
        ours = outbox.buckets(tx)
        assert [(bucket.index, bucket.count) for bucket in ours] == [(0, 1000), (1, 5)]
        held = HeldBucket(0, ((1, 400), (403, 1000)))
        assert outbox.heal(tx, Compared(9, (held,), ())) == 2
        assert [letter.seq for letter in outbox.next_letters(tx, 10)] == [401, 402]
        assert outbox.heal(tx, Compared(9, (held,), ())) == 0


def test_what_the_city_did_not_understand_or_doubted_goes_again_too_once_it_is_lost(store: Store) -> None:
    told = (Verdict.NEW, Verdict.QUARANTINED, Verdict.CONFLICT)
    with store.engine.begin() as tx:
        outbox.start_journal(tx, b"a" * 16)
        for verdict in told:
            seq = put(tx)
            outbox.settle(tx, [RecordVerdict(seq, seq.to_bytes(16), verdict)], 5)
        put(tx)
        assert outbox.buckets(tx)[0].count == len(told)
        assert outbox.heal(tx, Compared(9, (HeldBucket(0, ((1, 1),)),), ())) == 2
        assert [letter.seq for letter in outbox.next_letters(tx, 10)] == [2, 3, 4]
        assert outbox.queue(tx).conflicts == 0


def test_bytes_go_only_by_the_citys_word(store: Store) -> None:
    received(store, 4)
    with store.engine.begin() as tx:
        assert outbox.old(tx, settled_before_ms=5) == ((), ())
        assert outbox.old(tx, settled_before_ms=6) == (((1, 4),), ())
        assert outbox.forget(tx, ((1, 2), (4, 9)), ()) == 3
        assert outbox.old(tx, settled_before_ms=6) == (((3, 3),), ())
        # what is forgotten here cannot be asked back
        assert outbox.heal(tx, Compared(50, (HeldBucket(0, ()),), ())) == 1


def test_what_waits_is_never_forgotten(store: Store) -> None:
    with store.engine.begin() as tx:
        outbox.start_journal(tx, b"a" * 16)
        seq = put(tx, blobs=(b"photo",))
        assert outbox.forget(tx, ((seq, seq),), (b"p" * 32,)) == 0
        outbox.settle(tx, [RecordVerdict(seq, seq.to_bytes(16), Verdict.NEW)], 5)
        photo = outbox.next_photo(tx)
        assert photo is not None
        assert outbox.forget(tx, ((seq, seq),), (photo.sha256,)) == 1
        assert outbox.piece(tx, photo, 0, 9) == b"photo"

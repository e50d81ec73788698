# SPDX-License-Identifier: GPL-3.0-or-later
"""Batches kept as they came: acknowledged once they are durable, laid into the ledger later, and as if at once."""

import secrets
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from typing import Any

import msgspec
import pytest
from nacl.signing import SigningKey
from sqlalchemy import func, select, update
from sqlalchemy.exc import OperationalError

from sync.central import aside, kiosks, ledger, sheaves
from sync.central.city import City
from sync.central.models import LedgerRecord, RecordAside, Sheaf
from sync.central.operations import condition
from sync.protocol.comparison import Compared, Comparison, summed
from sync.protocol.enrolment import Rotated, prove_next_key
from sync.protocol.records import Attachment, Record
from sync.protocol.verdicts import SHEET_OF_RUNS, Verdict, VerdictSheet
from tests.helpers.kiosk_at_the_city import KioskAtTheCity
from tests.helpers.poison import refusing
from tests.sync.central.conftest import TestClock

FEW = 3


@pytest.fixture(autouse=True)
def _small_sheaves(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sheaf of three is worth while, the smallest stream is one, and nobody lays them but the test."""
    monkeypatch.setattr(sheaves, "LEAST", FEW)
    monkeypatch.setattr("sync.central.batches.LEAST_OF_A_STREAM", 0)
    monkeypatch.setattr("sync.central.opening.open_waiting", lambda _city: 0)


def _send(kiosk: KioskAtTheCity, records: Sequence[Record]) -> list[tuple[int, Verdict]]:
    """Upload as today's kiosks do; the runs of the answer."""
    plain = [msgspec.structs.replace(record, fp=b"") for record in records]
    body = msgspec.msgpack.encode((kiosk.trust.kiosk, kiosk.incarnation, plain, SHEET_OF_RUNS))
    sheet = kiosk.told("POST", "/v1/records", kiosk.packed_bytes(body), VerdictSheet)
    return [(run.count, run.verdict) for run in sheet.runs]


def _records(kiosk: KioskAtTheCity, count: int = FEW) -> list[Record]:
    return [kiosk.record(b"sealed without a look inside") for _ in range(count)]


def _counted(city: City, *tables: type) -> list[int]:
    with city.database.read() as session:
        return [session.scalar(select(func.count()).select_from(table)) or 0 for table in tables]


def _held(city: City) -> dict[int, tuple[bytes, bytes]]:
    with city.database.read() as session:
        rows = session.execute(select(LedgerRecord.seq, LedgerRecord.id, LedgerRecord.fp))
        return {row.seq: (row.id, row.fp) for row in rows}


def _compare(kiosk: KioskAtTheCity, records: Sequence[Record]) -> Compared:
    question = Comparison(kiosk.incarnation, (summed(0, (record.fp for record in records)),))
    return kiosk.told("POST", "/v1/compare", kiosk.packed_bytes(msgspec.msgpack.encode(question)), Compared)


def test_a_plain_batch_is_kept_as_it_came_and_then_laid_into_the_ledger(city: City, kiosk: KioskAtTheCity) -> None:
    records = _records(kiosk)
    assert _send(kiosk, records) == [(FEW, Verdict.NEW)]
    assert _counted(city, Sheaf, LedgerRecord) == [1, 0]
    assert sheaves.lay_all(city) == FEW
    assert _counted(city, Sheaf, LedgerRecord) == [0, FEW]
    assert _held(city) == {one.seq: (one.id, one.fp) for one in records}
    assert _send(kiosk, records) == [(FEW, Verdict.SAME)]


def test_what_waits_here_counts_as_held(city: City, kiosk: KioskAtTheCity) -> None:
    records = _records(kiosk)
    _send(kiosk, records)
    assert _send(kiosk, records) == [(FEW, Verdict.SAME)]
    assert _counted(city, Sheaf, LedgerRecord) == [0, FEW]
    more = _records(kiosk)
    _send(kiosk, more)
    assert _compare(kiosk, [*records, *more]).differing == ()


def test_few_go_with_those_that_wait_and_alone_at_once(city: City, kiosk: KioskAtTheCity) -> None:
    assert _send(kiosk, _records(kiosk, 1)) == [(1, Verdict.NEW)]
    assert _counted(city, Sheaf, LedgerRecord) == [0, 1]
    _send(kiosk, _records(kiosk))
    assert _send(kiosk, _records(kiosk, 1)) == [(1, Verdict.NEW)]
    assert _counted(city, Sheaf, LedgerRecord) == [2, 1]


def _of_another_kind(records: list[Record]) -> None:
    records[1] = msgspec.structs.replace(records[1], kind="something-newer")


def _out_of_range(records: list[Record]) -> None:
    records[1] = msgspec.structs.replace(records[1], boot_id="\0")


def _twice(records: list[Record]) -> None:
    records[2] = records[1]


def _out_of_order(records: list[Record]) -> None:
    records.reverse()


def test_what_is_not_plain_is_looked_at_one_by_one(city: City, kiosk: KioskAtTheCity) -> None:
    for spoil in (_of_another_kind, _out_of_range, _twice, _out_of_order):
        records = _records(kiosk)
        spoil(records)
        assert sum(count for count, _ in _send(kiosk, records)) == FEW
        assert _counted(city, Sheaf) == [0], spoil


def test_a_number_that_was_used_before_is_looked_at_and_costs_neither_record(city: City, kiosk: KioskAtTheCity) -> None:
    records = _records(kiosk)
    _send(kiosk, records)
    of_a_copy = [
        msgspec.structs.replace(other, seq=one.seq) for one, other in zip(records, _records(kiosk), strict=True)
    ]
    assert _send(kiosk, of_a_copy) == [(FEW, Verdict.NEW)]
    assert _counted(city, Sheaf, LedgerRecord) == [0, 2 * FEW]
    changed = [msgspec.structs.replace(one, sealed=one.sealed + b"x", fp=b"") for one in records]
    assert _send(kiosk, changed) == [(FEW, Verdict.CONFLICT)]
    assert _counted(city, RecordAside) == [FEW]


def test_a_new_journal_is_looked_at_and_its_records_follow(city: City, kiosk: KioskAtTheCity) -> None:
    records = _records(kiosk)
    _send(kiosk, records)
    kiosk.incarnation = secrets.token_bytes(16)
    assert _send(kiosk, [*records, *_records(kiosk)]) == [(FEW, Verdict.SAME), (FEW, Verdict.NEW)]
    with city.database.read() as session:
        assert set(session.scalars(select(LedgerRecord.incarnation))) == {kiosk.incarnation}


def test_a_sheaf_keeps_its_moment_and_awaits_its_photos(city: City, kiosk: KioskAtTheCity, clock: TestClock) -> None:
    photo = sha256(b"photo").digest()
    records = [msgspec.structs.replace(one, attachments=(Attachment(photo, 5),)) for one in _records(kiosk)]
    assert _send(kiosk, records) == [(FEW, Verdict.NEW)]
    assert _send(kiosk, records) == [(FEW, Verdict.SAME)]
    assert _send(kiosk, records[:1]) == [(1, Verdict.SAME)]
    came = clock()
    clock.pass_time(hours=1)
    assert _compare(kiosk, records).missing_blobs == (photo,)
    with city.database.read() as session:
        assert set(session.scalars(select(LedgerRecord.received_at))) == {came}


def test_two_posts_of_one_batch_at_the_same_moment_store_it_once(city: City, kiosk: KioskAtTheCity) -> None:
    records = _records(kiosk)
    with ThreadPoolExecutor(2) as pool:
        said = list(pool.map(lambda _: _send(kiosk, records), range(2)))
    assert sorted(said) == [[(FEW, Verdict.NEW)], [(FEW, Verdict.SAME)]]
    sheaves.lay_all(city)
    assert _counted(city, Sheaf, LedgerRecord) == [0, FEW]


def test_a_sheaf_that_the_disk_spoilt_is_kept_aside_and_comes_again(city: City, kiosk: KioskAtTheCity) -> None:
    records = _records(kiosk)
    _send(kiosk, records)
    with city.database.write() as session:
        session.execute(update(Sheaf).values(packed=b"\x28\xb5\x2f\xfd damaged"))
    assert _compare(kiosk, records).differing[0].held == ()
    assert _counted(city, Sheaf, RecordAside) == [0, 1]
    assert _send(kiosk, records) == [(FEW, Verdict.NEW)]


def test_neither_an_older_kiosk_nor_a_revoked_one_leaves_a_sheaf(city: City, kiosk: KioskAtTheCity) -> None:
    sheet = kiosk.send(*[msgspec.structs.replace(one, fp=b"") for one in _records(kiosk)])
    assert [one.verdict for one in sheet.verdicts] == [Verdict.NEW] * FEW
    kiosks.revoke(city, kiosk.trust.kiosk)
    assert _send(kiosk, _records(kiosk)) == [(FEW, Verdict.QUARANTINED)]
    assert _counted(city, Sheaf, LedgerRecord) == [0, 2 * FEW]


def test_in_the_middle_of_a_stream_a_key_that_counts_no_more_keeps_nothing(city: City, kiosk: KioskAtTheCity) -> None:
    _send(kiosk, _records(kiosk))
    old, new = kiosk.key, SigningKey.generate()
    rotated = msgspec.msgpack.encode(prove_next_key(new, kiosk.trust.kiosk))
    kiosk.told("POST", "/v1/rotate", rotated, Rotated)
    assert _send(kiosk, _records(kiosk)) == [(FEW, Verdict.NEW)]
    kiosk.key = new
    assert _send(kiosk, _records(kiosk)) == [(FEW, Verdict.NEW)]
    kiosk.key = old
    assert kiosk.ask("POST", "/v1/records", kiosk.packed(*_records(kiosk)))[0].status_code == 401
    kiosk.key = new
    kiosks.revoke(city, kiosk.trust.kiosk)
    assert _send(kiosk, _records(kiosk)) == [(FEW, Verdict.QUARANTINED)]
    assert _counted(city, Sheaf, LedgerRecord) == [0, 4 * FEW]


def test_a_sheaf_that_cannot_be_laid_is_put_aside_and_others_go_on(
    city: City, kiosk: KioskAtTheCity, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    bad, good = _records(kiosk), _records(kiosk)
    read = sheaves.records_of
    stumbles = iter((True, True, False))

    def stumbling(packed: bytes) -> Any:
        if next(stumbles, False):
            raise IndexError("what nobody thought of")
        return read(packed)

    monkeypatch.setattr(sheaves, "records_of", stumbling)
    _send(kiosk, bad)
    _send(kiosk, good)
    assert sheaves.lay_all(city) == 2 * FEW
    assert _counted(city, Sheaf, LedgerRecord, RecordAside) == [0, FEW, 1]
    assert "could not be laid" in caplog.text
    assert condition.look(city).records_unread == 1
    assert (condition.ready(city).records, condition.ready(city).all) == (False, True)
    assert _compare(kiosk, [*bad, *good]).differing[0].held == ((good[0].seq, good[-1].seq),)
    with refusing(city, "record", "id", bad[0].id):
        assert aside.lay_again(city) == FEW - 1
    assert _counted(city, LedgerRecord, RecordAside) == [2 * FEW - 1, 1]
    assert aside.lay_again(city) == 1
    assert _counted(city, LedgerRecord, RecordAside) == [2 * FEW, 0]


def test_a_database_that_is_away_puts_nothing_aside(
    city: City, kiosk: KioskAtTheCity, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_given: Any) -> Any:
        raise OperationalError("", None, OSError("away"))

    _send(kiosk, _records(kiosk))
    with monkeypatch.context() as broken:
        broken.setattr(ledger, "store", away)
        with pytest.raises(OperationalError):
            sheaves.lay_all(city)
    assert _counted(city, Sheaf, RecordAside) == [1, 0]
    assert sheaves.lay_all(city) == FEW


def test_an_empty_batch_is_none() -> None:
    assert sheaves.read_plain(msgspec.msgpack.encode(sheaves.PlainBatch("BKS-7F", b"i", (), SHEET_OF_RUNS))) is None


def test_a_photo_without_a_proper_name_is_put_aside_and_blocks_nothing(city: City, kiosk: KioskAtTheCity) -> None:
    good, bad, last = _records(kiosk)
    nameless = msgspec.structs.replace(bad, attachments=(Attachment(b"n" * 40, 5),))
    verdicts = [verdict for count, verdict in _send(kiosk, [good, nameless, last]) for _ in range(count)]
    assert verdicts == [Verdict.NEW, Verdict.QUARANTINED, Verdict.NEW]
    assert _counted(city, Sheaf, RecordAside) == [0, 1]
    assert set(_held(city)) == {good.seq, last.seq}

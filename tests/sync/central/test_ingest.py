# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosks' door: every record is taken once, whatever the line or the bytes do, and only our kiosks are heard."""

import secrets
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256

import msgspec
import pytest
import zstandard
from sqlalchemy import func, select

from sync.central import kiosks
from sync.central.batches import LARGEST_BATCH
from sync.central.city import City
from sync.central.models import Case, LedgerRecord, RecordAside
from sync.protocol.records import BlobStored, Record, ServerTime
from sync.protocol.signing import SignatureError, verify_answer
from sync.protocol.verdicts import Refusal, Verdict, VerdictSheet
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import KioskAtTheCity


def _counted(city: City, table: type) -> int:
    with city.database.read() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def _said(sheet: VerdictSheet) -> list[Verdict]:
    return [one.verdict for one in sheet.verdicts]


def test_a_batch_is_new_once_and_the_same_ever_after(city: City, kiosk: KioskAtTheCity) -> None:
    records = [kiosk.record() for _ in range(3)]
    assert _said(kiosk.send(*records)) == [Verdict.NEW] * 3
    assert _said(kiosk.send(*records)) == [Verdict.SAME] * 3
    assert _counted(city, LedgerRecord) == _counted(city, Case) == 3


def test_verdicts_come_in_the_order_of_the_batch(kiosk: KioskAtTheCity) -> None:
    first, second = kiosk.record(), kiosk.record()
    kiosk.send(second)
    sheet = kiosk.send(second, first)
    assert [(one.seq, one.id, one.verdict) for one in sheet.verdicts] == [
        (second.seq, second.id, Verdict.SAME),
        (first.seq, first.id, Verdict.NEW),
    ]


def test_other_bytes_under_the_same_id_are_kept_aside_and_never_overwrite(city: City, kiosk: KioskAtTheCity) -> None:
    record = kiosk.record()
    kiosk.send(record)
    same_id = msgspec.structs.replace(kiosk.record(), id=record.id)
    at_its_place = msgspec.structs.replace(kiosk.record(), id=record.id, seq=record.seq)
    assert _said(kiosk.send(same_id, at_its_place)) == [Verdict.CONFLICT] * 2
    assert _said(kiosk.send(same_id)) == [Verdict.CONFLICT]
    assert _counted(city, RecordAside) == 2
    with city.database.read() as session:
        assert session.scalars(select(LedgerRecord.fp)).all() == [record.fp]


def test_a_number_that_a_copy_of_the_kiosk_used_too_costs_neither_record(city: City, kiosk: KioskAtTheCity) -> None:
    record = kiosk.record()
    kiosk.send(record)
    of_the_copy = msgspec.structs.replace(kiosk.record(), seq=record.seq)
    assert _said(kiosk.send(of_the_copy, record)) == [Verdict.NEW, Verdict.SAME]
    assert _said(kiosk.send(record, of_the_copy)) == [Verdict.SAME] * 2
    assert _counted(city, RecordAside) == 0
    with city.database.read() as session:
        assert set(session.scalars(select(LedgerRecord.fp))) == {record.fp, of_the_copy.fp}


def test_a_record_follows_its_kiosk_into_a_new_journal(city: City, kiosk: KioskAtTheCity) -> None:
    record = kiosk.record()
    kiosk.send(record)
    kiosk.incarnation = secrets.token_bytes(16)
    assert _said(kiosk.send(record, kiosk.record())) == [Verdict.SAME, Verdict.NEW]
    with city.database.read() as session:
        assert set(session.scalars(select(LedgerRecord.incarnation))) == {kiosk.incarnation}


@pytest.mark.parametrize("seq_step", [0, 2**63])
def test_a_poison_record_is_acknowledged_and_spoils_no_other(city: City, kiosk: KioskAtTheCity, seq_step: int) -> None:
    good = kiosk.record()
    damaged = msgspec.structs.replace(kiosk.record(), fp=b"\0" * 32)
    strange = kiosk.record(kind="survey", schema=9)
    far = msgspec.structs.replace(kiosk.record(), created_wall=2**63, seq=good.seq + 7 + seq_step)
    nul = msgspec.structs.replace(kiosk.record(), boot_id="a\0b")
    assert _said(kiosk.send(damaged, strange, good, far, nul)) == [
        Verdict.QUARANTINED,
        Verdict.QUARANTINED,
        Verdict.NEW,
        Verdict.QUARANTINED,
        Verdict.QUARANTINED,
    ]
    assert _counted(city, Case) == 1


def test_a_record_of_an_unknown_shape_is_quarantined_by_its_name(kiosk: KioskAtTheCity) -> None:
    newer = [secrets.token_bytes(16), 5, "another", "shape"]
    content = msgspec.msgpack.encode([kiosk.trust.kiosk, kiosk.incarnation, [newer]])
    packed = zstandard.ZstdCompressor().compress(content)
    sheet = kiosk.told("POST", "/v1/records", packed, VerdictSheet)
    assert [(one.seq, one.id, one.verdict) for one in sheet.verdicts] == [(5, newer[0], Verdict.QUARANTINED)]


@pytest.mark.parametrize("plain", [b"not msgpack at all", msgspec.msgpack.encode({"ticket": 1})])
def test_what_does_not_open_waits_for_a_person(city: City, kiosk: KioskAtTheCity, plain: bytes) -> None:
    record = kiosk.record(plain)
    assert _said(kiosk.send(record)) == [Verdict.NEW]
    with city.database.read() as session:
        assert session.scalars(select(LedgerRecord.quarantine)).all() == ["body"]
    assert _counted(city, Case) == 0
    assert _said(kiosk.send(record)) == [Verdict.QUARANTINED]


def test_two_posts_of_one_batch_at_the_same_moment_store_it_once(city: City, kiosk: KioskAtTheCity) -> None:
    records = [kiosk.record() for _ in range(20)]
    with ThreadPoolExecutor(4) as pool:
        sheets = [future.result() for future in [pool.submit(kiosk.send, *records) for _ in range(4)]]
    for place in range(20):
        verdicts = sorted(sheet.verdicts[place].verdict for sheet in sheets)
        assert verdicts == [Verdict.NEW, Verdict.SAME, Verdict.SAME, Verdict.SAME]
    assert _counted(city, LedgerRecord) == _counted(city, Case) == 20


def test_a_changed_body_is_refused_and_stores_nothing(city: City, kiosk: KioskAtTheCity) -> None:
    other = kiosk.packed(kiosk.record())
    answer, binding = kiosk.ask("POST", "/v1/records", kiosk.packed(kiosk.record()), sent=other)
    assert answer.status_code == 401
    with pytest.raises(SignatureError):
        verify_answer(kiosk.server_key, binding, answer.content, VerdictSheet)
    assert _counted(city, LedgerRecord) == 0


def test_a_kiosk_cannot_speak_for_another(kiosk: KioskAtTheCity) -> None:
    content = msgspec.msgpack.encode(["BKS-99", kiosk.incarnation, [kiosk.record()]])
    answer, binding = kiosk.ask("POST", "/v1/records", zstandard.ZstdCompressor().compress(content))
    assert answer.status_code == 403
    assert verify_answer(kiosk.server_key, binding, answer.content, Refusal).reason == "another-kiosk"


def test_a_revoked_kiosk_hears_a_signed_no(city: City, kiosk: KioskAtTheCity) -> None:
    kiosks.revoke(city, kiosk.trust.kiosk)
    for path in ("/v1/news", "/v1/compare", "/v1/parcels", "/v1/bundles", "/v1/rotate"):
        answer, binding = kiosk.ask("POST", path, b"")
        assert answer.status_code == 403
        assert verify_answer(kiosk.server_key, binding, answer.content, Refusal).reason == "revoked"


def test_a_stranger_is_not_heard_but_told_so(client: TestClient, kiosk: KioskAtTheCity) -> None:
    kiosk.trust = msgspec.structs.replace(kiosk.trust, kiosk="BKS-22")
    answer, binding = kiosk.ask("POST", "/v1/records", b"")
    assert answer.status_code == 403
    assert verify_answer(kiosk.server_key, binding, answer.content, Refusal).reason == "unknown-kiosk"
    assert client.post("/v1/records", content=b"").status_code == 401
    assert client.post("/v1/news", content=b"").status_code == 401


def test_too_much_is_refused_before_it_is_read(kiosk: KioskAtTheCity) -> None:
    bomb = zstandard.ZstdCompressor().compress(b"\0" * 40_000_000)
    assert len(bomb) < LARGEST_BATCH
    assert kiosk.ask("POST", "/v1/records", bomb)[0].status_code == 413
    assert kiosk.ask("POST", "/v1/records", b"\0" * (LARGEST_BATCH + 1))[0].status_code == 413


@pytest.mark.parametrize("body", [b"", b"\x28\xb5\x2f\xfdbroken", zstandard.ZstdCompressor().compress(b"\xc1")])
def test_what_is_no_batch_gets_a_signed_refusal(kiosk: KioskAtTheCity, body: bytes) -> None:
    answer, binding = kiosk.ask("POST", "/v1/records", body)
    assert answer.status_code == 400
    assert verify_answer(kiosk.server_key, binding, answer.content, Refusal).reason == "batch-unreadable"


def test_a_photo_is_stored_under_its_hash_and_only_there(city: City, kiosk: KioskAtTheCity) -> None:
    sealed = secrets.token_bytes(1000)
    sha = sha256(sealed).hexdigest()
    for _ in range(2):
        stored = kiosk.told("PUT", f"/v1/blobs/{sha}", sealed, BlobStored)
        assert stored.sha256.hex() == sha
    assert (city.settings.data / "blobs" / sha[:2] / sha).read_bytes() == sealed
    answer, _ = kiosk.ask("PUT", f"/v1/blobs/{sha}", sealed + b"x")
    assert answer.status_code == 400


def test_the_time_is_signed_when_the_question_was(city: City, client: TestClient, kiosk: KioskAtTheCity) -> None:
    assert kiosk.told("GET", "/v1/time", b"", ServerTime).server_time == city.now_ms
    assert msgspec.msgpack.decode(client.get("/v1/time").content, type=ServerTime).server_time == city.now_ms


def test_the_same_seq_of_a_restored_kiosk_is_another_record(kiosk: KioskAtTheCity) -> None:
    first = kiosk.record()
    kiosk.send(first)
    kiosk.incarnation = secrets.token_bytes(16)
    again: Record = msgspec.structs.replace(kiosk.record(), seq=first.seq)
    assert _said(kiosk.send(again)) == [Verdict.NEW]

# SPDX-License-Identifier: GPL-3.0-or-later
"""A city that lost its memory is told what it had; photos arrive piece by piece and never begin from zero."""

import secrets
from datetime import timedelta
from hashlib import sha256

import msgspec
import pytest
from sqlalchemy import delete, select, update

from sync.central import blobs, ledger
from sync.central.city import City
from sync.central.models import (
    AwaitedBlob,
    Blob,
    Case,
    CaseContact,
    CasePhoto,
    CaseStep,
    Kiosk,
    LedgerRecord,
    NewsItem,
    RecordAside,
)
from sync.protocol.comparison import Bucket, Compared, Comparison, HeldBucket, summed
from sync.protocol.records import Attachment, BlobPiece, BlobState, KioskReport, News, NewsRequest, Record
from sync.protocol.signing import verify_answer
from sync.protocol.verdicts import Refusal, Verdict
from tests.helpers.kiosk_at_the_city import KioskAtTheCity

PHOTO = secrets.token_bytes(150_000)
SHA = sha256(PHOTO).digest()


def compared(kiosk: KioskAtTheCity, *buckets: Bucket) -> Compared:
    return asked(kiosk, Comparison(kiosk.incarnation, buckets))


def asked(kiosk: KioskAtTheCity, comparison: Comparison) -> Compared:
    return kiosk.told("POST", "/v1/compare", kiosk.packed_bytes(msgspec.msgpack.encode(comparison)), Compared)


def sent(kiosk: KioskAtTheCity, count: int) -> list[Record]:
    records = [kiosk.record(b"contoh") for _ in range(count)]
    kiosk.send(*records)
    return records


def forget(city: City, *seqs: int) -> None:
    with city.database.write() as session:
        for table in (NewsItem, CaseStep, CaseContact, CasePhoto, Case):
            session.execute(delete(table))
        session.execute(delete(LedgerRecord).where(LedgerRecord.seq.in_(seqs)))


def test_where_both_count_alike_nothing_is_said(kiosk: KioskAtTheCity) -> None:
    records = sent(kiosk, 3)
    answer = compared(kiosk, summed(0, (record.fp for record in records)))
    assert (answer.differing, answer.missing_blobs) == ((), ())


def test_a_city_that_lost_records_says_what_it_holds(city: City, kiosk: KioskAtTheCity) -> None:
    records = sent(kiosk, 5)
    forget(city, 2, 3)
    answer = compared(kiosk, summed(0, (record.fp for record in records)))
    assert answer.differing == (HeldBucket(0, ((1, 1), (4, 5))),)
    assert [v.verdict for v in kiosk.send(*records).verdicts] == [
        Verdict.QUARANTINED, Verdict.NEW, Verdict.NEW, Verdict.QUARANTINED, Verdict.QUARANTINED,
    ]  # fmt: skip


def test_what_lies_aside_is_here_too_until_it_is_lost(city: City, kiosk: KioskAtTheCity) -> None:
    first, second = sent(kiosk, 2)
    other = msgspec.structs.replace(second, sealed=b"other bytes", fp=sha256(b"other bytes").digest(), seq=3)
    assert [one.verdict for one in kiosk.send(other).verdicts] == [Verdict.CONFLICT]
    ours = summed(0, (one.fp for one in (first, second, other)))
    assert compared(kiosk, ours).differing == (HeldBucket(0, ((1, 3),)),)
    with city.database.write() as session:
        session.execute(delete(RecordAside))
    assert compared(kiosk, ours).differing == (HeldBucket(0, ((1, 2),)),)


def test_another_incarnation_is_another_journal(kiosk: KioskAtTheCity) -> None:
    records = sent(kiosk, 2)
    kiosk.incarnation = secrets.token_bytes(16)
    answer = compared(kiosk, summed(0, (record.fp for record in records)))
    assert answer.differing == (HeldBucket(0, ()),)


def test_only_what_the_backup_holds_may_be_forgotten(city: City, kiosk: KioskAtTheCity) -> None:
    sent(kiosk, 3)
    photographed(kiosk)
    put(kiosk, 0, PHOTO)
    old = Comparison(kiosk.incarnation, (), ((1, 3), (9, 12)), (SHA, bytes(32)))
    assert (asked(kiosk, old).archived, asked(kiosk, old).archived_blobs) == ((), ())
    ledger.note_archived(city, city.now() + 2 * ledger.ARCHIVE_MARGIN)
    assert (asked(kiosk, old).archived, asked(kiosk, old).archived_blobs) == (((1, 3),), (SHA,))
    with city.database.write() as session:
        again = session.scalars(select(LedgerRecord).where(LedgerRecord.seq == 2)).one()
        again.received_at = city.now() + timedelta(days=1)  # lost at a restore, and come again since
        session.execute(update(Blob).values(stored_at=city.now() + timedelta(days=1)))
    assert (asked(kiosk, old).archived, asked(kiosk, old).archived_blobs) == (((1, 1), (3, 3)), ())


def test_nothing_is_forgotten_for_what_a_copy_of_the_kiosk_filed_under_its_number(
    city: City, kiosk: KioskAtTheCity
) -> None:
    first, second = sent(kiosk, 2)
    ledger.note_archived(city, city.now() + 2 * ledger.ARCHIVE_MARGIN)
    with city.database.write() as session:
        session.execute(update(LedgerRecord).values(received_at=city.now() - timedelta(days=1)))
    old = Comparison(kiosk.incarnation, (), ((1, 2),), ())
    kiosk.send(msgspec.structs.replace(kiosk.record(), seq=second.seq))
    with city.database.write() as session:
        copied = session.scalars(select(LedgerRecord).where(LedgerRecord.incarnation != kiosk.incarnation)).one()
        copied.received_at = city.now() + timedelta(days=1)
    assert asked(kiosk, old).archived == ((first.seq, first.seq),)


def photographed(kiosk: KioskAtTheCity) -> None:
    kiosk.send(msgspec.structs.replace(kiosk.record(b"contoh"), attachments=(Attachment(SHA, len(PHOTO)),)))


def put(kiosk: KioskAtTheCity, offset: int, data: bytes, *, lost: bool = False) -> BlobState:
    piece = msgspec.msgpack.encode(BlobPiece(len(PHOTO), offset, data, lost))
    return kiosk.told("PATCH", f"/v1/blobs/{SHA.hex()}", piece, BlobState)


def test_a_photo_goes_on_where_it_was_cut(city: City, kiosk: KioskAtTheCity) -> None:
    photographed(kiosk)
    assert put(kiosk, 0, PHOTO[:60_000]).offset == 60_000
    assert kiosk.told("GET", f"/v1/blobs/{SHA.hex()}", b"", BlobState).offset == 60_000
    assert put(kiosk, 90_000, PHOTO[90_000:]).offset == 60_000  # a gap is not filled with nothing
    assert put(kiosk, 60_000, PHOTO[60_000:120_000]).offset == 120_000
    assert put(kiosk, 60_000, PHOTO[60_000:120_000]).offset == 120_000  # delivered twice
    done = put(kiosk, 120_000, PHOTO[120_000:])
    assert (done.complete, done.offset) == (True, len(PHOTO))
    assert blobs.blob_path(city, SHA.hex()).read_bytes() == PHOTO
    assert compared(kiosk).missing_blobs == ()


def test_a_photo_that_does_not_fit_its_name_begins_anew(kiosk: KioskAtTheCity) -> None:
    photographed(kiosk)
    wrong = put(kiosk, 0, bytes(len(PHOTO)))
    assert (wrong.complete, wrong.offset) == (False, 0)
    assert put(kiosk, 0, PHOTO).complete


def test_what_is_missing_is_named_also_when_its_file_vanished(city: City, kiosk: KioskAtTheCity) -> None:
    photographed(kiosk)
    assert compared(kiosk).missing_blobs == (SHA,)
    put(kiosk, 0, PHOTO)
    blobs.blob_path(city, SHA.hex()).unlink()
    assert compared(kiosk).missing_blobs == (SHA,)


def test_a_photo_the_kiosk_lost_is_not_waited_for(city: City, kiosk: KioskAtTheCity) -> None:
    photographed(kiosk)
    put(kiosk, 0, b"", lost=True)
    assert compared(kiosk).missing_blobs == ()
    with city.database.read() as session:
        assert session.scalars(select(AwaitedBlob.lost_at)).one() is not None


@pytest.mark.parametrize(
    "piece",
    [BlobPiece(100, 90, b"x" * 20), BlobPiece(0, 0, b""), BlobPiece(50_000_000, 0, b"x"), BlobPiece(9, -1, b"x")],
)
def test_a_piece_that_cannot_be_is_refused(kiosk: KioskAtTheCity, piece: BlobPiece) -> None:
    answer, binding = kiosk.ask("PATCH", f"/v1/blobs/{SHA.hex()}", msgspec.msgpack.encode(piece))
    assert answer.status_code == 400
    assert verify_answer(kiosk.server_key, binding, answer.content, Refusal).reason == "other-bytes"


def test_a_kiosk_says_how_it_is(city: City, kiosk: KioskAtTheCity) -> None:
    report = KioskReport(3, 7_200_000, 1, 0, "0.2.0", -1500, 900, "printer-paper")
    kiosk.told("POST", "/v1/news", msgspec.msgpack.encode(NewsRequest(0, report=report)), News)
    with city.database.read() as session:
        kept = session.scalars(select(Kiosk.report)).one()
    assert kept is not None
    assert msgspec.msgpack.decode(kept, type=KioskReport) == report

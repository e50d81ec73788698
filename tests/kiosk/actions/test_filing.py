# SPDX-License-Identifier: GPL-3.0-or-later
"""Filing: what is durable, what the receipt says, and what it keeps to itself."""

import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from nacl.public import PrivateKey
from nacl.signing import SigningKey
from PIL import Image

from kiosk.app import Kiosk, open_kiosk
from kiosk.domain.receipt import is_short, missing_parts
from kiosk.domain.submission import Draft
from kiosk.errors import AskOfficer, Refused
from kiosk.machine.keys import Identity, write_identity
from resources.forms.model import Answer
from sync import outbox
from sync.protocol import sealing
from sync.protocol.claim import read_claim, verify_claim
from sync.protocol.records import Record, SubmissionBody
from tests.helpers import enrolled_kiosk
from tests.helpers.enrolled_kiosk import KELURAHAN, LANDMARK, NAME, complaint

CITY = PrivateKey(b"c" * 32)
KIOSK = SigningKey(b"k" * 32)
NOBODY_LISTENS = "http://127.0.0.1:9"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    public = bytes(CITY.public_key)
    identity = Identity(
        seed=bytes(KIOSK),
        kiosk="BKS-7K",
        unit="7K",
        kelurahan=KELURAHAN,
        kiosk_name="KMJ-01",
        pack="bekasi",
        url=NOBODY_LISTENS,
        server_key=bytes(SigningKey(b"s" * 32).verify_key),
        recipients=(sealing.Recipient(sealing.key_id(public), public),),
        tracking_url="https://aduan.contoh.id",
    )
    write_identity(tmp_path, identity)
    return tmp_path


@pytest.fixture
def kiosk(data: Path) -> Iterator[Kiosk]:
    opened = open_kiosk(data, courier=False)
    yield opened
    opened.close()


def bodies(data: Path, kiosk: Kiosk) -> list[tuple[Record, SubmissionBody]]:
    """What the city will read of everything filed."""
    from kiosk.machine.keys import store_key  # noqa: PLC0415 only here the test looks behind the desk
    from kiosk.store.engine import open_store  # noqa: PLC0415

    kiosk.close()
    store = open_store(data, store_key(data))
    with store.engine.begin() as tx:
        letters = outbox.next_letters(tx, 100)
    store.engine.dispose()
    records = [msgspec.msgpack.decode(letter.record, type=Record) for letter in letters]
    keys = {sealing.key_id(bytes(CITY.public_key)): bytes(CITY)}
    return [(r, msgspec.msgpack.decode(sealing.open_sealed(r.sealed, keys), type=SubmissionBody)) for r in records]


def test_the_receipt_is_a_lawful_provisional_one(kiosk: Kiosk) -> None:
    receipt = kiosk.file(complaint()).result(10).receipt
    assert missing_parts(receipt) == ("officer",)
    labels = [line.label for line in receipt.lines]
    assert len(labels) == len(set(labels)) == 4
    assert receipt.officer == ""
    assert receipt.due == receipt.received_at.date() + timedelta(days=14)
    assert "25/2009" in receipt.due_basis
    assert receipt.approximate


def test_the_qr_code_can_be_verified_with_the_kiosks_key(kiosk: Kiosk) -> None:
    receipt = kiosk.file(complaint()).result(10).receipt
    claim = read_claim(receipt.qr)
    assert claim is not None
    assert claim.ticket == receipt.ticket
    assert verify_claim(claim, KIOSK.verify_key)


def test_a_hidden_name_is_starred_and_a_missing_one_is_missing(kiosk: Kiosk) -> None:
    hidden = " ".join(line.value for line in kiosk.file(complaint()).result(10).receipt.lines)
    anonymous = " ".join(line.value for line in kiosk.file(complaint(nama_pilihan="anonim")).result(10).receipt.lines)
    assert "Siti" not in hidden
    assert "S*** A*****" in hidden
    assert "S***" not in anonymous


@pytest.mark.parametrize("topic", ["LINDUNGI", "PETUGAS"])
def test_nothing_of_a_secret_matter_is_on_paper(kiosk: Kiosk, topic: str) -> None:
    receipt = kiosk.file(complaint(topik=topic)).result(10).receipt
    text = " ".join(line.value for line in receipt.lines)
    assert len(receipt.lines) == 1
    assert "Musala" not in text
    assert kiosk.pack.topics[topic].name not in text


def test_the_city_reads_what_was_told_and_the_kiosk_cannot(data: Path, kiosk: Kiosk) -> None:
    filed = kiosk.file(complaint()).result(10)
    [(record, body)] = bodies(data, kiosk)
    assert record.is_intact()
    assert body.ticket == filed.receipt.ticket
    assert body.answers["nama"] == NAME
    assert body.answers["tempat"].landmark == LANDMARK  # type: ignore[union-attr]
    assert NAME.encode() not in record.sealed


def test_what_was_typed_before_choosing_anonymity_is_not_sent(data: Path, kiosk: Kiosk) -> None:
    kiosk.file(complaint(nama_pilihan="anonim")).result(10)
    [(_, body)] = bodies(data, kiosk)
    assert not {"nama", "telepon", "nik"} & set(body.answers)


@pytest.mark.parametrize(
    "changes",
    [{"cerita": ""}, {"setuju": False}, {"telepon": "12"}, {"nik": "123"}, {"nama": ""}, {"topik": "TIDAKADA"}],
)
def test_a_form_with_a_gap_is_refused_and_gets_no_number(data: Path, kiosk: Kiosk, changes: dict[str, Answer]) -> None:
    with pytest.raises(Refused, match="form-invalid"):
        kiosk.file(complaint(**changes)).result(10)
    assert bodies(data, kiosk) == []


def test_a_photo_is_small_upright_and_without_hidden_data(data: Path, kiosk: Kiosk) -> None:
    taken = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "RAHASIA-KAMERA"
    Image.new("RGB", (4000, 3000), "grey").save(taken, "JPEG", exif=exif)
    whole = complaint(foto=("satu",))
    kiosk.file(Draft(whole.form, whole.answers, "id", {"satu": taken.getvalue()})).result(20)
    [(record, body)] = bodies(data, kiosk)
    [attachment] = record.attachments
    assert attachment.sha256.hex() in body.photo_keys
    assert attachment.size < 1_000_000


def test_a_photo_she_took_back_does_not_travel(data: Path, kiosk: Kiosk) -> None:
    taken = io.BytesIO()
    Image.new("RGB", (40, 30), "grey").save(taken, "JPEG")
    whole = complaint()
    kiosk.file(Draft(whole.form, whole.answers, "id", {"satu": taken.getvalue()})).result(20)
    [(record, body)] = bodies(data, kiosk)
    assert record.attachments == ()
    assert body.photo_keys == {}


def test_a_picture_that_is_none_is_refused_aloud(kiosk: Kiosk) -> None:
    whole = complaint(foto=("satu",))
    with pytest.raises(Refused, match="photo-bad"):
        kiosk.file(Draft(whole.form, whole.answers, "id", {"satu": b"bukan gambar"})).result(10)


def test_a_reprint_opens_nothing_and_repeats_no_words(kiosk: Kiosk) -> None:
    receipt = kiosk.file(complaint()).result(10).receipt
    progress = kiosk.follow(receipt.ticket, receipt.access_code, "id").result(10)
    short = kiosk.short_receipt(progress, "id")
    assert is_short(short)
    assert (short.ticket, short.due, short.received_at) == (receipt.ticket, receipt.due, receipt.received_at)
    assert [line.value for line in short.lines] == [kiosk.pack.topics["LAMPU"].name]


def test_guessing_an_access_code_is_stopped(kiosk: Kiosk) -> None:
    receipt = kiosk.file(complaint()).result(10).receipt
    for code in ["access-wrong"] * 4 + ["access-locked"] * 2:
        with pytest.raises(Refused, match=code):
            kiosk.follow(receipt.ticket, "2222 2222", "id").result(10)
    with pytest.raises(Refused, match="access-locked"):
        kiosk.follow(receipt.ticket, receipt.access_code, "id").result(10)


def test_an_unknown_ticket_is_said_to_be_unknown(kiosk: Kiosk) -> None:
    with pytest.raises(Refused, match="ticket-unknown"):
        kiosk.follow("BKS-7K2B-2222", "2222 2222", "id").result(10)


@pytest.mark.fault(11)
def test_two_kiosks_in_one_folder_are_refused(data: Path, kiosk: Kiosk) -> None:
    with pytest.raises(AskOfficer, match="already-running"):
        open_kiosk(data)
    assert kiosk.config.data == data


def test_a_story_is_offered_at_most_three_topics(kiosk: Kiosk) -> None:
    suggested = kiosk.suggest_topics(enrolled_kiosk.STORY)
    assert 1 <= len(suggested) <= 3
    assert suggested[0].code == "LAMPU"
    assert kiosk.danger("ada kebakaran di rumah tetangga")
    assert not kiosk.danger(enrolled_kiosk.STORY)

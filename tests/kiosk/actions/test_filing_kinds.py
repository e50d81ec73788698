# SPDX-License-Identifier: GPL-3.0-or-later
"""Filing what is no complaint: its deadline, what its paper is called, what is kept off paper, what gets none."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from kiosk.app import Kiosk, open_kiosk
from kiosk.domain.receipt import Part, Receipt, awaits_officer
from kiosk.domain.submission import Draft
from kiosk.errors import Refused
from kiosk.machine.keys import Identity, store_key, write_identity
from kiosk.store.engine import open_store
from resources.calendar import due_date
from resources.forms.model import Answer
from sync import outbox
from sync.protocol import sealing
from sync.protocol.records import Record, SubmissionBody
from tests.helpers.enrolled_kiosk import KELURAHAN, NAME, PHONE

CITY = PrivateKey(b"c" * 32)
ILL = "Batuk berdarah sejak dua minggu"
ANSWERS: dict[str, dict[str, Answer]] = {
    "permohonan": {"layanan": "KTP-HILANG", "untuk": "sendiri", "nama": NAME, "telepon": PHONE, "setuju": True},
    "informasi": {
        "informasi": "Anggaran perbaikan jalan tahun 2026",
        "tujuan": "Untuk tugas sekolah",
        "bentuk": "berkas",
        "cara": "ambil",
        "sebagai": "perorangan",
        "nama": NAME,
        "alamat": "Jalan Contoh 1",
        "setuju": True,
    },
    "janji_dokter": {
        "keluhan": ILL,
        "hari": ("senin", "rabu"),
        "jam": "pagi",
        "bpjs": "pakai",
        "nama": NAME,
        "telepon": PHONE,
        "setuju": True,
    },
    "tanya_pajak": {
        "pajak": "pbb",
        "nop": "327501000100200030",
        "pertanyaan": "Tagihan tahun ini naik, mengapa?",
        "nama_pilihan": "anonim",
        "setuju": True,
    },
    "saran": {
        "saran": "Tambah kursi di ruang tunggu",
        "tentang": "kelurahan",
        "nama_pilihan": "anonim",
        "setuju": True,
    },
    "skm": {"layanan": "KTP-HILANG", "waktu": "4", "usia": "30", "setuju": True},
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    public = bytes(CITY.public_key)
    identity = Identity(
        seed=b"k" * 32,
        kiosk="BKS-7K",
        unit="7K",
        kelurahan=KELURAHAN,
        kiosk_name="KMJ-01",
        pack="bekasi",
        url="http://127.0.0.1:9",
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


def filed(kiosk: Kiosk, form: str, language: str = "id", **changes: Answer) -> Receipt:
    receipt = kiosk.file(Draft(form, {**ANSWERS[form], **changes}, language)).result(10).receipt
    assert receipt is not None
    return receipt


def bodies(data: Path, kiosk: Kiosk) -> list[SubmissionBody]:
    """What the city will read of everything filed."""
    kiosk.close()
    store = open_store(data, store_key(data))
    with store.engine.begin() as tx:
        letters = outbox.next_letters(tx, 100)
    store.engine.dispose()
    keys = {sealing.key_id(bytes(CITY.public_key)): bytes(CITY)}
    sealed = [msgspec.msgpack.decode(letter.record, type=Record).sealed for letter in letters]
    return [msgspec.msgpack.decode(sealing.open_sealed(one, keys), type=SubmissionBody) for one in sealed]


@pytest.mark.parametrize(
    ("form", "title", "number"),
    [
        ("permohonan", "TANDA TERIMA PERMOHONAN", ""),
        ("informasi", "TANDA BUKTI PERMINTAAN INFORMASI", "NOMOR PENDAFTARAN"),
        ("tanya_pajak", "TANDA TERIMA PERTANYAAN", ""),
        ("saran", "TANDA TERIMA KRITIK DAN SARAN", ""),
    ],
)
def test_each_kind_is_called_by_its_name_and_waits_for_no_officer(
    kiosk: Kiosk, form: str, title: str, number: str
) -> None:
    receipt = filed(kiosk, form)
    assert (receipt.title, receipt.number_label) == (title, number)
    assert not awaits_officer(receipt)
    assert "LAPORAN" not in f"{receipt.title} {receipt.number_label}"


def test_a_request_says_what_is_asked_by_whom_and_until_when_by_the_rule_of_that_service(kiosk: Kiosk) -> None:
    receipt = filed(kiosk, "permohonan")
    said = {line.label: (line.value, line.part) for line in receipt.lines}
    assert said["LAYANAN"] == ("KTP-el hilang", Part.TOPIC)
    assert said["PEMOHON"] == (f"{NAME}, 0812-****-7890", Part.PERSON)
    rule = kiosk.pack.deadlines[kiosk.pack.content.services["KTP-HILANG"].answered_within]
    assert receipt.due == due_date(receipt.received_at.date(), rule, kiosk.pack.holidays)
    assert "UU 23/2006" in receipt.due_basis


def test_an_information_request_has_ten_working_days_and_names_the_extension(kiosk: Kiosk) -> None:
    receipt = filed(kiosk, "informasi")
    rule = kiosk.pack.deadlines["informasi_publik"]
    assert receipt.due == due_date(receipt.received_at.date(), rule, kiosk.pack.holidays)
    assert receipt.due_basis.startswith("10 hari kerja, UU 14/2008 Pasal 22 ayat (7)")
    assert "7 hari kerja" in receipt.due_basis


def test_her_copy_is_in_her_language_and_the_citys_is_not(data: Path, kiosk: Kiosk) -> None:
    receipt = filed(kiosk, "informasi", "en")
    assert receipt.number_label == "REGISTRATION NUMBER"
    assert receipt.title == "RECEIPT OF AN INFORMATION REQUEST"
    assert receipt.due_basis.startswith("10 working days, UU 14/2008")
    labels = [line.label for line in receipt.lines]
    assert "INFORMATION" in labels
    assert "INFORMASI" not in labels
    [body] = bodies(data, kiosk)
    assert (body.language, body.form, body.answers["bentuk"]) == ("en", "informasi", "berkas")


def test_what_concerns_health_is_on_no_paper_and_travels_secret(data: Path, kiosk: Kiosk) -> None:
    receipt = filed(kiosk, "janji_dokter")
    assert [line.part for line in receipt.lines] == [Part.PERSON]
    assert ILL not in str(receipt)
    assert "dokter" not in str(receipt).lower()
    progress = kiosk.follow(receipt.ticket, receipt.access_code, "id").result(10)
    assert progress.topic == ""
    assert kiosk.short_receipt(progress, "id").lines == ()
    [body] = bodies(data, kiosk)
    assert body.secret
    assert body.answers["keluhan"] == ILL


def test_a_survey_is_filed_without_receipt_name_and_promise(data: Path, kiosk: Kiosk) -> None:
    done = kiosk.file(Draft("skm", ANSWERS["skm"], "id")).result(10)
    assert done.receipt is None
    assert done.record_id
    [body] = bodies(data, kiosk)
    assert (body.kind, body.identity, body.due, body.due_code, body.topic) == ("survey", "anonim", "", "", "")
    assert body.answers == ANSWERS["skm"]


@pytest.mark.parametrize(
    ("form", "changes", "identity"),
    [
        ("permohonan", {}, "pakai"),
        ("informasi", {}, "pakai"),
        ("tanya_pajak", {}, "anonim"),
        ("tanya_pajak", {"nama_pilihan": "rahasia", "nama": NAME}, "rahasia"),
    ],
)
def test_who_may_know_the_name_is_told_whether_the_form_asks_or_not(
    data: Path, kiosk: Kiosk, form: str, changes: dict[str, Answer], identity: str
) -> None:
    filed(kiosk, form, **changes)
    [body] = bodies(data, kiosk)
    assert body.identity == identity


@pytest.mark.parametrize(
    ("form", "changes"),
    [
        ("permohonan", {"layanan": "PASPOR"}),
        ("permohonan", {"syarat": ("Paspor",)}),
        ("permohonan", {"kk": "123"}),
        ("informasi", {"alamat": ""}),
        ("tanya_pajak", {"nop": "123"}),
        ("skm", {"waktu": "5"}),
        ("skm", {"setuju": False}),
    ],
)
def test_what_no_form_takes_is_refused(data: Path, kiosk: Kiosk, form: str, changes: dict[str, Answer]) -> None:
    with pytest.raises(Refused, match="form-invalid"):
        kiosk.file(Draft(form, {**ANSWERS[form], **changes}, "id")).result(10)
    assert bodies(data, kiosk) == []


def test_a_reprint_of_another_kind_is_called_by_its_name(kiosk: Kiosk) -> None:
    receipt = filed(kiosk, "saran")
    progress = kiosk.follow(receipt.ticket, receipt.access_code, "id").result(10)
    short = kiosk.short_receipt(progress, "id")
    assert short.title == "TANDA TERIMA KRITIK DAN SARAN"
    assert [line.value for line in short.lines] == [kiosk.pack.forms["saran"].title]

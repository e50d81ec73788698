# SPDX-License-Identifier: GPL-3.0-or-later
"""An invented receipt, and eyes for printed pages: what a scanner and a reader see on them."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pypdfium2 as pdfium
import zxingcpp
from PIL import Image

from kiosk.domain.receipt import Part, Receipt, ReceiptLine

QR_TEXT = f"https://aduan.kota.example/t/AbCdEfGhIjKlMnOpQrStUv#BKS-7F3K-92QD.{'aB3_' * 21}xy"
DOTS_A_MILLIMETRE = 8


def sample_receipt() -> Receipt:
    """The receipt of the design's picture 16; nobody in it exists."""
    return Receipt(
        government="Pemerintah Kota Contoh",
        kelurahan="Kelurahan Marga Jaya",
        kiosk="Anjungan KMJ-01",
        title="TANDA TERIMA LAPORAN",
        received_at=datetime(2026, 11, 23, 9, 44, tzinfo=ZoneInfo("Asia/Jakarta")),
        zone_label="WIB",
        approximate=False,
        ticket="BKS-7F3K-92QD",
        access_code="K7Q4 M2XR",
        lines=(
            ReceiptLine("MASALAH", "Lampu jalan", Part.TOPIC),
            ReceiptLine(
                "CERITA",
                "Lampu jalan di depan Musala Nurul Iman padam sejak Jumat malam. "
                "Anak yang pulang mengaji jadi takut lewat.",
                Part.STORY,
            ),
            ReceiptLine("TEMPAT", "RW 05 / RT 03, Marga Jaya. Depan Musala Nurul Iman.", Part.PLACE),
            ReceiptLine("PELAPOR", "S*** A*****, nama dirahasiakan", Part.PERSON),
        ),
        qr=QR_TEXT,
        due=date(2026, 12, 7),
        due_basis="14 hari, UU 25/2009 Pasal 44 ayat (3)",
        sending=("Tersimpan aman di anjungan.", "Dikirim saat jaringan kembali."),
        officer="Rina Hapsari",
    )


def rendered(pdf: bytes) -> Image.Image:
    """The only page as a 203 dpi thermal head would burn it."""
    document = pdfium.PdfDocument(pdf)
    try:
        assert len(document) == 1
        picture = document[0].render(scale=DOTS_A_MILLIMETRE * 25.4 / 72).to_pil()
    finally:
        document.close()
    return picture.convert("L").point(lambda grey: 255 if grey > 127 else 0)


def scanned(pdf: bytes) -> list[str]:
    """The texts of all QR codes on the page."""
    return [code.text for code in zxingcpp.read_barcodes(rendered(pdf))]


def read(pdf: bytes) -> str:
    """The words on the page, with single blanks."""
    document = pdfium.PdfDocument(pdf)
    try:
        return " ".join(document[0].get_textpage().get_text_bounded().split())
    finally:
        document.close()

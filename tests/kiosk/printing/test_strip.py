# SPDX-License-Identifier: GPL-3.0-or-later
"""The paper face of the receipt: what a scanner, a reader and a printer find on it."""

import re
from dataclasses import replace

import pypdfium2 as pdfium
import pytest
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.receipt import Part, Receipt, ReceiptLine, short_form
from kiosk.printing.paper import DOT, INNER, MARGIN, WIDTH, Face, Style, legible, measure, wrap
from kiosk.printing.strip import receipt_pdf
from resources.texts import Words
from tests.helpers.paper import QR_TEXT, read, rendered, sample_receipt, scanned

ID = Words("id")
VALUE = Style(Face.BOLD, 10.5, 36)


def with_story(story: str) -> Receipt:
    receipt = sample_receipt()
    return replace(receipt, lines=(receipt.lines[0], ReceiptLine("CERITA", story, Part.STORY), *receipt.lines[2:]))


def height_in_millimetres(pdf: bytes) -> float:
    document = pdfium.PdfDocument(pdf)
    try:
        return float(document[0].get_height()) * 25.4 / 72
    finally:
        document.close()


def test_everything_stands_on_it_in_the_order_of_the_design() -> None:
    text = read(receipt_pdf(sample_receipt(), ID))
    order = [
        "PEMERINTAH KOTA CONTOH", "Kelurahan Marga Jaya", "Anjungan KMJ-01",
        "TANDA TERIMA LAPORAN", "Senin, 23-11-2026, 09.44 WIB",
        "NOMOR LAPORAN", "BKS-7F3K-92QD",
        "MASALAH", "Lampu jalan", "CERITA", "takut lewat.", "TEMPAT", "RW 05 / RT 03", "PELAPOR", "S*** A*****",
        "KODE AKSES", "K7Q4", "M2XR",
        "DIJAWAB PALING LAMBAT", "Senin, 7 Desember 2026", "UU 25/2009 Pasal 44 ayat (3)",
        "Tersimpan aman di anjungan.", "Dikirim saat jaringan kembali.",
        "Petugas penerima", "Rina Hapsari", "GRATIS",
    ]  # fmt: skip
    places = [text.find(part) for part in order]
    assert -1 not in places, [part for part, place in zip(order, places, strict=True) if place < 0]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("kind", "label", "number", "waits"),
    [
        ("complaint", "", "NOMOR LAPORAN", True),
        ("report", "", "NOMOR LAPORAN", True),
        ("request", "", "NOMOR PERMOHONAN", False),
        ("information", "NOMOR PENDAFTARAN", "NOMOR PENDAFTARAN", False),
        ("question", "", "NOMOR PERTANYAAN", False),
    ],
)
def test_another_kind_is_called_by_its_name_and_asks_for_no_signature(
    kind: str, label: str, number: str, waits: bool
) -> None:
    text = read(receipt_pdf(replace(sample_receipt(), kind=kind, number_label=label, officer=""), ID))
    assert number in text
    assert ("Petugas penerima" in text) is waits
    assert [one for one in ("NOMOR LAPORAN",) if one in text and one != number] == []


def test_the_qr_code_is_read_from_the_burnt_page_and_about_34_millimetres_wide() -> None:
    [code] = zxingcpp.read_barcodes(rendered(receipt_pdf(sample_receipt(), ID)))
    assert code.text == QR_TEXT
    side = code.position.top_right.x - code.position.top_left.x
    assert 30 * 8 <= side <= 38 * 8


def test_it_is_80_millimetres_wide_black_only_and_keeps_its_margins() -> None:
    picture = rendered(receipt_pdf(sample_receipt(), ID))
    assert abs(picture.width - WIDTH) <= 1  # the renderer rounds up
    for edge in ((0, 0, MARGIN - 2, picture.height), (WIDTH - MARGIN + 2, 0, WIDTH, picture.height)):
        assert picture.crop(edge).getextrema() == (255, 255)


def test_the_design_s_story_takes_about_the_paper_of_the_design() -> None:
    assert 235 <= height_in_millimetres(receipt_pdf(sample_receipt(), ID)) <= 258


def test_all_fonts_are_embedded_so_that_every_printer_prints_alike() -> None:
    pdf = receipt_pdf(sample_receipt(), ID)
    fonts = set(re.findall(rb"/BaseFont\s*/([\w+-]+)", pdf))
    assert len(fonts) == len(Face)
    assert all(b"AtkinsonHyperlegibleMono" in font for font in fonts)
    assert pdf.count(b"/FontFile2") == len(Face)


def test_the_same_receipt_gives_the_same_bytes_and_its_file_says_nothing_personal() -> None:
    pdf = receipt_pdf(sample_receipt(), ID)
    assert pdf == receipt_pdf(sample_receipt(), ID)
    assert b"Hapsari" not in pdf


def test_a_long_story_is_cut_after_eight_lines_and_says_where_the_rest_is() -> None:
    text = read(receipt_pdf(with_story("Jalan rusak parah sekali. " * 40), ID))
    assert "… (lengkap di sistem)" in text
    assert text.count("Jalan rusak") < 12


def test_without_an_officer_it_asks_for_one() -> None:
    text = read(receipt_pdf(replace(sample_receipt(), officer="", title="TANDA TERIMA SEMENTARA"), ID))
    assert "TANDA TERIMA SEMENTARA" in text
    assert "Belum ada petugas penerima. Minta petugas mengesahkan." in text


def test_a_clock_that_was_never_set_is_admitted() -> None:
    assert "perkiraan" in read(receipt_pdf(replace(sample_receipt(), approximate=True), ID))
    assert "perkiraan" not in read(receipt_pdf(sample_receipt(), ID))


def test_a_secret_matter_leaves_no_gap_and_no_word_of_it() -> None:
    secret = replace(sample_receipt(), lines=sample_receipt().lines[3:])
    pdf = receipt_pdf(secret, ID)
    assert "Lampu" not in read(pdf)
    assert "CERITA" not in read(pdf)
    assert scanned(pdf) == [QR_TEXT]
    assert height_in_millimetres(pdf) < height_in_millimetres(receipt_pdf(sample_receipt(), ID)) - 40


def test_a_reprint_opens_nothing_and_tells_nothing() -> None:
    pdf = receipt_pdf(short_form(sample_receipt()), ID)
    text = read(pdf)
    assert scanned(pdf) == []
    assert "BKS-7F3K-92QD" in text
    assert "Cetak ulang singkat" in text
    for gone in ("KODE AKSES", "K7Q4", "Musala", "S***", "Hapsari"):
        assert gone not in text


def test_it_speaks_english_too() -> None:
    text = read(receipt_pdf(sample_receipt(), Words("en")))
    assert "REPORT NUMBER" in text
    assert "Monday, 7 December 2026" in text


@pytest.mark.parametrize("code", ["K7Q4M2XR", "K7Q4-M2XR", "K7Q4 M2XR"])
def test_the_access_code_stands_in_two_groups_however_it_comes(code: str) -> None:
    assert "K7Q4 M2XR" in read(receipt_pdf(replace(sample_receipt(), access_code=code), ID))


@pytest.mark.parametrize(
    "story",
    [
        "Jalan rusak 😡😡 tolong 🙏",
        "ጤና 日本語 العربية jalan rusak",
        "a" * 1000,
        "\x00\x1b[31m\u202eterbalik\ud800",
        "",
        "\n\n",
    ],
)
def test_no_story_breaks_the_paper(story: str) -> None:
    pdf = receipt_pdf(with_story(story), ID)
    assert scanned(pdf) == [QR_TEXT]


def test_what_the_font_cannot_draw_is_visibly_replaced() -> None:
    assert legible("龍 di jalan 😡", Face.BOLD) == "◊ di jalan ◊"
    assert legible("ｋｏｔａ\u200b é\tà", Face.BOLD) == "kota é à"


@given(st.text(max_size=400))
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_wrapped_lines_are_never_too_wide_and_lose_no_visible_character(text: str) -> None:
    lines = wrap(text, VALUE, INNER / 2)
    assert all(measure(line, VALUE) <= INNER / 2 for line in lines)
    assert "".join("".join(lines).split()) == "".join(legible(text, VALUE.face).split())


def test_a_dot_is_an_eighth_of_a_millimetre() -> None:
    assert pytest.approx(1 / 8) == DOT * 25.4 / 72

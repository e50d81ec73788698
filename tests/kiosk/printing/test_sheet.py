# SPDX-License-Identifier: GPL-3.0-or-later
"""The requirement sheet on both papers: what a reader, a phone and a printer find on it."""

import re
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

import pypdfium2 as pdfium
import pytest
import zxingcpp
from PIL import Image, ImageChops

from kiosk.actions.prepare_sheet import Counter, prepare_sheet
from kiosk.config import Config
from kiosk.domain.sheet import Sheet
from kiosk.printing.page import LEFT, WIDTH, Face
from kiosk.printing.paper import MARGIN
from kiosk.printing.paper import WIDTH as STRIP_WIDTH
from kiosk.printing.sheet import BOX, requirement_sheet_a4
from kiosk.printing.sheet_strip import requirement_strip_80mm
from resources.pack.content import Content, Service
from resources.pack.model import Pack
from resources.pack.read import read_pack
from resources.texts import Words
from tests.helpers.paper import DOTS_A_MILLIMETRE, read, rendered, scanned
from tests.helpers.services import LONG, SHORT

ID = Words("id")
KELURAHAN = "32.75.04.1002"
A4 = (595, 842)


@lru_cache
def shipped() -> Pack:
    return read_pack("bekasi")


def sheet_of(service: Service, ready: tuple[str, ...] = (), words: Words = ID) -> Sheet:
    pack = replace(shipped(), content=Content(services={service.code: service}))
    config = Config(Path("unused"), "bekasi", KELURAHAN, "KMJ-01")
    now = datetime(2026, 11, 23, 9, 22, tzinfo=ZoneInfo("Asia/Jakarta"))
    return prepare_sheet(service.code, ready, Counter(pack, pack, pack.area(KELURAHAN), config, now), words)


def a4(service: Service, ready: tuple[str, ...] = (), words: Words = ID) -> bytes:
    return requirement_sheet_a4(sheet_of(service, ready, words), words)


def strip(service: Service, ready: tuple[str, ...] = ()) -> bytes:
    return requirement_strip_80mm(sheet_of(service, ready), ID)


def page_texts(pdf: bytes) -> list[str]:
    document = pdfium.PdfDocument(pdf)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()


def grey_pages(pdf: bytes) -> list[Image.Image]:
    """As an office printer without colour prints them, at 203 dots an inch."""
    document = pdfium.PdfDocument(pdf)
    try:
        scale = DOTS_A_MILLIMETRE * 25.4 / 72
        return [page.render(scale=scale).to_pil().convert("L") for page in document]
    finally:
        document.close()


def said_of(service: Service) -> list[str]:
    """Everything that must be readable on the A4 sheet of a service."""
    needs = [text for need in service.requirements for text in (need.text, need.note)]
    steps = [sentence for step in service.steps for sentence in step.split(". ", 1)]
    facts = [service.time, service.place, service.summary, service.product, service.who, service.agency, service.note]
    return [text for text in (*needs, *steps, *facts, *service.legal_basis) if text]


def test_the_sheet_of_the_design_stands_on_one_page_in_its_order() -> None:
    [text] = page_texts(a4(SHORT))
    order = [
        "Kelurahan Marga Jaya, Kota", "KTP-el hilang", "Mengganti KTP elektronik", "Biaya", "GRATIS", "Berapa lama",
        "14 hari", "Tempat", "Loket 2, Senin–Jumat", "Yang perlu dibawa", "Surat kehilangan dari polisi", "1 lembar.",
        "Tidak perlu surat pengantar RT/RW. Tidak ada biaya apa pun.", "Langkah-langkah", "Catatan petugas",
        "Lapor kehilangan ke polsek", "Ambil KTP baru", "Yang Anda terima", "Kalau tidak puas",
        "Meminta uang untuk layanan ini dilarang.", "Disahkan Lurah Marga Jaya, 3 Agustus 2026",
        "Dicetak 23-11-2026, 09.22 WIB · KMJ-01",
    ]  # fmt: skip
    places = [text.find(part) for part in order]
    assert -1 not in places, [part for part, place in zip(order, places, strict=True) if place < 0]
    assert places == sorted(places)


def test_a_long_service_goes_on_over_the_page_and_loses_nothing() -> None:
    pages = page_texts(a4(LONG))
    assert len(pages) > 1
    whole = " ".join(pages)
    assert [text for text in said_of(LONG) if text not in whole] == []
    for number, text in enumerate(pages, 1):
        assert f"Contoh, belum disahkan · Halaman {number} dari {len(pages)}" in text
    assert all("(lanjutan)" in text for text in pages[1:])


@pytest.mark.parametrize("service", [SHORT, LONG], ids=lambda service: service.code)
def test_no_text_leaves_the_page_or_lies_in_its_margin(service: Service) -> None:
    for number, page in enumerate(grey_pages(a4(service))):
        top = 640 if number == 0 else 0  # the band of the first page reaches the edges
        for edge in ((0, top, LEFT - 8, page.height), (WIDTH - LEFT + 8, top, page.width, page.height)):
            assert page.crop(edge).getextrema() == (255, 255)


def test_nothing_is_lost_of_the_longest_services_that_ship() -> None:
    services = shipped().content.services.values()
    for service in sorted(services, key=lambda service: -sum(map(len, said_of(service))))[:8]:
        whole = set(" ".join(page_texts(a4(service))).replace(";", " ").replace(".", " ").split())
        lost = {word for text in said_of(service) for word in text.replace(";", " ").replace(".", " ").split()} - whole
        assert lost == set(), service.code


def test_the_qr_code_of_both_papers_is_read_without_colour_and_holds_the_sheet() -> None:
    for service in (SHORT, LONG):
        expected = sheet_of(service).take_along
        [code] = zxingcpp.read_barcodes(grey_pages(a4(service))[0])
        assert code.text == expected
        assert scanned(strip(service)) == [expected]


def test_what_she_has_is_printed_ticked_and_the_rest_is_not() -> None:
    ready = SHORT.requirements[1].text
    for make, column in ((a4, (LEFT, LEFT + BOX)), (strip, (MARGIN, MARGIN + 52))):
        plain, ticked = (grey_pages(make(SHORT, chosen))[0] for chosen in ((), (ready,)))
        changed = ImageChops.difference(plain, ticked).getbbox()
        assert changed is not None
        left, top, right, below = changed
        assert column[0] <= left < right <= column[1]
        assert below - top < BOX


def test_a_box_to_tick_is_ten_and_a_half_millimetres() -> None:
    assert BOX == 10.5 * DOTS_A_MILLIMETRE


def test_it_is_a4_with_every_font_embedded_and_the_same_bytes_each_time() -> None:
    pdf = a4(SHORT)
    boxes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]", pdf)
    assert {(round(float(wide)), round(float(high))) for wide, high in boxes} == {A4}
    fonts = set(re.findall(rb"/BaseFont\s*/([\w+-]+)", pdf))
    assert len(fonts) == len(Face)
    assert all(b"PlusJakartaSans" in font for font in fonts)
    assert pdf.count(b"/FontFile2") == len(Face)
    assert pdf == a4(SHORT)


def test_the_strip_keeps_the_receipt_s_paper() -> None:
    picture = rendered(strip(LONG))
    assert abs(picture.width - STRIP_WIDTH) <= 1
    for edge in ((0, 0, MARGIN - 2, picture.height), (STRIP_WIDTH - MARGIN + 2, 0, STRIP_WIDTH, picture.height)):
        assert picture.crop(edge).getextrema() == (255, 255)
    text = read(strip(LONG))
    assert "PEMERINTAH KOTA" in text
    assert all(requirement.text in text for requirement in LONG.requirements)
    assert "Contoh, belum disahkan" in text


def test_a_service_that_asks_for_nothing_says_so() -> None:
    bare = replace(SHORT, requirements=(), steps=(), note="", free=False)
    assert "Tidak ada yang perlu dibawa." in page_texts(a4(bare))[0]
    assert "Tidak ada yang perlu dibawa." in read(strip(bare))


def test_it_speaks_english_too() -> None:
    [text] = page_texts(a4(SHORT, words=Words("en")))
    assert "What to bring" in text
    assert "Approved by Lurah Marga Jaya, 3 August 2026" in text

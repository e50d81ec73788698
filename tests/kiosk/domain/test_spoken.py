# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts are said as people in the hall say them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.spoken import spoken
from kiosk.domain.spoken_words import number

SAID = {
    "RT 05 RW 03": "er te nol lima er we nol tiga",
    "Bawa KTP dan KK ke RT/RW.": "Bawa ka te pe dan ka ka ke er te er we.",
    "NIK harus 16 angka. Baru terisi 15.": "nik harus enam belas angka. Baru terisi lima belas.",
    "BKS-7F3K-92QX": "be ka es, tujuh ef tiga ka, sembilan dua ki eks",
    "K7M4 PX9R": "ka tujuh em empat, pe eks sembilan er",
    "jam 08.00": "jam delapan pagi",
    "Buka 08.00–15.30 WIB": "Buka jam delapan pagi sampai jam tiga tiga puluh sore waktu Indonesia barat",
    "Pukul 09.05": "Pukul sembilan lewat lima pagi",
    "12.00": "jam dua belas siang",
    "00.15": "jam dua belas lima belas malam",
    "Rp10.000": "sepuluh ribu rupiah",
    "Rp1.250.000,-": "satu juta dua ratus lima puluh ribu rupiah",
    "Rp 7,3 triliun": "tujuh koma tiga triliun rupiah",
    "Senin, 7 Desember 2026": "Senin, tujuh Desember dua ribu dua puluh enam",
    "2026-11-23": "dua puluh tiga November dua ribu dua puluh enam",
    "9-1-2026": "sembilan Januari dua ribu dua puluh enam",
    "UU 25/2009 Pasal 44 ayat (2)": (
        "Undang-Undang nomor dua puluh lima tahun dua ribu sembilan Pasal empat puluh empat ayat dua"
    ),
    "Telepon 112 sekarang.": "Telepon satu satu dua sekarang.",
    "112 kelurahan": "seratus dua belas kelurahan",
    "081234567890": "nol delapan satu dua tiga empat lima enam tujuh delapan sembilan nol",
    "62,89% warga": "enam puluh dua koma delapan sembilan persen warga",
    "0 dari 3 siap": "nol dari tiga siap",
    "ke-1 dan ke-2": "pertama dan kedua",
    "itu GRATIS.": "itu gratis.",
    "TANDA TERIMA SEMENTARA": "tanda terima sementara",
    "PPID, RSUD, APBD, Disdukcapil": "pe pe i de, er es u de, a pe be de, Disdukcapil",
    "lapor.contoh.id": "lapor titik contoh titik id",
    "Lampu padam, sampah, dll.": "Lampu padam, sampah, dan lain-lain",
    "Jl. Melati No. 7": "Jalan Melati nomor tujuh",
    "Cari: KTP hilang …": "Cari: ka te pe hilang.",
}
IN_ENGLISH = {
    "BKS-7F3K-92QX": "B K S, 7 F 3 K, 9 2 Q X",
    "Call 112 now.": "Call 1 1 2 now.",
    "Rp10,000 for the KTP": "10,000 rupiah for the K T P",
    "09.00–15.00": "9:00 to 15:00",
    "UU 25/2009": "Law 25 of 2009",
}


@pytest.mark.parametrize(("written", "said"), SAID.items())
def test_it_is_said_as_indonesians_say_it(written: str, said: str) -> None:
    assert spoken(written) == said


@pytest.mark.parametrize(("written", "said"), IN_ENGLISH.items())
def test_an_english_voice_is_helped_where_it_cannot_know(written: str, said: str) -> None:
    assert spoken(written, "en") == said


@given(st.text(max_size=60), st.sampled_from(["id", "en"]))
def test_whatever_is_written_something_can_be_said(written: str, language: str) -> None:
    said = spoken(written, language)
    assert said == said.strip()
    assert "\n" not in said


@given(st.integers(min_value=0, max_value=10**15 - 1))
def test_every_number_has_words_of_its_own(value: int) -> None:
    assert not any(sign.isdigit() for sign in number(value))
    if value:
        assert number(value) != number(value - 1)


@given(st.text(alphabet="0123456789.,-–/: RpjamWIBKTP", max_size=30))
def test_no_digit_is_left_to_an_indonesian_voice_that_reads_it_otherwise(written: str) -> None:
    assert not any(sign.isdigit() for sign in spoken(written))

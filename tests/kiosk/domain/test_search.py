# SPDX-License-Identifier: GPL-3.0-or-later
"""Search on a handful of entries: each kind of forgiveness by itself, and never a dead end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.search import MOST, EntryKind, Finder, SearchEntry

ENTRIES = (
    SearchEntry(EntryKind.SERVICE, "KTP-HILANG", "KTP-el hilang", "Mengganti KTP yang hilang.", ("ktp hilang",)),
    SearchEntry(EntryKind.SERVICE, "KTP-BARU", "KTP-el baru", "Untuk yang sudah 17 tahun.", ("ktp baru",)),
    SearchEntry(EntryKind.SERVICE, "KK", "Kartu Keluarga baru", "Setelah menikah.", ("kk", "pisah kk")),
    SearchEntry(EntryKind.SERVICE, "SKTM", "Surat keterangan tidak mampu", "Untuk keringanan.", ("sktm", "miskin")),
    SearchEntry(EntryKind.SERVICE, "IZIN", "Izin keramaian", "Untuk pesta.", ("izin pesta", "hajatan")),
    SearchEntry(EntryKind.ARTICLE, "E-DOKTER", "e-Dokter", "Janji dengan dokter.", ("janji dokter", "berobat")),
    SearchEntry(
        EntryKind.ARTICLE, "HOTSPOT", "WiFi gratis", "Internet di tempat umum.", ("hotspot", "internet gratis")
    ),
    SearchEntry(EntryKind.SPOT, "HOTSPOT", "Taman Melati", "WiFi gratis"),
    SearchEntry(EntryKind.SPOT, "HOTSPOT", "Taman Anggrek", "WiFi gratis"),
    SearchEntry(EntryKind.AGENCY, "DISHUB", "Dinas Perhubungan", "Lalu lintas, parkir", ("dishub",)),
    SearchEntry(EntryKind.PLACE, "01", "Sumber Jaya", "Kecamatan Utara", ("Sumberjaya",)),
    SearchEntry(EntryKind.QUESTION, "BIAYA", "Apakah mengurus KTP bayar?", "Tidak, gratis.", ("biaya ktp",)),
    SearchEntry(EntryKind.REPORT, "LAMPU", "Lampu jalan", "Lampu jalan mati.", ("lampu mati", "lampu jalan")),
    SearchEntry(EntryKind.REPORT, "LISTRIK", "Listrik", "Listrik padam.", ("mati lampu", "listrik padam")),
    SearchEntry(EntryKind.REPORT, "PASAR", "Pasar", "Pasar kotor.", ("pasar",)),
)
LOCAL = (("pajak", ("pasar",)), ("sodara miskin", ("sktm",)), ("bini", ("istri",)))
FINDER = Finder(ENTRIES, LOCAL)


def first(query: str) -> str:
    hits = FINDER.find(query)
    return hits[0].entry.code if hits else ""


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("ktp hilang", "KTP-HILANG"),
        ("hilang ktp saya", "KTP-HILANG"),  # the other way round
        ("saya kehilangan ktp", "KTP-HILANG"),  # affixes
        ("ktp hilnag", "KTP-HILANG"),  # a slip of a key
        ("ktp ilang", "KTP-HILANG"),  # as it is spoken
        ("ktphilang", "KTP-HILANG"),  # typed together
        ("k t p hilang", "KTP-HILANG"),  # typed apart
        ("katepe hilang", "KTP-HILANG"),  # as it is read out
        ("KTP!!! HILANG??? 😡", "KTP-HILANG"),
        ("ktp hil", "KTP-HILANG"),  # still typing
        ("krt klrga", "KK"),  # short message
        ("kartukeluarga", "KK"),
        ("kartukeluraga", "KK"),  # together, and misspelt
        ("surat kagak mampu", "SKTM"),
        ("surat tdk manpu", "SKTM"),
        ("ijin pesta", "IZIN"),
        ("edokter", "E-DOKTER"),
        ("e dokter", "E-DOKTER"),
        ("mau berobat ke dokter", "E-DOKTER"),
        ("dinas perhubugan", "DISHUB"),
        ("sumberjaya", "01"),
        ("sumber jaya", "01"),
        ("taman anggrek", "HOTSPOT"),
        ("lampu mati", "LAMPU"),
        ("mati lampu", "LISTRIK"),  # order tells them apart
        ("pajak becek", "PASAR"),  # a local word
        ("sodara miskin", "SKTM"),  # a local expression of two words
    ],
)
def test_the_right_item_is_found_however_it_is_typed(query: str, code: str) -> None:
    assert first(query) == code


def test_one_page_is_offered_once() -> None:
    hits = FINDER.find("wifi gratis taman")
    pages = [(hit.entry.kind, hit.entry.code) for hit in hits]
    assert len(pages) == len(set(pages))


def test_what_is_equally_good_keeps_the_order_it_came_in() -> None:
    twins = [SearchEntry(EntryKind.SERVICE, code, "Surat keterangan", "", ("surat",)) for code in "CAB"]
    assert [hit.entry.code for hit in Finder(twins).find("surat")] == ["C", "A", "B"]


def test_a_report_comes_before_others_only_when_something_is_wrong() -> None:
    entries = (
        SearchEntry(EntryKind.REPORT, "AIR", "Air bersih", "", ("air",)),
        SearchEntry(EntryKind.ARTICLE, "AIR", "Langganan air", "", ("air",)),
    )
    finder = Finder(entries)
    assert finder.find("air")[0].entry.kind is EntryKind.ARTICLE
    assert finder.find("air mati")[0].entry.kind is EntryKind.REPORT


@pytest.mark.parametrize("query", ["", "   ", "xyzzyq", "日本語", "😡", "1234567890"])
def test_nothing_is_said_to_be_found_that_was_not(query: str) -> None:
    assert FINDER.find(query) == ()


def test_it_never_ends_in_nothing_and_says_when_it_is_not_sure() -> None:
    for query in ("", "日本語", "xyzzyq"):
        hits = FINDER.find(query, closest=True)
        assert hits
        assert not any(hit.sure for hit in hits)
    near = FINDER.find("keramaihan rakyat", closest=True)
    assert near[0].entry.code == "IZIN"
    assert all(hit.sure for hit in FINDER.find("ktp hilang", closest=True))


def test_without_entries_nothing_is_found_and_nothing_breaks() -> None:
    assert Finder(()).find("ktp", closest=True) == ()


@given(st.text(max_size=200))
def test_any_text_gets_a_few_different_entries_the_best_first(query: str) -> None:
    hits = FINDER.find(query, closest=True)
    assert 0 < len(hits) <= MOST
    assert len({(hit.entry.kind, hit.entry.code) for hit in hits}) == len(hits)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)

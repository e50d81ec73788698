# SPDX-License-Identifier: GPL-3.0-or-later
"""What "Info kota" shows: groups that hold something, articles whole in one language, and the way back."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from resources.pack.content import LinkTo, Provenance
from resources.pack.model import Pack
from resources.pack.read import read_pack
from tests.helpers.articles import ELSEWHERE, KINDS, STAFF_ONLY, SYSTEM, with_articles, with_no_articles
from tests.helpers.fake_kiosk import FakeCity, make_fake_kiosk
from ui.bridge.article import leads_somewhere, number
from ui.bridge.info import Info
from ui.bridge.speaker import Speaker
from ui.tasks import Tasks

Open = Callable[..., Info]


@pytest.fixture
def pack() -> Pack:
    return with_articles(read_pack("bekasi"))


@pytest.fixture
def open_info(qtbot: QtBot) -> Iterator[Open]:
    """open_info(pack) -> Info at its first page; its `speaker` switches the language."""
    del qtbot  # an application for the signals
    gc.collect()  # what earlier tests left must not be taken apart on the errand lane
    made: list[Tasks] = []

    def make(pack: Pack) -> Info:
        kiosk = make_fake_kiosk(FakeCity(), pack)
        made.append(Tasks())
        return Info(kiosk, made[-1], Speaker(kiosk.words, "id", made[-1]), made[-1])

    yield make
    for tasks in made:
        tasks.close()


def say(info: Info, language: str) -> None:
    info._speaker.setProperty("language", language)


def look(info: Info, name: str):  # type: ignore[no-untyped-def]
    """A property as QML reads it."""
    return info.property(name)


def block(info: Info, kind: str):  # type: ignore[no-untyped-def]
    return next(part for part in look(info, "article")["blocks"] if part["kind"] == kind)


def test_only_groups_that_hold_something_are_tiles(open_info: Open, pack: Pack) -> None:
    info = open_info(pack)
    assert [group["code"] for group in look(info, "groups")] == ["LAPOR", "JALAN", "INTERNET", "PEGAWAI"]
    assert [group["code"] for group in look(info, "groups") if group["staff"]] == ["PEGAWAI"]
    assert look(open_info(with_no_articles(pack)), "groups") == []


def test_a_group_shows_its_articles_and_marks_what_nobody_approved(open_info: Open, pack: Pack) -> None:
    info = open_info(pack)
    info.show("group", "INTERNET")
    assert look(info, "group")["label"] == "Internet gratis dan kabar"
    assert [(row["code"], row["example"]) for row in look(info, "rows")] == [(KINDS.code, True)]


def test_the_way_back_leads_through_every_page_and_then_out(open_info: Open, pack: Pack) -> None:
    info = open_info(pack)
    info.show("group", "LAPOR")
    info.show("article", SYSTEM.code)
    info.show("article", KINDS.code)
    assert look(info, "article")["code"] == KINDS.code
    assert info.back()
    assert look(info, "article")["code"] == SYSTEM.code
    assert info.back()
    assert look(info, "page") == "group"
    assert info.back()
    assert look(info, "page") == "groups"
    assert not info.back()


def test_an_article_opened_from_elsewhere_leads_back_there_and_not_through_older_pages(
    open_info: Open, pack: Pack
) -> None:
    info = open_info(pack)
    info.show("group", "LAPOR")
    info.openArticle(KINDS.code)
    assert look(info, "article")["code"] == KINDS.code
    assert not info.back()
    assert look(info, "page") == "group"


def test_a_code_that_is_not_in_this_pack_opens_the_first_page(open_info: Open, pack: Pack) -> None:
    info = open_info(pack)
    info.openArticle("TIDAK-ADA")
    assert look(info, "page") == "groups"


def test_the_first_short_key_is_the_pages_own_and_keys_to_nowhere_are_left_out(open_info: Open, pack: Pack) -> None:
    info = open_info(pack)
    info.openArticle(KINDS.code)
    article = look(info, "article")
    assert [key["text"] for key in article["main"]] == ["Laporkan Wi-Fi mati"]
    keys = [part["text"] for part in article["blocks"] if part["kind"] == "button"]
    assert keys == ["Lihat siapa mengurus apa di kota ini"]


def test_a_key_inside_the_journey_turns_the_page_and_another_is_a_wish(
    open_info: Open, pack: Pack, qtbot: QtBot
) -> None:
    info = open_info(pack)
    info.openArticle(SYSTEM.code)
    with qtbot.waitSignal(info.wished) as wish:
        info.press(look(info, "article")["main"][0])
    assert wish.args == ["form", "aduan", {"topik": "LAMPU"}]
    info.press(block(info, "button")["link"][0])
    assert look(info, "article")["code"] == KINDS.code


@pytest.mark.parametrize(
    ("link", "there"),
    [
        (LinkTo("form", "aduan"), True),
        (LinkTo("form", "tidak_ada"), False),
        (LinkTo("article", SYSTEM.code), True),
        (LinkTo("agency", "TIDAK-ADA"), False),
        (LinkTo("group", "LAPOR"), True),
        (LinkTo("group", "SEHAT"), False),
        (LinkTo("service", "TIDAK-ADA"), False),
        (LinkTo("search"), True),
        (LinkTo("news"), True),
    ],
)
def test_a_key_is_shown_only_when_it_leads_somewhere(pack: Pack, link: LinkTo, there: bool) -> None:
    assert leads_somewhere(link, pack) is there


def test_a_chart_says_its_figures_in_words_and_in_full(open_info: Open, pack: Pack) -> None:
    info = open_info(pack)
    info.openArticle(KINDS.code)
    chart = block(info, "chart")
    first = chart["rows"][0]
    assert (first["label"], first["value"], first["share"]) == ("Pendidikan", "Rp1,9 triliun", 1.0)
    assert first["figure"] == "1.912.500.000.000 rupiah"
    assert chart["rows"][2]["share"] == pytest.approx(0.3346, abs=0.001)
    assert "Belanja kota" in chart["spoken"]
    assert "3" in chart["spoken"]


@pytest.mark.parametrize(
    ("amount", "indonesian", "english"),
    [(1234567.5, "1.234.567,5", "1,234,567.5"), (10.0, "10", "10"), (1000.0, "1.000", "1,000"), (0.25, "0,25", "0.25")],
)
def test_numbers_are_written_as_the_language_writes_them(amount: float, indonesian: str, english: str) -> None:
    assert number(amount, "id") == indonesian
    assert number(amount, "en") == english


def test_places_are_numbered_and_those_of_one_kelurahan_share_a_mark(open_info: Open, pack: Pack, qtbot: QtBot) -> None:
    info = open_info(pack)
    info.openArticle(KINDS.code)
    qtbot.waitUntil(lambda: bool(block(info, "places")["map"]), timeout=20_000)
    places = block(info, "places")
    assert [mark["numbers"] for mark in places["map"][0]["marks"]] == ["1, 2", "3"]
    assert [spot["marked"] for spot in places["spots"]] == [True, True, True, False]
    assert places["spots"][3]["where"] == "Kelurahannya belum pasti"
    assert len(places["map"][0]["here"]) == 2


def test_the_foot_says_source_day_and_what_is_only_an_example(open_info: Open, pack: Pack) -> None:
    info = open_info(pack)
    info.openArticle(KINDS.code)
    article = look(info, "article")
    assert article["source"] == "Sumber: pengetahuan umum; belum dicek"
    assert article["checked"] == "Terakhir dicek 21 November 2026"
    assert article["example"]
    info.openArticle(SYSTEM.code)
    assert not look(info, "article")["example"]


def test_an_approved_article_says_by_whom(open_info: Open, pack: Pack) -> None:
    approved = Provenance("C", "catatan dinas", date(2026, 11, 1), "Kepala dinas", date(2026, 11, 2))
    articles = {**pack.content.articles, KINDS.code: replace(KINDS, provenance=approved)}
    info = open_info(replace(pack, content=replace(pack.content, articles=articles)))
    info.openArticle(KINDS.code)
    assert look(info, "article")["checked"] == "Disahkan Kepala dinas, Senin, 2 November 2026"
    assert not look(info, "article")["example"]


def test_what_is_not_for_residents_or_not_here_says_so(open_info: Open, pack: Pack) -> None:
    info = open_info(pack)
    info.openArticle(STAFF_ONLY.code)
    assert "untuk pegawai" in look(info, "article")["notice"]
    info.openArticle(ELSEWHERE.code)
    assert "kota lain" in look(info, "article")["notice"]
    info.openArticle(SYSTEM.code)
    assert look(info, "article")["notice"] == ""


def test_other_cities_stand_apart_from_this_one(open_info: Open, pack: Pack) -> None:
    info = open_info(pack)
    cities = look(info, "cities")
    assert [(city["city"], [row["code"] for row in city["rows"]]) for city in cities] == [
        ("Kota Sebelah", [ELSEWHERE.code])
    ]
    shown = {row["code"] for group in look(info, "groups") for row in rows_of(info, group["code"])}
    assert ELSEWHERE.code not in shown


def rows_of(info: Info, group: str):  # type: ignore[no-untyped-def]
    info.begin()
    info.show("group", group)
    return look(info, "rows")


def test_another_language_reads_the_same_article_in_place(open_info: Open, pack: Pack) -> None:
    words = {SYSTEM.name: "City reports", SYSTEM.summary: "Reporting a problem of the city."}
    info = open_info(replace(pack, languages=("id", "en"), dictionaries={"en": words}))
    info.show("group", "LAPOR")
    info.show("article", SYSTEM.code)
    say(info, "en")
    article = look(info, "article")
    assert (look(info, "page"), article["name"]) == ("article", "City reports")
    assert article["checked"] == "Last checked 21 November 2026"
    say(info, "id")
    assert look(info, "article")["name"] == SYSTEM.name


def test_when_the_visit_ends_nothing_of_it_stays(open_info: Open, pack: Pack) -> None:
    info = open_info(pack)
    info.show("agencies", "")
    directory = info._directory
    directory.write("jalan")
    info.wipe()
    assert look(info, "page") == "groups"
    assert directory.property("query") == ""
    assert not info.back()


def test_no_language_moves_the_pages_own_key(open_info: Open, pack: Pack) -> None:
    words = {"Lapor sekarang": "Report it to the city right now, from this very kiosk"}
    info = open_info(replace(pack, languages=("id", "en"), dictionaries={"en": words}))
    info.openArticle(SYSTEM.code)
    say(info, "en")
    assert [key["code"] for key in look(info, "article")["main"]] == ["aduan"]

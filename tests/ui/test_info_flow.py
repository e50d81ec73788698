# SPDX-License-Identifier: GPL-3.0-or-later
"""Info kota by taps: every named system is three taps from home, who does what, the news, and the language in place."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.domain.announcement import Announcement
from resources.pack.content import Article, ArticleKind
from resources.pack.read import read_pack
from tests.helpers.fake_kiosk import MOMENT
from tests.ui.conftest import Screens
from ui.bridge.info import MOST_TILES

MOST_ROWS = 7
NEWS = (
    Announcement("a1", "Posyandu hari Sabtu", "Posyandu buka pukul 08.00.\nBawa buku KIA.", MOMENT, date(2026, 11, 28)),
    Announcement("a2", "Air mati di RW 05", "Air mati sampai sore.", MOMENT - timedelta(days=1), None),
    Announcement("a3", "Sudah lewat", "Acara kemarin.", MOMENT - timedelta(days=3), date(2026, 11, 21)),
)


def systems(name: str) -> list[Article]:
    """The named systems of a city."""
    return [a for a in read_pack(name).content.articles.values() if a.kind is ArticleKind.SYSTEM]


def open_info(screens: Screens) -> None:
    screens.taps.tap("idleStart")
    screens.taps.tap("homeInformation")
    screens.taps.wait_for("infoPage")


@pytest.mark.parametrize("city", ["bekasi", "binjai", "kupang"])
def test_the_tiles_and_rows_of_every_city_fit_one_page(city: str) -> None:
    content = read_pack(city).content
    local = [a for a in content.articles.values() if a.kind is not ArticleKind.ELSEWHERE]
    by_group = {group.code: [a for a in local if a.group == group.code] for group in content.article_groups}
    assert systems(city)
    assert {article.group for article in local} <= set(by_group)
    assert len([group for group in by_group.values() if group]) <= MOST_TILES
    assert {code: len(rows) for code, rows in by_group.items() if len(rows) > MOST_ROWS} == {}


def test_every_named_system_is_three_taps_from_home(screens: Screens) -> None:
    taps = screens.taps
    open_info(screens)
    reached = set()
    for group in dict.fromkeys(article.group for article in systems("bekasi")):
        taps.wait_for("infoPage")
        taps.tap(f"group_{group}")
        taps.wait_for("groupPage")
        taps.still()
        # what would have to be turned to first would take a fourth tap
        assert taps.find("page-down") is None
        for article in (article for article in systems("bekasi") if article.group == group):
            taps.tap(f"article_{article.code}")
            taps.wait_for("articlePage")
            # the frame stands a moment before its words do
            taps.holds("pageTitle", article.name)
            reached.add(article.code)
            taps.tap("back")
            taps.wait_for("groupPage")
        taps.tap("back")
    assert reached == {article.code for article in systems("bekasi")}


def test_a_key_of_an_article_opens_the_form_and_leads_back_to_the_article(screens: Screens) -> None:
    taps = screens.taps
    open_info(screens)
    article = next(a for a in systems("bekasi") if any(b.link and b.link.kind == "form" for b in a.blocks))
    screens.bridge.information.show("article", article.code)
    taps.wait_for("articlePage")
    taps.tap("primary")
    taps.wait_until(lambda: taps.find("articlePage") is None)
    taps.tap("back")
    taps.wait_for("articlePage")
    taps.reads(article.name)


def test_the_same_article_in_another_language_without_leaving_it(screens: Screens) -> None:
    taps = screens.taps
    open_info(screens)
    article = systems("bekasi")[0]
    screens.bridge.information.show("article", article.code)
    taps.reads("Yang mengelola")
    taps.tap("railLanguage")
    taps.reads("Run by")
    assert taps.wait_for("articlePage")
    taps.reads(article.name)
    taps.tap("railLanguage")
    taps.reads("Yang mengelola")


def test_other_cities_are_the_last_row_and_say_that_they_are_elsewhere(screens: Screens) -> None:
    taps = screens.taps
    open_info(screens)
    taps.tap("infoElsewhere")
    taps.wait_for("elsewhereNotice")
    taps.tap("back")
    taps.wait_for("infoPage")


def test_staff_systems_are_plainly_not_for_residents(screens: Screens) -> None:
    taps = screens.taps
    open_info(screens)
    taps.tap("group_PEGAWAI")
    taps.wait_for("staffNotice")
    taps.reads("untuk pegawai kota")


def test_who_answers_is_found_by_typing_and_takes_a_report(screens: Screens) -> None:
    taps = screens.taps
    open_info(screens)
    taps.tap("infoAgencies")
    taps.type_text("agencySearch-box", "lampu")
    pack = read_pack("bekasi")
    agency = next(code for code, one in pack.agencies.items() if "LAMPU" in one.topics)
    taps.tap(f"agency_{agency}")
    taps.wait_for("agencyPage")
    taps.reads(pack.agencies[agency].name)
    taps.tap("topic_LAMPU")
    taps.wait_for("storyPage")
    taps.tap("back")
    taps.wait_for("agencyPage")


def test_the_news_board_shows_what_still_holds_and_how_old_it_is(screens: Screens) -> None:
    taps = screens.taps
    screens.city.announcements = list(NEWS)
    screens.city.last_answer = datetime(2026, 11, 23, 2, 10, tzinfo=UTC)
    screens.city.set_online(False)
    open_info(screens)
    taps.tap("infoNews")
    taps.wait_for("newsRows")
    taps.reads("Kabar per Senin, 23 November 2026")
    taps.reads("Air mati di RW 05")
    assert not any("Sudah lewat" in text for text in taps.texts())
    taps.tap("announcement_a1")
    taps.wait_for("announcementPage")
    taps.reads("Bawa buku KIA.")
    taps.reads("Berlaku sampai Sabtu, 28 November 2026")


def test_an_empty_board_says_so_and_fills_itself_when_news_arrives(screens: Screens) -> None:
    taps = screens.taps
    open_info(screens)
    taps.tap("infoNews")
    taps.wait_for("emptyBoard")
    taps.reads("Kota belum terhubung dengan anjungan ini.")
    screens.city.announcements = list(NEWS)
    screens.city.set_online(True)
    taps.reads("Posyandu hari Sabtu")
    assert taps.find("emptyBoard") is None

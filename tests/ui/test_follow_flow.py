# SPDX-License-Identifier: GPL-3.0-or-later
"""A resident asks what became of her report."""

from tests.helpers.fake_kiosk import ACCESS, SCAN, TICKET
from tests.ui.conftest import STORY, Screens


def test_number_and_code_open_the_timeline_with_the_answer(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.tap("homeFollow")
    taps.type_text("ticketField", TICKET)
    taps.type_text("accessField", ACCESS.replace(" ", ""))
    taps.tap("lookUp")
    taps.wait_for("progressPage")
    for words in ("Disimpan di sini", "Dijawab", "13.04", "Lampu sudah kami ganti"):
        taps.reads(words)
    taps.tap("finish")
    taps.wait_for("idlePage")


def test_a_wrong_number_says_what_to_do_and_keeps_both_fields(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.tap("homeFollow")
    taps.type_text("ticketField", "BKS-7F3K-92QX")
    taps.type_text("accessField", "K7M4PX9R")
    taps.tap("lookUp")
    taps.wait_for("followFault")
    assert taps.wait_for("ticketField").property("text") == "BKS-7F3K-92QX"
    assert taps.wait_for("accessField").property("text") == "K7M4PX9R"


def test_looking_up_with_an_empty_field_says_what_is_missing(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.tap("homeFollow")
    taps.tap("lookUp")
    assert taps.wait_for("ticketField").property("error")
    assert not screens.city.asked


def test_a_report_without_an_answer_says_until_when(screens: Screens) -> None:
    taps = screens.taps
    screens.city.answered = False
    taps.keys(SCAN + "\n")
    taps.wait_for("progressPage")
    taps.reads("Senin, 7 Desember 2026")
    assert taps.find("answerPaper") is None


def test_a_scan_on_the_home_page_and_on_the_follow_page_opens_the_report(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.wait_for("homePage")
    taps.keys(SCAN + "\n")
    taps.wait_for("progressPage")
    taps.tap("back")
    taps.tap("ticketField")
    taps.keys(SCAN + "\n")
    taps.wait_for("progressPage")
    assert screens.city.asked == [(SCAN, ""), (SCAN, "")]


def test_a_scan_while_a_story_is_written_changes_nothing(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.tap("homeComplaint")
    taps.type_text("storyField", STORY)
    taps.keys(SCAN + "\n")
    assert taps.find("storyPage") is not None
    assert not screens.city.asked


def test_the_timeline_follows_the_language(screens: Screens) -> None:
    taps = screens.taps
    taps.keys(SCAN + "\n")
    taps.wait_for("progressPage")
    taps.tap("railLanguage")
    taps.wait_until(lambda: len(screens.city.asked) == 2)
    taps.wait_for("progressPage")

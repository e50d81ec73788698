# SPDX-License-Identifier: GPL-3.0-or-later
"""A turn ends, and nothing of it remains."""

from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication

from tests.helpers.fake_kiosk import ACCESS, SCAN, TICKET
from tests.ui.conftest import STORY, Screens

MARKERS = ("Musala", "Siti", "Aminah", "7890", "81234567890", "3275045", TICKET, "K7M4", "PX9R")

NAMES = ("text", "placeholder", "label", "value", "title", "detail", "ticket", "accessCode", "story", "error")


def all_texts(screens: Screens) -> Iterator[str]:
    """Every text below the window, visible or not."""
    waiting = [screens.taps.window.contentItem()]
    while waiting:
        item = waiting.pop()
        waiting.extend(item.childItems())
        for name in (
            "text",
            "placeholder",
            "label",
            "value",
            "title",
            "detail",
            "ticket",
            "accessCode",
            "story",
            "error",
        ):
            said = item.property(name)
            if isinstance(said, str):
                yield said


def test_nobody_touches_a_dialog_asks_and_then_everything_is_wiped(screens: Screens) -> None:
    taps = screens.taps
    screens.to_page("fieldsPage")
    taps.type_text("nameField", "Siti Aminah")
    taps.type_text("phoneField", "081234567890")
    taps.tap("next")
    taps.wait_for("checkPage")
    taps.reads("Musala")
    assert any("Musala" in text for text in all_texts(screens))
    screens.pass_seconds(61)
    taps.wait_for("stay")
    assert taps.wait_for("idle").property("seconds") == 19
    screens.pass_seconds(20)
    taps.wait_for("idlePage")
    taps.settle()
    left = [text for text in all_texts(screens) if any(marker in text for marker in MARKERS)]
    assert left == []
    taps.tap("idleStart")
    taps.tap("homeComplaint")
    assert taps.wait_for("storyField").property("text") == ""


def test_staying_goes_on_where_she_was(screens: Screens) -> None:
    taps = screens.taps
    screens.to_page("choicePage")
    screens.pass_seconds(61)
    taps.tap("stay")
    assert taps.find("idle") is None
    screens.pass_seconds(59)
    assert taps.find("idle") is None
    assert taps.find("choicePage") is not None


def test_a_touch_and_a_key_count_as_presence(screens: Screens) -> None:
    taps = screens.taps
    screens.to_page("choicePage")
    screens.pass_seconds(50)
    taps.tap("identity_pakai")
    screens.pass_seconds(50)
    assert taps.find("idle") is None


def test_typing_leaves_twice_the_time(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.tap("homeComplaint")
    taps.type_text("storyField", STORY)
    taps.wait_until(lambda: QGuiApplication.inputMethod().isVisible(), "the keyboard did not come")
    screens.pass_seconds(100)
    assert taps.find("idle") is None
    screens.pass_seconds(30)
    taps.wait_for("stay")


def test_ending_by_key_wipes_at_once(screens: Screens) -> None:
    taps = screens.taps
    screens.to_page("placePage")
    screens.pass_seconds(61)
    taps.tap("endNow")
    taps.wait_for("idlePage")
    assert not [text for text in all_texts(screens) if "Musala" in text]


def test_the_done_page_says_how_long_it_stays_and_goes(screens: Screens) -> None:
    taps = screens.taps
    screens.to_page("checkPage")
    taps.tap("consent")
    taps.tap("send")
    taps.wait_for("donePage")
    screens.pass_seconds(15)
    taps.reads("30 detik")
    screens.pass_seconds(31)
    taps.wait_for("idlePage")
    taps.settle()
    assert not [text for text in all_texts(screens) if any(marker in text for marker in MARKERS)]


def test_a_receipt_that_comes_after_the_turn_is_shown_to_nobody(screens: Screens) -> None:
    taps = screens.taps
    screens.city.hold_filing = True
    screens.to_page("checkPage")
    taps.tap("consent")
    taps.tap("send")
    screens.pass_seconds(90)
    taps.wait_for("idlePage")
    future, filed = screens.city.held[0]
    future.set_result(filed)
    taps.settle()
    taps.still()
    assert taps.find("idlePage") is not None
    assert not screens.city.prints


def test_language_contrast_and_text_size_end_with_the_turn(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.tap("railLanguage")
    taps.choose_text(1.3)
    taps.tap("railContrast")
    assert taps.wait_for("railContrast").property("on") is True
    screens.pass_seconds(90)
    taps.wait_for("idlePage")
    taps.reads("Sentuh layar untuk mulai")
    assert taps.wait_for("railContrast").property("on") is False
    assert taps.wait_for("railText").property("on") is False


def test_help_lies_over_the_page_and_keeps_it(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.tap("homeComplaint")
    taps.type_text("storyField", STORY)
    taps.tap("railHelp")
    taps.wait_for("helpPage")
    taps.tap("next")
    assert taps.wait_for("storyField").property("text") == STORY


def test_wishes_made_before_the_first_touch_count_for_the_turn(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("railContrast")
    taps.tap("idleStart")
    assert taps.wait_for("railContrast").property("on") is True


def test_typed_ticket_and_code_do_not_stay(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.tap("homeFollow")
    taps.type_text("ticketField", TICKET)
    taps.type_text("accessField", ACCESS)
    screens.pass_seconds(150)
    taps.wait_for("idlePage")
    taps.settle()
    assert not [text for text in all_texts(screens) if any(marker in text for marker in MARKERS)]


def test_a_scan_wakes_the_kiosk(screens: Screens) -> None:
    taps = screens.taps
    taps.wait_for("idlePage")
    taps.keys(SCAN + "\n")
    taps.wait_for("progressPage")
    assert screens.city.asked == [(SCAN, "")]


def test_looking_through_the_camera_leaves_more_time_but_not_for_ever(screens: Screens) -> None:
    taps, photos = screens.taps, screens.bridge.submission.photo_answer
    screens.to_page("photoPage")
    photos.looking.emit(True)
    screens.pass_seconds(70)
    assert taps.find("idle") is None
    screens.pass_seconds(600)
    taps.wait_for("idlePage")

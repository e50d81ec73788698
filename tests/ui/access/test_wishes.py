# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of wishes, longer limits, the keyboard, one switch, and the quick way out."""

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.config import Config
from tests.helpers.page_access import unspoken
from tests.helpers.scene import look
from tests.ui.conftest import STORY, Screens
from tests.ui.test_visit import all_texts
from ui.bridge.access import Wishes, wishes_of
from ui.reach import keyboard_keys, place_of, reachable

WISHES = ["contrast", "seat", "hand", "time", "motion", "scan"]
VIOLENCE = "Suami saya memukul saya dan anak saya setiap malam."


def press(screens: Screens, *keys: Qt.Key, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(screens.taps.window, key, modifier)
    screens.taps.settle()


def focused(screens: Screens) -> QQuickItem:
    item = screens.taps.window.activeFocusItem()
    assert item is not None
    return item


def open_story(screens: Screens) -> None:
    screens.taps.tap("idleStart")
    screens.taps.tap("homeComplaint")
    screens.taps.type_text("storyField", STORY)
    look(screens.taps.window, "InputMethod.hide()")


def test_each_wish_says_its_state_holds_at_once_keeps_the_answers_and_ends_with_the_turn(screens: Screens) -> None:
    taps, access = screens.taps, screens.bridge.wishes
    open_story(screens)
    taps.tap("railText")
    taps.wait_for("accessPage")
    for name in WISHES[:-1]:
        before = spoken(taps.wait_for(f"wish-{name}"))
        taps.tap(f"wish-{name}")
        assert spoken(taps.wait_for(f"wish-{name}")) != before, f"{name} says nothing of its new state"
    taps.tap("text_160")
    taps.tap("wish-language")
    taps.tap("wish-speed")
    assert access.wishes == Wishes(160, True, True, True, True, True, False, 3)
    for expression in ("highContrast", "reducedMotion", "leftHanded", "seated", "textScale > 1.5", "large"):
        assert look(taps.window, f"Theme.{expression}") is True
    assert unspoken(taps.window) == []
    taps.tap("next")
    assert taps.wait_for("storyField").property("text") == STORY
    screens.bridge.turn.end()
    taps.wait_for("idlePage")
    assert access.wishes == Wishes()
    assert look(taps.window, "Theme.textScale") == 1
    taps.reads("Sentuh layar untuk mulai")


def spoken(item: QQuickItem) -> tuple[str, bool]:
    said = QAccessible.queryAccessibleInterface(item)
    assert said is not None
    return said.text(QAccessible.Text.Description), bool(said.state().checked)


def test_a_kiosk_may_begin_with_wishes_of_its_own(tmp_path: Path) -> None:
    config = Config(tmp_path, "bekasi", "", "K", text_percent=150, seated=True, scan_seconds=0, more_time=True)
    assert wishes_of(config) == Wishes(text_percent=160, seated=True, scan_seconds=1, more_time=True)
    assert wishes_of(dataclasses.replace(config, text_percent=140)).text_percent == 130


def test_holding_the_stage_for_a_second_lowers_the_page(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.wait_for("homePage")
    taps.still()
    top = place_of(taps.wait_for("homeComplaint")).top()
    middle = taps.window.width() // 2
    QTest.mousePress(taps.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(middle, 300))
    taps.wait_until(lambda: screens.bridge.wishes.wishes.seated)
    QTest.mouseRelease(taps.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(middle, 300))
    taps.still()
    assert place_of(taps.wait_for("homeComplaint")).top() > max(top, taps.window.height() / 2)


def test_the_warning_can_be_put_off_as_often_as_she_likes(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    for _ in range(4):
        screens.pass_seconds(61)
        taps.tap("stay")
        assert taps.find("idle") is None
    taps.wait_for("homePage")


@pytest.mark.parametrize("why", ["dialog", "scanning", "listening"])
def test_whoever_needs_it_has_three_times_as_long(screens: Screens, why: str) -> None:
    taps, turn = screens.taps, screens.bridge.turn
    taps.tap("idleStart")
    taps.wait_for("homePage")
    if why == "dialog":
        screens.pass_seconds(61)
        taps.tap("moreTime")
    elif why == "scanning":
        screens.bridge.wishes.toggleScanning()
    else:
        turn.need_time("listening", on=True)
    screens.pass_seconds(170)
    assert turn.warning_seconds == 0
    screens.pass_seconds(11)
    assert turn.warning_seconds > 50
    taps.reads("Layar dibersihkan dalam")
    screens.pass_seconds(60)
    assert not turn.property("active")
    turn.need_time("listening", on=False)


def test_tab_goes_through_all_controls_and_comes_round(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.wait_for("homePage")
    taps.still()
    page = reachable(taps.window.contentItem())
    met = []
    for _ in page:
        press(screens, Qt.Key.Key_Tab)
        met.append(focused(screens))
    assert met == page
    assert met[-1].objectName().startswith("rail")
    press(screens, Qt.Key.Key_Tab)
    assert focused(screens) is page[0]
    press(screens, Qt.Key.Key_Tab, shift=True)
    assert focused(screens) is page[-1]
    assert look(focused(screens), "background.children[2].visible") is True, "the focus is not seen"


def test_arrows_go_to_what_lies_there_enter_opens_escape_comes_back(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.wait_for("homePage")
    taps.still()
    press(screens, Qt.Key.Key_Tab)
    assert focused(screens).objectName() == "homeComplaint"
    press(screens, Qt.Key.Key_Right)
    assert focused(screens).objectName() == "homeServices"
    press(screens, Qt.Key.Key_Down)
    assert place_of(focused(screens)).top() > place_of(taps.wait_for("homeServices")).bottom() - 30
    press(screens, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right)
    press(screens, Qt.Key.Key_Return)
    taps.wait_for("servicesPage")
    taps.wait_until(lambda: focused(screens) in reachable(taps.window.contentItem()), "no control has the focus")
    press(screens, Qt.Key.Key_Escape)
    taps.wait_for("homePage")


def test_a_dialog_keeps_the_focus_and_gives_it_back(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.wait_for("homePage")
    taps.still()
    press(screens, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    before = focused(screens)
    screens.pass_seconds(61)
    names = set()
    for _ in range(7):
        press(screens, Qt.Key.Key_Tab)
        names.add(focused(screens).objectName())
    assert names == {"idle-primary", "idle-secondary", "idle-third"}
    press(screens, Qt.Key.Key_Escape)
    taps.wait_until(lambda: focused(screens) is before, "the focus did not come back")


def scan_to(screens: Screens, item: QQuickItem) -> None:
    """Let the highlight go on until it is on this, pressing the switch for its row and for it."""
    switch = screens.bridge.switch
    centre = place_of(item).center()
    for _ in range(60):
        lit = switch.property("lit")
        if lit.contains(centre):
            alone = lit.width() < place_of(item).width() + 4
            press(screens, Qt.Key.Key_Space)
            if alone:
                return
        else:
            switch.step()
    raise AssertionError(f"the highlight never came to {item.objectName()}")


def test_one_switch_opens_writes_and_comes_back(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.wait_for("homePage")
    taps.still()
    screens.bridge.wishes.toggleScanning()
    taps.reads("Sentuh di mana saja")
    scan_to(screens, taps.wait_for("homeComplaint"))
    taps.wait_for("storyPage")
    taps.still()
    if not keyboard_keys(taps.window.contentItem()):
        scan_to(screens, taps.wait_for("storyField"))
        taps.wait_until(lambda: bool(keyboard_keys(taps.window.contentItem())))
    taps.still()
    key = next(key for key in keyboard_keys(taps.window.contentItem()) if str(key.property("text")).lower() == "a")
    scan_to(screens, key)
    taps.wait_until(lambda: str(taps.wait_for("storyField").property("text")).lower() == "a", "the key wrote nothing")
    scan_to(screens, taps.wait_for("back"))
    taps.wait_for("homePage")


def test_while_scanning_any_touch_is_the_switch(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.wait_for("homePage")
    taps.still()
    screens.bridge.wishes.toggleScanning()
    screens.bridge.switch.restart()
    first = screens.bridge.switch.choices()[0]
    QTest.mouseClick(taps.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 700))
    taps.settle()
    assert taps.find("homePage") is not None
    assert screens.bridge.switch.property("inRow") is (len(first) > 1)


def to_sensitive_page(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.tap("homeComplaint")
    taps.type_text("storyField", VIOLENCE)
    taps.tap("next")
    taps.tap("topic_LINDUNGI")
    taps.tap("next")
    taps.wait_for("placePage")


def test_the_quick_way_out_leaves_nothing(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    taps.tap("homeComplaint")
    taps.type_text("storyField", VIOLENCE)
    taps.tap("next")
    taps.wait_for("topic_LINDUNGI")
    taps.still()
    assert any("memukul" in text for text in all_texts(screens))
    taps.tap("quickExit")
    left = [text for text in all_texts(screens) if "memukul" in text or "Kekerasan" in text]
    assert left == [], "something is still there at once, before the next page has come"
    taps.wait_for("idlePage")
    taps.still()
    assert not screens.bridge.turn.property("active")
    assert taps.find("quickExit") is None
    taps.tap("idleStart")
    taps.tap("homeComplaint")
    assert taps.wait_for("storyField").property("text") == ""
    taps.still()
    assert taps.find("quickExit") is None


def test_an_everyday_matter_has_no_quick_way_out(screens: Screens) -> None:
    screens.to_page("placePage")
    screens.taps.still()
    assert screens.taps.find("quickExit") is None


def test_the_receipt_of_a_sensitive_matter_is_neutral(screens: Screens) -> None:
    taps, form = screens.taps, screens.bridge.submission
    to_sensitive_page(screens)
    form.next()
    form.next()
    form.choose("nama_pilihan", "anonim")
    form.next()
    taps.wait_for("checkPage")
    form.tick("setuju", True)
    form.send()
    taps.wait_for("donePage")
    taps.wait_for("quickExit")
    on_paper = " ".join(line.value for line in screens.city.prints[0].lines)
    assert "memukul" not in on_paper
    assert "Kekerasan" not in on_paper

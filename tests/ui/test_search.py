# SPDX-License-Identifier: GPL-3.0-or-later
"""One box over everything: found while typed, whatever it is, and never a dead end."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from tests.ui.conftest import Screens


@pytest.fixture
def box(screens: Screens) -> Screens:
    """Somebody opened the search from home."""
    screens.taps.tap("idleStart")
    screens.taps.tap("homeSearch")
    screens.taps.wait_for("searchPage")
    return screens


def write(screens: Screens, words: str) -> None:
    """Type into the box, which waits for it."""
    screens.taps.wait_until(lambda: QGuiApplication.inputMethod().isVisible(), "the keyboard did not come by itself")
    screens.taps.keys(words)


def test_what_is_typed_is_found_at_once_and_opens(box: Screens) -> None:
    taps = box.taps
    write(box, "ktp ilang")
    taps.wait_for("found_service_KTP-HILANG")
    taps.tap("found_service_KTP-HILANG")
    taps.wait_for("servicePage")
    taps.tap("back")
    taps.wait_for("found_service_KTP-HILANG")
    taps.holds("searchBox-box", "ktp ilang")
    taps.tap("back")
    taps.wait_for("homePage")


def test_a_question_stands_there_with_its_answer(box: Screens) -> None:
    taps = box.taps
    write(box, "ktp harus diperpanjang")
    taps.wait_for("found_question_KTP-PERPANJANG")
    taps.reads("KTP-el berlaku seumur hidup. Ganti hanya bila rusak, hilang, atau datanya berubah.")


def test_a_problem_leads_to_a_report(box: Screens) -> None:
    taps = box.taps
    write(box, "lapor lampu jalan padam")
    taps.tap("found_report_LAMPU")
    taps.type_text("storyField", "Di depan rumah saya gelap sejak tiga malam, mohon diperiksa.")
    taps.tap("next")
    taps.wait_for("placePage")  # what it is about is known already
    taps.reads("Lampu jalan")


def test_no_result_is_no_dead_end(box: Screens) -> None:
    taps = box.taps
    write(box, "zzqx vwkp")
    taps.tap("next")
    taps.reads("Belum ketemu. Mungkin ini:")
    assert [name for name in taps.names() if name.startswith("found_")]
    taps.tap("searchStaff")
    taps.wait_for("helpPage")
    taps.tap("next")
    taps.tap("searchComplain")
    taps.wait_for("storyPage")
    taps.tap("back")
    taps.wait_for("searchPage")


def test_lying_the_first_hits_are_seen_while_the_keyboard_is_open(screens: Screens) -> None:
    taps = screens.taps
    taps.window.resize(1920, 1080)
    taps.tap("idleStart")
    taps.tap("homeSearch")
    write(screens, "ktp hilang")
    taps.wait_until(lambda: taps.wait_for("searchBox-box").property("text") == "ktp hilang")
    taps.wait_for("found_service_KTP-HILANG")
    taps.still()

    def seen() -> bool:
        # looked for anew each time: rows are made again as the words grow
        row, keyboard = taps.wait_for("found_service_KTP-HILANG"), taps.wait_for("keyboard")
        top = keyboard.mapToScene(QPointF(0, 0)).y()
        return 0 < row.mapToScene(QPointF(0, row.height())).y() < top < taps.window.height()

    assert QGuiApplication.inputMethod().isVisible()
    taps.wait_until(seen, "the first hit is not above the keyboard")
    taps.tap("primary")
    taps.wait_until(lambda: not QGuiApplication.inputMethod().isVisible())
    taps.tap("searchBox-box")
    taps.wait_until(lambda: QGuiApplication.inputMethod().isVisible())
    taps.still()
    assert seen(), "the box on the stage drew the hits away"


def test_the_words_stay_when_the_language_changes_and_go_with_the_visit(box: Screens) -> None:
    taps = box.taps
    write(box, "ktp hilang")
    taps.wait_for("found_service_KTP-HILANG")
    taps.tap("railLanguage")
    taps.reads("Service")
    taps.holds("searchBox-box", "ktp hilang")
    box.pass_seconds(150)
    taps.wait_for("idlePage")
    taps.tap("idleStart")
    taps.tap("homeSearch")
    taps.holds("searchBox-box", "")


def test_before_anything_is_typed_what_most_people_ask_for_stands_there(box: Screens) -> None:
    box.taps.wait_for("found_service_KTP-HILANG")

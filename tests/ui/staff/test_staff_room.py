# SPDX-License-Identifier: GPL-3.0-or-later
"""Staff come in, do what they came for, and leave; a resident never finds the door by chance."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from kiosk.actions.staff_room import UnsentTicket
from kiosk.errors import AskOfficer
from kiosk.machine.sticks import Stick
from kiosk.printing.printed import Printed
from kiosk.store import staff_log
from tests.helpers.fake_kiosk import MOMENT
from tests.helpers.fake_staff import CODE, LABEL, PIN
from tests.ui.conftest import STORY, Screens

STICK = Stick(Path("/media/petugas/FLASHDISK"), "FLASHDISK", 7600)


def type_pin(screens: Screens, pin: str = PIN) -> None:
    """By the keys of the page in the test of the keys; elsewhere as they tell it, which is quicker."""
    screens.taps.wait_for("pinPage")
    screens.taps.wait_until(lambda: not screens.bridge.room.door.is_busy)
    for digit in pin:
        screens.bridge.room.door.digit(digit)


def come_in(screens: Screens) -> None:
    screens.taps.wait_for("idlePage")
    screens.bridge.room.knock()
    type_pin(screens)
    screens.taps.wait_for("staffRoomPage")


def log_of(screens: Screens) -> list[tuple[str, str]]:
    kept = screens.city.staff.desk.call(lambda tx: staff_log.read(tx, 50))
    return [(line.deed, line.who) for line in reversed(kept)]


def test_the_mark_held_for_three_seconds_asks_for_the_pin(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    place = taps.reach("staffDoor").toPoint()
    QTest.mousePress(taps.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    taps.wait_for("pinPage")
    QTest.mouseRelease(taps.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    for digit in f"9{PIN}":
        taps.tap(f"digit_{digit}")
        if digit == "9":
            taps.tap("digit-erase")
    taps.wait_for("staffRoomPage")
    taps.reads(f"Masuk sebagai {LABEL}")
    taps.tap("next")
    taps.wait_for("idlePage")
    assert log_of(screens) == [("entered", LABEL), ("left", LABEL)]


def test_fast_taps_on_the_mark_never_open_the_door(screens: Screens) -> None:
    taps = screens.taps
    taps.tap("idleStart")
    place = taps.reach("staffDoor").toPoint()
    for _ in range(20):
        QTest.mouseClick(taps.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    taps.settle()
    assert taps.wait_for("homePage")
    assert taps.find("pinPage") is None


def test_the_keyboard_opens_the_door_and_types_the_pin(screens: Screens) -> None:
    taps = screens.taps
    taps.wait_for("idlePage")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(taps.window, Qt.Key.Key_P, both)
    taps.wait_for("pinPage")
    taps.still()
    for digit in PIN:
        QTest.keyClick(taps.window, Qt.Key(ord(digit)))
    taps.wait_for("staffRoomPage")


def test_a_resident_who_came_here_by_chance_goes_back_to_what_she_wrote(screens: Screens) -> None:
    taps = screens.taps
    screens.to_page("storyPage")
    taps.type_text("storyField", STORY)
    screens.bridge.room.knock()
    taps.wait_for("pinPage")
    taps.tap("back")
    taps.wait_for("storyPage")
    assert taps.wait_for("storyField").property("text") == STORY


def test_whoever_comes_in_leaves_nothing_of_the_resident_before(screens: Screens) -> None:
    taps = screens.taps
    screens.to_page("storyPage")
    taps.type_text("storyField", STORY)
    screens.bridge.room.knock()
    type_pin(screens)
    taps.wait_for("staffRoomPage")
    assert not [text for text in taps.texts() if "Musala" in text]
    taps.tap("next")
    taps.tap("idleStart")
    taps.tap("homeComplaint")
    assert taps.wait_for("storyField").property("text") == ""


def test_a_wrong_pin_is_said_counted_and_makes_wait(screens: Screens) -> None:
    taps = screens.taps
    taps.wait_for("idlePage")
    screens.bridge.room.knock()
    for _ in range(2):
        type_pin(screens, "555666")
        taps.reads("PIN tidak cocok.")
    type_pin(screens, "555666")
    taps.reads("Tunggu 30 detik")
    assert taps.wait_for("digit_1").property("ready") is False
    screens.city.staff.mono += 30_000
    assert [deed for deed, _ in log_of(screens)] == ["wrong-pin"] * 3
    taps.tap("back")
    screens.bridge.room.knock()
    type_pin(screens)
    taps.wait_for("staffRoomPage")


def test_a_forgotten_pin_is_set_anew_with_the_paper_code(screens: Screens) -> None:
    taps = screens.taps
    taps.wait_for("idlePage")
    screens.bridge.room.knock()
    taps.wait_for("pinPage")
    taps.tap("third")
    taps.type_text("staffField", f"{CODE[:4].lower()} {CODE[4:8]}-{CODE[8:]}")
    taps.tap("next")
    taps.reads("PIN ini untuk siapa?")
    taps.type_text("staffField", "Lurah")
    taps.tap("next")
    type_pin(screens, "111111")
    taps.tap("next")
    taps.reads("PIN ini terlalu mudah ditebak.")
    type_pin(screens, "918273")
    taps.tap("next")
    taps.reads("Ulangi PIN baru")
    type_pin(screens, "918273")
    taps.tap("next")
    taps.wait_for("recoveryCode")
    taps.tap("third")
    taps.wait_until(lambda: bool(screens.city.staff.codes))
    assert taps.wait_for("recoveryCode").property("text") == screens.city.staff.codes[0]
    taps.tap("next")
    taps.reads("Masuk sebagai Lurah")
    assert log_of(screens) == [("code-used", "Lurah"), ("pin-set", "Lurah"), ("entered", "Lurah")]


def test_on_a_new_kiosk_the_first_pin_is_made(screens: Screens) -> None:
    taps = screens.taps
    screens.city.staff.lock_nothing_up()
    taps.wait_for("idlePage")
    screens.bridge.room.knock()
    taps.type_text("staffField", "Loket 1")
    taps.tap("next")
    for _ in range(2):
        type_pin(screens, "918273")
        taps.tap("next")
    taps.wait_for("codePaperPage")
    taps.tap("next")
    taps.reads("Masuk sebagai Loket 1")


def test_the_rail_serves_staff_too(screens: Screens) -> None:
    taps = screens.taps
    come_in(screens)
    taps.choose_text(2)
    taps.tap("railHelp")
    taps.wait_for("helpPage")
    taps.tap("next")
    taps.reads(f"Masuk sebagai {LABEL}")
    assert screens.bridge.wishes.wishes.text_percent == 200


def test_two_minutes_without_a_touch_close_the_room(screens: Screens) -> None:
    taps = screens.taps
    come_in(screens)
    screens.pass_seconds(95)
    assert taps.find("idle") is None
    screens.pass_seconds(10)
    taps.wait_for("stay")
    screens.pass_seconds(16)
    taps.wait_for("idlePage")
    assert log_of(screens)[-1] == ("left", LABEL)


def test_the_state_is_said_in_words(screens: Screens) -> None:
    screens.city.waiting = 3
    screens.city.last_answer = MOMENT - timedelta(days=3)
    come_in(screens)
    for words in ("Tersambung ke kota", "Jum 20 Nov, 09.38", "3 laporan", "9.000 MB kosong", "2 foto", "0.1.0"):
        screens.taps.reads(words)
    screens.taps.reads("Periksa internet, atau bawa dengan flashdisk.")


def test_a_test_print_says_what_became_of_it(screens: Screens) -> None:
    taps = screens.taps
    come_in(screens)
    taps.tap("staff_print")
    taps.reads("Baris uji tercetak.")
    screens.city.staff.tested = Printed("failed", "printer-paper")
    taps.tap("staff_print")
    taps.reads("Kertas struk habis.")


def test_by_stick_everything_is_written_and_then_it_may_be_pulled(screens: Screens) -> None:
    taps, staff = screens.taps, screens.city.staff
    come_in(screens)
    taps.tap("staff_stick")
    taps.wait_for("stickNone")
    staff.sticks = (STICK,)
    taps.wait_for("stick_0")
    taps.tap("next")
    taps.reads("Flashdisk boleh dicabut.")
    taps.reads("3 laporan dan 1 foto tertulis.")
    staff.hand.left = 2
    taps.tap("next")
    taps.reads("2 foto tidak muat.")
    taps.tap("stickRead")
    taps.reads("1 jawaban kota dibaca.")
    taps.tap("stickCarry")
    taps.reads("2 kiriman diserahkan.")
    taps.reads("1 berkas tidak diterima kota.")
    staff.hand.error = AskOfficer("stick-failed")
    taps.tap("next")
    taps.wait_for("stickFault")
    assert [deed for deed, _ in staff.hand.deeds] == ["write", "write", "read", "carry"]
    assert ("stick-written", LABEL) in log_of(screens)


def test_what_waits_is_named_by_its_number_alone(screens: Screens) -> None:
    screens.city.staff.unsent = (
        UnsentTicket("BKS-7F3K-92QD", MOMENT, conflict=True),
        UnsentTicket("BKS-7F3K-92QF", MOMENT, conflict=False),
    )
    come_in(screens)
    screens.taps.tap("staff_unsent")
    for words in ("BKS-7F3K-92QD", "Ditolak kota", "Disimpan di sini"):
        screens.taps.reads(words)


def test_closed_for_today_is_what_residents_find_until_staff_open(screens: Screens) -> None:
    taps = screens.taps
    come_in(screens)
    taps.tap("staff_close")
    taps.tap("sure-secondary")
    assert taps.find("staffShut") is None
    taps.tap("staff_close")
    taps.tap("sure-primary")
    taps.wait_for("closedPage")
    taps.reads("Petugas di loket tetap melayani Anda.")
    screens.bridge.room.knock()
    type_pin(screens)
    taps.tap("staff_open")
    taps.tap("next")
    taps.wait_for("idlePage")


def test_pins_are_added_and_removed(screens: Screens) -> None:
    taps = screens.taps
    come_in(screens)
    taps.tap("staff_pins")
    taps.tap("next")
    taps.type_text("staffField", "Lurah")
    taps.tap("next")
    for _ in range(2):
        type_pin(screens, "918273")
        taps.tap("next")
    taps.wait_for("pinRemove_Lurah")
    taps.tap(f"pinRemove_{LABEL}")
    taps.tap("sure-primary")
    taps.wait_until(lambda: taps.find(f"pinRemove_{LABEL}") is None)
    taps.tap("pinRemove_Lurah")
    taps.tap("sure-primary")
    taps.reads("PIN terakhir tidak bisa dihapus.")


def test_the_city_pack_goes_back_only_when_asked_twice(screens: Screens) -> None:
    taps = screens.taps
    come_in(screens)
    taps.tap("staff_pack")
    assert not screens.city.staff.pack_waiting
    taps.tap("sure-primary")
    taps.reads("ada yang lain setelah mulai ulang")
    taps.tap("staff_log")
    taps.reads("Data kota dikembalikan")


def test_leaving_the_program_ends_it_with_nought(screens: Screens, monkeypatch: pytest.MonkeyPatch) -> None:
    codes: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", codes.append)
    come_in(screens)
    screens.taps.tap("staff_quit")
    screens.taps.tap("sure-primary")
    assert codes == [0]
    assert log_of(screens)[-1] == ("quit", LABEL)

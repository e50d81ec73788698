# SPDX-License-Identifier: GPL-3.0-or-later
"""Controls do what a finger, a key and a screen reader expect of them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers.scene import Scene, look

Show = Callable[..., Scene]


def test_a_key_is_pressed_by_finger_enter_and_space(show: Show) -> None:
    scene = show(
        'Item { ActionButton { objectName: "send"; text: "Kirim"; property int sent: 0; onActivated: sent += 1 } }'
    )
    send = scene.item("send")
    scene.tap(send)
    send.forceActiveFocus()
    scene.key(Qt.Key.Key_Return)
    scene.key(Qt.Key.Key_Space)
    assert send.property("sent") == 3


def test_a_key_that_is_not_ready_explains_and_does_nothing_else(show: Show) -> None:
    scene = show(
        'Item { property string heard: ""; ActionButton { objectName: "send"; text: "Kirim"; ready: false;'
        ' onActivated: parent.heard += "sent"; onExplain: parent.heard += "explain" } }'
    )
    scene.tap(scene.item("send"))
    assert scene.root.property("heard") == "explain"


def test_a_pressed_key_goes_down(show: Show, qtbot: QtBot) -> None:
    scene = show('Item { ActionButton { objectName: "send"; text: "Kirim" } }')
    send = scene.item("send")
    QTest.mousePress(scene.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, scene.middle(send))
    qtbot.wait_until(lambda: send.property("sink") == 6)
    QTest.mouseRelease(scene.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, scene.middle(send))
    qtbot.wait_until(lambda: send.property("sink") == 0)


def test_the_focus_ring_is_seen_once_a_key_was_used(show: Show) -> None:
    scene = show(
        'Item { FocusScope { focus: true; ActionButton { id: a; objectName: "a"; text: "A" }'
        ' ActionButton { objectName: "b"; y: 200; text: "B" } } }'
    )
    first, second = scene.item("a"), scene.item("b")
    scene.tap(first)
    assert not first.property("visualFocus")
    scene.key(Qt.Key.Key_Tab)
    assert second.property("activeFocus")
    assert second.property("visualFocus")


@pytest.mark.parametrize(
    ("body", "name", "role"),
    [
        ('ActionButton { text: "Kirim" }', "Kirim", QAccessible.Role.Button),
        ('Choice { text: "Jalan"; chosen: true }', "Jalan", QAccessible.Role.RadioButton),
        ('OptionCard { text: "Tanpa nama"; note: "Yang tahu: tidak ada" }', "Tanpa nama", QAccessible.Role.RadioButton),
        ('CheckBox { text: "Saya setuju" }', "Saya setuju", QAccessible.Role.CheckBox),
        ('BigTile { text: "Lapor masalah" }', "Lapor masalah", QAccessible.Role.Button),
        ('FilterChip { text: "Semua" }', "Semua", QAccessible.Role.RadioButton),
    ],
)
def test_a_control_tells_its_name_and_role(show: Show, body: str, name: str, role: QAccessible.Role) -> None:
    scene = show("Item { " + body.replace("{", '{ objectName: "it"; ', 1) + " }")
    told = QAccessible.queryAccessibleInterface(scene.item("it"))
    assert told is not None
    assert told.text(QAccessible.Text.Name) == name
    assert told.role() == role


def test_holding_plus_counts_on(show: Show, qtbot: QtBot) -> None:
    scene = show('Item { NumberStepper { objectName: "rw"; label: "RW"; onEdited: n => value = n } }')
    stepper = scene.item("rw")
    plus = scene.item("rw-more")
    scene.tap(plus)
    assert stepper.property("value") == 1
    QTest.mousePress(scene.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, scene.middle(plus))
    qtbot.wait_until(lambda: stepper.property("value") >= 3, timeout=5000)
    QTest.mouseRelease(scene.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, scene.middle(plus))


def test_a_number_stays_within_its_bounds(show: Show) -> None:
    scene = show('Item { NumberStepper { objectName: "rw"; label: "RW"; to: 2; value: 2; onEdited: n => value = n } }')
    scene.tap(scene.item("rw-more"))
    assert scene.item("rw").property("value") == 2
    for _ in range(4):
        scene.tap(scene.item("rw-less"))
    assert scene.item("rw").property("value") == 0
    assert scene.item("rw").property("shown") == "–"


def test_the_story_ends_at_its_limit_without_losing_what_was_typed(show: Show) -> None:
    scene = show('Item { LongTextBox { objectName: "story"; maximumLength: 10 } }')
    box = scene.item("story")
    box.forceActiveFocus()
    scene.write("abcdefghijklm")
    assert box.property("text") == "abcdefghij"
    assert box.property("remaining") == 0


def test_tab_leaves_the_story(show: Show) -> None:
    scene = show(
        'Item { FocusScope { focus: true; LongTextBox { objectName: "story" }'
        ' ActionButton { objectName: "next"; y: 600; text: "Lanjut" } } }'
    )
    scene.item("story").forceActiveFocus()
    scene.key(Qt.Key.Key_Tab)
    assert scene.item("next").property("activeFocus")
    assert scene.item("story").property("text") == ""


SELECT = """DesignSpace { id: space; anchors.fill: parent
    Select { objectName: "area"; label: "Kelurahan"; width: 482
        options: Array.from({ length: 40 }, (_, i) => ({ value: String(i), label: "Kelurahan " + i }))
        value: "3"; closeText: "Tutup"; moreText: "Berikutnya"; backText: "Sebelumnya"
        onChosen: v => value = v } }"""


def test_a_select_turns_pages_and_takes_a_choice(show: Show) -> None:
    scene = show(f"Item {{ {SELECT} }}")
    scene.tap(scene.item("area-key"))
    sheet = scene.item("area-sheet")
    assert sheet.property("opened")
    before = sheet.property("page")
    scene.tap(scene.item("area-sheet-more"))
    assert sheet.property("page") == before + 1
    wanted = str(sheet.property("perPage") + 1)
    scene.tap(scene.item("row-" + wanted))
    assert scene.item("area").property("value") == wanted
    assert not sheet.property("opened")


def test_escape_closes_the_sheet_and_gives_the_focus_back(show: Show) -> None:
    scene = show(f"Item {{ {SELECT} }}")
    scene.item("area-key").forceActiveFocus()
    scene.key(Qt.Key.Key_Return)
    assert scene.item("area-sheet").property("opened")
    scene.key(Qt.Key.Key_Escape)
    assert not scene.item("area-sheet").property("opened")
    assert scene.item("area-key").property("activeFocus")
    assert scene.item("area").property("value") == "3"


def test_consent_starts_empty(show: Show) -> None:
    scene = show('Item { CheckBox { objectName: "agree"; text: "Saya setuju"; onToggledTo: on => ticked = on } }')
    agree = scene.item("agree")
    assert agree.property("ticked") is False
    scene.tap(agree)
    assert agree.property("ticked") is True
    scene.tap(agree)
    assert agree.property("ticked") is False


def test_content_taller_than_its_room_is_turned_by_keys(show: Show, qtbot: QtBot) -> None:
    scene = show(
        'PagedArea { objectName: "area"; moreText: "Berikutnya"; backText: "Sebelumnya";'
        ' Column { Repeater { model: 30; Label { text: "Baris " + index } } } }',
        size=(1080, 600),
    )
    assert scene.root.property("overflows")
    scene.tap(scene.item("page-down"))
    qtbot.wait_until(lambda: float(str(look(scene.root, "view.contentY"))) > 300)
    scene.tap(scene.item("page-up"))
    qtbot.wait_until(lambda: look(scene.root, "view.contentY") == 0)


def test_the_newest_line_of_the_receipt_is_the_lit_one(show: Show) -> None:
    scene = show(
        'GrowingReceipt { government: "PEMERINTAH"; title: "Tanda terima";'
        ' lines: [{ label: "CERITA", value: "Lampu padam" }, { label: "TEMPAT", value: "RW 05" }] }'
    )
    lit = {item.property("label"): item.property("lit") for item in scene.items() if item.property("lit") is not None}
    assert lit == {"CERITA": False, "TEMPAT": True}


def test_a_qr_code_is_drawn_module_by_module(show: Show) -> None:
    rows = ["1011", "0110", "1111", "0001"]
    listed = ", ".join(f'"{row}"' for row in rows)
    scene = show(f"QrPicture {{ width: 40; rows: [{listed}] }}", size=(40, 40))
    picture = scene.view.grabWindow()
    seen = [
        "".join("1" if picture.pixelColor(x * 10 + 5, y * 10 + 5).red() < 128 else "0" for x in range(4))
        for y in range(4)
    ]
    assert seen == rows

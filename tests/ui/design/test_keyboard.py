# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyboard on the screen writes, takes its room from the content and knows where digits are asked."""

from collections.abc import Callable

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.helpers.scene import Scene

Show = Callable[..., Scene]
PAGE = """Item { DesignSpace { anchors.fill: parent
    Surroundings { id: around; kelurahan: "Kelurahan" }
    Frame { objectName: "frame"; focus: true; surroundings: around; backText: "Kembali"; primaryText: "Lanjut"
        Column { width: parent.width; spacing: 20
            Question { width: parent.width; text: "Apa yang terjadi?" }
            LongTextBox { objectName: "story"; width: parent.width; boxHeight: 300 }
            TextBox { objectName: "nik"; width: parent.width; label: "NIK"; hints: Qt.ImhDigitsOnly } } } } }"""


def keys(scene: Scene) -> dict[str, QQuickItem]:
    """The keys of the layout shown, by what they write."""
    found = [item for item in scene.items() if item.property("keyType") is not None and item.isVisible()]
    return {str(item.property("text")).lower(): item for item in found if item.property("text")}


def ready(scene: Scene, qtbot: QtBot, letter: str) -> None:
    qtbot.wait_until(lambda: letter in keys(scene) and keys(scene)[letter].height() > 0)


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_a_tap_on_a_key_writes_into_the_field(show: Show, qtbot: QtBot, size: tuple[int, int]) -> None:
    scene = show(PAGE, size=size)
    story = scene.item("story")
    scene.tap(story)
    ready(scene, qtbot, "l")
    for letter in "lampu":
        scene.tap(keys(scene)[letter])
    assert story.property("text").lower() == "lampu"


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_the_keyboard_covers_neither_the_field_nor_the_keys_of_the_page(
    show: Show, qtbot: QtBot, size: tuple[int, int]
) -> None:
    scene = show(PAGE, size=size)
    story = scene.item("story")
    scene.tap(story)
    ready(scene, qtbot, "q")
    top = keys(scene)["q"].mapToScene(keys(scene)["q"].boundingRect().topLeft()).y()
    bottom = keys(scene)[" "].mapRectToScene(keys(scene)[" "].boundingRect()).bottom()
    assert scene.item("primary").mapRectToScene(scene.item("primary").boundingRect()).top() >= bottom
    qtbot.wait_until(lambda: story.mapRectToScene(story.boundingRect()).bottom() <= top + 1)


def test_digits_are_asked_with_a_number_pad(show: Show, qtbot: QtBot) -> None:
    scene = show(PAGE)
    scene.tap(scene.item("nik"))
    ready(scene, qtbot, "7")
    assert "q" not in keys(scene)
    for digit in "3275":
        scene.tap(keys(scene)[digit])
    assert scene.item("nik").property("text") == "3275"


def test_a_tap_beside_everything_folds_the_keyboard(show: Show, qtbot: QtBot) -> None:
    scene = show(PAGE)
    scene.tap(scene.item("story"))
    ready(scene, qtbot, "q")
    frame = scene.item("frame")
    assert frame.property("typing")
    scene.tap_at(540, 1090)  # between the last field and the keyboard
    qtbot.wait_until(lambda: not frame.property("typing"))

# SPDX-License-Identifier: GPL-3.0-or-later
"""What QML may know, folder by folder: colours from the theme, words from the texts, wishes out, values in."""

import re
from pathlib import Path

import pytest

from tests.architecture.qml_objects import imports_of, objects_in, without_comments
from tests.architecture.sources import name_of, qml_files

HEX = re.compile(r'"#[0-9A-Fa-f]{3,8}"|Qt\.(?:rgba|hsla|hsva)\(')
LITERAL = re.compile(r'\b(?:text|title|label|placeholder|Accessible\.(?:name|description))\s*:\s*"[^"]*[A-Za-z]{2}')
QT = {"QtQuick", "QtQuick.Layouts", "QtQuick.Shapes", "QtQuick.Templates", "QtQml"}
MAY_IMPORT = {
    "Theme": QT,
    "Texts": QT | {"Kiosk.Bridge"},
    "Controls": QT | {"Kiosk.Theme"},
    "Components": QT | {"Kiosk.Theme", "Kiosk.Texts", "Kiosk.Controls", "Kiosk.Bridge", "Kiosk.Keyboard"},
    "Screens": QT
    | {"Kiosk.Theme", "Kiosk.Texts", "Kiosk.Controls", "Kiosk.Components", "Kiosk.Screens", "Kiosk.Bridge"},
}

SECOND_WAYS = {
    "Overlay.qml": "the dim around a dialog; Escape and the dialog's own key do the same",
    "PagedArea.qml": "a tap beside a field puts the keyboard away",
    "Frame.qml": "a long press lowers the page; the rail has a key for it",
    "Header.qml": "staff hold the mark; they have a key combination as well",
    "IdlePage.qml": "the whole picture starts, and so does the key on it",
}
"""Files whose bare taps are a second way to something that has a name."""


def _pressable_controls() -> set[str]:
    """Names of the controls a finger can act on: they handle a tap themselves, or are made of one that does."""
    roots = {path.stem: objects_in(path) for path in qml_files("Controls")}
    own = {"TapHandler", "MouseArea", "TextInput", "TextEdit", "T.AbstractButton", "T.TextField", "T.TextArea"}
    return {name for name, objects in roots.items() if objects and (own | {"Pressable"}) & {o.type for o in objects}}


def test_the_reader_sees_objects_and_their_own_lines(tmp_path: Path) -> None:
    page = tmp_path / "Page.qml"
    page.write_text('Item {\n  id: root // Text {\n  Text { text: "a { b" }\n  Behavior on x { Move {} }\n  y: 2\n}\n')
    objects = objects_in(page)
    assert [thing.type for thing in objects] == ["Item", "Text", "Behavior", "Move"]
    assert "id: root" in objects[0].own
    assert "y: 2" in objects[0].own
    assert "text:" not in objects[0].own


def test_there_are_controls_to_press() -> None:
    assert {"Pressable", "ActionButton", "TextBox"} <= _pressable_controls()


def test_colours_live_in_the_theme() -> None:
    stray = [
        f"{name_of(path)}: {found.group()}"
        for path in qml_files()
        if path.parent.name != "Theme"
        for found in HEX.finditer(without_comments(path.read_text("utf-8")))
    ]
    assert stray == []


def test_nothing_is_made_in_slices() -> None:
    """Qt's incubator wrote into freed memory where a page was asked for while another was being made."""
    sliced = re.compile(r"\basynchronous\s*:|\bincubateObject\b|\b(?:ListView|GridView|TableView)\s*\{")
    assert [name_of(path) for path in qml_files() if sliced.search(without_comments(path.read_text("utf-8")))] == []


def test_words_live_in_the_texts() -> None:
    stray = [
        f"{name_of(path)}: {found.group()}"
        for path in qml_files("Components", "Controls", "Screens", "Keyboard")
        for found in LITERAL.finditer(without_comments(path.read_text("utf-8")))
    ]
    assert stray == []


@pytest.mark.parametrize("folder", sorted(MAY_IMPORT))
def test_a_folder_imports_only_what_it_may_know(folder: str) -> None:
    strange = {
        f"{name_of(path)} imports {module}"
        for path in qml_files(folder)
        for module in imports_of(path)
        if module not in MAY_IMPORT[folder]
    }
    assert strange == set()


def test_only_a_journey_and_the_frame_know_the_bridge() -> None:
    """A step is given values and says wishes; the flow above it talks to the bridge."""
    knowing = [
        name_of(path)
        for path in qml_files("Screens")
        if "Kiosk.Bridge" in imports_of(path) and not path.stem.endswith(("Flow", "Screen", "Page", "Step"))
    ]
    assert knowing == []


def test_whatever_can_be_pressed_on_a_screen_has_a_name_for_tests_and_switches() -> None:
    pressable = _pressable_controls()
    nameless = [
        f"{name_of(path)}:{thing.line} {thing.type}"
        for path in qml_files("Screens")
        for thing in objects_in(path)[1:]
        if thing.type in pressable and "objectName" not in thing.own
    ]
    assert nameless == []


def test_whatever_can_be_pressed_says_what_it_is() -> None:
    """Screen readers meet a role and a name at every control that handles a tap itself."""
    silent = []
    for path in qml_files("Controls", "Components", "Screens"):
        text = path.read_text("utf-8")
        handles = any(f"{handler} {{" in text for handler in ("TapHandler", "MouseArea", "T.AbstractButton"))
        speaks = "Accessible.role" in text or "Accessible.ignored" in text
        if handles and not speaks and path.name not in SECOND_WAYS:
            silent.append(name_of(path))
    assert silent == []

# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for words of a visit wherever this program could still hold them."""

import gc
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import FrameType
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlListReference
from PySide6.QtQuick import QQuickItem, QQuickWindow

_PLAIN = ("QString", "QVariant", "QStringList", "QVariantList", "QVariantMap", "QUrl", "QJSValue")


class Marks:
    """The words to look for; themselves never found."""

    def __init__(self, *words: str | bytes) -> None:
        self.words = words

    def found_in(self, value: object) -> bool:
        """Whether one of them stands in this value."""
        if isinstance(value, str):
            return any(isinstance(word, str) and word in value for word in self.words)
        if isinstance(value, bytes | bytearray):
            wanted = (word if isinstance(word, bytes) else word.encode() for word in self.words)
            return any(word in value for word in wanted)
        return False


def in_python(marks: Marks) -> list[str]:
    """What holds a marked text among all living objects; frames and the marks themselves left out."""
    gc.unfreeze()
    gc.collect()
    mine = {id(marks), id(marks.words), id(vars(marks))}
    found = []
    for holder in gc.get_objects():
        if id(holder) in mine or isinstance(holder, FrameType):
            continue
        for held in gc.get_referents(holder):
            if marks.found_in(held):
                found.append(f"{type(holder).__name__} {str(holder)[:300]}")
                break
    gc.freeze()
    return found


def in_qml(window: QQuickWindow, marks: Marks) -> list[str]:
    """Properties of anything below the window, shown or not, that hold a marked text; and fields that could undo."""
    found = []
    for thing in _all(window):
        meta = thing.metaObject()
        for number in range(meta.propertyCount()):
            kind = meta.property(number)
            name, plain = cast("str", kind.name()), cast("str", kind.typeName()) in _PLAIN
            if plain and marks.found_in(str(_value(thing, name))):
                found.append(f"{meta.className()}.{name}")
        if thing.inherits("QQuickTextInput") or thing.inherits("QQuickTextEdit"):
            found += [f"{meta.className()}.canUndo"] if thing.property("canUndo") else []
    return found


def in_system(marks: Marks) -> list[str]:
    """Clipboard, selection, and what the input method knows of the text around the cursor."""
    board = QGuiApplication.clipboard()
    around = QGuiApplication.inputMethod().queryFocusObject(Qt.InputMethodQuery.ImSurroundingText, None)
    said = {
        "clipboard": board.text(),
        "selection": board.text(QClipboard.Mode.Selection),
        "surrounding text": str(around),
    }
    return [place for place, text in said.items() if marks.found_in(text)]


def in_files(folder: Path, marks: Marks) -> list[str]:
    """Files below a folder that hold a marked text."""
    return [str(path) for path in sorted(folder.rglob("*")) if path.is_file() and marks.found_in(path.read_bytes())]


def pictures_kept(window: QQuickWindow, provider: str) -> list[str]:
    """Images of this provider that Qt may keep in its cache."""
    shown = (item for item in _all(window) if item.inherits("QQuickImage"))
    of_provider = (item for item in shown if f"image://{provider}/" in str(_value(item, "source")))
    return [str(_value(item, "source")) for item in of_provider if _value(item, "cache")]


def _all(root: QObject) -> Iterator[QObject]:
    seen: set[int] = set()
    waiting: list[QObject] = [root]
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen:
            continue
        seen.add(id(thing))
        yield thing
        waiting.extend(thing.children())
        waiting.extend(_drawn_below(thing))


def _drawn_below(thing: QObject) -> Iterable[QQuickItem]:
    if isinstance(thing, QQuickWindow):
        return [thing.contentItem()]
    return thing.childItems() if isinstance(thing, QQuickItem) else ()


def _value(thing: QObject, name: str) -> object:
    value = thing.property(name)
    if hasattr(value, "toVariant"):
        value = value.toVariant()
    return [] if isinstance(value, QQmlListReference) else value

# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be pressed or typed into on what is shown, for whoever does not touch: in reading order, and in rows."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

ALONE = "alone"
"""What an item says of itself (`spokenAs`) that lies over everything: nothing behind it can be reached."""


def reachable(root: QQuickItem, *, in_sight: bool = False) -> list[QQuickItem]:
    """Every control of the page, top to bottom as it is written, the rail last; of a dialog only its own."""
    found = [item for item in shown(_uppermost(root) or root) if is_pressed(item) or is_typed(item)]
    return [item for item in found if item.isEnabled() and (not in_sight or is_in_sight(item))]


def keyboard_keys(root: QQuickItem) -> list[QQuickItem]:
    """The keys of the on-screen keyboard, while it stands."""
    panels = [item for item in shown(root) if item.metaObject().className().startswith("ScreenKeyboard")]
    keys = [item for panel in panels for item in shown(panel) if _has(item, "keyType")]
    return [item for item in keys if item.isEnabled() and item.width() > 1 and is_in_sight(item)]


def rows_of(items: Iterable[QQuickItem]) -> list[tuple[QQuickItem, ...]]:
    """What stands side by side, from the top; each row from the left."""
    rows: list[list[QQuickItem]] = []
    for item in sorted(items, key=lambda one: place_of(one).center().y()):
        first = place_of(rows[-1][0]) if rows else QRectF()
        if rows and first.top() < place_of(item).center().y() < first.bottom():
            rows[-1].append(item)
        else:
            rows.append([item])
    return [tuple(sorted(row, key=lambda one: place_of(one).left())) for row in rows]


def place_of(item: QQuickItem) -> QRectF:
    """Where it lies in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def is_pressed(item: QQuickItem) -> bool:
    """Whether it is a key of some kind."""
    return item.metaObject().indexOfSignal("clicked()") >= 0 and _has(item, "down")


def is_typed(item: QQuickItem) -> bool:
    """Whether it is a field."""
    return _has(item, "inputMethodHints")


def is_in_sight(item: QQuickItem) -> bool:
    """Whether its middle is inside everything that clips it."""
    middle, parent = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)), item.parentItem()
    while parent is not None:
        if parent.clip() and not parent.contains(parent.mapFromScene(middle)):
            return False
        parent = parent.parentItem()
    return True


def shown(item: QQuickItem) -> Iterator[QQuickItem]:
    """What is drawn, in the order it is written; a page that is still being made is not there yet."""
    if item.isVisible() and item.opacity() > 0:
        yield item
        if item.property("making"):
            return
        for child in item.childItems():
            yield from shown(child)


def _uppermost(root: QQuickItem) -> QQuickItem | None:
    lying = [item for item in shown(root) if item.property("spokenAs") == ALONE and item.isEnabled()]
    return max(lying, key=lambda item: item.z(), default=None)


def _has(item: QQuickItem, name: str) -> bool:
    return item.metaObject().indexOfProperty(name) >= 0

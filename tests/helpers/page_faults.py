# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a page as it stands: words cut, things outside or over others, targets too small or nameless."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.helpers.scene import look
from tests.helpers.taps import visible

SMALLEST_TARGET = 88
SMALLEST_LETTERS = 28
WITHIN = 1.5
"""Pixels that rounding may cost."""
OVERLAP = 4.0
"""Pixels of the design by which a line's empty foot may reach over its neighbour."""
PAPER = ("GrowingReceipt", "ReceiptPaper", "CheckPaper")
"""Where words break as they do on the printed strip."""
DRAWINGS = ("KelurahanMap", "PlacesMap")
"""Where names lie upon what is drawn and touched."""


def page_faults(window: QQuickWindow, within: QQuickItem | None = None) -> list[str]:
    """Each fault in words, beginning with the item that has it; of a dialog alone where it lies over its page."""
    bounds = QRectF(0, 0, window.width(), window.height())
    shown = list(visible(within or window.contentItem()))
    found = [
        f"{named(item)}: {fault}" for item in shown for fault in (*_text_faults(item, bounds), *_target_faults(item))
    ]
    return found + list(_overlaps(shown))


def _text_faults(item: QQuickItem, bounds: QRectF) -> Iterator[str]:
    if not _is_text(item):
        return
    if item.property("truncated") and look(item, "elide === Text.ElideNone"):
        yield "cut"
    if item.property("contentWidth") > item.width() + WITHIN and item.width() > 0:
        yield f"wider ({item.property('contentWidth'):.0f}) than its room ({item.width():.0f})"
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    clip = next(_clips(item), None)
    if clip is not None and not _may_be_hidden(clip):
        seen = clip.mapRectToScene(QRectF(0, 0, clip.width(), clip.height()))
        if not seen.adjusted(-WITHIN, -WITHIN, WITHIN, WITHIN).contains(place):
            yield "cut off by the stage"
    if clip is None and not bounds.adjusted(-WITHIN, -WITHIN, WITHIN, WITHIN).contains(place):
        yield f"outside the window at {place.x():.0f},{place.y():.0f}"
    if item.property("contentHeight") > item.height() + WITHIN + 4 and item.height() > 0:
        yield f"taller ({item.property('contentHeight'):.0f}) than its room ({item.height():.0f})"
    yield from (f"breaks the word {word}" for word in _broken_words(item))
    if item.property("font").pixelSize() < SMALLEST_LETTERS:
        yield f"letters of {item.property('font').pixelSize()} px"


def _broken_words(item: QQuickItem) -> Iterator[str]:
    """Words that have no line to themselves; codes and addresses are no words."""
    if item.property("lineCount") < 2 or any(p.metaObject().className().startswith(PAPER) for p in _parents(item)):
        return
    metrics = QFontMetricsF(item.property("font"))
    for word in str(item.property("text")).replace("-", "- ").replace("/", "/ ").split():
        if word.isalpha() and metrics.horizontalAdvance(word) > item.width() + WITHIN and item.width() > 0:
            yield word


def _target_faults(item: QQuickItem) -> Iterator[str]:
    pressed = _is_pressed(item)
    if not (pressed or _is_typed(item)) or item.parentItem() is None:
        return
    spoken = QAccessible.queryAccessibleInterface(item)
    if spoken is None or not spoken.text(QAccessible.Text.Name).strip():
        yield "no accessible name"
    if pressed and min(item.width(), item.height()) < SMALLEST_TARGET - WITHIN:
        yield f"target of {item.width():.0f} x {item.height():.0f}"


def _overlaps(shown: list[QQuickItem]) -> Iterator[str]:
    """Texts and targets over one another that are not each other's parts, also where a page must be turned to them."""
    met = [(item, _room(item)) for item in shown if _counts(item)]
    for (one, here), (other, there) in combinations(met, 2):
        # cheap first: this runs over every pair of every page
        if not here.intersects(there) or _holds(one, other) or _holds(other, one):
            continue
        both = _inked(one, here).intersected(_inked(other, there))
        for clip in set(_clips(one)) ^ set(_clips(other)):
            both = both.intersected(clip.mapRectToScene(QRectF(0, 0, clip.width(), clip.height())))
        if min(both.width(), both.height()) > OVERLAP * _scale(one):
            yield f"{named(one)} lies over {named(other)} by {both.width():.0f} x {both.height():.0f}"


def _counts(item: QQuickItem) -> bool:
    return item.width() > 0 and (_is_text(item) or _is_pressed(item) or _is_typed(item)) and not _drawn(item)


def _room(item: QQuickItem) -> QRectF:
    """Where in the window this takes touch or may show letters."""
    height = float(item.property("contentHeight")) if _is_text(item) else item.height()
    return item.mapRectToScene(QRectF(0, 0, item.width(), height))


def _inked(item: QQuickItem, room: QRectF) -> QRectF:
    """The part of its room that letters fill."""
    if not _is_text(item):
        return room
    width, aligned = float(item.property("contentWidth")), str(look(item, "effectiveHorizontalAlignment"))
    left = {"2": item.width() - width, "4": (item.width() - width) / 2}.get(aligned, 0.0)
    return room.intersected(item.mapRectToScene(QRectF(left, 0, width, item.property("contentHeight"))))


def _is_text(item: QQuickItem) -> bool:
    return item.metaObject().indexOfProperty("truncated") >= 0 and bool(item.property("text"))


def _is_pressed(item: QQuickItem) -> bool:
    kind = item.metaObject()
    return kind.indexOfSignal("clicked()") >= 0 and kind.indexOfProperty("down") >= 0


def _is_typed(item: QQuickItem) -> bool:
    return item.metaObject().indexOfProperty("inputMethodHints") >= 0


def _scale(item: QQuickItem) -> float:
    return item.mapRectToScene(QRectF(0, 0, 1, 1)).width()


def _drawn(item: QQuickItem) -> bool:
    return any(parent.metaObject().className().startswith(DRAWINGS) for parent in _parents(item))


def _holds(outer: QQuickItem, inner: QQuickItem) -> bool:
    return any(parent == outer for parent in _parents(inner))


def _parents(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _clips(item: QQuickItem) -> Iterator[QQuickItem]:
    return (parent for parent in _parents(item) if parent.clip())


def _may_be_hidden(clip: QQuickItem) -> bool:
    """What can be turned or scrolled, and the paper that is still in its slot."""
    return clip.metaObject().indexOfProperty("contentY") >= 0 or clip.metaObject().className().startswith(
        "GrowingReceipt"
    )


def named(item: QQuickItem) -> str:
    """Kind and words of an item, for who reads the fault."""
    words = str(item.property("text") or item.objectName() or "")[:40]
    return f"{item.metaObject().className().split('_')[0]} {words!r}"

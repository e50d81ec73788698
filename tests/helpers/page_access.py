# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a page as it stands can be used by everyone: named, in order, low, on the other side, legible."""

from collections import Counter
from itertools import pairwise

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.helpers.page_faults import named
from tests.helpers.scene import look
from ui.reach import is_in_sight, place_of, reachable, shown

SPOKEN = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.SpinBox,
        QAccessible.Role.ListItem,
        QAccessible.Role.Link,
        QAccessible.Role.PageTab,
    }
)
"""Roles by which a control says what can be done with it."""
WITHIN = 2.0
LEAST = 7.0
"""Contrast of words."""


def unspoken(window: QQuickWindow) -> list[str]:
    """Controls that a screen reader cannot name, or that do not say what they are."""
    found = []
    for item in reachable(window.contentItem()):
        spoken = QAccessible.queryAccessibleInterface(item)
        if spoken is None or not spoken.text(QAccessible.Text.Name).strip():
            found.append(f"{named(item)} {item.objectName()}: no name")
        elif spoken.role() not in SPOKEN:
            found.append(f"{named(item)}: role {spoken.role().name}")
    return found


def out_of_order(window: QQuickWindow) -> list[str]:
    """Controls in sight to which Tab comes before one that stands clearly above, in the same column."""
    page = reachable(window.contentItem(), in_sight=True)
    return [
        f"{named(later)} stands above {named(sooner)}"
        for sooner, later in pairwise(page)
        if place_of(later).bottom() <= place_of(sooner).top() + WITHIN
        and place_of(later).left() < place_of(sooner).right()
        and place_of(sooner).left() < place_of(later).right()
    ]


def too_high(window: QQuickWindow, line: float) -> list[str]:
    """Controls that begin above this share of the screen."""
    return [
        f"{named(item)} {item.objectName()} at {place_of(item).top():.0f}"
        for item in reachable(window.contentItem(), in_sight=True)
        if _seen_top(item) < line * window.height() - WITHIN
    ]


def faint(window: QQuickWindow) -> list[str]:
    """Words whose colour is too near to what is painted behind them."""
    picture, found = window.grabWindow(), []
    for item in shown(window.contentItem()):
        if item.metaObject().indexOfProperty("truncated") < 0 or not item.property("text") or not is_in_sight(item):
            continue
        if _drawn_over(item):
            continue
        colour, behind = QColor(item.property("color")), _ground(picture, place_of(item).toAlignedRect())
        if behind is not None and colour.alpha() == 255 and contrast(colour, behind) < LEAST:
            found.append(f"{named(item)}: {contrast(colour, behind):.1f} of {colour.name()} on {behind.name()}")
    return found


def _drawn_over(item: QQuickItem) -> bool:
    """The growing paper slides under the header; what is under there is not read."""
    parent = item
    while parent is not None:
        if parent.metaObject().className().startswith("ReceiptStage"):
            return place_of(item).top() < place_of(parent).top()
        parent = parent.parentItem()
    return False


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2 counts it."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    def channel(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF())


def _ground(picture: QImage, place: QRect) -> QColor | None:
    """What is painted most in this place: what the letters stand on."""
    place = place.intersected(picture.rect())
    if place.width() < 4 or place.height() < 4:
        return None
    counts = Counter(
        picture.pixel(x, y)
        for y in range(place.top(), place.bottom(), max(1, place.height() // 12))
        for x in range(place.left(), place.right(), max(1, place.width() // 40))
    )
    return QColor.fromRgb(counts.most_common(1)[0][0])


def _seen_top(item: QQuickItem) -> float:
    """Where what is seen of it begins: a page that is turned cuts it."""
    top, parent = place_of(item).top(), item.parentItem()
    while parent is not None:
        if parent.clip():
            top = max(top, place_of(parent).top())
        parent = parent.parentItem()
    return top


def far_from_hand(window: QQuickWindow) -> list[str]:
    """Keys of bar and rail that stand on the other side than the hand that presses them."""
    left = bool(look(window, "Theme.leftHanded"))
    middle = {
        item.objectName(): place_of(item).center().x()
        for item in reachable(window.contentItem())
        if item.objectName() in {"back", "primary", "rail-help", "rail-text"}
    }
    pairs = (("back", "primary"), ("rail-help", "rail-text"))
    return [
        f"{away} and {near} stand the wrong way round"
        for away, near in pairs
        if away in middle
        and near in middle
        and (middle[near] < middle[away]) != left
        and abs(middle[near] - middle[away]) > WITHIN
    ]

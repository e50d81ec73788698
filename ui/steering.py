# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything by keyboard: Tab goes through the page in its order, arrows go to what lies there, dialogs keep both."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.bridge.access import Access
from ui.bridge.visit import Visit
from ui.reach import is_in_sight, is_pressed, is_typed, place_of, reachable, shown

_WAYS = {
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
}
ARRIVING_MS = 60
_ASIDE = 2.5
"""What lies beside the way counts as so much farther."""


class Steering(QObject):
    """Event filter of the window; comes after the watch, which counts every key as activity."""

    def __init__(self, window: QQuickWindow, visit: Visit, access: Access) -> None:
        super().__init__(window)
        self._window = window
        self._visit = visit
        self._announced = ""
        # a page that has just been made is not on the screen yet
        self._arriving = QTimer(self, singleShot=True, interval=ARRIVING_MS)
        self._arriving.timeout.connect(self.arrive)
        access.arrived.connect(self._arriving.start)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take Tab and arrows; let everything else through."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            back = key == Qt.Key.Key_Backtab or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return self._step(-1 if back else 1)
        way = _WAYS.get(key)
        return way is not None and not self._moves_in_field(key) and self._go(way)

    def arrive(self) -> None:
        """A page has come: screen readers say its title, and the keyboard's focus is on its first control."""
        self._announce()
        if not self._visit.keyboardUsed:
            return
        page = self._all()
        if page and self._focused() not in page:
            # a field would open the on-screen keyboard over a page nobody has read yet
            _focus(next((item for item in page if is_pressed(item)), page[0]))

    def _announce(self) -> None:
        title = title_of(self._window.contentItem())
        if title and title != self._announced:
            self._announced = title
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window.contentItem(), title))

    def _step(self, by: int) -> bool:
        page, now = self._all(), self._focused()
        if not page:
            return True
        at = page.index(now) if now in page else (-1 if by > 0 else 0)
        _focus(page[(at + by) % len(page)])
        return True

    def _go(self, way: QPointF) -> bool:
        page, now = self._all(), self._focused()
        if now is None or now not in page:
            return self._step(1)
        here = place_of(now).center()
        away = [(_distance(place_of(item).center() - here, way), item) for item in page if item is not now]
        ahead = [(far, item) for far, item in away if far is not None and is_in_sight(item)]
        if ahead:
            _focus(min(ahead, key=lambda pair: pair[0])[1])
        elif way.y():
            self._step(1 if way.y() > 0 else -1)
        return True

    def _moves_in_field(self, key: Qt.Key) -> bool:
        """Left and right belong to a field; up and down to one of many lines, and to a number."""
        now = self._window.activeFocusItem()
        if now is None or not is_typed(now):
            return False
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            return True
        return now.metaObject().indexOfProperty("lineCount") >= 0 or bool(
            now.property("inputMethodHints") & Qt.InputMethodHint.ImhDigitsOnly and now.property("maximumLength") < 4
        )

    def _all(self) -> list[QQuickItem]:
        return reachable(self._window.contentItem())

    def _focused(self) -> QQuickItem | None:
        return self._window.activeFocusItem()


def title_of(root: QQuickItem) -> str:
    """What a page is about: its first headline."""
    for item in shown(root):
        spoken = QAccessible.queryAccessibleInterface(item)
        if spoken is not None and spoken.role() in {QAccessible.Role.Heading, QAccessible.Role.Dialog}:
            return spoken.text(QAccessible.Text.Name)
    return ""


def _focus(item: QQuickItem) -> None:
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    if is_pressed(item):
        QGuiApplication.inputMethod().hide()


def _distance(to: QPointF, way: QPointF) -> float | None:
    """How far something lies that way; None when it does not."""
    along = to.x() * way.x() + to.y() * way.y()
    aside = abs(to.x() * way.y()) + abs(to.y() * way.x())
    return along + _ASIDE * aside if along > 1 and aside < 4 * along else None

# SPDX-License-Identifier: GPL-3.0-or-later
"""One switch for everything: a highlight steps over rows, then over what is in one; any touch or key selects."""

from PySide6.QtCore import Property, QCoreApplication, QEvent, QMetaObject, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPointingDevice
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from ui.bridge.access import Access
from ui.reach import is_pressed, is_typed, keyboard_keys, place_of, reachable, rows_of

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

ARRIVING_MS = 60
FEW = 6
"""So many controls are stepped over one by one, without rows."""
ROUNDS = 2
"""So often the highlight goes through a row before it goes back to the rows."""
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_REST = frozenset(
    {
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
    }
)
_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})

Group = tuple[QQuickItem, ...]


@QmlElement
@QmlUncreatable("made in Python")
class Scanning(QObject):  # type: ignore[operator]
    """What is lit, and what a press of the switch does with it."""

    changed = Signal()

    def __init__(self, access: Access, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._window: QQuickWindow | None = None
        self._groups: list[Group] = []
        self._row: Group = ()
        self._at = 0
        self._steps = 0
        self._rect = QRectF()
        self._clicking = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.step)
        access.changed.connect(self._obey)
        # a page that has just been made is not on the screen yet
        self._arriving = QTimer(self, singleShot=True, interval=ARRIVING_MS)
        self._arriving.timeout.connect(self.restart)
        access.arrived.connect(self._arriving.start)

    def watch(self, window: QQuickWindow) -> None:
        """Take the window's touches while somebody scans."""
        self._window = window
        window.installEventFilter(self)
        self._obey()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """While scanning any touch and the keys that press are the switch, wherever they fall."""
        if not self._timer.isActive() or self._clicking:
            return False
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            if not event.isAutoRepeat():
                self.select()
            return True
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return event.key() in _KEYS
        if kind in _PRESSES:
            # a touch comes again as a mouse press where nobody took it; here it ends
            event.accept()
            self.select()
            return True
        return kind in _REST

    def restart(self) -> None:
        """From the first row of what is shown now."""
        self._arriving.stop()  # or it would throw out whoever has gone into a row meanwhile
        if self._timer.isActive():
            self._row, self._at, self._steps = (), -1, 0
            self._timer.start()
            self.step()

    def step(self) -> None:
        """The highlight goes one on."""
        choices = self._choices()
        if self._row and self._steps >= ROUNDS * len(self._row):
            self._row, self._at, self._steps = (), -1, 0
            choices = self._choices()
        self._at = (self._at + 1) % len(choices) if choices else 0
        self._steps += 1
        self._light(choices)

    def select(self) -> None:
        """The switch: go into the row, or press what is lit."""
        choices = self._choices()
        if not 0 <= self._at < len(choices):
            return
        lit = choices[self._at]
        if len(lit) > 1:
            self._row, self._at, self._steps = lit, -1, 0
        else:
            self._row, self._at, self._steps = (), -1, 0
            self._press(lit[0])
        if self._timer.isActive():
            self._timer.start()
            self.step()

    def choices(self) -> list[Group]:
        """All groups of what is shown: rows, or single controls where there are few."""
        if self._window is None:
            return []
        root = self._window.contentItem()
        keys = keyboard_keys(root)
        found = [item for item in reachable(root, in_sight=True) if not keys or is_pressed(item)]
        rows = [*rows_of(found), *rows_of(keys)]
        return [(item,) for row in rows for item in row] if len(found) + len(keys) <= FEW else rows

    def _choices(self) -> list[Group]:
        row = tuple(item for item in self._row if isValid(item) and item.isVisible())
        if len(row) > 1:
            return [(item,) for item in row]
        self._row = ()
        return self.choices()

    def _press(self, item: QQuickItem) -> None:
        if is_pressed(item):
            QMetaObject.invokeMethod(item, "click")
        elif is_typed(item):
            item.forceActiveFocus(Qt.FocusReason.MouseFocusReason)
            QGuiApplication.inputMethod().show()
        else:
            self._click(place_of(item).center())

    def _click(self, at: QPointF) -> None:
        """As a finger would, where only a finger is understood: keys of the on-screen keyboard."""
        window = self._window
        if window is None:
            return
        button, none, hand = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, QPointingDevice.primaryPointingDevice()
        everywhere = window.mapToGlobal(at)
        self._clicking = True
        for kind, held in ((QEvent.Type.MouseButtonPress, button), (QEvent.Type.MouseButtonRelease, none)):
            event = QMouseEvent(kind, at, everywhere, button, held, Qt.KeyboardModifier.NoModifier, hand)
            QCoreApplication.sendEvent(window, event)
        self._clicking = False

    def _obey(self) -> None:
        wanted = self._access.wishes.scanning and self._window is not None
        self._timer.setInterval(self._access.wishes.scan_seconds * 1000)
        if wanted and not self._timer.isActive():
            self._timer.start()
            self.restart()
        elif not wanted and self._timer.isActive():
            self._timer.stop()
            self._light([])

    def _light(self, choices: list[Group]) -> None:
        rect = QRectF()
        if self._timer.isActive() and 0 <= self._at < len(choices):
            for item in choices[self._at]:
                rect = rect.united(place_of(item))
        if rect != self._rect:
            self._rect = rect
            self.changed.emit()

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return not self._rect.isEmpty()

    @Property(QRectF, notify=changed)
    def lit(self) -> QRectF:
        """What the switch would press now, in the window."""
        return self._rect

    @Property(bool, notify=changed)
    def inRow(self) -> bool:
        """Whether single controls are lit, not rows."""
        return bool(self._row)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps a window full screen, in front and open. Residents have no way out; staff leave through the staff room."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QWindow

LOOK_MS = 250
"""How often it looks whether something stands before the window; what tells by itself is answered at once."""
_CAN_COME_FORWARD = ("xcb", "windows")
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut})
_CALLS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
# what one person copied, the next could paste
_EXCHANGES = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste)


class FullScreen(QObject):
    """Event filter of a window that must stay. `QCoreApplication.exit` is the way out; closing is refused."""

    def __init__(self, window: QWindow, *, cursor: bool = False) -> None:
        super().__init__(window)
        self._window = window
        self._grabs = False
        window.setFlags(window.flags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        if not cursor:
            window.setCursor(Qt.CursorShape.BlankCursor)
        window.installEventFilter(self)
        window.visibilityChanged.connect(self.look)
        window.activeChanged.connect(self.look)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)
        window.showFullScreen()

    def look(self) -> None:
        """Come back when something made the window small, hid it or took the keys away."""
        if self._window.visibility() != QWindow.Visibility.FullScreen:
            self._window.showFullScreen()
        if QGuiApplication.platformName() not in _CAN_COME_FORWARD:
            return  # a compositor made for one program, as of a Wayland kiosk, keeps it in front
        if not self._window.isActive():
            self._grabs = False
            self._window.raise_()
            self._window.requestActivate()
        elif not self._grabs and QGuiApplication.platformName() == "xcb":
            # whoever manages the windows does not get Alt+Tab and the like while we hold the keyboard
            self._grabs = self._window.setKeyboardGrabEnabled(True)

    def let_go(self) -> None:
        """Another window comes before this one."""
        self._timer.stop()
        self._window.removeEventFilter(self)
        self._window.visibilityChanged.disconnect(self.look)
        self._window.activeChanged.disconnect(self.look)
        if self._grabs:
            self._window.setKeyboardGrabEnabled(False)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Refuse to close; swallow what calls for something else than the page."""
        kind = event.type()
        if kind == QEvent.Type.Close:
            event.ignore()
            return True
        if kind == QEvent.Type.ContextMenu:
            return True
        if isinstance(event, QMouseEvent):
            # the right key asks for a menu, the middle one pastes
            return event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton)
        return kind in _KEYS and isinstance(event, QKeyEvent) and _calls_elsewhere(event)


def _calls_elsewhere(event: QKeyEvent) -> bool:
    if event.key() == Qt.Key.Key_Menu or any(event.matches(exchange) for exchange in _EXCHANGES):
        return True
    held = event.modifiers() & _CALLS
    if sys.platform == "win32" and held == _ALT_GR and event.text().isprintable() and event.text():
        return False  # AltGr: a letter of a foreign keyboard
    return held != Qt.KeyboardModifier.NoModifier

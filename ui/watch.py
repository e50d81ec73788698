# SPDX-License-Identifier: GPL-3.0-or-later
"""Sees every touch and key of the window before the screens do: activity of the visit, and scanners that type."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from ui.bridge.visit import Visit

_ACTIVITY = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    }
)
_MOVES = frozenset(
    {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}
)
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Scan:
    """Tells a scanner that types from a person who types: it is faster, and ends with Enter."""

    PAUSE = 0.5
    """A longer pause begins something new; a busy machine may deliver single keys late."""
    EACH = 0.05
    """Seconds for each character that nobody types for a whole receipt."""
    SHORTEST = 20
    BEGINS = "http"
    """A receipt's code is the address of its tracking page."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._text = ""
        self._first = 0.0
        self._last = 0.0

    def key(self, text: str) -> None:
        """One more character."""
        now = self._now()
        if not self._text or now - self._last > self.PAUSE:
            self._text, self._first = "", now
        self._last = now
        self._text += text

    def forget(self) -> None:
        """What was typed last belongs to a visit that is over."""
        self._text = ""

    def finish(self) -> str:
        """Enter: the scanned text, or nothing when it was typed by hand or is no receipt."""
        seconds = self._now() - self._first
        text, self._text = self._text, ""
        quick = seconds <= self.EACH * len(text)
        text = text[max(0, text.rfind(self.BEGINS)) :]  # without what a hand typed just before
        return text if quick and len(text) >= self.SHORTEST and "#" in text else ""


class Watch(QObject):
    """Event filter of the window."""

    def __init__(self, window: QWindow, visit: Visit, scanned: Callable[[str], bool]) -> None:
        super().__init__(window)
        self._visit = visit
        self._scanned = scanned
        self._scan = Scan()
        visit.ended.connect(self._scan.forget)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let everything through but the Enter of a scan."""
        kind = event.type()
        if kind not in _ACTIVITY:
            return False
        self._visit.touch()
        return kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in _MOVES:
            self._visit.use_keyboard()
        if event.key() not in _ENDS:
            if event.text():
                self._scan.key(event.text())
            return False
        text = self._scan.finish()
        return bool(text) and self._scanned(text)

# SPDX-License-Identifier: GPL-3.0-or-later
"""One person's turn at the kiosk: it begins with a touch, warns when nobody touches, and ends with a wipe."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.config import Config

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 250
LONGER = 3
"""So much longer is every limit for who listens, uses one switch, or asked for more time."""


@QmlElement
@QmlUncreatable("made in Python")
class Visit(QObject):  # type: ignore[operator]
    """Whose turn it is and how long it lasts without a touch."""

    changed = Signal()
    ended = Signal()
    wishesChanged = Signal()

    def __init__(
        self, config: Config, now: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._config = config
        self._now = now
        self._active = False
        self._typing = False
        self._reading = False
        self._listening = False
        self._stretched = 0
        self._touched = 0.0
        self._warning_left = 0
        self._reading_left = 0
        self._keyboard_used = False
        self._needs: set[str] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)

    @Slot()
    def begin(self) -> None:
        """Somebody is here."""
        self._active = True
        self.stay()

    @Slot()
    def touch(self) -> None:
        """A touch, key or wheel. While the dialog asks, only its own keys answer."""
        if self._active and not self._warning_left:
            self.stay()

    @Slot()
    def stay(self) -> None:
        """The person is still here."""
        self._touched = self._now()
        self.look()

    @Slot(bool)
    def typing(self, on: bool) -> None:
        """While the keyboard is open there is more time."""
        self._typing = on

    @Slot(bool)
    def reading(self, on: bool) -> None:
        """On the done page the time left is shown on the page itself, and no dialog comes."""
        self._reading = on
        self.stay()

    def listening(self, *, on: bool) -> None:
        """While the page is read aloud, she is here; afterwards the time begins anew."""
        if self._listening != on:
            self._listening = on
            self.stay()

    def need_time(self, why: str, *, on: bool) -> None:
        """A reason why every limit is longer; the reasons outlive nobody, each is taken back where it was given."""
        if on != (why in self._needs):
            self._needs ^= {why}
            self.look()

    def stretch(self, seconds: int) -> None:
        """Another time without a touch for the rest of this turn, the warning included."""
        self._stretched = seconds
        self.stay()

    @property
    def is_active(self) -> bool:
        """Whether somebody is here, for Python."""
        return self._active

    @Slot()
    def end(self) -> None:
        """The turn is over; whoever holds something of it lets go at `ended`."""
        # whether somebody types is the keyboard's to say, which closes a moment later, or is opened again before it has
        self._active = self._reading = self._listening = False
        self._warning_left = self._reading_left = self._stretched = 0
        self._use_keyboard(used=False)
        self.changed.emit()
        self.ended.emit()

    @property
    def warning_seconds(self) -> int:
        """Seconds until the wipe, for Python; 0 while nothing needs to be asked."""
        return self._warning_left

    def use_keyboard(self) -> None:
        """Somebody moves with the keyboard: show where the focus is."""
        self._use_keyboard(used=True)

    def look(self) -> None:
        """See what the time says."""
        if not self._active:
            return
        if self._listening:
            self._touched = self._now()
        quiet = self._now() - self._touched
        longer = LONGER if self._needs else 1
        limit = longer * (self._config.typing_seconds if self._typing else self._config.idle_seconds)
        asking = longer * self._config.warning_seconds
        if self._stretched:
            limit = self._stretched - self._config.warning_seconds
        warning = reading = 0
        if self._reading:
            reading = math.ceil(longer * self._config.done_seconds - quiet)
            over = reading <= 0
        else:
            over = quiet >= limit + asking
            warning = math.ceil(limit + asking - quiet) if quiet >= limit else 0
        if over:
            self.end()
        elif (warning, reading) != (self._warning_left, self._reading_left):
            self._warning_left, self._reading_left = warning, reading
            self.changed.emit()

    def _use_keyboard(self, *, used: bool) -> None:
        if used != self._keyboard_used:
            self._keyboard_used = used
            self.wishesChanged.emit()

    @Property(bool, notify=changed)
    def active(self) -> bool:
        return self._active

    @Property(int, notify=changed)
    def warningLeft(self) -> int:
        """Seconds until the wipe; 0 while nothing needs to be asked."""
        return self._warning_left

    @Property(int, notify=changed)
    def readingLeft(self) -> int:
        """Seconds the done page stays; 0 elsewhere."""
        return self._reading_left

    @Property(bool, notify=wishesChanged)
    def keyboardUsed(self) -> bool:
        return self._keyboard_used

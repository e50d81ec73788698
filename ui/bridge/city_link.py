# SPDX-License-Identifier: GPL-3.0-or-later
"""The way to the city as a resident may see it: only what the kiosk knows."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class CityLink(QObject):  # type: ignore[operator]
    """Whether the city is in reach, and how much waits for it."""

    changed = Signal()

    def __init__(self, kiosk: Kiosk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._status = kiosk.link()
        kiosk.watch_link(lambda: tasks.on_screen(self._look))

    def _look(self) -> None:
        status = self._kiosk.link()
        if status != self._status:
            self._status = status
            self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """False until the first round to the city has ended."""
        return self._status.online is not None

    @Property(bool, notify=changed)
    def online(self) -> bool:
        return self._status.online is True

    @Property(int, notify=changed)
    def waiting(self) -> int:
        return self._status.waiting

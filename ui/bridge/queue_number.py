# SPDX-License-Identifier: GPL-3.0-or-later
"""A number in the office's queue, taken for one service and shown until she leaves its page."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from kiosk.errors import KioskError
from ui.bridge.speaker import Speaker
from ui.bridge.trouble import Trouble
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class QueueNumber(QObject):  # type: ignore[operator]
    """One number at most for each service of a visit: a second tap takes no second place."""

    settled = Signal()
    changed = Signal()

    def __init__(self, kiosk: Kiosk, tasks: Tasks, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._tasks = tasks
        self._trouble = Trouble(speaker, self)
        self._service = ""
        self._numbers: dict[str, str] = {}
        self._asking: set[str] = set()
        self._visit = 0

    def open(self, service: str) -> None:
        """The page shows this service; empty: none."""
        self._service = service
        self._trouble.clear()
        self.changed.emit()

    @Slot()
    def take(self) -> None:
        """Ask for a number for the service on the page."""
        service, kiosk, visit = self._service, self._kiosk, self._visit
        if not service or service in self._numbers or service in self._asking:
            return

        def given(number: str) -> None:
            if visit == self._visit:
                self._asking.discard(service)
                self._numbers[service] = number
                self.changed.emit()

        def failed(error: KioskError) -> None:
            if visit == self._visit:
                self._asking.discard(service)
                if service == self._service:
                    self._trouble.show(error)
                self.changed.emit()

        self._trouble.clear()
        self._asking.add(service)
        self.changed.emit()
        self._tasks.errand(lambda: kiosk.take_queue_number(service), given, failed)

    def wipe(self) -> None:
        """The visit is over."""
        self._visit += 1
        self._numbers.clear()
        self._asking.clear()
        self.open("")

    @Property(bool, notify=settled)
    def offered(self) -> bool:
        """Whether this office has a queue that gives numbers here."""
        return bool(self._kiosk.config.queue_command)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self._service in self._asking

    @Property(str, notify=changed)
    def number(self) -> str:
        """The number for the service on the page; empty before it is taken."""
        return self._numbers.get(self._service, "")

    @Property(Trouble, notify=settled)
    def trouble(self) -> Trouble:
        """Why there is no number."""
        return self._trouble

# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the submission of this visit is on its way to the city; told of this very one, and kept up to date."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from kiosk.domain.submission import Filed
from kiosk.domain.whereabouts import Whereabouts
from ui.bridge.speaker import Speaker
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Sending(QObject):  # type: ignore[operator]
    """One of the four states, in words; nothing before something was filed."""

    changed = Signal()

    def __init__(self, kiosk: Kiosk, tasks: Tasks, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._tasks = tasks
        self._speaker = speaker
        self._number = 0
        self._where: Whereabouts | None = None
        speaker.languageChanged.connect(self.changed)
        kiosk.watch_link(lambda: tasks.on_screen(self._ask))

    def begin(self, filed: Filed) -> None:
        """This was filed just now."""
        self._number = filed.number
        self._show(filed.whereabouts)
        self._ask()

    def wipe(self) -> None:
        """Nothing of the visit stays."""
        self._number = 0
        self._show(None)

    def _ask(self) -> None:
        number = self._number
        if not number:
            return

        def told(where: Whereabouts) -> None:
            if number == self._number:
                self._show(where)

        self._tasks.follow(self._kiosk.whereabouts(number), told, lambda _error: None)

    def _show(self, where: Whereabouts | None) -> None:
        if where != self._where:
            self._where = where
            self.changed.emit()

    @Property(str, notify=changed)
    def state(self) -> str:
        """stored, waiting, arrived or refused; empty when nothing was filed."""
        return self._where.state.value if self._where else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._speaker.words.say(self._where.title) if self._where else ""

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._speaker.words.say(self._where.detail) if self._where else ""

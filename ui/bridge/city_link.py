# SPDX-License-Identifier: GPL-3.0-or-later
"""The way to the city in words: calm for residents, precise for staff. Only what the kiosk knows."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from ui.bridge.speaker import Speaker
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class CityLink(QObject):  # type: ignore[operator]
    """Whether the city is in reach, what waits for it, and what is wrong with the way."""

    changed = Signal()

    def __init__(self, kiosk: Kiosk, tasks: Tasks, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._speaker = speaker
        self._status = kiosk.link()
        speaker.languageChanged.connect(self.changed)
        kiosk.watch_link(lambda: tasks.on_screen(self.look))

    @Slot()
    def look(self) -> None:
        """See how it is now; the disk may have filled without any round."""
        status = self._kiosk.link()
        if status != self._status:
            self._status = status
            self.changed.emit()

    @Property(bool, notify=changed)
    def online(self) -> bool:
        return self._status.online is True

    @Property(str, notify=changed)
    def way(self) -> str:
        """unknown (until the first round has ended), open, away, portal or held."""
        return self._status.way.value

    @Property(str, notify=changed)
    def noticeTitle(self) -> str:
        """What residents should know before they begin; empty when nothing keeps them from anything."""
        return self._notice("title")

    @Property(str, notify=changed)
    def noticeAdvice(self) -> str:
        return self._notice("notice")

    @Property(str, notify=changed)
    def staffLine(self) -> str:
        """What is wrong with the way and what to do about it, for staff; empty when nothing is."""
        trouble = self._status.trouble
        return self._speaker.words.say(f"way-{trouble}") if trouble else ""

    @Property(int, notify=changed)
    def waiting(self) -> int:
        return self._status.waiting

    def _code(self) -> str:
        if not self._status.accepts:
            return "disk-low"
        return "" if self._status.way.value in ("unknown", "open", "away") else self._status.trouble

    def _notice(self, part: str) -> str:
        code = self._code()
        return self._speaker.words.say(f"error-{code}-{part}") if code else ""

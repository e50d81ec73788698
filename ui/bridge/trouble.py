# SPDX-License-Identifier: GPL-3.0-or-later
"""A failure as a resident reads it: title and advice in her language."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import Bug, KioskError
from ui.bridge.speaker import Speaker

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Trouble(QObject):  # type: ignore[operator]
    """What went wrong, or nothing."""

    changed = Signal()

    def __init__(self, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._error: KioskError | None = None
        speaker.languageChanged.connect(self.changed)

    def show(self, error: KioskError) -> None:
        """Say this failure. One that has no words of its own is a mistake of ours, and said so."""
        self._error = error if error.title in self._speaker.words.ids() else Bug("bug", error.code)
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Nothing is wrong any more."""
        if self._error is not None:
            self._error = None
            self.changed.emit()

    @Property(bool, notify=changed)
    def present(self) -> bool:
        return self._error is not None

    @Property(str, notify=changed)
    def code(self) -> str:
        """A number that staff look up; residents never read a code."""
        return self._speaker.words.say("visit-error-number", number=self._error.number) if self._error else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._speaker.words.say(self._error.title) if self._error else ""

    @Property(str, notify=changed)
    def advice(self) -> str:
        return self._speaker.words.say(self._error.advice) if self._error else ""

# SPDX-License-Identifier: GPL-3.0-or-later
"""The best voice for each text: a recording of the city, the system's voice, espeak-ng, or none.

Without a sound card there is none. What no voice can say is passed over, so that recordings alone help too.
"""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.domain.spoken import spoken
from ui.voice.espeak import Espeak
from ui.voice.qt_voice import QtVoice
from ui.voice.sound import Sound, SoundCard

Recordings = Mapping[str, Mapping[str, Path]]
"""By language: the text of a recording, and where it lies."""


class Voices(QObject):
    """Says one text at a time."""

    ended = Signal()
    changed = Signal()

    def __init__(self, recordings: Recordings, sound: Sound | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recordings = recordings
        self._sound = sound or Sound(self)
        self._system: QtVoice | None = None
        self._espeak: Espeak | None = None
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self.ended)
        self._volume = 1.0

    def look_for(self) -> None:
        """Find what this machine can say and hear with; a moment's work, once, when the first page is there."""
        if not self._sound.present:
            self._sound = SoundCard(self)
        self._sound.ended.connect(self.ended)
        self._sound.changed.connect(self._find)
        self._find()

    def _find(self) -> None:
        if self._sound.present and self._espeak is None:
            self._system = QtVoice(self)
            self._system.ended.connect(self.ended)
            self._system.changed.connect(self.changed)
            self._espeak = Espeak(self)
            self._espeak.made.connect(self._made, Qt.ConnectionType.QueuedConnection)
            self.set_volume(self._volume)
        self.changed.emit()

    def can(self, language: str) -> bool:
        """Whether anything can be heard in this language here."""
        return self._sound.present and bool(self._has_voice(language) or self._recordings.get(language))

    def say(self, text: str, language: str) -> None:
        """Say it; `ended` comes when it is said, also when nothing can say it."""
        self.stop()
        recording = self._recordings.get(language, {}).get(text)
        if not self._sound.present:
            self._pause.start()
        elif recording is not None:
            self._sound.play_file(recording)
        elif self._system is not None and self._system.speaks(language):
            self._system.say(spoken(text, language), language)
        elif self._espeak is not None and language in self._espeak.languages:
            self._espeak.say(spoken(text, language), language)
        else:
            self._pause.start()

    def stop(self) -> None:
        """Be silent; `ended` does not come."""
        self._pause.stop()
        self._sound.stop()
        if self._system is not None and self._espeak is not None:
            self._system.stop()
            self._espeak.stop()

    def set_volume(self, volume: float) -> None:
        """From 0 to 1, at once where the voice can."""
        self._volume = volume
        self._sound.set_volume(volume)
        if self._system is not None:
            self._system.set_volume(volume)

    def _has_voice(self, language: str) -> bool:
        if self._system is None or self._espeak is None:
            return False
        return self._system.speaks(language) or language in self._espeak.languages

    def _made(self, wav: bytes) -> None:
        if wav:
            self._sound.play(wav)
        else:
            self.ended.emit()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The best voice for each text: a recording of the city, the system's voice, espeak-ng, or none.

Without a sound card there is none. What no voice can say is passed over, so that recordings alone help too.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.spoken import spoken
from ui.voice.sound import Sound
from ui.voice.voice import Voice

Recordings = Mapping[str, Mapping[str, Path]]
"""By language: the text of a recording, and where it lies."""
Finder = Callable[[Sound, QObject], tuple[Voice, ...]]


def voices_of_this_machine(sound: Sound, parent: QObject) -> tuple[Voice, ...]:
    """The best first. Qt's speech takes a moment to load, and not every start needs it."""
    from ui.voice.espeak import Espeak  # noqa: PLC0415 - when there is something to hear with
    from ui.voice.qt_voice import QtVoice  # noqa: PLC0415

    return QtVoice(parent), Espeak(sound, parent)


def sound_card(parent: QObject) -> Sound:
    """The loudspeaker of this machine."""
    from ui.voice.sound_card import SoundCard  # noqa: PLC0415 - Qt's multimedia is slow to load

    return SoundCard(parent)


class Voices(QObject):
    """Says one text at a time."""

    ended = Signal()
    changed = Signal()

    def __init__(
        self,
        recordings: Recordings,
        find_sound: Callable[[QObject], Sound] = sound_card,
        find_voices: Finder = voices_of_this_machine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._recordings = recordings
        self._find_sound, self._find_voices = find_sound, find_voices
        self._sound = Sound(self)
        self._voices: tuple[Voice, ...] = ()
        self._volume = 1.0
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self.ended)

    def look_for(self) -> None:
        """Find what this machine can say and hear with; a moment's work, once, when the first page is there."""
        self._sound = self._find_sound(self)
        self._sound.ended.connect(self.ended)
        self._sound.changed.connect(self._look)
        self._look()

    def can(self, language: str) -> bool:
        """Whether anything can be heard in this language here."""
        known = self._recordings.get(language) or any(voice.speaks(language) for voice in self._voices)
        return self._sound.present and bool(known)

    def is_heard(self) -> bool:
        """Whether there is anything to hear with, whatever it says."""
        return self._sound.present

    def play(self, wav: bytes) -> None:
        """A sound of no language."""
        self.stop()
        self._sound.play(wav)

    def say(self, text: str, language: str) -> None:
        """Say it; `ended` comes when it is said, also when nothing can say it."""
        self.stop()
        recording = self._recordings.get(language, {}).get(text)
        voice = next((voice for voice in self._voices if voice.speaks(language)), None)
        if not self._sound.present:
            self._pause.start()
        elif recording is not None:
            self._sound.play_file(recording)
        elif voice is not None:
            voice.say(spoken(text, language), language)
        else:
            self._pause.start()

    def stop(self) -> None:
        """Be silent; `ended` does not come."""
        self._pause.stop()
        self._sound.stop()
        for voice in self._voices:
            voice.stop()

    def set_volume(self, volume: float) -> None:
        """From 0 to 1, at once where the voice can."""
        self._volume = volume
        self._sound.set_volume(volume)
        for voice in self._voices:
            voice.set_volume(volume)

    def _look(self) -> None:
        if self._sound.present and not self._voices:
            self._voices = self._find_voices(self._sound, self)
            for voice in self._voices:
                voice.ended.connect(self.ended)
                voice.changed.connect(self.changed)
            self.set_volume(self._volume)
        self.changed.emit()

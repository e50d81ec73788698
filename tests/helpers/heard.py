# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound card and a voice for tests: keep what they are given, and end when the test says so."""

from pathlib import Path

from ui.voice.sound import Sound
from ui.voice.voice import Voice


class Ears(Sound):
    """Hears everything; silent to the world."""

    present = True

    def __init__(self) -> None:
        super().__init__()
        self.wavs: list[bytes] = []
        self.files: list[Path] = []
        self.volume = 0.0
        self.stops = 0

    def play(self, wav: bytes) -> None:
        """A sound that was made."""
        self.wavs.append(wav)

    def play_file(self, path: Path) -> None:
        """A recording."""
        self.files.append(path)

    def stop(self) -> None:
        """Silence."""
        self.stops += 1

    def set_volume(self, volume: float) -> None:
        """From 0 to 1."""
        self.volume = volume

    def plug(self, *, present: bool) -> None:
        """The sound card comes or goes."""
        self.present = present
        self.changed.emit()


class Mouth(Voice):
    """Speaks some languages; ends when the test says so."""

    def __init__(self, *languages: str) -> None:
        super().__init__()
        self.languages = languages
        self.said: list[str] = []

    def speaks(self, language: str) -> bool:
        """Whether it has this language."""
        return language in self.languages

    def say(self, text: str, _language: str) -> None:
        """One text more."""
        self.said.append(text)

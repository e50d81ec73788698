# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound card for tests: keeps what is played, and says that it ended when the test lets it."""

from pathlib import Path

from ui.voice.sound import Sound


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

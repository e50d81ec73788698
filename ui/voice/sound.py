# SPDX-License-Identifier: GPL-3.0-or-later
"""What a machine can be heard with."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal


class Sound(QObject):
    """What can be heard; by itself nothing. A machine without a sound card has this one."""

    ended = Signal()
    changed = Signal()
    present = False

    def play(self, wav: bytes) -> None:
        """Play a sound that was just made."""

    def play_file(self, path: Path) -> None:
        """Play a recording."""

    def stop(self) -> None:
        """Be silent; `ended` does not come."""

    def set_volume(self, volume: float) -> None:
        """From 0 to 1."""

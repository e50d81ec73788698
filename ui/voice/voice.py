# SPDX-License-Identifier: GPL-3.0-or-later
"""What every voice can: say a text in a language, and be silent."""

from PySide6.QtCore import QObject, Signal


class Voice(QObject):
    """By itself mute."""

    ended = Signal()
    changed = Signal()

    def speaks(self, language: str) -> bool:  # noqa: ARG002 - for those that do
        """Whether it has this language."""
        return False

    def say(self, text: str, language: str) -> None:
        """Say it; `ended` comes when it is said."""

    def stop(self) -> None:
        """Be silent; `ended` does not come."""

    def set_volume(self, volume: float) -> None:
        """From 0 to 1."""

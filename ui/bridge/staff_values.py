# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines of the staff pages as QML reads them."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class StaffLine(QObject):  # type: ignore[operator]
    """A part of the kiosk, or a figure of its state: what, how it is, and what to do."""

    def __init__(
        self,
        label: str,
        value: str,
        advice: str = "",
        level: str = "",
        level_word: str = "",
        icon: str = "",
        code: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = (label, value, advice, level, level_word, icon, code)

    @Property(str, constant=True)
    def label(self) -> str:
        return self._values[0]

    @Property(str, constant=True)
    def value(self) -> str:
        return self._values[1]

    @Property(str, constant=True)
    def advice(self) -> str:
        """What to do; empty when nothing."""
        return self._values[2]

    @Property(str, constant=True)
    def level(self) -> str:
        """good, watch, bad, unused, running, asked; empty where nothing is judged."""
        return self._values[3]

    @Property(str, constant=True)
    def levelWord(self) -> str:
        return self._values[4]

    @Property(str, constant=True)
    def icon(self) -> str:
        return self._values[5]

    @Property(str, constant=True)
    def code(self) -> str:
        """What a key of the line is about."""
        return self._values[6]

# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the screen in the resident's language; switching is live."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from resources.texts import Words

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Speaker(QObject):  # type: ignore[operator]
    """Says text ids in the chosen language."""

    languageChanged = Signal()

    def __init__(self, words: Callable[[str], Words], language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words_of = words
        self._first = language
        self.words = words(language)

    def _get_language(self) -> str:
        return self.words.language

    def _set_language(self, language: str) -> None:
        if language != self.words.language:
            self.words = self._words_of(language)
            self.languageChanged.emit()

    language = Property(str, _get_language, _set_language, notify=languageChanged)

    @Slot(str, result=str)
    def say(self, text: str) -> str:
        """The words behind a text id."""
        return self.words.say(text)

    @Slot(str, "QVariantMap", result=str)
    def sayWith(self, text: str, args: dict[str, str | int]) -> str:
        """The words behind a text id, with its arguments."""
        # QML numbers arrive as float, which Fluent would write with decimals
        whole = {name: int(value) if isinstance(value, float) else value for name, value in args.items()}
        return self.words.say(text, **whole)

    def wipe(self) -> None:
        """Back to the city's language."""
        self._set_language(self._first)

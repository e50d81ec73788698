# SPDX-License-Identifier: GPL-3.0-or-later
"""The voice of the system, where Qt finds one: speech-dispatcher or flite on Linux, the system's own on Windows."""

from PySide6.QtCore import QLocale, QObject
from PySide6.QtTextToSpeech import QTextToSpeech

from ui.voice.voice import Voice

_FOR_TESTS = "mock"
_RATE = -0.1
"""A little calmer than the voice's own speed."""


class QtVoice(Voice):
    """One engine of Qt; it plays by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech: QTextToSpeech | None = None
        self._saying = False
        engine = next((name for name in QTextToSpeech.availableEngines() if name != _FOR_TESTS), "")
        if engine:
            speech = QTextToSpeech(engine, self)
            if speech.state() != QTextToSpeech.State.Error:
                speech.setRate(_RATE)
                speech.stateChanged.connect(self._look)
                self._speech = speech

    def speaks(self, language: str) -> bool:
        """Whether there is a voice of this language."""
        return self._locale(language) is not None

    def say(self, text: str, language: str) -> None:
        """Say it; `ended` comes when it is said."""
        locale = self._locale(language)
        if self._speech is not None and locale is not None:
            self._speech.setLocale(locale)
            self._saying = True
            self._speech.say(text)

    def stop(self) -> None:
        """Be silent; `ended` does not come."""
        self._saying = False
        if self._speech is not None:
            self._speech.stop()

    def set_volume(self, volume: float) -> None:
        """From 0 to 1; an engine may take it for the next text only."""
        if self._speech is not None:
            self._speech.setVolume(volume)

    def _locale(self, language: str) -> QLocale | None:
        wanted = QLocale(language).language()
        known = self._speech.availableLocales() if self._speech is not None else []
        return next((locale for locale in known if locale.language() == wanted), None)

    def _look(self, state: QTextToSpeech.State) -> None:
        if state in (QTextToSpeech.State.Ready, QTextToSpeech.State.Error):
            if self._saying:
                self._saying = False
                self.ended.emit()
            else:
                self.changed.emit()

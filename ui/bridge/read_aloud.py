# SPDX-License-Identifier: GPL-3.0-or-later
"""Dengarkan: reads the page that is shown, part by part, and says where one is. Stops when the page goes."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.app import Kiosk
from ui.bridge.speaker import Speaker
from ui.bridge.visit import Visit
from ui.voice.page import Passage, read_page, shown_page
from ui.voice.voices import Voices

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LOUDNESS = (10, 25, 40, 60, 80, 100)
"""Percent; the steps of softer and louder."""
FIRST = 3
"""Index of the loudness a visit begins with."""


@QmlElement
@QmlUncreatable("made in Python")
class ReadAloud(QObject):  # type: ignore[operator]
    """What is read at the moment, and the keys that steer it."""

    availableChanged = Signal()
    changed = Signal()
    litChanged = Signal()

    def __init__(
        self, kiosk: Kiosk, speaker: Speaker, visit: Visit, voices: Voices | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._visit = visit
        self._voices = voices or Voices(kiosk.pack.recordings)
        self._voices.setParent(self)
        self._screen: QQuickItem | None = None
        self._page: QQuickItem | None = None
        self._passages: tuple[Passage, ...] = ()
        self._at = 0
        self._lit: QQuickItem | None = None
        self._opened = self._speaking = self._answering = False
        self._loudness = FIRST
        self._warned = False
        self._voices.ended.connect(self._go_on)
        self._voices.changed.connect(self.availableChanged)
        self._voices.set_volume(LOUDNESS[FIRST] / 100)
        speaker.languageChanged.connect(self._new_language)
        visit.changed.connect(self._warn)

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said, for Python."""
        return self._speaking

    def look_for_voices(self) -> None:
        """Find out what can be heard here; once, when the first page is shown."""
        self._voices.look_for()

    @Slot(QQuickItem)
    def show(self, screen: QQuickItem) -> None:
        """Where the pages are shown."""
        self._screen = screen

    @Slot()
    def toggle(self) -> None:
        """The key "Dengarkan": open the bar and read; once more: be silent and close it."""
        if self._opened:
            self.close()
        else:
            self.play()

    @Slot()
    def play(self) -> None:
        """Read the page from its beginning, or stop."""
        if not self._voices.can(self._speaker.words.language):
            return
        if self._speaking:
            self.stop()
        elif self._screen is not None:
            reading = read_page(self._screen, self._speaker.words.say)
            self._begin(reading.page, reading.passages)

    @Slot()
    def stop(self) -> None:
        """Be silent; the bar stays."""
        self._voices.stop()
        self._set_speaking(on=False)
        self._light(None)

    @Slot()
    def repeat(self) -> None:
        """The part that is read, or was read last, once more."""
        if self._page is not None and self._passages and isValid(self._page):
            self._at = max(0, min(self._at, len(self._passages) - 1))
            self._set_speaking(on=True)
            self._say()
        else:
            self.play()

    @Slot()
    def where(self) -> None:
        """Say page and step."""
        if self._screen is None or not self._voices.can(self._speaker.words.language):
            return
        reading = read_page(self._screen, self._speaker.words.say)
        self._begin(reading.page, (Passage(reading.where, reading.page),), answering=True)

    @Slot()
    def softer(self) -> None:
        """One step softer; never silent."""
        self._set_loudness(max(0, self._loudness - 1))

    @Slot()
    def louder(self) -> None:
        """One step louder."""
        self._set_loudness(min(len(LOUDNESS) - 1, self._loudness + 1))

    @Slot()
    def close(self) -> None:
        """Be silent and close the bar."""
        self.stop()
        self._opened = False
        self.changed.emit()

    def wipe(self) -> None:
        """The visit is over: silence, first loudness, nothing kept of what was read."""
        self.close()
        self._passages, self._page, self._at = (), None, 0
        self._set_loudness(FIRST)

    def _begin(self, page: QQuickItem, passages: tuple[Passage, ...], *, answering: bool = False) -> None:
        self._voices.stop()
        self._page, self._passages, self._at, self._answering = page, passages, 0, answering
        page.visibleChanged.connect(self._page_left)
        self._opened = True
        self._set_speaking(on=True)
        self._say()

    def _say(self) -> None:
        if self._at >= len(self._passages) or not self._is_shown():
            self.stop()
            return
        passage = self._passages[self._at]
        self._light(None if self._answering or not isValid(passage.item) else passage.item)
        self._voices.say(passage.text, self._speaker.words.language)

    def _go_on(self) -> None:
        if self._speaking:
            self._at += 1
            self._say()

    def _is_shown(self) -> bool:
        page, screen = self._page, self._screen
        return page is not None and screen is not None and isValid(page) and shown_page(screen) is page

    def _page_left(self) -> None:
        if self._speaking and not self._is_shown():
            self.stop()

    def _new_language(self) -> None:
        self.stop()
        self._passages = ()
        self.availableChanged.emit()

    def _warn(self) -> None:
        """Whoever listens hears that the screen is about to be wiped; this alone does not keep it."""
        warned = bool(self._visit.warning_seconds)
        if warned and not self._warned and self._opened and self._screen is not None:
            reading = read_page(self._screen, self._speaker.words.say)
            self._begin(reading.page, reading.passages)
        self._warned = warned

    def _set_speaking(self, *, on: bool) -> None:
        self._speaking = on
        self._visit.listening(on=on and not self._visit.warning_seconds)
        self.changed.emit()

    def _set_loudness(self, step: int) -> None:
        self._loudness = step
        self._voices.set_volume(LOUDNESS[step] / 100)
        self.changed.emit()

    def _light(self, item: QQuickItem | None) -> None:
        if item is not self._lit:
            self._lit = item
            self.litChanged.emit()

    @Property(bool, notify=availableChanged)
    def available(self) -> bool:
        """Whether anything can be heard in the resident's language."""
        return self._voices.can(self._speaker.words.language)

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        """Whether the keys of reading are shown."""
        return self._opened

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        return self._speaking

    @Property(int, notify=changed)
    def volume(self) -> int:
        """Percent."""
        return LOUDNESS[self._loudness]

    @Property(int, notify=changed)
    def loudness(self) -> int:
        """The same in steps."""
        return self._loudness + 1

    @Property(int, notify=changed)
    def loudest(self) -> int:
        """How many steps there are."""
        return len(LOUDNESS)

    @Property(QObject, notify=litChanged)
    def lit(self) -> QObject | None:
        """What is being read."""
        return self._lit if self._lit is not None and isValid(self._lit) else None

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a matter is about: at most three guesses from the story, all topics on request, and "I do not know"."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from resources.pack.model import Topic
from ui.bridge.kinds import QVariantList
from ui.bridge.speaker import Speaker
from ui.bridge.values import Offer, dismiss
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

UNKNOWN_TOPIC = "LAIN"
"""Code that every pack has for "I do not know": staff will choose."""
MOST = 3
"""How many topics are offered before all of them are asked for."""


@QmlElement
@QmlUncreatable("made in Python")
class TopicAnswer(QObject):  # type: ignore[operator]
    """The topics to choose from."""

    settled = Signal()
    changed = Signal()

    def __init__(self, kiosk: Kiosk, tasks: Tasks, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._tasks = tasks
        self._speaker = speaker
        self._all: list[Offer] = []
        self._guesses: list[Offer] = []
        self._found: tuple[str, ...] = ()
        self._story: str | None = None
        self._first = ""
        self._all_shown = False
        self._read()
        speaker.languageChanged.connect(self._read)

    def guess(self, story: str, first: str = "") -> None:
        """Look for topics that fit the story; first is the one the report began with."""
        if (story, first) == (self._story, self._first):
            return
        self._story, self._first = story, first
        given = tuple(topic for topic in (self._kiosk.pack.topics.get(first),) if topic is not None)

        def found(topics: tuple[Topic, ...]) -> None:
            if (story, first) == (self._story, self._first):
                self._show((*given, *(topic for topic in topics if topic.code != first))[:MOST])

        # a long story takes longer than a frame; she may choose "tidak tahu" meanwhile
        self._tasks.errand(lambda: self._kiosk.suggest_topics(story), found, lambda _error: found(()))

    def _show(self, found: tuple[Topic, ...]) -> None:
        self._found = tuple(topic.code for topic in found if topic.code != UNKNOWN_TOPIC)
        self._all_shown = not self._found
        self._read()

    def _read(self) -> None:
        """Offer the topics in the language of the screen."""
        topics = self._kiosk.pack_in(self._speaker.words.language).topics
        old = [*self._all, *self._guesses]
        self._all = [_offer(topic, self) for topic in topics.values() if topic.code != UNKNOWN_TOPIC]
        self._guesses = [_offer(topics[code], self) for code in self._found]
        self.changed.emit()
        dismiss(old)

    @property
    def found(self) -> tuple[str, ...]:
        """Codes of the topics offered for this story."""
        return self._found

    @Slot(bool)
    def showAll(self, on: bool) -> None:
        """All topics instead of the guesses, or back."""
        self._all_shown = on
        self.changed.emit()

    def wipe(self) -> None:
        """Nothing of the visit stays."""
        old, self._guesses, self._found = self._guesses, [], ()
        self._story, self._first, self._all_shown = None, "", False
        self.changed.emit()
        dismiss(old)

    @Property(QVariantList, notify=changed)
    def guesses(self) -> list[QObject]:
        return list(self._guesses)

    @Property(QVariantList, notify=changed)
    def all(self) -> list[QObject]:
        return list(self._all)

    @Property(bool, notify=changed)
    def allShown(self) -> bool:
        return self._all_shown

    @Property(str, notify=settled)
    def unknown(self) -> str:
        return UNKNOWN_TOPIC


def _offer(topic: Topic, parent: QObject) -> Offer:
    return Offer(topic.code, topic.name, topic.examples, icon=topic.icon, parent=parent)

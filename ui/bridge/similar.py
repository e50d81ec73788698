# SPDX-License-Identifier: GPL-3.0-or-later
"""Saya juga: what others reported of the same topic in the same kelurahan, to be joined instead of told again."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from kiosk.domain.matter import Matter
from resources.forms.model import Answers, QuestionType
from ui.bridge.article import short_date
from ui.bridge.filling import Filling
from ui.bridge.kinds import QVariantList
from ui.bridge.page_kind import page_kind
from ui.bridge.speaker import Speaker
from ui.bridge.values import Offer, dismiss
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

JOINING_FORM = "ikut_aduan"
"""Form with which a matter is joined; a city whose pack has none offers nothing."""


@QmlElement
@QmlUncreatable("made in Python")
class Similar(QObject):  # type: ignore[operator]
    """The matters on offer. They are looked up while she names the place, so that no page waits for them."""

    changed = Signal()

    def __init__(
        self,
        kiosk: Kiosk,
        tasks: Tasks,
        speaker: Speaker,
        joined: Callable[[Matter], None],
        declined: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._tasks = tasks
        self._speaker = speaker
        self._joined = joined
        self._declined = declined
        self._asked = ("", "")
        self._refused: set[tuple[str, str]] = set()
        self._found: tuple[Matter, ...] = ()
        self._rows: list[Offer] = []
        self._chosen = ""
        self._shown = False
        speaker.languageChanged.connect(self._read)

    def look(self, filling: Filling, kelurahan: str) -> None:
        """She is telling where it is."""
        topic = _topic(filling)
        asked = (topic, kelurahan)
        known = self._kiosk.pack.topics.get(topic)
        if asked == self._asked or known is None or known.secret or JOINING_FORM not in self._kiosk.pack.forms:
            return
        self._asked, self._found = asked, ()

        def told(matters: tuple[Matter, ...]) -> None:
            if asked == self._asked:
                self._found = matters

        # without an answer there is nothing to offer, and she goes on as if there were none
        self._tasks.follow(self._kiosk.similar(topic, kelurahan), told, lambda _error: None)

    def stops(self, filling: Filling, kelurahan: str) -> bool:
        """Whether there is something to offer before she leaves the place; what she declined is not offered again."""
        asked = (_topic(filling), kelurahan)
        if (
            page_kind(filling.questions()) != "place"
            or asked != self._asked
            or asked in self._refused
            or not self._found
        ):
            return False
        self._chosen = self._found[0].id if len(self._found) == 1 else ""
        self._shown = True
        self._read()
        return True

    @Slot(str)
    def choose(self, matter: str) -> None:
        """This one is hers too."""
        self._chosen = matter
        self.changed.emit()

    @Slot()
    def join(self) -> None:
        """Report together with the others."""
        chosen = next((matter for matter in self._found if matter.id == self._chosen), None)
        if chosen is not None:
            self.close()
            self._joined(chosen)

    @Slot()
    def decline(self) -> None:
        """Hers is another matter."""
        self._refused.add(self._asked)
        self.close()
        self._declined()

    @Slot()
    def close(self) -> None:
        """Back to the place."""
        self._shown = False
        self.changed.emit()

    def wipe(self) -> None:
        """Nothing of the visit stays."""
        old: list[QObject] = list(self._rows)
        self._asked, self._found, self._rows, self._chosen, self._shown = ("", ""), (), [], "", False
        self._refused.clear()
        self.changed.emit()
        dismiss(old)

    def _read(self) -> None:
        """The rows in the language of the screen."""
        words = self._speaker.words
        topics = self._kiosk.pack_in(words.language).topics
        old: list[QObject] = list(self._rows)
        self._rows = [
            Offer(
                matter.id,
                matter.landmark[:1].upper() + matter.landmark[1:],
                words.say(
                    "complaint-similar-detail", topic=topics[matter.topic].name, date=short_date(matter.day, words)
                ),
                parent=self,
            )
            for matter in self._found
        ]
        self.changed.emit()
        dismiss(old)

    def answers_of(self, matter: Matter, story: str) -> Answers:
        """What the joining form begins with: the matter, and what she has told already."""
        return {
            "matter": matter.id,
            "topik": matter.topic,
            "kelurahan": matter.kelurahan,
            "patokan": matter.landmark,
            "cerita": story,
        }

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._shown

    @Property(QVariantList, notify=changed)
    def rows(self) -> list[QObject]:
        return list(self._rows)

    @Property(str, notify=changed)
    def chosen(self) -> str:
        return self._chosen


def _topic(filling: Filling) -> str:
    """What her complaint is about; empty for every other form, and where others are joined already."""
    asked = filling.question_of(QuestionType.TOPIC)
    if asked is None or filling.form.kind != "complaint" or filling.form.id == JOINING_FORM:
        return ""
    return str(filling.typed(asked.id) or "")

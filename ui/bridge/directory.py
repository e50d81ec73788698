# SPDX-License-Identifier: GPL-3.0-or-later
"""Who does what: the city's agencies with what they answer for; typing leaves those that fit."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from kiosk.domain.search import EntryKind, Hit
from resources.pack.model import Agency, Pack
from ui.bridge.article import LineView
from ui.bridge.kinds import QVariantList, QVariantMap
from ui.bridge.speaker import Speaker
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

COMPLAINT = "aduan"
TOPIC = "topik"
"""The form that takes complaints, and its question for the topic."""
UNSURE = "C"
_ICON = "apartment"


@QmlElement
@QmlUncreatable("made in Python")
class Directory(QObject):  # type: ignore[operator]
    """The list of agencies, and one of them opened."""

    changed = Signal()
    writtenChanged = Signal()
    wished = Signal(str, str, QVariantMap)

    def __init__(self, kiosk: Kiosk, tasks: Tasks, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._tasks = tasks
        self._speaker = speaker
        self._query = self._opened = ""
        self._fitting: tuple[str, ...] | None = None
        self._sure = True
        speaker.languageChanged.connect(self._search)

    def open(self, code: str) -> None:
        """One agency."""
        self._opened = code
        self.changed.emit()

    @Slot(str)
    def write(self, query: str) -> None:
        """Only what fits these words, as far as they are typed."""
        self._query = query
        self.writtenChanged.emit()
        self._search()

    @Slot(str)
    def complain(self, topic: str) -> None:
        """A report about this topic."""
        self.wished.emit("form", COMPLAINT, {TOPIC: topic})

    @Slot(str)
    def openService(self, code: str) -> None:
        """A service this agency handles."""
        self.wished.emit("service", code, {})

    def wipe(self) -> None:
        """Nothing of the visit stays."""
        self._query = self._opened = ""
        self._fitting = None
        self.writtenChanged.emit()
        self.changed.emit()

    def _search(self) -> None:
        if not self._query.strip():
            self._fitting = None
            self.changed.emit()
            return
        own = tuple(a.code for a in self._agencies() if self._fits(a))
        if own:
            self._fitting, self._sure = own, True
            self.changed.emit()
            return
        # nothing holds these very words: the search that forgives may still know whom she means
        kiosk, query, language = self._kiosk, self._query, self._speaker.words.language

        def found(hits: tuple[Hit, ...]) -> None:
            if query == self._query:
                self._fitting, self._sure = self._agencies_behind(hits), False
                self.changed.emit()

        self._tasks.errand(lambda: kiosk.find(query, language), found, lambda _error: None)

    def _agencies_behind(self, hits: tuple[Hit, ...]) -> tuple[str, ...]:
        codes: list[str] = []
        for entry in (hit.entry for hit in hits):
            if entry.kind is EntryKind.AGENCY:
                codes.append(entry.code)
            elif entry.kind is EntryKind.REPORT:
                codes += [a.code for a in self._agencies() if entry.code in a.topics]
        return tuple(dict.fromkeys(codes))

    def _fits(self, agency: Agency) -> bool:
        pack = self._pack()
        topics = [pack.topics[code] for code in agency.topics if code in pack.topics]
        said = " ".join((agency.code, agency.name, agency.note, *(f"{t.name} {t.examples}" for t in topics))).lower()
        return all(any(word.startswith(part) for word in said.split()) for part in self._query.lower().split())

    def _agencies(self) -> list[Agency]:
        return sorted(self._pack().agencies.values(), key=lambda agency: agency.name)

    def _pack(self) -> Pack:
        return self._kiosk.pack_in(self._speaker.words.language)

    def _topic_names(self, agency: Agency) -> list[str]:
        topics = self._pack().topics
        return [topics[code].name for code in agency.topics if code in topics]

    def _line(self, agency: Agency) -> LineView:
        detail = ", ".join(self._topic_names(agency)) or agency.note
        return LineView(
            kind="agency",
            code=agency.code,
            label=agency.name,
            detail=detail or self._speaker.words.say("info-agency-no-topic"),
            icon=_ICON,
            example=agency.evidence == UNSURE,
        )

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many agencies there are."""
        return len(self._kiosk.pack.agencies)

    @Property(str, notify=writtenChanged)
    def query(self) -> str:
        return self._query

    @Property(str, notify=changed)
    def meaning(self) -> str:
        """What the rows are: all, found, closest or nothing (then all are shown)."""
        if self._fitting is None:
            return "all"
        if not self._fitting:
            return "nothing"
        return "found" if self._sure else "closest"

    @Property(QVariantList, notify=changed)
    def rows(self) -> list[LineView]:
        fitting = self._fitting
        return [self._line(agency) for agency in self._agencies() if not fitting or agency.code in fitting]

    @Property(QVariantMap, notify=changed)
    def agency(self) -> dict[str, object]:
        """The agency that is open; an empty map while none is."""
        pack = self._pack()
        agency = pack.agencies.get(self._opened)
        if agency is None:
            return {}
        words = self._speaker.words
        return {
            "code": agency.code,
            "name": agency.name,
            "note": agency.note,
            "source": words.say("info-source", source=agency.source) if agency.source else "",
            "example": agency.evidence == UNSURE,
            "topics": [self._topic_line(code) for code in agency.topics if code in pack.topics],
            "services": [
                LineView(
                    kind="service", code=s.code, label=s.short_name or s.name, detail="", icon=s.icon, example=False
                )
                for s in pack.content.services.values()
                if s.agency_code == agency.code
            ],
        }

    def _topic_line(self, code: str) -> LineView:
        topic = self._pack().topics[code]
        return LineView(
            kind="topic", code=code, label=topic.name, detail=topic.examples, icon=topic.icon, example=False
        )

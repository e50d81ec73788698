# SPDX-License-Identifier: GPL-3.0-or-later
"""Which service a form is about, from a list one can search, and what of its requirements is ready."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from kiosk.domain.search import EntryKind, Hit
from resources.pack.content import Service
from ui.bridge.kinds import QVariantList
from ui.bridge.service import Bring
from ui.bridge.speaker import Speaker
from ui.bridge.values import ServiceLine, dismiss
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class ServiceAnswer(QObject):  # type: ignore[operator]
    """The services to choose from, and the requirements of the chosen one; the form holds the answers themselves."""

    settled = Signal()
    listChanged = Signal()
    queryChanged = Signal()
    bringChanged = Signal()
    ticked = Signal()

    def __init__(self, kiosk: Kiosk, tasks: Tasks, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._tasks = tasks
        self._speaker = speaker
        self._form = self._query = self._chosen = ""
        self._meaning = "all"
        self._ready: tuple[str, ...] = ()
        self._found: tuple[Hit, ...] | None = None
        self._rows: list[ServiceLine] = []
        self._bring: list[Bring] = []
        speaker.languageChanged.connect(self._read_again)

    def open(self, form: str) -> None:
        """A form asks for one of its services; those that it prepares, or all where it prepares none of its own."""
        self._form = form
        self._list()

    def show(self, chosen: str, ready: tuple[str, ...]) -> None:
        """What is answered so far."""
        if (chosen, ready) != (self._chosen, self._ready):
            before, self._chosen, self._ready = self._chosen, chosen, ready
            if before != chosen:
                self.listChanged.emit()
                self._list_requirements()
            for number, bring in enumerate(self._bring):
                bring.tick(ready=self.text_of(number) in ready)
            self.ticked.emit()

    @Slot(str)
    def write(self, query: str) -> None:
        """Only what fits these words, as far as they are typed."""
        self._query = query
        self.queryChanged.emit()
        if not query.strip():
            self._found = None
            self._list()
            return
        kiosk, language = self._kiosk, self._speaker.words.language

        def found(hits: tuple[Hit, ...]) -> None:
            if (query, language) == (self._query, self._speaker.words.language):
                self._found = tuple(hit for hit in hits if hit.entry.kind is EntryKind.SERVICE)
                self._list()

        self._tasks.errand(lambda: kiosk.find(query, language), found, lambda _error: None)

    def text_of(self, number: int) -> str:
        """A requirement as the pack's own files say it: that is how an answer is kept in every language."""
        return self._kiosk.pack.content.services[self._chosen].requirements[number].text

    def wipe(self) -> None:
        """Nothing of the visit stays."""
        self._form = self._query = self._chosen = ""
        self._ready, self._found = (), None
        old: list[QObject] = [*self._rows, *self._bring]
        self._rows, self._bring = [], []
        self.queryChanged.emit()
        self.listChanged.emit()
        self.bringChanged.emit()
        self.ticked.emit()
        dismiss(old)

    def _services(self) -> dict[str, Service]:
        return dict(self._kiosk.pack_in(self._speaker.words.language).content.services)

    def _read_again(self) -> None:
        if self._form:
            self._list()
            self._list_requirements()
            if self._query:
                self.write(self._query)

    def _list(self) -> None:
        services = self._services()
        own = {code: service for code, service in services.items() if service.form == self._form} or services
        wanted = [own[hit.entry.code] for hit in self._found or () if hit.entry.code in own]
        self._meaning = ("found" if self._found and self._found[0].sure else "closest") if wanted else "all"
        if not wanted:
            wanted = sorted(own.values(), key=lambda service: (service.rank == 0, service.rank, service.name))
        old = self._rows
        self._rows = [ServiceLine(service, self) for service in wanted]
        self.listChanged.emit()
        dismiss(old)

    def _list_requirements(self) -> None:
        service, own = self._services().get(self._chosen), self._kiosk.pack.content.services.get(self._chosen)
        old = self._bring
        self._bring = []
        if service is not None and own is not None:
            texts = [requirement.text for requirement in own.requirements]
            both = zip(service.requirements, texts, strict=True)
            self._bring = [Bring(shown, text in self._ready, self) for shown, text in both]
        self.bringChanged.emit()
        dismiss(old)

    @Property(QVariantList, notify=listChanged)
    def rows(self) -> list[QObject]:
        return list(self._rows)

    @Property(str, notify=listChanged)
    def chosenName(self) -> str:
        service = self._services().get(self._chosen)
        return service.name if service else ""

    @Property(str, notify=listChanged)
    def meaning(self) -> str:
        """What the rows are: all, found or closest."""
        return self._meaning

    @Property(str, notify=queryChanged)
    def query(self) -> str:
        return self._query

    @Property(QVariantList, notify=bringChanged)
    def bring(self) -> list[QObject]:
        return list(self._bring)

    @Property(int, notify=ticked)
    def ready(self) -> int:
        """How many requirements are ticked."""
        return len(self._ready)

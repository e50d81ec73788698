# SPDX-License-Identifier: GPL-3.0-or-later
"""The counter services: a list to choose from, one of them opened, and what she has ready for each."""

from collections.abc import Iterable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from kiosk.domain.search import EntryKind, Hit
from resources.pack.content import Service
from resources.pack.model import Pack
from ui.bridge.kinds import QVariantList, QVariantMap
from ui.bridge.queue_number import QueueNumber
from ui.bridge.service import ShownService
from ui.bridge.speaker import Speaker
from ui.bridge.take_along import TakeAlong
from ui.bridge.values import Offer, ServiceLine, dismiss
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Learn(QObject):  # type: ignore[operator]
    """What the pages of the services show. Ticks, page and typed words live until the visit ends."""

    settled = Signal()
    listChanged = Signal()
    writtenChanged = Signal()
    serviceChanged = Signal()
    turned = Signal()

    def __init__(self, kiosk: Kiosk, tasks: Tasks, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._tasks = tasks
        self._speaker = speaker
        self._group = self._query = self._opened = ""
        self._first = 0
        self._found: tuple[Hit, ...] | None = None
        self._ticked: dict[str, set[int]] = {}
        self._groups: list[Offer] = []
        self._rows: list[ServiceLine] = []
        self._service: ShownService | None = None
        self.along = TakeAlong(kiosk, tasks, speaker, self)
        self.queue_number = QueueNumber(kiosk, tasks, speaker, self)
        self._begun = False
        speaker.languageChanged.connect(self._read_again)

    @Slot()
    def begin(self) -> None:
        """The services are about to be shown; what was left in this visit stands as it was."""
        if not self._begun:
            self._begun = True
            self._list()

    @Slot(str)
    def choose(self, group: str) -> None:
        """Only services of this group; empty for all."""
        self._group, self._query, self._found, self._first = group, "", None, 0
        self.writtenChanged.emit()
        self._list()

    @Slot(str)
    def write(self, query: str) -> None:
        """Only what fits these words, as far as they are typed."""
        self._query, self._first = query, 0
        self.writtenChanged.emit()
        if not query.strip():
            self._found = None
            self._list()
            return
        kiosk, language = self._kiosk, self._speaker.words.language

        def found(hits: tuple[Hit, ...]) -> None:
            if query == self._query and language == self._speaker.words.language:
                self._found = tuple(hit for hit in hits if hit.entry.kind is EntryKind.SERVICE)
                self._list()

        self._tasks.errand(lambda: kiosk.find(query, language), found, lambda _error: None)

    @Slot(int)
    def turn(self, first: int) -> None:
        """The row that stands first on the page."""
        self._first = first
        self.turned.emit()

    @Slot(str)
    def open(self, code: str) -> None:
        """Read one service."""
        self.begin()
        if code in self._pack().content.services:
            self._opened = code
            self.queue_number.open(code)
            self._show()

    @Slot()
    def close(self) -> None:
        """Back to the list, as it was left."""
        self._opened = ""
        self.along.wipe()
        self.queue_number.open("")
        self._show()

    @Slot(int)
    def tick(self, number: int) -> None:
        """She has this requirement, or not after all."""
        if self._service is not None:
            ready = self._ticked.setdefault(self._opened, set())
            ready ^= {number}
            self._service.tick(number, ready=number in ready, count=len(ready))

    @Slot(str)
    def takeAlong(self, why: str) -> None:
        """Leave with the list: print, phone or counter."""
        if self._opened:
            self.along.open(self._opened, why)
            if why == "print":
                self.along.print(self._ready())

    @Slot()
    def printAgain(self) -> None:
        """The sheet once more."""
        if self._opened:
            self.along.print(self._ready())

    @Slot()
    def keepReading(self) -> None:
        """Back from taking along to the service."""
        self.along.wipe()

    def wipe(self) -> None:
        """Nothing of the visit stays."""
        self._group = self._query = self._opened = ""
        self._first, self._found, self._begun = 0, None, False
        self._ticked.clear()
        self.along.wipe()
        self.queue_number.wipe()
        self._show()
        old: list[QObject] = [*self._rows, *self._groups]
        self._rows, self._groups = [], []
        self.writtenChanged.emit()
        self.listChanged.emit()
        self.turned.emit()
        dismiss(old)

    def _pack(self) -> Pack:
        return self._kiosk.pack_in(self._speaker.words.language)

    def _ready(self) -> tuple[str, ...]:
        """What she has of the opened service, as the pack's own files say it: sheet and form know it by that."""
        requirements = self._kiosk.pack.content.services[self._opened].requirements
        return tuple(requirements[number].text for number in sorted(self._ticked.get(self._opened, ())))

    def _read_again(self) -> None:
        if not self._begun:
            return
        self._list()
        self._show()
        if self._query:
            # the same words, among what is called so in this language
            first = self._first
            self.write(self._query)
            self.turn(first)

    def _list(self) -> None:
        content = self._pack().content
        services = self._wanted(content.services.values())
        old: list[QObject] = [*self._rows, *self._groups]
        self._rows = [ServiceLine(service, self) for service in services]
        counted = [(g, sum(s.group == g.code for s in content.services.values())) for g in content.service_groups]
        self._groups = [Offer(g.code, g.name, note=str(count), parent=self) for g, count in counted if count]
        self.listChanged.emit()
        self.turned.emit()
        dismiss(old)

    def _wanted(self, services: Iterable[Service]) -> list[Service]:
        if self._found is not None:
            by_code = {service.code: service for service in services}
            return [by_code[hit.entry.code] for hit in self._found if hit.entry.code in by_code]
        # in one order for all languages, so that the page stays the same when the language changes
        own = self._kiosk.pack.content
        place = {group.code: number for number, group in enumerate(own.service_groups)}
        chosen = (service for service in services if self._group in ("", service.group))
        return sorted(chosen, key=lambda s: (s.rank == 0, s.rank, place.get(s.group, 0), own.services[s.code].name))

    def _show(self) -> None:
        old = self._service
        service = self._pack().content.services[self._opened] if self._opened else None
        today = self._kiosk.clock.local(self._kiosk.clock.now()).date()
        ticked = self._ticked.get(self._opened, set())
        words = self._speaker.words
        self._service = ShownService(service, self._pack(), words, today, ticked, self) if service else None
        self.serviceChanged.emit()
        if old is not None:
            dismiss([old])

    @Property(int, notify=listChanged)
    def total(self) -> int:
        """How many services this city's counters offer."""
        return len(self._kiosk.pack.content.services)

    @Property(QVariantList, notify=listChanged)
    def groups(self) -> list[QObject]:
        return list(self._groups)

    @Property(str, notify=listChanged)
    def group(self) -> str:
        return self._group

    @Property(QVariantList, notify=listChanged)
    def rows(self) -> list[QObject]:
        return list(self._rows)

    @Property(str, notify=listChanged)
    def meaning(self) -> str:
        """What the rows are: all, group, found, closest or nothing."""
        if self._found is None:
            return "group" if self._group else "all"
        if not self._rows:
            return "nothing"
        return "found" if self._found[0].sure else "closest"

    @Property(int, notify=listChanged)
    def popular(self) -> int:
        """How many rows at the head are those asked for most."""
        services = self._kiosk.pack.content.services.values()
        return 0 if self._found is not None or self._group else sum(service.rank > 0 for service in services)

    @Property(str, notify=writtenChanged)
    def query(self) -> str:
        return self._query

    @Property(int, notify=turned)
    def first(self) -> int:
        return self._first

    @Property(bool, notify=serviceChanged)
    def opened(self) -> bool:
        return self._service is not None

    @Property(ShownService, notify=serviceChanged)
    def service(self) -> ShownService | None:
        return self._service

    @Property(TakeAlong, notify=settled)
    def taking(self) -> TakeAlong:
        return self.along

    @Property(QueueNumber, notify=settled)
    def queue(self) -> QueueNumber:
        return self.queue_number

    @Property(bool, notify=settled)
    def canPrint(self) -> bool:
        """Whether this kiosk has paper to offer."""
        config = self._kiosk.config
        on_strip = bool(config.printer or config.receipts_folder) and self._kiosk.staff.diary.abilities().paper
        return on_strip or bool(config.sheet_printer)

    @Property(str, notify=serviceChanged)
    def form(self) -> str:
        """The form that prepares a request for the opened service; empty: only in person."""
        service = self._kiosk.pack.content.services.get(self._opened)
        return service.form if service else ""

    @Property(QVariantMap, notify=serviceChanged)
    def request(self) -> dict[str, object]:
        """What a prepared request begins with."""
        return {"layanan": self._opened, "syarat": list(self._ready())} if self._opened else {}

    @Property(QVariantMap, notify=serviceChanged)
    def complaint(self) -> dict[str, object]:
        """What a complaint about this service begins with."""
        service = self._kiosk.pack.content.services.get(self._opened)
        return {"topik": service.complaint_topic} if service else {}

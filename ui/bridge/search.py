# SPDX-License-Identifier: GPL-3.0-or-later
"""One box over everything: what is written, what is found while it is written, and where each hit leads."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from kiosk.domain.search import EntryKind, Hit, SearchEntry
from resources.pack.content import ArticleKind, LinkTo
from resources.pack.model import Pack
from ui.bridge.kinds import QVariantList, QVariantMap
from ui.bridge.speaker import Speaker
from ui.bridge.values import dismiss
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

BEFORE: Final = 5
"""How many services stand there before anything is written."""
COMPLAINT: Final = "aduan"
"""The form every pack has."""
_ICONS = {
    EntryKind.AGENCY: "apartment",
    EntryKind.PLACE: "location_on",
    EntryKind.SPOT: "location_on",
    EntryKind.QUESTION: "quiz",
    EntryKind.REPORT: "campaign",
}


@dataclass(frozen=True, slots=True)
class _Row:
    """What a hit shows, and where it leads; nowhere when all of it is on the row."""

    icon: str
    says: str
    detail: str
    link: LinkTo | None


@QmlElement
@QmlUncreatable("made in Python")
class FoundLine(QObject):  # type: ignore[operator]
    """One hit as QML reads it."""

    def __init__(self, entry: SearchEntry, row: _Row, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        self._row = row

    @Property(str, constant=True)
    def kind(self) -> str:
        return self._entry.kind.value

    @Property(str, constant=True)
    def code(self) -> str:
        return self._entry.code

    @Property(str, constant=True)
    def label(self) -> str:
        return self._entry.title

    @Property(str, constant=True)
    def says(self) -> str:
        """What kind of thing it is, in words."""
        return self._row.says

    @Property(str, constant=True)
    def detail(self) -> str:
        return self._row.detail

    @Property(str, constant=True)
    def icon(self) -> str:
        return self._row.icon

    @Property(bool, constant=True)
    def leads(self) -> bool:
        """Whether there is more of it to open."""
        return self._row.link is not None

    @Property(str, constant=True)
    def target(self) -> str:
        """Kind of what it opens: service, article, agency, form and so on, as LinkTo has them."""
        return self._row.link.kind if self._row.link else ""

    @Property(str, constant=True)
    def targetCode(self) -> str:
        return self._row.link.code if self._row.link else ""

    @Property(QVariantMap, constant=True)
    def answers(self) -> dict[str, str]:
        """What a form begins with."""
        return dict(self._row.link.answers) if self._row.link else {}


@QmlElement
@QmlUncreatable("made in Python")
class Search(QObject):  # type: ignore[operator]
    """What is written and what was found. Both end with the visit."""

    settled = Signal()
    writtenChanged = Signal()
    foundChanged = Signal()

    def __init__(self, kiosk: Kiosk, tasks: Tasks, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._tasks = tasks
        self._speaker = speaker
        self._query = ""
        self._sure = True
        self._lines: list[FoundLine] = []
        self._begun = False
        speaker.languageChanged.connect(self._read_again)
        self._warm(list(kiosk.pack.languages))

    @Slot()
    def begin(self) -> None:
        """The box is about to be shown; what was written in this visit still stands in it."""
        if not self._begun:
            self._begun = True
            self._look()

    @Slot(str)
    def write(self, query: str) -> None:
        """Written so far; the hits follow."""
        if query != self._query:
            self._begun, self._query = True, query
            self.writtenChanged.emit()
            self._look()

    def wipe(self) -> None:
        """Nothing of the visit stays."""
        self._begun, self._query = False, ""
        self.writtenChanged.emit()
        self._take(())

    def _read_again(self) -> None:
        # the same words, among what is called so in this language
        if self._begun:
            self._look()

    def _warm(self, languages: list[str]) -> None:
        """Making an index takes its time; done while nobody is here, one language after the other."""
        if languages:
            kiosk, (first, *others) = self._kiosk, languages
            self._tasks.errand(
                lambda: kiosk.find("", first), lambda _hits: self._warm(others), lambda _error: self._warm(others)
            )

    def _look(self) -> None:
        query, language, kiosk = self._query, self._speaker.words.language, self._kiosk
        if not query.strip():
            self._take(self._before())
            return

        def found(hits: tuple[Hit, ...]) -> None:
            if query == self._query and language == self._speaker.words.language:
                self._take(hits)

        self._tasks.errand(lambda: kiosk.find(query, language), found, lambda _error: None)

    def _pack(self) -> Pack:
        return self._kiosk.pack_in(self._speaker.words.language)

    def _before(self) -> tuple[Hit, ...]:
        services = sorted((s for s in self._pack().content.services.values() if s.rank), key=lambda s: s.rank)
        return tuple(Hit(SearchEntry(EntryKind.SERVICE, s.code, s.name, s.summary), 1.0) for s in services[:BEFORE])

    def _take(self, hits: tuple[Hit, ...]) -> None:
        old = self._lines
        self._sure = all(hit.sure for hit in hits[:1])
        self._lines = [FoundLine(hit.entry, self._row(hit.entry), self) for hit in hits]
        self.foundChanged.emit()
        dismiss(old)

    def _row(self, entry: SearchEntry) -> _Row:
        say, content = self._speaker.words.say, self._pack().content
        says = "" if entry.kind is EntryKind.ARTICLE else say(f"search-kind-{entry.kind.value}")
        icon, detail = _ICONS.get(entry.kind, "description"), entry.detail
        link: LinkTo | None = LinkTo(entry.kind.value, entry.code)
        match entry.kind:
            case EntryKind.SERVICE:
                icon = content.services[entry.code].icon or icon
            case EntryKind.ARTICLE:
                article = content.articles[entry.code]
                says = say("search-kind-system" if article.kind is ArticleKind.SYSTEM else "search-kind-information")
                icon = article.icon or icon
            case EntryKind.SPOT:
                link = LinkTo("article", entry.code)
            case EntryKind.REPORT:
                icon = self._kiosk.pack.topics[entry.code].icon or icon
                link = LinkTo("form", COMPLAINT, {"topik": entry.code})
            case EntryKind.QUESTION:
                link = next(faq.link for faq in content.faqs if faq.code == entry.code)
            case EntryKind.PLACE:
                area, link = self._kiosk.pack.area(entry.code), None
                detail = say("search-place", kecamatan=entry.detail, postcode=area.postcode)
        return _Row(icon, says, detail, link)

    @Property(str, notify=writtenChanged)
    def query(self) -> str:
        return self._query

    @Property(QVariantList, notify=foundChanged)
    def lines(self) -> list[QObject]:
        return list(self._lines)

    @Property(bool, notify=foundChanged)
    def sure(self) -> bool:
        """False when the hits are only the closest there is."""
        return self._sure

# SPDX-License-Identifier: GPL-3.0-or-later
"""Info kota: groups, their articles, one article opened; the way back is a trail."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from resources.pack.content import Article, ArticleKind
from resources.pack.model import Pack
from ui.bridge.article import STAFF, ArticleView, LineView, LinkView, has_places, line_of, shown_article
from ui.bridge.city_map import CityMap, draw_city
from ui.bridge.directory import Directory
from ui.bridge.kinds import QVariantList, QVariantMap
from ui.bridge.news_board import NewsBoard
from ui.bridge.speaker import Speaker
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

MOST_TILES = 9
_INSIDE = frozenset({"article", "group", "agency", "agencies", "news", "elsewhere"})
"""Kinds of a link that lead to a page of this journey; the others are wishes to the window."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A page on the way: its kind, and the code of what it shows."""

    kind: str
    code: str = ""
    entered: bool = False
    """Whether she came here from elsewhere, so that going back leads out."""


_START = Stop("groups", entered=True)


@QmlElement
@QmlUncreatable("made in Python")
class Info(QObject):  # type: ignore[operator]
    """What the pages of "Info kota" show, and the way she came."""

    settled = Signal()
    turned = Signal()
    renewed = Signal()
    changed = Signal()
    wished = Signal(str, str, QVariantMap)

    def __init__(self, kiosk: Kiosk, tasks: Tasks, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._tasks = tasks
        self._speaker = speaker
        self._trail: list[Stop] = [_START]
        self._backwards = False
        self._map: CityMap | None = None
        self._map_asked = False
        self._article: ArticleView | None = None
        self._directory = Directory(kiosk, tasks, speaker, self)
        self._directory.wished.connect(self.wished)
        self._news = NewsBoard(kiosk, tasks, speaker, self)
        speaker.languageChanged.connect(self._read_again)

    @Slot()
    def begin(self) -> None:
        """At the first page, and no way is remembered."""
        self._go([_START])

    @Slot(str)
    def openArticle(self, code: str) -> None:
        """One article at once; back leads out again."""
        self.open("article", code)

    @Slot(str, str)
    def open(self, kind: str, code: str) -> None:
        """One page at once (article, group, agency, agencies, news); back leads out again."""
        stop = Stop(kind, code, entered=True)
        self._go([*self._trail, stop if self._exists(stop) else _START])

    @Slot(str, str)
    def show(self, kind: str, code: str) -> None:
        """One page further."""
        stop = Stop(kind, code)
        if self._exists(stop):
            self._go([*self._trail, stop])

    @Slot(QVariantMap)
    def press(self, link: LinkView) -> None:
        """A key of the content: a page of this journey, or a wish to the window."""
        if link["kind"] in _INSIDE:
            self.show(link["kind"], link["code"])
        else:
            self.wished.emit(link["kind"], link["code"], link["answers"])

    @Slot(result=bool)
    def back(self) -> bool:
        """One page back; False when that leads out of the journey."""
        out = self._here.entered
        self._go(self._trail[:-1] or [_START], backwards=True)
        return not out

    def wipe(self) -> None:
        """Nothing of the visit stays."""
        self._directory.wipe()
        self.begin()

    def _go(self, trail: list[Stop], *, backwards: bool = False) -> None:
        before = self._here
        self._trail, self._backwards = trail, backwards
        self._take()
        if before.kind != self._here.kind:
            self.turned.emit()
        elif before != self._here:
            self.renewed.emit()
        self.changed.emit()

    def _read_again(self) -> None:
        self._take()
        self.changed.emit()

    def _take(self) -> None:
        """Everything of this page, in the language of now."""
        here = self._here
        if here.kind == "agency":
            self._directory.open(here.code)
        elif here.kind == "announcement":
            self._news.open(here.code)
        elif here.kind == "news":
            self._news.begin()
        else:
            self._news.close()
        article = self._pack().content.articles.get(here.code) if here.kind == "article" else None
        self._article = None
        if article is not None:
            words = self._speaker.words
            source = self._kiosk.pack.content.articles[here.code]
            here_code = self._kiosk.area.code
            self._article = shown_article(article, source, self._pack(), words, self._today(), self._map, here_code)
            self._want_map(article)

    def _want_map(self, article: Article) -> None:
        if self._map_asked or not has_places(article):
            return
        self._map_asked = True

        def drawn(city_map: CityMap | None) -> None:
            self._map = city_map
            if city_map is not None:
                self._read_again()

        self._tasks.errand(lambda: draw_city(self._kiosk.pack), drawn, lambda _error: None)

    @property
    def _here(self) -> Stop:
        return self._trail[-1]

    def _exists(self, stop: Stop) -> bool:
        pack = self._pack()
        return {
            "article": stop.code in pack.content.articles,
            "group": bool(self._of_group(stop.code)),
            "agency": stop.code in pack.agencies,
            "agencies": True,
            "news": True,
            "announcement": self._news.has(stop.code),
            "elsewhere": bool(self._elsewhere()),
        }.get(stop.kind, False)

    def _pack(self) -> Pack:
        return self._kiosk.pack_in(self._speaker.words.language)

    def _today(self) -> date:
        return self._kiosk.clock.local(self._kiosk.clock.now()).date()

    def _of_group(self, code: str) -> list[Article]:
        return [a for a in self._local() if a.group == code]

    def _local(self) -> list[Article]:
        """Articles about this city, in their order; of one order, systems first."""
        here = [a for a in self._pack().content.articles.values() if a.kind is not ArticleKind.ELSEWHERE]
        return sorted(here, key=lambda a: (a.order, a.kind is not ArticleKind.SYSTEM, a.name))

    def _elsewhere(self) -> list[Article]:
        there = [a for a in self._pack().content.articles.values() if a.kind is ArticleKind.ELSEWHERE]
        return sorted(there, key=lambda a: (a.city, a.order, a.name))

    @Property(str, notify=turned)
    def page(self) -> str:
        """groups, group, article, agencies, agency, news, announcement or elsewhere."""
        return self._here.kind

    @Property(bool, notify=turned)
    def backwards(self) -> bool:
        """Whether this page was reached by going back."""
        return self._backwards

    @Property(QVariantList, notify=changed)
    def groups(self) -> list[dict[str, object]]:
        """Tiles of the first page: only groups that hold something."""
        held = {article.group for article in self._local()}
        groups = [group for group in self._pack().content.article_groups if group.code in held]
        return [
            {"code": g.code, "label": g.name, "icon": g.icon, "detail": g.detail, "staff": g.code == STAFF}
            for g in groups[:MOST_TILES]
        ]

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many articles about this city there are."""
        return len(self._local())

    @Property(QVariantMap, notify=changed)
    def group(self) -> dict[str, object]:
        """Name and detail of the group that is open."""
        found = next((g for g in self._pack().content.article_groups if g.code == self._here.code), None)
        if found is None:
            return {"label": "", "detail": "", "staff": False}
        return {"label": found.name, "detail": found.detail, "staff": found.code == STAFF}

    @Property(QVariantList, notify=changed)
    def rows(self) -> list[LineView]:
        """Articles of the open group."""
        return [line_of(article, self._today()) for article in self._of_group(self._here.code)]

    @Property(QVariantList, notify=changed)
    def cities(self) -> list[dict[str, object]]:
        """Articles about other cities, city by city."""
        found: dict[str, list[LineView]] = {}
        for article in self._elsewhere():
            found.setdefault(article.city, []).append(line_of(article, self._today()))
        return [{"city": city, "rows": rows} for city, rows in found.items()]

    @Property(QVariantMap, notify=changed)
    def article(self) -> ArticleView | dict[str, object]:
        """The open article; an empty map while none is."""
        return self._article or {}

    @Property(Directory, notify=settled)
    def directory(self) -> Directory:
        return self._directory

    @Property(NewsBoard, notify=settled)
    def news(self) -> NewsBoard:
        return self._news

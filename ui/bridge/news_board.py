# SPDX-License-Identifier: GPL-3.0-or-later
"""The city's news board: what was last brought here, how old that is, and one piece opened."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from kiosk.domain.announcement import Announcement
from kiosk.errors import KioskError
from resources.calendar import clock_time, long_date
from ui.bridge.article import LineView, short_date
from ui.bridge.kinds import QVariantList, QVariantMap
from ui.bridge.speaker import Speaker
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class NewsBoard(QObject):  # type: ignore[operator]
    """What the pages of the news show; while they are open, news that arrives appears by itself."""

    changed = Signal()

    def __init__(self, kiosk: Kiosk, tasks: Tasks, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._tasks = tasks
        self._speaker = speaker
        self._open = self._read = False
        self._news: tuple[Announcement, ...] = ()
        self._opened: Announcement | None = None
        speaker.languageChanged.connect(self.changed)
        kiosk.watch_link(lambda: tasks.on_screen(self._look))

    @Slot()
    def begin(self) -> None:
        """The board is about to be shown."""
        self._open = True
        self._look()

    def has(self, code: str) -> bool:
        """Whether this piece stands on the board."""
        return any(piece.id == code for piece in self._news)

    def open(self, code: str) -> None:
        """One piece; it stays readable although the city may take it back meanwhile."""
        self._opened = next((piece for piece in self._news if piece.id == code), self._opened)
        self.changed.emit()

    def close(self) -> None:
        """Nobody looks at the board."""
        self._open, self._opened = False, None

    def _look(self) -> None:
        if not self._open:
            return
        today = self._kiosk.clock.local(self._kiosk.clock.now()).date()

        def told(news: tuple[Announcement, ...]) -> None:
            standing = [piece for piece in news if piece.is_in_force(today)]
            self._news = tuple(sorted(standing, key=lambda piece: piece.published, reverse=True))
            self._read = True
            self.changed.emit()

        def failed(_error: KioskError) -> None:
            # what is already shown stays; a board that was never read says that it is empty
            self._read = True
            self.changed.emit()

        self._tasks.follow(self._kiosk.announcements(), told, failed)

    def _published(self, piece: Announcement) -> str:
        words = self._speaker.words
        return words.say("info-published", date=short_date(piece.published.date(), words))

    @Property(bool, notify=changed)
    def read(self) -> bool:
        """False until the board was read once."""
        return self._read

    @Property(str, notify=changed)
    def asOf(self) -> str:
        """How old the news is."""
        words, told = self._speaker.words, self._kiosk.link().last_answer
        if told is None:
            return words.say("info-board-never")
        day, clock = long_date(told.date(), words.language), clock_time(told, words.language)
        return words.say("info-board-as-of", day=day, clock=clock)

    @Property(QVariantList, notify=changed)
    def rows(self) -> list[LineView]:
        return [
            LineView(
                kind="announcement",
                code=piece.id,
                label=piece.title,
                detail=self._published(piece),
                icon="campaign",
                example=False,
            )
            for piece in self._news
        ]

    @Property(QVariantMap, notify=changed)
    def piece(self) -> dict[str, object]:
        """The piece that is open; an empty map while none is."""
        piece, words = self._opened, self._speaker.words
        if piece is None:
            return {}
        until = words.say("info-until", date=long_date(piece.until, words.language)) if piece.until else ""
        return {
            "title": piece.title,
            "published": self._published(piece),
            "until": until,
            "paragraphs": [part.strip() for part in piece.body.split("\n") if part.strip()],
        }

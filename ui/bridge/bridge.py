# SPDX-License-Identifier: GPL-3.0-or-later
"""All that QML may touch: one tree, handed to Main.qml."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.app import Kiosk
from kiosk.errors import Bug
from ui.bridge.access import Access
from ui.bridge.city_link import CityLink
from ui.bridge.city_map import draw_maps
from ui.bridge.follow import Follow
from ui.bridge.info import Info
from ui.bridge.learn import Learn
from ui.bridge.photos import Shelf
from ui.bridge.read_aloud import ReadAloud
from ui.bridge.scanning import Scanning
from ui.bridge.search import Search
from ui.bridge.speaker import Speaker
from ui.bridge.staff import Staff
from ui.bridge.staff_check import Machine
from ui.bridge.submission import Submission
from ui.bridge.trouble import Trouble
from ui.bridge.venue import Venue
from ui.bridge.visit import Visit
from ui.tasks import Tasks
from ui.voice.voices import Voices

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Bridge(QObject):  # type: ignore[operator]
    """The root of what the screens know."""

    settled = Signal()
    wiped = Signal()

    def __init__(
        self, kiosk: Kiosk, visit: Visit | None = None, voices: Voices | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.tasks = Tasks(self)
        self.shelf = Shelf()
        self.turn = visit or Visit(kiosk.config)
        self.turn.setParent(self)
        self.wishes = Access(kiosk.config, self.turn, self)
        self.switch = Scanning(self.wishes, self)
        self.words = Speaker(kiosk.words, kiosk.config.language, self)
        self._fault = Trouble(self.words, self)
        self._venue = Venue(kiosk, self.words, self)
        self._link = CityLink(kiosk, self.tasks, self.words, self)
        self.submission = Submission(kiosk, self.tasks, self.words, self.shelf, self)
        self.follower = Follow(kiosk, self.tasks, self.words, self)
        self.services = Learn(kiosk, self.tasks, self.words, self)
        self.information = Info(kiosk, self.tasks, self.words, self)
        self.finder = Search(kiosk, self.tasks, self.words, self)
        voices = voices or Voices(kiosk.pack.recordings)
        self.reader = ReadAloud(kiosk, self.words, self.turn, voices, self)
        machine = Machine(self.submission.photo_answer.has_camera, voices)
        self.room = Staff(kiosk, self.tasks, self.words, self.turn, machine, self)
        self.reader.changed.connect(lambda: self.turn.need_time("listening", on=bool(self.reader.opened)))
        self.submission.photo_answer.looking.connect(lambda on: self.turn.need_time("camera", on=on))
        self.turn.ended.connect(self.wipe)
        place = self.submission.place_answer
        self.tasks.errand(lambda: draw_maps(kiosk.pack), place.learn_maps, lambda _error: None)

    def wipe(self) -> None:
        """Forget everything of the visit that ended."""
        self.reader.wipe()
        self.submission.wipe()
        self.follower.wipe()
        self.services.wipe()
        self.finder.wipe()
        self.information.wipe()
        self.room.wipe()
        self.words.wipe()
        self._fault.clear()
        self.wishes.wipe()
        self.wiped.emit()
        _forget_in_system()

    def take_scan(self, text: str) -> bool:
        """Whoever waits for a scan gets it; False when nobody does."""
        return self.room.take_scan(text) or self.follower.take_scan(text)

    def close(self) -> None:
        """The program ends."""
        self.wipe()
        self.tasks.close()

    def stumble(self) -> None:
        """A mistake of ours, whatever was being done: a calm page, and nothing of hers is gone."""
        self._fault.show(Bug("bug"))

    @Property(Trouble, notify=settled)
    def fault(self) -> Trouble:
        return self._fault

    @Property(Venue, notify=settled)
    def place(self) -> Venue:
        return self._venue

    @Property(CityLink, notify=settled)
    def link(self) -> CityLink:
        return self._link

    @Property(Visit, notify=settled)
    def visit(self) -> Visit:
        return self.turn

    @Property(Access, notify=settled)
    def access(self) -> Access:
        return self.wishes

    @Property(Scanning, notify=settled)
    def scanning(self) -> Scanning:
        return self.switch

    @Property(Speaker, notify=settled)
    def speaker(self) -> Speaker:
        return self.words

    @Property(ReadAloud, notify=settled)
    def readAloud(self) -> ReadAloud:
        return self.reader

    @Property(Staff, notify=settled)
    def staff(self) -> Staff:
        return self.room

    @Property(Submission, notify=settled)
    def complaint(self) -> Submission:
        return self.submission

    @Property(Follow, notify=settled)
    def follow(self) -> Follow:
        return self.follower

    @Property(Learn, notify=settled)
    def learn(self) -> Learn:
        return self.services

    @Property(Search, notify=settled)
    def search(self) -> Search:
        return self.finder

    @Property(Info, notify=settled)
    def info(self) -> Info:
        return self.information


def _forget_in_system() -> None:
    """What was copied or selected, and what the on-screen keyboard was writing."""
    board = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        board.clear(mode)
    QGuiApplication.inputMethod().reset()

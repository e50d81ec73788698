# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking along by stick: which stick, what to do with it, and when it may be pulled."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.staff_diary import Deed
from kiosk.actions.staff_room import StaffRoom
from kiosk.errors import KioskError
from kiosk.machine.sticks import Stick
from ui.bridge.kinds import QVariantList
from ui.bridge.speaker import Speaker
from ui.bridge.staff_values import StaffLine
from ui.bridge.trouble import Trouble
from ui.bridge.values import dismiss
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 1500


@QmlElement
@QmlUncreatable("made in Python")
class StaffStick(QObject):  # type: ignore[operator]
    """One stick and one deed at a time."""

    changed = Signal()
    settled = Signal()

    def __init__(
        self,
        room: StaffRoom,
        tasks: Tasks,
        speaker: Speaker,
        note: Callable[[Deed, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.room = room
        self._tasks = tasks
        self._speaker = speaker
        self._note = note
        self._trouble = Trouble(speaker, self)
        self._sticks: tuple[Stick, ...] = ()
        self._lines: list[QObject] = []
        self._chosen: Path | None = None
        self._state = ""
        self._news: tuple[str, str, dict[str, int]] = ("", "", {})
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """The page opens: look for sticks, again and again."""
        self.wipe()
        self._timer.start()
        self.look()

    def wipe(self) -> None:
        """The page is left."""
        self._turn += 1
        self._timer.stop()
        self._chosen, self._state, self._news = None, "", ("", "", {})
        self._trouble.clear()
        self._show(())

    @property
    def is_busy(self) -> bool:
        """While something is written nobody leaves."""
        return self._state == "working"

    @Slot()
    def look(self) -> None:
        """See which sticks are there."""
        if self.is_busy:
            return
        turn = self._turn

        def seen(found: tuple[Stick, ...]) -> None:
            if turn == self._turn and not self.is_busy:
                self._show(found)

        self._tasks.errand(self.room.sticks, seen, lambda _error: None)

    @Slot(str)
    def choose(self, place: str) -> None:
        """This one."""
        self._chosen = Path(place)
        self._state = ""
        self._trouble.clear()
        self._show(self._sticks)

    @Slot()
    def write(self) -> None:
        """Everything that waits, onto the stick and read back."""
        hand = self.room.by_hand

        def work(stick: Path) -> tuple[str, str, dict[str, int]]:
            done = hand.write(stick)
            if not done.records and not done.photos:
                return "staff-stick-nothing", "", {}
            detail = "staff-stick-written-part" if done.photos_left else "staff-stick-written-detail"
            counts = {"records": done.records, "photos": done.photos, "left": done.photos_left}
            return "staff-stick-written", detail, counts

        self._do(work, Deed.STICK_WRITTEN)

    @Slot()
    def read(self) -> None:
        """The city's answers on the stick."""
        hand = self.room.by_hand

        def work(stick: Path) -> tuple[str, str, dict[str, int]]:
            taken = hand.read(stick)
            refused = "staff-stick-refused" if taken.refused else ""
            return "staff-stick-answers", refused, {"answers": taken.answers, "files": len(taken.refused)}

        self._do(work, Deed.STICK_READ)

    @Slot()
    def carry(self) -> None:
        """Other kiosks' parcels, handed in over this kiosk's network."""
        hand = self.room.by_hand

        def work(stick: Path) -> tuple[str, str, dict[str, int]]:
            done = hand.carry(stick)
            left = "staff-stick-left" if done.left else ""
            return "staff-stick-carried", left, {"parcels": done.parcels, "files": len(done.left)}

        self._do(work, Deed.STICK_CARRIED)

    def _do(self, work: Callable[[Path], tuple[str, str, dict[str, int]]], deed: Deed) -> None:
        stick = self._chosen
        if stick is None or self.is_busy:
            return
        self._state = "working"
        self._trouble.clear()
        self.changed.emit()

        def done(news: tuple[str, str, dict[str, int]]) -> None:
            self._state, self._news = "done", news
            self._note(deed, ", ".join(f"{name} {count}" for name, count in news[2].items()))
            self.changed.emit()

        def failed(error: KioskError) -> None:
            self._state = "failed"
            self._trouble.show(error)
            self.changed.emit()

        self._tasks.errand(lambda: work(stick), done, failed)

    def _show(self, found: tuple[Stick, ...]) -> None:
        known = [str(stick.path) for stick in found]
        if self._chosen is not None and str(self._chosen) not in known and self._state != "done":
            self._chosen = None
        if self._chosen is None and len(found) == 1:
            self._chosen = found[0].path
        if found != self._sticks or not self._lines:
            old, self._sticks = self._lines, found
            self._lines = [self._line(stick) for stick in found]
            dismiss(old)
        self.changed.emit()

    def _line(self, stick: Stick) -> StaffLine:
        say = self._speaker.words.say
        room = say("staff-stick-room", free=stick.free_mb) if stick.free_mb else say("staff-stick-locked")
        return StaffLine(stick.name, room, icon="usb", code=str(stick.path), parent=self)

    def _say(self, text: str) -> str:
        return self._speaker.words.say(text, **self._news[2]) if text else ""

    @Property(QVariantList, notify=changed)
    def sticks(self) -> list[QObject]:
        return list(self._lines)

    @Property(str, notify=changed)
    def chosen(self) -> str:
        return str(self._chosen) if self._chosen is not None else ""

    @Property(str, notify=changed)
    def state(self) -> str:
        """Empty, working, done or failed."""
        return self._state

    @Property(str, notify=changed)
    def newsTitle(self) -> str:
        return self._say(self._news[0]) if self._state == "done" else ""

    @Property(str, notify=changed)
    def newsDetail(self) -> str:
        return self._say(self._news[1]) if self._state == "done" else ""

    @Property(Trouble, notify=settled)
    def trouble(self) -> Trouble:
        return self._trouble

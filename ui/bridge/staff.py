# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff side of the kiosk: who is in, which page stands open, and what is done there. Every deed is logged."""

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.staff_diary import Deed, SignedCheck
from kiosk.app import Kiosk
from kiosk.clock import from_ms
from kiosk.errors import AskOfficer, KioskError
from kiosk.printing.printed import Printed
from ui.bridge.kinds import QVariantList
from ui.bridge.speaker import Speaker
from ui.bridge.staff_check import Machine, StaffCheck
from ui.bridge.staff_gate import StaffGate
from ui.bridge.staff_state import diary_lines, moment, pin_lines, state_lines, unsent_lines
from ui.bridge.staff_stick import StaffStick
from ui.bridge.staff_values import StaffLine
from ui.bridge.trouble import Trouble
from ui.bridge.values import dismiss
from ui.bridge.visit import Visit
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

QUIET_SECONDS = 120
"""Without a touch for so long the staff room closes by itself."""

DAY_MS = 30_000


@QmlElement
@QmlUncreatable("made in Python")
class Staff(QObject):  # type: ignore[operator]
    """The staff room. Nobody is in it while its page is empty."""

    changed = Signal()
    settled = Signal()

    def __init__(
        self,
        kiosk: Kiosk,
        tasks: Tasks,
        speaker: Speaker,
        visit: Visit,
        machine: Machine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self.room = kiosk.staff
        self._tasks = tasks
        self._speaker = speaker
        self._visit = visit
        self.door = StaffGate(self.room, tasks, speaker, self)
        self.checking = StaffCheck(self.room, tasks, speaker, machine, self)
        self.stick_in_hand = StaffStick(self.room, tasks, speaker, self._note, self)
        self._trouble = Trouble(speaker, self)
        self._page = self._who = self._news = self._sure = self._subject = ""
        self._lines: list[QObject] = []
        self._entering = False
        self._known = (self.room.diary.shut(), self.room.diary.is_checked_today())
        self.door.entered.connect(self._enter)
        self.door.done.connect(self._door_done)
        self.door.left.connect(self._door_left)
        self._day = QTimer(self)
        self._day.timeout.connect(self._look_at_day)
        self._day.start(DAY_MS)
        kiosk.watch_link(lambda: tasks.on_screen(self._look_again))

    def wipe(self) -> None:
        """Whoever was in is out."""
        if self._entering:
            return
        if self._who:
            self._note(Deed.LEFT)
        self._page = self._who = self._news = self._sure = self._subject = ""
        self.door.wipe()
        self.checking.wipe()
        self.stick_in_hand.wipe()
        self._trouble.clear()
        self._fill([])

    def take_scan(self, text: str) -> bool:
        """A scan while the opening check asks for one."""
        return self.checking.take_scan(text)

    @Slot()
    def knock(self) -> None:
        """Somebody held the mark for three seconds: ask for the PIN. What lies below stays as it is."""
        if self._page:
            return
        if not self._visit.is_active:
            self._visit.begin()
        self._page = "door"
        self.door.open()
        self.changed.emit()

    @Slot(str)
    def show(self, page: str) -> None:
        """A page of the room: room, check, touch, reason, stick, unsent, pins, log."""
        if not self._who or self.stick_in_hand.is_busy:
            return
        before, self._page = self._page, page
        self._news = self._sure = ""
        self._trouble.clear()
        if before == "stick":
            self.stick_in_hand.wipe()
        if page == "check" and before not in ("touch", "reason"):
            self.checking.begin()
        if page == "room":
            self.checking.wipe()
        if page == "stick":
            self.stick_in_hand.begin()
        self._fill([])
        self._load()

    @Slot()
    def leave(self) -> None:
        """Back to the residents' screen."""
        self._visit.end()

    @Slot()
    def sendNow(self) -> None:
        """Try to reach the city now."""
        self._kiosk.send_now()
        self._note(Deed.SENT)
        self._tell("sent")

    @Slot()
    def testPrint(self) -> None:
        """One line on paper."""

        def printed(outcome: Printed) -> None:
            self._note(Deed.TEST_PRINT, outcome.error_code or outcome.kind)
            if outcome.kind == "printed":
                self._tell("printed")
            else:
                self._fail(AskOfficer(outcome.error_code or "printer-none"))

        self._tell("printing")
        self._tasks.errand(self.room.print_test, printed, self._fail)

    @Slot()
    def open(self) -> None:
        """Residents find the kiosk open again."""
        self._note(Deed.OPENED)
        self.changed.emit()

    @Slot(str)
    def ask(self, what: str) -> None:
        """Something that is asked twice: pack, close, quit, off, code."""
        self._ask_for(what, "")

    @Slot(str)
    def askRemove(self, label: str) -> None:
        """Take this PIN away?"""
        self._ask_for("remove", label)

    @Slot()
    def doIt(self) -> None:
        """Yes, that."""
        what, self._sure = self._sure, ""
        deeds: dict[str, Callable[[], None]] = {
            "pack": self._roll_back,
            "close": self._close,
            "quit": self._quit,
            "off": self._switch_off,
            "remove": self._remove,
            "code": self._new_code,
        }
        if self._who and what in deeds:
            deeds[what]()
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """No, leave it as it is."""
        self._sure = ""
        self.changed.emit()

    @Slot()
    def addPin(self) -> None:
        """One more PIN."""
        self._at_door(lambda: self.door.begin("add"))

    @Slot(str)
    def changePin(self, label: str) -> None:
        """Another PIN for this desk."""
        self._at_door(lambda: self.door.begin("change", label))

    @Slot()
    def sign(self) -> None:
        """The check is finished and true."""
        self._sign("")

    @Slot()
    def checkAgain(self) -> None:
        """All of it once more."""
        if self._who:
            self.checking.begin()

    @Slot()
    def signAnyway(self) -> None:
        """It opens although it should not; the reason goes to the city."""
        self._sign(self.checking.reason)

    def _sign(self, reason: str) -> None:
        if not self._who or not self.checking.is_complete:
            return
        signed = self.room.diary.sign(self.checking.findings, self._who, reason)
        self._tasks.follow(signed, self._signed, self._fail)

    def _signed(self, _check: SignedCheck) -> None:
        self._kiosk.send_now()
        self.show("room")

    def _enter(self, who: str) -> None:
        self._entering = True
        self._visit.end()  # whoever stood here before leaves nothing behind
        self._entering = False
        self.door.wipe()
        self._who = who
        self._note(Deed.ENTERED)
        self._visit.begin()
        self._visit.stretch(QUIET_SECONDS)
        self.show("room")

    def _at_door(self, begin: Callable[[], None]) -> None:
        if self._who:
            self._page = "door"
            begin()
            self.changed.emit()

    def _door_done(self) -> None:
        self.show("pins")
        self._tell("pins-changed")

    def _door_left(self) -> None:
        if self._who:
            self.show("pins")
        elif self._page == "door":
            self._page = ""
            self.door.wipe()
            self.changed.emit()

    def _ask_for(self, what: str, subject: str) -> None:
        if self._who:
            self._sure, self._subject = what, subject
            self.changed.emit()

    def _roll_back(self) -> None:
        if self.room.roll_back_pack():
            self._note(Deed.PACK_BACK)
        self._load()

    def _close(self) -> None:
        self._note(Deed.CLOSED)
        self.leave()

    def _quit(self) -> None:
        self._note(Deed.QUIT)
        QCoreApplication.exit(0)

    def _switch_off(self) -> None:
        self._note(Deed.POWER_OFF)
        self._tasks.errand(self.room.power_off, lambda _none: None, self._fail)

    def _remove(self) -> None:
        label, pins = self._subject, self.room.pins

        def removed(_none: None) -> None:
            self._note(Deed.PIN_GONE, label)
            self._load()

        self._tasks.errand(lambda: pins.remove(label), removed, self._fail)

    def _new_code(self) -> None:
        def made(code: str) -> None:
            self._note(Deed.CODE_MADE)
            self._at_door(lambda: self.door.show_code(code))

        self._tasks.errand(self.room.pins.renew_code, made, self._fail)

    def _load(self) -> None:
        """Bring the lines of the page."""
        page, words = self._page, self._speaker.words
        follow, fail = self._tasks.follow, self._fail
        match page:
            case "room":
                follow(self.room.status(), lambda s: self._arrive(page, state_lines(self._kiosk, s, words, self)), fail)
            case "unsent":
                follow(
                    self.room.unsent(),
                    lambda kept: self._arrive(page, unsent_lines(self._kiosk, kept, words, self)),
                    fail,
                )
            case "log":
                follow(self.room.diary.lines(), lambda kept: self._arrive(page, diary_lines(kept, words, self)), fail)
            case "pins":
                self._tasks.errand(self.room.pins.door, lambda door: self._arrive(page, pin_lines(door, self)), fail)

    def _arrive(self, page: str, lines: list[StaffLine]) -> None:
        if page == self._page:
            self._fill(lines)

    def _fill(self, lines: list[StaffLine]) -> None:
        old, self._lines = self._lines, list(lines)
        self.changed.emit()
        dismiss(old)

    def _look_again(self) -> None:
        if self._page == "room":
            self._load()

    def _look_at_day(self) -> None:
        """A day that ends opens the kiosk again, and asks for a new check."""
        now = (self.room.diary.shut(), self.room.diary.is_checked_today())
        if now != self._known:
            self._known = now
            self.changed.emit()

    def _tell(self, news: str) -> None:
        self._trouble.clear()
        self._news = news
        self.changed.emit()

    def _fail(self, error: KioskError) -> None:
        self._news = ""
        self._trouble.show(error)
        self.changed.emit()

    def _note(self, deed: Deed, detail: str = "") -> None:
        self.room.diary.note(deed, self._who, detail)

    @Property(str, notify=changed)
    def page(self) -> str:
        """Empty while nobody is here; door, room, check, touch, reason, stick, unsent, pins or log."""
        return self._page

    @Property(str, notify=changed)
    def who(self) -> str:
        return self._who

    @Property(str, notify=changed)
    def shut(self) -> str:
        """Why residents find the kiosk closed: today, unfit; empty when it is open."""
        return self.room.diary.shut().value

    @Property(bool, notify=changed)
    def checked(self) -> bool:
        """Whether an opening check was signed today."""
        return self.room.diary.is_checked_today()

    @Property(bool, notify=changed)
    def soundWorks(self) -> bool:
        """Whether the last check heard it; pages hide what is out of order."""
        return self.room.diary.abilities().sound

    @Property(str, notify=changed)
    def lastCheckDay(self) -> str:
        check = self.room.diary.last_check()
        return moment(self._kiosk.clock.local(from_ms(check.at)), self._speaker.words) if check else ""

    @Property(str, notify=changed)
    def lastCheckWho(self) -> str:
        check = self.room.diary.last_check()
        return check.who if check else ""

    @Property(str, notify=settled)
    def hours(self) -> str:
        """When the office is open, as the technician wrote it."""
        return self._kiosk.config.hours

    @Property(bool, notify=settled)
    def maySwitchOff(self) -> bool:
        return self.room.may_switch_off

    @Property(str, notify=changed)
    def news(self) -> str:
        """sent, printing, printed, pins-changed; empty when there is none."""
        return self._news

    @Property(str, notify=changed)
    def sure(self) -> str:
        """What is being asked twice."""
        return self._sure

    @Property(str, notify=changed)
    def subject(self) -> str:
        return self._subject

    @Property(QVariantList, notify=changed)
    def lines(self) -> list[QObject]:
        """Of the page that is open."""
        return list(self._lines)

    @Property(Trouble, notify=settled)
    def trouble(self) -> Trouble:
        return self._trouble

    @Property(StaffGate, notify=settled)
    def gate(self) -> StaffGate:
        return self.door

    @Property(StaffCheck, notify=settled)
    def check(self) -> StaffCheck:
        return self.checking

    @Property(StaffStick, notify=settled)
    def stick(self) -> StaffStick:
        return self.stick_in_hand

# SPDX-License-Identifier: GPL-3.0-or-later
"""The door of the staff room: digits of a PIN, the paper code, a new PIN. What is typed is never shown and not kept."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.staff_diary import Deed
from kiosk.actions.staff_pins import Door
from kiosk.actions.staff_room import StaffRoom
from kiosk.domain import pin as rules
from kiosk.errors import KioskError, Refused
from kiosk.printing.printed import Printed
from ui.bridge.speaker import Speaker
from ui.bridge.trouble import Trouble
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_STEPS = {
    "enter": ("pin",),
    "first": ("label", "new", "again"),
    "first-code": ("code", "label", "new", "again"),
    "recover": ("code", "label", "new", "again"),
    "add": ("label", "new", "again"),
    "change": ("new", "again"),
}
"""What is asked, one after the other, for each purpose."""
_DIGITS = ("pin", "new", "again")


@QmlElement
@QmlUncreatable("made in Python")
class StaffGate(QObject):  # type: ignore[operator]
    """One question at a time until somebody is in, or a PIN is set."""

    changed = Signal()
    settled = Signal()
    entered = Signal(str)
    done = Signal()
    left = Signal()

    def __init__(self, room: StaffRoom, tasks: Tasks, speaker: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.room = room
        self._tasks = tasks
        self._trouble = Trouble(speaker, self)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count_down)
        self._turn = 0
        self._forget()

    def _forget(self) -> None:
        self._turn += 1
        self._purpose = "enter"
        self._step = "pin"
        self._typed = self._new = self._label = self._code = self._who = ""
        self._paper = self._printing = ""
        self._busy = False
        self._until = 0.0

    def wipe(self) -> None:
        """Nothing of what was typed stays."""
        self._forget()
        self._timer.stop()
        self._trouble.clear()
        self.changed.emit()

    def open(self) -> None:
        """Somebody wants to come in."""
        self.wipe()
        self._ask(self.room.pins.door, self._stand)

    def begin(self, purpose: str, label: str = "") -> None:
        """From within the room: add a PIN, or change the one of this label."""
        self.wipe()
        self._purpose, self._label = purpose, label
        self._go(_STEPS[purpose][0])

    def show_code(self, code: str) -> None:
        """A new recovery code, to be printed and put away."""
        self.wipe()
        self._purpose, self._paper = "code", code
        self._go("paper")

    @Slot(str)
    def digit(self, digit: str) -> None:
        """One more digit; the sixth of a PIN that is asked for tries it."""
        if self._busy or self._step not in _DIGITS or len(self._typed) >= rules.LENGTH or self.wait:
            return
        self._typed += digit
        self._trouble.clear()
        self.changed.emit()
        if self._step == "pin" and len(self._typed) == rules.LENGTH:
            self.submit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        if not self._busy:
            self._typed = self._typed[:-1]
            self.changed.emit()

    @Slot(str)
    def setText(self, text: str) -> None:
        """Typed so far, of a label or a code."""
        if self._step == "code":
            self._code = text
        elif self._step == "label":
            self._label = text
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """On with what is typed."""
        if self._busy:
            return
        self._trouble.clear()
        match self._step:
            case "pin":
                self._enter()
            case "code":
                self._next(bool(rules.tidy_code(self._code)), "code-wrong")
            case "label":
                self._next(bool(rules.tidy_label(self._label)), "pin-label")
            case "new":
                self._new = self._typed
                fault = rules.fault_of(self._new)
                self._next(not fault, fault)
            case "again":
                self._set()
            case _:
                self._finish()

    @Slot()
    def forgot(self) -> None:
        """The PIN is lost; the paper code sets a new one."""
        self._purpose = "recover"
        self._go("code")

    @Slot()
    def back(self) -> None:
        """One question back, or out."""
        if self._busy:
            return
        steps = _STEPS.get(self._purpose, ())
        place = steps.index(self._step) if self._step in steps else 0
        if place == 0:
            self.left.emit()
        else:
            self._go(steps[place - 1])

    @Slot()
    def printCode(self) -> None:
        """The sheet with the recovery code."""
        code, turn = self._paper, self._turn
        if not code or self._printing == "printing":
            return
        self._printing = "printing"
        self._trouble.clear()
        self.changed.emit()

        def printed(outcome: Printed) -> None:
            if turn == self._turn:
                self._printing = outcome.kind
                if outcome.kind == "failed":
                    self._trouble.show(Refused(outcome.error_code or "printer-failed"))
                self.changed.emit()

        self._tasks.errand(lambda: self.room.print_code(code), printed, self._failed)

    def _stand(self, door: Door) -> None:
        if not door.has_pin:
            self._purpose = "first-code" if door.has_code else "first"
            self._go(_STEPS[self._purpose][0])
        self._wait(door.wait_seconds)

    def _enter(self) -> None:
        pin, self._typed = self._typed, ""
        if len(pin) < rules.LENGTH:
            self._trouble.show(Refused("pin-length"))
            self.changed.emit()
            return
        self._ask(lambda: self.room.pins.enter(pin), self.entered.emit)

    def _set(self) -> None:
        again, self._typed = self._typed, ""
        new, label, code, purpose, pins = self._new, self._label, self._code, self._purpose, self.room.pins
        if new != again:
            self._go("new")
            self._trouble.show(Refused("pin-other"))
            return
        works: dict[str, Callable[[], str | None]] = {
            "first": lambda: pins.set_first(new, label),
            "first-code": lambda: pins.set_first(new, label, code),
            "recover": lambda: pins.recover(code, new, label),
        }
        self._ask(works.get(purpose, lambda: pins.add(new, label)), self._was_set)

    def _was_set(self, code: str | None) -> None:
        self._who = rules.tidy_label(self._label)
        if self._purpose in ("recover", "first-code"):
            self.room.diary.note(Deed.CODE_USED, self._who)
        self.room.diary.note(Deed.PIN_SET, self._who)
        self._new = self._typed = self._code = ""
        if code is None:
            self.done.emit()
            return
        self._paper = code
        self._go("paper")

    def _finish(self) -> None:
        """The paper is put away."""
        who, self._paper = self._who, ""
        if self._purpose == "code":
            self.done.emit()
        else:
            self.entered.emit(who)

    def _next(self, is_well: bool, fault: str) -> None:
        if not is_well:
            self._typed = ""
            self._trouble.show(Refused(fault))
            self.changed.emit()
            return
        steps = _STEPS[self._purpose]
        self._go(steps[steps.index(self._step) + 1])

    def _go(self, step: str) -> None:
        self._step, self._typed = step, ""
        self._trouble.clear()
        self.changed.emit()

    def _ask(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        self._busy = True
        self.changed.emit()
        turn = self._turn

        def done(result: object) -> None:
            if turn == self._turn:
                self._busy = False
                then(result)
                self.changed.emit()

        self._tasks.errand(work, done, lambda error: self._failed(error, turn))

    def _failed(self, error: KioskError, turn: int | None = None) -> None:
        if error.code in ("pin-wrong", "pin-locked") and self._step == "pin":
            self.room.diary.note(Deed.WRONG_PIN)
        if turn is not None and turn != self._turn:
            return
        self._busy, self._printing = False, ""
        if error.code == "code-wrong":
            self._go("code")
        self._trouble.show(error)
        self.changed.emit()
        if error.code == "pin-locked":
            self._tasks.errand(self.room.pins.door, lambda door: self._wait(door.wait_seconds), lambda _error: None)

    def _wait(self, seconds: int) -> None:
        self._until = time.monotonic() + seconds
        if seconds:
            self._timer.start()
        self.changed.emit()

    def _count_down(self) -> None:
        if not self.wait:
            self._timer.stop()
            self._trouble.clear()
        self.changed.emit()

    @property
    def is_busy(self) -> bool:
        """Whether something typed is being checked, for Python."""
        return self._busy

    @property
    def wait(self) -> int:
        """Seconds until a PIN may be tried again."""
        return max(0, math.ceil(self._until - time.monotonic()))

    @Property(str, notify=changed)
    def step(self) -> str:
        """pin, code, label, new, again or paper."""
        return self._step

    @Property(bool, notify=changed)
    def mayForget(self) -> bool:
        """Whether there is a key for a forgotten PIN."""
        return self._step == "pin"

    @Property(int, notify=changed)
    def filled(self) -> int:
        """How many digits are typed; which, nobody sees."""
        return len(self._typed)

    @Property(int, notify=settled)
    def total(self) -> int:
        return rules.LENGTH

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._code if self._step == "code" else self._label

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(int, notify=changed)
    def waitSeconds(self) -> int:
        return self.wait

    @Property(str, notify=changed)
    def paper(self) -> str:
        """The new recovery code."""
        return self._paper

    @Property(str, notify=changed)
    def printing(self) -> str:
        """Empty, printing, printed, no-printer or failed."""
        return self._printing

    @Property(Trouble, notify=settled)
    def trouble(self) -> Trouble:
        return self._trouble

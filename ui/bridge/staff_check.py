# SPDX-License-Identifier: GPL-3.0-or-later
"""The opening check on the screen: parts that check themselves, all at once, and questions for the person beside."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.opening_check import FEW_SECONDS, SECONDS
from kiosk.actions.staff_room import StaffRoom
from kiosk.domain import health
from kiosk.domain.health import Finding, Level, Part
from ui.bridge.kinds import QVariantList
from ui.bridge.paper import qr_rows
from ui.bridge.speaker import Speaker
from ui.bridge.staff_values import StaffLine
from ui.bridge.tone import tone
from ui.bridge.values import dismiss
from ui.tasks import Tasks
from ui.voice.voices import Voices

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

ICONS = {
    Part.PRINTER: "print",
    Part.DISK: "storage",
    Part.STORE: "description",
    Part.CLOCK: "schedule",
    Part.BACKLOG: "send",
    Part.ANSWER: "cloud_done",
    Part.PACK: "location_city",
    Part.BATTERY: "bolt",
    Part.CAMERA: "photo_camera",
    Part.SCANNER: "qr_code_scanner",
    Part.TOUCH: "touch_app",
    Part.SOUND: "volume_up",
}
BY_HAND = (Part.TOUCH, Part.SOUND, Part.SCANNER)
"""Asked in this order."""
TARGETS = 4
_FIRST = {Level.BAD: 0, Level.WATCH: 1}


@dataclass(frozen=True, slots=True)
class Machine:
    """What the check finds out on Qt's lane."""

    has_camera: Callable[[], bool]
    voices: Voices


@QmlElement
@QmlUncreatable("made in Python")
class StaffCheck(QObject):  # type: ignore[operator]
    """One opening check, from its beginning until it is signed."""

    changed = Signal()
    settled = Signal()

    def __init__(
        self,
        room: StaffRoom,
        tasks: Tasks,
        speaker: Speaker,
        machine: Machine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.room = room
        self._tasks = tasks
        self._speaker = speaker
        self._machine = machine
        self._turn = 0
        self._found: dict[Part, Finding] = {}
        self._touched: set[int] = set()
        self._scan = ""
        self._qr: list[str] = []
        self._lines: list[QObject] = []
        self._reason = ""
        speaker.languageChanged.connect(self._show)

    def begin(self) -> None:
        """Ask every part at once; one that does not answer in its time is said to be late."""
        self.wipe()
        turn = self._turn
        self._scan = f"https://anjungan.invalid/uji-pindai#{secrets.randbelow(10**8):08d}"
        self._qr = list(qr_rows(self._scan))
        self._found[Part.CAMERA] = health.of_hand(Part.CAMERA, "good" if self._machine.has_camera() else "none")
        if not self._machine.voices.is_heard():
            self._found[Part.SOUND] = health.of_hand(Part.SOUND, "none")
        for part, probe in self.room.probes.items():
            self._tasks.errand(probe, lambda found: self._take(found, turn), lambda _error: None)
            self._wait(part, turn)
        self._show()

    def _wait(self, part: Part, turn: int) -> None:
        milliseconds = round(SECONDS.get(part, FEW_SECONDS) * 1000)
        QTimer.singleShot(milliseconds, self, lambda: self._take(health.late(part), turn))

    def wipe(self) -> None:
        """This check is over; what still answers is not heard."""
        self._turn += 1
        self._found.clear()
        self._touched.clear()
        self._scan = self._reason = ""
        self._show()

    def take_scan(self, text: str) -> bool:
        """Something was scanned while the check asks for it."""
        if not self._scan or self._asked() is not Part.SCANNER:
            return False
        self.answer("good" if text == self._scan else "failed")
        return True

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All of them, in their order."""
        return tuple(self._found[part] for part in Part if part in self._found)

    @property
    def asked_part(self) -> str:
        """The part a person must judge now, for Python."""
        part = self._asked()
        return part.value if part else ""

    @property
    def scan_text(self) -> str:
        """What the scanner must read."""
        return self._scan

    @property
    def is_complete(self) -> bool:
        """Whether it can be signed."""
        return len(self._found) == len(Part)

    @property
    def reason(self) -> str:
        """Why it is opened all the same."""
        return self._reason

    @Slot(str)
    def answer(self, answer: str) -> None:
        """What the person says of the part that is asked: good, failed or skipped."""
        part = self._asked()
        if part is not None:
            self._machine.voices.stop()
            self._take(health.of_hand(part, answer), self._turn)
            if self._asked() is Part.SOUND:
                self._machine.voices.play(tone())

    @Slot()
    def play(self) -> None:
        """The tone once more."""
        self._machine.voices.play(tone())

    @Slot(int)
    def touch(self, number: int) -> None:
        """One of the circles was touched."""
        self._touched.add(number)
        if len(self._touched) == TARGETS and self._asked() is Part.TOUCH:
            self.answer("good")
        self.changed.emit()

    @Slot(str)
    def setReason(self, text: str) -> None:
        """Typed so far."""
        self._reason = text
        self.changed.emit()

    def _take(self, found: Finding, turn: int) -> None:
        if turn == self._turn and found.part not in self._found:
            self._found[found.part] = found
            self._show()

    def _asked(self) -> Part | None:
        return next((part for part in BY_HAND if self._scan and part not in self._found), None)

    def _show(self) -> None:
        old, say = self._lines, self._speaker.words.say
        asked = self._asked()
        lines: list[tuple[int, QObject]] = []
        for part in Part:
            found = self._found.get(part)
            level = found.level.value if found else "asked" if part in BY_HAND else "running"
            poor = found is not None and found.level in _FIRST
            line = StaffLine(
                say(f"health-{part}"),
                say(found.fact, number=found.number) if found else "",
                say(found.advice, number=found.number) if found and poor else "",
                level,
                say(f"health-level-{level}"),
                ICONS[part],
                part.value,
                self,
            )
            lines.append((_FIRST[found.level] if found and poor else 2 if part is not asked else 3, line))
        self._lines = [line for _, line in sorted(lines, key=lambda pair: pair[0])]
        self.changed.emit()
        dismiss(old)

    @Property(QVariantList, notify=changed)
    def lines(self) -> list[QObject]:
        """Every part, what is out of order first."""
        return list(self._lines)

    @Property(str, notify=changed)
    def asked(self) -> str:
        """The part a person must judge now: touch, sound, scanner; empty when none is left."""
        return self.asked_part

    @Property(int, notify=changed)
    def done(self) -> int:
        return len(self._found)

    @Property(int, notify=settled)
    def total(self) -> int:
        return len(Part)

    @Property(str, notify=changed)
    def verdict(self) -> str:
        """good, watch or bad, once every part is known; empty before."""
        return health.verdict(self._found.values()).value if self.is_complete else ""

    @Property(QVariantList, notify=changed)
    def qrRows(self) -> list[str]:
        """The code to be scanned."""
        return list(self._qr)

    @Property(QVariantList, notify=changed)
    def touched(self) -> list[int]:
        """Numbers of the circles that were touched."""
        return sorted(self._touched)

    @Property(str, notify=changed)
    def writtenReason(self) -> str:
        return self._reason

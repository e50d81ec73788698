# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff did here, and what follows from it: the last opening check, and whether the kiosk is open to residents."""

from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import msgspec
from sqlalchemy import Connection

from kiosk.clock import Clock, from_ms
from kiosk.desk import Desk
from kiosk.domain.health import Abilities, Finding, Level, Part, abilities, verdict
from kiosk.store import staff_log
from kiosk.store.staff_log import Line
from sync.protocol.records import SignedReport

MOST_REASON = 200
_SHOWN = 60


class Deed(StrEnum):
    """What stands in the log; said by staff-deed-CODE."""

    ENTERED = "entered"
    LEFT = "left"
    WRONG_PIN = "wrong-pin"
    CODE_USED = "code-used"
    PIN_SET = "pin-set"
    PIN_GONE = "pin-gone"
    CODE_MADE = "code-made"
    CHECK = "check"
    OPENED = "opened"
    CLOSED = "closed"
    UNFIT = "unfit"
    SENT = "sent"
    STICK_WRITTEN = "stick-written"
    STICK_READ = "stick-read"
    STICK_CARRIED = "stick-carried"
    TEST_PRINT = "test-print"
    PACK_BACK = "pack-back"
    QUIT = "quit"
    POWER_OFF = "power-off"


class Shut(StrEnum):
    """Whether residents find the kiosk open, and why not."""

    OPEN = ""
    TODAY = "today"
    UNFIT = "unfit"


class SignedCheck(msgspec.Struct, frozen=True):
    """An opening check as staff signed it."""

    at: int
    who: str
    findings: tuple[Finding, ...]
    reason: str = ""
    """Why it is open although it should not be."""

    @property
    def level(self) -> Level:
        """Of all findings together."""
        return verdict(self.findings)


@dataclass(frozen=True, slots=True)
class DiaryLine:
    """A line of the log as staff read it."""

    at: datetime
    deed: str
    who: str
    detail: str
    approximate: bool


class Diary:
    """Keeps the log; what was signed last is also kept in memory, since every page asks for it."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self._desk = desk
        self._clock = clock
        self._mended: frozenset[Part] = frozenset()
        self._check, self._gate = desk.call(_read_last)

    def note(self, deed: Deed, who: str = "", detail: str = "") -> Future[None]:
        """One more line; those about opening and closing count at once."""
        line = self._line(deed, who, detail)
        if deed in _GATE:
            self._gate = line
        return self._desk.submit(lambda tx: staff_log.write(tx, line))

    def sign(self, findings: Iterable[Finding], who: str, reason: str = "") -> Future[SignedCheck]:
        """A finished check. A bad one leaves the kiosk closed unless there is a reason to open it all the same."""
        check = SignedCheck(self._clock.now_ms(), who, tuple(findings), " ".join(reason.split())[:MOST_REASON])
        is_open = check.level is not Level.BAD or bool(check.reason)
        signed = self._line(Deed.CHECK, who, msgspec.json.encode(check).decode())
        gate = self._line(Deed.OPENED if is_open else Deed.UNFIT, who, check.reason)

        def work(tx: Connection) -> SignedCheck:
            staff_log.write(tx, signed)
            staff_log.write(tx, gate)
            return check

        self._check, self._gate, self._mended = check, gate, frozenset()
        return self._desk.submit(work)

    def mend(self, part: Part) -> None:
        """Something that was out of order at the check works again."""
        self._mended |= {part}

    def last_check(self) -> SignedCheck | None:
        """The newest one, of whatever day."""
        return self._check

    def is_checked_today(self) -> bool:
        """Whether somebody signed one today; staff are invited to it, residents never wait for it."""
        return self._check is not None and self._is_today(self._check.at)

    def abilities(self) -> Abilities:
        """What may be offered to residents."""
        findings = self._check.findings if self._check else ()
        return abilities(finding for finding in findings if finding.part not in self._mended)

    def shut(self) -> Shut:
        """Whether residents find the kiosk open. Closed for today ends with the day."""
        if self._gate is None or self._gate.deed == Deed.OPENED:
            return Shut.OPEN
        if self._gate.deed == Deed.UNFIT:
            return Shut.UNFIT
        return Shut.TODAY if self._is_today(self._gate.at) else Shut.OPEN

    def lines(self) -> Future[tuple[DiaryLine, ...]]:
        """The newest lines for staff."""

        def work(tx: Connection) -> tuple[DiaryLine, ...]:
            kept = staff_log.read(tx, _SHOWN, [deed.value for deed in Deed if deed is not Deed.CHECK])
            return tuple(
                DiaryLine(self._clock.local(from_ms(line.at)), line.deed, line.who, line.detail, line.approximate)
                for line in kept
            )

        return self._desk.submit(work)

    def _line(self, deed: Deed, who: str, detail: str) -> Line:
        return Line(self._clock.now_ms(), deed.value, who, detail, self._clock.approximate())

    def _is_today(self, at: int) -> bool:
        return self._clock.local(from_ms(at)).date() == self._clock.local(self._clock.now()).date()


def told(diary: Diary) -> SignedReport | None:
    """The last opening check as the city hears of it."""
    check = diary.last_check()
    if check is None:
        return None
    poor = tuple(f"{one.part}-{one.code}" for one in check.findings if one.level in (Level.WATCH, Level.BAD))
    return SignedReport(check.at, check.who, check.level.value, poor, check.reason, diary.shut().value)


_GATE = (Deed.OPENED, Deed.CLOSED, Deed.UNFIT)


def _read_last(tx: Connection) -> tuple[SignedCheck | None, Line | None]:
    signed = staff_log.last(tx, [Deed.CHECK.value])
    return _decoded(signed), staff_log.last(tx, [deed.value for deed in _GATE])


def _decoded(line: Line | None) -> SignedCheck | None:
    """None for one that another program wrote and that cannot be read here: then it is time for a new one."""
    try:
        return msgspec.json.decode(line.detail, type=SignedCheck) if line else None
    except msgspec.DecodeError:
        return None

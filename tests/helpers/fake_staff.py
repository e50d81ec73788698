# SPDX-License-Identifier: GPL-3.0-or-later
"""A staff room for tests of the screens: real PINs, a real diary in memory; printer, stick and city as a test says."""

import shutil
import tempfile
import weakref
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast

from nacl import pwhash
from sqlalchemy import Connection, StaticPool, create_engine, delete

from kiosk.actions.carry_by_hand import ByHand
from kiosk.actions.opening_check import automatic
from kiosk.actions.staff_diary import Diary
from kiosk.actions.staff_pins import Pins
from kiosk.actions.staff_room import StaffRoom, StaffStatus, UnsentTicket
from kiosk.clock import Clock
from kiosk.desk import Desk
from kiosk.errors import KioskError
from kiosk.machine.gate import Gate, Pin, write_gate
from kiosk.machine.sticks import Stick
from kiosk.printing.printed import Printed
from kiosk.store import tables
from sync.parcel import Carried, TakenIn, Written

T = TypeVar("T")

PIN = "204816"
LABEL = "Loket 2"
CODE = "7K2M4XQ9RTWB"
_HASHES: list[str] = []


class SmallDesk:
    """A desk without a lane: an empty database in memory."""

    def __init__(self) -> None:
        self.engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
        tables.metadata.create_all(self.engine, [tables.staff_log])

    def submit(self, work: Callable[[Connection], T]) -> Future[T]:
        """Done at once."""
        future: Future[T] = Future()
        future.set_result(self.call(work))
        return future

    def call(self, work: Callable[[Connection], T]) -> T:
        """In a transaction."""
        with self.engine.begin() as tx:
            return work(tx)


@dataclass
class StickInHand:
    """What a test lets a stick do."""

    error: KioskError | None = None
    left: int = 0
    deeds: list[tuple[str, Path]] = field(default_factory=list)

    def write(self, stick: Path) -> Written:
        """Three reports and a photo, and what else a test says does not fit."""
        return cast("Written", self._do("write", stick, Written((stick / "a.parcel",), 3, 1, self.left)))

    def read(self, stick: Path) -> TakenIn:
        """One answer."""
        return cast("TakenIn", self._do("read", stick, TakenIn(1, ())))

    def carry(self, stick: Path) -> Carried:
        """Two parcels of others, and one that the city did not take."""
        return cast("Carried", self._do("carry", stick, Carried(2, ("c.parcel",))))

    def _do(self, deed: str, stick: Path, result: object) -> object:
        if self.error is not None:
            raise self.error
        self.deeds.append((deed, stick))
        return result


@dataclass
class FakeStaff:
    """What the test decides about the machine, and what staff did."""

    clock: Clock
    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="anjungan-petugas-")))
    desk: SmallDesk = field(default_factory=SmallDesk)
    free_mb: int = 9000
    tested: Printed = field(default_factory=lambda: Printed("printed"))
    codes: list[str] = field(default_factory=list)
    """Recovery codes that were printed."""
    sticks: tuple[Stick, ...] = ()
    unsent: tuple[UnsentTicket, ...] = ()
    hand: StickInHand = field(default_factory=StickInHand)
    mono: int = 1_000
    pack_waiting: bool = False
    diary: Diary = field(init=False)

    def __post_init__(self) -> None:
        """One PIN is set and one code is out."""
        weakref.finalize(self, shutil.rmtree, self.folder, ignore_errors=True)
        self.diary = Diary(cast("Desk", self.desk), self.clock)
        self.reset()

    def reset(self) -> None:
        """As on the first day."""
        if not _HASHES:
            _HASHES.extend(_cheaply(secret) for secret in (PIN, CODE))
        write_gate(self.folder, Gate(pins=(Pin(LABEL, _HASHES[0]),), code=_HASHES[1]))
        self.desk.call(lambda tx: tx.execute(delete(tables.staff_log)))
        self.diary.__init__(cast("Desk", self.desk), self.clock)  # type: ignore[misc]
        self.free_mb, self.tested, self.sticks, self.unsent = 9000, Printed("printed"), (), ()
        self.hand, self.mono, self.pack_waiting = StickInHand(), 1_000, False
        self.codes.clear()

    def lock_nothing_up(self) -> None:
        """A kiosk on its first day: neither PIN nor code."""
        write_gate(self.folder, Gate())


def make_staff_room(staff: FakeStaff, link: Callable[[], Any]) -> StaffRoom:
    """The room over what the test decides."""

    def print_code(code: str) -> Printed:
        staff.codes.append(code)
        return staff.tested

    def roll_back() -> bool:
        staff.pack_waiting = True
        return True

    probes = automatic(
        lambda: staff.tested,
        lambda: staff.free_mb,
        256,
        lambda: False,
        lambda: 3000,
        link,
        staff.clock.now,
        lambda: "",
        lambda: (None, False),
    )
    return StaffRoom(
        pins=Pins(staff.folder, lambda: staff.mono, lambda: "boot"),
        diary=staff.diary,
        probes=probes,
        status=lambda: _done(
            StaffStatus(2, staff.free_mb, "0.1.0", "2026.11.1", None, staff.pack_waiting, False, 3000, False)
        ),
        unsent=lambda: _done(staff.unsent),
        print_test=lambda: staff.tested,
        print_code=print_code,
        sticks=lambda: staff.sticks,
        by_hand=cast("ByHand", StickThere(staff)),
        roll_back_pack=roll_back,
        may_switch_off=False,
    )


def _cheaply(secret: str) -> str:
    return pwhash.argon2id.str(secret.encode(), pwhash.argon2id.OPSLIMIT_MIN, pwhash.argon2id.MEMLIMIT_MIN).decode()


@dataclass(frozen=True)
class StickThere:
    """Always the hand of this test."""

    staff: FakeStaff

    def write(self, stick: Path) -> Written:
        """As the test's hand."""
        return self.staff.hand.write(stick)

    def read(self, stick: Path) -> TakenIn:
        """As the test's hand."""
        return self.staff.hand.read(stick)

    def carry(self, stick: Path) -> Carried:
        """As the test's hand."""
        return self.staff.hand.carry(stick)


def _done(result: T) -> Future[T]:
    future: Future[T] = Future()
    future.set_result(result)
    return future

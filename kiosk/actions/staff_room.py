# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff room: everything a member of staff can see and do at the kiosk, each one callable for its page."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Connection

from kiosk.actions.carry_by_hand import ByHand
from kiosk.actions.enrol import VERSION
from kiosk.actions.opening_check import Probe, Way, automatic
from kiosk.actions.staff_diary import Diary
from kiosk.actions.staff_pins import Pins
from kiosk.clock import Clock, from_ms
from kiosk.config import Config
from kiosk.desk import Desk
from kiosk.domain.health import Part
from kiosk.errors import AskOfficer
from kiosk.machine.battery import battery
from kiosk.machine.disk import Room
from kiosk.machine.packs import Opened, Packs
from kiosk.machine.power import switch_off
from kiosk.machine.sticks import Stick, sticks
from kiosk.printing.printed import Printed
from kiosk.printing.printers import Printer
from kiosk.printing.staff_strip import staff_strip
from kiosk.store import staff_log
from resources.calendar import clock_time, long_date
from resources.texts import Words
from sync import outbox

MOST_UNSENT = 50


@dataclass(frozen=True, slots=True)
class StaffStatus:
    """How the kiosk is, in figures; the page says them in words. Times aware, in the city's zone."""

    photos_waiting: int
    free_mb: int
    version: str
    pack_version: str
    pack_day: date | None
    pack_waiting: bool
    """Another pack comes into force at the next start."""
    pack_trouble: bool
    clock_offset_ms: int | None
    damaged: bool


@dataclass(frozen=True, slots=True)
class UnsentTicket:
    """A submission that is not at the city yet."""

    ticket: str
    filed_at: datetime
    conflict: bool


@dataclass(frozen=True, slots=True)
class StaffRoom:
    """Handed to the screens as part of the Kiosk."""

    pins: Pins
    """Errand lane."""
    diary: Diary
    probes: Mapping[Part, Probe]
    """The parts that check themselves; errand lane, each with its own end."""
    status: Callable[[], Future[StaffStatus]]
    unsent: Callable[[], Future[tuple[UnsentTicket, ...]]]
    print_test: Callable[[], Printed]
    """A short strip without anything of a resident; errand lane."""
    print_code: Callable[[str], Printed]
    """The sheet with the recovery code; errand lane."""
    sticks: Callable[[], tuple[Stick, ...]]
    by_hand: ByHand
    roll_back_pack: Callable[[], bool]
    may_switch_off: bool

    def power_off(self) -> None:
        """Switch the machine off. Raises AskOfficer("power-refused")."""
        if not self.may_switch_off:
            raise AskOfficer("power-refused", "not allowed in the settings")
        switch_off()


@dataclass(frozen=True, slots=True)
class House:
    """What the staff room looks at; put together where the kiosk is wired."""

    config: Config
    desk: Desk
    clock: Clock
    room: Room
    packs: Packs
    pack: Opened
    link: Callable[[], Way]
    damaged: Path | None
    printer: Printer
    words: Words
    by_hand: ByHand


def furnish(house: House, diary: Diary) -> StaffRoom:
    """The staff room of this kiosk."""

    def print_test() -> Printed:
        printed = house.printer.print(_test_strip(house), "uji")
        if printed.kind == "printed":
            diary.mend(Part.PRINTER)
        return printed

    return StaffRoom(
        pins=Pins(house.config.data, house.clock.mono_ms),
        diary=diary,
        probes=automatic(
            print_test,
            house.room.free_mb,
            house.config.stop_below_mb,
            lambda: house.damaged is not None,
            house.clock.offset_ms,
            house.link,
            house.clock.now,
            lambda: house.packs.trouble,
            battery,
        ),
        status=lambda: house.desk.submit(lambda tx: _status(tx, house)),
        unsent=lambda: house.desk.submit(lambda tx: _unsent(tx, house.clock)),
        print_test=print_test,
        print_code=lambda code: house.printer.print(_code_strip(house, code), "kode"),
        sticks=sticks,
        by_hand=house.by_hand,
        roll_back_pack=house.packs.roll_back,
        may_switch_off=house.config.switch_off,
    )


def _status(tx: Connection, house: House) -> StaffStatus:
    return StaffStatus(
        photos_waiting=outbox.queue(tx).photos,
        free_mb=house.room.free_mb(),
        version=VERSION,
        pack_version=house.pack.pack.version,
        pack_day=house.pack.day,
        pack_waiting=house.packs.is_newer_waiting(),
        pack_trouble=bool(house.packs.trouble),
        clock_offset_ms=house.clock.offset_ms(),
        damaged=house.damaged is not None,
    )


def _unsent(tx: Connection, clock: Clock) -> tuple[UnsentTicket, ...]:
    kept = staff_log.unsent(tx, MOST_UNSENT)
    return tuple(UnsentTicket(one.ticket, clock.local(from_ms(one.filed_at)), one.conflict) for one in kept)


def _test_strip(house: House) -> bytes:
    now, words = house.clock.local(house.clock.now()), house.words
    day = words.say("staff-paper-time", day=long_date(now.date()), clock=clock_time(now))
    return staff_strip(
        words.say("staff-paper-test"), (house.config.kiosk_name, day, f"{VERSION} · {house.pack.pack.version}")
    )


def _code_strip(house: House, code: str) -> bytes:
    words = house.words
    lines = (house.config.kiosk_name, words.say("staff-paper-code-keep"), words.say("staff-paper-code-once"))
    return staff_strip(words.say("staff-paper-code"), lines, code)

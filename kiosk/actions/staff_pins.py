# SPDX-License-Identifier: GPL-3.0-or-later
"""Coming into the staff room: a PIN, or the paper code that sets a new one. Works without the city and the database."""

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.clock import Clock, boot_id
from kiosk.domain import pin as rules
from kiosk.domain.pin import Tries
from kiosk.errors import AskOfficer, Refused
from kiosk.machine import instance
from kiosk.machine.gate import Gate, Pin, fits, locked, read_gate, write_gate


@dataclass(frozen=True, slots=True)
class Door:
    """How the door stands."""

    has_pin: bool
    has_code: bool
    """Whether the first PIN needs the paper code from enrolment."""
    wait_seconds: int
    """Until a PIN may be tried again."""
    labels: tuple[str, ...] = ()


class Pins:
    """All that is done with PINs. Slow on purpose: for the errand lane."""

    def __init__(self, folder: Path, mono: Callable[[], int], boot: Callable[[], str] = boot_id) -> None:
        self._folder = folder
        self._mono = mono
        self._boot = boot
        self._lock = threading.Lock()

    def door(self) -> Door:
        """How it stands. Raises AskOfficer("staff-key-damaged")."""
        gate = read_gate(self._folder)
        return Door(bool(gate.pins), bool(gate.code), self._left(gate.tries), tuple(pin.label for pin in gate.pins))

    def enter(self, pin: str) -> str:
        """The label of the PIN. Raises Refused: pin-locked, pin-wrong."""
        with self._lock:
            gate = read_gate(self._folder)
            self._refuse_early(gate.tries)
            counted = self._keep(gate, tries=self._counted(gate.tries))
            found = next((known for known in gate.pins if fits(pin, known.hash)), None)
            if found is None:
                raise Refused("pin-locked" if self._left(counted.tries) else "pin-wrong")
            self._keep(gate, tries=Tries())
            return found.label

    def set_first(self, pin: str, label: str, code: str = "") -> str:
        """The first PIN of this kiosk; a new recovery code comes back.

        Raises Refused: what the rules say, code-wrong.
        """
        with self._lock:
            gate = read_gate(self._folder)
            if gate.pins:
                raise Refused("pin-there")
            _refuse_poor(pin, label)
            gate = self._with_code(gate, code) if gate.code else gate
            return self._renew(gate, (_made(pin, label),))

    def recover(self, code: str, pin: str, label: str) -> str:
        """A new PIN in the place of all others, for the paper code; the next code comes back.

        Raises Refused: what the rules say, pin-locked, code-wrong.
        """
        with self._lock:
            gate = read_gate(self._folder)
            _refuse_poor(pin, label)
            return self._renew(self._with_code(gate, code), (_made(pin, label),))

    def add(self, pin: str, label: str) -> None:
        """One more PIN, or another one for a label that has one.

        Raises Refused: what the rules say, pin-taken, pin-full.
        """
        with self._lock:
            gate = read_gate(self._folder)
            _refuse_poor(pin, label)
            others = tuple(known for known in gate.pins if known.label != rules.tidy_label(label))
            if any(fits(pin, known.hash) for known in others):
                raise Refused("pin-taken")
            if len(others) >= rules.MOST_PINS:
                raise Refused("pin-full")
            self._keep(gate, pins=(*others, _made(pin, label)))

    def remove(self, label: str) -> None:
        """Take a PIN away, but not the last one. Raises Refused("pin-last")."""
        with self._lock:
            gate = read_gate(self._folder)
            others = tuple(known for known in gate.pins if known.label != label)
            if not others:
                raise Refused("pin-last")
            self._keep(gate, pins=others)

    def renew_code(self) -> str:
        """A new recovery code; the one before is worth nothing any more."""
        with self._lock:
            gate = read_gate(self._folder)
            return self._renew(gate, gate.pins)

    def _with_code(self, gate: Gate, code: str) -> Gate:
        self._refuse_early(gate.code_tries)
        self._keep(gate, code_tries=self._counted(gate.code_tries))
        if not fits(rules.tidy_code(code), gate.code):
            raise Refused("code-wrong")
        return gate

    def _renew(self, gate: Gate, pins: tuple[Pin, ...]) -> str:
        code = rules.new_code(secrets.randbelow)
        self._keep(gate, pins=pins, code=locked(code), tries=Tries(), code_tries=Tries())
        return rules.spoken_code(code)

    def _refuse_early(self, tries: Tries) -> None:
        if self._left(tries):
            raise Refused("pin-locked")

    def _counted(self, tries: Tries) -> Tries:
        return rules.one_more(tries, self._mono(), self._boot())

    def _left(self, tries: Tries) -> int:
        return rules.seconds_left(tries, self._mono(), self._boot())

    def _keep(self, gate: Gate, **changes: object) -> Gate:
        changed = msgspec.structs.replace(gate, **changes)
        write_gate(self._folder, changed)
        return changed


def new_recovery_code(data: Path) -> str:
    """For a technician at the machine, while the kiosk is not running: when PIN and paper are lost.

    A key file that is damaged is begun anew.
    """
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    with instance.hold(data):
        try:
            read_gate(data)
        except AskOfficer:
            write_gate(data, Gate())
        return _pins(data).renew_code()


def first_code(data: Path) -> str:
    """At enrolment: the code that sets the first PIN; empty where there is a PIN or a code already."""
    with instance.hold(data):
        door = _pins(data).door()
        return "" if door.has_pin or door.has_code else _pins(data).renew_code()


def _pins(data: Path) -> Pins:
    return Pins(data, Clock("UTC").mono_ms)


def _made(pin: str, label: str) -> Pin:
    return Pin(rules.tidy_label(label), locked(pin))


def _refuse_poor(pin: str, label: str) -> None:
    fault = rules.fault_of(pin)
    if fault:
        raise Refused(fault)
    if not rules.tidy_label(label):
        raise Refused("pin-label")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody guesses the way into the staff room, and staff who forgot the PIN get in with their paper."""

from pathlib import Path

import pytest

from kiosk.actions.staff_pins import Pins, first_code, new_recovery_code
from kiosk.domain.pin import WAITS_S
from kiosk.errors import AskOfficer, Refused
from kiosk.machine import gate
from kiosk.machine.gate import STAFF_KEY

PIN, OTHER = "204816", "918273"


class Machine:
    """Time since the boot, as the test wants it."""

    def __init__(self) -> None:
        self.mono = 60_000
        self.boot = "first"

    def pins(self, folder: Path) -> Pins:
        """As after a start of the program."""
        return Pins(folder, lambda: self.mono, lambda: self.boot)


@pytest.fixture(autouse=True)
def _cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    # how slow a guess is made has nothing to do with what is right
    monkeypatch.setattr(gate, "MEMORY", 64 * 1024)


@pytest.fixture
def machine() -> Machine:
    return Machine()


def wrong(pins: Pins, pin: str = "555666") -> str:
    with pytest.raises(Refused) as refused:
        pins.enter(pin)
    return refused.value.code


def test_the_first_pin_brings_a_paper_code(tmp_path: Path, machine: Machine) -> None:
    pins = machine.pins(tmp_path)
    assert not pins.door().has_pin
    code = pins.set_first(PIN, "  Loket   2 ")
    assert len(code) == 14
    assert machine.pins(tmp_path).enter(PIN) == "Loket 2"
    with pytest.raises(Refused, match="pin-there"):
        pins.set_first(OTHER, "Orang lain")


def test_with_a_code_from_enrolment_nobody_else_sets_the_first_pin(tmp_path: Path, machine: Machine) -> None:
    code = first_code(tmp_path)
    assert first_code(tmp_path) == ""
    pins = machine.pins(tmp_path)
    assert pins.door().has_code
    with pytest.raises(Refused, match="code-wrong"):
        pins.set_first(PIN, "Loket 2", "2222-2222-2222")
    assert pins.set_first(PIN, "Loket 2", code) != code
    assert pins.enter(PIN) == "Loket 2"


def test_brute_force_meets_growing_waits_that_outlive_restarts(tmp_path: Path, machine: Machine) -> None:
    machine.pins(tmp_path).set_first(PIN, "Loket 2")
    waited = 0
    for try_ in range(8):
        pins = machine.pins(tmp_path)
        assert wrong(pins) == ("pin-wrong" if try_ < 2 else "pin-locked")
        left = pins.door().wait_seconds
        assert wrong(pins, PIN) == "pin-locked" if left else True
        waited += left
        machine.mono += left * 1000
    assert waited == sum(WAITS_S) + WAITS_S[-1]
    machine.mono, machine.boot = 1_000, "second"
    assert wrong(machine.pins(tmp_path), PIN) == "pin-locked"
    machine.mono = WAITS_S[-1] * 1000
    assert machine.pins(tmp_path).enter(PIN) == "Loket 2"
    assert machine.pins(tmp_path).door().wait_seconds == 0


def test_a_try_counts_before_it_is_judged(tmp_path: Path, machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    machine.pins(tmp_path).set_first(PIN, "Loket 2")

    def plug_pulled(*_: object) -> bool:
        raise SystemExit

    with monkeypatch.context() as patched:
        patched.setattr("kiosk.actions.staff_pins.fits", plug_pulled)
        for _ in range(3):
            with pytest.raises(SystemExit):
                machine.pins(tmp_path).enter("555666")
    assert machine.pins(tmp_path).door().wait_seconds == WAITS_S[0]


def test_the_paper_code_counts_once_and_brings_the_next(tmp_path: Path, machine: Machine) -> None:
    pins = machine.pins(tmp_path)
    code = pins.set_first(PIN, "Loket 2")
    pins.add("135790", "Lurah")
    for _ in range(3):
        wrong(pins)
    following = pins.recover(code.lower(), OTHER, "Loket 1")
    assert pins.enter(OTHER) == "Loket 1"
    assert pins.door().labels == ("Loket 1",)
    assert wrong(pins, PIN) == "pin-wrong"
    with pytest.raises(Refused, match="code-wrong"):
        pins.recover(code, PIN, "Loket 2")
    pins.recover(following, PIN, "Loket 2")
    assert pins.enter(PIN) == "Loket 2"


def test_guessing_the_code_waits_too_but_does_not_lock_the_pin(tmp_path: Path, machine: Machine) -> None:
    pins = machine.pins(tmp_path)
    pins.set_first(PIN, "Loket 2")
    for _ in range(3):
        with pytest.raises(Refused, match="code-wrong"):
            pins.recover("2222-2222-2222", OTHER, "Tamu")
    with pytest.raises(Refused, match="pin-locked"):
        pins.recover("2222-2222-2222", OTHER, "Tamu")
    assert pins.enter(PIN) == "Loket 2"


def test_pins_are_added_changed_and_taken_away_but_never_all(tmp_path: Path, machine: Machine) -> None:
    pins = machine.pins(tmp_path)
    pins.set_first(PIN, "Loket 2")
    with pytest.raises(Refused, match="pin-taken"):
        pins.add(PIN, "Lurah")
    with pytest.raises(Refused, match="pin-simple"):
        pins.add("111111", "Lurah")
    with pytest.raises(Refused, match="pin-label"):
        pins.add(OTHER, "   ")
    pins.add(OTHER, "Lurah")
    assert pins.enter(OTHER) == "Lurah"
    pins.add("135790", "Lurah")
    assert wrong(pins, OTHER) == "pin-wrong"
    pins.remove("Loket 2")
    with pytest.raises(Refused, match="pin-last"):
        pins.remove("Lurah")
    for number in range(7):
        pins.add(f"40981{number}", f"Meja {number}")
    with pytest.raises(Refused, match="pin-full"):
        pins.add("999123", "Satu lagi")


def test_no_secret_stands_in_the_file_and_a_damaged_one_opens_to_nobody(tmp_path: Path, machine: Machine) -> None:
    pins = machine.pins(tmp_path)
    code = pins.set_first(PIN, "Loket 2")
    kept = (tmp_path / STAFF_KEY).read_bytes()
    assert (tmp_path / STAFF_KEY).stat().st_mode & 0o077 == 0
    assert PIN.encode() not in kept
    assert code.replace("-", "").encode() not in kept
    (tmp_path / STAFF_KEY).write_bytes(kept[:-20])
    with pytest.raises(AskOfficer, match="staff-key-damaged"):
        pins.enter(PIN)
    with pytest.raises(AskOfficer, match="staff-key-damaged"):
        pins.set_first(OTHER, "Tamu")
    assert pins.set_first(OTHER, "Loket 2", new_recovery_code(tmp_path))

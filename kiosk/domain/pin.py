# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of the staff's PIN: what makes a good one, how long a wrong one waits, and the paper code that replaces it."""

import re
from dataclasses import dataclass

from kiosk.domain.ticket import ALPHABET, Choose

LENGTH = 6
MOST_PINS = 8
MOST_LABEL = 24
CODE_LENGTH = 12

FREE_TRIES = 2
WAITS_S = (30, 60, 300, 900, 3600)
"""Seconds after each further wrong try; the last one goes on. A million PINs at that pace take a century."""

_UP = "01234567890"


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries so far, and when the last one was. Its time is that of a boot: no clock that is set ends a wait."""

    failed: int = 0
    mono: int = 0
    """Milliseconds since the boot named below."""
    boot: str = ""


def fault_of(pin: str) -> str:
    """Why this PIN may not be chosen: pin-length, pin-simple; empty when it may."""
    if not re.fullmatch(rf"[0-9]{{{LENGTH}}}", pin):
        return "pin-length"
    is_row = pin in _UP or pin in _UP[::-1]
    is_repeated = any(pin == pin[:size] * (LENGTH // size) for size in (1, 2, 3))
    return "pin-simple" if is_row or is_repeated else ""


def one_more(tries: Tries, mono: int, boot: str) -> Tries:
    """After another wrong one."""
    return Tries(tries.failed + 1, mono, boot)


def seconds_left(tries: Tries, mono: int, boot: str) -> int:
    """How long nothing is tried. A machine that was started again begins the wait anew, by its own time since then."""
    late = tries.failed - FREE_TRIES
    if late <= 0:
        return 0
    same_boot = boot == tries.boot and mono >= tries.mono
    passed = mono - tries.mono if same_boot else mono
    return max(0, -(-(WAITS_S[min(late, len(WAITS_S)) - 1] * 1000 - passed) // 1000))


def new_code(choose: Choose) -> str:
    """A fresh recovery code: twelve characters, 57 bit, so that it needs no long wait."""
    return "".join(ALPHABET[choose(len(ALPHABET))] for _ in range(CODE_LENGTH))


def tidy_code(typed: str) -> str:
    """What was typed, without what people put between."""
    return re.sub(r"[\s.-]", "", typed).upper()


def spoken_code(code: str) -> str:
    """In groups of four, as it is printed."""
    return "-".join(code[at : at + 4] for at in range(0, len(code), 4))


def tidy_label(label: str) -> str:
    """The name a PIN goes by: a desk or a role, one line."""
    return " ".join(label.split())[:MOST_LABEL]

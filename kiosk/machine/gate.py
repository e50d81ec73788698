# SPDX-License-Identifier: GPL-3.0-or-later
"""The key file of the staff room: hashes of the PINs and of the paper code, and how often a wrong one was tried.

It lies beside the database and not in it, so that staff get in also when the database is refused. A try is counted
on the disk before it is judged: pulling the plug buys none.
"""

from pathlib import Path

import msgspec
from nacl import pwhash
from nacl.exceptions import InvalidkeyError

from kiosk.domain.pin import Tries
from kiosk.errors import AskOfficer
from resources.durable import write_durably

STAFF_KEY = "staff.key"
MEMORY = 16 * 1024 * 1024


class Pin(msgspec.Struct, frozen=True):
    """One PIN and the desk or role it stands for."""

    label: str
    hash: str


class Gate(msgspec.Struct, frozen=True, kw_only=True):
    """All that decides who comes in."""

    pins: tuple[Pin, ...] = ()
    code: str = ""
    """Hash of the recovery code; empty when none was given out yet."""
    tries: Tries = Tries()
    code_tries: Tries = Tries()


def read_gate(folder: Path) -> Gate:
    """As it was left. Raises AskOfficer("staff-key-damaged"): a damaged file opens to nobody."""
    path = folder / STAFF_KEY
    if not path.exists():
        return Gate()
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=Gate)
    except (msgspec.DecodeError, OSError) as error:
        raise AskOfficer("staff-key-damaged", STAFF_KEY) from error


def write_gate(folder: Path, gate: Gate) -> None:
    """Keep it, durably."""
    try:
        write_durably(folder / STAFF_KEY, msgspec.msgpack.encode(gate))
    except OSError as error:
        raise AskOfficer("store-failed", f"{STAFF_KEY}: {error.strerror}") from error


def locked(secret: str) -> str:
    """Argon2id of a PIN or code; a tenth of a second on a small machine."""
    return pwhash.argon2id.str(secret.encode(), pwhash.argon2id.OPSLIMIT_INTERACTIVE, MEMORY).decode()


def fits(secret: str, hashed: str) -> bool:
    """Whether this is what was hashed."""
    try:
        return bool(hashed) and pwhash.verify(hashed.encode(), secret.encode())
    except InvalidkeyError:
        return False

# SPDX-License-Identifier: GPL-3.0-or-later
"""Staff take the newest pack of the city back; it is not fetched again, and the next one the city sends counts."""

from pathlib import Path

from kiosk.actions.enrol import VERSION
from kiosk.machine import instance
from kiosk.machine.keys import read_identity
from kiosk.machine.packs import Packs


def roll_back_pack(data: Path) -> bool:
    """While the kiosk is not running; False when it uses the pack that came with the program already."""
    with instance.hold(data):
        identity = read_identity(data)
        return Packs(data, identity.pack, identity.kelurahan, VERSION).roll_back()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Keep the disk fit for filing and sending: make room in the log, stop filing far before full, give up the ballast."""

from functools import partial
from pathlib import Path

from kiosk.desk import Desk
from kiosk.errors import AskOfficer
from kiosk.machine.disk import Room
from kiosk.store.engine import DATABASE, Store, give_back, open_store
from kiosk.store.log_room import lengthen_log


def open_with_room(data: Path, key: bytes, room: Room) -> Store:
    """Open the database, also on a disk that is full. Raises what open_store raises."""
    room.release_when_full()
    try:
        store = open_store(data, key)
    except AskOfficer as error:
        if error.code != "disk-full" or not room.release():
            raise
        store = open_store(data, key)
    room.grow()
    return store


def room_in_log(desk: Desk, data: Path, room: Room) -> None:
    """Let the desk lane make room in the log while the rest of the kiosk opens; not on a disk that runs full."""
    if room.accepts():
        desk.prepare(partial(lengthen_log, data / DATABASE))


def refuse_when_low(room: Room) -> None:
    """Before anything is filed. Raises AskOfficer("disk-low"); what was filed before is safe and goes on its way."""
    if not room.accepts():
        raise AskOfficer("disk-low", f"{room.free_mb()} MB left")


def tidy(desk: Desk, room: Room) -> None:
    """Give forgotten bytes back to a disk that runs full, and make the ballast anew; on the desk lane."""
    if not room.accepts():
        desk.outside(give_back)
    room.grow()

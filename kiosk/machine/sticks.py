# SPDX-License-Identifier: GPL-3.0-or-later
"""Which USB sticks are plugged in and can be used. The desktop or the kiosk session mounts them."""

import ctypes
import os
import shutil
import string
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MOUNTS = Path("/proc/self/mounts")
BLOCKS = Path("/sys/class/block")
_PLACES = ("/media/", "/run/media/")
_REMOVABLE = 2
_MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Stick:
    """One stick: where it is mounted, what it is called, and its room; 0 MB where nothing can be written."""

    path: Path
    name: str
    free_mb: int


def sticks(mounts: Path = MOUNTS, blocks: Path = BLOCKS) -> tuple[Stick, ...]:
    """Those plugged in now, by name."""
    places = _of_windows() if sys.platform == "win32" else _of_linux(mounts, blocks)
    return tuple(sorted((_look_at(place) for place in places), key=lambda stick: stick.name))


def _look_at(place: Path) -> Stick:
    try:
        free = shutil.disk_usage(place).free // _MB if os.access(place, os.W_OK) else 0
    except OSError:
        free = 0
    return Stick(place, place.name or str(place), free)


def _of_linux(mounts: Path, blocks: Path) -> Iterator[Path]:
    try:
        lines = mounts.read_text("utf-8", "replace").splitlines()
    except OSError:
        return
    for line in lines:
        device, place, *_ = line.split(" ")
        # the kernel writes a blank as an octal number
        path = Path(place.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\"))
        if not device.startswith("/dev/"):
            continue
        if str(path).startswith(_PLACES) or _is_removable(blocks / Path(device).name):
            yield path


def _is_removable(block: Path) -> bool:
    """A partition says it through the disk it lies on."""
    for folder in (block, block.resolve().parent):
        try:
            if (folder / "removable").read_text("ascii").strip() == "1":
                return True
        except (OSError, UnicodeDecodeError):
            continue
    return False


def _of_windows() -> Iterator[Path]:
    system = getattr(ctypes, "windll").kernel32  # noqa: B009 - the type checker of other systems does not know it
    drives = system.GetLogicalDrives()
    for place, letter in enumerate(string.ascii_uppercase):
        if drives >> place & 1 and system.GetDriveTypeW(f"{letter}:\\") == _REMOVABLE:
            yield Path(f"{letter}:\\")

# SPDX-License-Identifier: GPL-3.0-or-later
"""How full the battery of a laptop is, as the system tells it."""

import ctypes
import sys
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")
_UNKNOWN = 255


def battery(supplies: Path = SUPPLIES) -> tuple[int | None, bool]:
    """Percent, and whether it is being charged; None where there is no battery."""
    if sys.platform == "win32":
        return _of_windows()
    for supply in sorted(supplies.glob("*")) if supplies.is_dir() else ():
        if _read(supply / "type") != "Battery" or _read(supply / "scope") == "Device":
            continue  # the mains, or the battery of a mouse
        percent = _read(supply / "capacity")
        if percent.isdigit():
            return min(int(percent), 100), _read(supply / "status") in ("Charging", "Full", "Not charging")
    return None, False


def _read(path: Path) -> str:
    try:
        return path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


class _PowerStatus(ctypes.Structure):
    _fields_ = (
        ("mains", ctypes.c_ubyte),
        ("flag", ctypes.c_ubyte),
        ("percent", ctypes.c_ubyte),
        ("saver", ctypes.c_ubyte),
        ("seconds", ctypes.c_ulong),
        ("full_seconds", ctypes.c_ulong),
    )


def _of_windows() -> tuple[int | None, bool]:
    status = _PowerStatus()
    system = getattr(ctypes, "windll").kernel32  # noqa: B009 - the type checker of other systems does not know it
    if not system.GetSystemPowerStatus(ctypes.byref(status)) or status.percent == _UNKNOWN:
        return None, False
    return min(int(status.percent), 100), status.mains == 1

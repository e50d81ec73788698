# SPDX-License-Identifier: GPL-3.0-or-later
"""Switching the machine off, where the technician allowed it in the settings."""

import shutil
import subprocess
import sys

from kiosk.errors import AskOfficer

_SECONDS = 10.0


def switch_off() -> None:
    """Ask the system to end. Raises AskOfficer("power-refused")."""
    command = ("shutdown", "/s", "/t", "0") if sys.platform == "win32" else ("systemctl", "poweroff")
    program = shutil.which(command[0])
    if program is None:
        raise AskOfficer("power-refused", f"{command[0]} is not here")
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program with fixed words
            (program, *command[1:]), capture_output=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise AskOfficer("power-refused", type(error).__name__) from error
    if done.returncode != 0:
        raise AskOfficer("power-refused", f"{command[0]} ended with {done.returncode}")

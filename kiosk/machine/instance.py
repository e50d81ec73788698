# SPDX-License-Identifier: GPL-3.0-or-later
"""One kiosk program per data folder: a second start is refused with a message."""

import os
import sys
from pathlib import Path
from typing import IO

from kiosk.errors import AskOfficer

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK_FILE = "anjungan.lock"
WATCH_LOCK_FILE = "anjungan-watch.lock"
"""Of the watch, which lives longer than the program it starts again and again."""


def default_folder() -> Path:
    """Where this user's kiosk keeps its data when no folder is given."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "Anjungan"
    return Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share")) / "anjungan"


def hold(folder: Path, lock: str = LOCK_FILE) -> IO[bytes]:
    """Take the folder for this process; keep the returned file open.

    Raises AskOfficer: already-running, store-failed.
    """
    try:
        file = (folder / lock).open("ab")
    except OSError as error:
        raise AskOfficer("store-failed", f"{folder} cannot be written: {error.strerror}") from error
    try:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        file.close()
        raise AskOfficer("already-running", f"pid {os.getpid()} found {folder} in use") from error
    return file

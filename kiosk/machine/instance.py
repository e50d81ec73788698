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


def hold(folder: Path) -> IO[bytes]:
    """Take the folder for this process; keep the returned file open.

    Raises AskOfficer: already-running, store-failed.
    """
    try:
        file = (folder / LOCK_FILE).open("ab")
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

# SPDX-License-Identifier: GPL-3.0-or-later
"""Room in the database's write-ahead log, made once while the kiosk starts.

A commit into room that is there is one write of the disk; one that makes the log longer needs the file system's
own journal as well, and a kiosk begins a new log whenever it starts. SQLite stops reading at the first frame that
is not of its log (file format, section 4.1); zeros are none.
"""

import logging
import os
from pathlib import Path

from kiosk.store.pages import log_of

LENGTH = 1010 * 4120
"""Bytes. SQLite begins the log anew after 1,000 pages of 4,096, each behind a head of 24."""

log = logging.getLogger(__name__)


def lengthen_log(database: Path) -> None:
    """Lengthen the log of an open database with zeros, durably; on the desk lane, where nobody else writes into it.

    Where the disk has no room for it, everything stays as it is, and filing takes longer.
    """
    try:
        with log_of(database).open("r+b", buffering=0) as file:
            here = file.seek(0, os.SEEK_END)
            try:
                file.write(bytes(max(LENGTH - here, 0)))
            finally:
                if file.tell() < LENGTH:
                    file.truncate(here)
            os.fsync(file.fileno())
    except OSError as error:
        log.warning("no room was made in the log", extra={"code": error.errno})

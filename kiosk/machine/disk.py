# SPDX-License-Identifier: GPL-3.0-or-later
"""Room on the disk: a ballast file that can be given up, and a line far before full where filing stops.

SQLite on a full disk can neither settle nor delete (SYNC 0.3), so a full queue would never drain by itself.
"""

import logging
import os
import shutil
from pathlib import Path

BALLAST = "ballast"
MB = 1024 * 1024

log = logging.getLogger(__name__)


class Room:
    """The free space of the file system that holds the kiosk's data."""

    def __init__(self, folder: Path, ballast_mb: int, stop_below_mb: int) -> None:
        self._folder = folder
        self._ballast = folder / BALLAST
        self._size = ballast_mb * MB
        self._stop_below = stop_below_mb * MB

    def free(self) -> int:
        """Bytes that this program may still write; what the ballast holds is not among them."""
        try:
            return shutil.disk_usage(self._folder).free
        except OSError:
            return 0

    def free_mb(self) -> int:
        """The same, for people."""
        return self.free() // MB

    def accepts(self) -> bool:
        """Whether something new may be filed; sending goes on in any case."""
        return self.free() >= self._stop_below

    def release(self) -> bool:
        """Give the ballast up, so that what is under way can end; False when there was none."""
        try:
            self._ballast.unlink()
        except FileNotFoundError:
            return False
        except OSError:
            log.exception("the ballast could not be given up")
            return False
        log.error("the disk is full; the ballast was given up")
        return True

    def release_when_full(self) -> None:
        """Before the database is opened, which needs some room itself."""
        if self.free() < self._size // 8:
            self.release()

    def grow(self) -> None:
        """Make the ballast, or make it anew when there is room for it twice."""
        if self._size == 0 or self._is_whole() or self.free() < 2 * self._size:
            return
        part = self._ballast.with_suffix(".part")
        try:
            _fill(part, self._size)
            part.replace(self._ballast)
        except OSError:
            log.exception("no ballast could be made")
            part.unlink(missing_ok=True)

    def _is_whole(self) -> bool:
        try:
            return self._ballast.stat().st_size >= self._size
        except OSError:
            return False


def _fill(path: Path, size: int) -> None:
    """A file with real blocks; a sparse one would free nothing."""
    with path.open("wb") as file:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, size)
        else:
            for _ in range(size // MB):
                file.write(bytes(MB))
        file.flush()
        os.fsync(file.fileno())

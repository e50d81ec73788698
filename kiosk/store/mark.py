# SPDX-License-Identifier: GPL-3.0-or-later
"""The mark beside the database: which journal it is, and which numbers were given; so that none is given twice.

It tells a database that forgot (an old copy put back, a journal file cut short) from one that did not. The last
number is written after its commit and not synced, so it may lag behind but never run ahead; the ceiling, above
which no number was ever given, is synced before it is reached.
"""

import logging
import os
import struct
import weakref
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from resources.durable import write_durably

MARK = "kiosk.mark"
_AHEAD = 384
_TRIES = 128
"""So many numbers before the ceiling it is raised; with each that fails, the next one tries again."""
_SHAPE = struct.Struct(">16sQQ16s")
_SUM = 8

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Mark:
    """What is remembered outside of the database."""

    incarnation: bytes
    last: int
    """The highest number that was given, as far as known here."""
    ceiling: int
    """No number above it was ever given."""
    salt: bytes
    """Of the database file, without which not a page of it can be read."""


def read_mark(folder: Path) -> Mark | None:
    """The mark; None when there is none, or it is damaged."""
    try:
        data = (folder / MARK).read_bytes()
    except OSError:
        return None
    body, checksum = data[:-_SUM], data[-_SUM:]
    if len(body) != _SHAPE.size or sha256(body).digest()[:_SUM] != checksum:
        return None
    return Mark(*_SHAPE.unpack(body))


class MarkFile:
    """Keeps the mark of an open database; the file stays open until close(), or as long as this is held."""

    def __init__(self, folder: Path, incarnation: bytes, last: int, salt: bytes) -> None:
        self._path = folder / MARK
        self._mark = Mark(incarnation, last, 0, salt)
        self._handle: int | None = None
        self._raise_ceiling(last)

    def note(self, last: int) -> None:
        """This number was given; after its commit."""
        if last <= self._mark.last:
            return
        if last + _TRIES > self._mark.ceiling:
            self._raise_ceiling(last)
            return
        self._mark = replace(self._mark, last=last)
        try:
            handle = self._open()
            os.lseek(handle, 0, os.SEEK_SET)
            os.write(handle, _written(self._mark))
        except OSError:
            log.exception("the mark could not be moved")

    def close(self) -> None:
        """Let the file go; the next number opens it again."""
        if self._handle is not None:
            self._handle = None
            self._finish()

    def _open(self) -> int:
        if self._handle is None:
            self._handle = os.open(self._path, os.O_WRONLY | getattr(os, "O_BINARY", 0))
            self._finish = weakref.finalize(self, os.close, self._handle)
        return self._handle

    def _raise_ceiling(self, last: int) -> None:
        mark = replace(self._mark, last=last, ceiling=last + _AHEAD)
        try:
            self.close()  # Windows replaces no file that is open
            write_durably(self._path, _written(mark))
        except OSError:
            # the next number tries again; the ceiling is far enough away
            log.exception("the mark could not be raised")
            return
        self._mark = mark


def _written(mark: Mark) -> bytes:
    body = _SHAPE.pack(mark.incarnation, mark.last, mark.ceiling, mark.salt)
    return body + sha256(body).digest()[:_SUM]

# SPDX-License-Identifier: GPL-3.0-or-later
"""The encrypted pages of a database file and of its write-ahead log, looked at one by one without SQLite.

Every page carries an HMAC over its number and its encrypted bytes (SQLCipher 4: 4,096 bytes a page, the last 80
are nonce and HMAC-SHA512), so that it is known of each whether it is whole. A log is read on behind a damaged
place, where SQLite itself stops and forgets the rest.
"""

import hmac
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import pbkdf2_hmac
from pathlib import Path

PAGE = 4096
SALT = 16
_MAC = 64
_HEADER = 32
_FRAME = struct.Struct(">IIIIII")
_MAGIC = {0x377F0682: "<", 0x377F0683: ">"}


class Seal:
    """Makes and checks the HMAC of pages."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        self._key = pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)

    def is_whole(self, number: int, page: bytes) -> bool:
        """Whether the page is as it was written, and at its place."""
        return len(page) == PAGE and hmac.compare_digest(self._mac(number, page), page[-_MAC:])

    def sealed(self, number: int, page: bytes) -> bytes:
        """The same encrypted bytes with an HMAC that fits them."""
        return page[:-_MAC] + self._mac(number, page)

    def _mac(self, number: int, page: bytes) -> bytes:
        begin = SALT if number == 1 else 0
        return hmac.digest(self._key, page[begin:-_MAC] + number.to_bytes(4, "little"), "sha512")


@dataclass(slots=True)
class Pages:
    """What of a database file and its log is whole."""

    count: int = 0
    from_log: dict[int, bytes] = field(default_factory=dict)
    """The newest whole version of each page that the log has."""
    damaged: set[int] = field(default_factory=set)
    """Pages of which there is no whole version."""
    spoilt: int = 0
    """Committed pages of the log that are damaged, or lie behind a damaged place."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One page in the log."""

    number: int
    page: bytes
    chained: bool
    """False behind the first damaged place, where SQLite stops reading."""


def read_pages(path: Path, seal: Seal) -> Pages:
    """Look at every page of a database file and of the log beside it."""
    pages = Pages()
    for frame in reversed(read_log(log_of(path))):
        pages.spoilt += not frame.chained
        if seal.is_whole(frame.number, frame.page):
            pages.from_log.setdefault(frame.number, frame.page)
            pages.count = max(pages.count, frame.number)
    for number, page in file_pages(path):
        pages.count = max(pages.count, number)
        # a page that was made and never written is empty; where one is missed, SQLite's own check will tell
        if number not in pages.from_log and any(page) and not seal.is_whole(number, page):
            pages.damaged.add(number)
    return pages


def newest_pages(path: Path, pages: Pages) -> Iterator[tuple[int, bytes]]:
    """Every page in its newest whole version; those of which there is none, as they lie there."""
    in_file = 0
    for number, page in file_pages(path):
        in_file = number
        yield number, pages.from_log.get(number, page)
    for number, page in pages.from_log.items():
        if number > in_file:
            yield number, page


def file_pages(path: Path) -> Iterator[tuple[int, bytes]]:
    """The pages of a database file; one that the disk does not give back is empty."""
    size = path.stat().st_size
    with path.open("rb", buffering=0) as file:
        for number in range(1, -(-size // PAGE) + 1):
            try:
                file.seek((number - 1) * PAGE)
                page = file.read(PAGE)
            except OSError:
                page = b""
            yield number, page.ljust(PAGE, b"\0")


def log_of(path: Path) -> Path:
    """The write-ahead log that belongs to a database file."""
    return path.with_name(path.name + "-wal")


def read_log(path: Path) -> list[Frame]:
    """The committed pages of a log, the oldest first; also those behind a damaged place."""
    try:
        data = path.read_bytes()
    except OSError:
        return []
    frames: list[Frame] = []
    committed = 0
    salts = _salts(data)
    chain = _Chain(data)
    for begin in range(_HEADER, len(data) - PAGE - _FRAME.size + 1, PAGE + _FRAME.size):
        number, size_after, *rest = _FRAME.unpack_from(data, begin)
        if tuple(rest[:2]) != salts:
            chain.broken = True
            continue
        page = data[begin + _FRAME.size : begin + _FRAME.size + PAGE]
        chain.read(data[begin : begin + 8] + page, (rest[2], rest[3]))
        frames.append(Frame(number, page, not chain.broken))
        if size_after:
            committed = len(frames)
    return frames[:committed]


def _salts(data: bytes) -> tuple[int, ...]:
    """What marks the frames of this turn of the log; the first frame knows it too, should the header be damaged."""
    if len(data) < _HEADER + _FRAME.size:
        return ()
    in_header: tuple[int, ...] = struct.unpack_from(">II", data, 16)
    in_frames = [struct.unpack_from(">II", data, at + 8) for at in range(_HEADER, len(data) - 24, PAGE + _FRAME.size)]
    # zeros lie in a header that is gone, and in room that was made and never written
    return in_header if any(in_header) and in_header in in_frames else in_frames[0]


class _Chain:
    """SQLite's running checksum over a log (file format, section 4.2)."""

    def __init__(self, data: bytes) -> None:
        self._order = _MAGIC.get(int.from_bytes(data[:4], "big"), "")
        self._sum = (0, 0)
        self.broken = not self._order
        if not self.broken:
            self.read(data[:24], struct.unpack_from(">II", data, 24) if len(data) >= _HEADER else (0, 0))

    def read(self, data: bytes, told: tuple[int, ...]) -> None:
        """Go on with these bytes; told: the sum that stands there."""
        if self.broken:
            return
        first, second = self._sum
        words = struct.unpack(f"{self._order}{len(data) // 4}I", data)
        for one, other in zip(words[::2], words[1::2], strict=True):
            first = (first + one + second) & 0xFFFFFFFF
            second = (second + other + first) & 0xFFFFFFFF
        self._sum = (first, second)
        self.broken = self._sum != tuple(told)

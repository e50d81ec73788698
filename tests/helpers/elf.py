# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads from an ELF file which shared libraries it wants; only what 64-bit little-endian Linux needs."""

import struct
from pathlib import Path

_DYNAMIC, _LOAD = 2, 1
_NEEDED, _STRINGS, _END = 1, 5, 0


def needed_libraries(file: Path) -> list[str]:
    """The names in its NEEDED entries."""
    image = file.read_bytes()
    if image[:6] != b"\x7fELF\x02\x01":
        raise ValueError(f"{file} is no 64-bit little-endian ELF file")
    (table,) = struct.unpack_from("<Q", image, 32)
    size, count = struct.unpack_from("<HH", image, 54)
    segments = [struct.unpack_from("<IIQQQQ", image, table + index * size) for index in range(count)]
    entries: list[tuple[int, int]] = []
    for kind, _flags, offset, _address, _physical, length in segments:
        if kind == _DYNAMIC:
            entries = [struct.unpack_from("<QQ", image, offset + place) for place in range(0, length, 16)]
    if (_END, 0) in entries:
        entries = entries[: entries.index((_END, 0))]
    address = next(value for tag, value in entries if tag == _STRINGS)
    strings = next(
        address - start + offset
        for kind, _flags, offset, start, _physical, length in segments
        if kind == _LOAD and start <= address < start + length
    )
    return [_text(image, strings + value) for tag, value in entries if tag == _NEEDED]


def _text(image: bytes, place: int) -> str:
    return image[place : image.index(b"\0", place)].decode()

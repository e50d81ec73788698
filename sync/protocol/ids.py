# SPDX-License-Identifier: GPL-3.0-or-later
"""Time-ordered identifiers (UUIDv7, RFC 9562 section 5.7) from injected time and randomness."""


def uuid7(milliseconds: int, randomness: bytes) -> bytes:
    """16 bytes: 48 bit of time, the rest random. randomness: 10 bytes."""
    head = (milliseconds & (2**48 - 1)).to_bytes(6)
    tail = bytearray(randomness[:10])
    tail[0] = 0x70 | (tail[0] & 0x0F)
    tail[2] = 0x80 | (tail[2] & 0x3F)
    return head + bytes(tail)

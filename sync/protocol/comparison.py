# SPDX-License-Identifier: GPL-3.0-or-later
"""Both ends compare what they hold, so that a city that lost its memory is healed (SYNC 3.3).

The kiosk sends, for every thousand of its numbers, how many records the city acknowledged and the XOR of their
fingerprints. Where the city counts otherwise it names the numbers it holds, and the kiosk sends the rest again.
"""

from collections.abc import Iterable

import msgspec

BUCKET = 1000
MOST_BUCKETS = 2000
MOST_OLD = 500
Span = tuple[int, int]
"""First and last of consecutive numbers."""


class Bucket(msgspec.Struct, frozen=True, array_like=True):
    """What one side holds of the numbers index * 1000 + 1 to index * 1000 + 1000."""

    index: int
    count: int
    xor: bytes
    """XOR of the 32-byte fingerprints."""


class Comparison(msgspec.Struct, frozen=True, array_like=True):
    """What a kiosk believes that the city holds of one incarnation of its journal."""

    incarnation: bytes
    buckets: tuple[Bucket, ...]
    old: tuple[Span, ...] = ()
    """Numbers whose bytes the kiosk would like to forget."""
    old_blobs: tuple[bytes, ...] = ()
    """Photos it would like to forget."""


class HeldBucket(msgspec.Struct, frozen=True, array_like=True):
    """A bucket in which the city counts otherwise: all it holds of it."""

    index: int
    held: tuple[Span, ...]


class Compared(msgspec.Struct, frozen=True, array_like=True):
    """The city's answer to a comparison."""

    server_time: int
    differing: tuple[HeldBucket, ...]
    missing_blobs: tuple[bytes, ...]
    """Photos of acknowledged records that the city does not hold whole."""
    archived: tuple[Span, ...] = ()
    """Of the old numbers: those that lie in the city's backup too, so that the kiosk may forget their bytes."""
    archived_blobs: tuple[bytes, ...] = ()


def bucket_of(seq: int) -> int:
    """The index of the bucket a number belongs to."""
    return (seq - 1) // BUCKET


def range_of(index: int) -> Span:
    """First and last number of a bucket."""
    return index * BUCKET + 1, (index + 1) * BUCKET


def summed(index: int, fingerprints: Iterable[bytes]) -> Bucket:
    """A bucket over these fingerprints, in any order."""
    count, total = 0, 0
    for fingerprint in fingerprints:
        count += 1
        total ^= int.from_bytes(fingerprint)
    return Bucket(index, count, total.to_bytes(32))


def spans(seqs: Iterable[int]) -> tuple[Span, ...]:
    """Ascending numbers as spans."""
    found: list[Span] = []
    for seq in seqs:
        if found and found[-1][1] + 1 == seq:
            found[-1] = (found[-1][0], seq)
        else:
            found.append((seq, seq))
    return tuple(found)


def not_in(seqs: Iterable[int], held: Iterable[Span]) -> list[int]:
    """The numbers that no span holds."""
    ranges = list(held)
    return [seq for seq in seqs if not any(first <= seq <= last for first, last in ranges)]

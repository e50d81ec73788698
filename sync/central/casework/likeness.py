# SPDX-License-Identifier: GPL-3.0-or-later
"""How much two reports look like the same matter: a pure judgement, with its reasons."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

NEAR_METRES = 150
AROUND_METRES = 500
LEAST = 4
"""Points from which two reports are worth a look."""
_EARTH = 6_371_000
_WORD = re.compile(r"[^\W\d_]{4,}")
_EVERYWHERE = frozenset({
    "depan", "dekat", "samping", "seberang", "belakang", "jalan", "gang", "blok", "nomor", "rumah", "warga",
    "sudah", "belum", "tidak", "yang", "dari", "dengan", "pada", "untuk", "karena", "sekali", "lagi", "masih",
    "ada", "akan", "kami", "saya", "mohon", "tolong", "segera", "hari", "minggu", "bulan", "lalu", "sejak",
    "setiap",
})  # fmt: skip
"""Words of any place and any story: they tell nothing."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What of a report can be compared. Same topic is a matter of course."""

    day: date
    kelurahan: str
    outer: str = ""
    """RW or lingkungan."""
    inner: str = ""
    landmark: str = ""
    story: str = ""
    lat: float | None = None
    long: float | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that they have in common: a text id with its arguments."""

    text: str
    args: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike, and why."""

    points: int
    reasons: tuple[Reason, ...]


def likeness(one: Traits, other: Traits) -> Likeness | None:
    """None for two reports that are not worth a look together. It does not matter which is named first."""
    found = [*_by_place(one, other), *_by_words(one, other)]
    points = sum(worth for worth, _ in found)
    return Likeness(points, tuple(reason for _, reason in found)) if points >= LEAST else None


def metres(one: Traits, other: Traits) -> float | None:
    """The way between two points, as the crow flies; None where one has none."""
    if one.lat is None or one.long is None or other.lat is None or other.long is None:
        return None
    north = math.radians(other.lat - one.lat)
    east = math.radians(other.long - one.long) * math.cos(math.radians((one.lat + other.lat) / 2))
    return _EARTH * math.hypot(north, east)


def _by_place(one: Traits, other: Traits) -> Sequence[tuple[int, Reason]]:
    away = metres(one, other)
    if away is not None:
        near = 5 if away <= NEAR_METRES else 2 if away <= AROUND_METRES else -5
        return [(near, Reason("central-alike-metres", (("metres", round(away / 10) * 10),)))]
    if not one.kelurahan or one.kelurahan != other.kelurahan:
        return []
    same = [(1, Reason("central-alike-kelurahan"))]
    outer, inner = _plain(one.outer), _plain(one.inner)
    if outer and outer == _plain(other.outer):
        closer = inner and inner == _plain(other.inner)
        same = [(4, Reason("central-alike-both", (("outer", one.outer), ("inner", one.inner))))] if closer else [
            (3, Reason("central-alike-outer", (("outer", one.outer),)))
        ]  # fmt: skip
    return same


def _by_words(one: Traits, other: Traits) -> Sequence[tuple[int, Reason]]:
    found = []
    marks = sorted(_words(one.landmark) & _words(other.landmark))
    if marks:
        found.append((2 + min(len(marks), 2), Reason("central-alike-landmark", (("words", ", ".join(marks[:3])),))))
    told, heard = _words(one.story), _words(other.story)
    common = sorted(told & heard, key=lambda word: (-len(word), word))
    if len(common) >= 2 and len(common) >= 0.3 * min(len(told), len(heard)):
        found.append((2, Reason("central-alike-story", (("words", ", ".join(common[:3])),))))
    return found


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower())) - _EVERYWHERE


def _plain(text: str) -> str:
    """005 and 5 are the same RW."""
    return text.strip().lstrip("0").lower()

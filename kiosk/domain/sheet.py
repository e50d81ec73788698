# SPDX-License-Identifier: GPL-3.0-or-later
"""What a requirement sheet says of a service, in the words of one language; how it looks on paper is not here."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

MOST_BYTES = 425
"""What a QR code of 69 modules holds at level L: on 34 mm of paper each module is still half a millimetre."""

_PLAIN = str.maketrans({"–": "-", "—": "-", "…": "...", "“": '"', "”": '"', "‘": "'", "’": "'", "•": "-", "×": "x"})
_SHORTEST = 18


@dataclass(frozen=True, slots=True)
class SheetFact:
    """One of the three things everybody asks first."""

    label: str
    value: str
    good: bool = False
    """Free of charge: shown in the colour of good news."""


@dataclass(frozen=True, slots=True)
class SheetItem:
    """Something to bring."""

    text: str
    note: str
    ready: bool


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A further part of the service standard."""

    heading: str
    text: str
    short: bool = False
    """Also on the strip, whose paper is dear."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet that goes home with a resident. Nothing personal is on it."""

    government: str
    office: str
    """Kelurahan and city."""
    kelurahan: str
    kiosk: str
    title: str
    summary: str
    facts: tuple[SheetFact, ...]
    items: tuple[SheetItem, ...]
    notice: str
    steps: tuple[str, ...]
    parts: tuple[SheetPart, ...]
    approval: str
    printed: str
    take_along: str
    """Text of the QR code; a phone shows it without a network."""
    colours: Mapping[str, str]


def take_along_text(title: str, bring: str, items: Sequence[str], lines: Sequence[str]) -> str:
    """A text of at most MOST_BYTES plain letters: the name, what to bring, and the lines on cost, time and place.

    Letters beyond ASCII are written plainly, for phones guess differently how they are meant. What is too long loses
    the ends of its longest lines, never a whole line.
    """
    texts = [title, bring, *(f"{number}. {item}" for number, item in enumerate(items, 1)), *lines]
    kept = [_plain(text) for text in texts if text.strip()]
    while len("\n".join(kept)) > MOST_BYTES:
        longest = max(range(len(kept)), key=lambda at: len(kept[at]))
        if len(kept[longest]) <= _SHORTEST:
            return "\n".join(kept)[:MOST_BYTES]
        kept[longest] = _shortened(kept[longest])
    return "\n".join(kept)


def _shortened(line: str) -> str:
    """The line without its last word; three dots say that more stood there."""
    words = line.removesuffix("...").split()
    shorter = " ".join(words[:-1]) if len(words) > 1 else line[: len(line) // 2]
    return shorter.rstrip(",;:(/ ") + "..."


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", " ".join(text.translate(_PLAIN).split()))
    return decomposed.encode("ascii", "ignore").decode("ascii")

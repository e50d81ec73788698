# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a resident can read it: sentences of at most twelve words, and enough contrast."""

import re
from collections.abc import Iterable

from resources.pack.source import Entry

MOST_WORDS = 12
_SENTENCE_END = re.compile(r"(?<=[.?:;])\s+")
_HAS_LETTER = re.compile(r"\w")


def longest_sentence(text: str) -> tuple[str, int]:
    """The longest sentence of a text, and how many words it has."""
    sentences = _SENTENCE_END.split(text.strip())
    counted = [(sentence, sum(1 for word in sentence.split() if _HAS_LETTER.search(word))) for sentence in sentences]
    return max(counted, key=lambda pair: pair[1])


def check_sentences(entry: Entry, keys: Iterable[str]) -> None:
    """Report each sentence that is too long to be read while standing."""
    for key in keys:
        check_sentence(entry, key, entry.text(key, ""))


def check_sentence(entry: Entry, key: str, text: str) -> None:
    """Report the longest sentence of this text, when it is too long."""
    sentence, words = longest_sentence(text)
    if words > MOST_WORDS:
        entry.fault(key, "long-sentence", start=" ".join(sentence.split()[:4]), words=words, most=MOST_WORDS)


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast of two hex colours."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

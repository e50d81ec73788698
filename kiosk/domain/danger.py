# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a story speaks of an emergency. A false alarm costs one tap, a miss may cost a life: slips are forgiven."""

from collections.abc import Iterable, Sequence

from kiosk.domain.indonesian import is_slip, words_of

_SURE_LENGTH = 6
"""Shorter danger words must be typed exactly: api is not apa."""
_ENDINGS = ("", "nya", "lah", "kah", "an", "i")


def mentions_danger(story: str, words: Iterable[str]) -> bool:
    """Whether one of the pack's danger words or phrases occurs as whole words.

    Roots are not compared: dibakar (rubbish, every day) is not terbakar, and pemadam is not padam.
    """
    told = words_of(story)
    return any(_occurs(told, phrase) for phrase in map(words_of, words) if phrase)


def _occurs(told: Sequence[str], phrase: Sequence[str]) -> bool:
    return any(_follows(told[start:], phrase) for start in range(len(told)))


def _follows(told: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether the phrase begins here; one word may stand between two of its words ("ada kobaran api")."""
    if not told or not _is_meant(told[0], phrase[0]):
        return False
    if len(phrase) == 1:
        return True
    return any(_follows(told[gap:], phrase[1:]) for gap in (1, 2))


def _is_meant(typed: str, danger: str) -> bool:
    if any(typed == danger + ending for ending in _ENDINGS):
        return True
    return len(danger) >= _SURE_LENGTH and is_slip(typed, danger, most=1)

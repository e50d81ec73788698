# SPDX-License-Identifier: GPL-3.0-or-later
"""Which topics a story may be about: at most three, none when nothing fits. Keywords come from the city's pack."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from kiosk.domain.indonesian import COMMON, likeness, stems, words_of

MOST = 3

_ENOUGH = 0.6
"""Below this a hit is chance."""
_NEAR = 0.3
"""A further topic must reach this share of the best one."""
_ASIDE_SHARE = 0.15
_LANDMARK_REACH = 3
_SPREAD = 3
"""Words that may stand between the words of a phrase."""
_PLACE_WORDS = frozenset(
    {"dekat", "depan", "samping", "belakang", "sebelah", "seberang", "arah", "tikungan", "kompleks"}
)
"""What follows them says where, not what: "lampu padam di depan sekolah" is not about the school."""

_POLITE = frozenset({"bantu", "dibantu", "membantu", "tolong", "mohon"})
"""Asking for help is not yet asking for bantuan sosial."""
_DEEDS = ("di", "me")
_DEED_LENGTH = 5
"""A verb ends the landmark: "di rumah dekat kami dipukul"."""
_REVERSED = 0.85
_GAP = 0.93

Known = tuple[str, str, Sequence[str]]
"""Code, name and keywords of a topic."""


@dataclass(slots=True)
class _Story:
    """A story's words with what each counts, and where the words of the keywords occur in it."""

    words: tuple[str, ...]
    weights: list[float]
    found: dict[str, list[tuple[int, float]]] = field(default_factory=dict)
    """By wanted word: the places where it occurs, and what it is worth there."""

    def look_for(self, wanted: Iterable[str]) -> None:
        """Find these words once; a story repeats itself, and so do keywords."""
        roots = {word: stems(word) for word in self.words}
        for meant in set(wanted):
            alike = {typed: likeness(typed, root, meant) for typed, root in roots.items()}
            self.found[meant] = [
                (place, alike[word] * self.weights[place]) for place, word in enumerate(self.words) if alike[word]
            ]


def suggest(story: str, topics: Iterable[Known]) -> tuple[str, ...]:
    """At most three topic codes, the likeliest first."""
    words = words_of(story)
    told = _Story(words, _weights(words))
    known = tuple((code, _phrases(tuple(keywords), name)) for code, name, keywords in topics if keywords)
    told.look_for(word for _, phrases in known for phrase, _ in phrases for word in phrase)
    scores = {code: _score(told, phrases) for code, phrases in known}
    best = max(scores.values(), default=0.0)
    ranked = sorted(scores, key=lambda code: -scores[code])
    return tuple(code for code in ranked[:MOST] if scores[code] >= max(_ENOUGH, best * _NEAR))


def _weights(words: Sequence[str]) -> list[float]:
    """What each word counts: the matter comes first, landmarks hardly count."""
    weights: list[float] = []
    landmark = 0
    for place, word in enumerate(words):
        early = 1.0 + 0.3 * (0.9**place)
        if word.startswith(_DEEDS) and len(word) > _DEED_LENGTH:
            landmark = 0
        weights.append(early * (_ASIDE_SHARE if landmark or word in _POLITE else 1.0))
        landmark = _LANDMARK_REACH if word in _PLACE_WORDS else max(0, landmark - 1)
    return weights


@lru_cache(maxsize=256)
def _phrases(keywords: tuple[str, ...], name: str) -> tuple[tuple[tuple[str, ...], float], ...]:
    """Keywords as words with their worth; words of the topic's name count a little."""
    phrases = {words_of(keyword): 1.0 + 0.9 * (len(words_of(keyword)) - 1) for keyword in keywords}
    for word in words_of(name):
        if len(word) > 3 and word not in COMMON:
            phrases.setdefault((word,), 0.4)
    return tuple((phrase, worth) for phrase, worth in phrases.items() if phrase)


def _score(told: _Story, phrases: Iterable[tuple[tuple[str, ...], float]]) -> float:
    """The best hit counts whole, each further one less, so that a long keyword list is no advantage."""
    hits = sorted((worth * _hit(told, phrase) for phrase, worth in phrases), reverse=True)
    return sum(hit * 0.5**rank for rank, hit in enumerate(hits[:4]))


def _hit(told: _Story, phrase: tuple[str, ...]) -> float:
    """How well a phrase occurs: best as written, less with words between or turned round."""
    best = 0.0
    for start, first in told.found[phrase[0]]:
        total = first
        for offset, wanted in enumerate(phrase[1:], 1):
            found = _nearest(told, wanted, start, start + offset)
            if not found:
                break
            total += found
        else:
            best = max(best, total / len(phrase))
    return best


def _nearest(told: _Story, wanted: str, start: int, due: int) -> float:
    """What the further word of a phrase is worth where it stands, if it stands near where it is due."""
    best = 0.0
    for place, worth in told.found[wanted]:
        if start - _SPREAD <= place < due + _SPREAD and place != start:
            order = _REVERSED if place < start else 1.0
            best = max(best, worth * order * float(_GAP ** abs(place - due)))
    return best

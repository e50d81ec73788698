# SPDX-License-Identifier: GPL-3.0-or-later
"""Which topics a story may be about: at most three, none when nothing fits. Keywords come from the city's pack."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kiosk.domain.indonesian import COMMON, words_of
from kiosk.domain.vocabulary import Likely, Vocabulary

MOST = 3

_ENOUGH = 0.6
"""Below this a hit is chance."""
_NEAR = 0.3
"""A further topic must reach this share of the best one."""
_ASIDE_SHARE = 0.15
_LANDMARK_REACH = 3
_SPREAD, _BEFORE = 5, 3
"""Words that may stand between the words of a phrase, and between words said in the other order."""
_PLACE_WORDS = frozenset(
    """
    dekat depan muka samping belakang sebelah seberang arah menuju jurusan pinggir simpang tikungan kompleks
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
"""What follows them says where, not what: "lampu padam di depan sekolah" is not about the school."""
_WAY = "ke"
_WAY_SHARE = 0.4
"""Where somebody was going is seldom the matter: "jatuh waktu antar anak ke sekolah"."""
_FROM, _TO = "dari", "sampai"
_STRETCH = 5
"""Words that may stand between both ends of a way: "gelap dari simpang sekolah sampai ke rumah sakit"."""
_CLAUSE = re.compile(r"[,.;:!?\n]+")
_LOCAL = 0.85
_SURE = 0.6

_POLITE = frozenset({"bantu", "dibantu", "membantu", "tolong", "mohon"})
"""Asking for help is not yet asking for bantuan sosial."""
_DEEDS = ("di", "me")
_DEED_LENGTH = 5
"""A verb ends the landmark: "di rumah dekat kami dipukul"."""
_REVERSED = 0.85
_GAP = 0.88

Known = tuple[str, str, Sequence[str]]
"""Code, name and keywords of a topic."""

_Phrase = tuple[tuple[str, ...], float]
"""The words of a keyword, and what they are worth together."""


@dataclass(frozen=True, slots=True)
class _Topics:
    """The topics of a pack, their phrases ready to be looked for."""

    phrases: Mapping[str, tuple[_Phrase, ...]]
    vocabulary: Vocabulary


_Heard = Mapping[str, Sequence[tuple[int, float]]]
"""By word of a phrase: the places where it occurs in a story, and what it is worth there."""


def suggest(
    story: str, topics: Iterable[Known], local_words: Iterable[tuple[str, Sequence[str]]] = ()
) -> tuple[str, ...]:
    """At most three topic codes, the likeliest first. A local word keeps its own meaning beside those it may have."""
    known = _prepared(tuple((code, name, tuple(keywords)) for code, name, keywords in topics if keywords))
    clauses = tuple(filter(None, map(words_of, _CLAUSE.split(story))))
    words = tuple(word for clause in clauses for word in clause)
    meant = _meanings(words, known.vocabulary, local_words)
    weights = _weights(clauses)
    scores, best = _judged(_heard(words, meant, weights), known)
    if best < _ENOUGH:  # then the matter itself stands where a landmark should: "rumah depan kebakaran"
        scores, best = _judged(_heard(words, meant, [1.0] * len(words)), known)
    ranked = sorted(scores, key=lambda code: -scores[code])
    return tuple(code for code in ranked[:MOST] if scores[code] >= max(_ENOUGH, best * _NEAR))


@lru_cache(maxsize=8)
def _prepared(topics: tuple[tuple[str, str, tuple[str, ...]], ...]) -> _Topics:
    phrases = {code: _phrases(keywords, name) for code, name, keywords in topics}
    return _Topics(phrases, Vocabulary(word for known in phrases.values() for phrase, _ in known for word in phrase))


def _judged(told: _Heard, known: _Topics) -> tuple[Mapping[str, float], float]:
    """What each topic scores, and the best of it."""
    scores = {code: _score(told, phrases) for code, phrases in known.phrases.items()}
    return scores, max(scores.values(), default=0.0)


def _heard(words: Sequence[str], meant: Mapping[str, Likely], weights: Sequence[float]) -> _Heard:
    found: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, word in enumerate(words):
        for wanted, alike in meant[word].items():
            found[wanted].append((place, alike * weights[place]))
    return found


def _meanings(
    words: Iterable[str], vocabulary: Vocabulary, local_words: Iterable[tuple[str, Sequence[str]]]
) -> Mapping[str, Likely]:
    """What each word of a story may mean; in running text a guess must be better than in a search box."""
    told = set(words)
    local = {word: [m for text in means for m in words_of(text)] for word, means in local_words if word in told}
    meanings: dict[str, Likely] = {}
    for word in told:
        likely = {wanted: alike for wanted, alike in vocabulary.like(word).items() if alike >= _SURE}
        for other in local.get(word, ()):
            for wanted, alike in vocabulary.like(other).items():
                if alike >= _SURE:
                    likely[wanted] = max(likely.get(wanted, 0.0), alike * _LOCAL)
        meanings[word] = likely
    return meanings


def _weights(clauses: Iterable[Sequence[str]]) -> list[float]:
    """What each word counts: the matter comes first, landmarks hardly count. A landmark ends with its clause."""
    weights: list[float] = []
    for words in clauses:
        landmark = 0
        shares: list[float] = []
        for place, word in enumerate(words):
            if word.startswith(_DEEDS) and len(word) > _DEED_LENGTH:
                landmark = 0
            share = _ASIDE_SHARE if landmark or word in _POLITE else 1.0
            if place and words[place - 1] == _WAY:
                share = min(share, _WAY_SHARE)
            shares.append(share)
            landmark = _LANDMARK_REACH if word in _PLACE_WORDS else max(0, landmark - 1)
        _leave_out_way(words, shares)
        weights.extend(share * (1.0 + 0.3 * 0.9 ** (len(weights) + place)) for place, share in enumerate(shares))
    return weights


def _leave_out_way(words: Sequence[str], shares: list[float]) -> None:
    """Both ends of a way say where."""
    for start, word in enumerate(words):
        if word == _FROM and _TO in words[start : start + _STRETCH + 2]:
            for place in range(start + 1, min(words.index(_TO, start) + 4, len(words))):
                shares[place] = min(shares[place], _ASIDE_SHARE)


def _phrases(keywords: Iterable[str], name: str) -> tuple[_Phrase, ...]:
    """Keywords as words with their worth; words of the topic's name count a little."""
    phrases = {words_of(keyword): 1.0 + 0.9 * (len(words_of(keyword)) - 1) for keyword in keywords}
    for word in words_of(name):
        if len(word) > 3 and word not in COMMON:
            phrases.setdefault((word,), 0.4)
    return tuple((phrase, worth) for phrase, worth in phrases.items() if phrase)


def _score(told: _Heard, phrases: Iterable[_Phrase]) -> float:
    """The best hit counts whole, each further one less, so that a long keyword list is no advantage."""
    hits = sorted((worth * _hit(told, phrase) for phrase, worth in phrases), reverse=True)
    return sum(hit * 0.5**rank for rank, hit in enumerate(hits[:4]))


def _hit(told: _Heard, phrase: tuple[str, ...]) -> float:
    """How well a phrase occurs: best as written, less with words between or turned round."""
    best = 0.0
    for start, first in told.get(phrase[0], ()):
        total = first
        for offset, wanted in enumerate(phrase[1:], 1):
            found = _nearest(told, wanted, start, start + offset)
            if not found:
                break
            total += found
        else:
            best = max(best, total / len(phrase))
    return best


def _nearest(told: _Heard, wanted: str, start: int, due: int) -> float:
    """What the further word of a phrase is worth where it stands, if it stands near where it is due."""
    best = 0.0
    for place, worth in told.get(wanted, ()):
        if start - _BEFORE <= place < due + _SPREAD and place != start:
            order = _REVERSED if place < start else 1.0
            best = max(best, worth * order * float(_GAP ** abs(place - due)))
    return best

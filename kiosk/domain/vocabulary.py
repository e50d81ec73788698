# SPDX-License-Identifier: GPL-3.0-or-later
"""The words that can be found, and which of them a person may have meant by what was typed. Made once, asked often."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping

from kiosk.domain.everyday import EVERYDAY
from kiosk.domain.indonesian import COMMON, distance, skeleton, sounds, spelt_out, stems

SAME = 1.0
ROOT = 0.9
SOUND = 0.82
SLIP = 0.75
TWO_SLIPS = 0.6
SHORTENED = 0.62
CLIPPED = 0.5
_BEGUN = 0.55
"""Likeness of a word of which only the first letter is typed; it grows with each further one."""

_SHORTEST_SLIP = 4
_LONG = 8
"""From here on a word may hold two slips."""
_BEGINNING = 8
_MOST = 24
"""Words that one typed word may stand for; the likeliest are kept."""
_RESEMBLES = 0.34

Likely = dict[str, float]
"""Known words with how surely each is meant."""


class Vocabulary:
    """A set of known words that answers with those a typed word resembles."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(sorted(set(words)))
        self._known = frozenset(self.words)
        self._roots = _gathered((root, word) for word in self.words for root in stems(word))
        self._sounds = _gathered((sounds(word), word) for word in self.words)
        self._spelt = _gathered((spelt_out(word), word) for word in self.words if len(word) <= _LONG)
        self._skeletons = _gathered((skeleton(word), word) for word in self.words if len(word) > 3)
        self._damaged = _gathered((left, word) for word in self.words for left in _damages(word))
        self._pairs = {word: _pairs(word) for word in self.words if len(word) > 3}

    def __contains__(self, word: str) -> bool:
        return word in self._known

    def knows(self, word: str) -> bool:
        """Whether this word or its root is known as it stands."""
        return word in self._known or any(root in self._roots for root in stems(word))

    def like(self, typed: str, *, unfinished: bool = False) -> Likely:
        """What may be meant by a typed word; unfinished: it may go on."""
        likely: Likely = {}
        if typed in self._known:
            likely[typed] = SAME
        for root in stems(typed):
            # roots as common as rumah tell nothing: dirumahkan is another matter
            _keep(likely, self._roots.get(root, ()) if root not in COMMON else {root} & self._known, ROOT)
        _keep(likely, self._spelt.get(typed, ()), ROOT)
        if unfinished:
            self._begun(typed, likely)
        if typed not in self._known and typed not in COMMON and typed not in EVERYDAY:
            self._misspelt(typed, likely)
        if len(likely) > _MOST:
            best = sorted(likely, key=lambda word: (-likely[word], word))[:_MOST]
            likely = {word: likely[word] for word in best}
        return likely

    def resembling(self, typed: str) -> Likely:
        """Known words that share some pairs of letters with it: a last resort, never a certainty."""
        wanted = _pairs(typed)
        likely: Likely = {}
        for word, pairs in self._pairs.items():
            shared = 2 * len(wanted & pairs) / (len(wanted) + len(pairs))
            if shared >= _RESEMBLES:
                likely[word] = shared / 2
        return likely

    def _begun(self, typed: str, likely: Likely) -> None:
        """Words that begin like this, the nearly finished ones first."""
        place = bisect_left(self.words, typed)
        while place < len(self.words) and self.words[place].startswith(typed):
            word = self.words[place]
            _keep(likely, (word,), _BEGUN + (ROOT - _BEGUN) * len(typed) / len(word))
            place += 1

    def _misspelt(self, typed: str, likely: Likely) -> None:
        if len(typed) >= _SHORTEST_SLIP:
            _keep(likely, self._sounds.get(sounds(typed), ()), SOUND)
        tried = set()
        for left in _damages(typed):
            for word in self._damaged.get(left, ()):
                if word not in tried:
                    tried.add(word)
                    _keep(likely, (word,), _slip(typed, word))
        if skeleton(typed) == typed and len(typed) > 2:
            _keep(likely, self._skeletons.get(typed, ()), SHORTENED)
            if not likely:
                _keep(likely, (word for word in self.words if _clipped(typed, word)), CLIPPED)


def _gathered(pairs: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for key, word in pairs:
        if key:
            found[key].append(word)
    return {key: tuple(dict.fromkeys(words)) for key, words in found.items()}


def _keep(likely: Likely, words: Iterable[str], worth: float) -> None:
    if worth:
        for word in words:
            likely[word] = max(likely.get(word, 0.0), worth)


def _damages(word: str) -> set[str]:
    """The word's beginning and what is left of it without one letter, in long words also without two.

    Two words at most a slip or two apart share one of these, so that no word needs comparing with all others. The
    beginning is enough for that, and keeps the index small.
    """
    if len(word) < _SHORTEST_SLIP - 1:
        return set()
    start = word[:_BEGINNING]
    once = {start[:at] + start[at + 1 :] for at in range(len(start))}
    if len(word) >= _LONG:
        once |= {left[:at] + left[at + 1 :] for left in once for at in range(len(left))}
    return once | {start}


def _slip(typed: str, word: str) -> float:
    """What a misspelt word is worth: short ones only with their letters swapped, since most differ by one letter."""
    swapped = sorted(typed) == sorted(word)
    if min(len(typed), len(word)) < _SHORTEST_SLIP:
        return TWO_SLIPS if swapped and typed[0] == word[0] else 0.0
    apart = distance(typed, word)
    if apart == 1:
        if len(word) == _SHORTEST_SLIP and not swapped:
            return CLIPPED if typed[0] == word[0] else 0.0
        return SLIP
    return TWO_SLIPS if apart == 2 and len(word) >= _LONG else 0.0


def _clipped(typed: str, word: str) -> bool:
    """Whether these consonants stand in the word in this order, from its first letter to its last: srt, keputusan."""
    if word[0] != typed[0] or word[-1] != typed[-1] or len(word) > 3 * len(typed):
        return False
    rest = iter(word)
    return all(char in rest for char in typed)


def _pairs(word: str) -> frozenset[str]:
    padded = f" {word} "
    return frozenset(padded[at : at + 2] for at in range(len(padded) - 1))

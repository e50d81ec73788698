# SPDX-License-Identifier: GPL-3.0-or-later
"""Search that forgives: everything a kiosk knows behind one box, found by how people speak and type.

An entry is found by its phrases: its title, its keywords, a little by its detail. What counts is how much of the
question an entry answers, rare words more than common ones, and how much of one of its phrases was said.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from kiosk.domain.indonesian import COMMON, stems, words_of
from kiosk.domain.vocabulary import Likely, Vocabulary

MOST = 8

_MOST_WORDS = 24
"""A question longer than this is a story; its beginning says enough."""
_TITLE, _KEYWORD, _DETAIL = 1.0, 0.98, 0.45
_CHATTER = 0.25
"""What a word counts that says little by itself."""
_LOCAL = 0.88
_PARTS = 0.8
_TURNED = 0.88
_ENOUGH = 0.24
_NEAR = 0.3
"""A further hit must reach this share of the best one."""
_STRAY = 0.5
_CLOSE = 0.2
_SHORTEST_HALF = 3

CHATTER = COMMON | frozenset(
    """
    aja aje ape begimana bikin bagian buat butuh caranya cemana dah daftar dapet deh di dimana dimane dulu gimana
    gue habis hendak info informasi ingin jika ke keterangan kita kite ko koq lah lai macam mao mengurus mengenai
    membuat menurut minta ngurus nih nya pengen perihal permohonan pegimane pembuatan pengurusan pi pigi punye pung
    saja sama syarat tanya tentang terkait tolongin urus ya yaitu
    """.split()  # noqa: SIM905 - a list of words reads better as words
)


class EntryKind(StrEnum):
    """What can be found; the code of an entry belongs to its kind."""

    SERVICE = "service"
    ARTICLE = "article"
    AGENCY = "agency"
    PLACE = "place"
    """A kelurahan."""
    SPOT = "spot"
    """A place named in an article; its code is the article's."""
    QUESTION = "question"
    REPORT = "report"
    """The door to a complaint about one topic."""


_WEIGHT = {
    EntryKind.SERVICE: 1.0,
    EntryKind.ARTICLE: 0.98,
    EntryKind.SPOT: 0.93,
    EntryKind.AGENCY: 0.9,
    EntryKind.PLACE: 0.95,
    EntryKind.QUESTION: 0.83,
    EntryKind.REPORT: 0.76,
}
_WRONG = frozenset(
    """
    adu ambles amblas banjir bau becek berisik bising bocor bolong broken complaint error ganggu hancur jatuh jelek
    keluh komplain kotor kurang lambat lapor liar lubang mabuk macet mampet masalah mati padam parah pecah pungli
    report ribut rusak sumbat tidak tumpuk
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
"""Something is wrong: then the door to a report is as good an answer as any."""
_WRONG_WEIGHT = 0.99


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """Something to be found."""

    kind: EntryKind
    code: str
    title: str
    detail: str
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A found entry. Not sure: only the closest there is."""

    entry: SearchEntry
    score: float
    sure: bool = True


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words of an entry that belong together."""

    entry: int
    words: tuple[str, ...]
    worth: float
    total: float
    """What all its words weigh."""


@dataclass(slots=True)
class _Asked:
    """A word of the question: what it may mean, and how much it counts."""

    likely: Likely
    weight: float


class Finder:
    """The entries of one pack in one language, ready to be asked."""

    def __init__(self, entries: Iterable[SearchEntry], local_words: Iterable[tuple[str, Sequence[str]]] = ()) -> None:
        self.entries = tuple(entries)
        spoken = [list(_phrases_of(entry)) for entry in self.entries]
        self._rarity = _rarity(spoken)
        self._phrases = tuple(
            _Phrase(number, words, worth, sum(self._weight(word) for word in words))
            for number, phrases in enumerate(spoken)
            for words, worth in phrases
        )
        self._where = self._postings()
        self._vocabulary = Vocabulary(self._where)
        self._local = _local(local_words)

    def find(self, query: str, most: int = MOST, *, closest: bool = False) -> tuple[Hit, ...]:
        """What is asked for, the likeliest first; with closest never nothing, as long as there are entries."""
        asked = self._read(query)
        scores = self._scores(asked, complains=_complains(query))
        best = max(scores.values(), default=0.0)
        if best >= _ENOUGH:
            return self._ranked(scores, most, least=best * _NEAR)
        if not closest:
            return ()
        return self._closest(query, scores, most)

    def _closest(self, query: str, scores: dict[int, float], most: int) -> tuple[Hit, ...]:
        """The nearest there is: half-understood, alike in letters, or what most people come for."""
        alike = [
            _Asked(self._vocabulary.resembling(word), 1.0) for word in words_of(query)[:_MOST_WORDS] if len(word) > 3
        ]
        for number, score in self._scores([word for word in alike if word.likely]).items():
            scores[number] = scores.get(number, 0.0) + score
        near = self._ranked({n: score for n, score in scores.items() if score >= _CLOSE}, most, least=0.0)
        chosen = near or tuple(Hit(entry, 0.0) for entry in self.entries[:most])
        return tuple(Hit(hit.entry, hit.score, sure=False) for hit in chosen)

    def _ranked(self, scores: Mapping[int, float], most: int, least: float) -> tuple[Hit, ...]:
        """The best ones, each thing once: spots of one article lead to the same page."""
        found: dict[tuple[EntryKind, str], Hit] = {}
        for number in sorted(scores, key=lambda number: (-scores[number], number)):
            entry = self.entries[number]
            if scores[number] >= least:
                found.setdefault((entry.kind, entry.code), Hit(entry, round(scores[number], 4)))
            if len(found) == most:
                break
        return tuple(found.values())

    def _read(self, query: str) -> list[_Asked]:
        """The words of the question with their possible meanings."""
        words = self._parted(_joined_letters(words_of(query)[:_MOST_WORDS]))
        asked = []
        for place, word in enumerate(words):
            likely = self._vocabulary.like(word, unfinished=place == len(words) - 1)
            for meant in self._local.get((word,), ()):
                _merge(likely, self._vocabulary.like(meant), _LOCAL)
            asked.append(_Asked(likely, 0.0))
        self._join(words, asked)
        for word, one in zip(words, asked, strict=True):
            one.weight = self._importance(word, one.likely)
        return asked

    def _join(self, words: Sequence[str], asked: list[_Asked]) -> None:
        """Words typed apart that are one, and local expressions of two words."""
        for place, pair in enumerate(pairwise(words)):
            both = {w: likely for w, likely in self._vocabulary.like("".join(pair)).items() if likely >= _PARTS * 0.9}
            for meant in self._local.get(pair, ()):
                _merge(both, self._vocabulary.like(meant), _LOCAL)
            for one in asked[place : place + 2]:
                _merge(one.likely, both, 1.0)

    def _parted(self, words: Sequence[str]) -> tuple[str, ...]:
        """Words typed together that are two: ktphilang, ktpku."""
        found: list[str] = []
        for word in words:
            found.extend(self._halves(word))
        return tuple(found)

    def _halves(self, word: str) -> tuple[str, ...]:
        vocabulary = self._vocabulary
        if len(word) < 2 * _SHORTEST_HALF - 1 or word in CHATTER or vocabulary.knows(word) or (word,) in self._local:
            return (word,)
        if any(worth >= _PARTS * 0.9 for worth in vocabulary.like(word).values()):
            return (word,)
        for ending in ("ku", "mu", "nya", "nye", "in", "an"):
            if word.endswith(ending) and word.removesuffix(ending) in vocabulary:
                return (word.removesuffix(ending),)
        for at in range(len(word) - _SHORTEST_HALF, _SHORTEST_HALF - 1, -1):
            first, second = word[:at], word[at:]
            if first in vocabulary and (vocabulary.knows(second) or second in CHATTER):
                return (first, second)
        return (word,)

    def _importance(self, word: str, likely: Likely) -> float:
        """Rare words say more; a word nobody here knows says little, but it is not nothing."""
        if not likely:
            return _CHATTER * _STRAY if word in CHATTER else _STRAY
        best = max(likely.values())
        weight = max(self._rarity.get(meant, 0.0) for meant, worth in likely.items() if worth == best)
        return weight * (_CHATTER if word in CHATTER else 1.0)

    def _weight(self, word: str) -> float:
        return self._rarity[word] * (_CHATTER if word in CHATTER else 1.0)

    def _postings(self) -> Mapping[str, tuple[tuple[int, int, int], ...]]:
        """Where each word stands: phrase, place, how many words long. Neighbours also count as one joined word."""
        where: defaultdict[str, list[tuple[int, int, int]]] = defaultdict(list)
        for number, phrase in enumerate(self._phrases):
            for place, word in enumerate(phrase.words):
                where[word].append((number, place, 1))
            if phrase.worth == _DETAIL:
                continue
            for place, (one, other) in enumerate(pairwise(phrase.words)):
                where[one + other].append((number, place, 2))
                self._rarity.setdefault(one + other, max(self._weight(one), self._weight(other)))
        return {word: tuple(places) for word, places in where.items()}

    def _scores(self, asked: Sequence[_Asked], *, complains: bool = False) -> dict[int, float]:
        """How well each entry answers, 0 to about 1."""
        total = sum(one.weight for one in asked)
        if not total:
            return {}
        answered: list[dict[int, float]] = []
        said: defaultdict[int, dict[int, tuple[float, int]]] = defaultdict(dict)
        for order, one in enumerate(asked):
            answered.append(self._answered(one, order, said))
        complete = self._complete(said)
        weight = _WEIGHT | {EntryKind.REPORT: _WRONG_WEIGHT} if complains else _WEIGHT
        scores: defaultdict[int, float] = defaultdict(float)
        for one, by_entry in zip(asked, answered, strict=True):
            for number, worth in by_entry.items():
                scores[number] += one.weight * worth / total
        return {
            number: share * (0.5 + 0.5 * complete[number]) * weight[self.entries[number].kind]
            for number, share in scores.items()
        }

    def _answered(
        self, one: _Asked, order: int, said: defaultdict[int, dict[int, tuple[float, int]]]
    ) -> dict[int, float]:
        """What one word of the question is worth in each entry; notes which words of which phrase it says."""
        by_entry: dict[int, float] = {}
        for word, likely in one.likely.items():
            for number, place, length in self._where[word]:
                phrase = self._phrases[number]
                worth = likely * phrase.worth
                if worth > by_entry.get(phrase.entry, 0.0):
                    by_entry[phrase.entry] = worth
                heard = said[number]
                for at in range(place, place + length):
                    if likely > heard.get(at, (0.0, 0))[0]:
                        heard[at] = (likely, order)
        return by_entry

    def _complete(self, said: Mapping[int, Mapping[int, tuple[float, int]]]) -> dict[int, float]:
        """By entry: how much of its best phrase was said."""
        complete: defaultdict[int, float] = defaultdict(float)
        for number, heard in said.items():
            phrase = self._phrases[number]
            share = sum(self._weight(phrase.words[at]) * likely for at, (likely, _) in heard.items()) / phrase.total
            share *= phrase.worth
            if len(heard) > 1 and share > complete[phrase.entry]:
                orders = [heard[at][1] for at in sorted(heard)]
                share *= 1.0 if orders == sorted(orders) else _TURNED
            complete[phrase.entry] = max(complete[phrase.entry], share)
        return complete


def _complains(query: str) -> bool:
    return any(not _WRONG.isdisjoint(stems(word)) for word in words_of(query))


def _phrases_of(entry: SearchEntry) -> Iterable[tuple[tuple[str, ...], float]]:
    texts = [(entry.title, _TITLE), *((keyword, _KEYWORD) for keyword in entry.keywords), (entry.detail, _DETAIL)]
    seen: set[tuple[str, ...]] = set()
    for text, worth in texts:
        words = words_of(text)
        if words and words not in seen:
            seen.add(words)
            yield words, worth


def _rarity(spoken: Sequence[Sequence[tuple[tuple[str, ...], float]]]) -> dict[str, float]:
    """0 to 1: how much a word tells apart. Inflected words share the count of their roots."""
    count: defaultdict[str, int] = defaultdict(int)
    words: set[str] = set()
    for phrases in spoken:
        here = {word for phrase, _ in phrases for word in phrase}
        words |= here
        for root in {root for word in here for root in stems(word)}:
            count[root] += 1
    most = math.log(len(spoken) + 1) or 1.0
    return {word: max(0.1, math.log((len(spoken) + 1) / count[word]) / most) for word in words}


def _local(local_words: Iterable[tuple[str, Sequence[str]]]) -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """Local words and expressions, each with the Indonesian words it may stand for."""
    found: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for word, means in local_words:
        said = words_of(word)
        found[said].extend(meant for text in means for meant in words_of(text) if (meant,) != said)
    return {said: tuple(dict.fromkeys(meant)) for said, meant in found.items() if said}


def _merge(likely: Likely, other: Mapping[str, float], worth: float) -> None:
    for word, value in other.items():
        likely[word] = max(likely.get(word, 0.0), value * worth)


def _joined_letters(words: Sequence[str]) -> tuple[str, ...]:
    """Letters typed one by one are an abbreviation: k t p."""
    found: list[str] = []
    spelling = False
    for word in words:
        single = len(word) == 1 and word.isalpha()
        if single and spelling:
            found[-1] += word
        else:
            found.append(word)
        spelling = single
    return tuple(found)

# SPDX-License-Identifier: GPL-3.0-or-later
"""How well and how fast the search answers 314 questions as people put them, in every city that ships.

Run: python -m tests.benchmarks.search [latih | uji]. With a part, every question of it that does not find its item
first is listed. The file was written before anything was tuned; the third marked uji was not looked at while tuning.
"""

import csv
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.actions.search import make_finder
from kiosk.domain.search import Hit
from resources.pack.read import read_pack

QUESTIONS = Path(__file__).parents[1] / "data" / "pertanyaan_pencarian.csv"
REPEATS = 3
BUDGET_MS = 10.0


@dataclass(frozen=True, slots=True)
class Asked:
    """One question, what was found, and what should have been; in the fastest of some tries."""

    part: str
    city: str
    question: str
    right: tuple[str, ...]
    found: tuple[str, ...]
    milliseconds: float

    @property
    def first(self) -> bool:
        """The right item came first."""
        return self.found[:1] != () and self.found[0] in self.right

    @property
    def among(self) -> bool:
        """The right item was one of the first three."""
        return not set(self.found[:3]).isdisjoint(self.right)


def ask_all() -> Iterator[Asked]:
    """Every question of the file, in its own city."""
    with QUESTIONS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    finders = {city: make_finder(read_pack(city)) for city in sorted({row["kota"] for row in rows})}
    for row in rows:
        took = []
        hits: tuple[Hit, ...] = ()
        for _ in range(REPEATS):
            began = time.perf_counter()
            hits = finders[row["kota"]].find(row["pertanyaan"], closest=True)
            took.append((time.perf_counter() - began) * 1000)
        found = tuple(f"{hit.entry.kind}:{hit.entry.code}" for hit in hits)
        right = tuple(row["benar"].split("|"))
        yield Asked(row["bagian"], row["kota"], row["pertanyaan"], right, found, min(took))


def shares(asked: list[Asked]) -> tuple[float, float]:
    """How often first, and how often among three."""
    return sum(one.first for one in asked) / len(asked), sum(one.among for one in asked) / len(asked)


def slowest_of_twenty(asked: list[Asked]) -> float:
    """The time that 95 of 100 questions stay under, in milliseconds."""
    return statistics.quantiles((one.milliseconds for one in asked), n=20)[-1]


def main(argv: list[str]) -> int:
    """Print the figures; 1 when the time is over its budget."""
    parts: defaultdict[str, list[Asked]] = defaultdict(list)
    for one in ask_all():
        parts[one.part].append(one)
        parts["all"].append(one)
        if one.part in argv and not one.first:
            print(f"{one.city}: {one.question!r} wanted {'|'.join(one.right)}, found {', '.join(one.found[:3])}")
    for part, asked in sorted(parts.items()):
        first, among = shares(asked)
        print(f"{part}: {len(asked)} questions, first {first:.1%}, among three {among:.1%}")
    took = slowest_of_twenty(parts["all"])
    print(f"95 of 100 within {took:.2f} ms")
    return int(took > BUDGET_MS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

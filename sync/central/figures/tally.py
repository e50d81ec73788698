# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of a stretch of time, from what was summed up: shares, medians, and what stands open."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from math import ceil

from sync.central.figures.entries import Measure

P90 = Fraction(9, 10)


@dataclass(frozen=True, slots=True)
class Share:
    """Some of all."""

    part: int
    whole: int

    @property
    def percent(self) -> int | None:
        """Whole per cent, halves up; None of nothing."""
        return None if self.whole == 0 else (200 * self.part + self.whole) // (2 * self.whole)


@dataclass(slots=True)
class Tally:
    """Sums of one group of cases in one period; what stands, on its last day."""

    amounts: Counter[Measure] = field(default_factory=Counter)
    lengths: Counter[int] = field(default_factory=Counter)
    """How many finished after so many days."""
    oldest: date | None = None
    """The day on which the oldest came that is open now."""

    def add(self, other: "Tally") -> None:
        """Take another group in."""
        self.amounts.update(other.amounts)
        self.lengths.update(other.lengths)
        known = [day for day in (self.oldest, other.oldest) if day is not None]
        self.oldest = min(known, default=None)


@dataclass(frozen=True, slots=True)
class Figures:
    """What the sheet says of one group (CENTRAL 2.3)."""

    received: int
    verified: Share
    answered: Share
    finished: int
    overdue: int
    median: Fraction | None
    p90: int | None
    reopened: Share
    satisfied: Share
    not_ours: int
    waiting: int
    open: int
    oldest: date | None

    @property
    def is_empty(self) -> bool:
        """Nothing happened, nothing stands."""
        happened = (self.received, self.verified.whole, self.answered.whole, self.finished, self.reopened.whole)
        return not any((*happened, self.overdue, self.satisfied.whole, self.not_ours, self.waiting, self.open))


def figures(tally: Tally) -> Figures:
    """The figures of these sums."""
    amount = tally.amounts
    return Figures(
        received=amount[Measure.RECEIVED],
        verified=Share(amount[Measure.VERIFY_KEPT], amount[Measure.VERIFY_OWED]),
        answered=Share(amount[Measure.ANSWER_KEPT], amount[Measure.ANSWER_OWED]),
        finished=amount[Measure.FINISHED],
        overdue=amount[Measure.OVERDUE],
        median=median(tally.lengths),
        p90=nearest_rank(tally.lengths, P90),
        reopened=Share(amount[Measure.ENDED_REOPENED], amount[Measure.ENDED]),
        satisfied=Share(amount[Measure.SATISFIED], amount[Measure.ASKED]),
        not_ours=amount[Measure.NOT_OURS],
        waiting=amount[Measure.WAITING],
        open=amount[Measure.OPEN],
        oldest=tally.oldest,
    )


def median(lengths: Mapping[int, int]) -> Fraction | None:
    """The middle one, or the mean of the two in the middle."""
    count = sum(lengths.values())
    if count == 0:
        return None
    return Fraction(_at(lengths, (count + 1) // 2) + _at(lengths, count // 2 + 1), 2)


def nearest_rank(lengths: Mapping[int, int], share: Fraction) -> int | None:
    """The smallest length that at least this share does not exceed."""
    count = sum(lengths.values())
    return _at(lengths, ceil(share * count)) if count else None


def _at(lengths: Mapping[int, int], rank: int) -> int:
    """The length at this rank, counted from one."""
    passed = 0
    for days in sorted(lengths):
        passed += lengths[days]
        if passed >= rank:
            return days
    raise ValueError("no such rank")

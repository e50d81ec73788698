# SPDX-License-Identifier: GPL-3.0-or-later
"""What does not go to the city while the rest does: put aside, so that the rest flows; tried again ever more rarely.

For ever, each time alone, and when the city has just answered. Nobody signed that it cannot go: a proxy may find it
too large, or a city that answers everything else may stumble over this one. Pure, as the round it is a part of.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from sync import policy

Name = TypeVar("Name", int, bytes, str)


@dataclass(frozen=True, slots=True)
class _Off:
    """How often it was tried, and when it is tried again (monotonic milliseconds)."""

    tries: int
    again_at: int


class Aside(Generic[Name]):
    """Letters by their numbers, photos by their hashes, or questions."""

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now
        self._off: dict[Name, _Off] = {}
        self._doubts: dict[Name, int] = {}

    def __len__(self) -> int:
        return len(self._off)

    def put(self, name: Name, size: int = 0) -> None:
        """Try it again later. size: its bytes."""
        before = self._off.get(name)
        tries = before.tries + 1 if before else 1
        self._off[name] = _Off(tries, self._now() + policy.put_off_ms(size, tries))

    def doubt(self, name: Name, size: int = 0) -> bool:
        """The city answered another question and not this one; whether it is put aside for that.

        Not at once: on a bad way that is chance. What lay aside before needs no second proof.
        """
        doubts = self._doubts[name] = self._doubts.get(name, 0) + 1
        if doubts < policy.DOUBTS and name not in self._off:
            return False
        self.put(name, size)
        return True

    def are_few(self) -> bool:
        """Whether it is about single things: else the city is what is ill, and should be left in peace."""
        return len(self._off) <= policy.FEW

    def went(self, names: Iterable[Name]) -> None:
        """They are there now, or settled by another way."""
        if self._off or self._doubts:
            for name in names:
                self._off.pop(name, None)
                self._doubts.pop(name, None)

    def names(self) -> set[Name]:
        """All that lies here."""
        return set(self._off)

    def rests(self, name: Name) -> bool:
        """Whether it lies here and is not tried yet."""
        return name in self._off and self._off[name].again_at > self._now()

    def due(self) -> list[Name]:
        """What lay aside long enough, in order."""
        now = self._now()
        return sorted(name for name, off in self._off.items() if off.again_at <= now)

    def again_in(self) -> int | None:
        """Milliseconds until something here is tried again."""
        now = self._now()
        return min((off.again_at - now for off in self._off.values()), default=None)

# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that keeps what was committed, and forgets at a power cut what was not yet synced."""

import random
from collections.abc import Callable
from typing import Generic, TypeVar

State = TypeVar("State")
Result = TypeVar("Result")


class PowerCutError(BaseException):
    """The machine stops here; whatever was going on is gone."""


class Disk(Generic[State]):
    """A database as a log of committed transactions over an empty state."""

    def __init__(self, empty: Callable[[], State], chance: random.Random, *, synced: bool = True) -> None:
        self._empty = empty
        self._chance = chance
        self._synced = synced
        self._log: list[Callable[[State], object]] = []
        self._safe = 0
        self.cut_rate = 0.0
        self.state = empty()

    def commit(self, change: Callable[[State], Result]) -> Result:
        """One transaction: all of it or nothing, and durable when this returns, unless the power goes."""
        self._may_stop()
        result = change(self.state)
        self._log.append(change)
        if self._synced or self._chance.random() < 0.2:
            self._safe = len(self._log)
        self._may_stop()
        return result

    def power_cut(self) -> None:
        """What was not synced is gone."""
        if self._safe < len(self._log):
            self.go_back_to(self._safe)

    def position(self) -> int:
        """Names this moment, for go_back_to."""
        return len(self._log)

    def go_back_to(self, position: int) -> None:
        """As after a restored backup."""
        del self._log[position:]
        self._safe = min(self._safe, position)
        self.state = self._empty()
        for change in self._log:
            change(self.state)

    def _may_stop(self) -> None:
        if self.cut_rate and self._chance.random() < self.cut_rate:
            raise PowerCutError

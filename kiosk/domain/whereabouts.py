# SPDX-License-Identifier: GPL-3.0-or-later
"""Where one submission is on its way to the city: four states, the same words for resident, staff and log.

It is told of this very submission, from its own row, never guessed from the length of the queue.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Way(StrEnum):
    """The way to the city just now."""

    UNKNOWN = "unknown"
    """Nothing was tried since the start."""
    OPEN = "open"
    AWAY = "away"
    PORTAL = "portal"
    """Something answers that is not the city, as the sign-in page of a network does."""
    HELD = "held"
    """The city itself takes nothing from this kiosk."""


class State(StrEnum):
    """The four."""

    STORED = "stored"
    """Durable in this kiosk, and on its way."""
    WAITING = "waiting"
    """Durable in this kiosk; the city is out of reach."""
    ARRIVED = "arrived"
    """The city signed that it has it."""
    REFUSED = "refused"
    """The city did not take it; a person must decide."""

    @property
    def text(self) -> str:
        """Text id."""
        return f"whereabouts-{self.value}"


_STILL_HERE = {
    Way.UNKNOWN: (State.STORED, ""),
    Way.OPEN: (State.STORED, ""),
    Way.HELD: (State.STORED, "held"),
    Way.AWAY: (State.WAITING, ""),
    Way.PORTAL: (State.WAITING, "portal"),
}


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """The state of one submission."""

    state: State
    why: str = ""
    """What is special about it: held, portal, checked (taken, but read by a person first)."""
    at: datetime | None = None
    """When the city took or refused it; aware, in the city's zone."""

    @property
    def title(self) -> str:
        """Text id of the state."""
        return self.state.text

    @property
    def detail(self) -> str:
        """Text id of what it means, and what to do if anything."""
        return f"{self.state.text}-{self.why or 'detail'}"


def still_here(way: Way) -> Whereabouts:
    """Of a submission that the city has not answered for."""
    return Whereabouts(*_STILL_HERE[way])

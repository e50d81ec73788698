# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of a submission, as a resident reads it."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the timeline."""

    title: str
    detail: str
    at: datetime | None
    done: bool
    kind: str = "step"
    """step, or answer for the agency's reply."""


@dataclass(frozen=True, slots=True)
class Reply:
    """The agency's public answer."""

    agency: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Progress:
    """A submission's way so far. Times aware, in the city's zone."""

    ticket: str
    topic: str
    filed_at: datetime
    due: date | None
    state: str
    """Official state; empty before the city has it."""
    badge: str
    steps: tuple[Step, ...]
    reply: Reply | None
    as_of: datetime | None
    """When the city last told us; None when never."""
    officer: str = ""
    kind: str = "complaint"
    """Kind of submission."""
    approximate: bool = False
    """The time of filing is only as good as a clock that was never synchronised."""

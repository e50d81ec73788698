# SPDX-License-Identifier: GPL-3.0-or-later
"""A piece of the city's news board, as the kiosk last heard of it."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Announcement:
    """What the city tells residents, until its last day."""

    id: str
    title: str
    body: str
    published: datetime
    """Aware, in the city's zone."""
    until: date | None
    """Its last day; None: until the city takes it back."""

    def holds_on(self, today: date) -> bool:
        """Whether it still counts."""
        return self.until is None or today <= self.until

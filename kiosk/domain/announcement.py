# SPDX-License-Identifier: GPL-3.0-or-later
"""A piece of the city's news board, as a resident reads it."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Announcement:
    """Plain words of the city. They stay in the language in which the city wrote them."""

    id: str
    title: str
    body: str
    published: datetime
    """In the city's zone."""
    until: date | None
    """Its last day; None until the city withdraws it."""

    def is_in_force(self, today: date) -> bool:
        """Whether it is still to be shown."""
        return self.until is None or today <= self.until

# SPDX-License-Identifier: GPL-3.0-or-later
"""A verified matter that others may join ("saya juga"): topic, place and day; never a person, never a story."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

SHOWN = 3
RECENT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Matter:
    """What the city's verifier published of a case."""

    id: str
    """In hex; goes back to the city as the answer that joins it."""
    topic: str
    kelurahan: str
    landmark: str
    day: date
    """When it was first reported."""


def similar(matters: Iterable[Matter], topic: str, kelurahan: str, today: date) -> tuple[Matter, ...]:
    """Those that may be the very same matter: same topic and place, not old, the newest first."""
    alike = [m for m in matters if (m.topic, m.kelurahan) == (topic, kelurahan) and today - RECENT <= m.day]
    return tuple(sorted(alike, key=lambda matter: (matter.day, matter.id), reverse=True)[:SHOWN])

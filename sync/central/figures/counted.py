# SPDX-License-Identifier: GPL-3.0-or-later
"""What one case was counted as: its groups and what it adds, small enough to be kept beside every case."""

from collections.abc import Iterator, Mapping
from datetime import date

import msgspec

from sync.central.figures.entries import Entries, Measure
from sync.central.models import Case

MEASURES = tuple(Measure)
CHANNEL_KIOSK, CHANNEL_PARTNER = "anjungan", "mitra"


class Dimension:
    """By what the figures are grouped."""

    ALL, AGENCY, KELURAHAN, KIOSK = "all", "agency", "kelurahan", "kiosk"
    TOPIC, SERVICE, CHANNEL = "topic", "service", "channel"


class Counted(msgspec.Struct, array_like=True):
    """The body of a CaseTally. Days are ordinals."""

    groups: dict[str, str]
    amounts: list[tuple[int, int, int]]
    """Day, number of the measure, amount."""
    lengths: list[tuple[int, int, int]]
    """Day, days of work, cases."""

    def each_amount(self) -> Iterator[tuple[date, Measure, int]]:
        """What it adds."""
        return ((date.fromordinal(day), MEASURES[number], amount) for day, number, amount in self.amounts)

    def each_length(self) -> Iterator[tuple[date, int, int]]:
        """When it finished, after how many days."""
        return ((date.fromordinal(day), days, cases) for day, days, cases in self.lengths)


def counted(groups: Mapping[str, str], found: Entries) -> Counted:
    """As it is kept; the same entries give the same bytes."""
    return Counted(
        dict(groups),
        [(day.toordinal(), MEASURES.index(measure), n) for (day, measure), n in sorted(found.amounts.items())],
        [(day.toordinal(), days, n) for (day, days), n in sorted(found.lengths.items())],
    )


def groups_of(case: Case) -> dict[str, str]:
    """To which group of each dimension a case belongs: as it is now, also for what happened before."""
    return {
        Dimension.ALL: "",
        Dimension.AGENCY: case.agency,
        Dimension.KELURAHAN: case.kelurahan,
        Dimension.KIOSK: case.kiosk_id or "",
        Dimension.TOPIC: case.topic,
        Dimension.SERVICE: case.service,
        Dimension.CHANNEL: CHANNEL_KIOSK if case.kiosk_id else CHANNEL_PARTNER,
    }

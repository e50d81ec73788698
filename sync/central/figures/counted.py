# SPDX-License-Identifier: GPL-3.0-or-later
"""What one case was counted as: its groups and what it adds, small enough to be kept beside every case."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import msgspec

from sync.central.figures.entries import STOCKS, Entries, Measure
from sync.central.models import Case

MEASURES = tuple(Measure)
_STOCKS = tuple(MEASURES.index(one) for one in STOCKS)
_STILL_OPEN = MEASURES.index(Measure.STILL_OPEN)
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
    former: list[tuple[str, int]] = []
    """Agencies that handed the case to a successor, the first first, and the day from which the successor has it."""

    def agency_on(self, day: int) -> str:
        """Who had the case on that day."""
        return next((code for code, until in self.former if day < until), self.groups[Dimension.AGENCY])

    def handed(self) -> Iterator[tuple[str, int, int, int]]:
        """What stands goes along when an agency hands over: agency, day, number of the measure, more or fewer."""
        for code, until in self.former:
            for number in _STOCKS:
                stands = sum(amount for day, one, amount in self.amounts if one == number and day < until)
                if stands:
                    yield code, until, number, -stands
                    yield self.agency_on(until), until, number, stands


def counted(groups: Mapping[str, str], found: Entries, former: Sequence[tuple[str, date]] = ()) -> Counted:
    """As it is kept; the same entries give the same bytes."""
    return Counted(
        dict(groups),
        [(day.toordinal(), MEASURES.index(measure), n) for (day, measure), n in sorted(found.amounts.items())],
        [(day.toordinal(), days, n) for (day, days), n in sorted(found.lengths.items())],
        [(code, day.toordinal()) for code, day in former],
    )


def groups_of(case: Case) -> dict[str, str]:
    """To which group of each dimension a case belongs: as it is now, also for what happened before.

    Only where an agency was renamed or merged does what was before stay with it (Counted.former).
    """
    return {
        Dimension.ALL: "",
        Dimension.AGENCY: case.agency,
        Dimension.KELURAHAN: case.kelurahan,
        Dimension.KIOSK: case.kiosk_id or "",
        Dimension.TOPIC: case.topic,
        Dimension.SERVICE: case.service,
        Dimension.CHANNEL: CHANNEL_KIOSK if case.kiosk_id else CHANNEL_PARTNER,
    }

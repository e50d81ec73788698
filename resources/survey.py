# SPDX-License-Identifier: GPL-3.0-or-later
"""The satisfaction index (SKM) as PermenPANRB 14/2017 counts it, by the names of the elements and not their numbers."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

LEAST, MOST = 1, 4
_SCALE = 25
_BANDS = ((Decimal("88.31"), "A"), (Decimal("76.61"), "B"), (Decimal("65.00"), "C"))
"""Lower bounds. The published intervals leave gaps, so the value is rounded to two decimals first."""
_LOWEST_BAND = "D"


@dataclass(frozen=True, slots=True)
class SkmIndex:
    """The index of one unit or service."""

    value: Decimal
    """25 to 100, two decimals."""
    band: str
    """A (sangat baik) to D (tidak baik)."""
    weight: Fraction
    """Of each element: one part of as many as were answered; 1/9 for the whole questionnaire."""
    respondents: int
    by_element: Mapping[str, Decimal]
    """Mean of those who answered the element, 1 to 4, two decimals."""


def skm_index(sheets: Iterable[Mapping[str, int]]) -> SkmIndex | None:
    """The index of these sheets, each from element to 1..4. What was not answered does not count; None for nothing."""
    given: defaultdict[str, list[int]] = defaultdict(list)
    respondents = 0
    for sheet in sheets:
        respondents += bool(sheet)
        for element, face in sheet.items():
            if not LEAST <= face <= MOST:
                raise ValueError(f"{element}: {face} is not between {LEAST} and {MOST}")
            given[element].append(face)
    if not given:
        return None
    means = {element: Fraction(sum(values), len(values)) for element, values in given.items()}
    weight = Fraction(1, len(means))
    value = _rounded(sum(means.values(), Fraction()) * weight * _SCALE)
    by_element = {element: _rounded(mean) for element, mean in means.items()}
    return SkmIndex(value, band_of(value), weight, respondents, by_element)


def band_of(value: Decimal) -> str:
    """The letter for an index of 25 to 100."""
    return next((band for bound, band in _BANDS if value >= bound), _LOWEST_BAND)


def _rounded(exact: Fraction) -> Decimal:
    return (Decimal(exact.numerator) / Decimal(exact.denominator)).quantize(Decimal("0.01"), ROUND_HALF_UP)

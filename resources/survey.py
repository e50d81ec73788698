# SPDX-License-Identifier: GPL-3.0-or-later
"""The public satisfaction index (SKM) exactly by PermenPANRB 14/2017, counted in fractions until it is written down.

Elements are told apart by their names: questionnaire and annex number the last two differently.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction

from resources.forms.model import Answer

ELEMENTS = (
    "persyaratan",
    "prosedur",
    "waktu",
    "biaya",
    "produk",
    "kompetensi",
    "perilaku",
    "sarana",
    "pengaduan",
)
"""Question ids of the survey form, in the order in which they are asked."""
LOWEST, HIGHEST = 1, 4
_TO_HUNDRED = 25
_CENT = Decimal("0.01")


class Band(StrEnum):
    """Quality of service (mutu pelayanan)."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


_FROM = ((Decimal("88.31"), Band.A), (Decimal("76.61"), Band.B), (Decimal("65.00"), Band.C))
"""The rule's own table has gaps (64.99 to 65.00), so the index is rounded first and then held against these."""


@dataclass(frozen=True, slots=True)
class Element:
    """One of the nine: how many answered it, and their mean, from 1 to 4."""

    name: str
    answered: int
    mean: Fraction | None
    """None where nobody answered: an empty answer is no zero."""


@dataclass(frozen=True, slots=True)
class SurveyIndex:
    """What a survey came to."""

    respondents: int
    """Those who answered at least one element."""
    elements: tuple[Element, ...]
    weight: Fraction
    """Weight of each element, as the report must name it: many offices count with 0.11."""
    index: Decimal | None
    """25.00 to 100.00; None as long as an element has no answer, for then the rule gives none."""
    band: Band | None


def survey_index(answers: Iterable[Mapping[str, Answer]]) -> SurveyIndex:
    """The index of these filled-in surveys; what is not an answer of 1 to 4 counts as not answered."""
    rated = [ratings for ratings in map(_ratings, answers) if ratings]
    elements = tuple(_element(name, [ratings[name] for ratings in rated if name in ratings]) for name in ELEMENTS)
    weight = Fraction(1, len(ELEMENTS))
    means = [element.mean for element in elements if element.mean is not None]
    index = None
    if len(means) == len(ELEMENTS):
        index = _rounded(sum((mean * weight for mean in means), Fraction()) * _TO_HUNDRED)
    return SurveyIndex(len(rated), elements, weight, index, band_of(index) if index is not None else None)


def band_of(index: Decimal) -> Band:
    """The band of an index that has two decimals."""
    return next((band for least, band in _FROM if index >= least), Band.D)


def _ratings(answers: Mapping[str, Answer]) -> dict[str, int]:
    given = {name: answers.get(name) for name in ELEMENTS}
    known = {str(value): value for value in range(LOWEST, HIGHEST + 1)}
    return {name: known[answer] for name, answer in given.items() if isinstance(answer, str) and answer in known}


def _element(name: str, values: list[int]) -> Element:
    return Element(name, len(values), Fraction(sum(values), len(values)) if values else None)


def _rounded(value: Fraction) -> Decimal:
    """To two decimals, halves up, without a float on the way."""
    return (Decimal(value.numerator) / Decimal(value.denominator)).quantize(_CENT, ROUND_HALF_UP)

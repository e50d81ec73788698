# SPDX-License-Identifier: GPL-3.0-or-later
"""The satisfaction index: the formula, the bands at their edges, and what a missing answer does."""

from decimal import Decimal
from fractions import Fraction

import pytest

from resources.survey import band_of, skm_index

ELEMENTS = ("persyaratan", "prosedur", "waktu", "biaya", "produk", "kompetensi", "perilaku", "sarana", "pengaduan")


def sheet(*values: int) -> dict[str, int]:
    return dict(zip(ELEMENTS, values, strict=True))


def test_the_index_is_the_mean_of_the_means_of_nine_elements() -> None:
    index = skm_index([sheet(4, 3, 3, 4, 3, 3, 4, 3, 2), sheet(3, 3, 2, 4, 3, 4, 4, 2, 3)])
    assert index is not None
    assert index.weight == Fraction(1, 9)
    assert index.by_element["waktu"] == Decimal("2.50")
    assert index.value == Decimal("79.17")  # 28.5 of 36, by hand: 3.1667 x 25
    assert (index.band, index.respondents) == ("B", 2)


def test_an_empty_answer_is_not_a_zero() -> None:
    index = skm_index([sheet(4, 4, 4, 4, 4, 4, 4, 4, 4), {"waktu": 2}, {}])
    assert index is not None
    assert index.by_element["waktu"] == Decimal("3.00")
    assert index.value == Decimal("97.22")
    assert index.respondents == 2


def test_nothing_has_no_index() -> None:
    assert skm_index([]) is None
    assert skm_index([{}, {}]) is None


@pytest.mark.parametrize("value", [0, 5])
def test_a_face_that_does_not_exist_is_refused(value: int) -> None:
    with pytest.raises(ValueError, match="waktu"):
        skm_index([{"waktu": value}])


@pytest.mark.parametrize(
    ("value", "band"),
    [
        ("100", "A"), ("88.31", "A"), ("88.30", "B"), ("76.61", "B"), ("76.60", "C"), ("65.00", "C"), ("64.99", "D"),
        ("25", "D"),
    ],
)  # fmt: skip
def test_the_bands_begin_where_the_rule_says(value: str, band: str) -> None:
    assert band_of(Decimal(value)) == band

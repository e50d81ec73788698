# SPDX-License-Identifier: GPL-3.0-or-later
"""The satisfaction index: the rule's formula, its bands, and what is left empty."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.forms.model import QuestionType
from resources.pack.model import Pack
from resources.survey import ELEMENTS, Band, band_of, survey_index

WORDS_OF_THE_RULE = {
    "persyaratan": (
        "Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?",
        "Tidak sesuai",
        "Kurang sesuai",
        "Sesuai",
        "Sangat sesuai",
    ),
    "prosedur": (
        "Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?",
        "Tidak mudah",
        "Kurang mudah",
        "Mudah",
        "Sangat mudah",
    ),
    "waktu": (
        "Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?",
        "Tidak cepat",
        "Kurang cepat",
        "Cepat",
        "Sangat cepat",
    ),
    "biaya": (
        "Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?",
        "Sangat mahal",
        "Cukup mahal",
        "Murah",
        "Gratis",
    ),
    "produk": (
        "Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum dalam standar "
        "pelayanan dengan hasil yang diberikan?",
        "Tidak sesuai",
        "Kurang sesuai",
        "Sesuai",
        "Sangat sesuai",
    ),
    "kompetensi": (
        "Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?",
        "Tidak kompeten",
        "Kurang kompeten",
        "Kompeten",
        "Sangat kompeten",
    ),
    "perilaku": (
        "Bagaimana pendapat Saudara tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?",
        "Tidak sopan dan ramah",
        "Kurang sopan dan ramah",
        "Sopan dan ramah",
        "Sangat sopan dan ramah",
    ),
    "sarana": (
        "Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?",
        "Buruk",
        "Cukup",
        "Baik",
        "Sangat baik",
    ),
    "pengaduan": (
        "Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?",
        "Tidak ada",
        "Ada tetapi tidak berfungsi",
        "Berfungsi kurang maksimal",
        "Dikelola dengan baik",
    ),
}
"""Annex of PermenPANRB 14/2017, as offices print it: question and the answers for 1 to 4."""

ratings = st.fixed_dictionaries({name: st.sampled_from("1234") for name in ELEMENTS})


def all_of(value: str) -> dict[str, str]:
    return dict.fromkeys(ELEMENTS, value)


@pytest.mark.parametrize(
    ("value", "index", "band"), [("1", "25.00", "D"), ("2", "50.00", "D"), ("3", "75.00", "C"), ("4", "100.00", "A")]
)
def test_one_and_the_same_answer_gives_its_quarter(value: str, index: str, band: str) -> None:
    found = survey_index([all_of(value)])
    assert (found.index, found.band, found.respondents) == (Decimal(index), Band(band), 1)


@pytest.mark.parametrize(
    ("index", "band"),
    [
        ("25.00", Band.D),
        ("64.99", Band.D),
        ("65.00", Band.C),
        ("76.60", Band.C),
        ("76.61", Band.B),
        ("88.30", Band.B),
        ("88.31", Band.A),
        ("100.00", Band.A),
    ],
)
def test_the_bands_of_the_rule(index: str, band: Band) -> None:
    assert band_of(Decimal(index)) is band


def test_the_weight_is_a_ninth_and_is_named() -> None:
    # with 0.11 it would be 99.00 and no longer 100
    assert survey_index([all_of("4")]).weight == Fraction(1, 9)
    assert survey_index([all_of("4")]).index == Decimal("100.00")


def test_an_example_counted_by_hand() -> None:
    # eight elements of 3 and one of 4: (8 x 3 + 4) / 9 x 25 = 77.777...
    found = survey_index([{**all_of("3"), "perilaku": "4"}])
    assert (found.index, found.band) == (Decimal("77.78"), Band.B)


def test_an_empty_answer_is_no_zero() -> None:
    half = {name: "4" for name in ELEMENTS[:8]}
    found = survey_index([all_of("4"), half])
    assert found.index == Decimal("100.00")
    assert [element.answered for element in found.elements] == [2] * 8 + [1]


def test_an_element_that_nobody_answered_gives_no_index() -> None:
    found = survey_index([{name: "4" for name in ELEMENTS[:8]}])
    assert (found.index, found.band, found.respondents) == (None, None, 1)
    assert found.elements[-1].mean is None


def test_nothing_filed_is_no_index() -> None:
    assert survey_index([]).index is None
    assert survey_index([{"setuju": True}, {"waktu": "5"}, {"waktu": ""}, {"waktu": ("4",)}]).respondents == 0


@given(st.lists(ratings, min_size=1, max_size=30))
def test_the_index_is_the_mean_of_all_times_25_whatever_the_order(filed: list[dict[str, str]]) -> None:
    found = survey_index(filed)
    values = [int(value) for one in filed for value in one.values()]
    exact = Fraction(sum(values), len(values)) * 25
    assert found.index is not None
    assert abs(Fraction(found.index) - exact) <= Fraction(1, 200)
    assert Decimal("25.00") <= found.index <= Decimal("100.00")
    assert survey_index(reversed(filed)) == found
    assert found.band is band_of(found.index)


@given(st.lists(ratings, min_size=1, max_size=10), ratings)
def test_a_better_answer_never_lowers_the_index(filed: list[dict[str, str]], one: dict[str, str]) -> None:
    before, after = survey_index([*filed, one]).index, survey_index([*filed, all_of("4")]).index
    assert before is not None
    assert after is not None
    assert after >= before


def test_the_form_asks_the_nine_elements_under_these_names(pack: Pack) -> None:
    rated = [
        question
        for page in pack.forms["skm"].pages
        for question in page.questions
        if question.type is QuestionType.RATING
    ]
    assert tuple(question.id for question in rated) == ELEMENTS
    assert all(tuple(option.value for option in question.options) == ("1", "2", "3", "4") for question in rated)


def test_the_questions_and_answers_are_the_words_of_the_rule(pack: Pack) -> None:
    pages = {question.id: question for page in pack.forms["skm"].pages for question in page.questions}
    for name, (question, *answers) in WORDS_OF_THE_RULE.items():
        assert pages[name].label == question
        assert [option.label for option in pages[name].options] == answers
    assert set(WORDS_OF_THE_RULE) == set(ELEMENTS)

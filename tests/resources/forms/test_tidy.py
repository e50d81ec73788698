# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers are kept in one form, and nothing that a person typed is lost on the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources.forms.check import normalise
from resources.forms.model import Answer, Place, Question, QuestionType


def question(kind: QuestionType) -> Question:
    return Question("q", kind, "Isian", True)


@pytest.mark.parametrize(
    ("kind", "raw", "kept"),
    [
        (QuestionType.TEXT, "  Siti   Aminah \n", "Siti Aminah"),
        (QuestionType.LONG_TEXT, "Satu  dua \r\n\r\n\r\n\r\nTiga ", "Satu dua\n\nTiga"),
        (QuestionType.LONG_TEXT, "Lampu\u200b\u202e padam\x00", "Lampu padam"),
        (QuestionType.PHONE, " 0812-3456-7890 ", "+6281234567890"),
        (QuestionType.PHONE, "0812", "0812"),
        (QuestionType.NIK, "3275 0101.0790-0001", "3275010107900001"),
        (QuestionType.NIK, "32750101079O0001", "32750101079O0001"),
        (QuestionType.DATE, "3-9-2026", "2026-09-03"),
        (QuestionType.DATE, "2026-09-03", "2026-09-03"),
        (QuestionType.DATE, "03092026", "2026-09-03"),
        (QuestionType.DATE, "3092026", "3092026"),
        (QuestionType.KK, "3275 0101 0790 0001", "3275010107900001"),
        (QuestionType.NOP, "32.75.010.001.002.0003.0", "327501000100200030"),
        (QuestionType.SMALL_AREA, Place("x", "5", "", ""), Place("x", "05", "", "")),
        (QuestionType.REQUIREMENTS, ("KTP-el",), ("KTP-el",)),
        (QuestionType.CHOICE, " pakai ", "pakai"),
        (QuestionType.CONSENT, True, True),
        (QuestionType.MANY, ("a", "b"), ("a", "b")),
        (QuestionType.PLACE, Place(" x ", "5", "003", " Depan  musala "), Place("x", "05", "03", "Depan musala")),
        (QuestionType.PLACE, Place("x", "0", "120", ""), Place("x", "", "120", "")),
        (QuestionType.PLACE, Place("x", "lima", "", ""), Place("x", "lima", "", "")),
    ],
)
def test_an_answer_is_kept_in_one_form(kind: QuestionType, raw: Answer, kept: Answer) -> None:
    assert normalise(question(kind), raw) == kept


@given(st.sampled_from([kind for kind in QuestionType if kind is not QuestionType.PLACE]), st.text(max_size=60))
def test_what_is_tidy_stays_as_it_is(kind: QuestionType, raw: str) -> None:
    once = normalise(question(kind), raw)
    assert normalise(question(kind), once) == once


@given(st.text(alphabet=st.characters(categories=("L", "N", "P")), max_size=60))
def test_no_letter_of_a_story_is_lost(story: str) -> None:
    tidy = normalise(question(QuestionType.LONG_TEXT), story)
    assert isinstance(tidy, str)
    assert len(tidy) <= len(story)
    assert normalise(question(QuestionType.TEXT), tidy) == tidy

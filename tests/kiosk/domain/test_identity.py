# SPDX-License-Identifier: GPL-3.0-or-later
"""Masks show the owner enough and a finder nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.identity import masked_name, masked_nik, masked_phone


@pytest.mark.parametrize(
    ("name", "masked"), [("Siti Aminah", "S*** A*****"), ("  Siti   Aminah ", "S*** A*****"), ("A", "A*"), ("", "")]
)
def test_a_name_keeps_its_initials(name: str, masked: str) -> None:
    assert masked_name(name) == masked


@given(st.text(max_size=60))
def test_of_each_word_of_a_name_one_character_stays(name: str) -> None:
    masked = masked_name(name).split()
    assert [word[0] for word in masked] == [word[0] for word in name.split()]
    assert all(set(word[1:]) == {"*"} for word in masked)


@pytest.mark.parametrize(
    ("phone", "masked"),
    [("+6281234567890", "0812-****-7890"), ("0812 3456 7890", "0812-****-7890"), ("110", "***"), ("", "")],
)
def test_a_phone_keeps_its_ends(phone: str, masked: str) -> None:
    assert masked_phone(phone) == masked


@given(st.text(alphabet="0123456789", min_size=16, max_size=16))
def test_a_nik_shows_neither_place_nor_birthday(nik: str) -> None:
    assert masked_nik(nik) == "*" * 12 + nik[-4:]


def test_what_is_no_nik_shows_nothing() -> None:
    assert masked_nik("32750") == "*****"

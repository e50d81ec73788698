# SPDX-License-Identifier: GPL-3.0-or-later
"""A miss is dear, a false alarm cheap; but everyday words must not cry wolf."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.danger import mentions_danger
from resources.pack.read import read_pack

WORDS = read_pack("bekasi").danger.words


@pytest.mark.parametrize(
    "story",
    [
        "Ada kebakaran sekarang di rumah sebelah",
        "KEBAKARAN!!!",
        "kebakaraaaan di pasar",
        "kebakarn di gudang",
        "ada kebakarannya besar",
        "tolong, ada kobaran api di dapur",
        "ada api",
        "anak tengelam di kali",
        "Tanah longsro di belakang rumah",
        "ibu dipukuli suaminya",
        "dia mau bunuh diri",
        "dua orang pingsan karena gas bocor",
    ],
)
def test_an_emergency_is_heard_in_any_spelling(story: str) -> None:
    assert mentions_danger(story, WORDS)


@pytest.mark.parametrize(
    "story",
    [
        "",
        "Lampu jalan padam sejak Jumat malam",
        "Mobil pemadam parkir di trotoar",
        "Sampah dibakar tetangga, asapnya masuk rumah",
        "Ada apa dengan kantor ini, kami minta kejelasan",
        "Kereta api lewat terlalu pagi",
        "Obat di puskesmas hanya sedikit",
    ],
)
def test_everyday_complaints_are_no_emergency(story: str) -> None:
    assert not mentions_danger(story, WORDS)


@pytest.mark.parametrize("word", WORDS)
def test_every_word_of_the_pack_is_heard_inside_a_sentence(word: str) -> None:
    assert mentions_danger(f"Pak, tadi malam {word.upper()}, bagaimana ini", WORDS)


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(WORDS))
def test_no_text_around_it_hides_a_danger_word(before: str, after: str, word: str) -> None:
    assert mentions_danger(f"{before} . {word} . {after}", WORDS)


def test_a_pack_without_danger_words_raises_no_alarm() -> None:
    assert not mentions_danger("kebakaran", ())

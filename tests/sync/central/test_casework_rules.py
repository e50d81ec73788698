# SPDX-License-Identifier: GPL-3.0-or-later
"""The pure rules of casework: which reports look alike, what a picture looks like."""

import io
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from sync.central.casework.likeness import LEAST, Traits, likeness, metres
from sync.central.casework.looks import ALIKE, difference, drawn_anew, look_of, quarters
from tests.helpers.drawn_scene import scene

DAY = date(2026, 11, 23)
LAMP = Traits(DAY, "A", "05", "03", "Depan Musala Nurul Iman", "Lampu jalan padam sejak dua minggu, gelap sekali.")
TRAITS = st.builds(
    Traits,
    st.just(DAY),
    st.sampled_from(["", "A", "B"]),
    st.sampled_from(["", "5", "005", "7"]),
    st.sampled_from(["", "3", "03"]),
    st.sampled_from(["", "depan musala", "Musala Nurul Iman", "pasar lama"]),
    st.sampled_from(["", "lampu jalan padam gelap", "gelap, lampu padam", "sampah menumpuk"]),
    st.one_of(st.none(), st.floats(-6.3, -6.2)),
    st.one_of(st.none(), st.floats(106.9, 107.0)),
)


@given(TRAITS, TRAITS)
def test_likeness_does_not_ask_who_is_named_first(one: Traits, other: Traits) -> None:
    here, there = likeness(one, other), likeness(other, one)
    assert (here is None) == (there is None)
    if here is not None and there is not None:
        assert here.points == there.points >= LEAST
        assert here.reasons
        assert [reason.text for reason in here.reasons] == [reason.text for reason in there.reasons]


@given(TRAITS)
def test_far_apart_by_coordinates_is_never_the_same_place(one: Traits) -> None:
    here, there = replace(one, lat=-6.2, long=106.9), replace(one, lat=-6.3, long=107.0)
    away = metres(here, there)
    assert away is not None
    assert 15_500 < away < 15_900
    assert likeness(here, there) is None


def test_the_same_corner_is_alike_and_the_reasons_say_why() -> None:
    found = likeness(LAMP, replace(LAMP, outer="5", inner="3", landmark="dekat musala nurul iman"))
    assert found is not None
    assert [reason.text for reason in found.reasons] == [
        "central-alike-both", "central-alike-landmark", "central-alike-story",
    ]  # fmt: skip
    assert likeness(LAMP, replace(LAMP, kelurahan="B", landmark="Pasar lama", story="Sampah menumpuk.")) is None
    assert likeness(LAMP, replace(LAMP, outer="09", landmark="", story="")) is None


def test_a_copy_looks_the_same_and_another_picture_does_not() -> None:
    looks = [look_of(scene(seed)) for seed in range(12)]
    for seed, look in enumerate(looks):
        smaller = drawn_anew(small_copy(scene(seed)))
        assert difference(look, look_of(smaller)) <= ALIKE
        assert set(quarters(look)) & set(quarters(look_of(smaller)))
        assert -(2**63) <= look < 2**63
    pairs = [difference(a, b) for i, a in enumerate(looks) for b in looks[:i]]
    assert min(pairs) > ALIKE


def small_copy(picture: Image.Image) -> bytes:
    written = io.BytesIO()
    picture.resize((320, 240)).save(written, "JPEG", quality=40)
    return written.getvalue()

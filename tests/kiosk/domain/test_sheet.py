# SPDX-License-Identifier: GPL-3.0-or-later
"""The text that a phone takes along: short, plain, and never without one of its lines."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.sheet import MOST_BYTES, take_along_text

FACTS = ["BIAYA: GRATIS", "LAMA: 14 hari", "TEMPAT: Loket 2, Senin–Jumat"]


def test_it_says_what_to_bring_and_where_in_letters_that_every_phone_knows() -> None:
    text = take_along_text("KTP-el hilang", "BAWA:", ["Surat kehilangan", "Fotokopi “KK”…"], FACTS)
    assert text.splitlines() == [
        "KTP-el hilang", "BAWA:", "1. Surat kehilangan", '2. Fotokopi "KK"...',
        "BIAYA: GRATIS", "LAMA: 14 hari", "TEMPAT: Loket 2, Senin-Jumat",
    ]  # fmt: skip


def test_too_long_a_list_keeps_every_line_and_shows_where_one_was_shortened() -> None:
    items = [f"Berkas {number} dengan keterangan yang sangat panjang sekali untuk diingat" for number in range(1, 13)]
    lines = take_along_text("Ahli waris", "BAWA:", items, FACTS).splitlines()
    assert len(lines) == 2 + len(items) + len(FACTS)
    assert all(line.startswith(f"{number}. Berkas {number}") for number, line in enumerate(lines[2:14], 1))
    assert all(line.endswith("...") for line in lines[2:14])
    assert lines[-3] == "BIAYA: GRATIS"


@given(st.text(max_size=300), st.lists(st.text(max_size=200), max_size=40), st.lists(st.text(max_size=300), max_size=4))
def test_it_never_outgrows_its_code(title: str, items: list[str], lines: list[str]) -> None:
    text = take_along_text(title, "BAWA:", items, lines)
    assert text.isascii()
    assert len(text) <= MOST_BYTES

# SPDX-License-Identifier: GPL-3.0-or-later
"""Codes that people read, say and type: slips are noticed, and no kiosk gives a number twice."""

import secrets

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ticket import ALPHABET, new_access_code, new_ticket, read_access_code, read_ticket, spoken, unit_of

codes = st.builds(lambda seed: new_ticket("BKS", "7K", seed.randrange), st.randoms(use_true_random=False))


def test_no_character_is_easily_misread() -> None:
    assert not set("0O1ILUAE") & set(ALPHABET)


@given(codes)
def test_a_ticket_is_read_back_however_it_is_typed(ticket: str) -> None:
    assert read_ticket(ticket) == ticket
    assert read_ticket(ticket.lower().replace("-", " ")) == ticket
    assert unit_of(ticket) == "7K"


@given(codes, st.integers(4, 12), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(ticket: str, place: int, char: str) -> None:
    if ticket[place] in ("-", char):
        return
    assert read_ticket(ticket[:place] + char + ticket[place + 1 :]) is None


@given(codes, st.integers(0, 6))
def test_two_swapped_characters_are_noticed(ticket: str, place: int) -> None:
    bare = list(ticket[4:8] + ticket[9:])
    if bare[place] == bare[place + 1]:
        return
    bare[place], bare[place + 1] = bare[place + 1], bare[place]
    assert read_ticket("BKS" + "".join(bare)) is None


def test_the_access_code_is_said_in_two_groups() -> None:
    code = new_access_code(secrets.randbelow)
    assert len(code) == 8
    assert read_access_code(spoken(code).lower()) == code

# SPDX-License-Identifier: GPL-3.0-or-later
"""Ticket and access codes: short, spoken easily, valid without a network, with a check character.

Alphabet without 0 O 1 I L U and without vowels, so that no code is misread or spells a word. A ticket is
PREFIX-UUrr-rrrC: two characters that only this enrolment has, five random ones, one check character.
"""

import re
from collections.abc import Callable

ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ"
_PRIME = 29  # smallest prime above the alphabet: every slip of one character and every swap changes the sum
_SHAPE = re.compile(rf"^([A-Z]{{3}})-?([{ALPHABET}]{{4}})-?([{ALPHABET}]{{4}})$")

Choose = Callable[[int], int]
"""A random number below n, from a good source."""


def check_character(body: str) -> str | None:
    """The check character of seven ticket characters; None when they have none and must be drawn again."""
    total = sum((place + 1) * ALPHABET.index(char) for place, char in enumerate(body)) % _PRIME
    return ALPHABET[total] if total < len(ALPHABET) else None


def new_ticket(prefix: str, unit: str, choose: Choose) -> str:
    """A fresh ticket code of this kiosk; the store makes sure it was not drawn before."""
    while True:
        body = unit + "".join(ALPHABET[choose(len(ALPHABET))] for _ in range(5))
        check = check_character(body)
        if check is not None:
            return f"{prefix}-{body[:4]}-{body[4:]}{check}"


def new_access_code(choose: Choose) -> str:
    """A fresh access code: eight characters, 38 bit."""
    return "".join(ALPHABET[choose(len(ALPHABET))] for _ in range(8))


def spoken(access_code: str) -> str:
    """The access code in two groups of four, as it is printed."""
    return f"{access_code[:4]} {access_code[4:]}"


def read_ticket(typed: str) -> str | None:
    """A typed ticket in its official form, or None when it cannot be one (wrong length or check character)."""
    match = _SHAPE.match(re.sub(r"[\s.]", "", typed).upper())
    if match is None:
        return None
    prefix, first, second = match.groups()
    if check_character(first + second[:3]) != second[3]:
        return None
    return f"{prefix}-{first}-{second}"


def read_access_code(typed: str) -> str:
    """A typed access code without spaces and dashes, in capitals."""
    return re.sub(r"[\s.-]", "", typed).upper()


def unit_of(ticket: str) -> str:
    """The two characters that name the enrolment which issued a ticket."""
    return ticket.split("-")[1][:2]

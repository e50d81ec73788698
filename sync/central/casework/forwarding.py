# SPDX-License-Identifier: GPL-3.0-or-later
"""What is not the city's to answer: the resident is told which body answers, and how it is reached."""

from sync.central.city import City
from sync.central.errors import RuleError


def with_body(city: City, words: str, code: str) -> str:
    """The words for the resident, with the body's name and its ways below them. Raises RuleError."""
    if not code:
        return words
    body = city.pack.bodies.get(code)
    if body is None:
        raise RuleError("central-forward-unknown")
    return f"{words}\n\n{body.name}\n{body.reached}"

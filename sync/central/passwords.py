# SPDX-License-Identifier: GPL-3.0-or-later
"""Passwords as they are kept: argon2id at the price that OWASP asks for.

By libsodium, which gives the memory of a hash back at once; from the heap each thread would keep its 19 MB for good.
"""

import secrets
from dataclasses import dataclass

from nacl import pwhash
from nacl.exceptions import CryptoError


@dataclass(frozen=True, slots=True)
class Price:
    """What one guess costs whoever stole a hash."""

    passes: int
    memory_kib: int

    @property
    def written(self) -> str:
        """As it stands in front of a hash."""
        return f"$argon2id$v=19$m={self.memory_kib},t={self.passes},p=1$"


PRICE = Price(passes=2, memory_kib=19 * 1024)


def hashed(password: str) -> str:
    """As the password is kept."""
    return pwhash.argon2id.str(password.encode(), PRICE.passes, PRICE.memory_kib * 1024).decode()


def fits(kept: str, password: str) -> bool:
    """Whether the password is the one that was hashed."""
    try:
        return pwhash.verify(kept.encode(), password.encode())
    except CryptoError:
        return False


def is_of_another_price(kept: str) -> bool:
    """Whether it is to be hashed anew while its password is at hand."""
    return not kept.startswith(PRICE.written)


NOBODY = hashed(secrets.token_urlsafe())
"""Checked where there is no such account, so that both take as long."""

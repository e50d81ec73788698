# SPDX-License-Identifier: GPL-3.0-or-later
"""What a city tells all its kiosks: to whom they seal, where it is reached, whose signature counts, which pack.

It travels inside signed news, so it needs no signature of its own. Its number only rises: an old one that is
played again changes nothing.
"""

from collections.abc import Collection
from datetime import date
from urllib.parse import urlsplit

import msgspec

from sync.protocol.sealing import Recipient, key_id

MOST_NAMED = 8
"""Recipients, addresses and signers: a city has two or three of each."""
MAX_BUNDLE_BYTES = 32 * 1024 * 1024
KEY_BYTES = 32
SETTINGS = {
    "idle_seconds": (20, 600),
    "typing_seconds": (30, 900),
    "warning_seconds": (10, 120),
    "done_seconds": (10, 300),
}
"""What an operator may set for all kiosks, with the least and the most."""


class PackOffer(msgspec.Struct, frozen=True, array_like=True):
    """The pack a city wants its kiosks to use: the hash names the bytes, and this stands in what the city signed."""

    sha256: bytes
    size: int
    name: str
    version: str
    valid_from: str
    """ISO date of the first day on which it counts."""


class Configuration(msgspec.Struct, frozen=True, array_like=True):
    """One edition of it."""

    number: int
    """Milliseconds since 1970 when it was published, or one more than the last: it only rises."""
    recipients: tuple[Recipient, ...]
    signers: tuple[bytes, ...]
    """Keys whose signatures are the city's; the first signs now, another may follow it."""
    addresses: tuple[str, ...] = ()
    """Where the city is reached, best first, without a slash at the end; empty: as each kiosk knows it."""
    tracking_url: str = ""
    """Base of the tracking pages; empty: as each kiosk knows it."""
    settings: dict[str, int] = {}
    pack: PackOffer | None = None

    def problem(self) -> str:
        """Why no kiosk may take it over; empty when nothing is wrong."""
        if not all(0 < len(part) <= MOST_NAMED for part in (self.recipients, self.signers)):
            return "recipients-or-signers"
        if any(len(r.public_key) != KEY_BYTES or key_id(r.public_key) != r.key_id for r in self.recipients):
            return "recipient"
        if any(len(signer) != KEY_BYTES for signer in self.signers):
            return "signer"
        urls = (*self.addresses, *([self.tracking_url] if self.tracking_url else []))
        if len(urls) > MOST_NAMED + 1 or not all(map(is_address, urls)):
            return "address"
        return _pack_problem(self.pack) if self.pack else ""

    def follows(self, number: int, believed: Collection[bytes]) -> bool:
        """Whether it comes after the one that counts, and leaves at least one key that is believed already.

        A wholly new set of keys would have been brought by nobody the kiosk knows.
        """
        return self.number > number and any(signer in believed for signer in self.signers)


def is_address(text: str) -> bool:
    """Whether a server can be reached under this: http or https, a name, no slash at the end."""
    parts = urlsplit(text)
    plain = not (parts.query or parts.fragment or parts.username)
    return parts.scheme in ("http", "https") and bool(parts.hostname) and plain and not text.endswith("/")


def _pack_problem(offer: PackOffer) -> str:
    try:
        date.fromisoformat(offer.valid_from)
    except ValueError:
        return "pack-day"
    sized = len(offer.sha256) == KEY_BYTES and 0 < offer.size <= MAX_BUNDLE_BYTES
    return "" if sized and offer.name.replace("-", "").replace("_", "").isalnum() else "pack"

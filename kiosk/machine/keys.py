# SPDX-License-Identifier: GPL-3.0-or-later
"""Key files of the kiosk: the database key, and its identity towards the city. Readable by its user only.

A key file beside the database protects against a copied or discarded disk file, not against somebody who
takes the whole machine; what must survive that is sealed to the city and not readable here at all.
"""

from pathlib import Path

import msgspec
from nacl.signing import SigningKey
from nacl.utils import random as random_bytes

from kiosk.errors import AskOfficer
from resources.durable import write_durably
from sync.protocol.configuration import PackOffer
from sync.protocol.sealing import Recipient

STORE_KEY = "store.key"
IDENTITY = "identity.key"
ENROLLING = "enrol.key"


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """Who this kiosk is to its city, as enrolment settled it."""

    seed: bytes
    """Seed of the Ed25519 signing key."""
    kiosk: str
    unit: str
    kelurahan: str
    kiosk_name: str
    pack: str
    url: str
    server_key: bytes
    recipients: tuple[Recipient, ...]
    tracking_url: str
    clock_offset: int | None = None
    """City time minus kiosk time at enrolment, milliseconds; later answers know better."""
    number: int = 0
    """Of the city's configuration that changed some of this since; 0 when none did."""
    other_urls: tuple[str, ...] = ()
    """Addresses tried after `url`."""
    other_server_keys: tuple[bytes, ...] = ()
    """Believed like `server_key`."""
    settings: dict[str, int] = {}
    """What an operator of the city set for all kiosks."""
    offer: PackOffer | None = None
    """The pack the city wants to be used."""
    next_seed: bytes = b""
    """Seed of the key that follows, while the city is being told."""
    former_seed: bytes = b""
    """Seed of the key before this one: a city put back from its backup may know no other."""

    def signing_key(self) -> SigningKey:
        """The kiosk's own key."""
        return SigningKey(self.seed)


def store_key(folder: Path) -> bytes:
    """The 32-byte key of the database; made once."""
    path = folder / STORE_KEY
    if path.exists():
        key = path.read_bytes()
        if len(key) != 32:
            raise AskOfficer("store-failed", f"{STORE_KEY} is not 32 bytes long")
        return key
    key = random_bytes(32)
    write_durably(path, key)
    return key


def read_identity(folder: Path) -> Identity:
    """The identity. Raises AskOfficer("not-enrolled") when there is none."""
    path = folder / IDENTITY
    if not path.exists():
        raise AskOfficer("not-enrolled", "run: anjungan enrol URL CODE")
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=Identity)
    except msgspec.DecodeError as error:
        raise AskOfficer("not-enrolled", f"{IDENTITY} is damaged; enrol again") from error


def write_identity(folder: Path, identity: Identity) -> None:
    """Keep a new identity."""
    write_durably(folder / IDENTITY, msgspec.msgpack.encode(identity))
    (folder / ENROLLING).unlink(missing_ok=True)


def key_to_enrol(folder: Path) -> SigningKey:
    """A new key, kept before it is used: when the city's answer is lost, the same code and key are good again."""
    path = folder / ENROLLING
    if not path.exists() or path.stat().st_size != 32:
        write_durably(path, random_bytes(32))
    return SigningKey(path.read_bytes())

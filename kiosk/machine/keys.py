# SPDX-License-Identifier: GPL-3.0-or-later
"""Key files of the kiosk: the database key, and its identity towards the city. Readable by its user only.

A key file beside the database protects against a copied or discarded disk file, not against somebody who
takes the whole machine; what must survive that is sealed to the city and not readable here at all.
"""

import os
from pathlib import Path

import msgspec
from nacl.signing import SigningKey
from nacl.utils import random as random_bytes

from kiosk.errors import AskOfficer
from sync.protocol.sealing import Recipient

STORE_KEY = "store.key"
IDENTITY = "identity.key"


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
    write_private(path, key)
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
    write_private(folder / IDENTITY, msgspec.msgpack.encode(identity))


def write_private(path: Path, data: bytes) -> None:
    """Write a file durably, whole or not at all, readable by this user only."""
    part = path.with_name(path.name + ".part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

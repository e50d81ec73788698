# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of the server, and its keys. No configuration at all is a complete configuration."""

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from nacl.public import PrivateKey
from nacl.signing import SigningKey
from nacl.utils import random as random_bytes

from resources.durable import sync_folder, write_durably
from sync.protocol.sealing import Recipient, key_id

PORT = 8710
SIGNING, NEXT_SIGNING, LAST_SIGNING = "signing.key", "signing-next.key", "signing-last.pub"
SEALING, SEALING_PUBLIC, RECOVERY_PUBLIC = "sealing.key", "sealing.pub", "recovery.pub"


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator may decide."""

    data: Path
    """Folder of keys, photos and, without PostgreSQL, the database."""
    database: str
    """SQLAlchemy URL; empty for SQLite in the data folder."""
    pack: str
    """Name or folder of the city pack."""
    public_url: str
    """Where residents and kiosks reach this server, without a slash at the end."""
    language: str = "id"
    idle_minutes: int = 30
    replica: str = ""
    """URL of a PostgreSQL that follows the database and is only read: dashboards ask it. Empty: the database itself."""
    photos: str = ""
    """s3+https://HOST/BUCKET for sealed photos; empty for the data folder."""
    keep_contacts_days: int = 365
    """Days after the end of a case in which it is still known who filed it; 0: for ever."""
    admin_password_file: Path | None = None
    """Where the first administrator's password comes from, instead of the terminal."""
    demo: bool = False
    """An invented city: every page says so."""

    @property
    def database_url(self) -> str:
        """The database to use."""
        return self.database or f"sqlite:///{self.data / 'central.db'}"


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys of the city. They exist in the data folder only, and are read there anew when a command changed them."""

    folder: Path
    openers: Mapping[str, bytes]
    """Private sealing keys by key id; empty in a process that only takes records and shows cases."""
    secret: bytes
    """Locks contacts, and keys the hashes of codes and of form tokens."""

    @property
    def signing(self) -> SigningKey:
        """Signs every answer to a kiosk."""
        return SigningKey(_read_key(self.folder / SIGNING))

    @property
    def signers(self) -> tuple[bytes, ...]:
        """Public keys that kiosks believe: the one that signs, and while it changes the next or the last one."""
        others = (self.folder / NEXT_SIGNING, self.folder / LAST_SIGNING)
        next_key, last = (_read_key(path) if path.exists() else b"" for path in others)
        public = [bytes(SigningKey(next_key).verify_key)] if next_key else []
        return (bytes(self.signing.verify_key), *public, *([last] if last else []))

    @property
    def sealing(self) -> bytes:
        """Public half of the newest key to which residents' answers are sealed."""
        return bytes.fromhex((self.folder / SEALING_PUBLIC).read_text().strip())

    @property
    def recovery(self) -> bytes:
        """Public half of an offline recovery key; empty when the city keeps none."""
        path = self.folder / RECOVERY_PUBLIC
        return bytes.fromhex(path.read_text().strip()) if path.exists() else b""

    @property
    def recipients(self) -> tuple[Recipient, ...]:
        """To whom kiosks seal."""
        recovery = self.recovery
        return tuple(Recipient(key_id(key), key) for key in (self.sealing, *([recovery] if recovery else [])))


class _Openers(Mapping[str, bytes]):
    """Every private sealing key the city ever had, by its id; one that a command made meanwhile is found too."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, bytes] = {}
        self._load()

    def __getitem__(self, name: str) -> bytes:
        if name not in self._known:
            self._load()
        return self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def _load(self) -> None:
        for path in self._folder.glob("sealing*.key"):
            private = _read_key(path)
            self._known[key_id(bytes(PrivateKey(private).public_key))] = private


def default_data(environment: Mapping[str, str] = os.environ) -> Path:
    """Where a program of this platform keeps its data."""
    if named := environment.get("ANJUNGAN_CENTRAL_DATA"):
        return Path(named)
    if sys.platform == "win32":
        return Path(environment.get("PROGRAMDATA", r"C:\ProgramData")) / "Anjungan" / "central"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Anjungan" / "central"
    return Path(environment.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "anjungan" / "central"


def load_keys(data: Path, *, opens: bool = True) -> Keys:
    """The keys in the data folder, made at the first start.

    opens: also the private key that opens what residents filed. The process that speaks with the network has none.
    """
    folder = data / "keys"
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    _made(folder / SIGNING)
    if not (folder / SEALING_PUBLIC).exists():
        # kept beside the private one, so that most processes never touch that
        public = bytes(PrivateKey(_made(folder / SEALING)).public_key)
        write_durably(folder / SEALING_PUBLIC, public.hex().encode())
    return Keys(folder, _Openers(folder) if opens else {}, _made(folder / "secret.key"))


def new_sealing_key(data: Path) -> bytes:
    """From now on kiosks seal to a new key; the old ones stay for what is sealed to them. Its public half."""
    private = PrivateKey.generate()
    public = bytes(private.public_key)
    # first what opens, then what is sealed to it
    write_durably(data / "keys" / f"sealing-{key_id(public)}.key", bytes(private))
    write_durably(data / "keys" / SEALING_PUBLIC, public.hex().encode())
    return public


class SigningStep(Enum):
    """How far the city's change of its signing key is."""

    NONE = "none"
    INTRODUCED = "introduced"
    """The next key is told to the kiosks; the present one still signs."""
    SWITCHED = "switched"
    """The next key signs; the last one is still believed."""


def signing_step(data: Path) -> SigningStep:
    """Where the change of the signing key stands."""
    if (data / "keys" / NEXT_SIGNING).exists():
        return SigningStep.INTRODUCED
    return SigningStep.SWITCHED if (data / "keys" / LAST_SIGNING).exists() else SigningStep.NONE


def next_signing_step(data: Path) -> SigningStep:
    """Go one step on: introduce, switch, retire. May be killed anywhere and repeated."""
    folder = data / "keys"
    match signing_step(data):
        case SigningStep.NONE:
            write_durably(folder / NEXT_SIGNING, random_bytes(32))
        case SigningStep.INTRODUCED:
            present = SigningKey(_read_key(folder / SIGNING))
            if _read_key(folder / SIGNING) != _read_key(folder / NEXT_SIGNING):
                write_durably(folder / LAST_SIGNING, bytes(present.verify_key))
                write_durably(folder / SIGNING, _read_key(folder / NEXT_SIGNING))
            (folder / NEXT_SIGNING).unlink()
            sync_folder(folder)
        case SigningStep.SWITCHED:
            (folder / LAST_SIGNING).unlink()
            sync_folder(folder)
    return signing_step(data)


def _made(path: Path) -> bytes:
    """32 random bytes that survive a power cut from the moment they are used."""
    if not path.exists():
        write_durably(path, random_bytes(32))
    return _read_key(path)


def _read_key(path: Path) -> bytes:
    key = path.read_bytes()
    if len(key) != 32:
        raise ValueError(f"{path} is damaged: a key has 32 bytes. Put back the copy from your backup.")
    return key

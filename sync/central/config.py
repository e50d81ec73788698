# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings of the server, and its keys. No configuration at all is a complete configuration."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from nacl.public import PrivateKey
from nacl.signing import SigningKey
from nacl.utils import random as random_bytes

from sync.protocol.sealing import Recipient, key_id

PORT = 8710


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
    admin_password_file: Path | None = None
    """Where the first administrator's password comes from, instead of the terminal."""

    @property
    def database_url(self) -> str:
        """The database to use."""
        return self.database or f"sqlite:///{self.data / 'central.db'}"


@dataclass(frozen=True, slots=True)
class Keys:
    """Private keys of the city. They exist in the data folder only."""

    signing: SigningKey
    """Signs every answer to a kiosk."""
    sealing: bytes
    """Public half of the key to which residents' answers are sealed."""
    openers: Mapping[str, bytes]
    """Private sealing keys by key id; empty in a process that only takes records and shows cases."""
    recovery: bytes
    """Public half of an offline recovery key; empty when the city keeps none."""
    secret: bytes
    """Locks contacts, and keys the hashes of codes and of form tokens."""

    @property
    def recipients(self) -> tuple[Recipient, ...]:
        """To whom kiosks seal."""
        public = [self.sealing, *([self.recovery] if self.recovery else [])]
        return tuple(Recipient(key_id(key), key) for key in public)


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
    recovery = folder / "recovery.pub"
    public = _sealing_key(folder)
    opener = _key(folder / "sealing.key") if opens else b""
    return Keys(
        signing=SigningKey(_key(folder / "signing.key")),
        sealing=public,
        openers={key_id(public): opener} if opens else {},
        recovery=bytes.fromhex(recovery.read_text().strip()) if recovery.exists() else b"",
        secret=_key(folder / "secret.key"),
    )


def _sealing_key(folder: Path) -> bytes:
    """The public half, kept beside the private one so that most processes never touch that."""
    path = folder / "sealing.pub"
    if not path.exists():
        public = bytes(PrivateKey(_key(folder / "sealing.key")).public_key)
        write_durably(path, public.hex().encode())
    return bytes.fromhex(path.read_text().strip())


def _key(path: Path) -> bytes:
    """32 random bytes that survive a power cut from the moment they are used."""
    if not path.exists():
        write_durably(path, random_bytes(32))
    key = path.read_bytes()
    if len(key) != 32:
        raise ValueError(f"{path} is damaged: a key has 32 bytes. Put back the copy from your backup.")
    return key


def write_durably(path: Path, data: bytes) -> None:
    """A whole file or none, readable by this user only."""
    draft = path.with_name(path.name + ".part")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a renamed file durable where folders can be synced (not on Windows, which does it itself)."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The offline recovery key: whatever residents file is sealed to it too, so that a lost server key loses nothing.

Its private half never lies on a server. It is split at once into shares of words on paper (SLIP-39), of which
some are enough; one share alone says nothing. Made and checked on a machine that has no network.
"""

from collections.abc import Sequence
from pathlib import Path

from nacl.public import PrivateKey
from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics

from resources.durable import write_durably
from sync.central.errors import RuleError
from sync.protocol.sealing import Recipient, key_id, open_sealed, seal

PUBLIC = "recovery.pub"
SHARES, NEEDED = 3, 2
_SAMPLE = b"contoh"


def new_key(folder: Path, shares: int = SHARES, needed: int = NEEDED) -> tuple[bytes, tuple[Path, ...]]:
    """Make a recovery key: its public half, and one file of words for each share. Raises RuleError.

    The shares are put together and tried before anything is written; the key itself is written nowhere.
    """
    if not 1 <= needed <= shares <= 16 or (needed == 1 and shares > 1):
        raise RuleError("central-keys-shares")
    private = PrivateKey.generate()
    words = generate_mnemonics(1, [(needed, shares)], bytes(private))[0]
    if bytes(from_shares(words[:needed])) != bytes(private):
        raise RuleError("central-keys-wrong")
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for number, share in enumerate(words, start=1):
        path = folder / f"bagian-{number}-dari-{shares}.txt"
        write_durably(path, (share + "\n").encode())
        files.append(path)
    public = bytes(private.public_key)
    write_durably(folder / PUBLIC, public.hex().encode() + b"\n")
    return public, tuple(files)


def from_shares(shares: Sequence[str]) -> PrivateKey:
    """The private key that these shares hold together. Raises RuleError."""
    try:
        return PrivateKey(combine_mnemonics([" ".join(share.lower().split()) for share in shares]))
    except (MnemonicError, ValueError, TypeError) as error:
        raise RuleError("central-keys-wrong") from error


def check(shares: Sequence[str], public: bytes) -> None:
    """That these shares open what is sealed to this public half, tried on a sample. Raises RuleError."""
    private = from_shares(shares)
    recipient = Recipient(key_id(public), public)
    if bytes(private.public_key) != public:
        raise RuleError("central-keys-other")
    if open_sealed(seal(_SAMPLE, [recipient]), {recipient.key_id: bytes(private)}) != _SAMPLE:
        raise RuleError("central-keys-wrong")


def read_public(path: Path) -> bytes:
    """A public half from its file. Raises RuleError."""
    try:
        public = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except (OSError, ValueError) as error:
        raise RuleError("central-keys-no-public") from error
    if len(public) != 32:
        raise RuleError("central-keys-no-public")
    return public


def install(data: Path, public: bytes) -> None:
    """From now on the city seals to it too; kiosks that are enrolled learn it with their next news."""
    (data / "keys").mkdir(parents=True, exist_ok=True)
    write_durably(data / "keys" / PUBLIC, public.hex().encode() + b"\n")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Sealing answers to the city's key at the moment of submission, so that the kiosk cannot read them back.

zstd, padded to 64-byte steps, locked with a fresh key (XSalsa20-Poly1305); that key is sealed (X25519 sealed
box) to the service key and, where the city keeps one, to the offline recovery key. Sealed once: retries send
identical bytes.
"""

from collections.abc import Iterable, Mapping
from hashlib import sha256

import msgspec
import zstandard
from nacl.bindings import sodium_pad, sodium_unpad
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.secret import SecretBox
from nacl.utils import random as random_bytes

PAD = 64
MAX_PLAIN_BYTES = 4 * 1024 * 1024
_ONE_USE_NONCE = bytes(SecretBox.NONCE_SIZE)  # every key locks exactly one body, so the nonce need not vary


class SealError(ValueError):
    """These bytes cannot be opened with the keys at hand."""


class Recipient(msgspec.Struct, frozen=True, array_like=True):
    """A public key that may open what is sealed."""

    key_id: str
    public_key: bytes


class _Envelope(msgspec.Struct, frozen=True, array_like=True):
    version: int
    keys: tuple[tuple[str, bytes], ...]
    body: bytes


def key_id(public_key: bytes) -> str:
    """Short name of a public key: the first 8 hex digits of its SHA-256."""
    return sha256(public_key).hexdigest()[:8]


def lock(plain: bytes) -> tuple[bytes, bytes]:
    """Lock bytes with a fresh one-use key: (key, locked bytes). For photos, whose key travels in the record."""
    key = random_bytes(SecretBox.KEY_SIZE)
    return key, SecretBox(key).encrypt(plain, _ONE_USE_NONCE).ciphertext


def unlock(key: bytes, locked: bytes) -> bytes:
    """Open what lock() made. Raises SealError when the bytes or the key are wrong."""
    try:
        return SecretBox(key).decrypt(locked, _ONE_USE_NONCE)
    except (CryptoError, ValueError) as error:
        raise SealError("locked bytes do not open with this key") from error


def seal(plain: bytes, recipients: Iterable[Recipient]) -> bytes:
    """Compress, pad and seal bytes so that only the recipients' private keys open them."""
    packed = sodium_pad(zstandard.ZstdCompressor(level=3).compress(plain), PAD)
    key, body = lock(packed)
    keys = tuple((r.key_id, SealedBox(PublicKey(r.public_key)).encrypt(key)) for r in recipients)
    if not keys:
        raise SealError("nobody to seal to")
    return msgspec.msgpack.encode(_Envelope(1, keys, body))


def open_sealed(sealed: bytes, private_keys: Mapping[str, bytes]) -> bytes:
    """Open sealed bytes with one of the private keys (by key id). Raises SealError."""
    try:
        envelope = msgspec.msgpack.decode(sealed, type=_Envelope)
        if envelope.version != 1:
            raise SealError("sealed by a newer program")
        for name, wrapped in envelope.keys:
            if name in private_keys:
                key = SealedBox(PrivateKey(private_keys[name])).decrypt(wrapped)
                packed = sodium_unpad(unlock(key, envelope.body), PAD)
                # the limit of decompress() is ignored where a frame states its size, so that is looked at first
                if zstandard.frame_content_size(packed) > MAX_PLAIN_BYTES:
                    raise SealError("larger than any record may be")
                return zstandard.ZstdDecompressor().decompress(packed, max_output_size=MAX_PLAIN_BYTES)
    except (msgspec.DecodeError, CryptoError, zstandard.ZstdError, ValueError) as error:
        raise SealError("sealed bytes are damaged or not ours") from error
    raise SealError("sealed to keys that are not here")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Sealing answers to the city's key at the moment of submission, so that the kiosk cannot read them back.

zstd with a shipped dictionary, padded to 64-byte steps, locked with a fresh key (XSalsa20-Poly1305). That key
is locked in turn for each recipient (X25519, crypto_box): the service key and, where the city keeps one, the
offline recovery key. All share one ephemeral key, whose private half is forgotten at once, as in a libsodium
sealed box. Sealed once: retries send identical bytes.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import blake2b, sha256
from importlib import resources

import msgspec
import zstandard
from nacl.bindings import crypto_box, crypto_box_keypair, crypto_box_open, crypto_secretbox, sodium_unpad
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, SealedBox
from nacl.secret import SecretBox
from nacl.utils import random as random_bytes

PAD = 64
MAX_PLAIN_BYTES = 4 * 1024 * 1024
NEWEST_DICTIONARY = 1
_SEED_SIZE = 16
_LEVEL = 3  # 12 takes three times as long for one byte in twenty: its tables are too large for a cache
_ONE_USE_NONCE = bytes(SecretBox.NONCE_SIZE)  # every key locks exactly one body, so the nonce need not vary


class SealError(ValueError):
    """These bytes cannot be opened with the keys at hand."""


class Recipient(msgspec.Struct, frozen=True, array_like=True):
    """A public key that may open what is sealed."""

    key_id: str
    public_key: bytes


class _Envelope(msgspec.Struct, frozen=True, array_like=True):
    version: int
    ephemeral: bytes
    """Public half of the key made for this body alone; empty in version 1."""
    keys: tuple[tuple[str, bytes], ...]
    body: bytes


class _FirstEnvelope(msgspec.Struct, frozen=True, array_like=True):
    """Version 1, of the first kiosks: one sealed box for each recipient, no dictionary."""

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
    packed = _padded(_compressor().compress(plain))
    seed = random_bytes(_SEED_SIZE)
    public, ephemeral = crypto_box_keypair()
    keys = tuple(
        (r.key_id, crypto_box(seed, _key_nonce(public, r.public_key), r.public_key, ephemeral))
        for r in recipients
    )
    if not keys:
        raise SealError("nobody to seal to")
    body = crypto_secretbox(packed, _ONE_USE_NONCE, _body_key(seed))
    return msgspec.msgpack.encode(_Envelope(2, public, keys, body))


def open_sealed(sealed: bytes, private_keys: Mapping[str, bytes]) -> bytes:
    """Open sealed bytes with one of the private keys (by key id). Raises SealError."""
    try:
        return _unpacked(_open(sealed, private_keys))
    except (msgspec.DecodeError, CryptoError, zstandard.ZstdError, ValueError, TypeError) as error:
        raise error if isinstance(error, SealError) else SealError("sealed bytes are damaged or not ours") from error


def _open(sealed: bytes, private_keys: Mapping[str, bytes]) -> bytes:
    version = msgspec.msgpack.decode(sealed, type=list[msgspec.Raw])[0]
    match bytes(version):
        case b"\x01":
            return _open_first(msgspec.msgpack.decode(sealed, type=_FirstEnvelope), private_keys)
        case b"\x02":
            return _open_shared(msgspec.msgpack.decode(sealed, type=_Envelope), private_keys)
    raise SealError("sealed by a newer program")


def _open_shared(envelope: _Envelope, private_keys: Mapping[str, bytes]) -> bytes:
    for name, wrapped in envelope.keys:
        private = private_keys.get(name)
        if private is None:
            continue
        nonce = _key_nonce(envelope.ephemeral, bytes(PrivateKey(private).public_key))
        try:
            seed = crypto_box_open(wrapped, nonce, envelope.ephemeral, private)
        except CryptoError:  # a damaged key of this name must not hide another one that opens
            continue
        return unlock(_body_key(seed), envelope.body)
    raise SealError("sealed to keys that are not here")


def _open_first(envelope: _FirstEnvelope, private_keys: Mapping[str, bytes]) -> bytes:
    for name, wrapped in envelope.keys:
        if name in private_keys:
            return unlock(SealedBox(PrivateKey(private_keys[name])).decrypt(wrapped), envelope.body)
    raise SealError("sealed to keys that are not here")


def _padded(packed: bytes) -> bytes:
    """To whole steps, as ISO/IEC 7816-4 and so sodium_unpad have it."""
    return packed + b"\x80" + bytes(-(len(packed) + 1) % PAD)


def _unpacked(padded: bytes) -> bytes:
    packed = sodium_unpad(padded, PAD)
    # the limit of decompress() is ignored where a frame states its size, so that is looked at first
    if zstandard.frame_content_size(packed) > MAX_PLAIN_BYTES:
        raise SealError("larger than any record may be")
    number = zstandard.get_frame_parameters(packed).dict_id
    unpacker = zstandard.ZstdDecompressor(dict_data=_dictionary(number) if number else None)
    return unpacker.decompress(packed, max_output_size=MAX_PLAIN_BYTES)


def _key_nonce(ephemeral: bytes, recipient: bytes) -> bytes:
    """As libsodium's sealed box makes it: no two pairs of keys share one."""
    return blake2b(ephemeral + recipient, digest_size=24).digest()


def _body_key(seed: bytes) -> bytes:
    return blake2b(seed, digest_size=SecretBox.KEY_SIZE, person=b"anjungan-body").digest()


@cache
def _dictionary(number: int) -> zstandard.ZstdCompressionDict:
    """A shipped dictionary; old ones stay for ever, because old records do."""
    if not 1 <= number <= NEWEST_DICTIONARY:
        raise SealError("packed with a dictionary of a newer program")
    return zstandard.ZstdCompressionDict((resources.files(__package__) / f"words-{number}.zdict").read_bytes())


@cache
def _compressor() -> zstandard.ZstdCompressor:
    dictionary = _dictionary(NEWEST_DICTIONARY)
    dictionary.precompute_compress(level=_LEVEL)
    return zstandard.ZstdCompressor(dict_data=dictionary, write_checksum=False)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The same records and verdicts on a stick (SYNC 3.10): a signed file there, a signed file back.

A parcel is what one kiosk has for its city. Whoever carries it cannot read it, and cannot change a byte of it
unnoticed. Records stay waiting at the kiosk until the answer has come back, so a lost stick loses nothing.
"""

from collections.abc import Sequence
from hashlib import sha256

import msgspec
import zstandard
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from sync.protocol.records import News
from sync.protocol.signing import SignatureError, sign_answer, verify_answer
from sync.protocol.verdicts import VerdictSheet

FOLDER = "ANJUNGAN"
"""Where parcels lie on a stick."""
PARCEL_SUFFIX = ".kiriman"
ANSWER_SUFFIX = ".jawaban"
MAX_PARCEL_BYTES = 64 * 1024 * 1024
MAX_UNPACKED_BYTES = 128 * 1024 * 1024
_MAGIC = b"ANJUNGAN-KIRIMAN-1\n"
_CONTEXT = b"anjungan-parcel-1\0"
_ANSWER_CONTEXT = b"anjungan-parcel-answer-1\0"


class ParcelError(ValueError):
    """Not a parcel, damaged, or not signed by whom it names."""


class Parcel(msgspec.Struct, frozen=True, array_like=True):
    """What one kiosk sends by hand."""

    kiosk: str
    incarnation: bytes
    records: tuple[msgspec.Raw, ...]
    photos: tuple[bytes, ...]
    """Sealed photos, whole."""
    cursor: int
    """How far its news was read."""
    mark: bytes


class ParcelAnswer(msgspec.Struct, frozen=True, array_like=True):
    """What the city says of it; true for ever, so it may be read any number of times."""

    kiosk: str
    incarnation: bytes
    sheets: tuple[VerdictSheet, ...]
    photos: tuple[bytes, ...]
    """Hashes of the photos it holds now."""
    news: tuple[News, ...]
    """In order, from the cursor of the parcel."""


class HandedIn(msgspec.Struct, frozen=True, array_like=True):
    """What a kiosk with a network gets for a parcel it carried: the answer file for the other one."""

    server_time: int
    answer: bytes


class _Signed(msgspec.Struct, frozen=True, array_like=True):
    payload: bytes
    signature: bytes


def pack_parcel(parcel: Parcel, key: SigningKey) -> bytes:
    """The bytes of a parcel file."""
    payload = zstandard.ZstdCompressor(level=3).compress(msgspec.msgpack.encode(parcel))
    return _MAGIC + msgspec.msgpack.encode(_Signed(payload, key.sign(_CONTEXT + sha256(payload).digest()).signature))


def sender_of(data: bytes) -> tuple[str, bytes]:
    """The kiosk and incarnation a parcel names, before it is believed. Raises ParcelError."""
    parcel = _unpacked(_signed(data))
    return parcel.kiosk, parcel.incarnation


def open_parcel(data: bytes, key: VerifyKey) -> Parcel:
    """The parcel in these bytes, if this kiosk signed it. Raises ParcelError."""
    signed = _signed(data)
    try:
        key.verify(_CONTEXT + sha256(signed.payload).digest(), signed.signature)
    except (BadSignatureError, ValueError, TypeError) as error:
        raise ParcelError("the signature does not fit: the file was changed, or is not this kiosk's") from error
    return _unpacked(signed)


def pack_answer(answer: ParcelAnswer, key: SigningKey) -> bytes:
    """The bytes of an answer file."""
    return sign_answer(key, _binding(answer.kiosk, answer.incarnation), answer)


def open_answer(data: bytes, keys: VerifyKey | Sequence[VerifyKey], kiosk: str, incarnation: bytes) -> ParcelAnswer:
    """The city's answer to a parcel of this very journal. Raises ParcelError."""
    try:
        return verify_answer(keys, _binding(kiosk, incarnation), data, ParcelAnswer)
    except SignatureError as error:
        raise ParcelError("not an answer of the city to this kiosk") from error


def _binding(kiosk: str, incarnation: bytes) -> bytes:
    return sha256(_ANSWER_CONTEXT + kiosk.encode() + b"\0" + incarnation).digest()


def _signed(data: bytes) -> _Signed:
    if not data.startswith(_MAGIC) or len(data) > MAX_PARCEL_BYTES:
        raise ParcelError("not a parcel")
    try:
        return msgspec.msgpack.decode(data[len(_MAGIC) :], type=_Signed)
    except msgspec.DecodeError as error:
        raise ParcelError("a parcel that was cut short or changed") from error


def _unpacked(signed: _Signed) -> Parcel:
    try:
        if zstandard.frame_content_size(signed.payload) > MAX_UNPACKED_BYTES:
            raise ParcelError("larger than any parcel may be")
        plain = zstandard.ZstdDecompressor().decompress(signed.payload, max_output_size=MAX_UNPACKED_BYTES)
        return msgspec.msgpack.decode(plain, type=Parcel)
    except (msgspec.DecodeError, zstandard.ZstdError) as error:
        raise ParcelError("a parcel that was cut short or changed") from error

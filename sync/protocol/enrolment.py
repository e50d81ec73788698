# SPDX-License-Identifier: GPL-3.0-or-later
"""How a kiosk becomes known to its city: a one-time code is exchanged for a key.

The request is signed with the key it brings (key id "enrol"), which proves that the kiosk holds it. The
answer is signed with the server key inside it; staff compare the fingerprint words on both screens.
"""

from hashlib import sha256

import msgspec
from nacl.signing import VerifyKey

from sync.protocol.sealing import Recipient
from sync.protocol.signing import SignatureError, verify_answer

ENROL_KEY_ID = "enrol"


class EnrolRequest(msgspec.Struct, frozen=True, array_like=True):
    """What a new kiosk says."""

    code: str
    public_key: bytes
    version: str


class EnrolAnswer(msgspec.Struct, frozen=True, array_like=True):
    """What the city gives it."""

    kiosk: str
    """Id of the device, the key id of all its signatures."""
    unit: str
    """Two ticket characters that no other enrolment of this city has."""
    kelurahan: str
    kiosk_name: str
    pack: str
    server_key: bytes
    recipients: tuple[Recipient, ...]
    tracking_url: str
    """Base of the public tracking pages, without a slash at the end."""
    server_time: int


def read_enrol_answer(data: bytes, binding: bytes) -> EnrolAnswer:
    """The city's answer, checked against the server key it names. Raises SignatureError."""
    try:
        payload = msgspec.msgpack.decode(msgspec.msgpack.decode(data, type=tuple[bytes, bytes])[0], type=EnrolAnswer)
        key = VerifyKey(payload.server_key)
    except (msgspec.DecodeError, ValueError, TypeError) as error:
        raise SignatureError("not an enrolment answer") from error
    return verify_answer(key, binding, data, EnrolAnswer)


def fingerprint(public_key: bytes) -> str:
    """Six groups of four digits that staff compare on both screens."""
    number = int.from_bytes(sha256(b"anjungan-fingerprint-1\0" + public_key).digest()[:12])
    digits = f"{number % 10**24:024d}"
    return " ".join(digits[i : i + 4] for i in range(0, 24, 4))

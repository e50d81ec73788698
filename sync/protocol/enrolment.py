# SPDX-License-Identifier: GPL-3.0-or-later
"""How a kiosk becomes known to its city: a one-time code is exchanged for a key.

The request is signed with the key it brings (key id "enrol"), which proves that the kiosk holds it. The
answer is signed with the server key inside it; staff compare the fingerprint words on both screens.
"""

import re
from dataclasses import dataclass
from hashlib import sha256

import msgspec
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from sync.protocol.sealing import Recipient
from sync.protocol.signing import SignatureError, verify_answer

ENROL_KEY_ID = "enrol"
_ROTATE_CONTEXT = b"anjungan-next-key-1\0"


class EnrolRequest(msgspec.Struct, frozen=True, array_like=True):
    """What a new kiosk says."""

    code: str
    public_key: bytes
    version: str
    kiosk: str = ""
    """Id it had here before: a city that forgot it in a restore gives it back."""


class RotateRequest(msgspec.Struct, frozen=True, array_like=True):
    """A kiosk's next key, told under its present one."""

    public_key: bytes
    proof: bytes
    """Signature of the next key over the kiosk's id: it is held, not only known."""


class Rotated(msgspec.Struct, frozen=True, array_like=True):
    """The city takes both keys from now on, and only the next one once that was used."""

    public_key: bytes
    server_time: int


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
    return _grouped(f"{number % 10**24:024d}")


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the QR code of a one-time code says."""

    url: str
    code: str
    fingerprint: str


_INVITATION = re.compile(r"^(?P<url>https?://[^\s#]+)#(?P<code>[0-9A-Za-z-]{8,12})\.(?P<digits>\d{24})$")


def invitation_text(url: str, code: str, server_key: bytes) -> str:
    """Address, code and fingerprint of the city's key in one line, for a QR code."""
    return f"{url}#{code}.{fingerprint(server_key).replace(' ', '')}"


def read_invitation(text: str) -> Invitation | None:
    """What a scanned or typed line says, or None when it is no invitation."""
    match = _INVITATION.match(text.strip())
    if match is None:
        return None
    return Invitation(match["url"].rstrip("/"), match["code"], _grouped(match["digits"]))


def prove_next_key(key: SigningKey, kiosk: str) -> RotateRequest:
    """The question to take this key from now on."""
    return RotateRequest(bytes(key.verify_key), key.sign(_ROTATE_CONTEXT + kiosk.encode()).signature)


def is_proved(request: RotateRequest, kiosk: str) -> bool:
    """Whether whoever asks holds the next key."""
    try:
        VerifyKey(request.public_key).verify(_ROTATE_CONTEXT + kiosk.encode(), request.proof)
    except (BadSignatureError, ValueError, TypeError):
        return False
    return True


def _grouped(digits: str) -> str:
    return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))

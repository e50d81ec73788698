# SPDX-License-Identifier: GPL-3.0-or-later
"""The text in a receipt's QR code: the tracking URL, and in its fragment a signature of the kiosk.

A phone opens the URL (the fragment never leaves the phone); an enrolled kiosk verifies the signature without
a network. Nothing in it is personal.
"""

import base64
import binascii
import re
from dataclasses import dataclass

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

_CONTEXT = b"anjungan-receipt-1\0"
_CLAIM = re.compile(
    r"^(?P<base>https?://\S+)/t/(?P<token>[\w-]{22})#(?P<ticket>[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4})"
    r"\.(?P<signature>[\w-]{86})$"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """What a scanned receipt says, before its signature is checked."""

    token: str
    ticket: str
    signature: bytes


def _signed_bytes(token: str, ticket: str) -> bytes:
    return _CONTEXT + f"{ticket}\0{token}".encode()


def make_claim(base_url: str, token: str, ticket: str, key: SigningKey) -> str:
    """The QR text of a receipt."""
    signature = key.sign(_signed_bytes(token, ticket)).signature
    return f"{base_url}/t/{token}#{ticket}.{base64.urlsafe_b64encode(signature).decode().rstrip('=')}"


def read_claim(text: str) -> Claim | None:
    """The parts of a scanned text, or None when it is not one of our receipts."""
    match = _CLAIM.match(text.strip())
    if match is None:
        return None
    try:
        signature = base64.urlsafe_b64decode(match["signature"] + "==")
    except binascii.Error:
        return None
    return Claim(match["token"], match["ticket"], signature)


def verify_claim(claim: Claim, key: VerifyKey) -> bool:
    """Whether the kiosk with this key made the receipt."""
    try:
        key.verify(_signed_bytes(claim.token, claim.ticket), claim.signature)
    except BadSignatureError:
        return False
    return True

# SPDX-License-Identifier: GPL-3.0-or-later
"""Signatures of both directions.

Requests: HTTP Message Signatures (RFC 9421) with Ed25519 over method, path and the digest of the body (RFC
9530). Answers: Ed25519 of the city over this very request and the payload, so that nothing in between (proxy,
captive portal) can speak for the city. The time in a signature is no gate: kiosk clocks may be wrong, and
replay is harmless because records are taken once.
"""

import base64
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar

import msgspec
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

T = TypeVar("T")

CONTENT_TYPE = "application/vnd.anjungan+msgpack"
_COMPONENTS = '("@method" "@path" "content-digest")'
_INPUT = re.compile(
    r'^sig=\("@method" "@path" "content-digest"\);created=(?P<created>-?\d{1,12});nonce="(?P<nonce>[\w-]{16,64})"'
    r';keyid="(?P<keyid>[\w-]{1,64})";alg="ed25519"$'
)
_SIGNATURE = re.compile(r"^sig=:(?P<value>[A-Za-z0-9+/]{86}==):$")
_ANSWER_CONTEXT = b"anjungan-answer-1\0"


class SignatureError(ValueError):
    """A signature is missing, malformed or does not fit the bytes."""


@dataclass(frozen=True, slots=True)
class SignedRequest:
    """Who signed a request, and the digest that binds the answer to it."""

    key_id: str
    nonce: str
    created: int
    binding: bytes
    key: bytes
    """The public key that its signature was checked with."""


class _SignedAnswer(msgspec.Struct, frozen=True, array_like=True):
    payload: bytes
    signature: bytes


def content_digest(body: bytes) -> str:
    """Value of the Content-Digest header (RFC 9530)."""
    return f"sha-256=:{base64.b64encode(sha256(body).digest()).decode()}:"


def _signature_base(method: str, path: str, digest: str, parameters: str) -> bytes:
    return (
        f'"@method": {method}\n"@path": {path}\n"content-digest": {digest}\n"@signature-params": {parameters}'
    ).encode()


def sign_request(
    key: SigningKey, key_id: str, method: str, path: str, body: bytes, *, created: int, nonce: str, digest: str = ""
) -> tuple[dict[str, str], bytes]:
    """Headers that sign a request, and the binding its answer must carry. created: seconds since 1970.

    digest: the body's content_digest(), where it was made before.
    """
    digest = digest or content_digest(body)
    parameters = f'{_COMPONENTS};created={created};nonce="{nonce}";keyid="{key_id}";alg="ed25519"'
    base = _signature_base(method, path, digest, parameters)
    signature = base64.b64encode(key.sign(base).signature).decode()
    headers = {
        "Content-Digest": digest,
        "Signature-Input": f"sig={parameters}",
        "Signature": f"sig=:{signature}:",
    }
    return headers, sha256(base).digest()


def signer_of(headers: Mapping[str, str]) -> str:
    """The key id a request claims, before it is believed. Raises SignatureError when there is none."""
    match = _INPUT.match(headers.get("signature-input", ""))
    if match is None:
        raise SignatureError("no signature in the expected form")
    return match["keyid"]


def binding_of(method: str, path: str, headers: Mapping[str, str], body: bytes) -> bytes:
    """What a refusal is bound to when the signer's key is not known: anybody can compute it. Raises SignatureError."""
    if _INPUT.match(headers.get("signature-input", "")) is None:
        raise SignatureError("no signature in the expected form")
    parameters = headers["signature-input"].removeprefix("sig=")
    return sha256(_signature_base(method, path, content_digest(body), parameters)).digest()


def verify_request(key: VerifyKey, method: str, path: str, headers: Mapping[str, str], body: bytes) -> SignedRequest:
    """Check a request's signature; headers with lower-case names. Raises SignatureError."""
    described = _INPUT.match(headers.get("signature-input", ""))
    signature = _SIGNATURE.match(headers.get("signature", ""))
    if described is None or signature is None:
        raise SignatureError("no signature in the expected form")
    digest = content_digest(body)
    if headers.get("content-digest") != digest:
        raise SignatureError("the body is not the one that was signed")
    parameters = headers["signature-input"].removeprefix("sig=")
    base = _signature_base(method, path, digest, parameters)
    try:
        key.verify(base, base64.b64decode(signature["value"]))
    except BadSignatureError as error:
        raise SignatureError("the signature does not fit") from error
    binding = sha256(base).digest()
    return SignedRequest(described["keyid"], described["nonce"], int(described["created"]), binding, bytes(key))


def sign_answer(key: SigningKey, binding: bytes, payload: msgspec.Struct) -> bytes:
    """An answer that only this key could give, and only to this request."""
    data = msgspec.msgpack.encode(payload)
    signature = key.sign(_ANSWER_CONTEXT + binding + sha256(data).digest()).signature
    return msgspec.msgpack.encode(_SignedAnswer(data, signature))


def verify_answer(keys: VerifyKey | Sequence[VerifyKey], binding: bytes, data: bytes, payload_type: type[T]) -> T:
    """The payload of an answer, believed only when the city signed it over our request. Raises SignatureError.

    keys: while a city changes its key there are two.
    """
    try:
        answer = msgspec.msgpack.decode(data, type=_SignedAnswer)
        signed = _ANSWER_CONTEXT + binding + sha256(answer.payload).digest()
        if not any(_fits(key, signed, answer.signature) for key in ([keys] if isinstance(keys, VerifyKey) else keys)):
            raise SignatureError("not signed by the city")
        return msgspec.msgpack.decode(answer.payload, type=payload_type)
    except (msgspec.DecodeError, ValueError, TypeError) as error:
        raise SignatureError("not a signed answer of the city to this request") from error


def _fits(key: VerifyKey, signed: bytes, signature: bytes) -> bool:
    try:
        key.verify(signed, signature)
    except (BadSignatureError, ValueError, TypeError):
        return False
    return True

# SPDX-License-Identifier: GPL-3.0-or-later
"""Six digits that change every thirty seconds (RFC 6238 over HMAC-SHA-1, as every authenticator app speaks it)."""

import hmac
from base64 import b32encode
from urllib.parse import quote, urlencode

STEP = 30
DIGITS = 6
SECRET_BYTES = 20
DRIFT = 1
"""How many steps a phone's clock may be behind or ahead."""


def code_of(secret: bytes, step: int, digits: int = DIGITS, digest: str = "sha1") -> str:
    """The code of one step (RFC 4226, 5.3)."""
    mac = hmac.digest(secret, step.to_bytes(8, "big"), digest)
    start = mac[-1] & 15
    number = int.from_bytes(mac[start : start + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**digits:0{digits}d}"


def step_of(seconds: float) -> int:
    """Which thirty seconds since 1970 these are."""
    return int(seconds) // STEP


def fitting_step(secret: bytes, typed: str, seconds: float, last: int) -> int | None:
    """The step whose code was typed, of those that a drifting clock may show and that are later than the last one."""
    now = step_of(seconds)
    found = None
    for step in range(now - DRIFT, now + DRIFT + 1):  # all of them, so that each answer takes as long
        if hmac.compare_digest(code_of(secret, step), typed) and step > last:
            found = step
    return found


def written(secret: bytes) -> str:
    """The secret as apps take it when it is typed."""
    return b32encode(secret).decode()


def invitation(secret: bytes, login: str, issuer: str) -> str:
    """What the QR code holds."""
    label = quote(f"{issuer}:{login}")
    parts = {"secret": written(secret), "issuer": issuer, "algorithm": "SHA1", "digits": DIGITS, "period": STEP}
    return f"otpauth://totp/{label}?{urlencode(parts, quote_via=quote)}"

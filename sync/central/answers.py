# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers to kiosks, signed over the request that they belong to."""

import msgspec
from starlette.responses import Response

from sync.central.city import City
from sync.protocol.signing import CONTENT_TYPE, sign_answer
from sync.protocol.verdicts import Refusal


def answered(city: City, binding: bytes, payload: msgspec.Struct, status: int = 200) -> Response:
    """binding: what ties the answer to its request."""
    return Response(sign_answer(city.keys.signing, binding, payload), status, media_type=CONTENT_TYPE)


def refused(city: City, binding: bytes, reason: str, status: int) -> Response:
    """A no that a kiosk believes."""
    return answered(city, binding, Refusal(city.now_ms, reason), status)

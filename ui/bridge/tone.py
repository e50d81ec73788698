# SPDX-License-Identifier: GPL-3.0-or-later
"""A test tone, made of nothing but figures."""

import io
import math
import wave
from array import array
from functools import lru_cache

RATE = 22050
SECONDS = 1.2
_NOTES = (523.25, 659.25, 783.99)
_LOUD = 9000
_EDGE = 400


@lru_cache
def tone() -> bytes:
    """Three rising notes as a WAV file, without a click at either end of each."""
    count = int(RATE * SECONDS)
    each = count // len(_NOTES)
    samples = array("h", bytes(2 * count))
    for at in range(each * len(_NOTES)):
        edge = min(at % each, each - at % each, _EDGE) / _EDGE
        samples[at] = int(_LOUD * edge * math.sin(2 * math.pi * _NOTES[at // each] * at / RATE))
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return target.getvalue()

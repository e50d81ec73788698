# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of a print: the three outcomes a screen tells apart."""

from dataclasses import dataclass
from typing import Literal

ErrorCode = Literal["", "printer-off", "printer-paper", "printer-failed"]


@dataclass(frozen=True, slots=True)
class Printed:
    """The outcome; a failed print may be repeated, nothing of it comes out later by itself."""

    kind: Literal["printed", "no-printer", "failed"]
    error_code: ErrorCode = ""

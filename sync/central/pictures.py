# SPDX-License-Identifier: GPL-3.0-or-later
"""QR codes as SVG: drawn in the page, so that nothing needs to be fetched or kept."""

from dataclasses import dataclass

from qrcode.image.pil import PilImage
from qrcode.main import QRCode


@dataclass(frozen=True, slots=True)
class QrPicture:
    """A QR code as one path of an SVG, a unit a module."""

    size: int
    path: str


def qr_picture(text: str) -> QrPicture:
    """With the quiet zone that scanners need."""
    code = QRCode[PilImage](border=4)
    code.add_data(text)
    code.make(fit=True)
    rows = code.get_matrix()
    dark = ((x, y) for y, row in enumerate(rows) for x, is_dark in enumerate(row) if is_dark)
    return QrPicture(len(rows), "".join(f"M{x} {y}h1v1h-1z" for x, y in dark))

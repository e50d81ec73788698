# SPDX-License-Identifier: GPL-3.0-or-later
"""The QR code as plain modules, so that screen and paper draw the very same one."""

from qrcode.constants import ERROR_CORRECT_L, ERROR_CORRECT_M
from qrcode.image.pil import PilImage
from qrcode.main import QRCode


def qr_matrix(text: str, *, dense: bool = False) -> tuple[tuple[bool, ...], ...]:
    """The rows of the QR code of a text, without the quiet zone; True is dark.

    Level M; dense: level L, for a long text on good paper, whose modules would otherwise be too small.
    """
    code = QRCode[PilImage](error_correction=ERROR_CORRECT_L if dense else ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(bool(dark) for dark in row) for row in code.get_matrix())

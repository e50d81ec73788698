# SPDX-License-Identifier: GPL-3.0-or-later
"""The modules that screen and paper draw."""

import zxingcpp
from PIL import Image

from kiosk.printing.qr import qr_matrix
from tests.helpers.paper import QR_TEXT


def test_the_modules_are_a_square_without_border_that_a_scanner_reads() -> None:
    rows = qr_matrix(QR_TEXT)
    assert {len(row) for row in rows} == {len(rows)}
    assert all(rows[0][:7])  # the corner mark begins at once: no quiet zone inside
    picture = Image.new("L", (len(rows) + 8, len(rows) + 8), 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            picture.putpixel((x + 4, y + 4), 0 if dark else 255)
    [code] = zxingcpp.read_barcodes(picture.resize((picture.width * 4, picture.height * 4), Image.Resampling.NEAREST))
    assert code.text == QR_TEXT
    assert code.ec_level == "M"

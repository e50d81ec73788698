# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the gallery kept small in tests/data/gallery, and how far a new one is from them.

After a change that is meant to be seen: `python -m tests.helpers.pictures` takes them anew; look at them first.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageChops
from PySide6.QtGui import QGuiApplication, QImage

from ui import fonts, keyboard
from ui.gallery import Gallery

KEPT = Path(__file__).parents[1] / "data" / "gallery"
WIDTH = 320
"""A sixth of the sheet: small to keep, and a missing icon or word is still a tile of another colour."""
TILE = 8
COLOURS = 256
SHEETS = ("keys", "fields", "doors", "lists", "papers", "city")
FACES = {"plain": (1.0, False, SHEETS), "large": (2.0, False, SHEETS[:2]), "contrast": (1.0, True, ("keys", "doors"))}
"""Text size, high contrast, and which sheets are looked at so. What frames a page is looked at in the pages."""


def taken(gallery: Gallery, face: str, sheet: str) -> Image.Image:
    """The sheet in this face, small."""
    text_scale, high_contrast, _ = FACES[face]
    gallery.wear(text_scale, high_contrast=high_contrast)
    picture = _from_qt(gallery.picture(sheet))
    return picture.resize((WIDTH, round(picture.height * WIDTH / picture.width)), Image.Resampling.BOX)


def worst_tile(one: Image.Image, other: Image.Image) -> tuple[float, tuple[int, int]]:
    """The largest mean difference of a tile, 0 to 255, and where that tile is."""
    apart = ImageChops.difference(one.convert("RGB"), other.convert("RGB"))
    tiles = apart.resize((apart.width // TILE, apart.height // TILE), Image.Resampling.BOX)
    worst, at = 0.0, (0, 0)
    for y in range(tiles.height):
        for x in range(tiles.width):
            red, green, blue = tiles.getpixel((x, y))  # type: ignore[misc]
            mean = (red + green + blue) / 3
            if mean > worst:
                worst, at = mean, (x * TILE, y * TILE)
    return worst, at


def places() -> Iterator[tuple[str, str, Path]]:
    """Face, sheet and file of every picture that is kept."""
    for face, (_, _, sheets) in FACES.items():
        for sheet in sheets:
            yield face, sheet, KEPT / f"{sheet}-{face}.png"


def _from_qt(image: QImage) -> Image.Image:
    size = image.size()
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    return Image.frombytes(
        "RGB", (size.width(), size.height()), bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine()
    )


def main() -> int:
    """Take all pictures anew."""
    keyboard.use()
    app = QGuiApplication(["pictures"])
    fonts.load(app)
    gallery = Gallery()
    KEPT.mkdir(parents=True, exist_ok=True)
    for face, sheet, path in places():
        small = taken(gallery, face, sheet).quantize(COLOURS, dither=Image.Dither.NONE)
        small.save(path, optimize=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures as taken become small JPEGs without any hidden data (place, device, time)."""

import io

from PIL import Image, ImageOps, UnidentifiedImageError

from kiosk.errors import Refused

LONGEST_SIDE = 1600
JPEG_QUALITY = 80
MAX_PIXELS = 60_000_000


def reencode(picture: bytes) -> bytes:
    """A JPEG of at most 1,600 pixels a side, upright, without EXIF. Raises Refused("photo-bad")."""
    try:
        with Image.open(io.BytesIO(picture)) as image:
            if image.width * image.height > MAX_PIXELS:
                raise Refused("photo-bad", "too many pixels")
            upright = ImageOps.exif_transpose(image).convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise Refused("photo-bad", type(error).__name__) from error
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    out = io.BytesIO()
    upright.save(out, "JPEG", quality=JPEG_QUALITY)
    return out.getvalue()

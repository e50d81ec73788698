# SPDX-License-Identifier: GPL-3.0-or-later
"""What a picture looks like in 64 bits: the difference hash, which survives another size, format and quality."""

import io

from PIL import Image, ImageOps, ImageStat, UnidentifiedImageError

FORMATS = ("JPEG", "PNG", "WEBP")
LARGEST_EDGE = 1600
ALIKE = 6
"""Bits in which two looks of one picture may differ. Measured: a copy of another size, format or quality differs in 0
to 4, another picture in 18 and more."""
_WIDE, _HIGH = 9, 8
_LEAST_CONTRAST = 4.0
_QUARTER = 16
_SIGN = 1 << 63


class NoPictureError(ValueError):
    """The bytes are no picture that can be opened."""


class PlainPictureError(ValueError):
    """A picture that shows nothing, as of a covered lens: its look would be that of any other."""


def drawn_anew(sent: bytes) -> Image.Image:
    """The picture, upright and no larger than needed, without anything that the camera wrote. Raises NoPictureError."""
    try:
        with Image.open(io.BytesIO(sent), formats=FORMATS) as picture:
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise NoPictureError from error
    upright.thumbnail((LARGEST_EDGE, LARGEST_EDGE))
    return upright


def as_jpeg(picture: Image.Image) -> bytes:
    """Its bytes, with no metadata."""
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=85, optimize=True)
    return written.getvalue()


def look_of(picture: Image.Image) -> int:
    """64 bits, each: brighter than its neighbour to the right. Signed, as databases count. Raises PlainPictureError."""
    grey = picture.convert("L")
    if ImageStat.Stat(grey).stddev[0] < _LEAST_CONTRAST:
        raise PlainPictureError
    small = grey.resize((_WIDE, _HIGH), Image.Resampling.LANCZOS)
    points = small.tobytes()
    bits = 0
    for row in range(_HIGH):
        for column in range(_WIDE - 1):
            place = row * _WIDE + column
            bits = bits << 1 | (points[place] > points[place + 1])
    return bits - (1 << 64) if bits & _SIGN else bits


def quarters(look: int) -> tuple[int, int, int, int]:
    """Four parts of 16 bits: two looks that differ in three bits or fewer share at least one of them."""
    bits = look & (1 << 64) - 1
    first, second, third, fourth = (bits >> shift & (1 << _QUARTER) - 1 for shift in (48, 32, 16, 0))
    return first, second, third, fourth


def difference(one: int, other: int) -> int:
    """In how many bits two looks differ."""
    return ((one ^ other) & (1 << 64) - 1).bit_count()

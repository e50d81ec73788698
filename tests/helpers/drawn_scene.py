# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures that differ as photos of different places do, drawn from a number."""

from random import Random

from PIL import Image, ImageDraw


def scene(seed: int) -> Image.Image:
    """Some boxes on a street that is lit from one side."""
    chance = Random(seed)  # noqa: S311 - a picture, no secret
    picture = Image.linear_gradient("L").resize((640, 480)).convert("RGB")
    draw = ImageDraw.Draw(picture)
    for _ in range(20):
        left, top = chance.randrange(640), chance.randrange(480)
        right, bottom = left + chance.randrange(40, 240), top + chance.randrange(40, 200)
        draw.rectangle((left, top, right, bottom), fill=(chance.randrange(256),) * 3)
    return picture

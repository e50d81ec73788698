# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of invented matters: drawn, not photographed, so that nobody's house is on them."""

import io
import math
from random import Random

from PIL import Image, ImageDraw, ImageFont

from resources import ROOT

SIZE = (800, 600)
_SKY, _DUSK, _WALL, _ROAD, _GRASS = (189, 214, 229), (58, 66, 94), (222, 205, 180), (104, 106, 112), (126, 158, 106)
_HORIZON = 250
_DARK = frozenset({"LAMPU", "LISTRIK"})
_BAGS = ((42, 42, 48), (196, 64, 58), (228, 222, 210), (62, 110, 168), (222, 178, 60), (64, 120, 82))
Ink = tuple[int, int, int]


def draw(topic: str, words: str, chance: Random, *, mended: bool = False) -> bytes:
    """A street with the matter on it, as JPEG. words: what stands at the lower edge."""
    dark = topic in _DARK and not mended
    picture = Image.new("RGB", SIZE, _DUSK if dark else _SKY)
    pen = ImageDraw.Draw(picture)
    _street(pen, chance, dark=dark)
    if not mended:
        _MATTERS.get(topic, _sign)(pen, chance)
    elif topic in _DARK:
        _lamp(pen, chance, glow=True)
    _note(pen, words)
    drawn = io.BytesIO()
    picture.save(drawn, "JPEG", quality=72)
    return drawn.getvalue()


def _shade(ink: Ink, by: int) -> Ink:
    return (max(0, min(255, ink[0] + by)), max(0, min(255, ink[1] + by)), max(0, min(255, ink[2] + by)))


def _street(pen: ImageDraw.ImageDraw, chance: Random, *, dark: bool) -> None:
    """Houses along a road."""
    dim = -70 if dark else 0
    width, height = SIZE
    pen.rectangle((0, _HORIZON, width, height), fill=_shade(_GRASS, dim))
    x = -chance.randint(0, 80)
    while x < width:
        house, top = chance.randint(130, 210), chance.randint(90, 150)
        wall = _shade(_WALL, dim + chance.randint(-25, 20))
        pen.rectangle((x, top, x + house, _HORIZON + 20), fill=wall)
        pen.polygon([(x - 12, top), (x + house // 2, top - 55), (x + house + 12, top)], fill=_shade((156, 84, 62), dim))
        for window in range(x + 22, x + house - 40, 62):
            pen.rectangle((window, top + 38, window + 34, top + 80), fill=(236, 205, 132) if dark else (120, 148, 166))
        x += house + chance.randint(10, 50)
    pen.polygon([(300, _HORIZON), (500, _HORIZON), (width + 60, height), (-60, height)], fill=_shade(_ROAD, dim))
    for y in range(_HORIZON + 20, height, 70):
        half = 3 + (y - _HORIZON) // 40
        pen.polygon(
            [(400 - half, y), (400 + half, y), (402 + half, y + 34), (398 - half, y + 34)], fill=(214, 208, 190)
        )


def _blob(pen: ImageDraw.ImageDraw, chance: Random, box: tuple[int, int, int, int], ink: Ink) -> None:
    """A shape with an uneven edge."""
    x0, y0, x1, y1 = box
    middle, radius = ((x0 + x1) / 2, (y0 + y1) / 2), ((x1 - x0) / 2, (y1 - y0) / 2)
    points = []
    for step in range(18):
        angle, reach = step * math.tau / 18, chance.uniform(0.78, 1.06)
        points.append(
            (middle[0] + radius[0] * reach * math.cos(angle), middle[1] + radius[1] * reach * math.sin(angle))
        )
    pen.polygon(points, fill=ink)


def _hole(pen: ImageDraw.ImageDraw, chance: Random) -> None:
    for _ in range(chance.randint(1, 3)):
        x, y, wide = chance.randint(150, 480), chance.randint(370, 480), chance.randint(120, 220)
        _blob(pen, chance, (x - 12, y - 8, x + wide + 12, y + wide // 3 + 8), (84, 84, 86))
        _blob(pen, chance, (x, y, x + wide, y + wide // 3), (52, 48, 46))
        _blob(pen, chance, (x + 20, y + 14, x + wide - 26, y + wide // 3 - 4), (96, 92, 84))


def _rubbish(pen: ImageDraw.ImageDraw, chance: Random) -> None:
    for _ in range(26):
        x, y, side = chance.randint(60, 420), chance.randint(380, 500), chance.randint(34, 84)
        ink = chance.choice(
            [(42, 42, 48), (196, 64, 58), (228, 222, 210), (62, 110, 168), (222, 178, 60), (64, 120, 82)]
        )
        _blob(pen, chance, (x, y - side // 2, x + side, y + side // 3), ink)


def _water(pen: ImageDraw.ImageDraw, chance: Random) -> None:
    width, height = SIZE
    pen.rectangle((0, 330, width, height), fill=(128, 118, 98))
    for y in range(345, height, 26):
        start = chance.randint(-60, 0)
        for x in range(start, width, 120):
            pen.arc((x, y, x + 96, y + 18), 190, 350, fill=(168, 160, 140), width=3)


def _lamp(pen: ImageDraw.ImageDraw, chance: Random, *, glow: bool = False) -> None:
    x = chance.randint(560, 660)
    if glow:
        pen.ellipse((x - 150, 60, x - 10, 200), fill=(250, 228, 160))
    pen.rectangle((x, 110, x + 12, 430), fill=(44, 46, 52))
    pen.line((x + 6, 112, x - 78, 96), fill=(44, 46, 52), width=9)
    pen.ellipse((x - 110, 88, x - 62, 118), fill=(255, 246, 208) if glow else (70, 72, 80))


def _tree(pen: ImageDraw.ImageDraw, chance: Random) -> None:
    x, lean = chance.randint(180, 560), chance.choice([-130, 130])
    pen.line((x, 470, x + lean, 190), fill=(96, 70, 48), width=34)
    for _ in range(9):
        dx, dy = chance.randint(-90, 90), chance.randint(-80, 60)
        _blob(pen, chance, (x + lean + dx - 70, 170 + dy - 50, x + lean + dx + 70, 170 + dy + 50), (70, 110, 66))


def _cars(pen: ImageDraw.ImageDraw, chance: Random) -> None:
    for place in range(chance.randint(3, 5)):
        x, y = 90 + place * 135, 400 + (place % 2) * 60
        paint = chance.choice([(178, 52, 46), (240, 240, 236), (46, 70, 110), (34, 36, 40)])
        pen.rounded_rectangle((x, y, x + 124, y + 44), 12, fill=paint)
        pen.rounded_rectangle((x + 22, y - 28, x + 100, y + 8), 12, fill=_shade(paint, -24))
        for wheel in (x + 16, x + 82):
            pen.ellipse((wheel, y + 30, wheel + 28, y + 58), fill=(22, 22, 24))


def _sign(pen: ImageDraw.ImageDraw, chance: Random) -> None:
    x = chance.randint(250, 450)
    pen.rectangle((x + 60, 300, x + 70, 470), fill=(88, 74, 60))
    pen.rounded_rectangle((x, 230, x + 130, 310), 8, fill=(238, 196, 70))
    pen.rectangle((x + 59, 245, x + 71, 280), fill=(60, 50, 30))
    pen.ellipse((x + 58, 287, x + 72, 300), fill=(60, 50, 30))


_MATTERS = {
    "JALAN": _hole, "SAMPAH": _rubbish, "BANJIR": _water, "LAMPU": _lamp, "LISTRIK": _lamp, "TAMAN": _tree,
    "BENCANA": _tree, "LALIN": _cars,
}  # fmt: skip


def _note(pen: ImageDraw.ImageDraw, words: str) -> None:
    """That it is a drawing stands on the drawing."""
    width, height = SIZE
    pen.rectangle((0, height - 46, width, height), fill=(33, 29, 30))
    font = ImageFont.truetype(str(sorted((ROOT / "fonts").glob("*.ttf"))[0]), 24)
    pen.text((20, height - 38), words, fill=(250, 240, 220), font=font)

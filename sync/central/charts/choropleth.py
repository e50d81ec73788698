# SPDX-License-Identifier: GPL-3.0-or-later
"""A map of areas, each in a shade of how many there are; what presses gets a mark with its number."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians

from markupsafe import Markup

from sync.central.charts.parts import drawing, number, text

WIDTH = 720
STEPS = 4
"""Shades beside the one for nothing."""

Ring = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Patch:
    """One area: its outline in longitude and latitude, and what there is."""

    name: str
    rings: Sequence[Ring]
    value: int
    marked: int = 0
    """What presses, such as late ones; nothing is not marked."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """From the globe to the paper: east-west is drawn shorter, as it is at this latitude."""

    west: float
    north: float
    scale: float
    squeeze: float

    def at(self, point: tuple[float, float]) -> tuple[float, float]:
        return (point[0] - self.west) * self.squeeze * self.scale, (self.north - point[1]) * self.scale


def limits_of(values: Sequence[int]) -> tuple[int, ...]:
    """The least value of each shade: steps of equal width from one to the greatest."""
    most = max(values, default=0)
    return tuple(max(1 + most * step // STEPS, step + 1) for step in range(STEPS)) if most else ()


def shade(value: int, limits: Sequence[int]) -> int:
    """Which shade a value has; 0 for nothing."""
    return sum(value >= least for least in limits)


def choropleth(name: str, title: str, described: str, patches: Sequence[Patch]) -> Markup:
    """The map. name: unique on its page."""
    points = [point for patch in patches for ring in patch.rings for point in ring]
    if not points:
        return drawing(name, title, described, WIDTH, 1, Markup(""))
    sheet, height = _sheet(points)
    limits = limits_of([patch.value for patch in patches])
    areas = [
        Markup('<path class="area s{}" fill-rule="evenodd" d="{}"><title>{}: {}</title></path>').format(
            shade(patch.value, limits), _path(sheet, patch.rings), patch.name, number(patch.value)
        )
        for patch in patches
    ]
    marks = [_mark(sheet, patch) for patch in patches if patch.marked]
    return drawing(name, title, described, WIDTH, height, Markup("").join([*areas, *marks]))


def _sheet(points: Sequence[tuple[float, float]]) -> tuple[_Sheet, float]:
    west, east = min(p[0] for p in points), max(p[0] for p in points)
    south, north = min(p[1] for p in points), max(p[1] for p in points)
    squeeze = cos(radians((south + north) / 2))
    scale = WIDTH / max((east - west) * squeeze, 1e-9)
    return _Sheet(west, north, scale, squeeze), round((north - south) * scale, 1)


def _path(sheet: _Sheet, rings: Sequence[Ring]) -> str:
    return "".join("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in map(sheet.at, ring)) + "Z" for ring in rings)


def _mark(sheet: _Sheet, patch: Patch) -> Markup:
    largest = max(patch.rings, key=len)
    x, y = sheet.at((sum(p[0] for p in largest) / len(largest), sum(p[1] for p in largest) / len(largest)))
    return Markup('<g class="mark"><circle cx="{:.1f}" cy="{:.1f}" r="15"/>{}</g>').format(
        x, y, text(number(patch.marked), x, y + 6, "middle")
    )

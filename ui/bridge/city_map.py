# SPDX-License-Identifier: GPL-3.0-or-later
"""Outlines of a kecamatan or a whole city, at most 1000 units wide, for the drawn map. No Qt: made on errands."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from resources.pack.boundaries import Boundary, Point, Ring, read_boundaries
from resources.pack.model import AreaLevel, Pack

SIDE = 1000.0
MARGIN = 60.0
EDGE = 24.0
"""Room around a whole city."""
AROUND = 48.0
"""Land shown around the kelurahan that a map is about."""
MOST_SHOWN = 0.5
"""Share of the city from which on a map shows all of it."""
PEN = 3.0


@dataclass(frozen=True, slots=True)
class Outline:
    """One kelurahan on the map."""

    code: str
    name: str
    path: str
    label: Point


@dataclass(frozen=True, slots=True)
class KecamatanMap:
    """A kecamatan's kelurahan, and the lines of its neighbours."""

    outlines: tuple[Outline, ...]
    neighbours: str


Maps = Mapping[str, KecamatanMap]
"""By code of the kecamatan; a kecamatan without a drawn kelurahan is not there."""


def draw_maps(pack: Pack) -> Maps:
    """All maps of a city; reads the file, so not for the screen lane."""
    boundaries = read_boundaries(pack)
    parents = {area.code: area.parent for area in pack.areas if area.level is AreaLevel.KELURAHAN}
    names = {area.code: area.spoken_name for area in pack.areas}
    kecamatan = {parents[b.code] for b in boundaries if b.code in parents}
    return {code: _draw(code, boundaries, parents, names) for code in kecamatan}


def _draw(
    kecamatan: str, boundaries: Sequence[Boundary], parents: Mapping[str, str], names: Mapping[str, str]
) -> KecamatanMap:
    own = [b for b in boundaries if parents.get(b.code) == kecamatan]
    frame = _Frame([point for b in own for ring in b.rings for point in ring])
    outlines = tuple(
        Outline(b.code, names[b.code], _path(b.rings, frame), frame.place(_middle(max(b.rings, key=_area))))
        for b in own
    )
    others = [ring for b in boundaries if parents.get(b.code) != kecamatan for ring in b.rings if frame.shows(ring)]
    return KecamatanMap(outlines, _path(others, frame))


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the map, in its units."""

    left: float
    top: float
    width: float
    height: float

    def holds(self, point: Point) -> bool:
        """Whether the point lies in it."""
        x, y = point
        return self.left <= x <= self.left + self.width and self.top <= y <= self.top + self.height


@dataclass(frozen=True, slots=True)
class CityMap:
    """A whole city in little: all outlines as one path, and each kelurahan's own with its middle and its extent."""

    width: float
    height: float
    ground: str
    paths: Mapping[str, str]
    middles: Mapping[str, Point]
    boxes: Mapping[str, Box]

    def around(self, codes: Iterable[str]) -> Box:
        """The part with these kelurahan and some land around them; the whole city when they fill much of it."""
        boxes = [self.boxes[code] for code in codes]
        left, top = min(b.left for b in boxes) - AROUND, min(b.top for b in boxes) - AROUND
        right = max(b.left + b.width for b in boxes) + AROUND
        bottom = max(b.top + b.height for b in boxes) + AROUND
        left, top, right, bottom = max(0, left), max(0, top), min(self.width, right), min(self.height, bottom)
        if (right - left) * (bottom - top) > self.width * self.height * MOST_SHOWN:
            return Box(0, 0, self.width, self.height)
        return Box(left, top, right - left, bottom - top)


def draw_city(pack: Pack) -> CityMap | None:
    """The whole city, coarser than a kecamatan's map; None when the pack has none. Not for the screen lane."""
    boundaries = read_boundaries(pack)
    if not boundaries:
        return None
    frame = _Frame([point for b in boundaries for ring in b.rings for point in ring])
    placed = {b.code: tuple(tuple(map(frame.place, ring)) for ring in b.rings) for b in boundaries}
    points = [point for rings in placed.values() for ring in rings for point in ring]
    # the square is cut to the city: a long city leaves no empty half
    left, top = min(x for x, _ in points) - EDGE, min(y for _, y in points) - EDGE
    moved = {
        code: tuple(_coarser(tuple((round(x - left, 1), round(y - top, 1)) for x, y in ring)) for ring in rings)
        for code, rings in placed.items()
    }
    paths = {code: _drawn(rings) for code, rings in moved.items()}
    return CityMap(
        width=max(x for x, _ in points) - left + EDGE,
        height=max(y for _, y in points) - top + EDGE,
        ground=" ".join(paths.values()),
        paths=paths,
        middles={code: _middle(max(rings, key=_area)) for code, rings in moved.items()},
        boxes={code: _extent(point for ring in rings for point in ring) for code, rings in moved.items()},
    )


def _extent(points: Iterable[Point]) -> Box:
    across, down = zip(*points, strict=True)
    return Box(min(across), min(down), max(across) - min(across), max(down) - min(down))


def _coarser(ring: Ring) -> Ring:
    """Points nearer than a pen's width are one."""
    kept = [ring[0]]
    for point in ring[1:-1]:
        if math.dist(point, kept[-1]) >= PEN:
            kept.append(point)
    return ring if len(kept) < 3 else (*kept, ring[0])


class _Frame:
    """Longitude and latitude to map units, north up, without distortion."""

    def __init__(self, points: Sequence[Point]) -> None:
        longitudes = [p[0] for p in points]
        latitudes = [p[1] for p in points]
        self._squeeze = math.cos(math.radians(sum(latitudes) / len(latitudes)))
        self._west, self._north = min(longitudes), max(latitudes)
        width = (max(longitudes) - self._west) * self._squeeze
        height = self._north - min(latitudes)
        self._unit = (SIDE - 2 * MARGIN) / max(width, height)
        self._left = (SIDE - width * self._unit) / 2
        self._top = (SIDE - height * self._unit) / 2

    def place(self, point: Point) -> Point:
        """Where a point lies on the map."""
        x = self._left + (point[0] - self._west) * self._squeeze * self._unit
        y = self._top + (self._north - point[1]) * self._unit
        return (round(x, 1), round(y, 1))

    def shows(self, ring: Ring) -> bool:
        """Whether some of the ring lies on the map."""
        return any(0 <= x <= SIDE and 0 <= y <= SIDE for x, y in map(self.place, ring))


def _path(rings: Iterable[Ring], frame: _Frame) -> str:
    return _drawn(tuple(map(frame.place, ring)) for ring in rings)


def _drawn(rings: Iterable[Ring]) -> str:
    return " ".join("M " + " L ".join(f"{x} {y}" for x, y in ring) + " Z" for ring in rings)


def _area(ring: Ring) -> float:
    return abs(_signed_area(ring))


def _signed_area(ring: Ring) -> float:
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring)) / 2


def _middle(ring: Ring) -> Point:
    area = _signed_area(ring)
    if area == 0:
        return ring[0]
    # measured from the first point: coordinates of a few metres would drown in degrees
    ox, oy = ring[0]
    local = [(x - ox, y - oy) for x, y in ring]
    pairs = list(pairwise(local))
    x = sum((a[0] + b[0]) * (a[0] * b[1] - b[0] * a[1]) for a, b in pairs) / (6 * area)
    y = sum((a[1] + b[1]) * (a[0] * b[1] - b[0] * a[1]) for a, b in pairs) / (6 * area)
    return (ox + x, oy + y)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawn map: outlines of the kelurahan. Indicative only; they never decide who is responsible."""

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from resources.pack.model import Area, AreaLevel, Pack
from resources.pack.overlay import PackFolders
from resources.pack.source import Report

FILE = "batas.geojson"
MOST_POINTS = 119
"""Per area: enough for a map as wide as a hand, and quick to draw without a graphics card."""

Point = tuple[float, float]
"""Longitude, latitude."""
Ring = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Boundary:
    """The outline of one area; further rings are islands or holes (fill odd-even)."""

    code: str
    rings: tuple[Ring, ...]


def read_boundaries(pack: Pack) -> tuple[Boundary, ...]:
    """The outlines, simplified for drawing; empty when the city has no map."""
    path = pack.folder / FILE
    if not path.exists():
        return ()
    return _read(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=4)
def _read(path: Path, _written: int) -> tuple[Boundary, ...]:
    # a tenth of a second for a city, and several pages of a server draw the same map
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    return tuple(Boundary(str(f["properties"]["kode"]), _thinned(tuple(_rings(f["geometry"])))) for f in features)


def check_boundaries(report: Report, folders: PackFolders, areas: Iterable[Area]) -> None:
    """Note a map that cannot be read, or that draws an area which the list of areas does not have."""
    path, file = folders.find(FILE)
    if not path.exists():
        return
    try:
        features = json.loads(path.read_text(encoding="utf-8"))["features"]
        drawn = [str(feature["properties"]["kode"]) for feature in features]
        closed = all(len(ring) > 3 for feature in features for ring in _rings(feature["geometry"]))
    except (ValueError, LookupError, TypeError):
        report.add(file, None, "", "bad-map")
        return
    if not closed:
        report.add(file, None, "", "bad-map")
    kelurahan = {area.code: area.name for area in areas if area.level is AreaLevel.KELURAHAN}
    for code in drawn:
        if code not in kelurahan:
            report.add(file, None, f"wilayah {code}", "map-stranger", value=code)
    for code, name in kelurahan.items():
        if code not in drawn:
            report.add(file, None, f"wilayah {code}", "map-gap", value=name)


def _rings(geometry: dict[str, object]) -> Iterator[Ring]:
    shapes = geometry["coordinates"]
    polygons = shapes if geometry["type"] == "MultiPolygon" else [shapes]
    for polygon in polygons:  # type: ignore[attr-defined]  # JSON: a wrong shape raises and is reported
        for ring in polygon:
            yield tuple((float(point[0]), float(point[1])) for point in ring)


def _thinned(rings: tuple[Ring, ...]) -> tuple[Ring, ...]:
    """Douglas-Peucker, with a tolerance that grows until few enough points are left."""
    tolerance = 0.00002  # about two metres
    thin = rings
    while sum(len(ring) for ring in thin) > MOST_POINTS:
        thin = tuple(kept for ring in rings if len(kept := simplify(ring, tolerance)) > 3)
        tolerance *= 1.5
    return thin


def simplify(ring: Ring, tolerance: float) -> Ring:
    """Douglas-Peucker on a closed ring; its first point stays first and last."""
    if len(ring) < 4:
        return ring
    far = max(range(len(ring)), key=lambda i: math.dist(ring[0], ring[i]))
    return (*_halve(ring[: far + 1], tolerance)[:-1], *_halve(ring[far:], tolerance))


def _halve(line: Sequence[Point], tolerance: float) -> list[Point]:
    if len(line) < 3:
        return list(line)
    first, last = line[0], line[-1]
    distance, index = max((_distance(point, first, last), i) for i, point in enumerate(line[1:-1], 1))
    if distance <= tolerance:
        return [first, last]
    return _halve(line[: index + 1], tolerance)[:-1] + _halve(line[index:], tolerance)


def _distance(point: Point, start: Point, end: Point) -> float:
    """To the nearest place on the segment."""
    along_x, along_y = end[0] - start[0], end[1] - start[1]
    square = along_x**2 + along_y**2
    if square == 0:
        return math.dist(point, start)
    share = ((point[0] - start[0]) * along_x + (point[1] - start[1]) * along_y) / square
    share = min(1.0, max(0.0, share))
    return math.dist(point, (start[0] + share * along_x, start[1] + share * along_y))

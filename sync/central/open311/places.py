# SPDX-License-Identifier: GPL-3.0-or-later
"""Coordinates and the city: which kelurahan a point lies in. Indicative, as the drawn map is."""

from collections.abc import Sequence

from resources.pack.boundaries import Boundary, Ring, read_boundaries
from resources.pack.model import Pack

MARGIN = 0.02
"""Degrees, about two kilometres: the outlines are simplified, and a phone's position strays."""


class CityMap:
    """The outlines of a city's kelurahan."""

    def __init__(self, boundaries: Sequence[Boundary]) -> None:
        self._boundaries = boundaries
        points = [point for boundary in boundaries for ring in boundary.rings for point in ring]
        self._box = (
            (min(p[0] for p in points), min(p[1] for p in points), max(p[0] for p in points), max(p[1] for p in points))
            if points
            else None
        )

    def is_near(self, lat: float, long: float) -> bool:
        """Whether the point can be in the city at all; anywhere when the city has no map."""
        if self._box is None:
            return True
        west, south, east, north = self._box
        return west - MARGIN <= long <= east + MARGIN and south - MARGIN <= lat <= north + MARGIN

    def kelurahan_at(self, lat: float, long: float) -> str:
        """Code of the kelurahan around the point; empty when it lies in none."""
        return next((b.code for b in self._boundaries if _is_inside(b.rings, lat, long)), "")


def map_of(pack: Pack) -> CityMap:
    """The city's map; read once by who needs it."""
    return CityMap(read_boundaries(pack))


def _is_inside(rings: Sequence[Ring], lat: float, long: float) -> bool:
    """Whether a ray to the east crosses the outlines an odd number of times: islands and holes come out right."""
    odd = False
    for ring in rings:
        for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
            if (y1 > lat) != (y2 > lat) and long < x1 + (lat - y1) / (y2 - y1) * (x2 - x1):
                odd = not odd
    return odd

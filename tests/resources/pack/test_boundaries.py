# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawn map: every kelurahan has an outline that is quick to draw and still its own shape."""

import math
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from resources.pack.boundaries import MOST_POINTS, Point, Ring, read_boundaries, simplify
from resources.pack.model import AreaLevel, Pack

metres = st.integers(-50, 50).map(float)
points = st.tuples(metres, metres)


def test_every_kelurahan_is_drawn_with_few_points(pack: Pack) -> None:
    boundaries = read_boundaries(pack)
    assert {b.code for b in boundaries} == {a.code for a in pack.areas if a.level is AreaLevel.KELURAHAN}
    assert all(3 < sum(map(len, b.rings)) <= MOST_POINTS for b in boundaries)
    assert all(ring[0] == ring[-1] for b in boundaries for ring in b.rings)


def test_a_thinned_outline_keeps_its_size(pack: Pack) -> None:
    margajaya = next(b for b in read_boundaries(pack) if b.code == "32.75.04.1002")
    longitudes = [x for ring in margajaya.rings for x, _ in ring]
    latitudes = [y for ring in margajaya.rings for _, y in ring]
    assert 0.005 < max(longitudes) - min(longitudes) < 0.05
    assert -6.4 < min(latitudes) < max(latitudes) < -6.1


def test_a_city_without_a_map_has_no_outlines(pack: Pack, tmp_path: Path) -> None:
    assert read_boundaries(replace(pack, folder=tmp_path)) == ()


@given(st.lists(points, min_size=3, max_size=40), st.floats(0.1, 40))
def test_no_point_that_is_left_out_lies_far_from_the_line(open_ring: list[Point], tolerance: float) -> None:
    ring: Ring = (*open_ring, open_ring[0])
    kept = simplify(ring, tolerance)
    segments = list(pairwise(kept))
    assert set(kept) <= set(ring)
    assert kept[0] == kept[-1] == ring[0]
    assert all(min(_steps_to(point, a, b) for a, b in segments) <= tolerance + 0.6 for point in ring)


def _steps_to(point: Point, a: Point, b: Point) -> float:
    """By walking along the segment: slow, and written without the formula under test."""
    steps = max(1, round(math.dist(a, b)))
    along = ((a[0] + (b[0] - a[0]) * n / steps, a[1] + (b[1] - a[1]) * n / steps) for n in range(steps + 1))
    return min(math.dist(point, place) for place in along)

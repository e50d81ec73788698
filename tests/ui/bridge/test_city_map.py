# SPDX-License-Identifier: GPL-3.0-or-later
"""The map of a whole city: every kelurahan on it, and marks that do not cover one another."""

import math
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from resources.pack.model import AreaLevel
from resources.pack.read import read_pack
from ui.bridge.city_map import MARK, CityMap, draw_city


@pytest.mark.parametrize("name", ["bekasi", "binjai", "kupang"])
def test_every_kelurahan_lies_on_the_map(name: str) -> None:
    pack = read_pack(name)
    drawn = draw_city(pack)
    assert drawn is not None
    assert set(drawn.paths) == {area.code for area in pack.areas if area.level is AreaLevel.KELURAHAN}
    assert max(drawn.width, drawn.height) <= 1000
    assert all(0 < x < drawn.width and 0 < y < drawn.height for x, y in drawn.middles.values())
    assert all(path.startswith("M ") and path.endswith(" Z") for path in drawn.paths.values())


@pytest.mark.parametrize("name", ["bekasi", "binjai", "kupang"])
def test_marks_of_neighbours_stand_apart_and_inside(name: str) -> None:
    drawn = draw_city(read_pack(name))
    assert drawn is not None
    first = min(drawn.middles, key=lambda code: drawn.middles[code])
    near = sorted(drawn.middles, key=lambda code: math.dist(drawn.middles[code], drawn.middles[first]))[:6]
    places = drawn.apart(near)
    assert all(math.dist(places[a], places[b]) >= MARK - 1 for a, b in combinations(near, 2))
    assert all(0 < x < drawn.width and 0 < y < drawn.height for x, y in places.values())


def test_two_marks_on_one_point_part() -> None:
    here = (500.0, 500.0)
    drawn = CityMap(1000, 1000, "", {"a": "", "b": ""}, {"a": here, "b": here})
    places = drawn.apart(("a", "b"))
    assert math.dist(places["a"], places["b"]) >= MARK - 1


def test_a_city_without_boundaries_has_no_map(tmp_path: Path) -> None:
    assert draw_city(replace(read_pack("bekasi"), folder=tmp_path)) is None

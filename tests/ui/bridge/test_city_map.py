# SPDX-License-Identifier: GPL-3.0-or-later
"""The map of a whole city: every kelurahan on it, and marks that do not cover one another."""

from dataclasses import replace
from pathlib import Path

import pytest

from resources.pack.model import AreaLevel
from resources.pack.read import read_pack
from ui.bridge.city_map import Box, draw_city


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
def test_a_map_shows_the_part_it_is_about_and_all_of_the_city_for_places_everywhere(name: str) -> None:
    drawn = draw_city(read_pack(name))
    assert drawn is not None
    near = min(drawn.middles, key=lambda code: drawn.boxes[code].width)
    part = drawn.around([near])
    assert part.holds(drawn.middles[near])
    assert part.width * part.height < drawn.width * drawn.height / 2
    assert drawn.around(drawn.paths) == Box(0, 0, drawn.width, drawn.height)


def test_a_city_without_boundaries_has_no_map(tmp_path: Path) -> None:
    assert draw_city(replace(read_pack("bekasi"), folder=tmp_path)) is None

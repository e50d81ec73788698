# SPDX-License-Identifier: GPL-3.0-or-later
"""Screens of every size: what is alike on screens of one shape, and how small things may become."""

import pytest
from PySide6.QtCore import QRectF

from tests.helpers.page_faults import SMALLEST_LETTERS, SMALLEST_TARGET
from tests.helpers.scene import look
from tests.ui.conftest import Screens

SHAPES = {
    "standing": [(1080, 1920), (2160, 3840)],
    "lying": [(1920, 1080), (1366, 768), (3840, 2160)],
    "squarish": [(1280, 960), (1024, 768)],
}
SIZES = [*(size for shape in SHAPES.values() for size in shape), (1280, 1024)]
LEAST_LETTERS, LEAST_TARGET = 17, 56
"""Pixels of the real screen: 17 high letters are read at arm's length, 56 are 15 mm on a common monitor."""
PANEL_WIDTH_MM, PANEL_WIDTH_PX, FINGER_MM = 399, 1080, 20
"""The 32-inch panel a kiosk stands with, and what a finger needs on it."""


@pytest.mark.parametrize("shape", SHAPES)
def test_screens_of_one_shape_show_one_layout(screens: Screens, shape: str) -> None:
    """So one of them stands for the others where every page is looked at."""
    taps = screens.taps
    taps.tap("idleStart")
    taps.wait_for("homePage")
    first, *others = [layout(screens, size) for size in SHAPES[shape]]
    assert len(first) > 20
    for other in others:
        assert [name for name, _ in other] == [name for name, _ in first]
        assert [name for (name, here), (_, there) in zip(first, other, strict=True) if far(here, there)] == []


def layout(screens: Screens, size: tuple[int, int]) -> list[tuple[str, tuple[float, ...]]]:
    """Name and place of what is named and of every text, in the pixels pages are designed in."""
    taps = screens.taps
    taps.window.resize(*size)
    taps.still()
    scale = scale_of(screens)
    found = []
    for item in taps.items():
        name = item.objectName() or str(item.property("text") or "")
        if name:
            place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
            found.append((name, numbers(place, scale)))
    return found


def numbers(place: QRectF, scale: float) -> tuple[float, ...]:
    return (place.x() / scale, place.y() / scale, place.width() / scale, place.height() / scale)


def far(here: tuple[float, ...], there: tuple[float, ...]) -> bool:
    """1366 x 768 is half a pixel wider than its shape."""
    return any(abs(one - other) > 2 for one, other in zip(here, there, strict=True))


def scale_of(screens: Screens) -> float:
    return float(str(look(screens.taps.window, "Theme.scale")))


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_letters_and_targets_stay_large_enough_on_the_real_screen(screens: Screens, size: tuple[int, int]) -> None:
    screens.taps.window.resize(*size)
    screens.taps.settle()
    assert scale_of(screens) * SMALLEST_LETTERS >= LEAST_LETTERS
    assert scale_of(screens) * SMALLEST_TARGET >= LEAST_TARGET


def test_a_target_is_as_large_as_a_finger_on_a_kiosks_panel() -> None:
    assert SMALLEST_TARGET * PANEL_WIDTH_MM / PANEL_WIDTH_PX >= FINGER_MM

# SPDX-License-Identifier: GPL-3.0-or-later
"""The eye that looks at every page sees each kind of fault, and none where there is none."""

from collections.abc import Callable

import pytest

from tests.helpers.page_faults import page_faults
from tests.helpers.scene import Scene


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('Label { text: "Satu"; width: 300 } Label { text: "Dua"; x: 20; width: 300 }', "lies over"),
        ('ActionButton { text: "Satu"; width: 300 } Label { text: "Dua"; x: 40; y: 30 }', "lies over"),
        ('ActionButton { text: "Satu"; width: 80; height: 120 }', "target of 80 x 120"),
        ('ActionButton { iconName: "check"; width: 200 }', "no accessible name"),
        ('Label { text: "Satu"; x: 900; width: 400 }', "outside the window"),
        ('Label { text: "Selamat"; width: 40; wrapMode: Text.NoWrap }', "wider"),
        ('Label { text: "Selamat pagi"; width: 120; maximumLineCount: 1 }', "cut"),
        ('Label { text: "Satu"; font.pixelSize: 20 }', "letters of 20 px"),
        ('Item { clip: true; width: 50; height: 50; Label { text: "Satu" } }', "cut off"),
    ],
)
def test_a_fault_is_found(show: Callable[..., Scene], body: str, fault: str) -> None:
    scene = show("Item { " + body + " }")
    assert any(fault in found for found in page_faults(scene.view)), page_faults(scene.view)


@pytest.mark.parametrize(
    "body",
    [
        'ActionButton { text: "Satu"; width: 300 } ActionButton { y: 140; text: "Dua"; width: 300 }',
        'Label { text: "Satu"; width: 300 } Label { text: "Dua"; x: 200; width: 300 }',
        'Flickable { width: 300; height: 90; clip: true; Label { y: 50; text: "Satu" } } Label { y: 99; text: "Dua" }',
    ],
)
def test_what_is_well_has_no_faults(show: Callable[..., Scene], body: str) -> None:
    assert page_faults(show("Item { " + body + " }").view) == []

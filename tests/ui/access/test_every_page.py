# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page for everyone: seated, with the left hand, by keyboard, by one switch, by ear, with weak eyes."""

import pytest

from tests.helpers.page_access import faint, far_from_hand, out_of_order, too_high, unspoken
from tests.helpers.page_faults import named
from tests.ui.conftest import Screens
from tests.ui.test_pages import open_pages
from ui.reach import keyboard_keys, reachable, shown

SEATED = {(1080, 1920): 0.5, (1920, 1080): 0.36}
"""Above this share of the screen nothing is touched."""
TYPING = {(1080, 1920): 0.365, (1920, 1080): 0.0}
"""The same while the keyboard stands, which takes its room from the field."""


@pytest.mark.parametrize(("size", "contrast"), [((1080, 1920), False), ((1920, 1080), True)], ids=["standing", "lying"])
def test_every_page_serves_everyone(screens: Screens, size: tuple[int, int], contrast: bool) -> None:
    taps, access = screens.taps, screens.bridge.wishes
    taps.window.resize(*size)
    faults: list[str] = []
    met = 0

    def wish() -> None:
        access.toggleSeat()
        access.toggleHand()
        if contrast:
            access.toggleContrast()
            access.toggleMotion()

    wish()
    for page in open_pages(screens):
        taps.wait_for(page)
        if page == "idlePage" and not access.wishes.seated:
            wish()
        met += 1
        taps.still()
        window = taps.window
        line = (TYPING if keyboard_keys(window.contentItem()) else SEATED)[size]
        said = (unspoken(window), out_of_order(window), too_high(window, line), far_from_hand(window), faint(window))
        faults += [f"{page}: {fault}" for found in said for fault in found]
        faults += [f"{page}: the switch never comes to {fault}" for fault in unswitched(screens)]
    assert met > 40
    assert faults == []


def unswitched(screens: Screens) -> list[str]:
    """Controls in sight that no row of the highlight holds; where one types, the keys of the keyboard count too."""
    root = screens.taps.window.contentItem()
    rows = screens.bridge.switch.choices()
    lit = {item for row in rows for item in row}
    keys = keyboard_keys(root)
    wanted = keys or reachable(root, in_sight=True)
    return [named(item) for item in wanted if item not in lit]


def test_the_eye_of_these_tests_sees_faults(screens: Screens) -> None:
    """A nameless key, one that stands high, one on the wrong side: each is found."""
    taps = screens.taps
    taps.tap("idleStart")
    taps.wait_for("homePage")
    taps.still()
    assert too_high(taps.window, 0.9)
    assert far_from_hand(taps.window) == []
    assert faint(taps.window) == []
    key = taps.wait_for("homeComplaint")
    name = key.property("text")
    key.setProperty("text", "")
    assert [fault for fault in unspoken(taps.window) if "homeComplaint" in fault]
    key.setProperty("text", name)
    words = next(item for item in shown(key) if item.property("text") == name and item is not key)
    colour = words.property("color")
    words.setProperty("color", "#777777")
    assert faint(taps.window)
    words.setProperty("color", colour)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever taps faster than pages are made meets pages half made; nothing may fall over, and the last tap counts."""

import random

import pytest
from PySide6.QtTest import QTest

from tests.helpers.scene import look
from tests.ui.conftest import STORY, Screens

pytestmark = pytest.mark.usefixtures("in_motion")

STEPS = 300
DOORS = ("home", "complaint", "follow", "learn", "search", "info")
FORMS = ("aduan", "saran", "skm")
PAUSES_MS = (0, 0, 1, 3, 8, 20)
"""Shorter and longer than a page takes: a frame, and the making behind it."""


def test_pages_asked_for_before_the_last_ones_were_made(screens: Screens) -> None:
    taps, form = screens.taps, screens.bridge.submission
    chance = random.Random(1)  # noqa: S311 - taps, not secrets
    taps.tap("idleStart")
    taps.wait_for("homePage")
    for _ in range(STEPS):
        match chance.choice(("door", "door", "form", "answer", "service")):
            case "door":
                look(taps.window, f"go('{chance.choice(DOORS)}')")
            case "form":
                look(taps.window, f"openForm('{chance.choice(FORMS)}', {{}})")
            case "answer":
                form.setText("cerita", STORY)
                form.next()
            case "service":
                look(taps.window, "openLink('service', 'KTP-HILANG', {})")
        QTest.qWait(chance.choice(PAUSES_MS))
    form.wipe()
    look(taps.window, "go('home')")
    taps.tap("homeFollow")
    taps.wait_for("ticketPage")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Motion is calm or there is none: a machine too slow for it stops moving things for this visit."""

import time

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tests.ui.conftest import Screens


def test_pages_stop_moving_where_pictures_come_late_and_the_next_visit_tries_again(screens: Screens) -> None:
    screens.theme.setProperty("latePictures", 0)
    screens.taps.tap("idleStart")
    late = screens.taps.window.frameSwapped.connect(_work_long)
    for name in ("homeInformation", "back") * 4:
        screens.taps.tap(name)
    screens.taps.wait_until(lambda: bool(screens.theme.property("calm")), "it jerks on")
    screens.taps.window.frameSwapped.disconnect(late)
    screens.bridge.turn.end()
    screens.taps.wait_for("idlePage")
    assert not screens.theme.property("calm")


@pytest.mark.usefixtures("in_motion")
def test_a_page_that_comes_in_lies_on_the_floor_all_the_time(screens: Screens) -> None:
    screens.taps.tap("idleStart")
    place = screens.taps.reach("homeServices").toPoint()
    floor = _corner(screens)[0]
    QTest.mouseClick(screens.taps.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    clearness = {0.0}

    def comes_in() -> bool:
        color, opacity = _corner(screens)
        assert color == floor, clearness
        clearness.add(opacity)
        return opacity == 1 and len(clearness) > 2

    screens.taps.wait_until(comes_in)


def _work_long() -> None:
    """As long as a picture takes that comes too late."""
    end = time.perf_counter() + 0.05
    while time.perf_counter() < end:
        pass


def _corner(screens: Screens) -> tuple[QColor, float]:
    """How the page's upper left corner looks, where no page draws anything, and how clear the page is."""
    area = next((item for item in screens.taps.items() if item.metaObject().className().startswith("PagedArea")), None)
    at = QPointF(4, 1000) if area is None else area.mapToScene(QPointF(4, 4))
    return screens.taps.window.grabWindow().pixelColor(at.toPoint()), 0.0 if area is None else area.opacity()


@pytest.mark.usefixtures("in_motion")
def test_a_receipt_is_printed_and_then_torn_off(screens: Screens) -> None:
    screens.to_page("checkPage")
    screens.taps.tap("consent")
    screens.taps.tap("send")
    screens.taps.wait_for("donePage")
    paper = next(item for item in screens.taps.items() if item.metaObject().className().startswith("ReceiptPaper"))
    rises = [paper.property("rise")]
    watched = screens.taps.window.frameSwapped.connect(lambda: rises.append(paper.property("rise")))
    screens.taps.wait_until(lambda: any(rises) and rises[-1] == 0, "it is never torn off")
    screens.taps.window.frameSwapped.disconnect(watched)
    assert len({rise for rise in rises if 0 < rise < max(rises)}) >= 2, "it is torn off in one jump"

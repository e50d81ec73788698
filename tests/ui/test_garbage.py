# SPDX-License-Identifier: GPL-3.0-or-later
"""Cyclic garbage with Qt objects in it is never collected by a thread that does not own them."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from ui.garbage import ScreenGarbage


@pytest.fixture
def garbage() -> Iterator[ScreenGarbage]:
    made = ScreenGarbage()
    yield made
    made.close()


class Knot(QObject):
    """Refers to itself, so that only the collector can end it; says on which thread that was."""

    def __init__(self, ended_on: list[QThread]) -> None:
        super().__init__()
        self.myself = self
        self._ended_on = ended_on

    def __del__(self) -> None:
        self._ended_on.append(QThread.currentThread())


def test_another_thread_that_allocates_a_lot_ends_no_screen_object(garbage: ScreenGarbage, qtbot: QtBot) -> None:
    ended_on: list[QThread] = []
    for _ in range(2000):
        Knot(ended_on)
    busy = threading.Thread(target=lambda: [[i] for i in range(300_000)])
    busy.start()
    busy.join()
    assert ended_on == []
    qtbot.waitUntil(lambda: len(ended_on) == 2000, timeout=10_000)
    assert set(ended_on) == {QThread.currentThread()}
    assert garbage.parent() is None


@pytest.mark.parametrize("on", [True, False])
def test_afterwards_python_collects_as_before(on: bool) -> None:
    before = gc.isenabled()
    try:
        gc.enable() if on else gc.disable()
        ScreenGarbage().close()
        assert gc.isenabled() is on
    finally:
        gc.enable() if before else gc.disable()

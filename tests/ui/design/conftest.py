# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows pieces of QML and closes them again."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from tests.helpers.scene import Scene
from ui import keyboard

keyboard.use()  # before pytest-qt makes the application


@pytest.fixture
def show(qapp: QCoreApplication) -> Iterator[Callable[..., Scene]]:
    """show(body, size=(1080, 1920), textScale=2.0, ...) -> Scene"""
    scenes: list[Scene] = []

    def make(body: str, size: tuple[int, int] = (1080, 1920), **theme: object) -> Scene:
        scenes.append(Scene(body, size, **theme))
        return scenes[-1]

    yield make
    for scene in scenes:
        scene.view.close()
        scene.view.deleteLater()
    qapp.processEvents()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Each test begins with an empty staff log: who was in before left after the log was cleared."""

from collections.abc import Iterator

import pytest

from tests.ui.conftest import Screens


@pytest.fixture(autouse=True)
def _empty_log(screens: Screens) -> Iterator[None]:
    screens.city.staff.reset()
    screens.bridge.room.changed.emit()
    yield
    screens.city.staff.reset()
    screens.bridge.room.changed.emit()

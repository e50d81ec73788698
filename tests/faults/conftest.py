# SPDX-License-Identifier: GPL-3.0-or-later
"""One running server for a file, its city as the operator reaches it, and a kiosk behind a bad way."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app import Kiosk, open_kiosk
from sync.central.city import City
from tests.helpers.between import Scene
from tests.helpers.chaos_proxy import ChaosProxy
from tests.helpers.enrolled_kiosk import complaint, enrol
from tests.helpers.running_central import RunningCentral, beside, running_central


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentral]:
    with running_central(tmp_path_factory.mktemp("city")) as running:
        yield running


@pytest.fixture(scope="module")
def city(server: RunningCentral) -> Iterator[City]:
    with beside(server) as opened:
        yield opened


@pytest.fixture
def kiosk(tmp_path: Path, server: RunningCentral) -> Iterator[Kiosk]:
    """One whose courier does not run, with three complaints."""
    enrol(server, tmp_path / "kiosk")
    opened = open_kiosk(tmp_path / "kiosk", courier=False)
    for _ in range(3):
        opened.file(complaint()).result()
    yield opened
    opened.close()


@pytest.fixture
def scene(tmp_path: Path, server: RunningCentral, city: City) -> Iterator[Scene]:
    with ChaosProxy(server.url, seed=1) as proxy:
        yield Scene(city, proxy, tmp_path / "kiosk").enrol()

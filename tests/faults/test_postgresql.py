# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows 24 to 27 of the fault matrix (SYNC 4): what may befall the city's PostgreSQL while kiosks send."""

import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from threading import Event

import pytest

from sync.central.city import City
from tests.faults.share import only_whole
from tests.faults.torture.postgresql import TorturedPostgres
from tests.helpers.between import MOST_ROUNDS, Scene, drain
from tests.helpers.carrying import Carrying, carrying
from tests.helpers.chaos_proxy import ChaosProxy
from tests.helpers.running_central import RunningCentral, beside, running_central
from tests.helpers.small_disk import fill_up, memory_disk

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="PostgreSQL is crashed by signals here"),
]
WITHIN = 30.0
TRIES = 10
"""So often a connection is cut at most, until it is one that the server uses within a second."""


@pytest.fixture(scope="module")
def postgres() -> Iterator[TorturedPostgres]:
    folder = Path(tempfile.mkdtemp(prefix="anjungan-pg-"))
    server = TorturedPostgres(folder)
    yield server
    server.close()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def server(postgres: TorturedPostgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentral]:
    with running_central(tmp_path_factory.mktemp("city"), database=postgres.url) as running:
        yield running


@pytest.fixture
def scene(tmp_path: Path, server: RunningCentral) -> Iterator[Scene]:
    with beside(server) as city, ChaosProxy(server.url) as proxy:
        yield Scene(city, proxy, tmp_path / "kiosk").enrol()


def is_told_to_wait(kiosk: Carrying) -> bool:
    """Whether the city asked for patience, and nothing was believed."""
    pause = kiosk.round.step()
    return pause.seconds > 0 and kiosk.round.status.online is False and not kiosk.round.status.portal


@contextmanager
def crashed(postgres: TorturedPostgres) -> Iterator[None]:
    postgres.stop()
    try:
        yield
    finally:
        postgres.start()


@contextmanager
def read_only(postgres: TorturedPostgres) -> Iterator[None]:
    """As a standby is, or a database whose disk the operator protects."""
    postgres.execute("ALTER DATABASE city SET default_transaction_read_only = on")
    postgres.kill_backends()
    try:
        yield
    finally:
        postgres.execute("ALTER DATABASE city RESET default_transaction_read_only")
        postgres.kill_backends()


def starved(postgres: TorturedPostgres) -> AbstractContextManager[None]:
    return postgres.without_connections()


@pytest.mark.fault(24, 25)
@pytest.mark.parametrize("away", [crashed, starved, read_only])
def test_while_the_database_is_away_nothing_is_acknowledged_and_then_everything(
    postgres: TorturedPostgres, scene: Scene, away: Callable[[TorturedPostgres], AbstractContextManager[None]]
) -> None:
    before = scene.file(2)
    with carrying(scene.data) as kiosk:
        drain(kiosk)
        filed = scene.file(3)
        with away(postgres):
            assert all(is_told_to_wait(kiosk) for _ in range(2))
            assert kiosk.round.status.waiting == 3
        drain(kiosk)
    assert scene.arrived() == Counter([*before, *filed])


@pytest.mark.fault(24)
def test_connections_that_end_in_the_middle_of_everything_cost_nothing(
    postgres: TorturedPostgres, scene: Scene
) -> None:
    filed = []
    with carrying(scene.data) as kiosk:
        for _ in range(4):
            filed += scene.file(2)
            postgres.kill_backends()
            drain(kiosk)
    assert scene.arrived() == Counter(filed)


@pytest.mark.fault(24)
@pytest.mark.parametrize("waiting", [0, 1])
def test_a_connection_that_was_cut_is_no_reason_to_wait_for_long(
    postgres: TorturedPostgres, scene: Scene, waiting: int
) -> None:
    """The database was started anew and is there again: only what the server still held of it is gone."""
    filed = scene.file(2)
    with carrying(scene.data) as kiosk:
        drain(kiosk)
        for _ in range(TRIES):
            kiosk.round.step()  # so lately used that nobody asks whether the connection still lives
            filed += scene.file(waiting)
            postgres.kill_backends()
            pause = kiosk.round.step()
            if not kiosk.round.status.online:
                break
        assert kiosk.round.status.online is False
        assert pause.seconds < 5
        drain(kiosk)
    assert scene.arrived() == Counter(filed)


@only_whole
@pytest.mark.fault(25)
def test_a_database_on_a_full_disk_acknowledges_nothing_it_cannot_keep(
    postgres: TorturedPostgres, tmp_path: Path
) -> None:
    folder = postgres.own_folder("small")
    folder.rmdir()
    with memory_disk(folder, 48) as disk:
        postgres.own_folder("small")
        postgres.drop_city()
        postgres.execute(f"CREATE TABLESPACE small LOCATION '{disk}'")
        postgres.make_city("TABLESPACE small")
        try:
            with running_central(tmp_path / "city", database=postgres.url) as server, beside(server) as city:
                check_that_a_full_disk_keeps_its_word(city, server, disk, tmp_path)
        finally:
            postgres.drop_city()
            postgres.execute("DROP TABLESPACE small")
            postgres.make_city()


def check_that_a_full_disk_keeps_its_word(city: City, server: RunningCentral, disk: Path, tmp_path: Path) -> None:
    with ChaosProxy(server.url) as proxy:
        scene = Scene(city, proxy, tmp_path / "kiosk").enrol()
        filed = scene.file(60)
        filler = fill_up(disk)
        with carrying(scene.data) as kiosk:
            for _ in range(200):
                if is_told_to_wait(kiosk):
                    break
            told = kiosk.round.status
            assert told.waiting > 0
            assert sum(scene.arrived().values()) >= 60 - told.waiting
            filler.unlink()
            drain(kiosk)
        assert scene.arrived() == Counter(filed)


@pytest.mark.fault(27)
def test_a_database_put_back_from_a_dump_gets_again_what_came_since(postgres: TorturedPostgres, scene: Scene) -> None:
    before = scene.file(3)
    with carrying(scene.data) as kiosk:
        drain(kiosk)
    yesterday = postgres.own_folder("dumps") / "yesterday"
    postgres.dump(yesterday)
    since = scene.file(4)
    with carrying(scene.data) as kiosk:
        drain(kiosk)
    postgres.restore(yesterday)
    assert scene.arrived() == Counter(before)
    with carrying(scene.data) as kiosk:  # as at any start, or the next day
        drain_compared(kiosk)
    assert scene.arrived() == Counter([*before, *since])


def drain_compared(kiosk: Carrying) -> None:
    """Until both ends were compared and nothing waits."""
    kiosk.round.forget_comparison()
    for _ in range(MOST_ROUNDS):
        kiosk.round.step()
        if kiosk.round.is_compared():
            break
    drain(kiosk)


@only_whole
@pytest.mark.fault(26)
def test_a_standby_that_lacks_the_last_seconds_takes_over_and_gets_them_again(
    postgres: TorturedPostgres, server: RunningCentral, tmp_path: Path
) -> None:
    standby = postgres.follow()
    standby.start()
    with beside(server) as city, ChaosProxy(server.url) as proxy:
        scene = Scene(city, proxy, tmp_path / "kiosk").enrol()
        before = scene.file(3)
        with carrying(scene.data) as kiosk:
            drain(kiosk)
        _wait_until(lambda: all(standby.holds(record_id) for record_id in before))
        standby.stop()
        since = scene.file(4)
        with carrying(scene.data) as kiosk:
            drain(kiosk)
    server.kill()
    with crashed(postgres):
        standby.start()
        standby.promote()
        data = scene.data
        with running_central(server.data, database=standby.url) as now, beside(now) as city, ChaosProxy(now.url) as way:
            scene = Scene(city, way, data)
            scene.go_by(way.url)
            assert scene.arrived() == Counter(before)
            with carrying(data) as kiosk:
                drain_compared(kiosk)
            assert scene.arrived() == Counter([*before, *since])
        standby.stop()
    server.start()


def _wait_until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + WITHIN
    while not condition():
        assert time.monotonic() < end
        Event().wait(0.05)

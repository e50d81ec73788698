# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that fails once: EIO at one sync, whichever it is. Row 6 of SYNC 4.

Linux throws away what it could not write and says so once; the next sync succeeds as if nothing had been. So
whoever simply tries again believes in data that is gone.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app import Kiosk, open_kiosk
from kiosk.errors import AskOfficer
from kiosk.machine.keys import store_key
from kiosk.store import submissions
from kiosk.store.engine import open_store
from tests.faults.share import WHOLE
from tests.helpers import enrolled_kiosk
from tests.helpers.amnesia import ForgettingDisk, forgetting_disk
from tests.helpers.running_central import running_central

SYNCS = 12
TRIES = 3


@pytest.fixture(scope="module")
def enrolled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("enrolled") / "kiosk"
    with running_central(tmp_path_factory.mktemp("city")) as server:
        enrolled_kiosk.enrol(server, data)
    (data / "anjungan.toml").write_text("ballast_mb = 1\nstop_below_mb = 1\n", "utf-8")
    return data


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[ForgettingDisk]:
    with forgetting_disk(tmp_path / "disk") as found:
        yield found


def _file(kiosk: Kiosk) -> str:
    receipt = kiosk.file(enrolled_kiosk.complaint()).result(30).receipt
    assert receipt is not None
    return receipt.ticket


def _missing(data: Path, tickets: list[str]) -> list[str]:
    store = open_store(data, store_key(data))
    try:
        with store.engine.begin() as tx:
            return [ticket for ticket in tickets if submissions.load(tx, ticket) is None]
    finally:
        store.engine.dispose()


def _file_at_last(kiosk: Kiosk) -> tuple[str, int]:
    """The ticket, and how often an officer was asked for before: she tries again, without a start of anything."""
    for refused in range(TRIES):
        try:
            return _file(kiosk), refused
        except AskOfficer as error:
            if error.code != "store-failed":
                raise
    raise AssertionError("the kiosk does not recover")


@pytest.mark.fault(6)
@pytest.mark.parametrize("number", range(1, SYNCS + 1) if WHOLE else (1, 2, 5))
def test_a_sync_that_failed_once_costs_no_receipt(disk: ForgettingDisk, enrolled: Path, number: int) -> None:
    """The failure comes at another moment each time; every receipt outlives the power cut that follows."""
    data = disk.folder / "kiosk"
    shutil.copytree(enrolled, data)
    kiosk = open_kiosk(data, courier=False)
    try:
        disk.fail_sync(number)
        filed = [_file_at_last(kiosk) for _ in range(SYNCS + 2)]
    finally:
        kiosk.close()
    disk.cut_power()
    assert sum(refused for _, refused in filed) == 1
    assert _missing(data, [ticket for ticket, _ in filed]) == []

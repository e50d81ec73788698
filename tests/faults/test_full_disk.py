# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that fills up, and one that turns read-only: filing stops in time, sending goes on, it recovers by itself.

Rows 7 and 8 of SYNC 4, with a real kiosk on a real small disk and a real city.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from time import monotonic

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from kiosk.app import Kiosk, open_kiosk
from kiosk.desk import Desk
from kiosk.domain.submission import Filed
from kiosk.errors import AskOfficer, KioskError
from kiosk.machine.disk import BALLAST, Room
from kiosk.store.engine import DATABASE, give_back, open_store
from sync import outbox
from sync.protocol.verdicts import RecordVerdict, Verdict
from tests.helpers import enrolled_kiosk
from tests.helpers.filled_store import KEY, fill, records_in
from tests.helpers.running_central import RunningCentral, running_central
from tests.helpers.small_disk import MB, fill_up, image_disk, make_read_only, memory_disk

WITHIN = 60.0


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentral]:
    with running_central(tmp_path_factory.mktemp("city")) as server:
        yield server


def _settle_in(city: RunningCentral, data: Path) -> None:
    """Small numbers for a small disk."""
    enrolled_kiosk.enrol(city, data)
    (data / "anjungan.toml").write_text("ballast_mb = 3\nstop_below_mb = 4\n", "utf-8")


def _file(kiosk: Kiosk) -> Filed:
    return kiosk.file(enrolled_kiosk.complaint()).result(timeout=WITHIN)


def _wait(kiosk: Kiosk, condition: Callable[[], bool]) -> None:
    changed = Event()
    kiosk.watch_link(changed.set)
    end = monotonic() + WITHIN
    while not condition():
        assert monotonic() < end, kiosk.link()
        kiosk.send_now()
        changed.wait(0.2)
        changed.clear()


def _file_until_refused(kiosk: Kiosk) -> tuple[int, str]:
    for number in range(100_000):
        try:
            _file(kiosk)
        except KioskError as error:
            return number, error.code
    raise AssertionError("the disk never became full")


@pytest.mark.fault(7)
def test_filing_stops_before_the_disk_is_full_and_begins_again_when_there_is_room(
    city: RunningCentral, tmp_path: Path
) -> None:
    with memory_disk(tmp_path / "disk", 16) as disk:
        data = disk / "kiosk"
        _settle_in(city, data)
        kiosk = open_kiosk(data)
        try:
            assert (data / BALLAST).stat().st_size == 3 * MB
            _file(kiosk)
            filler = fill_up(disk, leave=4 * MB + 200_000)
            assert kiosk.link().accepts
            filed, code = _file_until_refused(kiosk)
            assert (filed > 0, code) == (True, "disk-low")
            assert not kiosk.link().accepts
            _wait(kiosk, lambda: kiosk.link().online is True and kiosk.link().waiting == 0)
            filler.unlink()
            assert kiosk.link().accepts
            assert _file(kiosk).receipt is not None
        finally:
            kiosk.close()


@pytest.mark.fault(7)
def test_a_full_disk_sends_settles_and_recovers_by_itself(city: RunningCentral, tmp_path: Path) -> None:
    with memory_disk(tmp_path / "disk", 16) as disk:
        data = disk / "kiosk"
        _settle_in(city, data)
        kiosk = open_kiosk(data, courier=False)
        receipts = [_file(kiosk).receipt for _ in range(40)]
        kiosk.close()
        filler = fill_up(disk)
        kiosk = open_kiosk(data)  # nothing is left to write with but the ballast
        try:
            assert not (data / BALLAST).exists()
            fill_up(disk, leave=300_000)
            _wait(kiosk, lambda: kiosk.link().online is True and kiosk.link().waiting == 0)
            with pytest.raises(AskOfficer, match="disk-low"):
                _file(kiosk)
            receipt = receipts[0]
            assert receipt is not None
            assert (
                kiosk.follow(receipt.ticket, receipt.access_code, "id").result(timeout=WITHIN).ticket == receipt.ticket
            )
            filler.unlink()
            _wait(kiosk, (data / BALLAST).exists)
            assert _file(kiosk).receipt is not None
        finally:
            kiosk.close()


def _settle_all(tx: Connection) -> None:
    letters = outbox.next_letters(tx, 500)
    outbox.settle(tx, [RecordVerdict(letter.seq, letter.id, Verdict.NEW) for letter in letters], 1)
    while photo := outbox.next_photo(tx):
        outbox.settle_photo(tx, photo, 1, lost=False)


@pytest.mark.fault(7)
@pytest.mark.parametrize("ballast_mb", [3, 0])
def test_a_full_queue_can_only_be_settled_because_there_is_a_ballast(tmp_path: Path, ballast_mb: int) -> None:
    with memory_disk(tmp_path / "disk", 16) as disk:
        filled = fill(disk, 60)
        room = Room(disk, ballast_mb, 1)
        room.grow()
        store = open_store(disk, KEY)
        desk = Desk(store.engine, make_room=room.release)
        fill_up(disk)
        if ballast_mb:
            desk.call(_settle_all)
            assert desk.call(outbox.queue).count == 0
        else:
            with pytest.raises(DatabaseError, match="full"):
                desk.call(_settle_all)
            assert desk.call(outbox.queue).count == 30
        desk.close()
        again = open_store(disk, KEY) if ballast_mb else None
        if again is not None:
            assert (again.set_aside, records_in(again)) == (None, filled.records)
            again.engine.dispose()


@pytest.mark.fault(7)
def test_what_was_forgotten_is_given_back_to_the_disk(tmp_path: Path) -> None:
    fill(tmp_path, 120)
    store = open_store(tmp_path, KEY)
    desk = Desk(store.engine)
    before = (tmp_path / DATABASE).stat().st_size
    desk.call(_settle_all)
    spans, photos = desk.call(lambda tx: outbox.old(tx, 10**15))
    assert desk.call(lambda tx: outbox.forget(tx, spans, photos)) == 120
    desk.prepare(lambda: desk.outside(give_back)).result()
    assert (tmp_path / DATABASE).stat().st_size < before / 2
    desk.close()
    again = open_store(tmp_path, KEY)
    assert again.set_aside is None
    again.engine.dispose()


@pytest.mark.fault(8)
def test_on_a_disk_that_turned_read_only_nothing_gets_a_receipt(city: RunningCentral, tmp_path: Path) -> None:
    with image_disk(tmp_path / "disk", tmp_path / "image", 40) as disk:
        data = disk / "kiosk"
        _settle_in(city, data)
        kiosk = open_kiosk(data, courier=False)
        try:
            _file(kiosk)
            make_read_only(disk)
            for _ in range(2):
                with pytest.raises(AskOfficer, match="store-failed"):
                    _file(kiosk)
        finally:
            kiosk.close()
        with pytest.raises(AskOfficer):
            open_kiosk(data, courier=False)

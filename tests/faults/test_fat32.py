# SPDX-License-Identifier: GPL-3.0-or-later
"""A FAT32 stick, as shops sell them, between a kiosk and its city: carried both ways, pulled at any moment, full.

Row 35 of SYNC 4. A rename there is no single step and nothing is kept in order, so that a pulled stick may hold
anything; what counts is that nobody was told it may be pulled, and that the same stick serves again.
"""

import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from kiosk.app import Kiosk, open_kiosk
from kiosk.errors import AskOfficer
from sync.parcel import Carried, Written
from sync.protocol.parcel import FOLDER, PARCEL_SUFFIX, open_parcel
from tests.helpers.enrolled_kiosk import enrol
from tests.helpers.fat_stick import FatStick, fat_stick
from tests.helpers.running_central import RunningCentral

PULLS = 12
_BEYOND = 1.4
"""The last pull comes so much later than a whole writing takes."""

pytestmark = pytest.mark.fault(35)


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[FatStick]:
    with fat_stick(tmp_path / "stick") as plugged:
        yield plugged


@pytest.fixture
def carrier(tmp_path: Path, server: RunningCentral) -> Iterator[Kiosk]:
    """Another kiosk of the city, one with a network."""
    enrol(server, tmp_path / "carrier")
    opened = open_kiosk(tmp_path / "carrier", courier=False)
    yield opened
    opened.close()


def waiting(kiosk: Kiosk) -> int:
    return kiosk.by_hand.journal.queue().count


def carried_out(stick: FatStick) -> None:
    """Out when it may be, and in at another computer; the file system is sound on the way."""
    stick.eject()
    assert stick.check() == ""
    stick.plug_in()


def pulled_after(seconds: float, kiosk: Kiosk, stick: FatStick) -> Written | None:
    """What somebody is told of a writing while which the stick is pulled; None that it fails."""
    pull = threading.Timer(seconds, stick.pull)
    pull.start()
    try:
        return kiosk.by_hand.write(stick.folder)
    except AskOfficer:
        return None
    finally:
        pull.join()


def test_there_and_back(kiosk: Kiosk, carrier: Kiosk, stick: FatStick) -> None:
    assert kiosk.by_hand.write(stick.folder).records == 3
    carried_out(stick)
    assert carrier.by_hand.carry(stick.folder) == Carried(1, ())
    carried_out(stick)
    assert kiosk.by_hand.read(stick.folder).answers == 1
    assert waiting(kiosk) == 0
    carried_out(stick)
    assert list((stick.folder / FOLDER).iterdir()) == []


def test_pulled_at_any_moment_it_holds_what_was_told_and_serves_again(
    kiosk: Kiosk, carrier: Kiosk, stick: FatStick
) -> None:
    began = monotonic()
    kiosk.by_hand.write(stick.folder)
    whole = monotonic() - began
    stick.pull()
    told: set[str] = set()
    failed = 0
    for number in range(PULLS):
        stick.repair()
        stick.plug_in()
        written = pulled_after(number / PULLS * whole * _BEYOND, kiosk, stick)
        failed += written is None
        told.update(file.name for file in (written.files if written is not None else ()))
        stick.pull()
    assert failed, "none was pulled too early"
    stick.repair()
    stick.plug_in()
    key = kiosk.by_hand.bearer().key.verify_key
    for name in told:
        assert len(open_parcel((stick.folder / FOLDER / name).read_bytes(), key).records) == 3
    assert waiting(kiosk) == 3
    kiosk.by_hand.write(stick.folder)
    carried_out(stick)
    on_it = {file.name for file in (stick.folder / FOLDER).glob(f"*{PARCEL_SUFFIX}")}
    carried = carrier.by_hand.carry(stick.folder)
    assert told.isdisjoint(carried.left), "what somebody was told of is taken"
    assert carried.parcels + len(carried.left) == len(on_it)
    assert kiosk.by_hand.read(stick.folder).answers == carried.parcels
    assert (waiting(kiosk), kiosk.by_hand.journal.queue().conflicts) == (0, 0)


def test_full_it_says_so_and_keeps_nothing_half(kiosk: Kiosk, stick: FatStick) -> None:
    [first] = kiosk.by_hand.write(stick.folder).files
    film = stick.fill()
    with pytest.raises(AskOfficer, match="stick-failed"):
        kiosk.by_hand.write(stick.folder)
    assert list((stick.folder / FOLDER).iterdir()) == [first]
    film.unlink()
    carried_out(stick)
    assert kiosk.by_hand.write(stick.folder).records == 3
    carried_out(stick)
    assert len(list((stick.folder / FOLDER).iterdir())) == 2

# SPDX-License-Identifier: GPL-3.0-or-later
"""A stick that is pulled out at any moment, or is too small: what lies on it is whole, or nobody was told it is there.

Row 35 of SYNC 4. The stick forgets what was not synced, as one does that is pulled while its light still blinks.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app import Kiosk
from kiosk.domain.submission import Draft
from kiosk.errors import AskOfficer
from sync import parcel
from sync.central import parcels
from sync.central.city import City
from sync.protocol.parcel import ANSWER_SUFFIX, FOLDER, PARCEL_SUFFIX, open_parcel
from tests.helpers.amnesia import ForgettingDisk, forgetting_disk
from tests.helpers.between import noise
from tests.helpers.enrolled_kiosk import complaint
from tests.helpers.small_disk import fill_up, memory_disk

MOST_CHANGES = 60


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[ForgettingDisk]:
    with forgetting_disk(tmp_path / "stick") as found:
        yield found


def waiting(kiosk: Kiosk) -> int:
    return kiosk.by_hand.journal.queue().count


def files_told_of(kiosk: Kiosk, stick: Path) -> int:
    """How many files somebody is told of; none when it is said that the stick fails."""
    try:
        return len(kiosk.by_hand.write(stick).files)
    except AskOfficer as error:
        if error.code != "stick-failed":
            raise
        return 0


def whole_parcels(kiosk: Kiosk, stick: Path) -> list[Path]:
    """Those on the stick; each must be whole."""
    found = sorted(stick.glob(f"{FOLDER}/*{PARCEL_SUFFIX}"))
    for file in found:
        assert len(open_parcel(file.read_bytes(), kiosk.by_hand.bearer().key.verify_key).records) == 3
    return found


@pytest.mark.fault(35)
def test_pulled_at_any_moment_it_holds_whole_parcels_or_none(kiosk: Kiosk, disk: ForgettingDisk, city: City) -> None:
    told_so_far = 0
    for change in range(1, MOST_CHANGES):
        disk.die_before(change)
        told = files_told_of(kiosk, disk.folder)
        disk.cut_power()
        told_so_far += told
        assert len(whole_parcels(kiosk, disk.folder)) >= told_so_far
        assert waiting(kiosk) == 3
        if told:
            break
    assert told_so_far == 1, "every change of one writing was tried"
    assert change > 4
    for file in whole_parcels(kiosk, disk.folder):
        file.with_suffix(ANSWER_SUFFIX).write_bytes(parcels.take_parcel(city, file.read_bytes()))
    assert kiosk.by_hand.read(disk.folder).refused == ()
    assert (waiting(kiosk), kiosk.by_hand.journal.queue().conflicts) == (0, 0)


@pytest.mark.fault(35)
def test_pulled_while_the_answer_is_read_it_can_be_read_again(
    kiosk: Kiosk, disk: ForgettingDisk, city: City, tmp_path: Path
) -> None:
    kiosk.by_hand.write(disk.folder)
    [file] = whole_parcels(kiosk, disk.folder)
    answered = tmp_path / "answered"
    shutil.copytree(disk.folder, answered)
    (answered / FOLDER / file.name).with_suffix(ANSWER_SUFFIX).write_bytes(parcels.take_parcel(city, file.read_bytes()))
    for _ in range(2):  # as where the second one comes from a copy of the stick
        assert kiosk.by_hand.read(shutil.copytree(answered, tmp_path / "copy", dirs_exist_ok=True)).answers == 1
    assert (waiting(kiosk), kiosk.by_hand.journal.queue().conflicts) == (0, 0)


@pytest.mark.fault(35)
def test_a_parcel_whose_name_was_not_synced_is_caught(
    kiosk: Kiosk, disk: ForgettingDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The planted bug of SYNC 5.4: somebody is told to pull the stick, and nothing lies on it."""
    monkeypatch.setattr(parcel, "sync_folder", lambda _folder: None)
    assert len(kiosk.by_hand.write(disk.folder).files) == 1
    disk.cut_power()
    assert whole_parcels(kiosk, disk.folder) == []


@pytest.mark.fault(35)
def test_a_stick_that_is_too_small_takes_the_words_and_says_what_is_left(
    kiosk: Kiosk, city: City, tmp_path: Path
) -> None:
    whole = complaint(foto=("satu",))
    kiosk.file(Draft(whole.form, whole.answers, "id", {"satu": noise(1600, 1200)})).result()
    with memory_disk(tmp_path / "small", 2) as small:
        (small / "holiday.jpg").write_bytes(bytes(1_700_000))
        written = kiosk.by_hand.write(small)
        assert (written.records, written.photos, written.photos_left) == (4, 0, 1)
        assert list((small / FOLDER).iterdir()) == list(written.files)
        for file in written.files:
            file.with_suffix(ANSWER_SUFFIX).write_bytes(parcels.take_parcel(city, file.read_bytes()))
        kiosk.by_hand.read(small)
        queue = kiosk.by_hand.journal.queue()
        assert (queue.count, queue.photos) == (0, 1)
        with pytest.raises(AskOfficer, match="stick-failed"):
            kiosk.by_hand.write(small)
        (small / "holiday.jpg").unlink()
        assert kiosk.by_hand.write(small).photos == 1


@pytest.mark.fault(35)
def test_a_full_stick_says_so_and_keeps_nothing_half(kiosk: Kiosk, tmp_path: Path) -> None:
    with memory_disk(tmp_path / "small", 1) as small:
        fill_up(small)
        with pytest.raises(AskOfficer, match="stick-failed"):
            kiosk.by_hand.write(small)
        assert list(small.glob(f"{FOLDER}/*")) == []
        assert waiting(kiosk) == 3

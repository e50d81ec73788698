# SPDX-License-Identifier: GPL-3.0-or-later
"""Where no network comes, a stick carries the same records there and the same answers back."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.app import Kiosk, open_kiosk
from kiosk.domain.submission import Draft
from kiosk.errors import AskOfficer
from resources.durable import write_durably
from sync import parcel
from sync.central import parcels
from sync.parcel import Carried, carry_parcels
from sync.policy import Outcome
from sync.ports import Heard, LinkError
from sync.protocol.parcel import ANSWER_SUFFIX, FOLDER, MAX_PARCEL_BYTES, PARCEL_SUFFIX, ParcelError
from sync.protocol.verdicts import RecordVerdict, Verdict
from tests.helpers.between import noise
from tests.helpers.enrolled_kiosk import complaint, enrol
from tests.helpers.running_central import RunningCentral, beside, running_central


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentral]:
    with running_central(tmp_path_factory.mktemp("city")) as running:
        yield running


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def kiosk(tmp_path: Path, server: RunningCentral) -> Iterator[Kiosk]:
    enrol(server, tmp_path / "kiosk")
    opened = open_kiosk(tmp_path / "kiosk", courier=False)
    for _ in range(3):
        opened.file(complaint()).result()
    yield opened
    opened.close()


def take_in(server: RunningCentral, stick: Path) -> None:
    """As the server's command does, without starting a program for it."""
    with beside(server) as city:
        for file in files(stick, PARCEL_SUFFIX):
            write_durably(file.with_suffix(ANSWER_SUFFIX), parcels.take_parcel(city, file.read_bytes()))


def waiting(kiosk: Kiosk) -> int:
    return kiosk.by_hand.journal.queue().count


def files(stick: Path, suffix: str) -> list[Path]:
    return sorted((stick / FOLDER).glob(f"*{suffix}"))


def test_what_was_written_waits_until_the_answer_is_back(kiosk: Kiosk, server: RunningCentral, stick: Path) -> None:
    written = kiosk.by_hand.write(stick)
    assert (written.records, len(written.files)) == (3, 1)
    assert waiting(kiosk) == 3
    server.command("parcel", str(stick))
    assert kiosk.by_hand.read(stick).answers == 1
    assert waiting(kiosk) == 0
    assert list((stick / FOLDER).iterdir()) == []


@pytest.mark.fault(35)
def test_the_same_parcel_twice_and_by_network_too_is_taken_once(
    kiosk: Kiosk, server: RunningCentral, stick: Path, tmp_path: Path
) -> None:
    kiosk.by_hand.write(stick)
    again = tmp_path / "again"
    shutil.copytree(stick, again)
    for copy in (stick, again):
        take_in(server, copy)
        assert kiosk.by_hand.read(copy).refused == ()
    assert waiting(kiosk) == 0
    assert kiosk.by_hand.journal.queue().conflicts == 0


def test_another_kiosk_of_the_city_can_carry_it(
    kiosk: Kiosk, server: RunningCentral, stick: Path, tmp_path: Path
) -> None:
    kiosk.by_hand.write(stick)
    enrol(server, tmp_path / "other")
    other = open_kiosk(tmp_path / "other", courier=False)
    try:
        assert other.by_hand.carry(stick) == Carried(1, ())
        assert other.by_hand.carry(stick) == Carried(0, ())
        assert other.by_hand.read(stick).answers == 0  # the answer is not for this one
    finally:
        other.close()
    assert kiosk.by_hand.read(stick).answers == 1
    assert waiting(kiosk) == 0


def spoil(file: Path) -> None:
    """Changed where the file can still be read, and only its kiosk's key tells."""
    data = bytearray(file.read_bytes())
    data[-1] ^= 1
    file.write_bytes(data)


def cut(file: Path) -> None:
    """As on a stick that was pulled out."""
    file.write_bytes(file.read_bytes()[:100])


def swell(file: Path) -> None:
    """Whatever somebody calls a parcel; nobody reads all of it."""
    with file.open("r+b") as writing:
        writing.truncate(MAX_PARCEL_BYTES + 1)


@pytest.mark.fault(35)
@pytest.mark.parametrize("deed", [spoil, cut, swell])
def test_a_damaged_parcel_keeps_no_other_here(
    kiosk: Kiosk, server: RunningCentral, stick: Path, tmp_path: Path, deed: Callable[[Path], None]
) -> None:
    kiosk.by_hand.write(stick)
    [whole] = files(stick, PARCEL_SUFFIX)
    names = [whole.with_name(f"{first}-{whole.name}") for first in ("A", "Z")]
    for name in names:
        shutil.copy(whole, name)
        deed(name)
    enrol(server, tmp_path / "other")
    other = open_kiosk(tmp_path / "other", courier=False)
    try:
        assert other.by_hand.carry(stick) == Carried(1, tuple(name.name for name in names))
    finally:
        other.close()
    assert kiosk.by_hand.read(stick).answers == 1
    assert waiting(kiosk) == 0


def test_the_servers_command_takes_the_whole_ones_and_names_the_others(
    kiosk: Kiosk, server: RunningCentral, stick: Path
) -> None:
    kiosk.by_hand.write(stick)
    [whole] = files(stick, PARCEL_SUFFIX)
    for number, deed in enumerate((spoil, cut, swell)):
        name = whole.with_name(f"{number}-{whole.name}")
        shutil.copy(whole, name)
        deed(name)
    with pytest.raises(RuntimeError, match=r"0-.* tidak diambil[^$]*1-.* tidak diambil[^$]*2-.* tidak diambil"):
        server.command("parcel", str(stick))
    assert kiosk.by_hand.read(stick).answers == 1
    assert waiting(kiosk) == 0


def test_a_city_that_stumbles_over_one_parcel_gets_the_others(
    kiosk: Kiosk, server: RunningCentral, stick: Path, tmp_path: Path
) -> None:
    kiosk.by_hand.write(stick)
    [whole] = files(stick, PARCEL_SUFFIX)
    ill = whole.with_name(f"A-{whole.name}")
    ill.write_bytes(whole.read_bytes())
    enrol(server, tmp_path / "other")
    other = open_kiosk(tmp_path / "other", courier=False)
    link = other.by_hand.link
    asked: list[bytes] = []

    def first_is_too_much(data: bytes) -> bytes:
        asked.append(data)
        if len(asked) == 1:
            raise LinkError(Outcome.BUSY, "status 500")
        return link.hand_in(data)

    try:
        keys = other.by_hand.bearer().server_keys
        assert carry_parcels(stick, first_is_too_much, keys) == Carried(1, (ill.name,))
        asked.clear()
        with pytest.raises(LinkError):  # the only one that was left
            carry_parcels(stick, first_is_too_much, keys)
    finally:
        other.close()
    assert kiosk.by_hand.read(stick).answers == 1


def file_with_photos(kiosk: Kiosk, *sizes: int) -> None:
    whole = complaint(foto=("satu",))
    for size in sizes:
        kiosk.file(Draft(whole.form, whole.answers, "id", {"satu": noise(size, size)})).result()


def test_a_photo_whose_words_went_by_the_network_goes_by_stick(
    kiosk: Kiosk, server: RunningCentral, stick: Path
) -> None:
    file_with_photos(kiosk, 200)
    journal = kiosk.by_hand.journal
    there = [RecordVerdict(letter.seq, letter.id, Verdict.NEW) for letter in journal.next_letters(9, ())]
    journal.settle(there, Heard(1, 0))
    assert journal.queue().photos == 1
    written = kiosk.by_hand.write(stick)
    assert (written.records, written.photos, len(written.files)) == (0, 1, 1)
    take_in(server, stick)
    assert kiosk.by_hand.read(stick).answers == 1
    assert journal.queue().photos == 0
    assert kiosk.by_hand.write(stick).files == ()


def test_more_than_fits_one_parcel_goes_in_several(
    kiosk: Kiosk, server: RunningCentral, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for limit in ("MOST_PHOTO_BYTES", "MOST_RECORDS", "_AT_ONCE"):
        monkeypatch.setattr(parcel, limit, 2 if limit == "MOST_RECORDS" else 1)
    file_with_photos(kiosk, 100, 120, 140)
    written = kiosk.by_hand.write(stick)
    assert (written.records, written.photos) == (6, 3)
    assert len(written.files) == 6  # three times two records, then a photo each
    take_in(server, stick)
    assert kiosk.by_hand.read(stick).answers == 6
    queue = kiosk.by_hand.journal.queue()
    assert (queue.count, queue.photos, queue.conflicts) == (0, 0, 0)


def test_a_parcel_stays_far_under_what_the_city_takes_however_large_the_records(
    kiosk: Kiosk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parcel, "MOST_RECORD_BYTES", 1)
    monkeypatch.setattr(parcel, "_AT_ONCE", 2)
    written = kiosk.by_hand.write(stick)
    assert (written.records, len(written.files)) == (3, 2)


def test_what_a_pulled_stick_still_has_of_the_last_time_goes(kiosk: Kiosk, stick: Path) -> None:
    (stick / FOLDER).mkdir()
    (stick / FOLDER / "B1-0123.part").write_bytes(b"half")
    [written] = kiosk.by_hand.write(stick).files
    assert list((stick / FOLDER).iterdir()) == [written]


@pytest.mark.fault(35)
@pytest.mark.parametrize("suffix", [PARCEL_SUFFIX, ANSWER_SUFFIX])
def test_a_changed_file_is_refused_and_changes_nothing(
    kiosk: Kiosk, server: RunningCentral, stick: Path, suffix: str
) -> None:
    kiosk.by_hand.write(stick)
    if suffix == ANSWER_SUFFIX:
        take_in(server, stick)
    file = files(stick, suffix)[0]
    changed = bytearray(file.read_bytes())
    changed[len(changed) // 2] ^= 1
    file.write_bytes(changed)
    if suffix == PARCEL_SUFFIX:
        with pytest.raises(ParcelError):
            take_in(server, stick)
    else:
        assert kiosk.by_hand.read(stick).refused == (file.name,)
    assert waiting(kiosk) == 3


@pytest.mark.fault(35)
def test_a_stick_that_cannot_be_written_says_so(kiosk: Kiosk, stick: Path) -> None:
    (stick / FOLDER).write_text("in the way", encoding="utf-8")
    with pytest.raises(AskOfficer, match="stick-failed"):
        kiosk.by_hand.write(stick)
    assert waiting(kiosk) == 3


def test_nothing_on_the_stick_can_be_read(kiosk: Kiosk, stick: Path) -> None:
    kiosk.by_hand.write(stick)
    content = b"".join(file.read_bytes() for file in (stick / FOLDER).iterdir())
    for word in ("Siti", "Lampu", "LAMPU", "musala"):
        assert word.encode() not in content

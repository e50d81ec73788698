# SPDX-License-Identifier: GPL-3.0-or-later
"""A pack of the city is whole and without faults before it counts, and whatever happens to it there is another."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.machine.packs import BROKEN, FIRST_PIECE, REST_SECONDS, Fetcher, Packs
from resources import PACKS
from sync.policy import Outcome
from sync.ports import LinkError, NotTakenError
from sync.protocol.bundle import BundleError, BundlePiece, BundleRequest, open_bundle, pack_bundle
from sync.protocol.configuration import PackOffer
from tests.helpers.small_disk import fill_up, memory_disk

KELURAHAN = "32.75.04.1002"
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 5, tzinfo=UTC)


@cache
def shipped() -> dict[str, bytes]:
    return {
        path.relative_to(PACKS).as_posix(): path.read_bytes()
        for folder in ("bekasi", "nasional")
        for path in (PACKS / folder).rglob("*")
        if path.is_file()
    }


@cache
def bundled(version: str, day: date = TODAY, **changed: bytes) -> bytes:
    """The shipped pack under another version; names of files with their new bytes."""
    town = shipped()["bekasi/kota.toml"].replace(b'versi = "2026.11.1"', f'versi = "{version}"'.encode())
    files = {**shipped(), "bekasi/kota.toml": town, **changed}
    return pack_bundle("bekasi", version, day, files)


def offer_of(data: bytes, name: str = "bekasi", day: date = TODAY) -> PackOffer:
    return PackOffer(sha256(data).digest(), len(data), name, "2", day.isoformat())


@pytest.fixture
def start(tmp_path: Path) -> Callable[..., Packs]:
    """The kiosk's packs as another start of the program finds them."""

    def begin(version: str = "0.1.0", kelurahan: str = KELURAHAN) -> Packs:
        return Packs(tmp_path, "bekasi", kelurahan, version)

    return begin


def served(data: bytes) -> Callable[[BundleRequest], BundlePiece]:
    def ask(request: BundleRequest) -> BundlePiece:
        piece = data[request.offset : request.offset + request.length]
        return BundlePiece(request.sha256, len(data), request.offset, piece, 0)

    return ask


def bring(packs: Packs, data: bytes, **about: object) -> None:
    """Fetch all of it."""
    offer = offer_of(data, **about)  # type: ignore[arg-type]
    fetcher = Fetcher(packs, lambda: offer, served(data))
    while fetcher.fetch():
        pass


def test_it_counts_from_the_next_start(start: Callable[..., Packs]) -> None:
    packs = start()
    assert packs.open(NOW).day is None
    bring(packs, bundled("2"))
    assert packs.is_newer_waiting()
    again = start().open(NOW)
    assert (again.pack.version, again.day) == ("2", TODAY)
    assert not start().is_newer_waiting()


def test_not_before_its_first_day_by_the_citys_own_calendar(start: Callable[..., Packs]) -> None:
    bring(start(), bundled("2", date(2026, 11, 24)), day=date(2026, 11, 24))
    assert start().open(datetime(2026, 11, 23, 16, 59, tzinfo=UTC)).day is None
    assert start().open(datetime(2026, 11, 23, 17, 0, tzinfo=UTC)).pack.version == "2"


def test_a_cut_line_and_a_restart_lose_no_piece(start: Callable[..., Packs]) -> None:
    data = bundled("2")
    asked: list[int] = []

    def cut(request: BundleRequest) -> BundlePiece:
        asked.append(request.offset)
        if len(asked) % 2 == 0:
            raise LinkError(Outcome.OFFLINE, "cut")
        return served(data)(request)

    offer = offer_of(data)
    for _ in range(60):
        try:
            if not Fetcher(start(), lambda: offer, cut).fetch():
                break
        except LinkError:
            continue
    assert start().open(NOW).pack.version == "2"
    assert asked == sorted(asked)
    assert len(set(asked)) == -(-len(data) // FIRST_PIECE)


def test_a_city_that_does_not_hold_it_is_asked_later(start: Callable[..., Packs]) -> None:
    data = bundled("2")
    offer = offer_of(data)
    assert not Fetcher(start(), lambda: offer, lambda r: BundlePiece(r.sha256, 0, 0, b"", 0)).fetch()
    assert not Fetcher(start(), lambda: None, served(data)).fetch()
    assert start().wanted(offer) == 0


def fetched(packs: Packs, data: bytes, ask: Callable[[BundleRequest], BundlePiece]) -> list[int]:
    """At which seconds of a quarter of an hour the city was asked for a piece."""
    offer = offer_of(data)
    asked: list[int] = []
    now = 0

    def counting(request: BundleRequest) -> BundlePiece:
        asked.append(now)
        return ask(request)

    fetcher = Fetcher(packs, lambda: offer, counting, lambda: float(now))
    while now < 900:
        with suppress(LinkError):
            fetcher.fetch()
        now += 1
    return asked


def test_a_city_that_holds_it_damaged_does_not_keep_the_line_busy(start: Callable[..., Packs]) -> None:
    data = bundled("2")
    packs = start()
    asked = fetched(packs, data, served(data[:-1] + b"x"))
    assert len(asked) <= 2 * (1 + len(data) // FIRST_PIECE)
    assert asked[-1] >= REST_SECONDS, "and once more after a while"
    assert not packs.is_newer_waiting()


@pytest.mark.parametrize(
    ("error", "often"),
    [
        (LinkError(Outcome.BUSY, "status 500"), False),
        (NotTakenError("question-unreadable"), False),
        (LinkError(Outcome.PORTAL, "unsigned answer"), True),
    ],
)
def test_a_city_that_stumbles_over_its_pack_is_asked_for_the_rest_meanwhile(
    start: Callable[..., Packs], error: LinkError, *, often: bool
) -> None:
    data = bundled("2")

    def stumbling(_request: BundleRequest) -> BundlePiece:
        raise error

    assert fetched(start(), data, stumbling) == (list(range(900)) if often else [0, int(REST_SECONDS)])
    bring(start(), data)
    assert start().is_newer_waiting()


def test_a_full_disk_is_tried_again_later(tmp_path: Path) -> None:
    data = bundled("2")
    with memory_disk(tmp_path / "disk", 4) as disk:
        packs = Packs(disk, "bekasi", KELURAHAN, "0.1.0")
        filler = fill_up(disk)
        assert fetched(packs, data, served(data)) == [0, int(REST_SECONDS)]
        filler.unlink()
        bring(packs, data)
        assert packs.is_newer_waiting()


def test_other_bytes_than_were_named_are_thrown_away_and_fetched_anew(start: Callable[..., Packs]) -> None:
    data = bundled("2")
    offer = offer_of(data)
    packs = start()
    packs.put(offer, BundlePiece(offer.sha256, len(data), 0, data[:-1] + b"x", 0))
    assert packs.wanted(offer) == 0
    assert not packs.is_newer_waiting()
    bring(packs, data)
    assert packs.is_newer_waiting()


@pytest.mark.parametrize(
    "changed",
    [
        {"bekasi/kota.toml": b"versi = 1\n"},
        {"bekasi/wilayah.csv": b"kode,nama,tingkat,induk,kode_pos,alias\n"},
        {"bekasi/topik.toml": b"[[topik]]\nkode ="},
    ],
)
def test_one_with_faults_leaves_the_old_one_in_force_and_is_reported(
    start: Callable[..., Packs], changed: dict[str, bytes]
) -> None:
    bring(start(), bundled("2"))
    packs = start()
    packs.open(NOW)
    faulty = bundled("3", **changed)
    bring(packs, faulty)
    assert packs.trouble == BROKEN
    assert start().open(NOW).pack.version == "2"
    assert start().wanted(offer_of(faulty)) is None
    assert start("0.2.0").wanted(offer_of(faulty)) == 0  # a newer program may read it


def test_a_pack_without_this_kelurahan_or_of_another_city_is_not_for_this_kiosk(start: Callable[..., Packs]) -> None:
    packs = start(kelurahan="99.99.99.9999")
    bring(packs, bundled("2"))
    assert (packs.trouble, packs.is_newer_waiting()) == (BROKEN, False)
    assert packs.wanted(offer_of(bundled("2"), name="binjai")) is None


@pytest.mark.parametrize("harm", ["flip", "vanish", "stranger", "manifest", "all"])
def test_a_damaged_one_gives_way_and_is_fetched_again(start: Callable[..., Packs], tmp_path: Path, harm: str) -> None:
    first, second = bundled("2"), bundled("3")
    for data in (first, second):
        bring(start(), data)
        start().open(NOW)
    folder = tmp_path / "packs" / sha256(second).hexdigest()
    file = folder / "bekasi" / "instansi.csv"
    match harm:
        case "flip":
            changed = bytearray(file.read_bytes())
            changed[40] ^= 1
            file.write_bytes(changed)
        case "vanish":
            file.unlink()
        case "stranger":
            (folder / "bekasi" / "layanan").mkdir(exist_ok=True)
            (folder / "bekasi" / "layanan" / "x.toml").write_text("")
        case "manifest":
            (folder / "manifest.toml").unlink()
        case "all":
            for one in sorted(folder.rglob("*"), reverse=True):
                one.unlink() if one.is_file() else one.rmdir()
    packs = start()
    assert packs.open(NOW).pack.version == "2"
    assert packs.trouble == BROKEN
    bring(packs, second)
    assert start().open(NOW).pack.version == "3"


def test_with_both_damaged_the_programs_own_counts(start: Callable[..., Packs], tmp_path: Path) -> None:
    for version in ("2", "3"):
        bring(start(), bundled(version))
        start().open(NOW)
    for file in (tmp_path / "packs").glob("*/bekasi/kota.toml"):
        file.write_bytes(b"")
    assert start().open(NOW).day is None
    (tmp_path / "packs" / "state.json").write_bytes(b"{")
    assert start().open(NOW).day is None


def test_staff_take_the_newest_back_and_it_does_not_return_by_itself(start: Callable[..., Packs]) -> None:
    first, second = bundled("2"), bundled("3")
    for data in (first, second):
        bring(start(), data)
        start().open(NOW)
    assert start().roll_back()
    assert start().open(NOW).pack.version == "2"
    assert start().wanted(offer_of(second)) is None
    bring(start(), bundled("4"))
    assert start().open(NOW).pack.version == "4"
    assert start().roll_back()
    assert start().roll_back()
    assert not start().roll_back()
    assert start().open(NOW).day is None


def test_the_city_goes_back_to_the_one_before_without_sending_it_again(start: Callable[..., Packs]) -> None:
    first = bundled("2")
    for data in (first, bundled("3")):
        bring(start(), data)
        start().open(NOW)
    assert start().wanted(offer_of(first)) is None
    assert start().open(NOW).pack.version == "2"


def test_the_same_folders_give_the_same_bytes() -> None:
    assert bundled("2") == bundled("2")
    files = open_bundle(bundled("2"))
    assert files["bekasi/instansi.csv"] == shipped()["bekasi/instansi.csv"]


@pytest.mark.parametrize("name", ["../jahat.toml", "/etc/passwd", "bekasi/../../x", "bekasi/.git", "x", "bekasi\\x"])
def test_a_file_cannot_lead_out_of_its_folder(name: str) -> None:
    with pytest.raises(BundleError):
        pack_bundle("bekasi", "2", TODAY, {**shipped(), name: b""})


def test_a_changed_byte_is_no_bundle() -> None:
    data = bytearray(bundled("2"))
    for place in (0, len(data) // 2, len(data) - 1):
        data[place] ^= 1
        with pytest.raises(BundleError):
            open_bundle(bytes(data[: max(1, place)]))

# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk goes by what its city told last, and by nothing that could cut it off."""

from pathlib import Path

import msgspec
import pytest
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from kiosk.machine.keys import IDENTITY, Identity, read_identity, write_identity
from kiosk.machine.trust import Trust
from sync.protocol.configuration import Configuration
from sync.protocol.sealing import Recipient, key_id

CITY, NEXT, STRANGER = (bytes(SigningKey(letter * 32).verify_key) for letter in (b"c", b"n", b"s"))
URL = "http://lama.contoh"


def recipient(letter: bytes) -> Recipient:
    public = bytes(PrivateKey(letter * 32).public_key)
    return Recipient(key_id(public), public)


OURS, NEWER = recipient(b"a"), recipient(b"b")


@pytest.fixture
def trust(tmp_path: Path) -> Trust:
    identity = Identity(
        seed=b"k" * 32, kiosk="BKS-7K", unit="7K", kelurahan="32.75.04.1002", kiosk_name="Anjungan 1", pack="bekasi",
        url=URL, server_key=CITY, recipients=(OURS,), tracking_url=URL,
    )  # fmt: skip
    write_identity(tmp_path, identity)
    return Trust(tmp_path)


def told(number: int = 1, **changes: object) -> Configuration:
    return msgspec.structs.replace(Configuration(number, (OURS,), (CITY,)), **changes)


def test_it_counts_at_once_and_after_the_next_start(trust: Trust, tmp_path: Path) -> None:
    trust.take(told(7, recipients=(NEWER, OURS), signers=(CITY, NEXT), settings={"idle_seconds": 90}))
    for one in (trust, Trust(tmp_path)):
        assert one.identity.recipients == (NEWER, OURS)
        assert [bytes(key) for key in one.access().server_keys] == [CITY, NEXT]
        assert one.identity.settings == {"idle_seconds": 90}
    assert (trust.access().urls, trust.identity.tracking_url) == ((URL,), URL)


def test_an_old_one_played_again_changes_nothing(trust: Trust) -> None:
    trust.take(told(7, recipients=(NEWER,)))
    trust.take(told(6))
    trust.take(told(7))
    assert trust.identity.recipients == (NEWER,)


@pytest.mark.parametrize(
    "changes",
    [
        {"signers": (STRANGER,)},
        {"signers": ()},
        {"recipients": ()},
        {"recipients": (Recipient("00000000", OURS.public_key),)},
        {"addresses": ("javascript:alert",)},
        {"number": -1},
    ],
)
def test_what_could_cut_it_off_is_not_taken(trust: Trust, changes: dict[str, object]) -> None:
    before = trust.identity
    trust.take(told(**changes))
    assert trust.identity == before


def test_the_next_key_brings_the_one_after_it_and_the_first_can_go(trust: Trust) -> None:
    trust.take(told(1, signers=(CITY, NEXT)))
    trust.take(told(2, signers=(NEXT, CITY)))
    trust.take(told(3, signers=(NEXT,)))
    trust.take(told(4, signers=(CITY,)))
    assert [bytes(key) for key in trust.access().server_keys] == [NEXT]


def test_the_address_that_works_stays_the_last_resort(trust: Trust) -> None:
    trust.take(told(1, addresses=("http://salah.contoh",)), working_url=URL)
    assert trust.access().urls == ("http://salah.contoh", URL)
    trust.take(told(2, addresses=("http://baru.contoh",)), working_url="http://salah.contoh")
    assert trust.access().urls == ("http://baru.contoh", "http://salah.contoh")
    trust.take(told(3), working_url="http://baru.contoh")
    assert trust.access().urls == ("http://baru.contoh", "http://salah.contoh")


def test_an_identity_of_the_first_version_still_reads(trust: Trust, tmp_path: Path) -> None:
    whole = msgspec.msgpack.decode((tmp_path / IDENTITY).read_bytes())
    later = ("number", "other_urls", "other_server_keys", "settings", "offer", "next_seed")
    first = {name: value for name, value in whole.items() if name not in later}
    (tmp_path / IDENTITY).write_bytes(msgspec.msgpack.encode(first))
    assert read_identity(tmp_path) == trust.identity


def test_a_full_disk_keeps_the_old_file_and_goes_by_the_new_one(
    trust: Trust, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("resources.durable.os.fsync", full)
    trust.take(told(7, recipients=(NEWER,)))
    monkeypatch.undo()
    assert trust.identity.recipients == (NEWER,)
    assert Trust(tmp_path).identity.recipients == (OURS,)


def test_the_next_key_is_kept_until_the_city_knows_it(trust: Trust, tmp_path: Path) -> None:
    key = trust.next_key()
    assert Trust(tmp_path).next_key() == key
    assert bytes(trust.access().key) == b"k" * 32
    trust.use_next_key()
    assert Trust(tmp_path).access().key == key
    assert bytes(Trust(tmp_path).access().former_key or b"") == b"k" * 32
    assert Trust(tmp_path).next_key() != key

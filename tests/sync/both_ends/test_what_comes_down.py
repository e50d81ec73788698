# SPDX-License-Identifier: GPL-3.0-or-later
"""The city moves, changes its keys, sends a pack, forgets a kiosk: nothing that was filed is lost or doubled."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import msgspec
import pytest
from nacl.signing import SigningKey

from kiosk.actions.change_key import change_key
from kiosk.actions.enrol import enrol_kiosk
from kiosk.app import Kiosk, open_kiosk
from kiosk.errors import Refused
from kiosk.machine.keys import read_identity, write_identity
from kiosk.machine.packs import FOLDER
from resources import PACKS
from sync.protocol.comparison import Compared, HeldBucket
from sync.protocol.configuration import Configuration
from sync.protocol.enrolment import invitation_text
from sync.protocol.records import News
from sync.protocol.signing import sign_answer
from sync.protocol.verdicts import RecordVerdict, Refusal, Verdict, VerdictSheet
from tests.helpers.enrolled_kiosk import KELURAHAN, PERSONAL_WORDS, complaint, enrol, press_until
from tests.helpers.running_central import RunningCentral, running_central
from tests.helpers.small_city import small_city

WITHIN = 40.0


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningCentral]:
    with running_central(tmp_path_factory.mktemp("city")) as running:
        yield running


def is_drained(kiosk: Kiosk) -> bool:
    return kiosk.by_hand.journal.queue().count == 0


def arrived(city: Path, kiosk: str) -> tuple[int, int, int, int]:
    """Of this kiosk: records, how many different ones, sealed to how many keys, and cases made of them."""
    with closing(sqlite3.connect(city / "central.db")) as database:
        query = "SELECT count(*), count(DISTINCT id), count(DISTINCT key_id) FROM record WHERE kiosk_id = ?"
        records = database.execute(query, [kiosk]).fetchone()
        cases = database.execute("SELECT count(*) FROM cases WHERE kiosk_id = ?", [kiosk]).fetchone()
    return (*records, *cases)


@pytest.mark.fault(28)
def test_the_server_moves_and_the_queue_drains_through_it(server: RunningCentral, tmp_path: Path) -> None:
    data = tmp_path / "kiosk"
    enrol(server, data)
    with running_central(server.data) as moved, closing(open_kiosk(data)) as kiosk:
        for _ in range(3):
            kiosk.file(complaint()).result()
        server.command("move", "--to", moved.url)
        press_until(kiosk, lambda: read_identity(data).url == moved.url)
        assert read_identity(data).other_urls == (server.url,)
        for _ in range(2):
            kiosk.file(complaint()).result()
        server.kill()
        for _ in range(3):
            kiosk.file(complaint()).result()
        press_until(kiosk, lambda: is_drained(kiosk))
        assert kiosk.link().online
        moved.kill()
        server.start()  # the new house burns, the old one opens again
        kiosk.file(complaint()).result()
        press_until(kiosk, lambda: is_drained(kiosk))
    assert arrived(server.data, read_identity(data).kiosk)[:2] == (9, 9)


@pytest.mark.fault(28)
def test_new_keys_are_used_without_a_restart_of_anything(server: RunningCentral, tmp_path: Path) -> None:
    data = tmp_path / "kiosk"
    enrol(server, data)
    with closing(open_kiosk(data)) as kiosk:
        kiosk.file(complaint()).result()
        first = read_identity(data)
        server.command("keys", "rotate")
        press_until(kiosk, lambda: read_identity(data).recipients != first.recipients)
        kiosk.file(complaint()).result()
        for _ in range(3):
            number = read_identity(data).number
            server.command("keys", "rotate", "signing", "--force")
            press_until(kiosk, lambda known=number: read_identity(data).number > known)  # type: ignore[misc]
        kiosk.file(complaint()).result()
        press_until(kiosk, lambda: is_drained(kiosk) and arrived(server.data, first.kiosk)[3] == 3)
        assert read_identity(data).server_key != first.server_key
        assert read_identity(data).other_server_keys == ()
    assert arrived(server.data, first.kiosk)[:3] == (3, 3, 2)


def test_a_kiosk_with_a_new_key_goes_on(server: RunningCentral, tmp_path: Path) -> None:
    data = tmp_path / "kiosk"
    enrol(server, data)
    before = read_identity(data)
    for _ in range(2):
        change_key(data)
        with closing(open_kiosk(data)) as kiosk:
            kiosk.file(complaint()).result()
            press_until(kiosk, lambda: is_drained(kiosk))
    assert read_identity(data).seed != before.seed
    assert read_identity(data).kiosk == before.kiosk
    assert arrived(server.data, before.kiosk)[:2] == (2, 2)


@contextmanager
def forgotten(server: RunningCentral, folder: Path) -> Iterator[None]:
    """The city falls back to how it was before."""
    server.stop()
    shutil.copytree(server.data, folder)
    server.start()
    yield
    server.power_off()
    shutil.rmtree(server.data)
    shutil.copytree(folder, server.data)
    server.start()


@pytest.mark.fault(27)
def test_a_city_that_forgot_a_kiosks_new_key_is_told_it_again(server: RunningCentral, tmp_path: Path) -> None:
    data = tmp_path / "kiosk"
    enrol(server, data)
    name = read_identity(data).kiosk
    with forgotten(server, tmp_path / "backup"):
        change_key(data)
        with closing(open_kiosk(data)) as kiosk:
            kiosk.file(complaint()).result()
            press_until(kiosk, lambda: is_drained(kiosk))
    with closing(open_kiosk(data)) as kiosk:
        kiosk.file(complaint()).result()
        press_until(kiosk, lambda: is_drained(kiosk) and arrived(server.data, name)[0] == 2)
    assert arrived(server.data, name)[:2] == (2, 2)


def test_a_kiosk_whose_key_the_city_does_not_know_keeps_everything_and_says_what_helps(
    server: RunningCentral, tmp_path: Path
) -> None:
    data = tmp_path / "kiosk"
    enrol(server, data)
    write_identity(data, msgspec.structs.replace(read_identity(data), seed=b"o" * 32))
    with closing(open_kiosk(data)) as kiosk:
        kiosk.file(complaint()).result()
        press_until(kiosk, lambda: kiosk.link().trouble == "unknown-kiosk")
        assert kiosk.link().waiting == 1


@pytest.mark.fault(27)
def test_a_city_that_forgot_the_kiosk_takes_it_back_with_all_it_filed(server: RunningCentral, tmp_path: Path) -> None:
    data = tmp_path / "kiosk"
    with forgotten(server, tmp_path / "backup"):
        enrol(server, data)
        before = read_identity(data)
        with closing(open_kiosk(data)) as kiosk:
            kiosk.file(complaint()).result()
            press_until(kiosk, lambda: is_drained(kiosk))
    with closing(open_kiosk(data)) as kiosk:
        kiosk.file(complaint()).result()
        press_until(kiosk, lambda: "unknown-kiosk" in kiosk.link().refused)
        with pytest.raises(Exception, match="already-running"):
            enrol(server, data)
    enrol(server, data)
    again = read_identity(data)
    assert (again.kiosk, again.seed) == (before.kiosk, before.seed)
    with closing(open_kiosk(data)) as kiosk:
        press_until(kiosk, lambda: is_drained(kiosk) and arrived(server.data, before.kiosk)[:2] == (2, 2))


def test_the_qr_code_of_the_devices_page_is_enough_and_names_the_citys_key(
    server: RunningCentral, tmp_path: Path
) -> None:
    code = server.enrolment_code(KELURAHAN)
    key = SigningKey((server.data / "keys" / "signing.key").read_bytes()).verify_key
    with pytest.raises(Refused, match="enrol-city"):
        enrol_kiosk(tmp_path / "kiosk", invitation_text(server.url, code, bytes(SigningKey.generate().verify_key)))
    identity, _ = enrol_kiosk(tmp_path / "kiosk", invitation_text(server.url, code, bytes(key)))
    assert (identity.url, identity.server_key) == (server.url, bytes(key))


def test_a_pack_comes_by_itself_and_counts_after_the_next_start(server: RunningCentral, tmp_path: Path) -> None:
    data, folder = tmp_path / "kiosk", tmp_path / "packs"
    enrol(server, data)
    for name in ("bekasi", "nasional"):
        shutil.copytree(PACKS / name, folder / name)
    town = folder / "bekasi" / "kota.toml"
    town.write_text(town.read_text("utf-8").replace('versi = "2026.11.1"', 'versi = "2026.12.1"'), "utf-8")
    with closing(open_kiosk(data)) as kiosk:
        assert (kiosk.pack_version, kiosk.pack_day) == ("2026.11.1", None)
        server.command("publish-pack", str(folder / "bekasi"), "--valid-from", "2026-01-02")
        server.command("set", "idle_seconds", "77")
        press_until(kiosk, kiosk.newer_pack)
        kiosk.file(complaint()).result()
        press_until(kiosk, lambda: is_drained(kiosk) and read_identity(data).settings == {"idle_seconds": 77})
    with closing(open_kiosk(data)) as kiosk:
        assert (kiosk.pack_version, kiosk.pack_day) == ("2026.12.1", date(2026, 1, 2))
        assert kiosk.pack.folder.parent.parent == data / FOLDER
        assert kiosk.config.idle_seconds == 77
        kiosk.file(complaint()).result()
        press_until(kiosk, lambda: is_drained(kiosk))


class Hostile:
    """Answers everything as a city would, signed with a key that is not the city's; keeps what it is shown."""

    def __init__(self) -> None:
        self.key = SigningKey.generate()
        self.seen: list[bytes] = []
        self.way = 0

    def __call__(self, path: str, body: bytes, binding: bytes) -> tuple[int, bytes]:
        self.seen.append(body)
        self.way += 1
        trap = Configuration(2**50, (), (bytes(self.key.verify_key),), ("http://127.0.0.1:9",))
        news = News(2**41, 9, False, (), (), configuration=trap)
        verdicts = VerdictSheet(2**41, tuple(RecordVerdict(n, b"x" * 16, Verdict.NEW) for n in range(5)))
        forgotten = Compared(2**41, (HeldBucket(0, ()),), (), ((1, 10**6),))
        payload: msgspec.Struct = {"/v1/news": news, "/v1/compare": forgotten}.get(path, verdicts)
        if self.way % 3 == 0:
            return 403, sign_answer(self.key, binding, Refusal(2**41, "revoked"))
        return (
            (200, sign_answer(self.key, binding, payload))
            if self.way % 3 == 1
            else (200, msgspec.msgpack.encode(payload))
        )


@pytest.mark.fault(37)
def test_a_hostile_server_deletes_nothing_changes_nothing_and_learns_nothing(
    server: RunningCentral, tmp_path: Path
) -> None:
    data, hostile = tmp_path / "kiosk", Hostile()
    enrol(server, data)
    with closing(open_kiosk(data)) as kiosk:
        for _ in range(3):
            kiosk.file(complaint()).result()
        press_until(kiosk, lambda: is_drained(kiosk) and read_identity(data).number > 0)
        offset = kiosk.clock.offset_ms()
    server.stop()
    honest = read_identity(data)
    with small_city(hostile) as fake:
        _redirect(data, fake.url)
        with closing(open_kiosk(data)) as kiosk:
            for _ in range(2):
                kiosk.file(complaint()).result()
            press_until(kiosk, lambda: len(hostile.seen) > 12)
            assert kiosk.by_hand.journal.queue().count == 2
            assert kiosk.link().refused == ""
            assert kiosk.link().online is False
            assert not kiosk.clock.approximate()
            assert abs((kiosk.clock.offset_ms() or 0) - (offset or 0)) < 60_000
            assert not kiosk.newer_pack()
            assert [bucket.count for bucket in kiosk.by_hand.journal.buckets()] == [3]
    _redirect(data, honest.url)
    assert read_identity(data) == honest
    seen = b"".join(hostile.seen)
    assert all(word.encode() not in seen for word in PERSONAL_WORDS)
    server.start()
    with closing(open_kiosk(data)) as kiosk:
        press_until(kiosk, lambda: is_drained(kiosk))
    assert arrived(server.data, honest.kiosk)[:2] == (5, 5)


def _redirect(data: Path, url: str) -> None:
    """As whoever owns the network does."""
    write_identity(data, msgspec.structs.replace(read_identity(data), url=url))

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the city tells its kiosks: editions that only rise, keys that change one after the other, a pack in pieces."""

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest
from nacl.signing import SigningKey
from sqlalchemy import func, select

from resources import PACKS
from resources.pack.errors import PackError
from sync.central import bundles, commands, configuration, kiosks, ledger, opening, unread
from sync.central.city import City
from sync.central.config import SigningStep, new_sealing_key, next_signing_step
from sync.central.errors import RuleError
from sync.central.models import Case, LedgerRecord
from sync.protocol.bundle import BundlePiece, BundleRequest, open_bundle
from sync.protocol.configuration import Configuration
from sync.protocol.enrolment import Rotated, prove_next_key, read_enrol_answer, read_invitation
from sync.protocol.records import KioskReport, News, NewsRequest
from sync.protocol.sealing import Recipient, key_id
from sync.protocol.signing import verify_answer
from sync.protocol.verdicts import Refusal, Verdict
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import KioskAtTheCity, ask_to_enrol, enrolled_kiosk
from tests.helpers.staff_browser import Staff
from tests.sync.central.conftest import MARGA_JAYA, TestClock

TODAY = date(2026, 11, 23)


def told(kiosk: KioskAtTheCity, number: int) -> Configuration | None:
    report = KioskReport(0, 0, 0, 0, "0.1.0", 0, configuration=number)
    return kiosk.told("POST", "/v1/news", msgspec.msgpack.encode(NewsRequest(0, report=report)), News).configuration


def test_a_kiosk_is_told_once_and_one_of_the_first_version_never(kiosk: KioskAtTheCity) -> None:
    first = told(kiosk, 0)
    assert first is not None
    assert first.recipients == kiosk.trust.recipients
    assert first.signers == (kiosk.trust.server_key,)
    assert told(kiosk, first.number) is None
    assert told(kiosk, -1) is None
    assert kiosk.news().configuration is None


def test_nothing_new_is_no_new_edition_and_numbers_rise_when_the_clock_falls_back(city: City, clock: TestClock) -> None:
    first = configuration.refresh(city)
    assert configuration.refresh(city).number == first.number
    clock.pass_time(days=-400)
    assert configuration.set_setting(city, "idle_seconds", 90).number == first.number + 1
    with pytest.raises(RuleError):
        configuration.set_setting(city, "idle_seconds", 1)


def test_a_new_address_stands_before_the_old_one(city: City) -> None:
    assert configuration.move(city, "https://baru.contoh/").addresses == ("https://baru.contoh", "http://testserver")
    assert configuration.move(city, "https://baru.contoh", only=True).addresses == ("https://baru.contoh",)
    for wrong in ("baru.contoh", "ftp://baru.contoh", "https://", "https://a.contoh/?x=1"):
        with pytest.raises(RuleError):
            configuration.move(city, wrong)


def test_a_new_sealing_key_is_told_and_what_was_sealed_before_still_opens(city: City, kiosk: KioskAtTheCity) -> None:
    before = kiosk.record()
    new_sealing_key(city.settings.data)
    news = configuration.refresh(city)
    assert news.recipients != kiosk.trust.recipients
    assert told(kiosk, 0) == news
    kiosk.trust = msgspec.structs.replace(kiosk.trust, recipients=news.recipients)
    kiosk.send(before, kiosk.record())
    with city.database.read() as session:
        assert session.scalar(select(func.count()).select_from(Case)) == 2


def test_the_signing_key_changes_in_three_steps_and_no_kiosk_is_left_behind(city: City, kiosk: KioskAtTheCity) -> None:
    data = city.settings.data
    old = kiosk.trust.server_key
    assert next_signing_step(data) is SigningStep.INTRODUCED
    introduced = configuration.refresh(city)
    assert introduced.signers[0] == old
    new = introduced.signers[1]
    assert configuration.not_yet_told(city) == (kiosk.trust.kiosk,)
    assert told(kiosk, 0) == introduced
    assert told(kiosk, introduced.number) is None
    assert configuration.not_yet_told(city) == ()
    assert next_signing_step(data) is SigningStep.SWITCHED
    switched = configuration.refresh(city)
    assert switched.signers == (new, old)
    kiosk.trust = msgspec.structs.replace(kiosk.trust, server_key=new)
    assert told(kiosk, introduced.number) == switched
    assert next_signing_step(data) is SigningStep.NONE
    assert configuration.refresh(city).signers == (new,)
    assert kiosk.send(kiosk.record()).verdicts[0].verdict is Verdict.NEW


def test_the_command_waits_for_kiosks_unless_forced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ground = ["--data", str(tmp_path), "--pack", "bekasi"]
    assert commands.main(["init", *ground]) == 0
    assert commands.main(["enrol", MARGA_JAYA, *ground]) == 0
    assert commands.main(["keys", "rotate", *ground]) == 0
    assert len(list((tmp_path / "keys").glob("sealing*.key"))) == 2
    for _ in range(3):
        assert commands.main(["keys", "rotate", "signing", *ground]) == 0
    assert commands.main(["move", "--to", "https://baru.contoh", *ground]) == 0
    assert commands.main(["set", "idle_seconds", "90", *ground]) == 0
    assert commands.main(["set", "idle_seconds", "9", *ground]) == 1
    said = capsys.readouterr()
    assert "https://baru.contoh" in said.out
    assert "20 sampai 600" in said.err


def test_a_kiosk_changes_its_key_and_both_count_until_the_new_one_is_used(kiosk: KioskAtTheCity) -> None:
    old, new = kiosk.key, SigningKey.generate()
    question = msgspec.msgpack.encode(prove_next_key(new, kiosk.trust.kiosk))
    assert kiosk.told("POST", "/v1/rotate", question, Rotated).public_key == bytes(new.verify_key)
    assert kiosk.send(kiosk.record()).verdicts[0].verdict is Verdict.NEW
    kiosk.key = new
    assert kiosk.send(kiosk.record()).verdicts[0].verdict is Verdict.NEW
    assert kiosk.told("POST", "/v1/rotate", question, Rotated).public_key == bytes(new.verify_key)
    kiosk.key = old
    assert kiosk.ask("POST", "/v1/news", b"")[0].status_code == 401


def test_a_next_key_that_nobody_holds_is_not_taken(kiosk: KioskAtTheCity) -> None:
    stranger = SigningKey.generate()
    stolen = msgspec.structs.replace(prove_next_key(stranger, "BKS-22"), public_key=bytes(stranger.verify_key))
    answer, binding = kiosk.ask("POST", "/v1/rotate", msgspec.msgpack.encode(stolen))
    assert verify_answer(kiosk.server_key, binding, answer.content, Refusal).reason == "next-key"
    kiosk.key = stranger
    assert kiosk.ask("POST", "/v1/news", b"")[0].status_code == 401


@pytest.mark.fault(20)
def test_what_a_revoked_kiosk_still_holds_waits_for_a_person(city: City, kiosk: KioskAtTheCity) -> None:
    kiosks.revoke(city, kiosk.trust.kiosk)
    record = kiosk.record()
    for _ in range(2):
        assert kiosk.send(record).verdicts[0].verdict is Verdict.QUARANTINED
    opening.open_waiting(city)
    with city.database.read() as session:
        assert session.scalar(select(func.count()).select_from(Case)) == 0
    assert unread.accept_revoked(city, kiosk.trust.kiosk) == 1
    opening.open_waiting(city)
    with city.database.read() as session:
        assert session.scalar(select(func.count()).select_from(Case)) == 1


def test_a_stolen_kiosk_cannot_fill_the_city(
    city: City, kiosk: KioskAtTheCity, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "MOST_OF_REVOKED", 3)
    kiosks.revoke(city, kiosk.trust.kiosk)
    kiosk.send(*(kiosk.record() for _ in range(3)))
    answer, binding = kiosk.ask("POST", "/v1/records", kiosk.packed(kiosk.record()))
    assert verify_answer(kiosk.server_key, binding, answer.content, Refusal).reason == "revoked"
    with city.database.read() as session:
        assert session.scalar(select(func.count()).select_from(LedgerRecord)) == 3


def test_the_same_device_enrolled_again_keeps_its_id(city: City, client: TestClient, kiosk: KioskAtTheCity) -> None:
    again, binding, _ = ask_to_enrol(client, kiosks.make_code(city, MARGA_JAYA, "Anjungan baru"), kiosk.key)
    answer = read_enrol_answer(again.content, binding)
    assert (answer.kiosk, answer.kiosk_name) == (kiosk.trust.kiosk, "Anjungan baru")
    kiosks.revoke(city, kiosk.trust.kiosk)
    code = kiosks.make_code(city, MARGA_JAYA, "Anjungan lagi")
    assert ask_to_enrol(client, code, kiosk.key)[0].status_code == 403
    assert len(kiosks.all_kiosks(city)) == 1


def test_a_city_that_forgot_a_kiosk_gives_it_its_id_back(city: City, client: TestClient) -> None:
    wanted = read_enrol_answer(*_enrolled_as(client, kiosks.make_code(city, MARGA_JAYA, "Anjungan 1"), "BKS-7K")).kiosk
    assert wanted == "BKS-7K"
    taken = read_enrol_answer(*_enrolled_as(client, kiosks.make_code(city, MARGA_JAYA, "Anjungan 2"), "BKS-7K")).kiosk
    assert taken not in ("BKS-7K", "")
    strange = read_enrol_answer(*_enrolled_as(client, kiosks.make_code(city, MARGA_JAYA, "Anjungan 3"), "YYY-!!")).kiosk
    assert strange.startswith("BKS-")


def _enrolled_as(client: TestClient, code: str, was: str) -> tuple[bytes, bytes]:
    answer, binding, _ = ask_to_enrol(client, code, was=was)
    return answer.content, binding


def test_the_page_shows_the_code_as_a_qr_code_once(staff: Callable[..., Staff]) -> None:
    admin = staff("admin")
    page = admin.fill("/kerja/anjungan", "/kerja/anjungan", kelurahan=MARGA_JAYA, name="Anjungan 1")
    assert "<svg" in page.text
    assert "<svg" not in admin.client.get("/kerja/anjungan").text


def test_an_invitation_is_read_back_and_nothing_else_is() -> None:
    assert read_invitation("https://kota.contoh") is None
    assert read_invitation("https://kota.contoh#K7MQ-4XNH.12") is None
    read = read_invitation("https://kota.contoh#K7MQ4XNH." + "1234" * 6)
    assert read is not None
    assert (read.url, read.code, read.fingerprint) == ("https://kota.contoh", "K7MQ4XNH", " ".join(["1234"] * 6))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("bekasi", "nasional"):
        shutil.copytree(PACKS / name, tmp_path / "packs" / name)
    return tmp_path / "packs" / "bekasi"


def test_a_pack_is_offered_and_fetched_in_pieces(city: City, kiosk: KioskAtTheCity, folder: Path) -> None:
    offer = bundles.publish_pack(city, folder, TODAY).pack
    assert offer is not None
    assert bundles.publish_pack(city, folder, TODAY).pack == offer
    assert told(kiosk, 0) == configuration.newest(city)
    data = b""
    while len(data) < offer.size:
        question = msgspec.msgpack.encode(BundleRequest(offer.sha256, len(data), 50_000))
        piece = kiosk.told("POST", "/v1/bundles", question, BundlePiece)
        assert (piece.size, piece.offset, bool(piece.data)) == (offer.size, len(data), True)
        data += piece.data
    assert sha256(data).digest() == offer.sha256
    files = open_bundle(data)
    assert files["bekasi/kota.toml"] == (folder / "kota.toml").read_bytes()
    nothing = msgspec.msgpack.encode(BundleRequest(b"../../keys/signing.key", 0, 100))
    assert kiosk.told("POST", "/v1/bundles", nothing, BundlePiece).data == b""


def test_a_faulty_pack_and_another_citys_are_not_published(city: City, folder: Path) -> None:
    (folder / "kota.toml").write_text("versi = 1\n", encoding="utf-8")
    with pytest.raises(PackError):
        bundles.publish_pack(city, folder, TODAY)
    with pytest.raises(RuleError, match="central-pack-other"):
        bundles.publish_pack(city, PACKS / "binjai", TODAY)
    assert configuration.newest(city).pack is None


def test_a_configuration_says_what_is_wrong_with_it() -> None:
    key = bytes(SigningKey(b"c" * 32).verify_key)
    good = Configuration(1, _recipients(key), (key,), ("https://kota.contoh",), "https://kota.contoh")
    assert good.problem() == ""
    for change in (
        {"recipients": ()},
        {"recipients": _recipients(key[:31])},
        {"signers": ()},
        {"signers": (b"short",)},
        {"addresses": ("file:///etc/passwd",)},
        {"tracking_url": "https://x.contoh/"},
    ):
        assert msgspec.structs.replace(good, **change).problem() != ""
    assert good.follows(0, [key])
    assert not good.follows(1, [key])
    assert not good.follows(0, [b"o" * 32])


def _recipients(key: bytes) -> tuple[Recipient, ...]:
    return (Recipient(key_id(key), key),)


def test_two_kiosks_of_which_one_is_silent(city: City, client: TestClient, clock: TestClock) -> None:
    silent, active = enrolled_kiosk(city, client, MARGA_JAYA), enrolled_kiosk(city, client, MARGA_JAYA)
    clock.pass_time(days=40)
    active.news()
    number = configuration.refresh(city).number
    assert configuration.not_yet_told(city) == (active.trust.kiosk,)
    told(active, number)
    assert configuration.not_yet_told(city) == ()
    told(silent, 0)
    assert configuration.not_yet_told(city) == (silent.trust.kiosk,)


@pytest.mark.fault(29)
@pytest.mark.parametrize(("boot", "hours_ago"), [("boot", 30), ("boot", -1), ("another", None)])
def test_what_a_kiosk_without_a_clock_filed_gets_its_true_time(
    city: City, kiosk: KioskAtTheCity, boot: str, hours_ago: int | None
) -> None:
    hour = 60 * 60 * 1000
    said_at = 50 * hour
    report = KioskReport(1, 0, 0, 0, "0.1.0", None, boot_id=boot, mono=said_at)
    kiosk.told("POST", "/v1/news", msgspec.msgpack.encode(NewsRequest(0, report=report)), News)
    body = kiosk.body(filed_at=0, approximate=True)
    made_at = said_at - (hours_ago or 0) * hour
    kiosk.send(msgspec.structs.replace(kiosk.submission(body), created_mono=made_at, boot_id="boot"))
    with city.database.read() as session:
        case = session.scalars(select(Case)).one()
    if hours_ago is None:
        assert (case.filed_at.year, case.approximate) == (1970, True)
    else:
        assert (case.filed_at, case.approximate) == (city.now() - timedelta(hours=hours_ago), False)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows 31 to 33 of the fault matrix (SYNC 4): records nobody understands, and photos on a way that breaks."""

import random
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import select, update

from kiosk.clock import Clock
from sync import outbox, policy
from sync.central import aside
from sync.central.city import City
from sync.central.models import AwaitedBlob
from sync.central.store import HALVES
from sync.link import Link
from sync.protocol.records import BlobPiece
from tests.helpers.bad_line import BadLine
from tests.helpers.between import MOST_ROUNDS, Scene, drain, noise
from tests.helpers.carrying import carrying
from tests.helpers.chaos_proxy import ChaosProxy
from tests.helpers.odd_records import put, sealed_to
from tests.helpers.poison import refusing
from tests.helpers.running_central import RunningCentral


@pytest.mark.fault(31)
def test_records_the_city_cannot_understand_are_taken_for_a_person_and_block_nobody(scene: Scene) -> None:
    """Row 31; and one that the city's database refuses for a reason of its own."""
    before = scene.file(1)
    with carrying(scene.data) as kiosk:
        put(kiosk, sealed_to(scene, b"from the future"), schema=99)
        put(kiosk, sealed_to(scene, b"\xff\xfe not a text"))
        put(kiosk, b"not even sealed")
        put(kiosk, b"a name with a hole", kind="sub\0mission")
    stumbled, after = scene.file(2)
    with carrying(scene.data) as kiosk, refusing(scene.city, "record", "id", bytes.fromhex(stumbled)):
        drain(kiosk)
        assert kiosk.round.status.conflicts == 0
    assert {*before, after} <= set(scene.arrived())
    assert stumbled not in scene.arrived()
    assert sum(scene.arrived().values()) + scene.aside() == 7
    assert aside.lay_again(scene.city) == 1
    assert scene.arrived()[stumbled] == 1


@pytest.mark.fault(31)
def test_a_record_that_is_too_large_for_the_way_blocks_nobody_and_staff_are_told(scene: Scene) -> None:
    """Row 31: ten million bytes, which no form of ours makes."""
    with carrying(scene.data) as kiosk:
        put(kiosk, random.Random(1).randbytes(10_000_000))  # noqa: S311 - bytes that do not pack
    filed = scene.file(3)
    with carrying(scene.data) as kiosk:
        for _ in range(MOST_ROUNDS):
            kiosk.round.step()
            if kiosk.round.status.waiting == 1 and kiosk.round.status.online:
                break
        assert kiosk.round.status.waiting == 1
        assert kiosk.round.status.conflicts == 1
    assert scene.arrived() == Counter(filed)


@pytest.mark.fault(32)
def test_a_photo_cut_every_so_many_bytes_goes_on_where_it_was(
    tmp_path: Path, server: RunningCentral, city: City
) -> None:
    """Row 32: never from zero, and hardly more bytes than it has."""
    with ChaosProxy(server.url) as proxy, BadLine(proxy.url, cut_bytes=200_000) as line:
        scene = Scene(city, proxy, tmp_path / "kiosk").enrol()
        scene.file(2, noise(1600, 1200))
        scene.go_by(line.url)
        with carrying(scene.data) as kiosk:
            drain(kiosk)
        sizes = scene.photos()
        assert len(sizes) == 2
        assert sum(sizes) > 1_000_000
        assert line.cuts >= 5
        assert line.bytes_up <= 1.3 * sum(sizes)


@pytest.mark.fault(31)
def test_a_photo_the_city_stumbles_over_blocks_neither_others_nor_the_news(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 31, of photos: where the first half of one should lie, the city's disk has something else."""
    monkeypatch.setattr(policy, "PUT_OFF_MS", 20)
    scene.file(1, noise(200, 150))
    with carrying(scene.data) as kiosk:
        photo = kiosk.desk.call(lambda tx: outbox.photos_until(tx, 1))[0]
        in_the_way = scene.city.settings.data / "blobs" / HALVES / scene.kiosk_id / photo.sha256.hex()
        in_the_way.mkdir(parents=True)
    scene.file(1, noise(600, 400))
    with carrying(scene.data) as kiosk:
        for _ in range(MOST_ROUNDS):
            kiosk.round.step()
            if kiosk.round.status.photos == 1 and kiosk.round.status.online:
                break
        assert (kiosk.round.status.photos, kiosk.round.status.conflicts) == (1, 1)
        assert scene.photos()[0] > photo.size
        in_the_way.rmdir()
        drain(kiosk)
        assert kiosk.round.status.conflicts == 0
    assert len(scene.photos()) == 2


@pytest.mark.fault(32)
def test_two_kiosks_that_bring_the_same_photo_at_once_spoil_nothing(
    tmp_path: Path, server: RunningCentral, city: City
) -> None:
    """Row 32: there is no lock that could go stale."""
    content = noise(300, 300)
    name = sha256(content).digest()
    with ChaosProxy(server.url) as proxy:
        both = [Scene(city, proxy, tmp_path / letter).enrol() for letter in "ab"]
        links = [Link(one.access, Clock("Asia/Jakarta")) for one in both]
        half = len(content) // 2
        for one in links:
            assert one.send_piece(name, BlobPiece(len(content), 0, content[:half])).offset == half
        for one in links:
            assert one.send_piece(name, BlobPiece(len(content), half, content[half:])).complete
            one.close()
    assert len(both[0].photos() + both[1].photos()) == 1


@pytest.mark.fault(33)
def test_a_photo_damaged_at_the_kiosk_is_told_missing_and_its_words_go(scene: Scene) -> None:
    """Row 33."""
    filed = scene.file(1, noise(400, 300))
    with carrying(scene.data) as kiosk:
        spoilt = update(outbox.outbox_blob).values(sealed=b"rust")
        kiosk.desk.call(lambda tx: tx.execute(spoilt))
        drain(kiosk)
    assert scene.arrived() == Counter(filed)
    with scene.city.database.read() as session:
        lost = session.scalars(select(AwaitedBlob.lost_at).where(AwaitedBlob.kiosk_id == scene.kiosk_id)).all()
    assert len(lost) == 1
    assert lost[0] is not None

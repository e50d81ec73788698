# SPDX-License-Identifier: GPL-3.0-or-later
"""Who owns the network or the stick, but not the city's key: forged packs, forged answers on a stick, redirects.

Row 37 of SYNC 4, beside what test_network_faults and test_what_comes_down try.
"""

import shutil
from collections import Counter
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from threading import Event
from time import monotonic

import msgspec
import pytest
from nacl.signing import SigningKey

from kiosk.app import Kiosk, open_kiosk
from resources import PACKS
from sync.protocol.bundle import BundlePiece, BundleRequest
from sync.protocol.configuration import Configuration
from sync.protocol.parcel import ANSWER_SUFFIX, FOLDER, ParcelAnswer, pack_answer
from sync.protocol.records import News
from sync.protocol.signing import binding_of, sign_answer
from sync.protocol.verdicts import RecordVerdict, Verdict, VerdictSheet
from tests.faults.share import WHOLE
from tests.helpers.between import Scene, drain
from tests.helpers.carrying import carrying
from tests.helpers.chaos_proxy import Asked, ChaosProxy, Mischief
from tests.helpers.running_central import RunningCentral

STRANGER = SigningKey(b"s" * 32)
WITHIN = 40.0
FAR_AHEAD = 2**41


@pytest.mark.fault(19, 37)
def test_nobody_is_followed_to_another_address(scene: Scene) -> None:
    filed = scene.file(2)
    with ChaosProxy(scene.proxy.url) as elsewhere, carrying(scene.data) as kiosk:
        scene.proxy.always(Mischief.REDIRECT)
        scene.proxy.redirects_to = elsewhere.url + "/v1/records"
        scene.proxy.statuses = (301, 302, 303, 307, 308)
        for _ in range(5):
            assert kiosk.round.step().seconds > 0
            assert kiosk.round.status.portal
        assert not elsewhere.asked
        scene.proxy.heal()
        drain(kiosk)
    assert scene.arrived() == Counter(filed)


def _forged_piece(asked: Asked) -> bytes:
    """The piece that was asked for, of another pack, signed by a stranger."""
    wanted = msgspec.msgpack.decode(asked.body, type=BundleRequest)
    lines = asked.head.decode("latin-1").split("\r\n")[1:]
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    binding = binding_of(asked.method, asked.path, headers, asked.body)
    piece = BundlePiece(wanted.sha256, 50, wanted.offset, b"x" * 50, FAR_AHEAD)
    return sign_answer(STRANGER, binding, piece)


def _wait(kiosk: Kiosk, what: str, scene: Scene, count: int) -> None:
    """Until so many questions of this kind were asked."""
    end = monotonic() + WITHIN
    while sum(asked.path.startswith(what) for asked in tuple(scene.proxy.asked)) < count:
        assert monotonic() < end, kiosk.link()
        kiosk.send_now()
        Event().wait(0.05)


@pytest.mark.fault(16, 37)
@pytest.mark.parametrize("mischief", [Mischief.FORGE, Mischief.FLIP_ANSWER, Mischief.PORTAL][: None if WHOLE else 1])
def test_a_forged_pack_never_comes_in_and_the_true_one_does(
    scene: Scene, server: RunningCentral, tmp_path: Path, mischief: Mischief
) -> None:
    folder = tmp_path / "packs"
    for name in ("bekasi", "nasional"):
        shutil.copytree(PACKS / name, folder / name)
    town = folder / "bekasi" / "kota.toml"
    version = f"2027.1.{len(mischief)}"
    town.write_text(town.read_text("utf-8").replace('versi = "2026.11.1"', f'versi = "{version}"'), "utf-8")
    server.command("publish-pack", str(folder / "bekasi"), "--valid-from", "2026-01-02")
    scene.proxy.forger = _forged_piece
    scene.proxy.always(mischief, "/v1/bundles")
    with closing(open_kiosk(scene.data)) as kiosk:
        _wait(kiosk, "/v1/bundles", scene, 4)
        assert not kiosk.newer_pack()
        scene.proxy.heal()
        end = monotonic() + WITHIN
        while not kiosk.newer_pack():
            assert monotonic() < end, "the true pack does not come"
            kiosk.send_now()
            Event().wait(0.05)
    with closing(open_kiosk(scene.data, courier=False)) as kiosk:
        assert kiosk.pack_version == version


@pytest.mark.fault(35, 37)
def test_a_forged_answer_on_a_stick_settles_nothing(scene: Scene, tmp_path: Path) -> None:
    scene.file(3)
    stick = tmp_path / "stick"
    stick.mkdir()
    with closing(open_kiosk(scene.data, courier=False)) as kiosk:
        [written] = kiosk.by_hand.write(stick).files
        letters = kiosk.by_hand.journal.next_letters(10, ())
        bearer = kiosk.by_hand.bearer()
        verdicts = tuple(RecordVerdict(letter.seq, letter.id, Verdict.NEW) for letter in letters)
        trap = Configuration(2**50, (), (bytes(STRANGER.verify_key),), ("http://127.0.0.1:9",))
        answer = ParcelAnswer(
            bearer.kiosk,
            bearer.incarnation,
            (VerdictSheet(FAR_AHEAD, verdicts),),
            (sha256(b"photo").digest(),),
            (News(FAR_AHEAD, 9, False, (), (), configuration=trap),),
        )
        (stick / FOLDER / written.name).with_suffix(ANSWER_SUFFIX).write_bytes(pack_answer(answer, STRANGER))
        taken = kiosk.by_hand.read(stick)
        assert (taken.answers, len(taken.refused), taken.configurations) == (0, 1, ())
        assert kiosk.by_hand.journal.queue().count == 3
        assert written.exists()

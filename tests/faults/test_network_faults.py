# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows 14 to 23, 31 to 34, 37 and 38 of the fault matrix (SYNC 4): a real kiosk, a real server, a bad way between.

Each fault is looked at twice. While it lasts, nothing may be believed that the city did not sign, and the status
must say what is. When it is over, everything must be at the city once and the queue empty.
"""

import threading
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
import zstandard
from nacl.signing import SigningKey
from sqlalchemy import Connection, select, update

from kiosk.app import open_kiosk
from kiosk.clock import Clock
from sync import agent, exchange, numbers, outbox, policy
from sync.central import kiosks
from sync.central.city import City
from sync.central.models import Kiosk as EnrolledKiosk
from sync.link import Link, UnknownKeyError
from sync.policy import Outcome
from sync.protocol.comparison import Compared, HeldBucket
from sync.protocol.records import BlobState, News
from sync.protocol.signing import binding_of, sign_answer
from sync.protocol.verdicts import RecordVerdict, Verdict, VerdictSheet
from sync.round import LinkError
from tests.helpers import enrolled_kiosk
from tests.helpers.bad_line import BadLine
from tests.helpers.between import Scene, drain, noise
from tests.helpers.carrying import Carrying, carrying
from tests.helpers.chaos_proxy import Asked, ChaosProxy, Mischief
from tests.helpers.enrolled_kiosk import wait_for
from tests.helpers.running_central import RunningCentral

STRANGER = SigningKey(b"s" * 32)
SERVER_TIME = 1_795_401_840_000
WITHIN = 20.0
MOST_ROUNDS = 200

NOT_THE_CITY = [
    (Mischief.PORTAL, 0, "portal"),
    (Mischief.REDIRECT, 302, "portal"),
    (Mischief.REFUSE, 401, "portal"),
    (Mischief.REFUSE, 403, "portal"),
    (Mischief.REFUSE, 407, "portal"),
    (Mischief.TRUNCATE_ANSWER, 0, "portal"),
    (Mischief.FLIP_ANSWER, 0, "portal"),
    (Mischief.FLIP_REQUEST, 0, "portal"),
    (Mischief.RESET, 0, "offline"),
    (Mischief.HALF_BODY, 0, "offline"),
    (Mischief.LOSE_ANSWER, 0, "offline"),
    (Mischief.BUSY, 429, "busy"),
    (Mischief.BUSY, 502, "busy"),
    (Mischief.BUSY, 503, "busy"),
]


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A courier that gives up in seconds what it else gives up in a minute."""
    monkeypatch.setattr(exchange, "TIMEOUT", (1.0, 0.5))
    monkeypatch.setattr(exchange, "LONGEST_ANSWER", 0.5)


@pytest.mark.fault(15, 16, 19, 20, 21)
@pytest.mark.parametrize(("mischief", "status", "said"), NOT_THE_CITY)
def test_what_the_city_did_not_sign_settles_nothing_and_stops_nothing_for_long(
    scene: Scene, mischief: Mischief, status: int, said: str
) -> None:
    """Rows 15, 16, 19, 20 and 21."""
    filed = scene.file(3)
    with carrying(scene.data) as kiosk:
        scene.proxy.always(mischief)
        scene.proxy.statuses = (status,) if status else ()
        pause = kiosk.round.step()
        assert kiosk.desk.call(outbox.queue).count == 3
        told = kiosk.round.status
        assert (told.waiting, told.online, told.refused) == (3, False, "")
        assert told.portal == (said == "portal")
        assert pause.watch_network == (said == "offline")
        scene.proxy.heal()
        drain(kiosk)
        assert kiosk.round.status.conflicts == 0
    assert scene.arrived() == Counter(filed)
    assert scene.aside() == 0


@pytest.mark.fault(15)
def test_a_line_that_breaks_is_no_fault_in_the_citys_log(scene: Scene, server: RunningCentral) -> None:
    """Else a bad network would fill its disk."""
    filed = scene.file(1)
    with carrying(scene.data) as kiosk:
        scene.proxy.always(Mischief.HALF_BODY)
        for _ in range(3):
            kiosk.round.step()
        scene.proxy.heal()
        drain(kiosk)
    assert scene.arrived() == Counter(filed)
    assert "ClientDisconnect" not in server.log()


@pytest.mark.fault(14)
@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("mischief", [Mischief.BLACKHOLE, Mischief.DRIP])
def test_a_city_that_never_finishes_its_answer_is_given_up_while_residents_go_on_filing(
    scene: Scene, mischief: Mischief
) -> None:
    """Row 14."""
    scene.proxy.always(mischief)
    with closing(open_kiosk(scene.data)) as kiosk:
        wait_for(kiosk, lambda: bool(scene.proxy.asked))
        began = time.monotonic()
        filed = [kiosk.file(enrolled_kiosk.complaint()).result(10).record_id for _ in range(3)]
        assert time.monotonic() - began < 3
        wait_for(kiosk, lambda: kiosk.link().online is False)
        assert kiosk.link().waiting == 3
        scene.proxy.heal()
        kiosk.send_now()
        wait_for(kiosk, lambda: kiosk.link().waiting == 0 and kiosk.link().online is True)
    assert scene.arrived() == Counter(filed)


@pytest.mark.fault(17)
@pytest.mark.parametrize("mischief", [Mischief.TWICE, Mischief.TWICE_AT_ONCE])
def test_a_request_delivered_twice_is_taken_once(scene: Scene, mischief: Mischief) -> None:
    """Row 17: photos and all."""
    filed = scene.file(20) + scene.file(1, noise(400, 300))
    with carrying(scene.data) as kiosk:
        scene.proxy.always(mischief)
        drain(kiosk)
        assert kiosk.round.status.conflicts == 0
    assert scene.arrived() == Counter(filed)
    assert scene.aside() == 0


@pytest.mark.fault(18)
def test_requests_that_come_late_and_out_of_order_change_nothing(scene: Scene) -> None:
    """Row 18: late by so much that the same records have come another way meanwhile."""
    filed = []
    with carrying(scene.data) as kiosk:
        scene.proxy.always(Mischief.LATE)
        for _ in range(4):
            kiosk.round.step()
    for _ in range(3):
        filed += scene.file(2)
        with carrying(scene.data) as kiosk:
            kiosk.round.step()
    scene.proxy.heal()
    with carrying(scene.data) as kiosk:
        drain(kiosk)
    before = scene.arrived()
    assert scene.proxy.deliver_late() == 7
    assert before == scene.arrived() == Counter(filed)
    assert scene.aside() == 0


@pytest.mark.fault(18)
def test_late_requests_alone_bring_what_they_carry_and_the_kiosk_learns_it(scene: Scene) -> None:
    """Row 18, the other way round: first the late ones, then the kiosk again."""
    filed = scene.file(5)
    with carrying(scene.data) as kiosk:
        scene.proxy.always(Mischief.LATE)
        kiosk.round.step()
        kiosk.round.step()
        scene.proxy.heal()
        assert scene.proxy.deliver_late() == 2
        assert scene.arrived() == Counter(filed)
        drain(kiosk)
    assert scene.arrived() == Counter(filed)


@pytest.mark.fault(20)
def test_a_revoked_kiosk_hears_it_keeps_its_promises_and_goes_on_when_it_is_let_in_again(scene: Scene) -> None:
    """Row 20: signed by the city, hence believed. What residents hold receipts for waits for a person at the city."""
    filed = scene.file(2)
    kiosks.revoke(scene.city, scene.kiosk_id)
    with carrying(scene.data) as kiosk:
        pauses = [kiosk.round.step().seconds for _ in range(3)]
        assert "revoked" in kiosk.round.status.refused
        assert pauses[-1] >= 1800
        with scene.city.database.write() as session:
            session.execute(update(EnrolledKiosk).where(EnrolledKiosk.id == scene.kiosk_id).values(revoked_at=None))
        drain(kiosk)
        assert kiosk.round.status.refused == ""
    assert scene.arrived() == Counter(filed)


@pytest.mark.fault(21)
def test_a_city_that_asks_for_patience_gets_it(scene: Scene) -> None:
    """Row 21."""
    scene.file(1)
    scene.proxy.always(Mischief.BUSY)
    scene.proxy.retry_after = 77
    with carrying(scene.data) as kiosk:
        assert 77 <= kiosk.round.step().seconds < policy.CAP_SECONDS


@pytest.mark.fault(21)
def test_a_record_refused_as_too_large_by_some_proxy_goes_when_the_proxy_is_gone(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 21: nobody signed that 413."""
    monkeypatch.setattr(policy, "PUT_OFF_MS", 20)
    filed = scene.file(2)
    with carrying(scene.data) as kiosk:
        scene.proxy.largest_body = 0
        scene.proxy.always(Mischief.TOO_LARGE, "/v1/records")
        for _ in range(8):
            kiosk.round.step()
        assert kiosk.round.status.waiting == 2
        scene.proxy.heal()
        drain(kiosk)
        assert kiosk.round.status.conflicts == 0
    assert scene.arrived() == Counter(filed)


@pytest.mark.fault(21)
def test_a_way_on_which_everything_is_too_large_is_not_hammered(scene: Scene) -> None:
    """Row 21: what cannot be made smaller was not refused by the city."""
    scene.proxy.largest_body = -1
    scene.proxy.always(Mischief.TOO_LARGE)
    with carrying(scene.data) as kiosk:
        assert kiosk.round.step().seconds > 0
        assert kiosk.round.status.portal


@pytest.mark.fault(21)
def test_residents_who_file_while_the_city_is_busy_do_not_make_the_courier_wait_longer(scene: Scene) -> None:
    """Row 21: each "Kirim" wakes it, and a try before its time says nothing."""
    scene.file(1)
    scene.proxy.always(Mischief.BUSY)
    with carrying(scene.data) as kiosk:
        longest = scene.proxy.retry_after + policy.BASE_SECONDS * policy.GROWTH
        assert max(kiosk.round.step().seconds for _ in range(20)) <= longest


@pytest.mark.fault(21)
def test_a_narrow_way_is_passed_in_smaller_batches(scene: Scene) -> None:
    """Row 21: 413."""
    filed = scene.file(30)
    scene.proxy.largest_body = 4_000
    scene.proxy.always(Mischief.TOO_LARGE)
    with carrying(scene.data) as kiosk:
        drain(kiosk)
        assert kiosk.round.status.conflicts == 0
    assert scene.arrived() == Counter(filed)


@pytest.mark.fault(22)
@pytest.mark.usefixtures("impatient")
def test_a_slow_far_line_that_is_cut_again_and_again_still_moves_the_queue(
    tmp_path: Path, server: RunningCentral, city: City
) -> None:
    """Row 22, forty times faster: what fits between two cuts gets through."""
    with (
        ChaosProxy(server.url) as proxy,
        BadLine(proxy.url, rate=40_000, delay=0.05, cut_seconds=0.6) as line,
    ):
        scene = Scene(city, proxy, tmp_path / "kiosk").enrol()
        filed = scene.file(60)
        scene.go_by(line.url)
        with carrying(scene.data) as kiosk:
            drain(kiosk)
    assert scene.arrived() == Counter(filed)


@pytest.mark.fault(23)
def test_a_killed_server_gets_what_it_did_not_answer_for(scene: Scene, server: RunningCentral) -> None:
    """Row 23."""
    filed = scene.file(3)
    with carrying(scene.data) as kiosk:
        scene.proxy.once(Mischief.LOSE_ANSWER)
        kiosk.round.step()
        server.kill()
        assert kiosk.round.step().seconds > 0
        assert kiosk.round.status.waiting == 3
        server.start()
        drain(kiosk)
    assert scene.arrived() == Counter(filed)


def hang() -> None:
    threading.Event().wait(2 * WITHIN)


def die() -> None:
    raise SystemExit


@pytest.mark.fault(34)
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.parametrize("befalls", [hang, die])
def test_a_courier_that_hangs_or_dies_is_replaced(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, befalls: Callable[[], None]
) -> None:
    """Row 34. A minute is a second here."""
    monkeypatch.setattr(policy, "SILENT_SECONDS", 1.0)
    monkeypatch.setattr(agent, "_LOOK_SECONDS", 0.1)
    honest, struck = Link.send, threading.Event()

    def send(self: Link, incarnation: bytes, records: list[msgspec.Raw], meanwhile: Callable[[], None]) -> VerdictSheet:
        if not struck.is_set():
            struck.set()
            befalls()
        return honest(self, incarnation, records, meanwhile)

    monkeypatch.setattr(Link, "send", send)
    filed = scene.file(2)
    with closing(open_kiosk(scene.data)) as kiosk:
        wait_for(kiosk, lambda: struck.is_set() and kiosk.link().online is True and kiosk.link().waiting == 0)
    assert scene.arrived() == Counter(filed)


@dataclass
class Forger:
    """Whoever sits between and speaks the protocol, but lacks the city's key."""

    kiosk: str
    records: list[tuple[int, bytes]]

    def __call__(self, asked: Asked) -> bytes:
        """The answer that would do the most harm."""
        lines = asked.head.decode("latin-1").split("\r\n")[1:]
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        binding = binding_of(asked.method, asked.path, headers, asked.body)
        return sign_answer(STRANGER, binding, self.harm(asked.path))

    def harm(self, path: str) -> msgspec.Struct:
        match path.split("/")[2]:
            case "records":
                verdicts = tuple(RecordVerdict(seq, record_id, Verdict.NEW) for seq, record_id in self.records)
                return VerdictSheet(SERVER_TIME, verdicts)
            case "compare":
                return Compared(SERVER_TIME, (HeldBucket(0, ()),), (), ((1, 10**6),), ())
            case "blobs":
                return BlobState(bytes.fromhex(path.split("/")[3]), 10**6, True, SERVER_TIME)
        return News(SERVER_TIME, 10**6, False, (), (), mark=b"m" * 32)


@pytest.mark.fault(37)
def test_a_hostile_server_without_the_citys_key_gets_nothing_settled_deleted_or_told(scene: Scene) -> None:
    """Row 37: before, while and after the city has everything."""
    scene.file(1, noise(300, 200))
    with carrying(scene.data) as kiosk:
        held = kiosk.desk.call(lambda tx: tx.execute(select(outbox.outbox.c.seq, outbox.outbox.c.id)).all())
        scene.proxy.forger = Forger(scene.kiosk_id, [(seq, bytes(name)) for seq, name in held])
        assert_nothing_changes(kiosk, scene.proxy)
        scene.proxy.heal()
        kiosk.round.step()
        assert_nothing_changes(kiosk, scene.proxy)
        scene.proxy.heal()
        drain(kiosk)
        assert_nothing_changes(kiosk, scene.proxy)
    for asked in scene.proxy.asked:
        body = asked.body
        if body.startswith(zstandard.FRAME_HEADER):
            body = zstandard.ZstdDecompressor().decompress(body, 1 << 20)
        for word in enrolled_kiosk.PERSONAL_WORDS:
            assert word.encode() not in asked.head + body


def assert_nothing_changes(kiosk: Carrying, proxy: ChaosProxy) -> None:
    before = kiosk.desk.call(everything_kept)
    clock = kiosk.round.status.last_answer
    proxy.always(Mischief.FORGE)
    kiosk.round.forget_comparison()
    for _ in range(3):
        assert kiosk.round.step().seconds > 0
        assert kiosk.round.status.portal
    assert kiosk.desk.call(everything_kept) == before
    assert kiosk.round.status.last_answer == clock


def everything_kept(tx: Connection) -> list[tuple[object, ...]]:
    tables = (outbox.outbox, outbox.outbox_bytes, outbox.outbox_blob, numbers.outbox_span)
    return [tuple(row) for table in tables for row in tx.execute(select(table)).all()]


@pytest.mark.fault(38)
def test_replayed_uploads_change_nothing_and_forged_ones_are_refused(tmp_path: Path, scene: Scene, city: City) -> None:
    """Row 38."""
    filed = scene.file(3)
    with carrying(scene.data) as kiosk:
        drain(kiosk)
    recorded = [asked for asked in scene.proxy.asked if asked.path == "/v1/records"]
    assert recorded
    for asked in recorded * 3:
        assert scene.proxy.replay(asked)
    assert scene.arrived() == Counter(filed)
    other = Scene(city, scene.proxy, tmp_path / "other").enrol()
    in_anothers_name = Link(lambda: other.access(scene.kiosk_id), Clock("Asia/Jakarta"))
    with pytest.raises(UnknownKeyError):
        in_anothers_name.send(b"i" * 16, [], lambda: None)
    with pytest.raises(LinkError) as signed:
        in_the_batch_only(other, scene.kiosk_id)
    assert signed.value.outcome is Outcome.REFUSED
    assert scene.arrived() == Counter(filed)
    assert other.arrived() == Counter()


def in_the_batch_only(scene: Scene, name: str) -> None:
    """Signed with its own name, and the batch says another."""
    batch = zstandard.ZstdCompressor().compress(msgspec.msgpack.encode((name, b"i" * 16, ())))
    with closing(Link(scene.access, Clock("Asia/Jakarta"))) as liar:
        liar._ask("POST", "/v1/records", batch, VerdictSheet)

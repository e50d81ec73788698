# SPDX-License-Identifier: GPL-3.0-or-later
"""The courier believes nobody but the city, keeps everything, and says honestly what it knows."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import msgspec
import pytest
import zstandard
from nacl.public import PrivateKey
from nacl.signing import SigningKey
from sqlalchemy import Connection

from kiosk.actions.apply_news import apply_news
from kiosk.clock import Clock
from kiosk.desk import Desk
from kiosk.store.engine import open_store
from sync import outbox
from sync.agent import Courier
from sync.journal import DeskJournal
from sync.link import Access, Link
from sync.protocol import sealing
from sync.protocol.comparison import Compared
from sync.protocol.ids import uuid7
from sync.protocol.records import Batch, News, Record
from sync.protocol.signing import sign_answer, verify_request
from sync.protocol.verdicts import RecordVerdict, Refusal, Verdict, VerdictSheet
from sync.round import Round

CITY, KIOSK, STRANGER = (SigningKey(letter * 32) for letter in (b"c", b"k", b"s"))
SERVER_TIME = 1_795_401_840_000

Answer = Callable[[str, bytes, bytes], tuple[int, bytes]]
"""Path, body and binding of a request to status and content."""


def take_everything(path: str, body: bytes, binding: bytes, verdict: Verdict = Verdict.NEW) -> tuple[int, bytes]:
    """An honest city."""
    if path == "/v1/compare":
        return 200, sign_answer(CITY, binding, Compared(SERVER_TIME, (), ()))
    if path == "/v1/news":
        return 200, sign_answer(CITY, binding, News(SERVER_TIME, 7, False, (), ()))
    batch = msgspec.msgpack.decode(zstandard.ZstdDecompressor().decompress(body, 1 << 22), type=Batch)
    verdicts = tuple(RecordVerdict(r.seq, r.id, verdict) for r in batch.records)
    return 200, sign_answer(CITY, binding, VerdictSheet(SERVER_TIME, verdicts))


class City:
    """A small server whose answers a test decides."""

    def __init__(self) -> None:
        self.answer: Answer = take_everything
        self.asked: list[str] = []
        city = self

        class Door(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                headers = {name.lower(): value for name, value in self.headers.items()}
                request = verify_request(KIOSK.verify_key, "POST", self.path, headers, body)
                city.asked.append(self.path)
                status, content = city.answer(self.path, body, request.binding)
                self.send_response(status)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: object) -> None:
                """Quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def city() -> Iterator[City]:
    running = City()
    yield running
    running.server.shutdown()
    running.server.server_close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    lane = Desk(open_store(tmp_path, bytes(32)).engine)
    yield lane
    lane.close()


@pytest.fixture
def courier(desk: Desk, city: City) -> Iterator[Courier]:
    carrier = make_courier(desk, city)
    yield carrier
    carrier.stop()


def make_courier(
    desk: Desk, city: City, clock: Clock | None = None, take_news: Callable[[Connection, News], None] = apply_news
) -> Courier:
    def make_round() -> tuple[Round, Link]:
        own = clock or Clock("Asia/Jakarta")
        link = Link(lambda: Access(city.url, "BKS-7K", KIOSK, CITY.verify_key), own)
        return Round(DeskJournal(desk, take_news), link, own, b"i" * 16, lambda: 0.5), link

    return Courier(make_round, lambda: 0.5)


def put_records(desk: Desk, count: int) -> None:
    public = bytes(PrivateKey(b"p" * 32).public_key)
    sealed = sealing.seal(b"contoh", [sealing.Recipient(sealing.key_id(public), public)])
    for _ in range(count):

        def put(tx: Connection) -> None:
            seq = outbox.next_seq(tx)
            record = Record(uuid7(seq, seq.to_bytes(10)), seq, 0, 0, "", None, "submission", 1, "k", sealed, b"f" * 32)
            outbox.put(tx, record, (), seq)

        desk.call(put)


def test_letters_then_news(desk: Desk, city: City, courier: Courier) -> None:
    put_records(desk, 3)
    assert courier.step().seconds == 0
    assert courier.status().waiting == 0
    assert courier.step().seconds > 0
    assert city.asked == ["/v1/records", "/v1/compare", "/v1/news"]
    courier.step()
    assert city.asked[3:] == ["/v1/news"]
    assert courier.status().online is True


@pytest.mark.parametrize("status", [200, 201, 302, 400, 401, 403, 404, 500])
def test_a_portal_that_answers_in_the_citys_place_is_never_believed(
    desk: Desk, city: City, courier: Courier, status: int
) -> None:
    put_records(desk, 1)
    city.answer = lambda _path, _body, _binding: (status, b"<html>Silakan masuk ke jaringan tamu</html>")
    courier.step()
    assert courier.status().waiting == 1
    assert courier.status().online is False


def test_an_answer_signed_by_somebody_else_changes_nothing(desk: Desk, city: City, courier: Courier) -> None:
    put_records(desk, 1)

    def forged(path: str, body: bytes, binding: bytes) -> tuple[int, bytes]:
        status, content = take_everything(path, body, binding)
        payload = msgspec.msgpack.decode(msgspec.msgpack.decode(content)[0], type=VerdictSheet)
        return status, sign_answer(STRANGER, binding, payload)

    city.answer = forged
    courier.step()
    assert courier.status().waiting == 1


def test_an_old_answer_to_another_request_changes_nothing(desk: Desk, city: City, courier: Courier) -> None:
    put_records(desk, 1)
    city.answer = lambda path, body, _binding: take_everything(path, body, b"x" * 32)
    courier.step()
    assert courier.status().waiting == 1


def test_verdicts_for_records_that_were_not_sent_settle_nothing(desk: Desk, city: City, courier: Courier) -> None:
    put_records(desk, 1)
    foreign = VerdictSheet(SERVER_TIME, (RecordVerdict(1, b"y" * 16, Verdict.NEW),))
    city.answer = lambda _path, _body, binding: (200, sign_answer(CITY, binding, foreign))
    courier.step()
    assert courier.status().waiting == 1


@pytest.mark.parametrize(("verdict", "conflicts"), [(Verdict.SAME, 0), (Verdict.QUARANTINED, 0), (Verdict.CONFLICT, 1)])
def test_every_verdict_is_an_acknowledgement_and_a_conflict_calls_staff(
    desk: Desk, city: City, courier: Courier, verdict: Verdict, conflicts: int
) -> None:
    put_records(desk, 2)
    city.answer = lambda path, body, binding: take_everything(path, body, binding, verdict)
    courier.step()
    assert courier.status().waiting == 0
    assert courier.status().conflicts == 2 * conflicts


def test_a_revoked_kiosk_keeps_everything_and_asks_rarely(desk: Desk, city: City, courier: Courier) -> None:
    put_records(desk, 1)
    city.answer = lambda _path, _body, binding: (403, sign_answer(CITY, binding, Refusal(SERVER_TIME, "revoked")))
    pause = courier.step()
    assert courier.status().waiting == 1
    assert "revoked" in courier.status().refused
    assert pause.seconds >= 1800


def test_a_batch_that_is_too_large_is_halved_until_it_fits(desk: Desk, city: City, courier: Courier) -> None:
    put_records(desk, 40)

    def small_door(path: str, body: bytes, binding: bytes) -> tuple[int, bytes]:
        return take_everything(path, body, binding) if len(body) < 2500 else (413, b"")

    city.answer = small_door
    for _ in range(60):
        if courier.step().seconds > 0 and courier.status().waiting == 0:
            break
    assert courier.status().waiting == 0


@pytest.mark.parametrize("status", [500, 400])
def test_a_record_the_city_stumbles_over_blocks_nobody_and_staff_are_told(
    desk: Desk, city: City, courier: Courier, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As an older city does, which answers this one record with an error for ever and everything else well."""
    monkeypatch.setattr("sync.policy.PUT_OFF_MS", 20)
    put_records(desk, 12)
    news: list[int] = []

    def stumbling(path: str, body: bytes, binding: bytes) -> tuple[int, bytes]:
        if path == "/v1/news":
            news.append(1)
        if path == "/v1/records":
            batch = msgspec.msgpack.decode(zstandard.ZstdDecompressor().decompress(body, 1 << 22), type=Batch)
            if any(record.seq == 5 for record in batch.records):
                return status, b"" if status == 500 else sign_answer(CITY, binding, Refusal(SERVER_TIME, "unreadable"))
        return take_everything(path, body, binding)

    city.answer = stumbling
    for _ in range(60):
        courier.step()
        if courier.status().waiting == 1 and courier.status().online:
            break
    assert (courier.status().waiting, courier.status().conflicts) == (1, 1)
    assert len(news) > 4
    city.answer = take_everything
    put_records(desk, 1)
    for _ in range(60):
        courier.step()
        if courier.status().waiting == 0:
            break
    assert (courier.status().waiting, courier.status().conflicts) == (0, 0)


def test_the_clock_is_learnt_from_a_signed_answer(desk: Desk, city: City) -> None:
    clock = Clock("Asia/Jakarta")
    put_records(desk, 1)
    assert clock.approximate()
    carrier = make_courier(desk, city, clock)
    carrier.step()
    carrier.stop()
    assert not clock.approximate()
    assert abs(clock.now_ms() - SERVER_TIME) < 60_000


def test_a_mistake_of_ours_does_not_end_the_courier(desk: Desk, city: City) -> None:
    stumbled, arrived = threading.Event(), threading.Event()

    def take_news(_tx: object, _news: News) -> None:
        if not stumbled.is_set():
            stumbled.set()
            raise ZeroDivisionError

    carrier = make_courier(desk, city, take_news=take_news)
    carrier.watch(arrived.set)
    carrier.start()
    try:
        assert stumbled.wait(10)
        arrived.clear()
        carrier.wake()
        put_records(desk, 1)
        while desk.call(outbox.queue).count:
            carrier.wake()
            assert arrived.wait(20) or not desk.call(outbox.queue).count
    finally:
        carrier.stop()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Months without a network, a whole city that comes back at once, a server whose clock is wrong.

Rows 13, 30 and 39 of SYNC 4.
"""

import statistics
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from secrets import token_bytes

import pytest
from httpx import Client, Limits
from sqlalchemy import select

from kiosk.app import Kiosk, open_kiosk
from kiosk.domain.submission import Draft
from sync.central import sheaves
from sync.central.city import City
from sync.central.models import Blob, LedgerRecord
from sync.protocol.signing import verify_answer
from sync.protocol.verdicts import Verdict, VerdictSheet
from tests.faults.share import WHOLE
from tests.helpers import enrolled_kiosk, many_records
from tests.helpers.between import noise
from tests.helpers.kiosk_at_the_city import KioskAtTheCity
from tests.helpers.kiosk_at_the_city import enrolled_kiosk as enrol_at_the_door
from tests.helpers.running_central import RunningCentral, beside

QUEUED = 20_000 if WHOLE else 1_500
PHOTOS = 40 if WHOLE else 2
VISITS = 40
RETURNING = 1_000 if WHOLE else 30
MOST_KIOSKS = 700
"""A city has names for 784. Beyond these, the same ones bring a second journal."""
RECORDS_OF_EACH = 20
AT_ONCE = 200
DRAINS_WITHIN = 300.0
WORST_ACKNOWLEDGEMENT = 60.0
YEAR = 365 * 24 * 60 * 60.0


def _waits(kiosk: Kiosk) -> bool:
    queue = kiosk.by_hand.journal.queue()
    return bool(queue.count or queue.photos)


@pytest.mark.slow
@pytest.mark.fault(13)
def test_after_months_without_a_network_the_oldest_go_first_while_residents_file(
    server: RunningCentral, city: City, tmp_path: Path
) -> None:
    data = tmp_path / "kiosk"
    enrolled_kiosk.enrol(server, data)
    many_records.queue(data, QUEUED)
    whole = enrolled_kiosk.complaint(foto=("satu",))
    with closing(open_kiosk(data, courier=False)) as kiosk:
        for number in range(PHOTOS):
            photo = noise(900 + number, 700)
            kiosk.file(Draft(whole.form, whole.answers, "id", {"satu": photo})).result(20)
    took: list[float] = []
    with closing(open_kiosk(data)) as kiosk:
        kiosk.send_now()
        end = time.monotonic() + DRAINS_WITHIN
        while _waits(kiosk):
            assert time.monotonic() < end, kiosk.link()
            if len(took) < VISITS:
                began = time.perf_counter()
                kiosk.file(enrolled_kiosk.complaint()).result(20)
                took.append(time.perf_counter() - began)
            threading.Event().wait(0.1)
    sheaves.lay_all(city)
    with city.database.read() as session:
        numbers = session.scalars(select(LedgerRecord.seq).order_by(LedgerRecord.received_at, LedgerRecord.seq)).all()
        photos = len(session.scalars(select(Blob.size)).all())
    assert numbers == list(range(1, QUEUED + PHOTOS + len(took) + 1))
    assert photos == PHOTOS
    assert statistics.median(took) < 1.0


class Returning:
    """One kiosk of many that come back at the same moment."""

    def __init__(self, kiosk: KioskAtTheCity) -> None:
        self._kiosk = kiosk
        self.journal = kiosk.incarnation
        self._body = kiosk.packed(*[kiosk.record() for _ in range(RECORDS_OF_EACH)])
        self.statuses: Counter[int] = Counter()

    def send(self) -> float:
        """Seconds until the city acknowledged everything."""
        began = time.monotonic()
        while time.monotonic() - began < WORST_ACKNOWLEDGEMENT:
            answer, binding = self._kiosk.ask("POST", "/v1/records", self._body)
            self.statuses[answer.status_code] += 1
            if answer.status_code == 200:
                sheet = verify_answer(self._kiosk.server_key, binding, answer.content, VerdictSheet)
                assert {one.verdict for one in sheet.verdicts} <= {Verdict.NEW, Verdict.SAME}
                return time.monotonic() - began
            threading.Event().wait(float(answer.headers.get("Retry-After", "1")))
        raise AssertionError(f"starved: {self.statuses}")


@pytest.mark.slow
@pytest.mark.fault(39)
def test_when_a_whole_city_returns_at_once_none_starves(server: RunningCentral, city: City) -> None:
    with Client(base_url=server.url, timeout=WORST_ACKNOWLEDGEMENT, limits=Limits(max_connections=None)) as client:
        enrolled = [
            enrol_at_the_door(city, client, enrolled_kiosk.KELURAHAN)  # type: ignore[arg-type]
            for _ in range(min(RETURNING, MOST_KIOSKS))
        ]
        again = [replace(one, incarnation=token_bytes(16)) for one in enrolled]
        kiosks = [Returning(one) for one in [*enrolled, *again][:RETURNING]]
        with ThreadPoolExecutor(AT_ONCE) as crowd:
            took = sorted(crowd.map(Returning.send, kiosks))
    statuses = sum((kiosk.statuses for kiosk in kiosks), Counter())
    assert set(statuses) <= {200, 429, 503}, statuses
    assert took[int(len(took) * 0.99) - 1] < WORST_ACKNOWLEDGEMENT
    with city.database.read() as session:
        held = Counter(session.scalars(select(LedgerRecord.incarnation)))
    assert {held[kiosk.journal] for kiosk in kiosks} == {RECORDS_OF_EACH}


@pytest.mark.fault(30)
@pytest.mark.parametrize("years", [3, -2] if WHOLE else [-2])
def test_a_server_with_a_wrong_clock_loses_nothing_and_is_corrected(tmp_path: Path, years: int) -> None:
    data = tmp_path / "kiosk"
    server = RunningCentral(tmp_path / "city")
    server.start()
    try:
        enrolled_kiosk.enrol(server, data)
        filed = []
        for wrong in (years * YEAR, 0.0):
            server.stop()
            server.clock_off = wrong
            server.start()
            filed += _file_and_send(data)
    finally:
        server.kill()
    with beside(server) as city, city.database.read() as session:
        held = session.scalars(select(LedgerRecord.id)).all()
    assert Counter(one.hex() for one in held) == Counter(filed)


def _file_and_send(data: Path) -> list[str]:
    """What was filed; once it is at the city, and the kiosk goes by the city's clock."""
    with closing(open_kiosk(data)) as kiosk:
        filed = [kiosk.file(enrolled_kiosk.complaint()).result(20).record_id for _ in range(2)]
        end = time.monotonic() + 30
        while kiosk.link().waiting or not kiosk.link().online:
            assert time.monotonic() < end, kiosk.link()
            kiosk.send_now()
            threading.Event().wait(0.1)
        return filed

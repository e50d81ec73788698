# SPDX-License-Identifier: GPL-3.0-or-later
"""What machines may know of the server: alive, ready, figures and log lines, and nobody's name in any of them."""

import io
import json
import logging
from collections.abc import Callable, Iterator

import pytest
from prometheus_client.exposition import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from sync.central import log
from sync.central.app import app_for
from sync.central.city import City
from sync.central.models import LedgerRecord
from sync.central.operations import condition
from sync.central.operations.watch import Watch
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import ACCESS_CODE, NAME, NIK, PHONE, STORY, KioskAtTheCity
from tests.helpers.staff_browser import PASSWORD, Staff
from tests.sync.central.conftest import TestClock

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""Where the engine does not matter."""

MARKERS = (NAME, STORY, PHONE, PHONE.removeprefix("+62"), NIK, ACCESS_CODE, PASSWORD, "rina.uji", "10.9.8.7")


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """What the server says on its log, at every level."""
    said = io.StringIO()
    output = logging.StreamHandler(said)
    output.setFormatter(log.Lines())
    output.addFilter(lambda record: not record.name.startswith("httpx"))  # the test's own browser
    root = logging.getLogger()
    before = root.level
    root.addHandler(output)
    root.setLevel(logging.DEBUG)
    yield said
    root.removeHandler(output)
    root.setLevel(before)


def samples(watch: Watch) -> dict[str, float]:
    """Every figure by its name and labels."""
    text = generate_latest(watch.registry).decode()
    return {
        one.name + json.dumps(one.labels, sort_keys=True): one.value
        for family in text_string_to_metric_families(text)
        for one in family.samples
    }


@ON_SQLITE
def test_log_and_figures_name_the_pattern_of_a_path_and_nobody(
    city: City, kiosk: KioskAtTheCity, staff: Callable[..., Staff], lines: io.StringIO
) -> None:
    with TestClient(app_for(city), follow_redirects=False) as client:
        body = kiosk.body()
        kiosk.send(kiosk.submission(body))
        staff("verifikator", login="rina.uji")
        own = Staff(client)
        assert own.sign_in("rina.uji").status_code == 303
        client.get("/kerja", params={"nomor": body.ticket, "kata": STORY}, headers={"X-Forwarded-For": "10.9.8.7"})
        client.get(f"/t/{body.token}")
        client.post("/lacak", data={"ticket": body.ticket, "code": ACCESS_CODE})
        own.fill("/kerja/kasus/1", "/kerja/kasus/1/identitas", reason="Menelepon Siti Aminah untuk alamat.")
        client.get(f"/{NAME}/{PHONE}")
        client.get("/open311/v2/requests/1.json")
        client.request("BREW", f"/t/{body.token}")
        figures = samples(client.app.state.watch)  # type: ignore[attr-defined]
    said = lines.getvalue()
    for marker in (*MARKERS, body.token, body.ticket):
        assert marker not in said
        assert marker not in str(figures)
    told = [json.loads(line) for line in said.splitlines()]
    requests = [one for one in told if one["message"] == "request"]
    assert {
        "GET /t/{token}",
        "POST /kerja/kasus/{case}/identitas",
        "GET (none)",
        "(other) /t/{token}",
        "POST /v1/records",
        "GET /open311/v2/requests/{number}.{written}",
    } <= {f"{one['method']} {one['route']}" for one in requests}
    assert all(len(one["request"]) == 16 and one["ms"] >= 0 and one["status"] for one in requests)
    tracked = json.dumps({"method": "GET", "route": "/t/{token}", "status": "200"})
    assert figures[f"anjungan_requests_total{tracked}"] == 1


@ON_SQLITE
def test_each_answer_carries_the_mark_of_its_line(client: TestClient, lines: io.StringIO) -> None:
    mark = client.get("/lacak").headers["x-request-id"]
    assert f'"request": "{mark}"' in lines.getvalue()


def test_ready_says_what_is_missing(
    city: City, client: TestClient, kiosk: KioskAtTheCity, clock: TestClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert client.get("/health").json() == {"status": "ok"}
    well = {"database": True, "disk": True, "opener": True, "records": True}
    assert client.get("/ready").json() == {"status": "ready", **well}
    kiosk.send(kiosk.record())
    with city.database.write() as session:
        session.query(LedgerRecord).update({"opened_at": None})
    assert client.get("/ready").status_code == 200
    clock.pass_time(minutes=11)
    late = client.get("/ready")
    assert (late.status_code, late.json()["opener"]) == (503, False)
    monkeypatch.setattr(condition, "LEAST_ROOM", 1 << 62)
    assert client.get("/ready").json()["disk"] is False
    assert client.get("/health").status_code == 200


@ON_SQLITE
def test_figures_of_the_city_are_read_when_asked(city: City, kiosk: KioskAtTheCity, clock: TestClock) -> None:
    kiosk.send(kiosk.record())
    clock.pass_time(days=30)
    watch = Watch(city)
    stop = watch.serve(0)
    stop()
    figures = samples(watch)
    assert figures["anjungan_cases_late{}"] == 1
    assert figures["anjungan_kiosks_silent{}"] == 1
    assert figures["anjungan_records_waiting{}"] == 0
    assert "anjungan_records_waiting_seconds{}" not in figures
    assert "anjungan_backup_age_seconds{}" not in figures

# SPDX-License-Identifier: GPL-3.0-or-later
"""Who asks too fast waits, and nobody waits for another."""

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from sync.central import pace
from sync.central.pace import Pace, Paced
from tests.helpers.browser import TestClient


class Seconds:
    """A clock that tests turn."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def client(seconds: Seconds, monkeypatch: pytest.MonkeyPatch) -> TestClient:
    """A door that takes three at once from each but addresses, and then one in ten seconds."""
    for name in ("BROWSER", "KIOSK", "PARTNER"):
        monkeypatch.setattr(pace, name, Pace(3, 0.1))
    monkeypatch.setattr(pace, "ADDRESS", Pace(30, 1))
    app = Starlette(routes=[Route("/", lambda _: PlainTextResponse("ya"))])
    return TestClient(Paced(app, session_cookie="anjungan", now=seconds))


@pytest.mark.parametrize(
    "asker",
    [
        {"headers": {"cookie": "anjungan-tamu=x; anjungan=satu"}},
        {"headers": {"signature-input": 'sig=("@method");keyid="BKS-7F"'}},
        {"params": {"api_key": "kunci"}},
    ],
)
def test_each_asker_has_a_bucket_of_its_own(
    client: TestClient, seconds: Seconds, asker: dict[str, dict[str, str]]
) -> None:
    assert [client.get("/", **asker).status_code for _ in range(4)] == [200, 200, 200, 429]
    assert client.get("/").status_code == 200
    assert client.get("/", headers={"cookie": "anjungan=dua"}).status_code == 200
    assert client.get("/", **asker).headers["retry-after"] == "11"
    seconds.now = 10.5
    assert client.get("/", **asker).status_code == 200


def test_an_address_cannot_hide_behind_many_browsers(client: TestClient) -> None:
    answers = [client.get("/", headers={"cookie": f"anjungan={number}"}).status_code for number in range(40)]
    assert answers == [200] * 30 + [429] * 10


def test_buckets_are_forgotten_before_they_fill_the_memory(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "MOST_BUCKETS", 4)
    monkeypatch.setattr(pace, "ADDRESS", Pace(3, 0.1))
    codes = [client.get("/", headers={"cookie": f"anjungan={number}"}).status_code for number in range(6)]
    assert codes == [200, 200, 200, 429, 429, 429]

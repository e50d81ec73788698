# SPDX-License-Identifier: GPL-3.0-or-later
"""How programs that nobody here wrote ask: seen with `three`, `georeport`, `civicbot`, `chicagorequests`, `open311`."""

import pytest

from sync.central import partners
from sync.central.city import City
from tests.helpers.browser import TestClient
from tests.sync.central.test_open311 import REPORT

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
V2 = "/open311/v2"


@pytest.fixture
def key(city: City) -> str:
    return partners.add(city, "Aplikasi warga")


def test_a_key_in_the_address_of_a_post_counts(client: TestClient, key: str) -> None:
    """`open311` 1.1 sends it there, beside an empty jurisdiction."""
    answer = client.post(f"{V2}/requests.xml", params={"jurisdiction_id": "", "api_key": key}, data=REPORT)
    assert answer.status_code == 200
    assert b"<service_request_id>1<" in answer.content


def test_days_with_fractions_and_zones_page_through_everything(client: TestClient, key: str) -> None:
    """`chicagorequests` asks day by day, to the last microsecond."""
    for _ in range(3):
        client.post(f"{V2}/requests.json", data={"api_key": key, **REPORT})
    day = {"start_date": "2026-11-23T00:00:00+07:00", "end_date": "2026-11-23T23:59:59.999999+07:00"}
    updated = {"updated_after": day["start_date"], "updated_before": day["end_date"]}
    asked = {**day, **updated, "extensions": "true", "page_size": "2"}
    pages = [client.get(f"{V2}/requests.json", params={**asked, "page": page}).json() for page in ("1", "2", "3")]
    assert [len(page) for page in pages] == [2, 1, 0]


def test_what_a_client_adds_without_need_does_no_harm(client: TestClient) -> None:
    """`civicbot` names a place when it asks for services, `three` finds the discovery beside them."""
    services = client.get(f"{V2}/services.json", params={"lat": "-6.24", "long": "106.99"})
    assert len(services.json()) > 5
    assert client.get(f"{V2}/discovery.json").json() == client.get("/open311/discovery.json").json()


def test_a_name_of_two_words_and_a_phone_as_people_write_it_are_taken(client: TestClient, key: str) -> None:
    """`three` parts a name and sends the address as a string."""
    typed = {
        "address_string": "Jalan Mawar 1, Marga Jaya", "first_name": "Siti", "last_name": "Aminah",
        "phone": "0812-3456-7890", "service_code": "LAMPU", "description": "Lampu mati di depan gedung serbaguna.",
    }  # fmt: skip
    answer = client.post(f"{V2}/requests.json", data={"api_key": key, **typed}, files={"media": ("", b"")})
    assert answer.status_code == 200, answer.text

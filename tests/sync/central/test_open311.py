# SPDX-License-Identifier: GPL-3.0-or-later
"""Open311 GeoReport v2 as other programs meet it: against the official schemas, and as a promise to residents."""

import io
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import jsonschema
import pytest
from httpx import Client, Response
from PIL import Image
from referencing import Registry
from referencing.jsonschema import DRAFT4

from sync.central import casebook, partners
from sync.central.city import City
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import STORY, KioskAtTheCity
from tests.helpers.staff_browser import Staff, visible_text
from tests.sync.central.conftest import MARGA_JAYA, TestClock

SCHEMAS = Path(__file__).parents[2] / "data" / "open311"
IN_MARGA_JAYA = {"lat": "-6.2414", "long": "106.9973"}
REPORT = {"service_code": "LAMPU", "description": "Lampu mati di depan gedung serbaguna.", **IN_MARGA_JAYA}
WORDS = "Lampu jalan padam di sekitar musala."


@pytest.fixture
def key(city: City) -> str:
    return partners.add(city, "Aplikasi warga")


def ask(client: Client, path: str, **params: str) -> Any:
    answer = client.get(f"/open311/v2/{path}.json", params=params)
    assert answer.status_code == 200, answer.text
    return answer.json()


def xml(client: Client, path: str, **params: str) -> Element:
    answer = client.get(f"/open311/v2/{path}.xml", params=params)
    assert answer.headers["content-type"] == "text/xml; charset=utf-8"
    assert answer.content.startswith(b"<?xml version='1.0' encoding='utf-8'?>")
    return parsed(answer)


def parsed(answer: Response) -> Element:
    return fromstring(answer.content)  # noqa: S314 - written by ourselves


def send(client: Client, key: str, **fields: str) -> Response:
    return client.post("/open311/v2/requests.json", data={"api_key": key, **REPORT, **fields})


def fits(name: str, value: object) -> None:
    """The official JSON schema of GeoReport has nothing against it."""
    parts = {path.name: DRAFT4.create_resource(json.loads(path.read_text())) for path in SCHEMAS.glob("*.json")}
    registry: Registry[Any] = Registry().with_resources(parts.items())
    jsonschema.Draft4Validator({"$ref": name}, registry=registry).validate(value)


def published(kiosk: KioskAtTheCity, staff: Callable[..., Staff]) -> Staff:
    """A complaint filed at a kiosk, verified, routed, with words for everybody."""
    kiosk.send(kiosk.submission(kiosk.body()))
    verifier = staff("verifikator")
    verifier.step(1, "terverifikasi")
    verifier.step(1, "didisposisikan", agency="DBMSDA")
    verifier.fill("/kerja/kasus/1", "/kerja/kasus/1/umum", public_words=WORDS)
    return verifier


def test_discovery_names_both_formats(client: TestClient) -> None:
    found = client.get("/open311/discovery.json").json()
    endpoint = found["endpoints"][0]
    assert (endpoint["specification"], endpoint["formats"], endpoint["type"]) == (
        "http://wiki.open311.org/GeoReport_v2", ["text/xml", "application/json"], "production",
    )  # fmt: skip
    assert {"changeset", "contact", "key_service", "endpoints"} == set(found)
    inside = parsed(client.get("/open311/discovery.xml"))
    assert [child.tag for child in inside] == ["changeset", "contact", "key_service", "endpoints"]
    assert [part.text for part in inside.findall("endpoints/endpoint/formats/format")] == endpoint["formats"]


def test_every_topic_is_a_service_and_secret_ones_are_black_boxes(client: TestClient, city: City) -> None:
    found = ask(client, "services")
    fits("services.json", found)
    assert [service["service_code"] for service in found] == list(city.pack.topics)
    kinds = {service["service_code"]: service["type"] for service in found}
    assert (kinds["LAMPU"], kinds["PETUGAS"]) == ("realtime", "blackbox")
    tags = [child.tag for child in xml(client, "services")[0]]
    assert tags == ["service_code", "service_name", "description", "metadata", "type", "keywords", "group"]


def test_a_service_definition_lists_the_kelurahan(client: TestClient) -> None:
    found = ask(client, "services/LAMPU")
    fits("service-definition.json", found)
    assert {"key": MARGA_JAYA, "name": "Marga Jaya"} in found["attributes"][0]["values"]
    inside = xml(client, "services/LAMPU")
    assert inside.tag == "service_definition"
    assert "Marga Jaya" in [name.text for name in inside.findall("attributes/attribute/values/value/name")]
    assert client.get("/open311/v2/services/TIDAKADA.json").status_code == 404


def test_a_report_becomes_a_case_that_is_worked_on(
    client: TestClient, city: City, key: str, staff: Callable[..., Staff]
) -> None:
    answer = send(
        client, key, first_name="Siti", last_name="Aminah", phone="081234567890", address_string="Jalan Melati",
    )  # fmt: skip
    created = answer.json()[0]
    assert created["service_request_id"] == "1"
    verifier = staff("verifikator")
    page = visible_text(verifier.client.get("/kerja/kasus/1").text)
    for shown in ("Lampu mati di depan gedung serbaguna.", "Jalan Melati", "lewat Aplikasi warga", "-6.24140"):
        assert shown in page
    assert "Siti" not in page
    verifier.step(1, "terverifikasi")
    verifier.step(1, "didisposisikan", agency="DBMSDA")
    case = casebook.public_by_token(city, created["service_notice"].rpartition("/")[2])
    assert case is not None
    assert (case.ticket, case.topic, case.due is None) == ("BKS-0000-0001", "LAMPU", False)
    own = ask(client, "requests/1", api_key=key)[0]
    assert (own["description"], own["lat"], own["address"], own["agency_responsible"] is None) == (
        REPORT["description"], -6.2414, "Jalan Melati", False,
    )  # fmt: skip
    assert own["address_id"] == MARGA_JAYA


def test_what_others_read_names_no_place_and_no_story_until_a_verifier_approved_words(
    kiosk: KioskAtTheCity, client: TestClient, key: str, staff: Callable[..., Staff]
) -> None:
    send(client, key)
    assert ask(client, "requests/1")[0]["description"] is None
    assert ask(client, "requests/1")[0]["lat"] is None
    kiosk.send(kiosk.submission(kiosk.body()))
    everything = client.get("/open311/v2/requests.json", params={"extensions": "true"}).text
    for hidden in (STORY, "musala Nurul", "serbaguna", "Siti", "0812"):
        assert hidden not in everything
    verifier = staff("verifikator")
    verifier.fill("/kerja/kasus/1", "/kerja/kasus/1/umum", public_words=WORDS)
    said = ask(client, "requests/1")[0]
    assert (said["description"], said["lat"]) == (WORDS, -6.2414)
    refused = verifier.fill("/kerja/kasus/1", "/kerja/kasus/1/umum", public_words="Telepon 0812 3456 7890 saja")
    assert "angka" in visible_text(refused.text)


def test_a_list_fits_the_official_schema_in_both_formats(
    kiosk: KioskAtTheCity, client: TestClient, staff: Callable[..., Staff]
) -> None:
    published(kiosk, staff)
    found = ask(client, "requests")
    fits("requests.json", found)
    assert (found[0]["status"], found[0]["description"]) == ("open", WORDS)
    assert found[0]["requested_datetime"] == "2026-11-23T09:44:00+07:00"
    inside = xml(client, "requests")
    assert inside.tag == "service_requests"
    assert [child.tag for child in inside[0]] == list(found[0])
    assert inside.findtext("request/lat") == ""


def test_secret_matters_and_other_kinds_are_not_there(kiosk: KioskAtTheCity, client: TestClient) -> None:
    kiosk.send(kiosk.submission(kiosk.body(topic="PETUGAS", secret=True)))
    kiosk.send(kiosk.submission(kiosk.body(form="saran", kind="suggestion", topic="")))
    assert ask(client, "requests") == []
    assert client.get("/open311/v2/requests/1.json").status_code == 404


def test_questions_narrow_page_and_sort(
    client: TestClient, key: str, clock: TestClock, staff: Callable[..., Staff]
) -> None:
    for code in ("LAMPU", "JALAN", "LAMPU"):
        send(client, key, service_code=code)
        clock.pass_time(days=1)
    assert numbers(client) == ["3", "2", "1"]
    assert numbers(client, service_code="JALAN") == ["2"]
    assert numbers(client, service_request_id="1,3,99", service_code="JALAN") == ["3", "1"]
    assert numbers(client, page="2", page_size="1") == ["2"]
    assert numbers(client, start_date="2026-11-24T00:00:00Z", end_date="2026-11-25T00:00:00Z") == ["2"]
    assert numbers(client, status="closed") == []
    assert numbers(client, service_code="") == ["3", "2", "1"]
    changed = clock.moment
    clock.pass_time(hours=1)
    staff("verifikator").step(2, "ditolak", public_text="Ini bukan urusan kantor pemerintah.")
    assert numbers(client, status="closed") == ["2"]
    assert numbers(client, updated_after=changed.isoformat()) == ["2"]
    clock.pass_time(days=200)
    assert numbers(client) == []
    assert numbers(client, start_date="2026-11-01T00:00:00Z") == ["3", "2", "1"]


def numbers(client: Client, **params: str) -> list[str]:
    return [request["service_request_id"] for request in ask(client, "requests", **params)]


def test_steps_are_told_as_notes_and_as_updates(
    kiosk: KioskAtTheCity, client: TestClient, staff: Callable[..., Staff]
) -> None:
    verifier = published(kiosk, staff)
    verifier.step(1, "ditanggapi", public_text="Lampunya sudah kami ganti.")
    found = ask(client, "requests/1", extensions="true")[0]
    assert found["extended_attributes"]["state"] == "ditanggapi"
    assert found["status_notes"] == "Lampunya sudah kami ganti."
    assert [note["type"] for note in found["notes"]] == ["diterima", "terverifikasi", "didisposisikan", "ditanggapi"]
    updates = ask(client, "servicerequestupdates")
    assert [(u["status"], u["service_request_id"]) for u in updates][-1] == ("FIXED", "1")
    inside = xml(client, "servicerequestupdates")
    assert (inside.tag, inside[-1].tag, inside[-1].findtext("description")) == (
        "service_requests_updates", "request_update", "Lampunya sudah kami ganti.",
    )  # fmt: skip
    assert ask(client, "servicerequestupdates", end_date="2026-10-01T00:00:00Z") == []


def test_a_partner_adds_to_its_own_case_once(
    client: TestClient, city: City, key: str, staff: Callable[..., Staff]
) -> None:
    send(client, key)
    update = {"api_key": key, "service_request_id": "1", "update_id": "77", "description": "Warga mengirim foto baru."}
    first, again = (client.post("/open311/v2/servicerequestupdates.json", data=update).json() for _ in range(2))
    assert first == again
    page = visible_text(staff("verifikator").client.get("/kerja/kasus/1").text)
    assert page.count("Warga mengirim foto baru.") == 1
    other = partners.add(city, "Program lain")
    refused = client.post("/open311/v2/servicerequestupdates.json", data=update | {"api_key": other})
    assert refused.status_code == 404


def test_a_picture_comes_along_and_loses_what_the_camera_wrote(
    client: TestClient, key: str, staff: Callable[..., Staff]
) -> None:
    drawn = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "Rumah Siti"
    Image.new("RGB", (2400, 1200), "teal").save(drawn, "JPEG", exif=exif)
    sent = client.post(
        "/open311/v2/requests.json", data={"api_key": key, **REPORT}, files={"media": ("f.jpg", drawn.getvalue())}
    )
    assert sent.status_code == 200
    photo = staff("verifikator").client.get("/kerja/kasus/1/foto/1")
    assert photo.status_code == 200
    assert Image.open(io.BytesIO(photo.content)).size == (1600, 800)
    assert b"Rumah Siti" not in photo.content
    broken = client.post(
        "/open311/v2/requests.json", data={"api_key": key, **REPORT}, files={"media": ("f.jpg", b"no picture")}
    )
    assert broken.status_code == 400


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"api_key": "wrong"}, 403),
        ({"api_key": ""}, 403),
        ({"service_code": ""}, 400),
        ({"service_code": "TIDAKADA"}, 404),
        ({"jurisdiction_id": "another.city"}, 404),
        ({"lat": ""}, 400),
        ({"lat": "", "long": ""}, 400),
        ({"lat": "nan"}, 400),
        ({"lat": "-3.5", "long": "119.4"}, 400),
        ({"attribute[kelurahan]": "99.99.99.9999"}, 400),
        ({"description": "x" * 4001}, 400),
    ],
)
def test_a_report_that_cannot_be_taken_says_why(
    client: TestClient, key: str, changes: Mapping[str, str], status: int
) -> None:
    fields = {"api_key": key, **REPORT, **changes}
    for written in ("json", "xml"):
        answer = client.post(f"/open311/v2/requests.{written}", data=fields)
        assert answer.status_code == status
        faults = answer.json() if written == "json" else parsed(answer).findall("error")
        assert len(faults) == 1
        said = faults[0] if written == "json" else {child.tag: child.text for child in faults[0]}
        assert set(said) == {"code", "description"}
    assert ask(client, "requests", api_key=key) == []


@pytest.mark.parametrize(
    "params",
    [
        {"start_date": "yesterday"}, {"start_date": "2026-11-01T00:00:00"}, {"status": "running"}, {"page": "0"},
        {"page_size": "1001"}, {"bbox": "1,2"},
        {"start_date": "2026-11-02T00:00:00Z", "end_date": "2026-11-01T00:00:00Z"},
    ],
)  # fmt: skip
def test_a_question_that_cannot_be_understood_is_refused(client: TestClient, params: Mapping[str, str]) -> None:
    assert client.get("/open311/v2/requests.json", params=dict(params)).status_code == 400


def test_a_revoked_key_brings_nothing(client: TestClient, city: City, key: str) -> None:
    partners.revoke(city, "Aplikasi warga")
    assert send(client, key).status_code == 403


def test_a_number_is_its_own_token(client: TestClient, key: str) -> None:
    send(client, key)
    assert ask(client, "tokens/1") == [{"service_request_id": "1", "token": "1"}]
    assert client.get("/open311/v2/tokens/2.json").status_code == 404

# SPDX-License-Identifier: GPL-3.0-or-later
"""The description of the machine doors names each of them, and what they say is of the shapes it gives."""

from pathlib import Path
from typing import Any

import jsonschema
import pytest

from sync.central.app import app_for
from sync.central.city import City
from sync.central.emonev.statistics import STATISTICS
from sync.central.guard import OpenRoute
from sync.central.open311 import bulk
from tests.helpers.browser import TestClient


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    """Nothing here asks the database anything that the two kinds answer differently."""
    return f"sqlite:///{tmp_path / 'central.db'}"


@pytest.fixture
def described(client: TestClient) -> dict[str, Any]:
    return dict(client.get("/openapi.json").json())


def test_every_machine_door_is_described_and_no_other(city: City, described: dict[str, Any]) -> None:
    pages_and_files = {STATISTICS, bulk.PATH, bulk.PACKAGE, "/berkas/kota.css", "/berkas/{name}"}
    routes = [one for one in app_for(city).routes if isinstance(one, OpenRoute) and one.path not in pages_and_files]
    served = {(method, one.path) for one in routes for method in one.methods or () if method != "HEAD"}
    told = {(method.upper(), path) for path, methods in described["paths"].items() for method in methods}
    assert told == served


def test_every_operation_has_a_name_of_its_own_and_known_shapes(described: dict[str, Any]) -> None:
    operations = [one for methods in described["paths"].values() for one in methods.values()]
    names = [one["operationId"] for one in operations]
    assert len(set(names)) == len(names)
    assert all("200" in one["responses"] and one["summary"] for one in operations)


@pytest.mark.parametrize(
    "path",
    ["/open311/discovery.json", "/open311/v2/services.json", "/open311/v2/services/LAMPU.json",
     "/open311/v2/requests.json", "/open311/v2/requests.json?page=0", "/open311/v2/requests/999.json"],
)  # fmt: skip
def test_what_is_said_is_of_the_shape(client: TestClient, described: dict[str, Any], path: str) -> None:
    answer = client.get(path)
    names = {"LAMPU": "{code}", "999": "{number}"}
    parts = path.partition("?")[0].removesuffix(".json").split("/")
    pattern = "/".join(names.get(part, part) for part in parts) + ".{written}"
    told = described["paths"][pattern]["get"]["responses"][str(answer.status_code)]
    schema = told["content"]["application/json"]["schema"]
    shape = jsonschema.Draft202012Validator({**schema, "components": described["components"]})
    assert list(shape.iter_errors(answer.json())) == []


@pytest.mark.parametrize(
    ("path", "methods"),
    [
        ("/openapi.json", "GET, HEAD"), ("/open311/v2/services.json", "GET, HEAD"), ("/v1/enrol", "POST"),
        ("/open311/v2/requests.xml", "GET, HEAD, POST"), (f"/v1/blobs/{'0' * 64}", "GET, HEAD, PUT, PATCH"),
        ("/masuk", "GET, HEAD, POST"), ("/keluar", "POST"),
    ],
)  # fmt: skip
def test_a_method_that_no_door_has_is_refused_with_those_it_has(client: TestClient, path: str, methods: str) -> None:
    answer = client.request("DELETE", path)
    assert (answer.status_code, answer.headers["allow"]) == (405, methods)


@pytest.mark.parametrize("path", ["/open311/v2/requests.csv", "/open311/discovery.null", "/open311/v3/requests.xml"])
def test_another_format_or_address_is_a_fault(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert answer.text.endswith("<description>this address was not found</description></error></errors>")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in through the city's account service, against a real OpenID provider (npm's oidc-provider) on loopback.

Point ANJUNGAN_TEST_OIDC at a folder where `npm install oidc-provider@9` was run; without it these tests are skipped.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from httpx import Client, Response
from sqlalchemy import select

from sync.central.access import settings
from sync.central.access.provider import BACK, FILE, START
from sync.central.city import City
from sync.central.models import AccessSetting, AccessStep, Account, ProviderRule
from tests.helpers.browser import TestClient
from tests.helpers.staff_browser import Staff, forms_of, visible_text
from tests.sync.central.conftest import TestClock

PACKAGE = Path(os.environ.get("ANJUNGAN_TEST_OIDC", "/nowhere"))
SCRIPT = Path(__file__).with_name("account_service.mjs")
RULES = "/kerja/akun-kota"
is_here = (PACKAGE / "node_modules" / "oidc-provider").is_dir() and shutil.which("node") is not None
needs_service = pytest.mark.skipif(not is_here, reason="no node, or ANJUNGAN_TEST_OIDC names no oidc-provider")


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    """Nothing here asks the database anything that the two kinds answer differently."""
    return f"sqlite:///{tmp_path / 'central.db'}"


@pytest.fixture(scope="module")
def issuer() -> Iterator[str]:
    """A provider that knows Dewi of DLH, Bayu who verifies, and a guest."""
    command = ["node", str(SCRIPT), str(PACKAGE), f"http://testserver{BACK}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as service:
        assert service.stdout is not None
        yield service.stdout.readline().strip()
        service.terminate()


@pytest.fixture
def joined(city: City, issuer: str, clock: TestClock) -> str:
    """A city that knows the provider, and two rules."""
    told = f'issuer = "{issuer}"\nclient = "anjungan"\nsecret = "rahasia layanan uji"\n'
    (city.settings.data / FILE).write_text(told, encoding="utf-8")
    with city.database.write() as session:
        session.add(ProviderRule(claim="groups", value="dinas", role="opd", place_claim="opd"))
        session.add(ProviderRule(claim="groups", value="verifikasi", role="verifikator", place_claim=""))
    assert clock() == city.now()
    return issuer


def come_back(client: TestClient, name: str) -> str:
    """Sign in at the provider as a person does, through its own pages; where it sends the browser in the end."""
    address = client.get(START).headers["location"]
    with Client(timeout=10) as browser:
        answer = browser.get(address)
        for _ in range(20):
            if answer.status_code in (302, 303):
                address = str(answer.next_request.url) if answer.next_request else ""
                if address.startswith("http://testserver"):
                    return address.removeprefix("http://testserver")
                answer = browser.get(address)
            else:
                answer = _filled(browser, answer, name)
    raise AssertionError("the provider sent nobody back")


def _filled(browser: Client, page: Response, name: str) -> Response:
    action = re.findall(r'action="([^"]+)"', page.text)[0]
    prompt = re.findall(r'name="prompt" value="(\w+)"', page.text)[0]
    typed = {"prompt": prompt} | ({"login": name, "password": "apa saja"} if prompt == "login" else {})
    return browser.post(action, data=typed)


@needs_service
def test_a_first_sign_in_makes_an_account_with_role_and_agency(
    city: City, joined: str, client: TestClient, browser: Callable[[], TestClient]
) -> None:
    assert "Masuk dengan akun kota" in client.get("/masuk").text
    assert client.get(come_back(client, "dewi")).headers["location"] == "/kerja"
    assert client.get("/kerja").status_code == 200
    other = browser()
    other.get(come_back(other, "dewi"))
    with city.database.read() as session:
        made = session.scalars(select(Account)).one()
        told = [step.action for step in session.scalars(select(AccessStep).order_by(AccessStep.number))]
    assert (made.login, made.full_name, made.role, made.agency) == ("dewi", "Dewi Lestari", "opd", "DLH")
    assert told == ["account-made", "role-changed", "sign-in", "sign-in"]
    assert joined


@needs_service
def test_signing_out_shows_the_way_out_of_the_service(joined: str, client: TestClient) -> None:
    client.get(come_back(client, "bayu"))
    form = next(one for one in forms_of(client.get("/kerja").text) if one.action == "/keluar")
    page = client.post("/keluar", data=form.fields)
    out = re.findall(r'href="(http://127[^"]+)"', page.text)[0].replace("&amp;", "&")
    assert out.startswith(f"{joined}/session/end?id_token_hint=")
    with Client() as there:
        assert there.get(out).status_code == 200
    assert client.get("/kerja").headers["location"] == "/masuk"


@needs_service
def test_who_fits_no_rule_stays_out_and_a_changed_rule_changes_the_role(
    city: City, joined: str, client: TestClient
) -> None:
    refused = client.get(come_back(client, "tamu"))
    assert (refused.status_code, "belum punya peran" in refused.text) == (403, True)
    client.get(come_back(client, "bayu"))
    with city.database.write() as session:
        session.scalars(select(ProviderRule).where(ProviderRule.value == "verifikasi")).one().role = "pimpinan"
    client.get(come_back(client, "bayu"))
    assert client.get("/kerja").status_code == 403
    assert joined


@needs_service
def test_an_account_of_the_same_name_is_linked_only_where_the_city_says_so(
    city: City, joined: str, staff: Callable[..., Staff], client: TestClient
) -> None:
    staff("humas", login="bayu")
    assert "sudah dipakai" in client.get(come_back(client, "bayu")).text
    with city.database.write() as session:
        session.add(AccessSetting(name=settings.LINK_BY_LOGIN, value=settings.YES))
    client.get(come_back(client, "bayu"))
    with city.database.read() as session:
        assert [one.role for one in session.scalars(select(Account))] == ["verifikator"]
    assert joined


@needs_service
def test_a_code_is_for_the_browser_that_asked_and_for_once(
    joined: str, client: TestClient, browser: Callable[[], TestClient], clock: TestClock
) -> None:
    back = come_back(client, "bayu")
    stranger = browser()
    assert stranger.get(back).status_code == 403
    stranger.get(START)
    assert stranger.get(back).status_code == 403
    assert client.get(back).status_code == 303
    assert client.get(back).status_code == 403
    late = browser()
    path = come_back(late, "bayu")
    clock.pass_time(minutes=11)
    assert "Waktunya habis" in late.get(path).text
    assert urlsplit(path).path == BACK
    assert joined


def test_without_a_service_there_is_no_key_and_a_calm_word(client: TestClient, staff: Callable[..., Staff]) -> None:
    assert "akun kota" not in client.get("/masuk").text
    refused = client.get(START)
    assert (refused.status_code, "provider.toml" in refused.text) == (403, True)
    admin = staff("admin")
    typed = {"claim": "groups", "value": "dinas", "role": "opd", "place_claim": "opd"}
    assert admin.fill(RULES, RULES, **typed).status_code == 303
    assert admin.fill(RULES, RULES, **(typed | {"value": " "})).status_code == 422
    page = admin.client.get(RULES).text
    assert "groups = dinas" in visible_text(page)
    removal = next(form.action for form in forms_of(page) if form.action.endswith("/hapus"))
    admin.fill(RULES, removal)
    assert "groups = dinas" not in visible_text(admin.client.get(RULES).text)
    assert "Menghapus aturan akun kota" in visible_text(admin.client.get("/kerja/catatan-akses").text)


def test_a_service_that_does_not_answer_leaves_the_password(city: City, client: TestClient) -> None:
    told = 'issuer = "http://127.0.0.1:9"\nclient = "anjungan"\nsecret = "rahasia"\n'
    (city.settings.data / FILE).write_text(told, encoding="utf-8")
    refused = client.get(START)
    assert (refused.status_code, "tidak menjawab" in refused.text) == (403, True)
    assert 'name="password"' in refused.text

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the paper opens: states, dates and public words, to nobody else, and never who filed it."""

from collections.abc import Callable

from httpx import Client, Response

from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import ACCESS_CODE, NAME, STORY, KioskAtTheCity
from tests.helpers.staff_browser import Staff, forms_of, visible_text
from tests.sync.central.conftest import TestClock

ANSWER = "Lampu di depan musala sudah kami ganti."


def _look_up(client: Client, ticket: str, code: str) -> Response:
    form = forms_of(client.get("/lacak").text)[0]
    return client.post("/lacak", data=form.fields | {"ticket": ticket, "code": code})


def test_the_qr_opens_states_and_answers_but_nobody(
    kiosk: KioskAtTheCity, client: TestClient, staff: Callable[..., Staff]
) -> None:
    body = kiosk.body()
    kiosk.send(kiosk.submission(body))
    verifier = staff("verifikator")
    verifier.step(1, "terverifikasi")
    verifier.step(1, "didisposisikan", agency="DBMSDA")
    verifier.fill("/kerja/kasus/1", "/kerja/kasus/1/catatan", note="Catatan ini hanya untuk rekan.")
    verifier.step(1, "ditanggapi", public_text=ANSWER)
    page = client.get(f"/t/{body.token}")
    assert f'<h1 class="code">{body.ticket}</h1>' in page.text
    said = visible_text(page.text)
    for shown in (body.ticket, "Lampu jalan", "Sudah diperiksa", ANSWER, "Senin, 7 Desember 2026"):
        assert shown in said
    for hidden in (NAME, STORY, "0812", "musala Nurul", "Petugas", "Catatan ini"):
        assert hidden not in said
    assert len(page.content) < 15_000
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["x-robots-tag"].startswith("noindex")


def test_a_secret_matter_stays_unsaid(kiosk: KioskAtTheCity, client: TestClient) -> None:
    body = kiosk.body(topic="PETUGAS", secret=True, identity="rahasia")
    kiosk.send(kiosk.submission(body))
    said = visible_text(client.get(f"/t/{body.token}").text)
    assert "Isi laporan dirahasiakan" in said
    assert "Pungutan" not in said


def test_an_unknown_token_gets_calm_words(client: TestClient) -> None:
    answer = client.get("/t/" + "a" * 22)
    assert answer.status_code == 404
    assert "menunggu jaringan" in answer.text


def test_ticket_and_code_open_the_same_page(kiosk: KioskAtTheCity, client: TestClient) -> None:
    body = kiosk.body(ticket="BKS-7F3K-92QD")
    kiosk.send(kiosk.submission(body))
    spoken = f"{ACCESS_CODE[:4].lower()} {ACCESS_CODE[4:]}"
    answer = _look_up(client, "bks 7f3k 92qd", spoken)
    assert answer.status_code == 200
    assert "Diterima kota" in answer.text


def test_wrong_codes_shut_the_ticket_for_a_while(kiosk: KioskAtTheCity, client: TestClient, clock: TestClock) -> None:
    kiosk.send(kiosk.submission(kiosk.body(ticket="BKS-7F3K-92QD")))
    for _ in range(5):
        assert _look_up(client, "BKS-7F3K-92QD", "AAAA2222").status_code == 404
    assert _look_up(client, "BKS-7F3K-92QD", ACCESS_CODE).status_code == 429
    clock.pass_time(minutes=1)
    assert _look_up(client, "BKS-7F3K-92QD", ACCESS_CODE).status_code == 200


def test_a_hash_that_would_cost_the_server_dear_opens_nothing(kiosk: KioskAtTheCity, client: TestClient) -> None:
    dear = "$argon2id$v=19$m=99999999,t=9,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaA"
    kiosk.send(kiosk.submission(kiosk.body(ticket="BKS-7F3K-92QD", access_hash=dear)))
    assert _look_up(client, "BKS-7F3K-92QD", ACCESS_CODE).status_code == 404


def test_the_page_speaks_the_language_of_the_filing(kiosk: KioskAtTheCity, client: TestClient) -> None:
    body = kiosk.body(language="en")
    kiosk.send(kiosk.submission(body))
    assert "Received at the kiosk" in client.get(f"/t/{body.token}").text

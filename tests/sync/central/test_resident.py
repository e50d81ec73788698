# SPDX-License-Identifier: GPL-3.0-or-later
"""A case ends with the resident's yes, or when the stated time passed; her no opens it again."""

from collections.abc import Callable

import pytest
from httpx import Response

from sync.central import resident
from sync.central.chain import broken_chain
from sync.central.city import City
from sync.central.models import Case, VerdictOfResident
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import KioskAtTheCity
from tests.helpers.staff_browser import Staff, forms_of, visible_text
from tests.sync.central.conftest import TestClock

NOT_MENDED = "Lampunya menyala sehari, lalu padam lagi."


@pytest.fixture
def verifier(staff: Callable[..., Staff]) -> Staff:
    return staff("verifikator")


@pytest.fixture
def token(kiosk: KioskAtTheCity, verifier: Staff) -> str:
    """The paper of a complaint that was answered."""
    body = kiosk.body()
    kiosk.send(kiosk.submission(body))
    verifier.step(1, "terverifikasi")
    verifier.step(1, "didisposisikan", agency="DBMSDA")
    verifier.step(1, "ditanggapi", public_text="Lampunya sudah kami ganti.")
    return body.token


def say(client: TestClient, token: str, what: str, words: str = "") -> Response:
    page = client.get(f"/t/{token}")
    fields = forms_of(page.text)[0].fields
    answer: Response = client.post(f"/t/{token}", data={"token": fields["token"], "what": what, "words": words})
    return answer


def state_of(city: City) -> str:
    with city.database.read() as session:
        return session.get_one(Case, 1).state


def test_her_yes_closes_the_case(city: City, client: TestClient, token: str) -> None:
    assert "Apakah masalahnya sudah beres" in client.get(f"/t/{token}").text
    assert say(client, token, "selesai").status_code == 303
    assert state_of(city) == "selesai"
    assert "Belum beres" in client.get(f"/t/{token}").text
    with city.database.read() as session:
        assert session.get_one(VerdictOfResident, 1).satisfied
    assert broken_chain(city) == ()


def test_her_no_opens_it_again_and_staff_read_why(city: City, client: TestClient, token: str, verifier: Staff) -> None:
    assert say(client, token, "belum", "Rusak.").status_code == 422
    assert say(client, token, "belum", NOT_MENDED).status_code == 303
    assert state_of(city) == "dibuka_kembali"
    page = visible_text(verifier.client.get("/kerja/kasus/1").text)
    assert NOT_MENDED in page
    assert NOT_MENDED not in client.get(f"/t/{token}").text
    verifier.step(1, "didisposisikan", agency="DBMSDA")
    assert state_of(city) == "didisposisikan"


def test_silence_of_ten_working_days_closes_it_and_then_it_stays_closed(
    city: City, client: TestClient, token: str, clock: TestClock
) -> None:
    clock.pass_time(days=13)
    assert resident.close_silent(city) == 0
    clock.pass_time(days=2)
    assert (resident.close_silent(city), resident.close_silent(city)) == (1, 0)
    assert state_of(city) == "selesai"
    assert say(client, token, "belum", NOT_MENDED).status_code == 303  # the closing was news to her
    assert state_of(city) == "dibuka_kembali"


def test_what_is_long_past_is_not_opened_again(client: TestClient, token: str, clock: TestClock) -> None:
    form = forms_of(client.get(f"/t/{token}").text)[0].fields
    clock.pass_time(days=40)
    assert "Belum beres" not in client.get(f"/t/{token}").text
    late = client.post(f"/t/{token}", data={"token": form["token"], "what": "belum", "words": NOT_MENDED})
    assert late.status_code == 422
    assert "sudah tidak menunggu" in late.text


def test_she_answers_what_the_city_asks_and_the_clock_runs_on(
    city: City, kiosk: KioskAtTheCity, client: TestClient, staff: Callable[..., Staff], clock: TestClock
) -> None:
    verifier = staff("verifikator")
    body = kiosk.body()
    kiosk.send(kiosk.submission(body))
    verifier.step(1, "menunggu_pelapor", public_text="Tiang lampu yang mana?")
    clock.pass_time(days=5)
    assert say(client, body.token, "balas", "Tiang nomor tujuh, dekat gapura.").status_code == 303
    assert state_of(city) == "terverifikasi"
    later = staff("verifikator", login="pengganti")
    assert "Tiang nomor tujuh" in visible_text(later.client.get("/kerja/kasus/1").text)
    with city.database.read() as session:
        case = session.get_one(Case, 1)
        assert case.promised is not None
        assert case.due is not None
        assert (case.due - case.promised).days == 5


@pytest.mark.parametrize("what", ["ditolak", "selesai", ""])
def test_nothing_else_can_be_said(city: City, kiosk: KioskAtTheCity, client: TestClient, what: str) -> None:
    body = kiosk.body()
    kiosk.send(kiosk.submission(body))
    client.get(f"/t/{body.token}")
    form = forms_of(client.get("/lacak").text)[0].fields
    answer = client.post(f"/t/{body.token}", data={"token": form["token"], "what": what, "words": NOT_MENDED})
    assert answer.status_code in (404, 422)
    assert state_of(city) == "diterima"


def test_a_form_of_another_page_is_refused(client: TestClient, token: str, city: City) -> None:
    assert client.post(f"/t/{token}", data={"token": "x", "what": "selesai"}).status_code == 403
    assert state_of(city) == "ditanggapi"

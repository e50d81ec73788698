# SPDX-License-Identifier: GPL-3.0-or-later
"""What the city tells everybody reaches the kiosk by itself, is kept there without a network, and vanishes again."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from httpx import Client

from kiosk.app import Kiosk, open_kiosk
from kiosk.domain.submission import Draft
from resources.forms.model import Answer
from tests.helpers import enrolled_kiosk
from tests.helpers.enrolled_kiosk import KELURAHAN, PERSONAL_WORDS, press_until
from tests.helpers.running_central import RunningCentral, running_central
from tests.helpers.staff_browser import PASSWORD, Staff, visible_text

WITHIN = 30.0
BOARD = "/kerja/berita"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningCentral]:
    with running_central(tmp_path / "city") as running:
        yield running


@pytest.fixture
def verifier(server: RunningCentral) -> Iterator[Staff]:
    server.add_account("verifikator", "verifikator", password=PASSWORD)
    with Client(base_url=server.url, follow_redirects=True) as browser:
        person = Staff(browser)
        person.sign_in("verifikator")
        yield person


def board(kiosk: Kiosk) -> list[str]:
    return [one.title for one in kiosk.announcements().result(10)]


def test_the_news_board_is_kept_where_the_network_is_gone_and_ends_when_the_city_says_so(
    server: RunningCentral, verifier: Staff, tmp_path: Path
) -> None:
    data = tmp_path / "kiosk"
    enrolled_kiosk.enrol(server, data)
    for title, place in (("Posyandu hari Sabtu", ""), ("Hanya tetangga", "32.75.04.1001"), ("Air mati", KELURAHAN)):
        typed = {"title": title, "body": "Isi berita untuk warga.", "until": "", "kelurahan": place}
        verifier.fill(BOARD, BOARD, **typed)
    for number in (1, 2, 3):
        verifier.fill(BOARD, f"{BOARD}/{number}/terbit")
    with closing(open_kiosk(data)) as kiosk:
        press_until(kiosk, lambda: board(kiosk) == ["Air mati", "Posyandu hari Sabtu"])
    server.kill()
    with closing(open_kiosk(data)) as kiosk:
        assert board(kiosk) == ["Air mati", "Posyandu hari Sabtu"]
        server.start()
        verifier.fill(BOARD, f"{BOARD}/3/tarik")
        press_until(kiosk, lambda: board(kiosk) == ["Posyandu hari Sabtu"])


def test_a_neighbour_joins_and_both_are_answered(server: RunningCentral, verifier: Staff, tmp_path: Path) -> None:
    data = tmp_path / "kiosk"
    enrolled_kiosk.enrol(server, data)
    with closing(open_kiosk(data)) as kiosk:
        first = kiosk.file(enrolled_kiosk.complaint()).result(20).receipt
        assert first is not None
        press_until(kiosk, lambda: verifier.client.get("/kerja/kasus/1").status_code == 200)
        assert kiosk.similar("LAMPU", KELURAHAN).result(10) == ()
        verifier.step(1, "terverifikasi")
        verifier.fill("/kerja/kasus/1", "/kerja/kasus/1/ikut", landmark="Depan pasar lama")
        press_until(kiosk, lambda: len(kiosk.similar("LAMPU", KELURAHAN).result(10)) == 1)
        (matter,) = kiosk.similar("LAMPU", KELURAHAN).result(10)
        assert (matter.topic, matter.landmark) == ("LAMPU", "Depan pasar lama")
        assert not any(word in str(matter) for word in PERSONAL_WORDS)
        answers: dict[str, Answer] = {
            "matter": matter.id, "topik": "LAMPU", "kelurahan": KELURAHAN, "patokan": matter.landmark, "cerita": "",
            "nama_pilihan": "anonim", "setuju": True,
        }  # fmt: skip
        second = kiosk.file(Draft("ikut_aduan", answers, "id")).result(20).receipt
        assert second is not None
        press_until(kiosk, lambda: "1 ikut melaporkan" in visible_text(verifier.client.get("/kerja").text))
        verifier.step(1, "didisposisikan", agency="DISPERKIM")
        press_until(kiosk, lambda: _state(kiosk, first.qr) == _state(kiosk, second.qr) == "didisposisikan")
        verifier.step(1, "diproses")
        verifier.step(1, "bukan_kewenangan", public_text="Ini jalan provinsi. Kami sudah meneruskannya.")
        press_until(kiosk, lambda: _state(kiosk, first.qr) == _state(kiosk, second.qr) == "bukan_kewenangan")
        reply = kiosk.follow(second.qr, "", "id").result(10).reply
        assert reply is not None
        assert reply.text == "Ini jalan provinsi. Kami sudah meneruskannya."
        press_until(kiosk, lambda: kiosk.similar("LAMPU", KELURAHAN).result(10) == ())


def _state(kiosk: Kiosk, qr: str) -> str:
    return kiosk.follow(qr, "", "id").result(10).state

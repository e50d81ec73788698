# SPDX-License-Identifier: GPL-3.0-or-later
"""The news board: written, published to every kiosk once, withdrawn everywhere; who did it stays written."""

from collections.abc import Callable

import msgspec
import pytest
from sqlalchemy import text, update

from sync.central import kiosks
from sync.central.city import City
from sync.central.models import NewsItem
from sync.protocol.records import Announcement, News, NewsRequest
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import KioskAtTheCity, enrolled_kiosk
from tests.helpers.staff_browser import Staff, visible_text
from tests.sync.central.conftest import TestClock

MakeStaff = Callable[..., Staff]
BOARD = "/kerja/berita"
TITLE, BODY = "Posyandu hari Sabtu", "Posyandu buka pukul 08.00.\nBawa buku KIA."
NEXT_DOOR = "32.75.04.1001"


@pytest.fixture
def desk(staff: MakeStaff) -> Staff:
    return staff("humas")


def write(desk: Staff, **changed: str) -> int:
    typed = {"title": TITLE, "body": BODY, "until": "", "kelurahan": ""} | changed
    assert desk.fill(BOARD, BOARD, **typed).status_code == 303
    return max(int(number) for number in _numbers(desk.client.get(BOARD).text))


def _numbers(page: str) -> list[str]:
    return [part.split('"')[0] for part in page.split('id="berita-')[1:]]


def press(desk: Staff, number: int, what: str) -> int:
    return desk.fill(BOARD, f"{BOARD}/{number}/{what}").status_code


def told(kiosk: KioskAtTheCity, cursor: int = 0) -> list[Announcement]:
    return list(kiosk.news(cursor=cursor).announcements)


def test_a_draft_stays_in_the_house_until_it_is_published(kiosk: KioskAtTheCity, desk: Staff) -> None:
    number = write(desk)
    assert told(kiosk) == []
    assert press(desk, number, "terbit") == 303
    (one,) = told(kiosk)
    assert (one.title, one.body, one.until, one.withdrawn, one.kelurahan) == (TITLE, BODY, "", False, "")


def test_each_kiosk_is_told_once_and_one_that_comes_later_too(
    city: City, client: TestClient, kiosk: KioskAtTheCity, desk: Staff
) -> None:
    neighbour, gone = (enrolled_kiosk(city, client, NEXT_DOOR) for _ in range(2))
    kiosks.revoke(city, gone.trust.kiosk)
    press(desk, write(desk), "terbit")
    for one in (kiosk, neighbour, enrolled_kiosk(city, client, NEXT_DOOR)):
        first = one.news()
        assert [piece.title for piece in first.announcements] == [TITLE]
        again = NewsRequest(first.cursor, mark=first.mark)
        assert one.told("POST", "/v1/news", msgspec.msgpack.encode(again), News).announcements == ()


def test_what_is_withdrawn_is_taken_off_every_kiosk_and_not_given_to_a_new_one(
    city: City, client: TestClient, kiosk: KioskAtTheCity, desk: Staff
) -> None:
    number = write(desk)
    press(desk, number, "terbit")
    seen = kiosk.news().cursor
    assert press(desk, number, "tarik") == 303
    assert [one.withdrawn for one in told(kiosk, seen)] == [True]
    assert [one.withdrawn for one in told(kiosk)] == [True]
    assert told(enrolled_kiosk(city, client, NEXT_DOOR)) == []


def test_a_new_kiosk_is_not_given_what_is_over(city: City, client: TestClient, clock: TestClock, desk: Staff) -> None:
    press(desk, write(desk, until="2026-11-24"), "terbit")
    clock.pass_time(days=1)
    assert len(told(enrolled_kiosk(city, client, NEXT_DOOR))) == 1
    clock.pass_time(days=1)
    assert told(enrolled_kiosk(city, client, NEXT_DOOR)) == []


def test_what_residents_have_read_is_never_changed(kiosk: KioskAtTheCity, desk: Staff) -> None:
    number = write(desk)
    changed = desk.fill(f"{BOARD}/{number}", f"{BOARD}/{number}", title="Posyandu hari Minggu")
    assert changed.status_code == 422  # the body was emptied
    assert desk.fill(f"{BOARD}/{number}", f"{BOARD}/{number}", title="Posyandu Minggu", body=BODY).status_code == 303
    token = desk.client.get(BOARD).text.split('name="token" value="')[1].split('"')[0]
    press(desk, number, "terbit")
    typed = {"token": token, "title": "Judul lain sama sekali", "body": BODY, "until": "", "kelurahan": ""}
    for path in (f"{BOARD}/{number}", f"{BOARD}/{number}/terbit"):
        refused = desk.client.post(path, data=typed)
        assert (refused.status_code, "sudah terbit" in refused.text) == (422, True)
    assert [one.title for one in told(kiosk)] == ["Posyandu Minggu"]
    assert desk.client.get(f"{BOARD}/{number}").status_code == 404


def test_who_and_when_stays_written(desk: Staff, staff: MakeStaff) -> None:
    number = write(desk)
    press(desk, number, "terbit")
    press(staff("verifikator"), number, "tarik")
    page = visible_text(desk.client.get(BOARD).text)
    for line in ("Ditulis oleh Petugas humas", "Diterbitkan oleh Petugas humas", "Ditarik oleh Petugas verifikator"):
        assert f"{line}, Sen 23 Nov, pukul 09.44" in page


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"title": "Hai"}, "Judul perlu 5 sampai 120 huruf."),
        ({"title": "x" * 121}, "Judul perlu 5 sampai 120 huruf."),
        ({"body": "Singkat"}, "Isi perlu 10 sampai 2.000 huruf."),
        ({"body": "x" * 2001}, "Isi perlu 10 sampai 2.000 huruf."),
        ({"until": "2026-11-22"}, "Tanggal terakhirnya sudah lewat."),
        ({"until": "besok"}, "Tanggal tidak terbaca."),
        ({"kelurahan": "00.00.00.0000"}, "Pilih kelurahan"),
    ],
)
def test_a_refusal_says_what_is_wrong_and_keeps_every_word(desk: Staff, changed: dict[str, str], refusal: str) -> None:
    typed = {"title": TITLE, "body": BODY, "until": "", "kelurahan": ""} | changed
    refused = desk.fill(BOARD, BOARD, **typed)
    assert refused.status_code == 422
    assert refusal in visible_text(refused.text)
    assert typed["body"].split("\n")[0] in refused.text


def test_markup_is_shown_as_it_was_typed(desk: Staff) -> None:
    write(desk, title="<b>Tebal</b> sekali", body="<script>alert(1)</script> bukan apa-apa")
    page = desk.client.get(BOARD).text
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_a_city_that_was_restored_tells_its_kiosks_everything_again(
    city: City, kiosk: KioskAtTheCity, desk: Staff
) -> None:
    kiosk.send(kiosk.record(), kiosk.record())
    press(desk, write(desk), "terbit")
    before = kiosk.news()
    with city.database.write() as session:
        session.execute(update(NewsItem).where(NewsItem.number == before.cursor).values(mark=b"another"))
    request = msgspec.msgpack.encode(NewsRequest(before.cursor, mark=before.mark))
    again = kiosk.told("POST", "/v1/news", request, News)
    assert (len(again.events), len(again.announcements), again.cursor) == (2, 1, before.cursor)
    assert again.mark == b"another"


def test_pieces_are_numbered_without_gaps_for_each_kiosk(
    city: City, client: TestClient, kiosk: KioskAtTheCity, desk: Staff
) -> None:
    neighbour = enrolled_kiosk(city, client, NEXT_DOOR)
    for _ in range(3):
        press(desk, write(desk), "terbit")
        kiosk.send(kiosk.record())
    with city.database.read() as session:
        rows = session.execute(text("SELECT kiosk_id, number FROM news_item ORDER BY kiosk_id, number")).all()
    numbers = {name: [number for owner, number in rows if owner == name] for name, _ in rows}
    assert numbers == {kiosk.trust.kiosk: [1, 2, 3, 4, 5, 6], neighbour.trust.kiosk: [1, 2, 3]}

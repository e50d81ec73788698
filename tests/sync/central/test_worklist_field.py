# SPDX-License-Identifier: GPL-3.0-or-later
"""Out where the work is: a person's or an agency's tasks, a step in two taps, light enough for a slow network."""

import io
import re
from collections.abc import Callable

import pytest
from PIL import Image

from resources.forms.model import Place
from sync.central.city import City
from sync.central.models import Account, Case, CaseDraft
from sync.central.worklist.field import MOST_TASKS
from tests.helpers.kiosk_at_the_city import STORY, KioskAtTheCity, answers
from tests.helpers.staff_browser import Staff, visible_text

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # no database does it differently
MakeStaff = Callable[..., Staff]
FIELD = "/kerja/lapangan"
WORDS = "Dua lampu sudah kami ganti dan menyala lagi sejak sore."
BINTARA = "32.75.02.1001"
LIGHT = 30 * 1024


def tasks(person: Staff, query: str = "") -> list[int]:
    """Case numbers as the phone shows them."""
    return [
        int(number) for number in re.findall(r'class="task" id="k(\d+)"', person.client.get(f"{FIELD}?{query}").text)
    ]


@pytest.fixture
def routed(kiosk: KioskAtTheCity, city: City) -> KioskAtTheCity:
    """Three cases of one agency, the last in another kelurahan."""
    elsewhere = answers(kiosk.trust.kelurahan) | {"tempat": Place(BINTARA, "02", "07", "Dekat pasar")}
    kiosk.send(*(kiosk.submission(kiosk.body(due=due)) for due in ("2026-12-03", "2026-12-01")))
    kiosk.send(kiosk.submission(kiosk.body(answers=elsewhere, due="2026-12-02")))
    _route(city)
    return kiosk


def _route(city: City) -> None:
    with city.database.write() as session:
        for case in session.query(Case):
            case.state, case.agency = "didisposisikan", "DBMSDA"


@pytest.mark.usefixtures("routed")
def test_an_agency_sees_its_tasks_by_kelurahan(staff: MakeStaff) -> None:
    person = staff("opd", "DBMSDA")
    assert tasks(person) == [2, 3, 1]
    assert tasks(person, f"kelurahan={BINTARA}") == [3]
    assert tasks(person, "saya=1") == []
    assert tasks(staff("opd", "DLH")) == []
    page = visible_text(person.client.get(FIELD).text)
    assert "Depan Musala Nurul Iman, RT 03 / RW 05" in page
    assert STORY in page


@pytest.mark.usefixtures("routed")
def test_two_taps_begin_and_words_wait_for_a_yes(staff: MakeStaff, city: City) -> None:
    person = staff("lapangan", "DBMSDA")
    assert tasks(person) == []
    with city.database.write() as session:
        account = session.query(Account).one()
        session.get_one(Case, 2).assigned_id = account.id
    assert tasks(person) == [2]
    begun = person.fill(FIELD, f"{FIELD}/2", target="diproses", words="")
    assert begun.headers["location"] == f"{FIELD}#k2"
    short = person.fill(FIELD, f"{FIELD}/2", target="ditanggapi", words="Beres")
    assert short.status_code == 422
    assert person.fill(FIELD, f"{FIELD}/2", target="ditanggapi", words=WORDS).status_code == 303
    with city.database.read() as session:
        assert session.get_one(Case, 2).state == "diproses"
        assert session.get_one(CaseDraft, 2).words == WORDS
    drawn = io.BytesIO()
    Image.effect_noise((640, 480), 90).convert("RGB").save(drawn, "JPEG")
    form = {"token": person.client.get(FIELD).text.split('name="token" value="')[1].split('"')[0], "version": "1"}
    shot = person.client.post(f"{FIELD}/2/foto", data=form, files={"photo": ("f.jpg", drawn.getvalue(), "image/jpeg")})
    assert shot.headers["location"] == f"{FIELD}#k2"
    assert person.client.post(f"{FIELD}/1", data=form | {"target": "diproses"}).status_code == 404
    assert person.client.post(f"{FIELD}/2", data=form | {"target": "selesai"}).status_code == 404
    assert person.client.post(f"{FIELD}/2", data=form | {"target": "diproses"}).status_code == 422


def test_a_full_page_is_light(kiosk: KioskAtTheCity, staff: MakeStaff, city: City) -> None:
    long = answers(kiosk.trust.kelurahan) | {"cerita": STORY * 12}
    kiosk.send(*(kiosk.submission(kiosk.body(answers=long)) for _ in range(MOST_TASKS + 2)))
    _route(city)
    person = staff("opd", "DBMSDA")
    page = person.client.get(FIELD)
    assert len(tasks(person)) == MOST_TASKS
    assert "Masih ada tugas lain." in visible_text(page.text)
    loaded = re.findall(r'(?:href|src)="(/berkas/[^"]+)"', page.text)
    travels = [page, *(person.client.get(path) for path in loaded)]
    assert sum(len(answer.content) for answer in travels) <= LIGHT

# SPDX-License-Identifier: GPL-3.0-or-later
"""Satisfaction surveys are counted and become no case; few sheets are not broken down; nobody is kept."""

from collections.abc import Callable

from sqlalchemy import func, select, text

from resources.forms.model import Answer
from resources.survey import ELEMENTS
from sync.central import opening
from sync.central.city import City
from sync.central.models import Case, LedgerRecord, SurveyAnswer
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import FILED_AT, NAME, KioskAtTheCity, enrolled_kiosk
from tests.helpers.staff_browser import Staff, visible_text

MakeStaff = Callable[..., Staff]
PAGE = "/kerja/kepuasan"
DAY = 86_400_000


def sheet(kiosk: KioskAtTheCity, *faces: str, service: str = "SKTM", days_ago: int = 0, **more: Answer) -> None:
    told: dict[str, Answer] = dict(zip(ELEMENTS, faces or ("3",) * 9, strict=False))
    body = kiosk.body(
        form="skm", kind="survey", topic="", identity="anonim", answers={**told, "layanan": service, **more},
        filed_at=FILED_AT - days_ago * DAY,
    )  # fmt: skip
    kiosk.send(kiosk.submission(body))


def test_a_survey_is_counted_and_becomes_no_case(city: City, kiosk: KioskAtTheCity) -> None:
    sheet(kiosk, "4", "3", "2", usia="30", nama=NAME)
    with city.database.read() as session:
        assert session.scalar(select(func.count()).select_from(Case)) == 0
        rows = session.scalars(select(SurveyAnswer)).all()
        assert session.scalars(select(LedgerRecord.quarantine)).all() == [""]
        columns = {row[0] for row in session.execute(text("SELECT * FROM survey_answer")).all()}
    assert {(row.element, row.value) for row in rows} == {("persyaratan", 4), ("prosedur", 3), ("waktu", 2)}
    assert {(row.service, row.kelurahan) for row in rows} == {("SKTM", kiosk.trust.kelurahan)}
    assert len(columns) == 1  # one sheet
    assert kiosk.news().events == ()


def test_the_sheet_leads_back_to_no_record(city: City, kiosk: KioskAtTheCity) -> None:
    sheet(kiosk)
    with city.database.read() as session:
        record = session.scalars(select(LedgerRecord)).one()
        response = session.scalars(select(SurveyAnswer.response).limit(1)).one()
    assert response not in (record.id, record.fp[:16])
    assert SurveyAnswer.__table__.columns.keys() == ["response", "element", "value", "kelurahan", "service", "day"]


def test_a_face_that_does_not_exist_and_a_service_that_is_unknown_are_left_out(
    city: City, kiosk: KioskAtTheCity
) -> None:
    sheet(kiosk, "5", "0", "ya", "4", service="TIDAK-ADA")
    with city.database.read() as session:
        rows = session.execute(select(SurveyAnswer.element, SurveyAnswer.service)).all()
    assert [tuple(row) for row in rows] == [("biaya", "")]


def test_the_same_survey_is_counted_once(city: City, kiosk: KioskAtTheCity) -> None:
    sheet(kiosk)
    with city.database.write() as session:
        session.execute(text("UPDATE record SET opened_at = NULL"))
    assert opening.open_waiting(city) == 1
    with city.database.read() as session:
        assert session.scalar(select(func.count()).select_from(SurveyAnswer)) == len(ELEMENTS)


def test_a_survey_that_the_pack_does_not_know_waits_for_a_person(city: City, kiosk: KioskAtTheCity) -> None:
    kiosk.send(kiosk.submission(kiosk.body(form="skm-lain", kind="survey")))
    with city.database.read() as session:
        assert session.scalars(select(LedgerRecord.quarantine)).all() == ["body"]
        assert session.scalar(select(func.count()).select_from(Case)) == 0


def test_fewer_than_five_sheets_are_not_broken_down(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    person = staff("humas")
    for _ in range(4):
        sheet(kiosk, *("1",) * 9)
    page = visible_text(person.client.get(PAGE).text)
    assert "25,00" not in page
    assert "kurang dari 5 responden" in page
    sheet(kiosk, *("1",) * 9)
    page = visible_text(person.client.get(PAGE).text)
    assert "25,00 D · Tidak baik" in page
    assert "5 responden" in page


def test_the_index_stands_by_kelurahan_and_by_service(
    city: City, client: TestClient, kiosk: KioskAtTheCity, staff: MakeStaff
) -> None:
    neighbour = enrolled_kiosk(city, client, "32.75.04.1001")
    for _ in range(5):
        sheet(kiosk, *("4",) * 9)
        sheet(neighbour, *("3",) * 9, service="KTP-HILANG")
    person = staff("opd", "DLH")
    page = visible_text(person.client.get(PAGE).text)
    assert "87,50 B · Baik" in page  # all ten together
    assert "Marga Jaya 100,00 A · Sangat baik 5" in page
    assert "75,00 C · Kurang baik 5" in page
    only = visible_text(person.client.get(f"{PAGE}?kelurahan=32.75.04.1001").text)
    assert "75,00" in only
    assert "100,00" not in only
    nobody = visible_text(person.client.get(f"{PAGE}?kelurahan=32.75.04.1001&layanan=SKTM").text)
    assert "kurang dari 5 responden" in nobody


def test_old_sheets_leave_the_shorter_spans(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    for _ in range(5):
        sheet(kiosk, days_ago=40)
    person = staff("humas")
    assert "75,00" in person.client.get(f"{PAGE}?waktu=90").text
    assert "75,00" not in person.client.get(f"{PAGE}?waktu=30").text

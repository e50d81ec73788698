# SPDX-License-Identifier: GPL-3.0-or-later
"""The E-Monev sheet as people see it: on a page, as files, and only what each may see."""

import csv
import io
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import pypdfium2 as pdfium
import pytest
from sqlalchemy import update

from sync.central import cases
from sync.central.accounts import NewAccount, Visitor, add_account
from sync.central.cases import Wish
from sync.central.city import City
from sync.central.emonev.fields import FIELDS, spoken, tone
from sync.central.figures import heads, rollup
from sync.central.figures.heads import newest_head
from sync.central.figures.tally import Share
from sync.central.models import CaseStep, Kiosk
from sync.central.permissions import Permission
from sync.central.tables import csv_bytes
from sync.protocol.records import CaseState
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import KioskAtTheCity, enrolled_kiosk
from tests.helpers.staff_browser import PASSWORD, Staff, visible_text
from tests.sync.central.conftest import TestClock

MakeStaff = Callable[..., Staff]
SHEET = "/kerja/emonev"
WEEK = "2026-W48"


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    """One kind of database is enough here: test_emonev_rollup.py asks both."""
    return f"sqlite:///{tmp_path / 'central.db'}"


@pytest.fixture
def worked_on(city: City, kiosk: KioskAtTheCity, client: TestClient) -> None:
    """Three reports of two kelurahan: one at DBMSDA, one at DLH, one that nobody looked at."""
    kiosk.send(kiosk.record(), kiosk.submission(kiosk.body(topic="SAMPAH")))
    other = enrolled_kiosk(city, client, "32.75.04.1003")
    other.send(other.record())
    chief = Visitor(1, "kepala", "Kepala Bagian", "verifikator", "", False, frozenset(Permission))
    add_account(city, NewAccount("kepala", "Kepala Bagian", "verifikator"), PASSWORD, must_change=False)
    for case_id, agency in ((1, "DBMSDA"), (2, "DLH")):
        cases.change(city, chief, case_id, Wish(CaseState.VERIFIED, 1))
        cases.change(city, chief, case_id, Wish(CaseState.ROUTED, 2, agency=agency))
    rollup.keep_up(city)


def _table(answer_bytes: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(answer_bytes.decode("utf-8-sig")), delimiter=";"))


@pytest.mark.usefixtures("worked_on")
def test_leaders_read_the_week_by_agency_and_every_other_way(staff: MakeStaff) -> None:
    leader = staff("pimpinan")
    page = leader.client.get(SHEET).text
    assert "Lembar E-Monev: Minggu ke-48 tahun 2026" in visible_text(page)
    assert "Dinas Lingkungan Hidup" in page
    assert "Belum didisposisikan" in page
    for grouping, name in (
        ("kecamatan", "Bekasi Selatan"), ("kelurahan", "Marga Jaya"), ("anjungan", "Anjungan 1, Marga Jaya"),
        ("masalah", "Lampu"), ("layanan", "Tidak menyebut layanan"), ("saluran", "Anjungan kelurahan"),
    ):  # fmt: skip
        assert name in visible_text(leader.client.get(SHEET, params={"menurut": grouping}).text), grouping
    for code in ("2026-11", "2026-T4", "2026", "nonsense", "2031-W02"):
        assert leader.client.get(SHEET, params={"masa": code}).status_code == 200, code


@pytest.mark.usefixtures("worked_on")
def test_the_page_says_how_each_figure_is_counted_by_the_citys_own_rules(city: City, staff: MakeStaff) -> None:
    words = visible_text(staff("pimpinan").client.get(SHEET).text)
    rule = city.pack.deadlines["verifikasi"]
    assert f"Batas: {rule.days} hari kerja sejak tiba ({rule.basis})" in words
    assert words.count("Keadaan pada hari terakhir masa ini") == 2


@pytest.mark.usefixtures("worked_on")
def test_an_agency_and_a_kelurahan_see_their_own_only(staff: MakeStaff) -> None:
    agency = staff("opd", "DLH").client
    own = agency.get(SHEET, params={"instansi": "DBMSDA", "menurut": "instansi"}).text
    assert "Hanya Dinas Lingkungan Hidup" in visible_text(own)
    assert "Lampu" not in visible_text(own).split("Cara menghitung")[0]
    assert _table(agency.get(f"{SHEET}/berkas/csv").content)[-1]["Diterima"] == "1"
    clerk = staff("kelurahan", kelurahan="32.75.04.1003").client
    assert _table(clerk.get(f"{SHEET}/berkas/csv").content)[-1]["Diterima"] == "1"


@pytest.mark.usefixtures("worked_on")
def test_the_csv_has_every_figure_and_nothing_that_runs(city: City, staff: MakeStaff) -> None:
    with city.database.write() as session:
        session.execute(update(Kiosk).values(name="=HYPERLINK(1)"))
    answer = staff("pimpinan").client.get(f"{SHEET}/berkas/csv", params={"menurut": "anjungan", "masa": WEEK})
    assert answer.headers["content-disposition"] == 'attachment; filename="emonev-2026-w48-anjungan.csv"'
    rows = _table(answer.content)
    assert [row["Anjungan"][:2] for row in rows] == ["'=", "'=", "Se"]
    assert [row["Diterima"] for row in rows] == ["2", "1", "3"]
    assert rows[-1]["Tertua yang terbuka"] == "2026-11-23"
    assert staff("admin").client.get(f"{SHEET}/berkas/csv").status_code == 403


@pytest.mark.usefixtures("worked_on")
def test_the_workbook_and_the_paper_say_the_same(city: City, staff: MakeStaff, clock: TestClock) -> None:
    clock.pass_time(days=2)
    assert heads.close_days(city) == 2
    leader = staff("pimpinan").client
    book = leader.get(f"{SHEET}/berkas/xlsx", params={"masa": WEEK})
    with ZipFile(io.BytesIO(book.content)) as parts:
        strings, cells = (parts.read(f"xl/{name}.xml").decode() for name in ("sharedStrings", "worksheets/sheet1"))
    assert "Dinas Lingkungan Hidup" in strings
    assert "Batas: 3 hari kerja sejak tiba" in strings
    assert "<f>" not in cells
    paper = leader.get(f"{SHEET}/berkas/pdf", params={"masa": WEEK})
    assert paper.headers["content-type"] == "application/pdf"
    words = "".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(paper.content))
    assert "Dinas Lingkungan Hidup" in words
    head = newest_head(city)
    assert head is not None
    assert head.head.hex() in re.sub(r"\s", "", words)
    assert leader.get(f"{SHEET}/berkas/exe").status_code == 404


def test_the_head_of_a_day_holds_every_event_of_it(city: City, kiosk: KioskAtTheCity, clock: TestClock) -> None:
    for _ in range(2):
        kiosk.send(kiosk.record(), kiosk.record())
        clock.pass_time(days=1)
    assert heads.close_days(city) == 2
    assert heads.close_days(city) == 0
    assert heads.broken_days(city) == ()
    with city.database.write() as session:
        session.execute(update(CaseStep).where(CaseStep.case_id == 3).values(hash=b"another"))
    assert [f"{day:%d-%m}" for day in heads.broken_days(city)] == ["24-11"]


def test_what_a_spreadsheet_would_run_is_words() -> None:
    written = csv_bytes([["=1+1", "@x", "-2", "+62", "Jalan", -2, Decimal("12.5"), date(2026, 11, 23), None]])
    assert written.decode("utf-8-sig") == "'=1+1;'@x;'-2;'+62;Jalan;-2;12,5;2026-11-23;\r\n"


def test_numbers_are_said_as_people_read_them_and_held_against_the_time_before() -> None:
    fields = {field.name: field for field in FIELDS}
    assert [spoken(value) for value in (None, 12345, Share(2, 3), Share(0, 0))] == ["–", "12.345", "67%", "–"]
    assert tone(fields["overdue"], 3, 5) == "down better"
    assert tone(fields["verified"], Share(1, 2), Share(2, 3)) == "down worse"
    assert tone(fields["received"], 5, 3) == "up"
    assert tone(fields["median"], None, 3) == ""


def test_a_period_without_a_report_says_so(staff: MakeStaff, clock: TestClock) -> None:
    clock.moment = datetime(2026, 12, 1, 3, 0, tzinfo=UTC)
    page = staff("pimpinan").client.get(SHEET).text
    assert "Tidak ada laporan dalam masa ini." in page
    assert not re.search(r"<(script|style)|style=", page)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The E-Monev sheet as people see it: on a page, as files, and only what each may see."""

import csv
import io
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import update

from sync.central.city import City
from sync.central.emonev.fields import FIELDS, spoken, tone
from sync.central.emonev.files import safe
from sync.central.figures import rollup
from sync.central.figures.tally import Share
from sync.central.models import Kiosk
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import KioskAtTheCity, enrolled_kiosk
from tests.helpers.staff_browser import Staff, visible_text
from tests.sync.central.conftest import TestClock

MakeStaff = Callable[..., Staff]
SHEET = "/kerja/emonev"
WEEK = "2026-W48"


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    """One kind of database is enough here: test_emonev_rollup.py asks both."""
    return f"sqlite:///{tmp_path / 'central.db'}"


@pytest.fixture
def worked_on(city: City, kiosk: KioskAtTheCity, client: TestClient, staff: MakeStaff) -> None:
    """Three reports of two kelurahan: one at DBMSDA, one at DLH, one that nobody looked at."""
    kiosk.send(kiosk.record(), kiosk.submission(kiosk.body(topic="SAMPAH")))
    other = enrolled_kiosk(city, client, "32.75.04.1003")
    other.send(other.record())
    rina = staff("verifikator", login="rina")
    for case_id, agency in ((1, "DBMSDA"), (2, "DLH")):
        rina.step(case_id, "terverifikasi")
        rina.step(case_id, "didisposisikan", agency=agency)
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


def test_what_a_spreadsheet_would_run_is_words() -> None:
    assert [safe(cell) for cell in ("=1+1", "@x", "-2", "+62", "\tx", "Jalan", -2)] == [
        "'=1+1", "'@x", "'-2", "'+62", "'\tx", "Jalan", "-2"
    ]  # fmt: skip


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

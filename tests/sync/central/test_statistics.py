# SPDX-License-Identifier: GPL-3.0-or-later
"""Public statistics and open data: for everybody, cached, and nobody is known again by them."""

import csv
import io
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from resources.texts import Words
from sync.central import cases
from sync.central.accounts import NewAccount, Visitor, add_account
from sync.central.cases import Wish
from sync.central.city import City
from sync.central.emonev.drawn import month_columns
from sync.central.figures import rollup
from sync.central.figures.entries import Measure
from sync.central.figures.public import FEWEST, grouped
from sync.central.figures.tally import Tally
from sync.central.models import Case
from sync.central.permissions import Permission
from sync.protocol.records import CaseState
from tests.helpers.browser import TestClient
from tests.helpers.kiosk_at_the_city import ACCESS_CODE, NAME, NIK, PHONE, STORY, KioskAtTheCity
from tests.helpers.staff_browser import PASSWORD, visible_text
from tests.sync.central.conftest import TestClock

PAGE, TABLE, PACKAGE = "/statistik", "/data/kasus.csv", "/data/datapackage.json"
COLUMNS = (
    "service_request_id,requested_datetime,updated_datetime,closed_date,status_description,status_notes,source,"
    "service_name,service_subtype,description,agency_responsible,address,lat,long"
)


def test_months_before_the_first_report_are_no_columns() -> None:
    months = {date(2026, 9, 1): 0, date(2026, 10, 1): 2, date(2026, 11, 1): 0, date(2025, 12, 1): 0}
    assert re.findall(r"<title>(\w+: \d)</title>", month_columns(months, Words("id"))) == ["Okt: 2", "Nov: 0"]


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    """One kind of database is enough here."""
    return f"sqlite:///{tmp_path / 'central.db'}"


@pytest.fixture
def worked_on(city: City, kiosk: KioskAtTheCity) -> None:
    """Four reports of a lamp, one answered and closed; two of waste; one secret one about a clerk."""
    lamps = [kiosk.record() for _ in range(4)]
    secret = kiosk.body(topic="PETUGAS", secret=True, identity="rahasia")
    waste = [kiosk.submission(kiosk.body(topic="SAMPAH")) for _ in range(2)]
    kiosk.send(*lamps, *waste, kiosk.submission(secret))
    add_account(city, NewAccount("kepala", "Kepala Bagian", "verifikator"), PASSWORD, must_change=False)
    chief = Visitor(1, "kepala", "Kepala Bagian", "verifikator", "", False, frozenset(Permission))
    for version, target in enumerate((CaseState.VERIFIED, CaseState.ROUTED, CaseState.ANSWERED, CaseState.DONE), 1):
        cases.change(
            city, chief, 1, Wish(target, version, "Lampu sudah menyala lagi.", agency="DBMSDA", access_code=ACCESS_CODE)
        )
    with city.database.write() as session:
        session.execute(update(Case).where(Case.id == 1).values(lat=-6.25, long=107.0))
        session.execute(update(Case).where(Case.id == 2).values(lat=-6.25, long=107.0, public_words="=Lampu padam"))
    rollup.keep_up(city)


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.usefixtures("worked_on")
def test_the_page_is_open_names_no_small_group_and_is_kept_by_caches(client: TestClient) -> None:
    answer = client.get(PAGE)
    words = visible_text(answer.text)
    assert answer.status_code == 200
    assert "7 laporan diterima" in words
    assert "Lampu jalan" in words
    for unnamed in ("Sampah", "Sikap petugas", "Dinas Bina Marga"):
        assert unnamed not in words, unnamed
    assert answer.headers["cache-control"] == "public, max-age=300"
    assert "set-cookie" not in answer.headers
    assert not re.search(r"<(script|style)\b|style=", answer.text)
    again = client.get(PAGE, headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert "About what" in client.get(PAGE, params={"bahasa": "en"}).text


@pytest.mark.usefixtures("worked_on")
def test_figures_are_counted_again_after_some_minutes(
    city: City, kiosk: KioskAtTheCity, client: TestClient, clock: TestClock
) -> None:
    first = client.get(PAGE)
    kiosk.send(kiosk.record())
    rollup.keep_up(city)
    assert client.get(PAGE).headers["etag"] == first.headers["etag"]
    clock.pass_time(minutes=6)
    assert "8 laporan diterima" in visible_text(client.get(PAGE).text)


@pytest.mark.usefixtures("worked_on")
def test_open_data_holds_the_months_cases_and_nothing_private(client: TestClient) -> None:
    answer = client.get(TABLE, params={"bulan": "2026-11"})
    assert answer.text.splitlines()[0] == COLUMNS
    rows = {row["service_request_id"]: row for row in _rows(answer.text)}
    assert set(rows) == {"1", "2", "3", "4", "5", "6"}  # the secret one is not there
    done = rows["1"]
    assert (done["status_description"], done["status_notes"]) == ("closed", "Lampu sudah menyala lagi.")
    assert done["closed_date"].startswith("2026-11-23T09:44:00+07:00")
    assert (done["lat"], done["description"]) == ("", "")  # nobody has approved words for everybody
    assert (rows["2"]["lat"], rows["2"]["description"]) == ("-6.250000", "'=Lampu padam")
    assert rows["3"]["closed_date"] == ""
    for private in (NAME, PHONE, NIK, STORY):
        assert private not in answer.text
    same = client.get(TABLE, params={"bulan": "2026-11"}, headers={"If-None-Match": answer.headers["etag"]})
    assert same.status_code == 304
    assert _rows(client.get(TABLE, params={"bulan": "2026-10"}).text) == []
    assert client.get(TABLE, params={"bulan": "2026-1x"}).status_code == 400


@pytest.mark.usefixtures("worked_on")
def test_the_package_says_what_there_is(client: TestClient, clock: TestClock) -> None:
    clock.pass_time(days=40)
    package = client.get(PACKAGE).json()
    assert [one["name"] for one in package["resources"]] == ["kasus-2027-01", "kasus-2026-12", "kasus-2026-11"]
    assert package["licenses"][0]["name"] == "CC-BY-4.0"
    fields = [field["name"] for field in package["resources"][0]["schema"]["fields"]]
    assert ",".join(fields) == COLUMNS
    path = package["resources"][2]["path"].removeprefix("http://testserver")
    assert len(_rows(client.get(path).text)) == 6


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 9)), st.sets(st.sampled_from("abcdefgh")))
def test_no_small_group_is_named_or_can_be_counted_back(found: dict[str, int], hidden: set[str]) -> None:
    tallies = {code: Tally(amounts=Counter({Measure.RECEIVED: count})) for code, count in found.items()}
    groups = grouped(tallies, lambda code: code not in hidden)
    assert sum(group.figures.received for group in groups) == sum(found.values())
    named = [group for group in groups if group.code]
    assert all(group.figures.received >= FEWEST and group.code not in hidden for group in named)
    rest = [group for group in groups if not group.code]
    assert not (rest and named) or rest[0].figures.received >= FEWEST

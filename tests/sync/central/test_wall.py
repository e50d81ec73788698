# SPDX-License-Identifier: GPL-3.0-or-later
"""The wall of the command centre: totals, a map, kiosks that are not well, and not one name."""

import re
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from resources.pack.boundaries import read_boundaries
from sync.central.charts.choropleth import Patch, choropleth, limits_of, shade
from sync.central.city import City
from sync.central.figures import rollup
from sync.central.models import Kiosk
from sync.protocol.records import KioskReport, SignedReport
from tests.helpers.kiosk_at_the_city import NAME, PHONE, STORY, KioskAtTheCity
from tests.helpers.staff_browser import Staff, visible_text
from tests.sync.central.conftest import TestClock

MakeStaff = Callable[..., Staff]
WALL = "/dinding"


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    """One kind of database is enough here."""
    return f"sqlite:///{tmp_path / 'central.db'}"


def test_an_empty_city_has_a_calm_wall(staff: MakeStaff) -> None:
    page = staff("pimpinan").client.get(WALL)
    words = visible_text(page.text)
    assert page.status_code == 200
    for said in ("Belum ada laporan masuk.", "Tidak ada yang terlambat.", "Belum ada anjungan terdaftar."):
        assert said in words


def test_what_came_what_is_late_and_which_kiosk_is_not_well(
    city: City, kiosk: KioskAtTheCity, staff: MakeStaff, clock: TestClock
) -> None:
    kiosk.send(kiosk.record(), kiosk.record())
    check = SignedReport(at=0, who="Loket 1", level="bad", findings=("printer-away",), reason="tetap dibuka")
    report = KioskReport(
        waiting=3, oldest_ms=7_200_000, photos_waiting=0, conflicts=0, version="0.1.0", clock_offset=0, check=check
    )
    clock.pass_time(days=16)
    with city.database.write() as session:
        row = session.get_one(Kiosk, kiosk.trust.kiosk)
        row.report, row.last_seen_at, row.reported_at = msgspec.msgpack.encode(report), city.now(), city.now()
    kiosk.send(kiosk.record())
    rollup.keep_up(city)
    page = staff("pimpinan").client.get(WALL).text
    words = visible_text(page)
    assert re.search(r"1 Masuk hari ini", words)
    assert re.search(r"3 Terlambat sekarang", words)
    assert "Terbanyak: Marga Jaya 1." in words
    assert "0 dari 1 baik" in words
    assert "3 kiriman belum sampai, tertua 2 jam" in words
    assert '<meta http-equiv="refresh" content="30">' in page
    assert '<a class="skip" href="/masuk">' in page  # by keyboard there is a way back
    for private in (NAME, PHONE, STORY, "Loket 1", "tetap dibuka"):
        assert private not in page
    assert not re.search(r"<(script|style)\b|style=", page)


def test_the_map_has_every_kelurahan_in_its_shade(city: City) -> None:
    outlines = read_boundaries(city.pack)
    patches = [Patch(one.code, one.rings, at, marked=at % 2) for at, one in enumerate(outlines)]
    drawn = choropleth("map", "Peta", "Semua", patches)
    assert drawn.count('class="area s') == len(outlines) == 56
    assert drawn.count('class="mark"') == 28
    assert {f"s{shade(at, limits_of(range(56)))}" for at in range(56)} == set(re.findall(r"area (s\d)", drawn))
    for numbers in re.findall(r' d="([^"]+)"', drawn):
        assert all(0 <= float(one) <= 1600 for one in re.findall(r"[\d.]+", numbers))


def test_few_reports_have_shades_of_their_own() -> None:
    assert limits_of([0, 0]) == ()
    assert [shade(value, limits_of([0, 1, 2])) for value in (0, 1, 2)] == [0, 1, 2]
    assert choropleth("map", "Peta", "Tidak ada", []).startswith("<svg")

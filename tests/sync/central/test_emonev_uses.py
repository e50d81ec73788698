# SPDX-License-Identifier: GPL-3.0-or-later
"""How the kiosks are used: told twice counted once, and shown as totals in the sheet."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest

from sync.central import uses
from sync.central.city import City
from sync.central.models import Kiosk
from sync.central.uses import FormUse
from sync.protocol.records import KioskReport, News, NewsRequest, UseOfDay
from tests.helpers.kiosk_at_the_city import KioskAtTheCity
from tests.helpers.staff_browser import Staff, visible_text

DAY = "2026-11-23"


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    """One kind of database is enough here."""
    return f"sqlite:///{tmp_path / 'central.db'}"


def _tell(kiosk: KioskAtTheCity, *told: UseOfDay) -> None:
    report = KioskReport(0, 0, 0, 0, "0.1.0", 0, uses=told)
    kiosk.told("POST", "/v1/news", msgspec.msgpack.encode(NewsRequest(0, 10, report)), News)


def _used(city: City) -> tuple[FormUse, ...]:
    with city.database.read() as session:
        return uses.used(session, date(2026, 11, 1), date(2026, 12, 1))


def test_what_a_kiosk_tells_again_counts_once(city: City, kiosk: KioskAtTheCity) -> None:
    _tell(kiosk, UseOfDay(DAY, "aduan", 3, 1, {"tempat": 2}))
    _tell(kiosk, UseOfDay(DAY, "aduan", 5, 2, {"tempat": 2, "nama": 1}), UseOfDay("2026-11-22", "aduan", 1, 1, {}))
    _tell(kiosk, UseOfDay(DAY, "aduan", 2, 0, {}))  # it lost its memory since
    assert _used(city) == (FormUse("aduan", 6, 3, {"tempat": 2, "nama": 1}),)
    assert _used(city)[0].given_up == 3
    with city.database.read() as session:
        kept = session.get_one(Kiosk, kiosk.trust.kiosk).report
    assert kept is not None
    assert msgspec.msgpack.decode(kept, type=KioskReport).uses == ()


def test_what_cannot_be_is_not_taken_in(city: City, kiosk: KioskAtTheCity) -> None:
    _tell(kiosk, UseOfDay("never", "aduan", 1, 1, {}), UseOfDay("2020-01-01", "aduan", 1, 1, {}),
          UseOfDay(DAY, "x" * 999, -4, 10**15, {"p" * 999: 1}))  # fmt: skip
    assert _used(city) == (FormUse("x" * 40, 0, 100_000, {"p" * 40: 1}),)


def test_the_sheet_says_which_form_is_given_up_where(kiosk: KioskAtTheCity, staff: Callable[..., Staff]) -> None:
    leader = staff("pimpinan").client
    assert "Belum ada hitungan dari anjungan" in leader.get("/kerja/emonev").text
    _tell(kiosk, UseOfDay(DAY, "aduan", 30, 21, {"tempat": 7, "nama": 2}))
    words = visible_text(leader.get("/kerja/emonev").text)
    assert " 30 21 9 " in words
    assert "(7), " in words
    assert "Pemakaian anjungan" not in staff("opd", "DLH").client.get("/kerja/emonev").text

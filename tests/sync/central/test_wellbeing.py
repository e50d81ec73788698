# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of kiosks says how each one is, in words, and that one is silent."""

from collections.abc import Callable

import msgspec

from sync.central import kiosks
from sync.central.city import City
from sync.protocol.records import KioskReport, NewsRequest, SignedReport
from tests.helpers.kiosk_at_the_city import KioskAtTheCity
from tests.helpers.staff_browser import Staff
from tests.sync.central.conftest import TestClock

WELL = KioskReport(0, 0, 0, 0, "1.2.0", 300, free_mb=12_000, pack_version="2026.11")
HOUR = 3_600_000


def tell(kiosk: KioskAtTheCity, report: KioskReport) -> None:
    kiosk.ask("POST", "/v1/news", msgspec.msgpack.encode(NewsRequest(0, report=report)))


MakeStaff = Callable[..., Staff]


def page(admin: Staff) -> str:
    return admin.client.get("/kerja/anjungan").text


def test_a_kiosk_that_is_well_is_said_to_be(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    tell(kiosk, WELL)
    shown = page(staff("admin"))
    told = ("Semua sudah diterima kota", "Jam tepat", "12.000 MB", "Program 1.2.0, data kota 2026.11")
    for words in ("Belum dicocokkan", *told):
        assert words in shown
    assert "Perlu dilihat" not in shown


def test_everything_that_is_wrong_is_said_in_words(kiosk: KioskAtTheCity, staff: MakeStaff) -> None:
    check = SignedReport(0, "Loket 1", "bad", ("touch-failed",), shut="unfit")
    tell(
        kiosk,
        msgspec.structs.replace(
            WELL,
            waiting=7,
            oldest_ms=75 * HOUR,
            photos_waiting=2,
            clock_offset=None,
            trouble="disk-low",
            troubles=("disk-low", "conflicts", "of-tomorrow"),
            check=check,
        ),
    )
    shown = page(staff("admin"))
    for words in (
        "Perlu dilihat",
        "Ruang simpan hampir penuh",
        "ditolak kota",
        "Gangguan of-tomorrow",
        "Tertutup: pemeriksaan",
        "7 menunggu dikirim, tertua 3 hari",
        "2 foto menunggu dikirim",
        "Jam belum dicocokkan",
    ):
        assert words in shown


def test_a_kiosk_that_is_silent_for_a_day_is_marked(kiosk: KioskAtTheCity, staff: MakeStaff, clock: TestClock) -> None:
    tell(kiosk, WELL)
    admin = staff("admin")
    clock.pass_time(hours=23)
    assert "Diam sejak" not in page(admin)
    clock.pass_time(hours=52)
    admin = staff("admin", login="lain")
    assert "Diam sejak 3 hari lalu" in page(admin)


def test_a_kiosk_of_an_earlier_program_is_understood(kiosk: KioskAtTheCity, staff: MakeStaff, city: City) -> None:
    said = msgspec.msgpack.encode([3, 2 * HOUR, 0, 0, "0.9.0", 300_000, 500, "disk-low"])
    kiosks.note_report(city, kiosk.trust.kiosk, msgspec.msgpack.decode(said, type=KioskReport))
    shown = page(staff("admin"))
    for words in ("Program 0.9.0", "3 menunggu dikirim, tertua 2 jam", "Jam mesin meleset 5 menit", "hampir penuh"):
        assert words in shown


def test_the_last_opening_check_is_told_with_who_signed_it(
    kiosk: KioskAtTheCity, staff: MakeStaff, clock: TestClock
) -> None:
    at = round(clock().timestamp() * 1000)
    tell(
        kiosk, msgspec.structs.replace(WELL, check=SignedReport(at, "Loket 1", "watch", ("printer-paper", "odd-part")))
    )
    clock.pass_time(hours=3)
    admin = staff("admin")
    assert "Diperiksa Loket 1 3 jam lalu, perlu perhatian: Pencetak struk" in page(admin)
    tell(kiosk, msgspec.structs.replace(WELL, check=SignedReport(at, "Loket 1", "bad", ("disk-low",), "Ada antrean")))
    assert "Dibuka Loket 1 3 jam lalu meski bermasalah (Ruang simpan): Ada antrean" in page(admin)

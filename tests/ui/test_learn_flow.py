# SPDX-License-Identifier: GPL-3.0-or-later
"""A resident finds out what a service needs, gets it ready, and leaves with the list."""

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.printing.printed import Printed
from resources.pack.read import read_pack
from tests.helpers.scene import look
from tests.ui.conftest import Screens

KTP = "service_KTP-HILANG"


@pytest.fixture
def home(screens: Screens) -> Screens:
    """Somebody stands before the home page of a kiosk whose printer works."""
    screens.city.printed = Printed("printed")
    screens.taps.tap("idleStart")
    screens.taps.wait_for("homePage")
    return screens


def shown_services(screens: Screens) -> list[str]:
    """Names of the rows, from top to bottom, once they stand still."""
    screens.taps.wait_until(lambda: any(name.startswith("service_") for name in screens.taps.names()))
    screens.taps.still()
    rows = [item for item in screens.taps.items() if item.objectName().startswith("service_")]
    return [row.objectName() for row in sorted(rows, key=lambda row: row.mapToScene(row.position()).y())]


def is_ticked(item: QQuickItem) -> bool:
    """What the box says."""
    return look(item, "ticked") is True


def test_a_newcomer_reads_ktp_hilang_and_leaves_with_the_printed_sheet_in_four_taps(home: Screens) -> None:
    taps = home.taps
    counted = 0

    def tap(name: str) -> None:
        nonlocal counted
        counted += 1
        taps.tap(name)

    tap("homeServices")
    tap(KTP)
    for words in ("Surat kehilangan dari polisi", "GRATIS", "Paling lama 14 hari", "Loket kelurahan"):
        taps.reads(words)
    tap("printSheet")
    taps.reads("Ambil kertasnya")
    tap("finish")
    taps.wait_for("idlePage")
    assert counted == 4
    assert home.city.sheets == [("KTP-HILANG", ())]


def test_what_she_has_is_counted_and_printed_as_ticked(home: Screens) -> None:
    taps = home.taps
    taps.tap("homeServices")
    taps.tap(KTP)
    taps.reads("0 dari 3 siap")
    taps.tap("bring_0")
    taps.tap("bring_2")
    taps.tap("bring_2")
    taps.tap("bring_1")
    taps.reads("2 dari 3 siap")
    taps.tap("printSheet")
    taps.wait_for("takePage")
    taps.wait_until(lambda: bool(home.city.sheets))
    assert home.city.sheets == [("KTP-HILANG", ("Surat kehilangan dari polisi", "Fotokopi Kartu Keluarga"))]


def test_language_changes_in_place_and_keeps_ticks_page_and_typed_words(home: Screens) -> None:
    taps = home.taps
    taps.tap("homeServices")
    taps.tap("next")
    first = shown_services(home)
    taps.tap("railLanguage")
    taps.reads("Which letter do you need?")
    assert shown_services(home) == first
    taps.tap("railLanguage")
    taps.type_text("serviceSearch-box", "ktp")
    taps.wait_for(KTP)
    taps.tap("railLanguage")
    taps.holds("serviceSearch-box", "ktp")
    taps.tap(KTP)
    taps.tap("bring_1")
    taps.reads("What to bring")
    taps.tap("railLanguage")
    taps.reads("1 dari 3 siap")
    assert is_ticked(taps.wait_for("bring_1"))


def test_ticks_page_and_typed_words_end_with_the_visit(home: Screens) -> None:
    taps = home.taps
    taps.tap("homeServices")
    taps.tap(KTP)
    taps.tap("bring_0")
    taps.tap("back")
    taps.type_text("serviceSearch-box", "rahasia saya")
    home.pass_seconds(150)
    taps.wait_for("idlePage")
    taps.tap("idleStart")
    taps.tap("homeServices")
    taps.holds("serviceSearch-box", "")
    taps.tap(KTP)
    assert not is_ticked(taps.wait_for("bring_0"))


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (Printed("failed", "printer-paper"), "Kertas"),
        (Printed("no-printer"), "Anjungan ini tidak mencetak"),
    ],
)
def test_a_print_that_fails_is_no_dead_end_the_square_is_there(home: Screens, outcome: Printed, said: str) -> None:
    taps = home.taps
    home.city.printed = outcome
    taps.tap("homeServices")
    taps.tap(KTP)
    taps.tap("printSheet")
    taps.reads(said)
    taps.wait_for("takeQr")
    home.city.printed = Printed("printed")
    taps.tap("printSheet")
    taps.reads("Ambil kertasnya")
    assert len(home.city.sheets) == 2


def test_the_list_goes_along_on_a_phone_without_printing(home: Screens) -> None:
    taps = home.taps
    taps.tap("homeServices")
    taps.tap(KTP)
    taps.tap("takeOnPhone")
    taps.wait_for("takeQr")
    taps.reads("Pindai dengan kamera HP")
    assert home.city.sheets == []
    taps.tap("back")
    taps.wait_for("servicePage")


def test_where_nothing_can_be_filled_in_the_key_says_what_to_do_in_person(home: Screens) -> None:
    taps = home.taps
    in_person = next(service for service in read_pack("bekasi").content.services.values() if not service.form)
    taps.tap("homeServices")
    home.bridge.services.open(in_person.code)
    taps.wait_for("servicePage")
    taps.reads("Bawa ke loket")
    taps.tap("primary")
    taps.wait_for("takePage")
    taps.reads(in_person.place)


def test_keys_turn_the_list_and_back_leads_through_it(home: Screens) -> None:
    taps = home.taps
    taps.tap("homeServices")
    first = shown_services(home)
    assert first[0] == KTP
    taps.tap("next")
    second = shown_services(home)
    assert not set(first) & set(second)
    taps.tap("back")
    assert shown_services(home) == first
    seen = list(first)
    while len(seen) < home.bridge.services.property("total"):
        taps.tap("next")
        new = shown_services(home)
        assert not set(seen) & set(new)
        seen += new
    taps.reads("Dari awal")
    taps.tap("next")
    assert shown_services(home) == first
    taps.tap("back")
    taps.wait_for("homePage")


def test_a_group_shows_its_services_alone(home: Screens) -> None:
    taps = home.taps
    taps.tap("homeServices")
    taps.tap("group_HAK")
    services = read_pack("bekasi").content.services.values()
    assert set(shown_services(home)) == {f"service_{s.code}" for s in services if s.group == "HAK"}


def test_what_is_not_in_the_list_is_searched_everywhere_with_the_same_words(home: Screens) -> None:
    taps = home.taps
    taps.tap("homeServices")
    taps.type_text("serviceSearch-box", "zzqx vwkp")
    taps.wait_until(lambda: home.bridge.services.property("meaning") in ("closest", "nothing"))
    taps.reads("Cari di semua")
    taps.tap("primary")
    taps.wait_for("searchPage")
    taps.holds("searchBox-box", "zzqx vwkp")
    taps.tap("back")
    taps.wait_for("servicesPage")


def test_the_rules_unfold_and_say_who_approved_them(home: Screens) -> None:
    taps = home.taps
    taps.tap("homeServices")
    taps.tap(KTP)
    taps.reads("Diperiksa")
    assert not any("Permendagri 109/2019" in text for text in taps.texts())
    taps.tap("lawFold")
    taps.reads("Permendagri 109/2019")
    taps.reads("Memungut biaya adalah pidana")


def test_a_complaint_about_a_service_begins_with_its_topic_and_keeps_the_service_open_behind_it(home: Screens) -> None:
    taps = home.taps
    taps.tap("homeServices")
    taps.tap(KTP)
    taps.tap("bring_0")
    taps.tap("complainAboutService")
    taps.type_text("storyField", "KTP saya belum jadi sudah tiga bulan, petugas selalu menyuruh kembali.")
    taps.tap("next")
    taps.wait_for("placePage")  # what it is about is known already
    assert home.bridge.submission.page.property("screen") == "place"
    taps.tap("back")
    taps.tap("back")
    taps.wait_for("servicePage")
    taps.reads("1 dari 3 siap")


def test_a_queue_number_is_taken_once_for_a_service_and_stays_until_the_visit_ends(home: Screens) -> None:
    taps, queue = home.taps, home.bridge.services.queue_number
    home.city.queue_numbers = ["A-012", "B-003"]
    taps.tap("homeServices")
    taps.tap(KTP)
    taps.tap("takeQueueNumber")
    taps.reads("Nomor antrean Anda: A-012")
    queue.take()
    assert home.city.queue_numbers == ["B-003"]
    assert taps.find("takeQueueNumber") is None
    home.bridge.services.open("KTP-BARU")
    assert queue.property("number") == ""
    home.bridge.services.open("KTP-HILANG")
    assert queue.property("number") == "A-012"
    home.bridge.turn.end()
    assert queue.property("number") == ""


def test_a_queue_that_gives_no_number_says_where_else_and_may_be_asked_again(home: Screens) -> None:
    taps = home.taps
    taps.tap("homeServices")
    taps.tap(KTP)
    taps.tap("takeQueueNumber")
    taps.reads("Ambil nomor di pintu masuk")
    home.city.queue_numbers = ["A-013"]
    taps.tap("takeQueueNumber")
    taps.reads("Nomor antrean Anda: A-013")

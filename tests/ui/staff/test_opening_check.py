# SPDX-License-Identifier: GPL-3.0-or-later
"""The opening check by taps: it says what is wrong, never hangs, opens what may be opened, and is signed."""

import threading
from collections.abc import Iterator

import pytest

from kiosk.actions.staff_diary import Shut
from kiosk.domain import health
from kiosk.domain.health import Finding, Level, Part
from kiosk.printing.printed import Printed
from tests.helpers.fake_staff import LABEL
from tests.helpers.scene import look
from tests.ui.conftest import Screens
from tests.ui.staff.test_staff_room import come_in, type_pin
from ui.bridge import staff_check


def begin(screens: Screens) -> None:
    come_in(screens)
    screens.taps.tap("staff_check")
    screens.taps.wait_for("openingCheckPage")


def answer_all(screens: Screens) -> None:
    taps = screens.taps
    while asked := str(screens.bridge.room.checking.asked_part):
        taps.tap("checkSkip")
        taps.wait_until(lambda before=asked: screens.bridge.room.checking.asked_part != before)


def signed(screens: Screens) -> dict[Part, Finding]:
    check = screens.city.staff.diary.last_check()
    assert check is not None
    return {finding.part: finding for finding in check.findings}


def test_four_corners_a_scan_and_a_signature(screens: Screens) -> None:
    taps = screens.taps
    begin(screens)
    taps.tap("checkTouch")
    for corner in range(4):
        taps.tap(f"touch_{corner}")
    taps.reads("Pindai kotak ini")
    taps.still()
    taps.keys(screens.bridge.room.checking.scan_text + "\n")
    taps.wait_for("checkVerdict")
    taps.tap("next")
    taps.wait_for("staffLastCheck")
    taps.wait_until(lambda: taps.find("staffInvite") is None)
    found = signed(screens)
    assert len(found) == len(Part)
    assert found[Part.TOUCH].code == found[Part.SCANNER].code == "good"
    assert screens.city.staff.diary.last_check().who == LABEL  # type: ignore[union-attr]


def test_it_cannot_be_signed_before_everything_is_known(screens: Screens) -> None:
    begin(screens)
    screens.taps.tap("next")
    screens.taps.wait_for("checkWait")
    assert screens.city.staff.diary.last_check() is None


def test_without_paper_it_opens_and_paper_is_not_offered(screens: Screens) -> None:
    taps = screens.taps
    screens.city.staff.tested = Printed("failed", "printer-paper")
    begin(screens)
    taps.reads("Isi kertas, lalu periksa lagi.")
    answer_all(screens)
    taps.reads("Boleh dibuka.")
    taps.tap("next")
    taps.wait_for("staffRoomPage")
    assert screens.city.staff.diary.shut() is Shut.OPEN
    taps.tap("next")
    taps.tap("idleStart")
    taps.tap("homeServices")
    screens.bridge.services.open("KTP-HILANG")
    taps.wait_for("servicePage")
    assert look(taps.wait_for("servicePage"), "canPrint") is False


def test_what_is_bad_stays_closed_unless_there_is_a_reason(screens: Screens) -> None:
    taps = screens.taps
    screens.city.staff.free_mb = 20
    begin(screens)
    answer_all(screens)
    taps.reads("Tetap tutup sampai diperbaiki.")
    taps.tap("next")
    taps.wait_for("staffShut")
    taps.tap("next")
    taps.wait_for("closedPage")
    screens.bridge.turn.end()
    come_in_again(screens)
    answer_all(screens)
    taps.tap("third")
    taps.type_text("staffField", "Ada warga menunggu")
    taps.tap("next")
    taps.wait_for("staffRoomPage")
    taps.wait_until(lambda: taps.find("staffShut") is None, "it is still said to be shut")
    assert screens.city.staff.diary.last_check().reason == "Ada warga menunggu"  # type: ignore[union-attr]
    taps.tap("next")
    taps.wait_for("idlePage")


def come_in_again(screens: Screens) -> None:
    screens.bridge.room.knock()
    type_pin(screens)
    screens.taps.tap("staff_check")
    screens.taps.wait_for("openingCheckPage")


@pytest.fixture
def stuck(screens: Screens, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A printer that never answers, as a spooler does that hangs."""
    free = threading.Event()

    def hang() -> Finding:
        free.wait(20)
        return health.of_print("printed", "")

    monkeypatch.setitem(screens.bridge.room.room.probes, Part.PRINTER, hang)  # type: ignore[arg-type]
    monkeypatch.setattr(staff_check, "SECONDS", {Part.PRINTER: 0.2})
    yield free
    free.set()


def test_a_part_that_hangs_is_said_to_be_late(screens: Screens, stuck: threading.Event) -> None:
    begin(screens)
    answer_all(screens)
    screens.taps.reads("Periksa kabel pencetak")
    screens.taps.wait_for("checkVerdict")
    assert not stuck.is_set()
    late = next(one for one in screens.bridge.room.checking.findings if one.part is Part.PRINTER)
    assert (late.level, late.code) == (Level.WATCH, "late")


def test_a_tone_that_is_not_heard_takes_the_listen_key_away(screens: Screens) -> None:
    taps = screens.taps
    screens.ears.plug(present=True)
    begin(screens)
    taps.tap("checkSkip")
    taps.wait_for("checkHeard")
    assert screens.ears.wavs[-1].startswith(b"RIFF")
    taps.tap("checkPlay")
    assert len(screens.ears.wavs) == 2
    taps.tap("checkFailed")
    answer_all(screens)
    taps.tap("next")
    taps.wait_for("staffRoomPage")
    taps.tap("next")
    taps.wait_for("idlePage")
    assert taps.find("rail-listen") is None
    screens.city.staff.diary.mend(Part.SOUND)
    screens.bridge.room.changed.emit()
    taps.wait_for("rail-listen")


def test_residents_are_never_blocked_by_a_check_that_nobody_made(screens: Screens) -> None:
    come_in(screens)
    screens.taps.wait_for("staffInvite")
    screens.taps.tap("next")
    screens.taps.tap("idleStart")
    screens.taps.wait_for("homePage")


def test_a_camera_that_staff_found_missing_is_offered_again_only_after_a_check(screens: Screens) -> None:
    taps = screens.taps
    screens.camera.present = False
    begin(screens)
    answer_all(screens)
    taps.tap("next")
    taps.wait_for("staffRoomPage")
    taps.tap("next")
    taps.wait_for("idlePage")
    screens.camera.present = True  # plugged in since, and nobody looked
    screens.to_page("placePage")
    taps.tap("next")
    taps.wait_for("choicePage")

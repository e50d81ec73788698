# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever breaks, a resident reads calm words in her language, and never a code, a trace or a technical term."""

import re
from collections.abc import Callable

import pytest

from kiosk.errors import NUMBERS, AskOfficer
from kiosk.printing.printed import Printed
from resources import ROOT
from resources.texts import Words
from tests.helpers.fake_kiosk import make_fake_kiosk
from tests.helpers.scene import look
from tests.ui.conftest import Screens
from ui.bridge.staff_state import state_lines

TECHNICAL = re.compile(
    r"Traceback|Error\b|Exception|error-|\b(?:database|server|offline|online|error|disk|printer|revoked|unknown)\b"
    r"|[a-z]+-[a-z]+-(?:title|advice)|undefined|None\b|null\b",
)


def assert_calm(screens: Screens) -> None:
    """Nothing on the screen is of a program."""
    said = screens.taps.texts()
    assert not [words for words in said if TECHNICAL.search(words)]


def send(screens: Screens) -> None:
    screens.to_page("checkPage")
    screens.taps.tap("consent")
    screens.taps.tap("send")


@pytest.mark.parametrize("code", ["disk-full", "disk-low", "store-failed", "unheard-of"])
def test_a_report_that_cannot_be_stored_is_said_with_what_to_do(screens: Screens, code: str) -> None:
    taps, words = screens.taps, Words("id")
    screens.city.filing_error = AskOfficer(code, "sqlite: disk I/O error")
    send(screens)
    taps.wait_for("troublePage")
    known = code if code in NUMBERS else "bug"
    taps.reads(words.say(f"error-{known}-title"))
    taps.reads(words.say(f"error-{known}-advice"))
    taps.reads(f"gangguan nomor {NUMBERS[known]}")
    assert_calm(screens)


@pytest.mark.parametrize("code", ["printer-off", "printer-paper", "printer-failed"])
def test_a_printer_that_is_gone_leaves_a_receipt_to_photograph(screens: Screens, code: str) -> None:
    screens.city.printed = Printed("failed", code)
    send(screens)
    screens.taps.wait_for("donePage")
    screens.taps.reads(Words("id").say(f"error-{code}-title"))
    screens.taps.reads(Words("id").say(f"error-{code}-advice"))
    assert_calm(screens)


def test_without_a_camera_nobody_is_asked_for_a_photo(screens: Screens) -> None:
    taps, page = screens.taps, screens.bridge.submission.page
    screens.camera.present = False
    screens.to_page("placePage")
    steps = page.property("steps")
    taps.tap("next")
    taps.wait_for("choicePage")
    assert page.property("steps") == steps
    assert page.property("step") == steps.index("Nama")
    taps.tap("back")
    taps.wait_for("placePage")


def test_a_disk_that_is_nearly_full_is_said_before_she_tells_anything(screens: Screens) -> None:
    taps = screens.taps
    screens.city.accepts = False
    taps.tap("idleStart")
    taps.wait_for("homeNotice")
    taps.reads(Words("id").say("error-disk-low-title"))
    assert_calm(screens)
    taps.tap("homeComplaint")
    taps.wait_for("troublePage")
    taps.reads(Words("id").say("error-disk-low-advice"))
    assert "Isian Anda" not in " ".join(taps.texts())
    assert_calm(screens)
    taps.tap("back")
    taps.wait_for("homePage")
    screens.city.accepts = True
    taps.tap("homeComplaint")
    taps.wait_for("storyPage")


def _lock(screens: Screens) -> None:
    screens.city.portal = True


def _shut_out(screens: Screens) -> None:
    screens.city.refused = "revoked"


def _forget(screens: Screens) -> None:
    screens.city.refused = "unknown-kiosk"


def _refuse(screens: Screens) -> None:
    screens.city.refused = "something-new"


@pytest.mark.parametrize(
    ("happens", "code", "chip"),
    [
        (_lock, "portal", "network-portal"),
        (_shut_out, "revoked", "network-held"),
        (_forget, "unknown-kiosk", "network-held"),
        (_refuse, "server-refused", "network-held"),
    ],
)
def test_a_way_that_is_shut_is_said_to_residents_and_to_staff(
    screens: Screens, happens: Callable[[Screens], None], code: str, chip: str
) -> None:
    taps, words = screens.taps, Words("id")
    happens(screens)
    screens.city.set_online(False)
    taps.tap("idleStart")
    taps.wait_for("homeNotice")
    for text in (f"error-{code}-title", f"error-{code}-notice", chip):
        taps.reads(words.say(text))
    assert_calm(screens)
    assert look(taps.window, "bridge.link.staffLine") == words.say(f"way-{code}")
    kiosk = make_fake_kiosk(screens.city)
    way = state_lines(kiosk, kiosk.staff.status().result(), words, screens.bridge)[0]
    assert way.property("advice") == words.say(f"way-{code}")


def test_a_clock_that_nobody_compared_is_said_on_the_receipt(screens: Screens) -> None:
    screens.city.approximate = True
    send(screens)
    screens.taps.wait_for("donePage")
    screens.taps.reads(Words("id").say("complaint-done-approximate"))


def test_the_numbers_of_troubles_are_one_each_and_each_trouble_has_one() -> None:
    assert len(set(NUMBERS.values())) == len(NUMBERS)
    said = re.findall(r"^error-([\w-]+)-title =", (ROOT / "texts" / "id" / "errors.ftl").read_text("utf-8"), re.M)
    assert set(said) <= set(NUMBERS)
    assert not [code for code in NUMBERS if f"error-{code}-title" not in Words("id").ids()]


def test_what_troubles_say_is_plain(screens: Screens) -> None:
    assert screens.bridge is not None
    for language in ("id", "en"):
        words = Words(language)
        for code in NUMBERS:
            for part in ("title", "advice"):
                said = words.say(f"error-{code}-{part}")
                assert "!" not in said
                assert language == "en" or not TECHNICAL.search(said), said

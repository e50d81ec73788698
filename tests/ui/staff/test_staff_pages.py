# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page of staff in every face: nothing cut, outside the window or over another; targets large and named."""

from collections.abc import Callable, Iterator

import pytest

from kiosk.actions.staff_diary import Deed
from kiosk.actions.staff_room import UnsentTicket
from kiosk.errors import AskOfficer
from kiosk.printing.printed import Printed
from tests.helpers.fake_kiosk import MOMENT
from tests.helpers.fake_staff import CODE, LABEL
from tests.helpers.page_faults import page_faults
from tests.ui.conftest import Screens
from tests.ui.staff.test_staff_room import STICK, type_pin

FACES = [
    pytest.param(((1920, 1080), (1024, 768), (1080, 1920)), 100, False, id="100"),
    pytest.param(((1024, 768), (1080, 1920)), 200, True, id="200-contrast"),
]
"""Sizes at each of which every page is looked at, text in percent, high contrast."""
LONG_LABEL = "Petugas pelayanan RW 012"
"""As long as the name of a desk may be."""


def open_pages(screens: Screens, wish: Callable[[], None]) -> Iterator[str]:
    """Stop at every page that staff can meet; who comes in begins with the kiosk's own wishes."""
    taps, room = screens.taps, screens.bridge.room
    taps.wait_for("idlePage")
    room.knock()
    yield "pinPage"
    yield from door_pages(screens)
    type_pin(screens)
    taps.wait_for("staffRoomPage")
    wish()
    taps.wait_for("staffInvite")
    yield "staffRoomPage"
    yield from room_pages(screens)
    yield from stick_pages(screens)
    yield from check_pages(screens)
    yield from pin_pages(screens)
    room.ask("close")
    room.doIt()
    taps.wait_for("closedPage")
    wish()
    yield "closedPage"
    room.knock()
    type_pin(screens)
    taps.wait_for("staffShut")
    wish()
    yield "staffRoomPage"
    room.open()
    room.leave()
    taps.wait_for("idlePage")


def door_pages(screens: Screens) -> Iterator[str]:
    """A PIN that was forgotten, and one that is wrong; back to an empty door."""
    taps, room = screens.taps, screens.bridge.room
    door = room.door
    door.forgot()
    door.submit()
    taps.wait_for("staffTextFault")
    yield "staffTextPage"
    door.setText(CODE)
    door.submit()
    door.setText(LONG_LABEL)
    door.submit()
    type_pin(screens, "111111")
    door.submit()
    taps.wait_for("pinFault")
    yield "pinPage"
    door.open()
    for _ in range(3):
        type_pin(screens, "555666")
        taps.wait_until(lambda: not door.is_busy)
    taps.wait_until(lambda: door.wait > 0)
    yield "pinPage"
    screens.city.staff.mono += 30_000
    door.open()


def room_pages(screens: Screens) -> Iterator[str]:
    """The room with what it tells, and the lists."""
    taps, room, staff = screens.taps, screens.bridge.room, screens.city.staff
    staff.tested = Printed("failed", "printer-paper")
    room.testPrint()
    taps.wait_for("staffFault")
    screens.city.set_online(False)
    yield "staffRoomPage"
    staff.unsent = tuple(UnsentTicket(f"BKS-7F3K-92Q{end}", MOMENT, conflict=end == "D") for end in "DFG")
    room.show("unsent")
    taps.wait_for("staffLines")
    yield "staffListPage"
    for deed in Deed:
        staff.diary.note(deed, LONG_LABEL, "")
    room.show("log")
    taps.wait_for("staffLines")
    yield "staffListPage"
    room.show("room")
    room.ask("pack")
    yield "sure"
    room.keep()


def stick_pages(screens: Screens) -> Iterator[str]:
    """No stick, one, one that is written and one that fails."""
    taps, room, staff = screens.taps, screens.bridge.room, screens.city.staff
    room.show("stick")
    taps.wait_for("stickNone")
    yield "stickPage"
    staff.sticks = (STICK,)
    room.stick_in_hand.look()
    taps.wait_for("stick_0")
    room.stick_in_hand.write()
    taps.wait_for("stickDone")
    yield "stickPage"
    staff.hand.error = AskOfficer("stick-failed")
    room.stick_in_hand.write()
    taps.wait_for("stickFault")
    yield "stickPage"
    room.show("room")


def check_pages(screens: Screens) -> Iterator[str]:
    """Each question of the check, and each end that it can have."""
    taps, room, staff = screens.taps, screens.bridge.room, screens.city.staff
    staff.tested, staff.free_mb = Printed("failed", "printer-paper"), 20
    screens.ears.plug(present=True)
    room.show("check")
    taps.tap("next")
    for asked in ("checkTouch", "checkHeard", "handCheck"):
        taps.wait_for(asked)
        yield "openingCheckPage"
        if asked == "checkTouch":
            room.show("touch")
            taps.wait_for("touchPage")
            room.checking.touch(0)
            yield "touchPage"
            room.show("check")
        room.checking.answer("failed")
    taps.wait_for("checkVerdict")
    yield "openingCheckPage"
    room.show("reason")
    yield "staffTextPage"
    staff.tested, staff.free_mb = Printed("printed"), 9000
    room.show("room")
    room.show("check")
    while room.checking.asked_part:
        room.checking.answer("good")
    taps.wait_for("checkVerdict")
    yield "openingCheckPage"
    room.sign()
    taps.wait_for("staffLastCheck")
    screens.ears.plug(present=False)


def pin_pages(screens: Screens) -> Iterator[str]:
    """The PINs, and the paper of a new code."""
    taps, room, staff = screens.taps, screens.bridge.room, screens.city.staff
    room.addPin()
    room.door.setText(LONG_LABEL)
    room.door.submit()
    for _ in range(2):
        type_pin(screens, "918273")
        room.door.submit()
    taps.wait_for(f"pinRemove_{LONG_LABEL}")
    yield "pinsPage"
    room.askRemove(LONG_LABEL)
    yield "sure"
    room.doIt()
    taps.wait_until(lambda: taps.find(f"pinRemove_{LONG_LABEL}") is None)
    room.askRemove(LABEL)
    room.doIt()
    taps.wait_for("pinsFault")
    yield "pinsPage"
    room.ask("code")
    staff.tested = Printed("failed", "printer-paper")
    room.doIt()
    taps.wait_for("codePaperPage")
    room.door.printCode()
    taps.wait_until(lambda: room.door.property("printing") == "failed")
    yield "codePaperPage"
    room.door.submit()
    taps.wait_for("pinsPage")
    room.show("room")


@pytest.mark.parametrize(("sizes", "text_percent", "contrast"), FACES)
def test_nothing_is_cut_outside_overlapping_too_small_or_nameless(
    screens: Screens, sizes: tuple[tuple[int, int], ...], text_percent: int, contrast: bool
) -> None:
    taps, wishes = screens.taps, screens.bridge.wishes

    def wish() -> None:
        wishes.chooseText(text_percent)
        if contrast != wishes.wishes.high_contrast:
            wishes.toggleContrast()

    faults = []
    met = 0
    wish()
    for page in open_pages(screens, wish):
        # a dialog is looked at alone: it lies over its page
        item = taps.wait_for(page)
        within = item if page == "sure" else None
        met += 1
        for size in sizes:
            taps.window.resize(*size)
            taps.still()
            faults += [f"{met} {page} at {size[0]} x {size[1]}: {f}" for f in page_faults(taps.window, within)]
    assert met == 25
    assert faults == []

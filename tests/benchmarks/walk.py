# SPDX-License-Identifier: GPL-3.0-or-later
"""One resident's visit to nearly every page, by taps only; what the benchmarks of the screens walk."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication

from tests.helpers import taps as tapping
from tests.helpers.fake_kiosk import ACCESS, TICKET, FakeCity, make_fake_kiosk
from tests.helpers.taps import Taps
from ui import app
from ui.bridge.bridge import Bridge
from ui.garbage import ScreenGarbage

PATIENCE = 120.0
"""A benchmark on a busy machine is slow, not wrong."""
STORY = "Lampu jalan di depan Musala Nurul Iman padam sejak Jumat malam."


@dataclass
class Stage:
    """The real screens over a kiosk in memory."""

    city: FakeCity
    bridge: Bridge
    roots: list[object]


@contextmanager
def stage() -> Iterator[Stage]:
    """Screens, collecting their garbage as the program does."""
    tapping.PATIENCE = PATIENCE
    application = app.prepare()
    city = FakeCity()
    bridge = Bridge(make_fake_kiosk(city))
    engine = app.load(bridge)
    garbage = ScreenGarbage()
    try:
        yield Stage(city, bridge, list(engine.rootObjects()))
    finally:
        garbage.close()
        bridge.close()
        engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        application.processEvents()


def visit(taps: Taps) -> None:
    """Everything in one visit, from the attract screen to the wipe."""
    taps.wait_for("idlePage")
    taps.tap("idleStart")
    for journey in JOURNEYS:
        journey(taps)
    taps.wait_for("idlePage")


def short_visit(shown: Stage, taps: Taps, number: int) -> None:
    """What one person comes for, another thing each time."""
    taps.wait_for("idlePage")
    taps.tap("idleStart")
    journey = JOURNEYS[number % len(JOURNEYS)]
    journey(taps)
    if journey is not _complain:  # which ends by itself
        shown.bridge.turn.end()
    taps.wait_for("idlePage")


def _face(taps: Taps) -> None:
    """Every key of the rail."""
    wishes = ("rail-language", "rail-language", "rail-text", "text_200", "text_100", "next")
    for key in (*wishes, "rail-contrast", "rail-contrast", "rail-help"):
        taps.tap(key)
    taps.tap("next")
    taps.wait_for("homePage")


def _learn(taps: Taps) -> None:
    taps.tap("homeServices")
    taps.tap("service_KTP-HILANG")
    for key in ("bring_0", "bring_1", "lawFold"):
        taps.tap(key)
    _back(taps, "servicesPage", "homePage")


def _search(taps: Taps) -> None:
    taps.tap("homeSearch")
    taps.wait_for("searchPage")
    taps.wait_until(lambda: QGuiApplication.inputMethod().isVisible())
    taps.keys("ktp ilang")
    taps.tap("found_service_KTP-HILANG")
    taps.wait_for("servicePage")
    _back(taps, "searchPage", "homePage")


def _information(taps: Taps) -> None:
    taps.tap("homeInformation")
    taps.tap("group_LAPOR")
    taps.tap("article_SOROT")
    taps.wait_for("articlePage")
    _back(taps, "groupPage", "infoPage")
    taps.tap("infoAgencies")
    taps.tap("agency_DBMSDA")
    taps.wait_for("agencyPage")
    _back(taps, "agenciesPage", "infoPage", "homePage")


def _follow(taps: Taps) -> None:
    taps.tap("homeFollow")
    taps.type_text("ticketField", TICKET)
    taps.type_text("accessField", ACCESS.replace(" ", ""))
    taps.tap("lookUp")
    taps.wait_for("progressPage")
    _back(taps, "ticketPage", "homePage")


def _complain(taps: Taps) -> None:
    taps.tap("homeComplaint")
    taps.type_text("storyField", STORY)
    taps.tap("next")
    taps.tap("topic_LAMPU")
    taps.tap("next")
    for key in ("rwPlus", "rwPlus", "rtPlus", "next", "next", "identity_rahasia", "next"):
        taps.tap(key)
    taps.type_text("nameField", "Siti Aminah")
    taps.tap("next")
    taps.tap("consent")
    taps.tap("send")
    taps.wait_for("donePage")
    taps.tap("finish")


def _back(taps: Taps, *pages: str) -> None:
    """Page by page."""
    for page in pages:
        QGuiApplication.inputMethod().hide()
        taps.tap("back")
        taps.wait_for(page)


JOURNEYS = (_face, _learn, _search, _information, _follow, _complain)
"""Each begins at home and ends there, but the last."""

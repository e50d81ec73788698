# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page in every face: nothing cut, nothing outside the window, every target large enough and named."""

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.domain.announcement import Announcement
from kiosk.errors import AskOfficer
from kiosk.printing.printed import Printed
from tests.helpers.fake_kiosk import MOMENT, SCAN
from tests.helpers.scene import look
from tests.ui.conftest import STORY, Screens

FACES = [
    pytest.param((1080, 1920), 1.0, False, id="standing"),
    pytest.param((1920, 1080), 1.0, False, id="lying"),
    pytest.param((1080, 1920), 2.0, False, id="standing-200"),
    pytest.param((1920, 1080), 2.0, False, id="lying-200"),
    pytest.param((1080, 1920), 2.0, True, id="standing-200-contrast"),
]
SMALLEST = 88
TEXT_KEY_TAPS = {1.0: 0, 2.0: 3}
WITHIN = 1.5
"""Pixels that rounding may cost."""


def open_pages(screens: Screens) -> Iterator[str]:
    """Stop at every page a resident can meet."""
    taps, bridge = screens.taps, screens.bridge
    form, follow = bridge.submission, bridge.follower
    yield "idlePage"
    taps.tap("idleStart")
    yield "homePage"
    taps.tap("railHelp")
    yield "helpPage"
    taps.tap("next")
    yield from learn_pages(screens)
    yield from info_pages(screens)
    yield from form_pages(screens)
    taps.tap("homeComplaint")
    yield "storyPage"
    form.next()
    yield "storyPage"
    form.setText("cerita", STORY)
    answers: list[tuple[str, Callable[[], None]]] = [
        ("topicPage", lambda: form.choose("topik", "LAMPU")),
        ("placePage", lambda: form.place_answer.setNumbers(5, 3)),
        ("photoPage", lambda: None),
        ("choicePage", lambda: form.choose("nama_pilihan", "rahasia")),
        ("fieldsPage", lambda: form.setText("nik", "12")),
    ]
    for page, answer in answers:
        form.next()
        yield page
        answer()
    form.next()
    yield "fieldsPage"
    form.setText("nama", "Siti Aminah")
    form.setText("nik", "")
    form.next()
    screens.city.set_online(False)
    yield "checkPage"
    form.send()
    yield "checkPage"
    form.tick("setuju", True)
    screens.city.filing_error = AskOfficer("disk-full")
    form.send()
    yield "troublePage"
    screens.city.filing_error = None
    form.closeTrouble()
    form.send()
    yield "donePage"
    screens.pass_seconds(46)
    yield "idlePage"
    taps.tap("idleStart")
    taps.tap("homeFollow")
    yield "ticketPage"
    follow.setTicket("BKS-7F3K-92QX")
    follow.setAccess("K7M4PX9R")
    follow.lookUp()
    yield "ticketPage"
    follow.take_scan(SCAN)
    yield "progressPage"


def learn_pages(screens: Screens) -> Iterator[str]:
    """The services and the search, from home and back to it."""
    taps, bridge = screens.taps, screens.bridge
    taps.tap("homeServices")
    yield "servicesPage"
    bridge.services.write("zzqx vwkp")
    yield "servicesPage"
    bridge.services.open("KTP-HILANG")
    yield "servicePage"
    bridge.services.tick(0)
    taps.tap("lawFold")
    yield "servicePage"
    for outcome in (Printed("failed", "printer-paper"), Printed("printed")):
        screens.city.printed = outcome
        bridge.services.takeAlong("print")
        taps.wait_for("takePage")
        taps.wait_until(lambda kind=outcome.kind: bridge.services.along.property("printing") == kind)
        yield "takePage"
    taps.tap("back")
    taps.wait_for("servicePage")
    taps.tap("back")
    taps.wait_for("servicesPage")
    taps.tap("back")
    taps.wait_for("homePage")
    taps.still()
    taps.tap("homeSearch" if taps.find("homeSearch") else "third")
    yield "searchPage"
    bridge.finder.write("foto ktp")
    yield "searchPage"
    QGuiApplication.inputMethod().hide()
    yield "searchPage"
    taps.tap("back")
    taps.wait_for("homePage")


def info_pages(screens: Screens) -> Iterator[str]:
    """What one can read about the city, from home and back to it."""
    taps, info = screens.taps, screens.bridge.information
    taps.tap("homeInformation")
    yield "infoPage"
    for kind, code, page in (
        ("group", "LAPOR", "groupPage"),
        ("group", "PEGAWAI", "groupPage"),
        ("article", "SOROT", "articlePage"),
        ("article", "APBD", "articlePage"),
        ("agencies", "", "agenciesPage"),
        ("agency", "DBMSDA", "agencyPage"),
        ("news", "", "newsPage"),
        ("elsewhere", "", "elsewherePage"),
    ):
        info.show(kind, code)
        yield page
    screens.city.announcements = [Announcement("a1", "Air mati di RW 05", "Sampai sore.", MOMENT, None)]
    info.show("news", "")
    taps.wait_for("newsRows")
    yield "newsPage"
    info.show("announcement", "a1")
    yield "announcementPage"
    info.begin()
    taps.tap("back")
    taps.wait_for("homePage")


def form_pages(screens: Screens) -> Iterator[str]:
    """Kinds of questions that the complaint does not ask, and the end of a survey; from home and back to it."""
    form, taps = screens.bridge.submission, screens.taps
    open_form(screens, "permohonan")
    yield "serviceChoicePage"
    form.choose("layanan", "KTP-HILANG")
    form.next()
    form.tickRequirement(0)
    yield "requirementsPage"
    form.next()
    yield "choicePage"
    form.choose("untuk", "keluarga")
    form.next()
    form.setText("nik", "1275010107900001")
    form.setText("kk", "3275010107")
    form.next()
    yield "fieldsPage"
    open_form(screens, "laporan_rtrw")
    form.choose("pokok", "aset")
    yield "choicePage"
    form.next()
    form.next()
    yield "fieldsPage"
    open_form(screens, "laporan_rtrw", {"pokok": "anggaran", "kegiatan": "Perbaikan", "tahap": "selesai"})
    form.setText("cerita", STORY)
    form.next()
    form.next()
    yield "placePage"
    open_form(screens, "tanya_pajak", {"pajak": "pbb"})
    form.setText("nop", "327501000100200030")
    yield "fieldsPage"
    open_form(screens, "skm", {"layanan": "KTP-HILANG"})
    form.choose("persyaratan", "2")
    yield "ratingPage"
    for _ in range(9):
        form.next()
    yield "fieldsPage"
    form.next()
    form.tick("setuju", True)
    form.send()
    yield "thanksPage"
    open_form(screens, "saran", {"saran": STORY, "tentang": "anjungan", "nama_pilihan": "anonim"})
    form.tick("setuju", True)
    form.send()
    yield "donePage"
    form.wipe()
    taps.wait_until(lambda: form.page.property("name") == "")
    look(taps.window, "go('home')")
    taps.wait_for("homePage")


def open_form(screens: Screens, form: str, answers: dict[str, str] | None = None) -> None:
    """As a key of the content does."""
    screens.bridge.submission.wipe()
    look(screens.taps.window, f"openForm({json.dumps(form)}, {json.dumps(answers or {})})")
    screens.taps.settle()


def faults_of(screens: Screens) -> list[str]:
    """What is wrong with the page as it stands."""
    window = screens.taps.window
    scale = float(min(window.width(), window.height())) / 1080
    bounds = QRectF(0, 0, window.width(), window.height())
    found = []
    for item in screens.taps.items():
        found += [f"{_name(item)}: {fault}" for fault in (*_text_faults(item, bounds), *_target_faults(item, scale))]
    return found


def _text_faults(item: QQuickItem, bounds: QRectF) -> Iterator[str]:
    if item.metaObject().indexOfProperty("truncated") < 0 or not item.property("text"):
        return
    if item.property("truncated") and look(item, "elide === Text.ElideNone"):
        yield "cut"
    if item.property("contentWidth") > item.width() + WITHIN and item.width() > 0:
        yield f"wider ({item.property('contentWidth'):.0f}) than its room ({item.width():.0f})"
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    clip = _clipped(item)
    if clip is not None and not _may_be_hidden(clip):
        seen = clip.mapRectToScene(QRectF(0, 0, clip.width(), clip.height()))
        if not seen.adjusted(-WITHIN, -WITHIN, WITHIN, WITHIN).contains(place):
            yield "cut off by the stage"
    if clip is None and not bounds.adjusted(-WITHIN, -WITHIN, WITHIN, WITHIN).contains(place):
        yield f"outside the window at {place.x():.0f},{place.y():.0f}"
    if item.property("contentHeight") > item.height() + WITHIN + 4 and item.height() > 0:
        yield f"taller ({item.property('contentHeight'):.0f}) than its room ({item.height():.0f})"
    if item.property("font").pixelSize() < 28:
        yield f"letters of {item.property('font').pixelSize()} px"


def _target_faults(item: QQuickItem, scale: float) -> Iterator[str]:
    spoken = QAccessible.queryAccessibleInterface(item)
    pressable = item.metaObject().indexOfSignal("clicked()") >= 0 and item.metaObject().indexOfProperty("down") >= 0
    typed = item.metaObject().indexOfProperty("inputMethodHints") >= 0
    if not (pressable or typed) or item.parentItem() is None:
        return
    if spoken is None or not spoken.text(QAccessible.Text.Name).strip():
        yield "no accessible name"
    if pressable and min(item.width(), item.height()) < SMALLEST - WITHIN:
        yield f"target of {item.width() * scale:.0f} x {item.height() * scale:.0f}"


def _clipped(item: QQuickItem) -> QQuickItem | None:
    parent = item.parentItem()
    while parent is not None and not parent.clip():
        parent = parent.parentItem()
    return parent


def _may_be_hidden(clip: QQuickItem) -> bool:
    """What can be turned or scrolled, and the paper that is still in its slot."""
    return clip.metaObject().indexOfProperty("contentY") >= 0 or clip.metaObject().className().startswith(
        "GrowingReceipt"
    )


def _name(item: QQuickItem) -> str:
    words = str(item.property("text") or item.objectName() or "")[:40]
    return f"{item.metaObject().className().split('_')[0]} {words!r}"


@pytest.mark.parametrize(("size", "text_scale", "contrast"), FACES)
def test_nothing_is_cut_outside_too_small_or_nameless(
    screens: Screens, size: tuple[int, int], text_scale: float, contrast: bool
) -> None:
    taps = screens.taps
    taps.window.resize(*size)
    faults = []

    def wish() -> None:
        for _ in range(TEXT_KEY_TAPS[text_scale]):
            taps.tap("railText")
        if contrast:
            taps.tap("railContrast")

    wish()
    met = 0
    for page in open_pages(screens):
        taps.wait_for(page)
        if page == "idlePage" and met:
            wish()
        taps.still()
        met += 1
        faults += [f"{page}: {fault}" for fault in faults_of(screens)]
    assert met == 51
    assert faults == []

# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page in every face: nothing cut, outside the window or over another; targets large enough and named."""

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.domain.announcement import Announcement
from kiosk.errors import AskOfficer
from kiosk.printing.printed import Printed
from tests.helpers.fake_kiosk import MOMENT, SCAN
from tests.helpers.page_faults import page_faults
from tests.helpers.scene import look
from tests.ui.conftest import STORY, Screens

FACES = [
    pytest.param(((1080, 1920),), 1.0, False, id="standing"),
    pytest.param(((1920, 1080), (1024, 768)), 1.0, False, id="lying"),
    pytest.param(((1080, 1920),), 2.0, False, id="standing-200"),
    pytest.param(((1366, 768), (1280, 1024)), 2.0, False, id="lying-200"),
    pytest.param(((1080, 1920), (1024, 768)), 2.0, True, id="200-contrast"),
]
"""Sizes at each of which every page is looked at, text scale, high contrast; test_geometry has the sizes left out.
Large text comes with the wish for little motion.
"""


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


@pytest.mark.parametrize(("sizes", "text_scale", "contrast"), FACES)
def test_nothing_is_cut_outside_overlapping_too_small_or_nameless(
    screens: Screens, sizes: tuple[tuple[int, int], ...], text_scale: float, contrast: bool
) -> None:
    taps = screens.taps
    taps.window.resize(*sizes[0])
    faults = []

    def wish() -> None:
        taps.choose_text(text_scale)
        if contrast:
            taps.tap("railContrast")
        if text_scale > 1:
            screens.bridge.wishes.toggleMotion()

    wish()
    met = 0
    for page in open_pages(screens):
        taps.wait_for(page)
        if page == "idlePage" and met:
            wish()
        met += 1
        # the first size last: the walk goes on with it
        for size in (*sizes[1:], sizes[0]):
            taps.window.resize(*size)
            taps.still()
            faults += [f"{page} at {size[0]} x {size[1]}: {fault}" for fault in page_faults(taps.window)]
    assert met == 51
    assert faults == []

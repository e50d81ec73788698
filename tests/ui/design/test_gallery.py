# SPDX-License-Identifier: GPL-3.0-or-later
"""The gallery shows every component, and every sheet looks as it was kept."""

import re
import sys
from collections.abc import Iterator

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from tests.architecture.sources import ROOT
from tests.helpers.pictures import places, taken, worst_tile
from ui import fonts
from ui.gallery import Gallery, cities, samples

KIOSK = ROOT / "ui" / "qml" / "Kiosk"
NOT_ALONE = {
    "Overlay": "the ground of Dialog and ListSheet",
    "Dialog": "IdleDialog is one",
    "DesignSpace": "the whole window, and it sets the theme's scale",
    "PageLoader": "an empty frame until its page is made",
    "Arriving": "the motion of Frame",
    "Foot": "the keys and the rail of Frame",
    "HeaderShade": "the shadow below Frame's header",
    "KeyboardPanel": "part of Frame, seen while a keyboard is open",
    "ListenKeys": "hears keys, shows nothing",
    "QueueTicket": "asks the machine of the office; its banner and tile are shown",
    "ScanLight": "walks over the whole window",
    "ReadingLight": "lies around whatever is being read aloud",
}
"""Components that the gallery does not show by themselves, and why."""
FAR = 26
"""Mean difference of a tile: letters may stand half a pixel elsewhere, a word may not be missing."""


def components() -> list[str]:
    return sorted(path.stem for folder in ("Controls", "Components") for path in (KIOSK / folder).glob("*.qml"))


def shown() -> set[str]:
    text = "".join(path.read_text("utf-8") for path in (KIOSK / "Gallery").glob("*.qml"))
    return set(re.findall(r"\b([A-Z]\w+) \{", text))


@pytest.mark.parametrize("component", components())
def test_every_component_is_in_the_gallery(component: str) -> None:
    assert (component in shown()) is (component not in NOT_ALONE)


def test_no_reason_outlives_its_component() -> None:
    assert set(NOT_ALONE) <= set(components())


def test_every_sample_word_is_used() -> None:
    text = "".join(path.read_text("utf-8") for path in (KIOSK / "Gallery").glob("*.qml"))
    assert set(samples()) == set(re.findall(r"words\.(\w+)", text))


def test_it_can_wear_every_citys_colours() -> None:
    accents = {"name", "tile", "stage", "stageDark", "stageLight", "accentSoft", "accentText", "pair"}
    assert len(cities()) >= 3
    assert all(accents <= set(city) for city in cities())


@pytest.fixture(scope="module")
def gallery(qapp: QGuiApplication) -> Iterator[Gallery]:
    fonts.load(qapp)
    made = Gallery()
    yield made
    made.close()
    qapp.processEvents()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems draw letters with another engine")
@pytest.mark.parametrize(("face", "sheet", "path"), list(places()), ids=lambda part: getattr(part, "stem", ""))
def test_a_sheet_looks_as_it_was_kept(gallery: Gallery, face: str, sheet: str, path: object) -> None:
    assert sheet in gallery.sheets()
    now, kept = taken(gallery, face, sheet), Image.open(str(path))
    assert now.size == kept.size, "python -m tests.helpers.pictures takes them anew"
    worst, at = worst_tile(now, kept)
    assert worst <= FAR, f"another look at {at}; python -m tests.helpers.pictures takes them anew"


def test_a_missing_word_is_seen(gallery: Gallery) -> None:
    whole = taken(gallery, "plain", "keys")
    without = whole.copy()
    without.paste(without.getpixel((0, 0)), (8, 8, 64, 32))  # type: ignore[arg-type]
    worst, _ = worst_tile(whole, without)
    assert worst > FAR

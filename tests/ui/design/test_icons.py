# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons and borders in any colour, drawn without effects; none missing, none shipped for nothing."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from resources import PACKS, ROOT
from ui import icons

UI = Path(icons.__file__).parent
NAMED = re.compile(r'"([a-z][a-z0-9_]+)"')


def shipped() -> set[str]:
    return {path.stem for path in icons.ICONS.glob("*.svg")}


def mentioned() -> set[str]:
    files = [*UI.rglob("*.qml"), *UI.rglob("*.py"), *PACKS.rglob("*.toml")]
    words = {word for file in files for word in NAMED.findall(file.read_text(encoding="utf-8"))}
    return words | {"dash", "teeth"}  # asked for inside an image address


def test_every_shipped_icon_is_used() -> None:
    assert shipped() - mentioned() == set()


def test_every_icon_named_in_qml_is_shipped() -> None:
    pattern = re.compile(r'(?:[iI]con(?:Name)?|noteIcon|name)\s*:\s*(?:[^"\n]*\?\s*)?"([a-z0-9_]+)"')
    asked = {name for file in (UI / "qml").rglob("*.qml") for name in pattern.findall(file.read_text(encoding="utf-8"))}
    assert len(asked) > 20
    assert asked - shipped() - {"transparent"} == set()


def test_every_icon_named_in_a_pack_is_shipped() -> None:
    asked = {
        name for file in PACKS.rglob("*.toml") for name in re.findall(r'ikon\s*=\s*"([^"]+)"', file.read_text("utf-8"))
    }
    assert asked - shipped() == set()


def test_an_icon_takes_the_colour_asked_for() -> None:
    image = icons.tinted("check", "8a5a00", 64, 64)
    full = [image.pixelColor(x, y) for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() == 255]
    assert full
    assert set(map(QColor.name, full)) == {"#8a5a00"}


def test_a_name_cannot_leave_the_folders() -> None:
    with pytest.raises(ValueError, match="not an icon name"):
        icons.tinted("../packs/secret", "000000", 8, 8)


@pytest.mark.parametrize("asked", ["icon/gone/ff0000", "icon/gone", "art/gone", "tumpal/x"])
def test_what_does_not_exist_is_drawn_as_nothing(asked: str) -> None:
    kind, _, address = asked.partition("/")
    size = QSize()
    image = icons.PictureProvider(kind).requestImage(address, size, QSize(40, 40))
    assert (size.width(), image.pixelColor(0, 0).alpha()) == (1, 0)


def test_the_border_repeats_without_a_seam() -> None:
    border = icons.tumpal("0b3e49/86310f/ffc543/eadfcb/h", 1.0)
    assert border.size() == QSize(36, 28)
    for y in range(border.height()):
        assert abs(border.pixelColor(0, y).red() - border.pixelColor(35, y).red()) <= 24
    assert icons.tumpal("0b3e49/86310f/ffc543/eadfcb/v", 1.0).size() == QSize(28, 36)


def test_the_shadow_fades_to_nothing_at_its_edge() -> None:
    shadow = icons.paper_shadow()
    assert shadow.pixelColor(0, 60).alpha() == 0
    assert shadow.pixelColor(60, 60).alpha() > 40


def test_every_font_and_icon_set_has_its_licence() -> None:
    names = {path.name for path in (ROOT / "licences").iterdir()}
    assert {"PlusJakartaSans-OFL.txt", "AtkinsonHyperlegibleMono-OFL.txt", "MaterialSymbols-Apache-2.0.txt"} <= names

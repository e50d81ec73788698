# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours keep their promise: text 7:1, borders and icons 3:1, in every city and in high contrast."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

from resources import PACKS
from resources.pack.read import read_pack
from tests.helpers.scene import look, prepare, singleton

CITIES = sorted(folder.name for folder in PACKS.iterdir() if (folder / "kota.toml").is_file())
PROPOSED = {
    "leaf": {"stage": "#26421A", "stageDark": "#182C10", "stageLight": "#335424", "accentSoft": "#E3ECD9",
             "accentText": "#DDE8D2", "pair": "#86310F"},
    "madder": {"stage": "#642619", "stageDark": "#471910", "stageLight": "#773526", "accentSoft": "#F6E3DB",
               "accentText": "#F3DDD4", "pair": "#0B3E49"},
}  # fmt: skip
"""Accents of cities whose packs may come later, so that the theme is not made for one city only."""
TEXT = [
    ("ink", "floor"), ("ink", "paper"), ("ink", "slab"), ("ink", "turmericSoft"), ("ink", "accentSoft"),
    ("inkSoft", "floor"), ("inkSoft", "paper"), ("inkSoft", "slab"), ("inkSoft", "accentSoft"),
    ("onTurmeric", "turmeric"), ("turmericText", "stage"), ("turmericText", "stageDark"),
    ("brick", "floor"), ("brick", "paper"), ("moss", "mossSoft"), ("moss", "paper"), ("moss", "floor"),
    ("chili", "chiliSoft"), ("chili", "floor"), ("chili", "paper"), ("onChili", "chili"),
    ("onStage", "stage"), ("onStage", "stageDark"), ("onStage", "stageLight"),
    ("accentText", "stage"), ("onPair", "pair"), ("onChosen", "chosen"),
    ("stageDark", "onStage"), ("icon", "accentSoft"), ("icon", "paper"),
]  # fmt: skip
MARKS = [
    ("outline", "floor"), ("outline", "paper"), ("icon", "floor"), ("icon", "iconTile"), ("stageIcon", "stage"),
    ("stageIcon", "stageDark"), ("chosenMark", "chosen"), ("onChosenMark", "chosenMark"), ("chili", "paper"),
    ("turmericDark", "floor"),
]  # fmt: skip
PATTERN_STRENGTH = 0.35


def luminance(colour: QColor) -> float:
    def channel(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def accents_of(city: str) -> dict[str, str]:
    return PROPOSED[city] if city in PROPOSED else dict(read_pack(city).city.accents)


@pytest.fixture
def theme(qapp: QCoreApplication) -> Iterator[QObject]:
    engine = QQmlEngine(qapp)
    prepare(engine)
    yield singleton(engine, "Kiosk.Theme", "Theme")
    engine.deleteLater()


@pytest.fixture(params=[*CITIES, *PROPOSED])
def colours(request: pytest.FixtureRequest, theme: QObject) -> QObject:
    for token, value in accents_of(request.param).items():
        assert theme.setProperty(token, QColor(value)), f"the theme has no accent {token}"
    return theme


def token(theme: QObject, name: str) -> QColor:
    colour = look(theme, name)
    assert isinstance(colour, QColor), f"no colour {name}"
    return colour


def short(theme: QObject, colours: str, pairs: list[tuple[str, str]], least: float) -> list[str]:
    found = [(a, b, contrast(token(theme, f"{colours}.{a}"), token(theme, f"{colours}.{b}"))) for a, b in pairs]
    return [f"{front} on {back}: {ratio:.2f}" for front, back, ratio in found if ratio < least]


@pytest.mark.parametrize("set_name", ["normal", "contrast"])
def test_text_is_seven_to_one(colours: QObject, set_name: str) -> None:
    assert short(colours, set_name, TEXT, 7.0) == []


@pytest.mark.parametrize("set_name", ["normal", "contrast"])
def test_borders_and_icons_are_three_to_one(colours: QObject, set_name: str) -> None:
    assert short(colours, set_name, MARKS, 3.0) == []


def test_text_keeps_its_contrast_upon_the_pattern(colours: QObject) -> None:
    stage, light = token(colours, "normal.stage"), token(colours, "normal.stageLight")
    mixed = QColor.fromRgbF(
        *(a + (b - a) * PATTERN_STRENGTH for a, b in zip(stage.getRgbF()[:3], light.getRgbF()[:3], strict=True))
    )
    assert contrast(token(colours, "normal.turmericText"), mixed) >= 7
    assert contrast(token(colours, "normal.accentText"), mixed) >= 7


def test_no_style_is_smaller_than_the_absolute_minimum(theme: QObject) -> None:
    bases = look(theme, "Object.keys(type).map(name => type[name].base).filter(base => base !== undefined).join(' ')")
    sizes = [float(base) for base in str(bases).split()]
    assert len(sizes) > 20
    assert min(sizes) >= 28


def test_the_largest_text_size_doubles_what_is_read(theme: QObject) -> None:
    theme.setProperty("textScale", 2.0)
    assert look(theme, "type.body.size") == 68
    assert look(theme, "type.caption.size") == 56
    assert look(theme, "type.question.size < 2 * 68")  # headlines leave room for the answer


def test_reduced_motion_leaves_only_short_fades(theme: QObject) -> None:
    theme.setProperty("reducedMotion", True)
    names = ("page", "receiptLine", "receiptHead", "highlight", "printing", "tear", "banner", "press", "release")
    assert all(int(str(look(theme, f"motion.{name}"))) <= 120 for name in names)
    assert look(theme, "motion.pageShift") == 0

# SPDX-License-Identifier: GPL-3.0-or-later
"""Types reach the pixel: what QML asks of Python is checked before anything runs, and the check itself is checked."""

import re
import shutil
from pathlib import Path

import pytest

from tests.architecture.qml_types import lint_qml
from tests.architecture.sources import ROOT


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of ui, to plant mistakes in."""
    return Path(shutil.copytree(ROOT / "ui", tmp_path / "ui", ignore=shutil.ignore_patterns("__pycache__")))


def test_the_qml_of_the_house_is_clean() -> None:
    assert lint_qml(ROOT / "ui") == []


def test_a_misspelt_python_property_or_slot_is_found(copy: Path) -> None:
    properties = re.compile(r"^    (\w{5,}) = Property\(str,", re.MULTILINE)
    for source in sorted((copy / "bridge").glob("*.py")):
        text = source.read_text("utf-8")
        if "@QmlElement" in text and properties.search(text):
            name, owner = properties.findall(text)[0], re.findall(r"^class (\w+)\(QObject\)", text, re.MULTILINE)[0]
            break
    page = copy / "qml" / "Kiosk" / "Controls" / "Planted.qml"
    page.write_text(
        "import QtQuick\nimport Kiosk.Bridge\n\nItem {\n"
        f"    required property {owner} thing\n    property string told: thing.{name}\n}}\n",
        "utf-8",
    )
    assert _about_planted(copy) == []
    page.write_text(page.read_text("utf-8").replace(f".{name}", f".{name}x"), "utf-8")
    assert any(f"{name}x" in line for line in _about_planted(copy))


def test_a_misspelt_word_is_found(copy: Path) -> None:
    page = copy / "qml" / "Kiosk" / "Controls" / "Planted.qml"
    page.write_text("import QtQuick\nimport Kiosk.Texts\n\nText {\n    text: Texts.noSuchWord\n}\n", "utf-8")
    assert any("noSuchWord" in line for line in _about_planted(copy))


def _about_planted(copy: Path) -> list[str]:
    return [line for line in lint_qml(copy) if "Planted.qml" in line]

# SPDX-License-Identifier: GPL-3.0-or-later
"""The imports run one way, and the contracts that say so are seen to break when they should."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import PRODUCT, ROOT

CHECK = "from importlinter.cli import lint_imports_command; lint_imports_command()"

PLANTED = [
    ("resources.calendar", "sync.protocol", "ui > kiosk > sync > resources"),
    ("sync.outbox", "kiosk.domain", "ui > kiosk > sync > resources"),
    ("kiosk.app", "ui.tasks", "ui > kiosk > sync > resources"),
    ("kiosk.domain.receipt", "kiosk.store.tables", "inside kiosk"),
    ("kiosk.printing.strip", "kiosk.store.tables", "inside kiosk"),
    ("kiosk.store.tables", "kiosk.actions", "inside kiosk"),
    ("sync.outbox", "sync.link", "inside sync"),
    ("sync.policy", "sync.agent", "inside sync"),
    ("sync.central.models", "sync.central.cases", "inside central"),
    ("sync.central.public", "sync.central.workbench", "inside central"),
    ("kiosk.clock", "PySide6", "Qt only in ui"),
    ("ui.tasks", "sync.agent", "ui talks only to kiosk"),
    ("ui.tasks", "sqlalchemy", "ui talks only to kiosk"),
    ("kiosk.domain.receipt", "sqlalchemy", "rules touch nothing"),
    ("sync.policy", "requests", "rules touch nothing"),
    ("sync.central.cases", "sync.link", "central speaks only the protocol"),
    ("sync.central.app", "kiosk.clock", "central speaks only the protocol"),
    ("kiosk.app", "sync.central.models", "nobody imports central"),
]


def _check(folder: Path) -> tuple[int, str]:
    command = [sys.executable, "-c", CHECK, "--no-cache"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def broken_house(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the contracts say of a copy of the four rooms in which everything above is planted."""
    house = tmp_path_factory.mktemp("house")
    for room in PRODUCT:
        shutil.copytree(ROOT / room, house / room, ignore=_ballast)
    shutil.copy(ROOT / "pyproject.toml", house)
    for importer, imported, _contract in PLANTED:
        with house.joinpath(*importer.split(".")).with_suffix(".py").open("a", encoding="utf-8") as file:
            file.write(f"\nimport {imported}\n")
    (house / "kiosk" / "unplaced.py").write_text('"""On no floor."""\n', "utf-8")
    code, said = _check(house)
    assert code == 1
    return said


def _ballast(_folder: str, names: list[str]) -> list[str]:
    return [name for name in names if name == "__pycache__" or ("." in name and not name.endswith(".py"))]


def _chapter(said: str, contract: str) -> str:
    """What is said of one broken contract: from its underlined title to the next one."""
    chapters = re.split(r"\n([^\n]+)\n-{5,}\n", said)
    return "\n".join(text for title, text in zip(chapters[1::2], chapters[2::2], strict=True) if contract in title)


def test_every_contract_is_kept() -> None:
    code, said = _check(ROOT)
    assert code == 0, said


@pytest.mark.parametrize(("importer", "imported", "contract"), PLANTED)
def test_a_planted_import_breaks_its_contract(broken_house: str, importer: str, imported: str, contract: str) -> None:
    assert f"{importer} -> {imported}" in _chapter(broken_house, contract)


def test_a_module_without_a_place_is_found(broken_house: str) -> None:
    assert "unplaced" in _chapter(broken_house, "inside kiosk")

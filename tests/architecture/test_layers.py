# SPDX-License-Identifier: GPL-3.0-or-later
"""The imports run one way, and the contracts that say so are seen to break when they should."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import PRODUCT, ROOT

CHECK = "from importlinter.cli import lint_imports_command; lint_imports_command()"

PLANTED = [
    ("resources/calendar.py", "import sync.protocol", "ui > kiosk > sync > resources"),
    ("sync/outbox.py", "import kiosk.domain", "ui > kiosk > sync > resources"),
    ("kiosk/app.py", "import ui.tasks", "ui > kiosk > sync > resources"),
    ("kiosk/domain/receipt.py", "import kiosk.store.tables", "inside kiosk"),
    ("kiosk/printing/strip.py", "import kiosk.store.tables", "inside kiosk"),
    ("kiosk/store/tables.py", "import kiosk.actions", "inside kiosk"),
    ("sync/outbox.py", "import sync.link", "inside sync"),
    ("sync/policy.py", "import sync.agent", "inside sync"),
    ("sync/central/models.py", "import sync.central.cases", "inside central"),
    ("sync/central/public.py", "import sync.central.workbench", "inside central"),
    ("kiosk/clock.py", "import PySide6.QtCore", "Qt only in ui"),
    ("ui/tasks.py", "import sync.agent", "ui talks only to kiosk"),
    ("ui/tasks.py", "import sqlalchemy", "ui talks only to kiosk"),
    ("kiosk/domain/receipt.py", "import sqlalchemy", "rules touch nothing"),
    ("sync/policy.py", "import requests", "rules touch nothing"),
    ("sync/central/cases.py", "import sync.link", "central speaks only the protocol"),
    ("sync/central/app.py", "import kiosk.clock", "central speaks only the protocol"),
    ("kiosk/app.py", "import sync.central.models", "nobody imports central"),
    ("kiosk/unplaced.py", "", "inside kiosk"),
]


def _check(folder: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", CHECK, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the four rooms and of the contracts."""
    for room in PRODUCT:
        shutil.copytree(ROOT / room, tmp_path / room, ignore=_ballast)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def _ballast(_folder: str, names: list[str]) -> list[str]:
    return [name for name in names if name == "__pycache__" or ("." in name and not name.endswith(".py"))]


def test_every_contract_is_kept() -> None:
    code, said = _check(ROOT)
    assert code == 0, said


@pytest.mark.parametrize(("file", "planted", "contract"), PLANTED)
def test_a_planted_import_breaks_its_contract(house: Path, file: str, planted: str, contract: str) -> None:
    path = house / file
    text = path.read_text("utf-8") if path.exists() else '"""Planted."""\n'
    path.write_text(f"{text}\n\n{planted}\n", "utf-8")
    code, said = _check(house)
    assert code == 1
    assert any(line.startswith(contract) and "BROKEN" in line for line in said.splitlines()), said

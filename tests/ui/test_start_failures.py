# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk that cannot start says so calmly: words for residents, a number for staff, and never a trace."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from kiosk.errors import NUMBERS
from resources.texts import Words
from tests.ui.test_calm_errors import TECHNICAL
from ui.closed import ClosedPage

ROOT = Path(__file__).resolve().parents[2]


def start(data: Path, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk", "run", "--data", str(data), *more],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize(("folder", "code"), [("new", "not-enrolled"), ("file/below", "data-folder")])
def test_on_a_terminal_it_says_what_to_do(tmp_path: Path, folder: str, code: str) -> None:
    (tmp_path / "file").touch()
    with start(tmp_path / folder) as program:
        _, said = program.communicate(timeout=60)
    assert program.returncode == 1
    assert Words("id").say(f"error-{code}-advice") in said
    assert "Traceback" not in said


def test_full_screen_it_shows_a_calm_page(tmp_path: Path, qtbot: QtBot) -> None:
    log = tmp_path / "log" / "anjungan.log"
    with start(tmp_path, "--fullscreen") as program:
        qtbot.waitUntil(lambda: log.exists() and "closed page" in log.read_text("utf-8"), timeout=60_000)
        program.terminate()
        _, said = program.communicate(timeout=60)
    assert program.returncode == 0
    assert "not-enrolled" in log.read_text("utf-8")
    assert "Traceback" not in said


@pytest.mark.parametrize("code", ["pack-broken", "store-failed", "database-newer", "settings-bad", "unheard-of", ""])
@pytest.mark.usefixtures("qapp")
def test_the_closed_page_speaks_plainly(code: str) -> None:
    page = ClosedPage(code)
    said = "\n".join(page.said)
    assert "Silakan ke loket." in said
    assert not TECHNICAL.search(said)
    assert code == "" or f"gangguan nomor {NUMBERS.get(code, NUMBERS['bug'])}" in said
    page.resize(QSize(1080, 1920))
    page.destroy()

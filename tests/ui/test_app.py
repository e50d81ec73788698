# SPDX-License-Identifier: GPL-3.0-or-later
"""The screens as a program: they start, log what Qt says, and end."""

import os
import subprocess
import sys
from pathlib import Path

from ui.app import check_screens

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import logging, sys
from PySide6.QtCore import QTimer
from tests.helpers.fake_kiosk import FakeCity, make_fake_kiosk
from ui import app
logging.basicConfig(stream=sys.stdout, level=logging.WARNING)
qt = app.prepare()
QTimer.singleShot(1500, lambda: qt.exit(0))
sys.exit(app.run(make_fake_kiosk(FakeCity()), fullscreen=True))
"""


def test_the_program_shows_its_screens_and_ends_without_a_word() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env=os.environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_self_check_compiles_every_screen() -> None:
    found = check_screens()
    assert found.ok, found.detail

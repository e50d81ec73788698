# SPDX-License-Identifier: GPL-3.0-or-later
"""The attract screen of a start, before the kiosk is open: what is touched there is not lost, and a failure is told."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAD = """
import sys, threading
from functools import partial
from PySide6.QtCore import QTimer
from kiosk.errors import AskOfficer
from tests.helpers.fake_kiosk import FakeCity, make_fake_kiosk
from tests.helpers.taps import Taps
from ui import app
from ui.entrance import Entrance
kiosk = make_fake_kiosk(FakeCity())
entrance = Entrance(app.face_of(kiosk), None, fullscreen=True)
first = entrance.window
assert first is not None
touched = threading.Event()
"""
TOUCH = """
def touch():
    Taps(first).tap("idleStart")
    assert first.property("begun")
    touched.set()
def look():
    whole = entrance.screens
    if whole is not None and entrance.window is None:
        print(whole.window.property("door"), flush=True)
        app.prepare().exit(0)
def open_kiosk():
    assert touched.wait(60)
    return partial(app.Screens, kiosk)
QTimer.singleShot(0, touch)
looking = QTimer()
looking.timeout.connect(look)
looking.start(50)
sys.exit(entrance.run(open_kiosk))
"""
FAIL = """
def open_kiosk():
    raise AskOfficer("store-failed")
try:
    entrance.run(open_kiosk)
except AskOfficer as error:
    print(error.code)
"""


def said_by(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", HEAD + program],
        cwd=ROOT,
        env=os.environ,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_touch_before_the_kiosk_is_open_leads_home() -> None:
    assert said_by(TOUCH) == "home"


def test_a_kiosk_that_does_not_open_says_why() -> None:
    assert said_by(FAIL) == "store-failed"

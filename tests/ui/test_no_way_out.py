# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program full screen under a real X server and window manager: whatever is pressed, it stays, alone.

Once under the window manager as deploy/ sets it up, and once under its own settings, whose keys change desktops, close
windows and open menus.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from select import select
from threading import Event
from time import monotonic

import pytest

ROOT = Path(__file__).resolve().parents[2]
OURS = ROOT / "deploy" / "linux" / "openbox.xml"
NEEDED = ("Xvfb", "openbox", "wmctrl", "xdotool", "xprop")
PATIENCE = 60.0
PROGRAM = """
import sys
from tests.helpers.fake_kiosk import FakeCity, make_fake_kiosk
from ui import app
app.prepare()
sys.exit(app.run(make_fake_kiosk(FakeCity()), fullscreen=True))
"""
KEYS = (
    "alt+F4", "alt+Tab", "alt+shift+Tab", "alt+Escape", "alt+space", "alt+F1", "alt+F2", "ctrl+alt+Delete",
    "ctrl+alt+BackSpace", "ctrl+alt+t", "ctrl+alt+Right", "ctrl+alt+Left", "ctrl+alt+Down", "ctrl+Escape", "super",
    "super+d", "super+e", "super+r", "super+l", "super+Tab", "super+F2", "F1", "F5", "F10", "F11", "F12", "Escape",
    "Menu", "ctrl+q", "ctrl+w", "ctrl+n", "ctrl+t", "ctrl+o", "ctrl+p", "ctrl+shift+i", "shift+F10", "Print",
    "alt+Print", "ctrl+c", "ctrl+v", "shift+Insert", "XF86HomePage", "XF86Search", "XF86Back", "alt+Left", "ctrl+alt+d",
)  # fmt: skip

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="X11"),
    pytest.mark.skipif(any(shutil.which(name) is None for name in NEEDED), reason=f"needs {', '.join(NEEDED)}"),
]


class Hall:
    """An X server with a window manager, and the kiosk in it."""

    def __init__(self, display: str, manager: "subprocess.Popen[bytes]", kiosk: "subprocess.Popen[bytes]") -> None:
        self.environment = {**os.environ, "DISPLAY": display}
        self.manager = manager
        self.kiosk = kiosk

    def ask(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        return done.stdout

    def do(self, *words: str) -> None:
        self.ask("xdotool", *words)

    def windows(self) -> list[str]:
        """What the window manager manages, the lowest first; but for words of its own, which no program has."""
        said = self.ask("xprop", "-root", "_NET_CLIENT_LIST_STACKING")
        listed = [word.strip(" ,\n") for word in said.partition("#")[2].split(",") if word.strip()]
        return [window for n, window in enumerate(listed, 1) if n == len(listed) or self._is_of_a_program(window)]

    def _is_of_a_program(self, window: str) -> bool:
        return "WM_CLASS(STRING)" in self.ask("xprop", "-id", window, "WM_CLASS")

    def stands(self) -> bool:
        """One window of a program, the kiosk's: full screen, above all others, on the first desktop, with the keys."""
        windows = self.windows()
        if len(windows) != 1 or self.kiosk.poll() is not None:
            return False
        state = self.ask("xprop", "-id", windows[0], "_NET_WM_STATE", "WM_STATE", "_NET_WM_PID")
        root = self.ask("xprop", "-root", "_NET_ACTIVE_WINDOW", "_NET_CURRENT_DESKTOP")
        focus = self.ask("xdotool", "getwindowfocus").strip()
        return (
            "_NET_WM_STATE_FULLSCREEN" in state
            and "window state: Normal" in state
            and f"_NET_WM_PID(CARDINAL) = {self.kiosk.pid}" in state
            and windows[0] in root
            and "_NET_CURRENT_DESKTOP(CARDINAL) = 0" in root
            and focus == str(int(windows[0], 16))
        )

    def wait_until_it_stands(self, why: str, patience: float = PATIENCE / 4) -> None:
        end = monotonic() + patience
        while not self.stands():
            assert self.manager.poll() is None, f"{why}: the window manager ended"
            assert self.kiosk.poll() is None, f"{why}: the kiosk ended"
            assert monotonic() < end, f"{why}: {self.ask('xprop', '-root', '_NET_CLIENT_LIST', '_NET_ACTIVE_WINDOW')}"
            Event().wait(0.2)  # each look starts four programs, which the kiosk needs the processor before


@contextmanager
def running(*command: str, **settings: object) -> "Iterator[subprocess.Popen[bytes]]":
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL, **settings)  # type: ignore[call-overload]
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


@contextmanager
def hall(*manager: str) -> Iterator[Hall]:
    """The window manager with these settings, and the kiosk."""
    reader, writer = os.pipe()
    # Without -noreset the server begins anew, and cuts off who is just coming in, when a look in was its only client.
    server = ("Xvfb", "-displayfd", str(writer), "-screen", "0", "540x960x24", "-nolisten", "tcp", "-noreset")
    with running(*server, pass_fds=(writer,)):
        os.close(writer)
        assert select([reader], [], [], PATIENCE)[0], "no X server"
        with os.fdopen(reader, encoding="ascii") as told:
            display = f":{told.readline().strip()}"
        there = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        with (
            running("openbox", *manager, env=there) as windows,
            running(sys.executable, "-c", PROGRAM, env=there, cwd=ROOT) as kiosk,
        ):
            yield Hall(display, windows, kiosk)


@pytest.mark.parametrize("settings", [("--config-file", str(OURS)), ()], ids=["ours", "its own"])
def test_no_key_and_no_click_leads_out(settings: tuple[str, ...]) -> None:
    with hall(*settings) as shown:
        shown.wait_until_it_stands("at the start", 3 * PATIENCE)  # a fresh checkout's first compiles every screen
        for keys in KEYS:
            shown.do("key", "--clearmodifiers", keys)
        shown.wait_until_it_stands("after the keys")
        for button in ("3", "2"):
            shown.do("mousemove", "270", "5", "click", button)
        shown.wait_until_it_stands("after the clicks")
        (window,) = shown.windows()
        for deed in (("windowminimize", window), ("windowsize", window, "200", "200")):
            shown.do(*deed)
            shown.wait_until_it_stands(deed[0])
        for wish in (("-c", window), ("-r", window, "-b", "remove,fullscreen"), ("-r", window, "-b", "add,below")):
            shown.ask("wmctrl", "-i", *wish)
            shown.wait_until_it_stands(" ".join(wish))


def test_only_leaving_on_purpose_ends_the_program() -> None:
    tries = "qt = app.prepare()\nQTimer.singleShot(1000, qt.quit)\nQTimer.singleShot(2000, lambda: qt.exit(42))"
    program = "from PySide6.QtCore import QTimer\n" + PROGRAM.replace("app.prepare()", tries)
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=os.environ, timeout=PATIENCE, check=False)
    assert done.returncode == 42, "quit closes windows, which is refused"

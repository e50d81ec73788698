# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start of the program to its first usable screen, beside a bare Qt Quick window on the same machine.

Both are fresh processes, started in turn, warm: each ran once before. The bare one is Python with PySide6 and a window
with one word. Ours is the installed program with an enrolled kiosk's folder; its first screen is the attract screen,
whole and taking taps, and what it says then is what the watch hears. Told as well: when everything behind it is ready,
so that a tap leads home at once.

python -m tests.benchmarks.start [--rounds 7]; ends with 1 when the ratio of the medians is over 2.0.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kiosk.machine.pulse import READY, SHOWN, VARIABLE, Listener
from tests.helpers import enrolled_kiosk
from tests.helpers.running_central import running_central

MOST = 2.0
PATIENCE = 60.0
PANEL = {
    "name": "panel", "x": 0, "y": 0, "width": 1080, "height": 1920, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
}  # fmt: skip
"""The screen of a standing kiosk."""
BARE = """
import os
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
app = QGuiApplication(["bare"])
engine = QQmlApplicationEngine()
engine.loadData(b'''
import QtQuick
Window {
    width: 1080
    height: 1920
    visible: true
    Text { anchors.centerIn: parent; text: "Selamat datang"; font.pixelSize: 60 }
}
''')
engine.rootObjects()[0].frameSwapped.connect(lambda: (os.write(1, b"."), app.exit(0)))
app.exec()
"""


def main(argv: list[str] | None = None) -> int:
    """Print the medians and their ratio; 1 when it is over the promise."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args(argv).rounds
    with tempfile.TemporaryDirectory(prefix="anjungan-start-") as folder:
        panel = Path(folder) / "panel.json"
        panel.write_text(json.dumps({"screens": [PANEL]}))
        screen = f"offscreen:configfile={panel}"
        os.environ.update(QT_QPA_PLATFORM=screen, QT_QUICK_BACKEND="software", QT_SCALE_FACTOR="1")
        with running_central(Path(folder) / "city") as server:
            enrolled_kiosk.enrol(server, Path(folder) / "kiosk")
        taken = [(bare(), *ours(Path(folder) / "kiosk")) for _ in range(rounds + 1)][1:]
    empty, first, whole = (statistics.median(times) for times in zip(*taken, strict=True))
    print(f"bare window {empty:.3f} s; attract screen {first:.3f} s; everything behind it {whole:.3f} s")
    print(
        f"attract screen : bare window = {first / empty:.2f} (at most {MOST:.1f}); whole : bare = {whole / empty:.2f}"
    )
    return 0 if first / empty <= MOST else 1


def bare() -> float:
    """Seconds until a bare window's first frame."""
    began = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", BARE], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.read(1) == b".", "the bare window showed nothing"
        return time.perf_counter() - began


def ours(data: Path) -> tuple[float, float]:
    """Seconds until the attract screen's first frame, and until all is ready."""
    listener = Listener()
    command = [sys.executable, "-m", "kiosk", "run", "--fullscreen", "--data", str(data)]
    began = time.perf_counter()
    with subprocess.Popen(command, env={**os.environ, VARIABLE: listener.invite()}) as process:
        at: dict[str, float] = {}
        while not {READY, SHOWN} <= at.keys():
            for heard in listener.listen(0.005):
                at.setdefault(heard.word, time.perf_counter() - began)
            assert process.poll() is None, "the kiosk ended"
            assert time.perf_counter() - began < PATIENCE, f"only {sorted(at)} after {PATIENCE} s"
        process.terminate()
    listener.close()
    return at[SHOWN], at[READY]


if __name__ == "__main__":
    sys.exit(main())

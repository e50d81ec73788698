# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a tap keeps the screen's thread, at rest and while 10,000 records are being uploaded.

Two runs of the same taps on the real screens in one process: first with nothing to send, then with a real
courier carrying a long queue to a real server. A tap is everything that happens on the screen's thread between
the event and its handler's end. Printed: the distribution of both, and their ratio.

"thread" is processor time of the screen's thread (the promise: at most 16 ms), "wall" also counts waiting for
Python's lock and for a processor, which a machine with two cores shares with the server and the courier.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.app import Kiosk, open_kiosk
from tests.helpers import enrolled_kiosk, many_records
from tests.helpers.running_central import running_central
from tests.helpers.taps import Taps, find_window
from ui import app
from ui.bridge.bridge import Bridge

RECORDS = 10_000
FEWEST_TAPS = 200
FRAME_MS = 16.0


@dataclass(frozen=True, slots=True)
class Tap:
    """What one tap cost, in milliseconds."""

    thread: float
    wall: float


class Stopwatch(Taps):
    """Taps, each of them timed."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self.taken: list[Tap] = []

    def tap(self, name: str) -> None:
        """One timed tap, once its key is there and stands still."""
        place = self.reach(name)
        for kind, buttons in (
            (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            touch = QMouseEvent(
                kind,
                place,
                self.window.mapToGlobal(place),
                Qt.MouseButton.LeftButton,
                buttons,
                Qt.KeyboardModifier.NoModifier,
            )
            self.taken.append(self._deliver(touch))
            self.settle()

    def _deliver(self, touch: QMouseEvent) -> Tap:
        # sent, not posted: it returns when the handlers have, and no frame is painted in between
        thread, wall = time.thread_time_ns(), time.perf_counter_ns()
        QCoreApplication.sendEvent(self.window, touch)
        return Tap((time.thread_time_ns() - thread) / 1e6, (time.perf_counter_ns() - wall) / 1e6)


def main(argv: list[str] | None = None) -> int:
    """Print both distributions; 1 when a handler took longer than a frame."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=RECORDS)
    records = parser.parse_args(argv).records
    with tempfile.TemporaryDirectory(prefix="anjungan-taps-") as folder:
        data = Path(folder) / "kiosk"
        with running_central(Path(folder) / "city") as server:
            enrolled_kiosk.enrol(server, data)
            rest = _measure(data, lambda _kiosk, taps: len(taps) < FEWEST_TAPS)
            many_records.queue(data, records)
            busy = _measure(data, lambda kiosk, _taps: kiosk.link().waiting > 0 or kiosk.link().online is None)
    _print("at rest", rest)
    _print(f"while {records} records are uploaded", busy)
    ratio = statistics.median(t.thread for t in busy) / statistics.median(t.thread for t in rest)
    worst = max(t.thread for t in busy)
    print(f"median thread time, uploading : at rest = {ratio:.2f}; slowest handler {worst:.1f} ms of {FRAME_MS:.0f} ms")
    return 0 if worst <= FRAME_MS else 1


def _measure(data: Path, go_on: Callable[[Kiosk, list[Tap]], bool]) -> list[Tap]:
    app.prepare()
    kiosk = open_kiosk(data)
    bridge = Bridge(kiosk)
    engine = app.load(bridge)
    watch = Stopwatch(find_window(engine.rootObjects()))
    try:
        while go_on(kiosk, watch.taken):
            _one_visit(watch)
            bridge.turn.end()
        return watch.taken
    finally:
        bridge.close()
        del engine
        kiosk.close()


def _one_visit(watch: Stopwatch) -> None:
    watch.wait_for("idlePage")
    watch.tap("idleStart")
    watch.wait_for("homePage")
    watch.tap("homeComplaint")
    watch.wait_for("storyPage")
    watch.type_text("storyField", enrolled_kiosk.STORY)
    watch.tap("next")
    watch.wait_for("topicPage")
    watch.tap("topic_LAMPU")
    watch.tap("next")
    watch.wait_for("placePage")
    for key in ("rwPlus", "rwPlus", "rwPlus", "rtPlus", "rtPlus"):
        watch.tap(key)
    watch.tap("next")
    watch.wait_for("choicePage")
    watch.tap("identity_anonim")
    watch.tap("next")
    watch.wait_for("checkPage")
    watch.tap("consent")


def _print(title: str, taps: list[Tap]) -> None:
    print(f"{title}: {len(taps)} taps")
    for name, values in (("thread", [t.thread for t in taps]), ("wall", [t.wall for t in taps])):
        cuts = statistics.quantiles(values, n=100)
        shown = "  ".join(f"p{p} {cuts[p - 1]:6.2f}" for p in (50, 90, 95, 99))
        print(f"  {name:6} {shown}  max {max(values):6.2f} ms")


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: GPL-3.0-or-later
"""How long from a tap to the first frame painted after it, with the software renderer at 1080 x 1920.

Visits walk nearly every page by taps on the real screens over a kiosk in memory; no network, no disk. Press and
release are each one tap's part: the first shows the pressed key, the second what it does. Timed is from the event
to the end of the frame that was painted next. Beside the wall clock stands the processor time of the screen's thread,
which other programs of a busy machine do not change; the ratio of the two says how busy it was.

python -m tests.benchmarks.tap_to_frame [--visits 3] [--slow 10]; ends with 1 when the 95th percentile is over 33 ms.
"""

import argparse
import os
import statistics
import sys
import time
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickWindow

from tests.benchmarks.walk import stage, visit
from tests.helpers.taps import Taps, find_window

MOST_MS = 33.0
PATIENCE_MS = 500
"""A tap that changes nothing paints no frame."""


@dataclass(frozen=True, slots=True)
class Painted:
    """One press or release, and what it cost in milliseconds until the frame was there."""

    name: str
    page: str
    wall: float
    thread: float
    handled: float
    """Of the thread's time, what passed before the event's handlers had returned."""


class FrameWatch(Taps):
    """Taps that are timed to the frame."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self.taken: list[Painted] = []

    def tap(self, name: str) -> None:
        """Press and release, each timed, once the key is there and stands still."""
        place = self.reach(name)
        page = next((shown for shown in sorted(self.names()) if shown.endswith("Page")), "")
        for kind, buttons in (
            (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            event = QMouseEvent(kind, place, self.window.mapToGlobal(place), button, buttons, none)
            self._until_painted(event, f"{kind.name.removeprefix('MouseButton').lower()} {name}", page)
        self.settle()

    def _until_painted(self, event: QMouseEvent, name: str, page: str) -> None:
        loop, late = QEventLoop(), QTimer(singleShot=True)
        late.timeout.connect(lambda: loop.exit(1))
        thread, wall = time.thread_time_ns(), time.perf_counter_ns()
        swapped = self.window.frameSwapped.connect(lambda: loop.exit(0))
        QCoreApplication.sendEvent(self.window, event)
        handled = time.thread_time_ns()
        late.start(PATIENCE_MS)
        painted = loop.exec() == 0
        ended, thread_ended = time.perf_counter_ns(), time.thread_time_ns()
        self.window.frameSwapped.disconnect(swapped)
        if painted:
            spent = (ended - wall) / 1e6, (thread_ended - thread) / 1e6, (handled - thread) / 1e6
            self.taken.append(Painted(name, page, *spent))


def main(argv: list[str] | None = None) -> int:
    """Print the distribution and the slowest; 1 when the promise is not kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--visits", type=int, default=3)
    parser.add_argument("--slow", type=int, default=10, help="how many of the slowest to name")
    chosen = parser.parse_args(argv)
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", QT_SCALE_FACTOR="1")
    taken = measure(chosen.visits)
    for name, values in (("wall", [t.wall for t in taken]), ("thread", [t.thread for t in taken])):
        print(f"{name:6} {_distribution(values)}")
    for tap in sorted(taken, key=lambda tap: -tap.thread)[: chosen.slow]:
        spent = f"{tap.thread:6.1f} ms thread ({tap.handled:5.1f} handlers) {tap.wall:6.1f} ms wall"
        print(f"  {spent}  {tap.name}, {tap.page}")
    worst = percentile([t.wall for t in taken])
    print(f"{len(taken)} frames; 95th percentile {worst:.1f} ms of {MOST_MS:.0f} ms")
    return 0 if worst <= MOST_MS else 1


def measure(visits: int) -> list[Painted]:
    """The frames of some visits; the first visit makes pages for the first time and counts as well."""
    with stage() as shown:
        watch = FrameWatch(find_window(shown.roots))
        for _ in range(visits):
            visit(watch)
        return watch.taken


def percentile(values: list[float], cut: int = 95) -> float:
    """As the name says; of at least two values."""
    return statistics.quantiles(values, n=100)[cut - 1]


def _distribution(values: list[float]) -> str:
    shown = "  ".join(f"p{cut} {percentile(values, cut):6.1f}" for cut in (50, 90, 95, 99))
    return f"{shown}  max {max(values):6.1f} ms"


if __name__ == "__main__":
    sys.exit(main())

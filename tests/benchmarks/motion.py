# SPDX-License-Identifier: GPL-3.0-or-later
"""How evenly pictures follow one another while something moves, beside a bare window, with the software renderer.

On each page of a visit everything that moves there (design language, section 7) does so once more: the page comes in,
its content is turned, the growing receipt rises, the finished one is torn off. Timed by the clock is each picture in
which it moves on, from the third of a motion. The bare window moves one small square, at the same 1080 x 1920.

python -m tests.benchmarks.motion [--visits 1]; ends with 1 when fewer than 95 of 100 pictures come in time, or when
the usual distance of two is more than 1.1 of the bare window's.
"""

import argparse
import os
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEventLoop, QMetaObject, QObject, QTimer
from PySide6.QtQml import QQmlApplicationEngine, qmlEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import isValid

from tests.benchmarks.walk import stage, visit
from tests.helpers.scene import singleton
from tests.helpers.taps import Taps, find_window, visible

IN_TIME_MS = 1.5 * 1000 / 60
"""A later picture is missed by a panel that shows 60 a second."""
LEAST_IN_TIME = 0.95
MOST_RATIO = 1.1
LASTS_MS = 1500
"""Longer than every motion."""
BARE = b"""
import QtQuick
Window {
    width: 1080
    height: 1920
    visible: true
    Rectangle {
        width: 48
        height: 48
        color: "black"
        NumberAnimation on x { running: false; from: 0; to: 480; duration: 240 }
    }
}
"""


@dataclass(frozen=True, slots=True)
class Motion:
    """Something that can move."""

    kind: str
    what: QObject
    place: str
    """Its property that is another in each picture while it moves."""
    begin: Callable[[], object]

    def now(self) -> object:
        """Where it stands; nothing once its page is gone."""
        return self.what.property(self.place) if isValid(self.what) else None


class MotionWatch(Taps):
    """Taps behind which everything that can move on the page does so once more, timed."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self.taken: dict[str, list[float]] = defaultdict(list)

    def tap(self, name: str) -> None:
        """And then move what is there."""
        super().tap(name)
        self.still()
        for motion in list(_motions(self)):
            if isValid(motion.what):  # a page may end by itself
                self.taken[motion.kind] += gaps(self.window, motion)


def main(argv: list[str] | None = None) -> int:
    """Print each motion's pictures; 1 when the promise is not kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--visits", type=int, default=1)
    visits = parser.parse_args(argv).visits
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", QT_SCALE_FACTOR="1")
    with stage() as shown:
        watch = MotionWatch(find_window(shown.roots))
        engine = qmlEngine(watch.window)
        assert engine is not None
        # motion itself is measured, not what the screens do where it jerks
        singleton(engine, "Kiosk.Theme", "Theme").setProperty("latePictures", -1_000_000)
        for _ in range(visits):
            visit(watch)
        bare = measure_bare()
    for kind, taken in (("bare window", bare), *sorted(watch.taken.items())):
        print(f"{kind:18} {_told(taken)}")
    all_taken = [gap for taken in watch.taken.values() for gap in taken]
    ratio = statistics.median(all_taken) / statistics.median(bare)
    in_time = _in_time(all_taken)
    print(f"{in_time:.1%} in time (at least {LEAST_IN_TIME:.0%}); distance {ratio:.2f} of the bare window's")
    return 0 if in_time >= LEAST_IN_TIME and ratio <= MOST_RATIO else 1


def measure_bare(rounds: int = 10) -> list[float]:
    """Milliseconds between the pictures of a window with one small square."""
    engine = QQmlApplicationEngine()
    engine.loadData(BARE)
    window = find_window(list(engine.rootObjects()))
    square = _first(visible(window.contentItem()), "QQuickRectangle")
    motion = Motion("bare window", square, "x", partial(_call, _first(square.children(), "QQuickNumber"), "start"))
    try:
        return [gap for _ in range(rounds) for gap in gaps(window, motion)]
    finally:
        window.close()
        engine.deleteLater()


def gaps(window: QQuickWindow, motion: Motion) -> list[float]:
    """Milliseconds before each picture in which it moves on."""
    seen: list[tuple[float, object]] = []
    swapped = window.frameSwapped.connect(lambda: seen.append((time.perf_counter(), motion.now())))
    loop = QEventLoop()
    QTimer.singleShot(LASTS_MS, loop.quit)
    motion.begin()
    loop.exec()
    window.frameSwapped.disconnect(swapped)
    moves = [(now - last, place != before) for (last, before), (now, place) in pairwise(seen)]
    return [gap * 1000 for (_, moved), (gap, moves_on) in pairwise(moves) if moved and moves_on]


def _motions(taps: Taps) -> Iterator[Motion]:
    for item in taps.items():
        match _kind(item):
            case "PagedArea" if item.property("overflows"):
                view = _first(item.childItems(), "QQuickFlickable")
                yield Motion("content turned", view, "contentY", partial(_call, item, "turnOn"))
            case "GrowingReceipt":
                paper = next(child for child in item.childItems() if child.property("rise") is not None)
                yield Motion("receipt rises", paper, "y", partial(paper.setProperty, "rise", 0))
            case "ReceiptPaper":
                tearing = _first(item.children(), "QQuickSequential")
                yield Motion("receipt torn off", item, "rise", partial(_call, tearing, "restart"))
        if any(_kind(child) == "Arriving" for child in item.children()):
            area, arriving = _first(visible(item), "PagedArea"), _first(item.children(), "Arriving")
            yield Motion("page comes in", area, "x", partial(_call, arriving, "restart"))


def _kind(what: QObject) -> str:
    return what.metaObject().className().partition("_QML")[0]


def _call(what: QObject, name: str) -> None:
    QMetaObject.invokeMethod(what, name)


def _first(among: Iterable[QObject], kind: str) -> QObject:
    return next(one for one in among if _kind(one).startswith(kind))


def _in_time(taken: list[float]) -> float:
    return sum(gap <= IN_TIME_MS for gap in taken) / len(taken)


def _told(taken: list[float]) -> str:
    shown = "  ".join(f"p{cut} {statistics.quantiles(taken, n=100)[cut - 1]:5.1f}" for cut in (50, 90, 95, 99))
    return f"{len(taken):5} pictures  {shown} ms  {_in_time(taken):.1%} in time"


if __name__ == "__main__":
    sys.exit(main())

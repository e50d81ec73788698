# SPDX-License-Identifier: GPL-3.0-or-later
"""What a thousand visits leave in memory: real screens over a kiosk in memory, each visit one journey by taps.

Resident memory, Python's objects and Qt's items after 50 visits and at the end. A day at a busy counter is a hundred
visits, and the program runs for weeks.

python -m tests.benchmarks.visits [--visits 1000]; ends with 1 when memory grew by more than a tenth.
"""

import argparse
import gc
import os
import sys
import time
from collections import Counter
from dataclasses import dataclass

from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.benchmarks.walk import Stage, short_visit, stage
from tests.helpers.scene import singleton
from tests.helpers.taps import Taps, find_window

SETTLED = 50
"""Visits after which every page, picture and word has been made once."""
MOST_GROWTH = 1.10


@dataclass(frozen=True, slots=True)
class Weight:
    """What the process holds on its attract screen."""

    visits: int
    megabytes: float
    objects: int
    items: int
    kinds: Counter[str]

    def __str__(self) -> str:
        return (
            f"{self.visits:5} visits  {self.megabytes:7.1f} MB  {self.objects:7} Python objects  {self.items:5} items"
        )


class Brisk(Taps):
    """Taps of somebody who has switched motion off and does not wait to see it."""

    def hurry(self) -> None:
        """Switch motion off; the wipe switches it on again."""
        engine = qmlEngine(self.window)
        if engine is not None:
            singleton(engine, "Kiosk.Theme", "Theme").setProperty("reducedMotion", True)

    def still(self) -> None:
        """Only pages in the making are waited for; what stands there is looked at when it is pressed."""
        self.settle()
        self.wait_until(lambda: not any(_is_loading(item) for item in self.items()))


def _is_loading(item: QQuickItem) -> bool:
    if not item.metaObject().className().startswith("QQuickLoader"):
        return False
    return bool(item.property("active") and item.property("sourceComponent") and item.property("item") is None)


def main(argv: list[str] | None = None) -> int:
    """Print the weights and what grew; 1 when it is more than a tenth."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--visits", type=int, default=1000)
    parser.add_argument("--settled", type=int, default=SETTLED)
    chosen = parser.parse_args(argv)
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", QT_SCALE_FACTOR="1")
    begun = time.monotonic()
    with stage() as shown:
        window = find_window(shown.roots)
        taps, early = Brisk(window), None
        for number in range(1, chosen.visits + 1):
            taps.hurry()
            short_visit(shown, taps, number)
            _forget(shown)
            if number in (chosen.settled, chosen.visits) or number % 100 == 0:
                late = weigh(number, window)
                early = early or (late if number == chosen.settled else None)
                print(f"{late}  {(time.monotonic() - begun) / number:.2f} s each", flush=True)
    if early is None:
        raise SystemExit(f"at least {chosen.settled} visits are needed")
    for kind, more in (late.kinds - early.kinds).most_common(8):
        print(f"  {more:+6} {kind}")
    growth, objects = late.megabytes / early.megabytes, late.objects / early.objects
    print(f"memory x {growth:.3f}, Python objects x {objects:.3f}; at most x {MOST_GROWTH:.2f}")
    return 0 if max(growth, objects) <= MOST_GROWTH else 1


def _forget(shown: Stage) -> None:
    """What the fake city keeps for tests would grow by itself."""
    for kept in (shown.city.filed, shown.city.asked, shown.city.prints, shown.city.sheets):
        kept.clear()


def weigh(visits: int, window: QQuickWindow) -> Weight:
    """After everything that can go has gone."""
    gc.collect()
    everything = gc.get_objects()
    kinds = Counter(type(thing).__qualname__ for thing in everything)
    return Weight(visits, resident_megabytes(), len(everything), _count(window.contentItem()), kinds)


def resident_megabytes() -> float:
    """Of this process; Linux only."""
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 no path of ours
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def _count(item: QQuickItem) -> int:
    return 1 + sum(_count(child) for child in item.childItems())


if __name__ == "__main__":
    sys.exit(main())

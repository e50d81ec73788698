# SPDX-License-Identifier: GPL-3.0-or-later
"""Bars that lie: one for each thing of a list, its name before it and its number behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from sync.central.charts.parts import drawing, number, text, wrapped

WIDTH = 560
ROW, THICK = 34, 20
LABEL = 210
NUMBER = 64
FEWEST_PIXELS = 3
"""What is not nothing can be seen."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One thing and how many there are."""

    label: str
    value: int
    tone: str = ""
    """Class of its colour; empty for the usual."""
    href: str = ""
    """Where one sees them."""


def bar_chart(name: str, title: str, described: str, bars: Sequence[Bar], separator: str = ".") -> Markup:
    """Bars in the order given. name: unique on its page."""
    most = max((bar.value for bar in bars), default=0) or 1
    room = WIDTH - LABEL - NUMBER
    rows = []
    for at, bar in enumerate(bars):
        top = at * ROW
        wide = max(round(bar.value / most * room), FEWEST_PIXELS) if bar.value else 0
        parts = [
            text(wrapped(bar.label, 26), LABEL - 12, top + ROW / 2 + 5, "end"),
            Markup('<rect class="bar {}" x="{}" y="{}" width="{}" height="{}" rx="4"/>').format(
                bar.tone, LABEL, top + (ROW - THICK) // 2, wide, THICK
            ),
            text(number(bar.value, separator), LABEL + wide + 9, top + ROW / 2 + 5, "start", "much"),
        ]
        drawn = Markup("<g><title>{}: {}</title>{}</g>").format(
            bar.label, number(bar.value, separator), Markup("").join(parts)
        )
        rows.append(Markup('<a href="{}">{}</a>').format(bar.href, drawn) if bar.href else drawn)
    return drawing(name, title, described, WIDTH, max(len(bars) * ROW, ROW), Markup("").join(rows))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Columns that stand side by side through time."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from sync.central.charts.parts import drawing, number, steps_to, text

WIDTH, HEIGHT = 900, 250
LEFT, BOTTOM, TOP = 52, 30, 14
GAP = 0.28
LABEL_ROOM = 58


@dataclass(frozen=True, slots=True)
class Column:
    """One span of time and how many there are."""

    label: str
    value: int
    tone: str = ""


def column_chart(name: str, title: str, described: str, columns: Sequence[Column], separator: str = ".") -> Markup:
    """Columns from the left to the right. name: unique on its page."""
    lines = steps_to(max((column.value for column in columns), default=0))
    tall, wide = HEIGHT - BOTTOM - TOP, WIDTH - LEFT
    floor = TOP + tall
    parts = []
    for value in lines:
        y = floor - value / lines[-1] * tall
        parts.append(Markup('<path class="rule" d="M{} {:.1f}H{}"/>').format(LEFT, y, WIDTH))
        parts.append(text(number(value, separator), LEFT - 8, y + 5, "end", "scale"))
    each = wide / max(len(columns), 1)
    every = max(1, -(-LABEL_ROOM // max(int(each), 1)))
    for at, column in enumerate(columns):
        x, high = LEFT + at * each, column.value / lines[-1] * tall
        parts.append(
            Markup('<rect class="bar {}" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}"><title>{}</title></rect>')
            .format(column.tone, x + each * GAP / 2, floor - high, each * (1 - GAP), high,
                    f"{column.label}: {number(column.value, separator)}")
        )  # fmt: skip
        if at % every == 0:
            parts.append(text(column.label, x + each / 2, HEIGHT - 8, "middle", "scale"))
    parts.append(Markup('<path class="floor" d="M{} {}H{}"/>').format(LEFT, floor, WIDTH))
    return drawing(name, title, described, WIDTH, HEIGHT, Markup("").join(parts), "columns")

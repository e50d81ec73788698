# SPDX-License-Identifier: GPL-3.0-or-later
"""What every chart is made of."""

from collections.abc import Sequence

from markupsafe import Markup


def drawing(
    name: str, title: str, described: str, width: float, height: float, inside: Markup, kind: str = ""
) -> Markup:
    """An SVG that says what it shows; links inside keep it from being one picture."""
    role = "group" if "<a " in inside else "img"
    return Markup(
        '<svg class="chart {}" viewBox="0 0 {} {}" role="{}" aria-labelledby="{}-t {}-d">'
        '<title id="{}-t">{}</title><desc id="{}-d">{}</desc>{}</svg>'
    ).format(kind, width, height, role, name, name, name, title, name, described, inside)


def text(words: str, x: float, y: float, anchor: str = "start", kind: str = "") -> Markup:
    """Words at a place."""
    return Markup('<text class="{}" x="{:.1f}" y="{:.1f}" text-anchor="{}">{}</text>').format(kind, x, y, anchor, words)


def number(value: float, separator: str = ".") -> str:
    """A whole number as it is read: 12.345."""
    return f"{value:,.0f}".replace(",", separator)


def wrapped(words: str, most: int) -> str:
    """Cut at a word, with the sign that there is more; the table beside says it whole."""
    if len(words) <= most:
        return words
    cut = words[: most - 1].rsplit(" ", 1)[0]
    return f"{cut.rstrip(' ,/')}…"


def steps_to(most: float) -> Sequence[int]:
    """Round numbers from nothing to above the greatest, for the lines behind a chart."""
    step = 1
    while step * 4 < most:
        step = step * 5 // 2 if str(step)[0] == "2" else step * 2
    return [step * at for at in range(int(-(-most // step)) + 1)] if most else [0, 1]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Paper for staff on 80 mm: the test line of the opening check, and the recovery code of the PIN."""

from collections.abc import Sequence

from kiosk.printing.paper import Face, Paper, Style

_TITLE = Style(Face.BLACK, 15, 50)
_LINE = Style(Face.MEDIUM, 10.5, 38)
_CODE = Style(Face.BLACK, 19, 66)


def staff_strip(title: str, lines: Sequence[str], code: str = "") -> bytes:
    """A short strip: a title, a code to be kept where there is one, and lines below."""
    paper = Paper()
    paper.feed(32)
    paper.teeth()
    paper.feed(12)
    paper.block(title, _TITLE)
    paper.part()
    if code:
        paper.block(code, _CODE)
        paper.part()
    for line in lines:
        paper.block(line, _LINE)
    paper.feed(20)
    paper.teeth()
    paper.feed(28)
    return paper.cut(title)

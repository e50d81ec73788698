# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets of A4 in colour, measured like the strip in dots of 1/8 mm from the top down; as many pages as it takes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from kiosk.printing.paper import DOT, Style, legible, measure

WIDTH = 1680
HEIGHT = 2376
LEFT = 144
INNER = WIDTH - 2 * LEFT
FLOOR = HEIGHT - 140
"""Nothing but the foot stands below."""

INK = "#211A14"
SOFT_INK = "#4A3F35"
LINE = "#857660"


class Face(StrEnum):
    """The faces of the screen; the files are shipped and embedded."""

    MEDIUM = "PlusJakartaSans_500Medium"
    BOLD = "PlusJakartaSans_700Bold"
    EXTRABOLD = "PlusJakartaSans_800ExtraBold"


Stroke = Callable[[Canvas], None]


@dataclass(slots=True)
class Pages:
    """Collects strokes page by page."""

    y: float = 0
    _pages: list[list[Stroke]] = field(default_factory=lambda: [[]])

    @property
    def number(self) -> int:
        """The page being drawn, from 1."""
        return len(self._pages)

    @property
    def room(self) -> float:
        """Dots left on this page."""
        return FLOOR - self.y

    def turn(self) -> None:
        """Go on at the top of a new page."""
        self._pages.append([])
        self.y = LEFT

    def text(self, text: str, style: Style, x: float, y: float, colour: str = INK, *, to_right: bool = False) -> None:
        """One line with its baseline at y; to_right: it ends at x."""
        line = legible(text, style.face)
        start = x - measure(line, style) if to_right else x

        def stroke(canvas: Canvas) -> None:
            canvas.setFont(style.face.value, style.size)
            canvas.setFillColor(HexColor(colour))
            canvas.drawString(start * DOT, (HEIGHT - y) * DOT, line)

        self._draw(stroke)

    def lines(self, lines: Sequence[str], style: Style, x: float, y: float, colour: str = INK) -> None:
        """Lines below each other, the first one's top at y."""
        for row, line in enumerate(lines):
            self.text(line, style, x, y + _ascent(style) + row * style.pitch, colour)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str = "",
        border: str = "",
        *,
        round: float = 0,
        line: float = 3,
    ) -> None:
        """A rectangle, filled, bordered or both."""

        def stroke(canvas: Canvas) -> None:
            if fill:
                canvas.setFillColor(HexColor(fill))
            if border:
                canvas.setStrokeColor(HexColor(border))
                canvas.setLineWidth(line * DOT)
            place = (x * DOT, (HEIGHT - y - height) * DOT, width * DOT, height * DOT)
            canvas.roundRect(*place, round * DOT, stroke=int(bool(border)), fill=int(bool(fill)))

        self._draw(stroke)

    def path(self, points: Sequence[tuple[float, float]], colour: str, *, line: float = 0) -> None:
        """A filled shape, or with a line width an open line through the points."""

        def stroke(canvas: Canvas) -> None:
            path = canvas.beginPath()
            path.moveTo(points[0][0] * DOT, (HEIGHT - points[0][1]) * DOT)
            for x, y in points[1:]:
                path.lineTo(x * DOT, (HEIGHT - y) * DOT)
            canvas.setFillColor(HexColor(colour))
            canvas.setStrokeColor(HexColor(colour))
            canvas.setLineWidth(line * DOT)
            canvas.setLineCap(1)
            canvas.setLineJoin(1)
            if not line:
                path.close()
            canvas.drawPath(path, stroke=int(bool(line)), fill=int(not line))

        self._draw(stroke)

    def rule(self, y: float, *, dashed: bool = False, x: float = LEFT, width: float = INNER, line: float = 2) -> None:
        """A thin line across."""

        def stroke(canvas: Canvas) -> None:
            canvas.setStrokeColor(HexColor(LINE))
            canvas.setLineWidth(line * DOT)
            canvas.setLineCap(0)
            canvas.setDash([8 * DOT, 6 * DOT] if dashed else [])
            canvas.line(x * DOT, (HEIGHT - y) * DOT, (x + width) * DOT, (HEIGHT - y) * DOT)
            canvas.setDash([])

        self._draw(stroke)

    def modules(self, rows: Sequence[Sequence[bool]], x: float, y: float, side: float) -> None:
        """A QR code as wide as side; neighbouring dark modules are one stroke, so that no seams show."""
        size = side / len(rows)
        for row, modules in enumerate(rows):
            start = 0
            while start < len(modules):
                end = start
                while end < len(modules) and modules[end] == modules[start]:
                    end += 1
                if modules[start]:
                    self.box(x + start * size, y + row * size, (end - start) * size, size * 1.01, "#000000")
                start = end

    def finish(self, title: str, foot: Callable[["Pages", int, int], None]) -> bytes:
        """The PDF; the foot is drawn on every page with its number and how many there are."""
        target = BytesIO()
        size = (WIDTH * DOT, HEIGHT * DOT)
        canvas = Canvas(target, pagesize=size, invariant=1, initialFontName=Face.MEDIUM.value)
        canvas.setTitle(title)
        for number, strokes in enumerate(self._pages, 1):
            below = Pages()
            foot(below, number, len(self._pages))
            for stroke in [*strokes, *below._pages[0]]:
                stroke(canvas)
            canvas.showPage()
        canvas.save()
        return target.getvalue()

    def _draw(self, stroke: Stroke) -> None:
        self._pages[-1].append(stroke)


def _ascent(style: Style) -> float:
    """From the top of a line to its baseline."""
    return style.pitch * 0.76

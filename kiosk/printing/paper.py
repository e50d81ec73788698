# SPDX-License-Identifier: GPL-3.0-or-later
"""A strip of thermal paper measured in printer dots (8 a millimetre), drawn top down, cut where it ends."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from io import BytesIO

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from resources import ROOT

WIDTH = 640
"""80 mm of paper."""
MARGIN = 32
INNER = WIDTH - 2 * MARGIN
"""72 mm: what the print head reaches."""
DOT = 72 * 5 / 1016
"""One dot of 1/8 mm in points."""

_SOFT = {"Cc", "Cf", "Mn", "Me", "Sk"}
"""Kinds of characters that carry no shape of their own: controls, joiners, loose accents, skin tones."""


_UNKNOWN = "◊"
"""Printed for a character that the faces do not have (emoji, other scripts); all of them have this one."""


class Face(StrEnum):
    """The three weights of the receipt; the files are shipped and embedded, so every printer prints alike."""

    MEDIUM = "AtkinsonHyperlegibleMono_500Medium"
    BOLD = "AtkinsonHyperlegibleMono_700Bold"
    BLACK = "AtkinsonHyperlegibleMono_800ExtraBold"


@dataclass(frozen=True, slots=True)
class Style:
    """A face at a size in points, and the dots from one baseline to the next. The face is named as its file is."""

    face: StrEnum
    size: float
    pitch: int


@lru_cache
def _glyphs(face: StrEnum) -> frozenset[int]:
    font = TTFont(face.value, ROOT / "fonts" / f"{face.value}.ttf")
    pdfmetrics.registerFont(font)
    return frozenset(font.face.charToGlyph)


def legible(text: str, face: StrEnum) -> str:
    """The text with every character the face cannot draw replaced by a visible mark, never silently lost."""
    known = _glyphs(face)
    drawn: list[str] = []
    for char in unicodedata.normalize("NFC", text):
        if char.isspace():
            drawn.append("\n" if char == "\n" else " ")
        elif unicodedata.category(char) in _SOFT and char not in "^`":
            continue
        elif ord(char) in known:
            drawn.append(char)
        else:
            plain = unicodedata.normalize("NFKC", char)
            drawn.append(plain if all(ord(part) in known for part in plain) else _UNKNOWN)
    return "".join(drawn)


def measure(text: str, style: Style) -> float:
    """Width of a legible text in dots."""
    _glyphs(style.face)
    return float(pdfmetrics.stringWidth(text, style.face.value, style.size)) / DOT


def wrap(text: str, style: Style, width: float) -> tuple[str, ...]:
    """Lines no wider than this, broken between words, and inside a word only when it alone is too wide."""
    lines: list[str] = []
    for paragraph in legible(text, style.face).splitlines():
        line = ""
        for word in paragraph.split():
            joined = f"{line} {word}" if line else word
            if measure(joined, style) <= width:
                line = joined
                continue
            if line:
                lines.append(line)
            *full, line = _chop(word, style, width)
            lines.extend(full)
        if line:
            lines.append(line)
    return tuple(lines)


def _chop(word: str, style: Style, width: float) -> list[str]:
    pieces = [""]
    for char in word:
        if pieces[-1] and measure(pieces[-1] + char, style) > width:
            pieces.append("")
        pieces[-1] += char
    return pieces


@dataclass(slots=True)
class Paper:
    """Collects strokes from the top down; the page is as high as they reach."""

    y: int = 0
    _strokes: list[Callable[[Canvas, float], None]] = field(default_factory=list)

    def feed(self, dots: int) -> None:
        """Leave paper blank."""
        self.y += dots

    def text(self, text: str, style: Style, x: int = MARGIN, *, white: bool = False) -> None:
        """One line; its baseline lies one pitch further down."""
        self.y += style.pitch
        baseline, line = self.y, legible(text, style.face)

        def stroke(canvas: Canvas, height: float) -> None:
            canvas.setFont(style.face.value, style.size)
            canvas.setFillGray(1 if white else 0)
            canvas.drawString(x * DOT, (height - baseline) * DOT, line)

        self._strokes.append(stroke)

    def block(self, text: str, style: Style, x: int = MARGIN, width: int = INNER) -> None:
        """Wrapped lines."""
        for line in wrap(text, style, width):
            self.text(line, style, x)

    def fitted(self, text: str, style: Style, x: int = MARGIN, width: int = INNER) -> None:
        """One line that must not be broken: smaller where it would be too wide."""
        wide = measure(legible(text, style.face), style)
        size = style.size if wide <= width else style.size * width / wide
        self.text(text, Style(style.face, size, style.pitch), x)

    def fill(self, x: int, y: int, width: int, height: int) -> None:
        """A black rectangle; does not feed."""

        def stroke(canvas: Canvas, page: float) -> None:
            canvas.setFillGray(0)
            canvas.rect(x * DOT, (page - y - height) * DOT, width * DOT, height * DOT, stroke=0, fill=1)

        self._strokes.append(stroke)

    def dashes(self) -> None:
        """The perforation between two parts."""
        for x in range(MARGIN, MARGIN + INNER, 18):
            self.fill(x, self.y, 11, 3)
        self.y += 3

    def part(self) -> None:
        """A new part begins below a perforation."""
        self.feed(20)
        self.dashes()
        self.feed(2)

    def frame(self, x: int, y: int, side: int, line: int) -> None:
        """An empty square; does not feed."""
        for strip in ((x, y, side, line), (x, y + side - line, side, line)):
            self.fill(*strip)
        for strip in ((x, y, line, side), (x + side - line, y, line, side)):
            self.fill(*strip)

    def tick(self, x: int, y: int, side: int) -> None:
        """A tick in such a square; does not feed."""

        def stroke(canvas: Canvas, page: float) -> None:
            path = canvas.beginPath()
            path.moveTo((x + side * 0.24) * DOT, (page - y - side * 0.52) * DOT)
            path.lineTo((x + side * 0.43) * DOT, (page - y - side * 0.72) * DOT)
            path.lineTo((x + side * 0.78) * DOT, (page - y - side * 0.28) * DOT)
            canvas.setStrokeGray(0)
            canvas.setLineWidth(side * 0.13 * DOT)
            canvas.drawPath(path, stroke=1, fill=0)

        self._strokes.append(stroke)

    def teeth(self) -> None:
        """The tumpal: triangles side by side, as on cloth and on a torn edge."""
        tooth, high, top = 24, 22, self.y

        def stroke(canvas: Canvas, page: float) -> None:
            canvas.setFillGray(0)
            path = canvas.beginPath()
            for x in range(MARGIN, MARGIN + INNER, tooth):
                path.moveTo(x * DOT, (page - top - high) * DOT)
                path.lineTo((x + tooth) * DOT, (page - top - high) * DOT)
                path.lineTo((x + tooth / 2) * DOT, (page - top) * DOT)
                path.close()
            canvas.drawPath(path, stroke=0, fill=1)

        self._strokes.append(stroke)
        self.y += high

    def modules(self, rows: tuple[tuple[bool, ...], ...], x: int, dots: int) -> None:
        """A QR code with whole dots a module, so that no printer blurs it; does not feed."""
        for row, modules in enumerate(rows):
            start = 0
            while start < len(modules):
                end = start
                while end < len(modules) and modules[end] == modules[start]:
                    end += 1
                if modules[start]:
                    self.fill(x + start * dots, self.y + row * dots, (end - start) * dots, dots)
                start = end

    def cut(self, title: str) -> bytes:
        """The finished PDF. The same strokes give the same bytes."""
        target = BytesIO()
        canvas = Canvas(target, pagesize=(WIDTH * DOT, self.y * DOT), invariant=1, initialFontName=Face.MEDIUM.value)
        canvas.setTitle(title)
        for stroke in self._strokes:
            stroke(canvas, self.y)
        canvas.showPage()
        canvas.save()
        return target.getvalue()

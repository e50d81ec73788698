# SPDX-License-Identifier: GPL-3.0-or-later
"""The list as a page to sign: PDF."""

import io
from collections.abc import Iterable, Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, Spacer

from resources import ROOT
from sync.central.worklist.files import Heading, safe
from sync.central.worklist.table import Cell, Column

TEXT, BOLD = "AnjunganList", "AnjunganListBold"


def page(heading: Heading, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A PDF in landscape with the columns that have room."""
    _fonts()
    shown = [at for at, column in enumerate(columns) if column.on_paper]
    usual = ParagraphStyle("cell", fontName=TEXT, fontSize=8, leading=10, textColor=HexColor("#211A14"))
    strong = ParagraphStyle("head", parent=usual, fontName=BOLD)
    cells = [[Paragraph(_plain(columns[at].name), strong) for at in shown]]
    cells += [[Paragraph(_plain(safe(row[at]).removeprefix("'")), usual) for at in shown] for row in rows]
    wide = landscape(A4)[0] - 24 * mm
    share = wide / sum(columns[at].width for at in shown)
    table = LongTable(cells, [columns[at].width * share for at in shown], repeatRows=1)
    table.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("BACKGROUND", (0, 0), (-1, 0), HexColor("#EADFCB")),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor("#D9CBB2")),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ]
    )
    title = ParagraphStyle("title", fontName=BOLD, fontSize=15, leading=19, textColor=HexColor("#211A14"))
    told = [Paragraph(_plain(heading.title), title), Paragraph(_plain(heading.filters), usual)]
    told += [Spacer(1, 4 * mm), table]
    if len(cells) > heading.most:
        told += [Spacer(1, 3 * mm), Paragraph(_plain(heading.cut), strong)]

    def foot(canvas: Any, document: Any) -> None:
        canvas.setFont(TEXT, 7.5)
        canvas.drawString(12 * mm, 8 * mm, heading.made)
        canvas.drawRightString(landscape(A4)[0] - 12 * mm, 8 * mm, str(document.page))

    written = io.BytesIO()
    margins = {"leftMargin": 12 * mm, "rightMargin": 12 * mm, "topMargin": 12 * mm, "bottomMargin": 15 * mm}
    SimpleDocTemplate(written, pagesize=landscape(A4), title=heading.title, **margins).build(
        told, onFirstPage=foot, onLaterPages=foot
    )
    return written.getvalue()


def _plain(words: str) -> str:
    """Words that reportlab takes for nothing else."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _fonts() -> None:
    if TEXT not in pdfmetrics.getRegisteredFontNames():
        for name, file in ((TEXT, "PlusJakartaSans_500Medium.ttf"), (BOLD, "PlusJakartaSans_700Bold.ttf")):
            pdfmetrics.registerFont(TTFont(name, ROOT / "fonts" / file))

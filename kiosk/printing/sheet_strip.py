# SPDX-License-Identifier: GPL-3.0-or-later
"""The requirement sheet on the receipt's 80 mm paper, in the receipt's style: boxes to tick, and the QR code."""

from kiosk.domain.sheet import Sheet, SheetItem
from kiosk.printing.paper import INNER, MARGIN, Face, Paper, Style, wrap
from kiosk.printing.qr import qr_matrix
from resources.texts import Words

BOX = 52
"""6.5 mm."""

_GOVERNMENT = Style(Face.BLACK, 13.2, 40)
_KELURAHAN = Style(Face.BOLD, 11, 38)
_SMALL = Style(Face.MEDIUM, 10, 35)
_TITLE = Style(Face.BLACK, 19, 60)
_LABEL = Style(Face.MEDIUM, 9.5, 36)
_VALUE = Style(Face.BOLD, 10.5, 36)
_ITEM = Style(Face.BOLD, 11, 38)
_NOTE = Style(Face.MEDIUM, 9.5, 32)

_COLUMN = 200
_TEXT_X = MARGIN + BOX + 24
_QR_MOST = 448
"""56 mm."""


def requirement_strip_80mm(sheet: Sheet, words: Words) -> bytes:
    """The sheet as a PDF page 80 mm wide and as high as its content; black only."""
    paper = Paper()
    paper.feed(40)
    paper.teeth()
    paper.feed(12)
    paper.block(sheet.government.upper(), _GOVERNMENT)
    paper.block(sheet.kelurahan, _KELURAHAN)
    paper.block(sheet.kiosk, _SMALL)
    paper.part()
    paper.text(words.say("sheet-title"), _LABEL)
    paper.block(sheet.title, _TITLE)
    paper.feed(6)
    paper.part()
    for fact in sheet.facts:
        _line(paper, fact.label, fact.value)
    paper.part()
    _items(paper, sheet, words)
    _steps(paper, sheet, words)
    for part in [part for part in sheet.parts if part.short]:
        paper.part()
        paper.block(part.heading, _LABEL)
        paper.block(part.text, _VALUE)
    _foot(paper, sheet, words)
    return paper.cut(sheet.title)


def _line(paper: Paper, label: str, value: str) -> None:
    top = paper.y
    paper.block(label, _LABEL, MARGIN, _COLUMN - 12)
    below, paper.y = paper.y, top
    paper.block(value, _VALUE, MARGIN + _COLUMN, INNER - _COLUMN)
    paper.y = max(paper.y, below)


def _items(paper: Paper, sheet: Sheet, words: Words) -> None:
    if not sheet.items:
        paper.block(words.say("sheet-nothing-to-bring"), _ITEM)
    for item in sheet.items:
        paper.feed(16)
        _item(paper, item)
    if sheet.notice:
        paper.feed(12)
        paper.block(sheet.notice, _VALUE)


def _item(paper: Paper, item: SheetItem) -> None:
    width = MARGIN + INNER - _TEXT_X
    top = paper.y
    paper.frame(MARGIN, top + 6, BOX, 4)
    if item.ready:
        paper.tick(MARGIN, top + 6, BOX)
    for line in wrap(item.text, _ITEM, width):
        paper.text(line, _ITEM, _TEXT_X)
    for line in wrap(item.note, _NOTE, width):
        paper.text(line, _NOTE, _TEXT_X)
    paper.y = max(paper.y + 4, top + BOX + 12)


def _steps(paper: Paper, sheet: Sheet, words: Words) -> None:
    if not sheet.steps:
        return
    paper.part()
    paper.text(words.say("sheet-steps"), _LABEL)
    for number, step in enumerate(sheet.steps, 1):
        top = paper.y
        paper.text(f"{number}.", _VALUE)
        paper.y = top
        paper.block(step, _VALUE, MARGIN + 56, INNER - 56)


def _foot(paper: Paper, sheet: Sheet, words: Words) -> None:
    paper.part()
    paper.feed(20)
    rows = qr_matrix(sheet.take_along, dense=True)
    dots = max(3, _QR_MOST // len(rows))
    paper.modules(rows, MARGIN + (INNER - len(rows) * dots) // 2, dots)
    paper.feed(len(rows) * dots + 4)
    paper.block(words.say("sheet-scan-strip"), _LABEL)
    paper.part()
    paper.block(words.say("sheet-bring-back"), _VALUE)
    paper.block(sheet.approval, _LABEL)
    paper.block(sheet.printed, _LABEL)
    paper.feed(28)
    paper.teeth()
    paper.feed(32)

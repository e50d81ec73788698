# SPDX-License-Identifier: GPL-3.0-or-later
"""The receipt on 80 mm paper: one layout for the full receipt, the provisional one and the short reprint."""

from kiosk.domain.receipt import Receipt, awaits_officer, is_short
from kiosk.printing.paper import INNER, MARGIN, Face, Paper, Style, wrap
from kiosk.printing.qr import qr_matrix
from resources.calendar import clock_time, long_date
from resources.texts import Words

STORY_LINES = 8
"""A longer answer is cut here; all of it is in the system."""

_GOVERNMENT = Style(Face.BLACK, 13.2, 40)
_KELURAHAN = Style(Face.BOLD, 11, 38)
_KIOSK = Style(Face.MEDIUM, 10, 35)
_TITLE = Style(Face.BOLD, 11.5, 40)
_SMALL = Style(Face.MEDIUM, 10, 36)
_LABEL = Style(Face.MEDIUM, 9.5, 36)
_VALUE = Style(Face.BOLD, 10.5, 36)
_NUMBER = Style(Face.BLACK, 24.2, 72)
_ACCESS = Style(Face.BLACK, 36, 87)
_HINT = Style(Face.MEDIUM, 9.5, 30)
_DUE = Style(Face.BOLD, 14.4, 48)
_BAR = Style(Face.BOLD, 10, 38)

_COLUMN = 168
"""Labels take 21 mm."""
_QR = 272
"""34 mm."""
_SIGNATURE = 352


def receipt_pdf(receipt: Receipt, words: Words) -> bytes:
    """The receipt as a PDF page 80 mm wide and as high as its content; fonts embedded, black only."""
    paper = Paper()
    paper.feed(40)
    paper.teeth()
    _head(paper, receipt, words)
    _number(paper, receipt, words)
    _lines(paper, receipt, words)
    if receipt.qr:
        _access(paper, receipt, words)
    if receipt.due is not None:
        _due(paper, receipt, words)
    if receipt.sending:
        _sending(paper, receipt)
    if not is_short(receipt) and (receipt.officer or awaits_officer(receipt)):
        _officer(paper, receipt, words)
    _foot(paper, receipt, words)
    return paper.cut(receipt.ticket)


def _head(paper: Paper, receipt: Receipt, words: Words) -> None:
    paper.feed(12)
    paper.block(receipt.government.upper(), _GOVERNMENT)
    paper.block(receipt.kelurahan, _KELURAHAN)
    paper.block(receipt.kiosk, _KIOSK)
    paper.part()
    paper.block(receipt.title, _TITLE)
    at = receipt.received_at
    paper.block(
        words.say(
            "receipt-time",
            day=words.say("calendar-days").split()[at.weekday()],
            date=f"{at:%d-%m-%Y}",
            clock=clock_time(at, words.language),
            zone=receipt.zone_label,
        ),
        _SMALL,
    )
    if receipt.approximate:
        paper.block(words.say("receipt-approximate"), _SMALL)
    if is_short(receipt):
        paper.block(words.say("receipt-short"), _SMALL)


def _number(paper: Paper, receipt: Receipt, words: Words) -> None:
    paper.part()
    paper.text(receipt.number_label or words.say("receipt-number", kind=receipt.kind), _LABEL)
    paper.fitted(receipt.ticket, _NUMBER)
    paper.feed(8)


def _lines(paper: Paper, receipt: Receipt, words: Words) -> None:
    if not receipt.lines:
        return
    paper.part()
    width = INNER - _COLUMN
    for line in receipt.lines:
        values = wrap(line.value, _VALUE, width) or ("-",)
        if len(values) > STORY_LINES:
            values = (*values[:STORY_LINES], words.say("receipt-rest"))
        top = paper.y
        for label in wrap(line.label, _LABEL, _COLUMN - 12):
            paper.text(label, _LABEL)
        below, paper.y = paper.y, top
        for value in values[:STORY_LINES]:
            paper.text(value, _VALUE, MARGIN + _COLUMN)
        for rest in values[STORY_LINES:]:
            paper.block(rest, _LABEL, MARGIN + _COLUMN, width)
        paper.y = max(paper.y, below)
        paper.feed(7)
    paper.feed(-7)


def _access(paper: Paper, receipt: Receipt, words: Words) -> None:
    paper.part()
    paper.feed(20)
    rows = qr_matrix(receipt.qr)
    dots = max(3, round(_QR / len(rows)))
    top = paper.y
    paper.modules(rows, MARGIN, dots)
    x = MARGIN + len(rows) * dots + 26
    width = MARGIN + INNER - x
    paper.feed(-8)
    paper.block(words.say("receipt-access"), _LABEL, x, width)
    for group in _groups(receipt.access_code):
        paper.fitted(group, _ACCESS, x, width)
    paper.feed(8)
    paper.block(words.say("receipt-scan"), _HINT, x, width)
    paper.y = max(paper.y, top + len(rows) * dots)


def _groups(code: str) -> tuple[str, ...]:
    """The access code in the groups it comes in, or halved when it comes as one."""
    groups = tuple(code.replace("-", " ").split())
    if len(groups) == 1:
        half = (len(code) + 1) // 2
        return (code[:half], code[half:])
    return groups


def _due(paper: Paper, receipt: Receipt, words: Words) -> None:
    if receipt.due is None:
        return
    paper.part()
    paper.text(words.say("receipt-due"), _LABEL)
    paper.fitted(long_date(receipt.due, words.language), _DUE)
    if receipt.due_basis:
        paper.block(receipt.due_basis, _SMALL)


def _sending(paper: Paper, receipt: Receipt) -> None:
    """The true sending state, white on black."""
    paper.part()
    paper.feed(18)
    inside = 18
    lines = [line for text in receipt.sending for line in wrap(text, _BAR, INNER - 2 * inside)]
    paper.fill(MARGIN, paper.y, INNER, len(lines) * _BAR.pitch + 32)
    paper.feed(8)
    for line in lines:
        paper.text(line, _BAR, MARGIN + inside, white=True)
    paper.feed(24)


def _officer(paper: Paper, receipt: Receipt, words: Words) -> None:
    paper.part()
    paper.block(words.say("receipt-officer"), _SMALL)
    if not receipt.officer:
        paper.feed(4)
        paper.block(words.say("receipt-no-officer"), _VALUE)
    paper.feed(56)
    paper.fill(MARGIN, paper.y, _SIGNATURE, 3)
    if receipt.officer:
        paper.block(receipt.officer, _VALUE)
    else:
        paper.block(words.say("receipt-signature"), _LABEL)


def _foot(paper: Paper, receipt: Receipt, words: Words) -> None:
    paper.part()
    paper.block(words.say("receipt-free"), _VALUE)
    paper.block(words.say("receipt-lost-code" if is_short(receipt) else "receipt-fades"), _LABEL)
    paper.feed(28)
    paper.teeth()
    paper.feed(32)

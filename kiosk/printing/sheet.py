# SPDX-License-Identifier: GPL-3.0-or-later
"""The requirement sheet on A4: city band with QR code, three facts, boxes to tick, steps, the service standard, foot.

Dark on light or light on dark throughout, so that a printer without colour loses nothing. What does not fit goes to
the next page; nothing is cut.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.domain.sheet import Sheet, SheetItem
from kiosk.printing.page import FLOOR, HEIGHT, INK, INNER, LEFT, LINE, SOFT_INK, WIDTH, Face, Pages
from kiosk.printing.paper import Style, legible, measure, wrap
from kiosk.printing.qr import qr_matrix
from resources.texts import Words

BOX = 84
"""10.5 mm: a box to tick for a hand that is not steady."""

_OFFICE = Style(Face.MEDIUM, 12, 52)
_TITLES = tuple(Style(Face.EXTRABOLD, size, round(size * 3.3)) for size in (30, 25, 21, 18))
_SUMMARY = Style(Face.MEDIUM, 12.5, 50)
_LABEL = Style(Face.MEDIUM, 10, 38)
_FACTS = tuple(Style(Face.BOLD, size, round(size * 3.5)) for size in (15.5, 13, 11, 9.5))
_HEADING = Style(Face.EXTRABOLD, 18.5, 76)
_ITEM = Style(Face.BOLD, 14, 54)
_NOTE = Style(Face.MEDIUM, 11, 44)
_NOTICE = Style(Face.BOLD, 11.5, 46)
_STEP = Style(Face.BOLD, 12.5, 48)
_DETAIL = Style(Face.MEDIUM, 10.5, 40)
_NUMBER = Style(Face.BOLD, 12, 48)
_PART = Style(Face.BOLD, 10.5, 42)
_TEXT = Style(Face.MEDIUM, 10.5, 40)
_SMALL = Style(Face.MEDIUM, 9, 36)

_GOOD, _GOOD_SOFT, _CALM, _WHITE = "#1C5130", "#E3F0E0", "#FFF0CC", "#FFFFFF"
_GROUND, _SUN = "#F6EFE3", "#FFC543"
_QR = 262
_QUIET = 20
_QR_BOX = _QR + 2 * _QUIET
_GAP = 32
_TEXT_X = LEFT + BOX + 44
_NOTES_WIDTH = 496
_STEP_X = LEFT + 96


def requirement_sheet_a4(sheet: Sheet, words: Words) -> bytes:
    """The sheet as PDF pages of A4: set with as much air as takes no further page."""
    tries = [_laid_out(_Layout(sheet, words, air)) for air in (1.0, 0.8, 0.6, 0.4, 0.2, 0.0, -0.2)]
    pages = min(tries, key=lambda made: made.number)  # of equals the first, which has most air

    def foot(below: Pages, number: int, count: int) -> None:
        middle = [words.say("sheet-page", number=str(number), count=str(count))] if count > 1 else []
        below.text(" · ".join([sheet.approval, *middle]), _SMALL, LEFT, HEIGHT - 84, SOFT_INK)
        below.text(sheet.printed, _SMALL, LEFT + INNER, HEIGHT - 84, SOFT_INK, to_right=True)

    return pages.finish(sheet.title, foot)


def _laid_out(layout: "_Layout") -> Pages:
    layout.band()
    layout.facts()
    layout.items()
    layout.notice()
    layout.steps()
    layout.parts()
    return layout.pages


@dataclass(slots=True)
class _Layout:
    """One try at laying the sheet out; air stretches the space between things."""

    sheet: Sheet
    words: Words
    air: float
    pages: Pages = field(default_factory=Pages)

    def band(self) -> None:
        """The city's colour across the page, with the name of the service and the QR code."""
        sheet, pages = self.sheet, self.pages
        width = INNER - _QR_BOX - 64
        style, title = _fitting(sheet.title, _TITLES, width, most=2)
        summary = wrap(sheet.summary, _SUMMARY, width)
        below = _OFFICE.pitch + len(title) * style.pitch + 6
        text = below + len(summary) * _SUMMARY.pitch
        height = max(text, _QR_BOX + 40) + 50 + 60 * self.air
        pages.box(0, 0, WIDTH, height, sheet.colours["stage"])
        y = (height - text) / 2
        pages.lines([sheet.office], _OFFICE, LEFT, y, sheet.colours["accentText"])
        pages.lines(title, style, LEFT, y + _OFFICE.pitch, _WHITE)
        pages.lines(summary, _SUMMARY, LEFT, y + below, sheet.colours["accentText"])
        x, top = LEFT + INNER - _QR_BOX, (height - _QR_BOX - 40) / 2
        pages.box(x, top, _QR_BOX, _QR_BOX, _WHITE, round=20)
        pages.modules(qr_matrix(sheet.take_along, dense=True), x + _QUIET, top + _QUIET, _QR)
        hint = legible(self.words.say("sheet-scan"), _SMALL.face)
        pages.lines([hint], _SMALL, x + (_QR_BOX - measure(hint, _SMALL)) / 2, top + _QR_BOX + 6, _WHITE)
        pages.y = height
        self._teeth()

    def _teeth(self) -> None:
        """The tumpal along the foot of the band."""
        tooth, high, top = 48, 38, self.pages.y
        self.pages.box(0, top, WIDTH, high, _GROUND)
        for x in range(0, WIDTH, tooth):
            outer = [(x, top + high), (x + tooth, top + high), (x + tooth / 2, top)]
            inner = [(x + tooth * 0.3, top + high), (x + tooth * 0.7, top + high), (x + tooth / 2, top + high * 0.55)]
            self.pages.path(outer, self.sheet.colours["pair"])
            self.pages.path(inner, _SUN)
        self.pages.y += high + 30 + 24 * self.air

    def facts(self) -> None:
        """What everybody asks first: the cost, the time, the place."""
        pages, facts = self.pages, self.sheet.facts
        count = max(1, len(facts))
        width = (INNER - _GAP * (count - 1)) / count
        fitted = [_fitting(fact.value, _FACTS, width - 68, most=_fact_lines(fact.value)) for fact in facts]
        height = max((_LABEL.pitch + len(lines) * style.pitch + 44 for style, lines in fitted), default=0)
        for place, (fact, (style, lines)) in enumerate(zip(facts, fitted, strict=True)):
            x = LEFT + place * (width + _GAP)
            ground = _GOOD_SOFT if fact.good else self.sheet.colours["accentSoft"]
            pages.box(x, pages.y, width, height, ground, round=24)
            pages.lines([fact.label], _LABEL, x + 34, pages.y + 20, SOFT_INK)
            colour = _GOOD if fact.good else self.sheet.colours["stage"]
            pages.lines(lines, style, x + 34, pages.y + 20 + _LABEL.pitch, colour)
        pages.y += height + 20 + 36 * self.air

    def items(self) -> None:
        """What to bring, each with a box to tick; what she ticked on the screen is ticked."""
        pages, say = self.pages, self.words.say
        pages.lines([say("sheet-bring")], _HEADING, LEFT, pages.y)
        if self.sheet.items:
            pages.text(say("sheet-tick"), _NOTE, LEFT + INNER, pages.y + 58, SOFT_INK, to_right=True)
        pages.y += _HEADING.pitch + 18
        pages.rule(pages.y, dashed=True)
        if not self.sheet.items:
            pages.lines([say("sheet-nothing-to-bring")], _ITEM, LEFT, pages.y + 24)
            pages.y += _ITEM.pitch + 48
        for item in self.sheet.items:
            self._item(item)

    def _item(self, item: SheetItem) -> None:
        pages, width = self.pages, LEFT + INNER - _TEXT_X
        text, note = wrap(item.text, _ITEM, width), wrap(item.note, _NOTE, width)
        high = len(text) * _ITEM.pitch + len(note) * _NOTE.pitch
        height = max(BOX, high) + 26 + 26 * self.air
        self._make_room(height)
        y = pages.y + (height - high) / 2
        top = y + (high - BOX) / 2 if high <= BOX + _NOTE.pitch else y + 6
        pages.box(LEFT, top, BOX, BOX, border=INK, round=18, line=5)
        if item.ready:
            pages.path([(LEFT + 20, top + 44), (LEFT + 36, top + 61), (LEFT + 66, top + 25)], INK, line=10)
        pages.lines(text, _ITEM, _TEXT_X, y)
        pages.lines(note, _NOTE, _TEXT_X, y + len(text) * _ITEM.pitch, SOFT_INK)
        pages.y += height
        pages.rule(pages.y, dashed=True)

    def notice(self) -> None:
        """What is worth knowing before going."""
        pages = self.pages
        if self.sheet.notice:
            lines = wrap(self.sheet.notice, _NOTICE, INNER - 80)
            height = len(lines) * _NOTICE.pitch + 44
            self._make_room(height + 28)
            pages.box(LEFT, pages.y + 28, INNER, height, _CALM, round=24)
            pages.lines(lines, _NOTICE, LEFT + 40, pages.y + 50)
            pages.y += height + 28
        pages.y += 20 + 28 * self.air

    def steps(self) -> None:
        """The way through, numbered; beside it room for what staff write by hand."""
        pages = self.pages
        width = INNER - _NOTES_WIDTH - 56 - (_STEP_X - LEFT)
        steps = [_step_lines(step, width) for step in self.sheet.steps]
        heights = [max(_step_height(step), 64) + 14 + 18 * self.air for step in steps]
        box = 380 + 116 * self.air
        self._make_room(max(box, _HEADING.pitch + 14 + sum(heights[:2])))
        first, began = pages.number, pages.y
        self._notes(box)
        pages.lines([self.words.say("sheet-steps")], _HEADING, LEFT, pages.y - 8)
        pages.y += _HEADING.pitch + 14
        for number, (step, height) in enumerate(zip(steps, heights, strict=True), 1):
            self._make_room(height)
            if number < len(steps) and pages.room >= height + heights[number]:
                pages.box(LEFT + 30, pages.y + 32, 4, height, LINE)
            self._step(str(number), *step)
            pages.y += height
        if pages.number == first:
            pages.y = max(pages.y, began + box)
        pages.y += 12 + 26 * self.air

    def _step(self, number: str, title: Sequence[str], detail: Sequence[str]) -> None:
        pages = self.pages
        pages.box(LEFT, pages.y, 64, 64, self.sheet.colours["stage"], round=32)
        pages.lines([number], _NUMBER, LEFT + 32 - measure(number, _NUMBER) / 2, pages.y + 9, _WHITE)
        y = pages.y + max(0, (64 - _step_height((title, detail))) / 2)
        pages.lines(title, _STEP, _STEP_X, y)
        pages.lines(detail, _DETAIL, _STEP_X, y + len(title) * _STEP.pitch, SOFT_INK)

    def _notes(self, height: float) -> None:
        pages, x = self.pages, LEFT + INNER - _NOTES_WIDTH
        pages.box(x, pages.y, _NOTES_WIDTH, height, border=LINE, round=28)
        pages.lines([self.words.say("sheet-notes")], _PART, x + 40, pages.y + 28)
        for row in range(5):
            pages.rule(pages.y + 140 + row * (height - 192) / 4, x=x + 40, width=_NOTES_WIDTH - 80)

    def parts(self) -> None:
        """The rest of the service standard in two columns; each part goes where less stands already."""
        pages, width = self.pages, (INNER - 64) / 2
        floors: list[float] = []
        for part in self.sheet.parts:
            lines = wrap(part.text, _TEXT, width)
            height = _PART.pitch + len(lines) * _TEXT.pitch + 14 + 14 * self.air
            if not floors or min(floors) + height > FLOOR:
                pages.y = max([pages.y, *floors])
                self._make_room(height + 24)
                pages.rule(pages.y)
                floors = [pages.y + 24] * 2
            column = floors.index(min(floors))
            x = LEFT + column * (width + 64)
            pages.lines([part.heading], _PART, x, floors[column])
            pages.lines(lines, _TEXT, x, floors[column] + _PART.pitch, SOFT_INK)
            floors[column] += height
        pages.y = max([pages.y, *floors])

    def _make_room(self, height: float) -> None:
        """Turn the page when this no longer fits; the next one says what it continues."""
        if self.pages.room >= height:
            return
        self.pages.turn()
        lines = wrap(self.words.say("sheet-continued", title=self.sheet.title), _ITEM, INNER)
        self.pages.lines(lines, _ITEM, LEFT, self.pages.y)
        self.pages.y += len(lines) * _ITEM.pitch + 20
        self.pages.rule(self.pages.y)
        self.pages.y += 28


def _fact_lines(value: str) -> int:
    """A short fact stays on one line, smaller if it must; a sentence may take four."""
    return 1 if len(value) < 22 else 4


def _step_lines(step: str, width: float) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The first sentence is what to do, the rest what comes of it."""
    first, dot, rest = step.partition(". ")
    return wrap(first if dot else step, _STEP, width), wrap(rest, _DETAIL, width)


def _step_height(step: tuple[Sequence[str], Sequence[str]]) -> float:
    title, detail = step
    return len(title) * _STEP.pitch + len(detail) * _DETAIL.pitch


def _fitting(text: str, styles: Sequence[Style], width: float, most: int) -> tuple[Style, tuple[str, ...]]:
    """The largest of these styles in which the text takes no more lines than this; else the smallest, in full."""
    for style in styles:
        lines = wrap(text, style, width)
        if len(lines) <= most:
            return style, lines
    return styles[-1], wrap(text, styles[-1], width)

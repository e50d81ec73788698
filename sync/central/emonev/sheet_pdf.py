# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet on paper: landscape A4, lines to sign, and the head of the audit chain, which paper holds fast."""

import io
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache, partial

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, LongTable, Paragraph, SimpleDocTemplate, Spacer, Table

from resources import ROOT
from resources.calendar import clock_time, long_date
from sync.central.city import City
from sync.central.emonev.fields import definitions, fields_of, heading, spoken, spoken_index, tone
from sync.central.emonev.files import title_of
from sync.central.emonev.titles import Titles, spaced
from sync.central.figures.heads import newest_head
from sync.central.figures.sheet import Line, Sheet, index_of

_TEXT, _BOLD, _CODE = "Emonev", "EmonevBold", "EmonevCode"
_FILES = {
    _TEXT: "PlusJakartaSans_500Medium.ttf",
    _BOLD: "PlusJakartaSans_700Bold.ttf",
    _CODE: "AtkinsonHyperlegibleMono_700Bold.ttf",
}
_INK, _QUIET, _RULE, _WORSE = "#211A14", "#4A3F35", "#D9CBB2", "#96101F"
_MARGIN = 12 * mm
_PADDING = 6
"""Of a frame, in points."""
_FIRST, _LAST = 60 * mm, 19 * mm


@lru_cache
def _letters() -> None:
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, ROOT / "fonts" / file))
    pdfmetrics.registerFontFamily(_TEXT, normal=_TEXT, bold=_BOLD)


def _style(size: float, font: str = _TEXT, **more: object) -> ParagraphStyle:
    return ParagraphStyle("", fontName=font, fontSize=size, leading=size * 1.3, textColor=HexColor(_INK), **more)


def pdf_of(city: City, sheet: Sheet, titles: Titles) -> bytes:
    """The whole sheet."""
    _letters()
    out = io.BytesIO()
    width, _ = landscape(A4)
    document = SimpleDocTemplate(
        out, pagesize=landscape(A4), leftMargin=_MARGIN, rightMargin=_MARGIN, topMargin=_MARGIN, bottomMargin=15 * mm,
        title=title_of(sheet, titles), author=city.pack.city.government, lang=titles.words.language,
    )  # fmt: skip
    room = width - 2 * (_MARGIN + _PADDING)
    now = city.local(city.now())
    parts: list[Flowable] = [
        Paragraph(f"{titles.words.say('emonev-title')}: {titles.period(sheet.period)}", _style(17, _BOLD)),
        Spacer(0, 1.5 * mm),
        Paragraph(_below_title(city, sheet, titles), _style(9)),
        Spacer(0, 4 * mm),
        _table(city, sheet, titles, room),
        Spacer(0, 2 * mm),
        Paragraph(titles.words.say("emonev-help"), _style(7.5)),
        Spacer(0, 5 * mm),
        *_definitions(city, titles),
        Spacer(0, 4 * mm),
        KeepTogether([_chain(city, titles), Spacer(0, 18 * mm), _signed(titles, room)]),
    ]
    foot = partial(_foot, words=_made(titles, now), title=title_of(sheet, titles))
    document.build(parts, onFirstPage=foot, onLaterPages=foot)
    return out.getvalue()


def _below_title(city: City, sheet: Sheet, titles: Titles) -> str:
    runs = titles.words.say("emonev-runs") if sheet.runs else ""
    counting = titles.words.say("emonev-counting") if sheet.counting else ""
    told = (city.pack.city.government, titles.dates(sheet.period), titles.reach(sheet.reach), runs, counting)
    return " · ".join(one for one in told if one)


def _table(city: City, sheet: Sheet, titles: Titles, width: float) -> Flowable:
    fields = fields_of(city.pack)
    head, cell = _style(6.8), _style(8, alignment=2)
    name, total = _style(8, _BOLD), _style(8, _BOLD)
    rows: list[list[Flowable]] = [
        [
            Paragraph(titles.words.say(f"emonev-by-{sheet.grouping}"), head),
            *(Paragraph(heading(field, city.pack, titles.words), _style(6.8, alignment=2)) for field in fields),
            *([Paragraph(titles.words.say("emonev-index"), _style(6.8, alignment=2))] if sheet.measured else []),
        ]
    ]

    def figures(line: Line) -> list[Flowable]:
        found = [(field, field.read(line.now), field.read(line.before)) for field in fields]
        return [
            Paragraph(_figure(spoken(now), "" if field.name == "oldest" else spoken(was), tone(field, now, was)), cell)
            for field, now, was in found
        ] + ([Paragraph(spoken_index(index_of(sheet, line), titles.words), cell)] if sheet.measured else [])

    rows += [[Paragraph(_plain(titles.line(sheet.grouping, line)), name), *figures(line)] for line in sheet.lines]
    rows.append([Paragraph(titles.words.say("emonev-total"), total), *figures(sheet.total)])
    columns = len(rows[0]) - 1
    each = (width - _FIRST - _LAST) / (columns - 1)
    widths = [_FIRST, *[each] * (len(fields) - 1), _LAST, *[each] * (columns - len(fields))]
    table = LongTable(rows, colWidths=widths, repeatRows=1)
    table.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 3),
            ("TOPPADDING", (0, 0), (-1, -1), 1.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
            ("LINEBELOW", (0, 0), (-1, 0), 1, HexColor(_INK)),
            ("LINEBELOW", (0, 1), (-1, -2), 0.4, HexColor(_RULE)),
            ("LINEABOVE", (0, -1), (-1, -1), 1, HexColor(_INK)),
        ]
    )
    return table


def _figure(now: str, before: str, went: str) -> str:
    colour = _WORSE if "worse" in went else _INK
    small = f'<br/><font size="6.5" color="{_QUIET}">{before}</font>' if before else ""
    return f'<font color="{colour}"><b>{now}</b></font>{small}'


def _definitions(city: City, titles: Titles) -> Sequence[Flowable]:
    told = [f"<b>{_plain(name)}.</b> {_plain(words)}" for name, words in definitions(city.pack, titles.words)]
    small = _style(7.2, spaceAfter=1.2 * mm)
    return [
        Paragraph(titles.words.say("emonev-definitions"), _style(9, _BOLD, spaceAfter=1.5 * mm)),
        *(Paragraph(words, small) for words in (_plain(titles.words.say("emonev-def-basis")), *told)),
    ]


def _chain(city: City, titles: Titles) -> Flowable:
    head = newest_head(city)
    if head is None:
        return Paragraph(titles.words.say("emonev-chain-none"), _style(7.5))
    day = long_date(head.day, titles.words.language)
    told = titles.words.say("emonev-chain", day=day, events=head.events)
    return Paragraph(
        f'{_plain(told)}<br/><font name="{_CODE}" size="8">{spaced(head.head)}</font><br/>'
        f"{_plain(titles.words.say('emonev-chain-help'))}",
        _style(7.5),
    )


def _signed(titles: Titles, width: float) -> Flowable:
    line = Paragraph(titles.words.say("emonev-sign-who"), _style(7.5))
    table = Table([[line, "", line, "", line]], colWidths=[width * 0.29, width * 0.065] * 2 + [width * 0.29])
    lines = [("LINEABOVE", (at, 0), (at, 0), 0.7, HexColor(_INK)) for at in (0, 2, 4)]
    table.setStyle([*lines, ("LEFTPADDING", (0, 0), (-1, -1), 0)])
    return table


def _made(titles: Titles, now: datetime) -> str:
    language = titles.words.language
    return titles.words.say("emonev-made", day=long_date(now.date(), language), time=clock_time(now, language))


def _plain(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")


def _foot(canvas: Canvas, document: SimpleDocTemplate, *, words: str, title: str) -> None:
    canvas.setFont(_TEXT, 7)
    canvas.setFillColor(HexColor(_QUIET))
    canvas.drawString(_MARGIN, 8 * mm, f"{title}. {words}")
    canvas.drawRightString(document.pagesize[0] - _MARGIN, 8 * mm, str(document.page))

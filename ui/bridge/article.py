# SPDX-License-Identifier: GPL-3.0-or-later
"""An article as QML reads it: plain maps, made whole in one language, made anew when that changes."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TypedDict

from resources.calendar import long_date
from resources.pack.content import Article, ArticleKind, Block, BlockKind, LinkTo, Provenance, Route, Row, Spot
from resources.pack.model import Pack
from resources.texts import SOURCE_LANGUAGE, Words
from ui.bridge.city_map import CityMap

STAFF = "PEGAWAI"
"""The group of articles that are not for residents; every pack calls it so."""
MAIN_LETTERS = 24
"""A key with a longer text does not fit the page's own key and stays where it was written."""
_ICONS = {
    "form": "edit",
    "service": "description",
    "services": "description",
    "agency": "apartment",
    "agencies": "apartment",
    "search": "search",
    "news": "campaign",
}


class RowView(TypedDict):
    """A fact, a line of a table, or a bar."""

    label: str
    value: str
    figure: str
    """The exact number of a bar, where the value says it in words."""
    share: float
    """Length of the bar, the longest being 1."""


class SpotView(TypedDict):
    """A numbered place."""

    number: int
    name: str
    where: str
    detail: str
    marked: bool
    """Whether it stands on the map."""


class RouteView(TypedDict):
    """A line and its stops in order."""

    name: str
    detail: str
    count: str
    stops: list[str]
    spoken: list[str]


class MarkView(TypedDict):
    """A kelurahan on the map that holds places."""

    numbers: str
    path: str
    x: float
    y: float
    """Its middle."""


class MapView(TypedDict):
    """The drawn map of one block."""

    name: str
    ground: str
    left: float
    top: float
    width: float
    height: float
    """The part that is shown."""
    marks: list[MarkView]
    here: list[float]
    """Where this kiosk stands; empty when that is not drawn."""


class LinkView(TypedDict):
    """A key: what it says, and where it leads."""

    text: str
    icon: str
    kind: str
    code: str
    answers: dict[str, str]


class BlockView(TypedDict):
    """One part of an article; only the fields of its kind are filled."""

    kind: str
    text: str
    items: list[str]
    rows: list[RowView]
    spots: list[SpotView]
    routes: list[RouteView]
    map: list[MapView]
    """One map, or none."""
    link: list[LinkView]
    unit: str
    icon: str
    source: str
    spoken: str


class ArticleView(TypedDict):
    """All that the page of an article says."""

    code: str
    name: str
    fullName: str
    summary: str
    owner: str
    icon: str
    notice: str
    blocks: list[BlockView]
    main: list[LinkView]
    """The one key of the page, or none."""
    source: str
    checked: str
    example: bool


class LineView(TypedDict):
    """A row that opens something."""

    kind: str
    code: str
    label: str
    detail: str
    icon: str
    example: bool


def shown_article(
    article: Article, source: Article, pack: Pack, words: Words, today: date, city_map: CityMap | None, here: str
) -> ArticleView:
    """The article in the language of these words. `here` is the kelurahan of the kiosk.

    Which key is the page's own is chosen from the source text, so that no language moves it.
    """
    chosen = _main_key(source, pack)
    shown = {at: _block(b, pack, words, city_map, here) for at, b in enumerate(article.blocks) if _leads(b, pack)}
    main = None if chosen is None else shown[chosen]
    return ArticleView(
        code=article.code,
        name=article.name,
        fullName="" if article.full_name == article.name else article.full_name,
        summary=article.summary,
        owner=article.owner,
        icon=article.icon,
        notice=_notice(article, words),
        blocks=[block for at, block in shown.items() if at != chosen],
        main=main["link"] if main else [],
        source=_source(article.provenance.source, words),
        checked=_checked(article.provenance, words, today),
        example=article.provenance.is_example(today),
    )


def line_of(article: Article, today: date) -> LineView:
    """The article as a row of a list."""
    return LineView(
        kind="article",
        code=article.code,
        label=article.name,
        detail=article.summary,
        icon=article.icon,
        example=article.provenance.is_example(today),
    )


def leads_somewhere(link: LinkTo, pack: Pack) -> bool:
    """Whether what the key opens is there in this pack."""
    known: Mapping[str, Collection[str]] = {
        "form": pack.forms,
        "service": pack.content.services,
        "article": pack.content.articles,
        "agency": pack.agencies,
        "group": {article.group for article in pack.content.articles.values()},
    }
    return link.kind not in known or link.code in known[link.kind]


def number(amount: float, language: str) -> str:
    """1.234.567,5 as Indonesians write it; commas and points change places in English."""
    text = f"{amount:,.2f}".rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,")) if language == SOURCE_LANGUAGE else text


def has_places(article: Article) -> bool:
    """Whether a map belongs to it."""
    return any(spot.kelurahan for block in article.blocks for spot in block.spots)


def _notice(article: Article, words: Words) -> str:
    if article.kind is ArticleKind.ELSEWHERE:
        return words.say("info-elsewhere-notice")
    return words.say("info-staff-notice") if article.group == STAFF else ""


def _checked(provenance: Provenance, words: Words, today: date) -> str:
    if provenance.approved_by and not provenance.is_example(today):
        if provenance.approved_on is None:
            return words.say("info-approved-by", by=provenance.approved_by)
        day = long_date(provenance.approved_on, words.language)
        return words.say("info-approved", by=provenance.approved_by, date=day)
    return words.say("info-checked", date=short_date(provenance.checked, words))


def short_date(day: date, words: Words) -> str:
    """21 November 2026, without the day of the week."""
    return long_date(day, words.language).partition(", ")[2]


def _source(source: str, words: Words) -> str:
    return words.say("info-source", source=source) if source else ""


def _main_key(article: Article, pack: Pack) -> int | None:
    """The first key of the article that leads somewhere and has few enough letters."""
    for at, block in enumerate(article.blocks):
        if block.kind is BlockKind.BUTTON and _leads(block, pack) and len(block.text) <= MAIN_LETTERS:
            return at
    return None


def _leads(block: Block, pack: Pack) -> bool:
    return block.kind is not BlockKind.BUTTON or (block.link is not None and leads_somewhere(block.link, pack))


def _block(block: Block, pack: Pack, words: Words, city_map: CityMap | None, here: str) -> BlockView:
    spoken = ""
    if block.kind is BlockKind.CHART:
        spoken = words.say("info-chart-name", title=block.text, count=len(block.rows))
    return BlockView(
        kind=block.kind.value,
        text=block.text,
        items=list(block.items),
        rows=_rows(block.rows, block.unit, words),
        spots=[_spot(n, spot, pack, words, city_map) for n, spot in enumerate(block.spots, 1)],
        routes=[_route(route, words) for route in block.routes],
        map=_map(block.spots, words, city_map, here),
        link=_link(block),
        unit=words.say("info-chart-unit", unit=block.unit) if block.unit else "",
        icon=block.icon,
        source=_source(block.source, words),
        spoken=spoken,
    )


def _link(block: Block) -> list[LinkView]:
    if block.link is None:
        return []
    link = block.link
    icon = block.icon or _ICONS.get(link.kind, "arrow_forward")
    return [LinkView(text=block.text, icon=icon, kind=link.kind, code=link.code, answers=dict(link.answers))]


def _rows(rows: Sequence[Row], unit: str, words: Words) -> list[RowView]:
    largest = max((abs(row.amount) for row in rows), default=0.0) or 1.0
    return [
        RowView(
            label=row.label,
            value=row.value or number(row.amount, words.language),
            figure=_figure(row, unit, words.language),
            share=abs(row.amount) / largest,
        )
        for row in rows
    ]


def _figure(row: Row, unit: str, language: str) -> str:
    """The number behind the words, when the words do not already hold it."""
    exact = number(row.amount, language)
    if not row.amount or not row.value or exact in row.value or number(row.amount, SOURCE_LANGUAGE) in row.value:
        return ""
    return f"{exact} {unit}".strip()


def _spot(order: int, spot: Spot, pack: Pack, words: Words, city_map: CityMap | None) -> SpotView:
    where = words.say("info-place-unknown")
    if spot.kelurahan:
        where = words.say("info-place-in", kelurahan=pack.area(spot.kelurahan).spoken_name)
    marked = city_map is not None and spot.kelurahan in city_map.paths
    return SpotView(number=order, name=spot.name, where=where, detail=spot.detail, marked=marked)


def _route(route: Route, words: Words) -> RouteView:
    return RouteView(
        name=route.name,
        detail=route.detail,
        count=words.say("info-route-stops", count=len(route.stops)),
        stops=list(route.stops),
        spoken=[words.say("info-route-stop", number=n, name=stop) for n, stop in enumerate(route.stops, 1)],
    )


def _map(spots: Sequence[Spot], words: Words, city_map: CityMap | None, here: str) -> list[MapView]:
    numbers: dict[str, list[str]] = {}
    for order, spot in enumerate(spots, 1):
        if city_map is not None and spot.kelurahan in city_map.paths:
            numbers.setdefault(spot.kelurahan, []).append(str(order))
    if city_map is None or not numbers:
        return []
    part, place = city_map.around(numbers), city_map.middles.get(here)
    return [
        MapView(
            name=words.say("info-map-name", count=sum(map(len, numbers.values()))),
            ground=city_map.ground,
            left=part.left,
            top=part.top,
            width=part.width,
            height=part.height,
            marks=[_mark(code, held, city_map) for code, held in numbers.items()],
            here=list(place) if place is not None and part.holds(place) else [],
        )
    ]


def _mark(code: str, numbers: Sequence[str], city_map: CityMap) -> MarkView:
    x, y = city_map.middles[code]
    return MarkView(numbers=", ".join(numbers), path=city_map.paths[code], x=x, y=y)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The blocks of an article as HTML, and the links between the pages of a preview."""

from collections.abc import Callable
from dataclasses import dataclass

from resources.pack.content import Block, BlockKind, LinkTo
from resources.pack.html import Html, bullets, el, facts, many
from resources.pack.model import Pack

AGENCIES, QUESTIONS, UNTRANSLATED, INDEX = "instansi.html", "tanya_jawab.html", "terjemahan.html", "index.html"
_FOLDERS = {"service": "layanan", "article": "artikel", "form": "formulir"}
_PLAIN_LINKS = {"agency": AGENCIES, "agencies": AGENCIES, "services": f"{INDEX}#layanan", "group": f"{INDEX}#artikel"}


def file_of(kind: str, code: str) -> str:
    """The page of a service, an article or a form."""
    return f"{_FOLDERS[kind]}-{code.lower()}.html"


def link_to(link: LinkTo | None, text: str, class_: str = "") -> Html:
    """A way to the page of what a key leads to; search and news have none."""
    if link is None:
        return Html()
    file = file_of(link.kind, link.code) if link.kind in _FOLDERS else _PLAIN_LINKS.get(link.kind, "")
    answers = ", ".join(f"{name} = {value}" for name, value in link.answers.items())
    made = el("a", text, href=file, class_=class_) if file else el("span", text, class_=class_)
    return many((made, el("span", answers, class_="quiet"))) if answers else made


@dataclass(frozen=True, slots=True)
class Blocks:
    """Writes the blocks of a pack's articles."""

    pack: Pack

    def write(self, block: Block) -> Html:
        """One block as its kind wants it."""
        return _BLOCKS.get(block.kind, Blocks.text)(self, block)

    def text(self, block: Block) -> Html:
        """A text and what most kinds add to it: items, rows, a source."""
        head = el("h3", block.text) if block.items or block.rows or block.spots or block.routes else el("p", block.text)
        items = bullets(block.items, "ol" if block.kind is BlockKind.STEPS else "ul")
        rows = facts((row.label, row.value) for row in block.rows)
        source = el("p", block.source, class_="quiet") if block.source else Html()
        return many((head if block.text else Html(), items, rows, source))

    def heading(self, block: Block) -> Html:
        """A heading inside the article."""
        return el("h2", block.text)

    def notice(self, block: Block) -> Html:
        """Something to mind."""
        return el("p", block.text, class_="notice")

    def button(self, block: Block) -> Html:
        """A key that leads on."""
        return el("p", link_to(block.link, block.text, class_="key")) if block.link else Html()

    def chart(self, block: Block) -> Html:
        """Bars, each with its value in words, so that it can be read without seeing its length."""
        most = max((abs(row.amount) for row in block.rows), default=0) or 1
        rows = (
            el(
                "tr",
                el("th", row.label, scope="row"),
                el("td", row.value, el("span", class_="bar", style=f"width:{abs(row.amount) / most:.1%}")),
            )
            for row in block.rows
        )
        unit = el("p", block.unit, class_="quiet") if block.unit else Html()
        return many((el("h3", block.text), unit, el("table", *rows)))

    def places(self, block: Block) -> Html:
        """Places with their kelurahan."""
        names = {area.code: area.spoken_name for area in self.pack.areas}
        rows = (
            el("tr", el("td", spot.name), el("td", names.get(spot.kelurahan, "")), el("td", spot.detail))
            for spot in block.spots
        )
        return many((el("h3", block.text) if block.text else Html(), el("table", *rows)))

    def routes(self, block: Block) -> Html:
        """Lines with their stops in order."""
        lines = (many((el("h3", r.name), el("p", r.detail), bullets(r.stops, "ol"))) for r in block.routes)
        return many((el("h3", block.text) if block.text else Html(), *lines))


_BLOCKS: dict[BlockKind, Callable[[Blocks, Block], Html]] = {
    BlockKind.HEADING: Blocks.heading,
    BlockKind.NOTICE: Blocks.notice,
    BlockKind.BUTTON: Blocks.button,
    BlockKind.CHART: Blocks.chart,
    BlockKind.PLACES: Blocks.places,
    BlockKind.ROUTES: Blocks.routes,
}

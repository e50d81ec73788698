# SPDX-License-Identifier: GPL-3.0-or-later
"""The [[bagian]] of an article: typed blocks, never marked-up text. Each kind fills only its own fields."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from resources.pack.content import Block, BlockKind, Row
from resources.pack.links import Links
from resources.pack.read_data import read_chart_rows, read_fact_rows, read_routes_of, read_spots
from resources.pack.setting import Setting, check_prose, read_icon
from resources.pack.source import Table

_KINDS = {
    "judul": BlockKind.HEADING,
    "teks": BlockKind.TEXT,
    "langkah": BlockKind.STEPS,
    "daftar": BlockKind.BULLETS,
    "catatan": BlockKind.NOTICE,
    "fakta": BlockKind.FACTS,
    "tombol": BlockKind.BUTTON,
    "grafik": BlockKind.CHART,
    "tempat": BlockKind.PLACES,
    "rute": BlockKind.ROUTES,
    "tabel": BlockKind.TABLE,
}
_MUST_SAY = (BlockKind.HEADING, BlockKind.TEXT, BlockKind.NOTICE, BlockKind.BUTTON, BlockKind.CHART)
"""Kinds that are nothing without `teks`; a chart needs a title to be understood when it is read aloud."""


@dataclass(frozen=True, slots=True)
class BlockReader:
    """Reads the blocks of one article after the other."""

    setting: Setting
    links: Links

    def read(self, article: Table, *, law: bool) -> tuple[Block, ...]:
        """The blocks in the order of the file."""
        entries = article.tables("bagian", ("teks", "jenis"), "article-empty")
        return tuple(self._block(entry, law=law) for entry in entries)

    def _block(self, entry: Table, *, law: bool) -> Block:
        kind = entry.one_of("jenis", _KINDS)
        text = entry.text("teks", None if kind in _MUST_SAY else "")
        law = check_prose(entry, (("teks", text),), self.setting, law=law)
        own: dict[str, Any] = _OWN[kind](self, entry, law) if kind in _OWN else {}
        block = Block(kind=kind, text=text, icon=read_icon(entry, default=""), source=entry.text("sumber", ""), **own)
        entry.done()
        return block

    def items(self, entry: Table, law: bool) -> dict[str, Any]:
        """Steps and bullets."""
        items = entry.texts("isi")
        if not items and entry.has("isi"):
            entry.fault("isi", "empty")
        check_prose(entry, [("isi", item) for item in items], self.setting, law=law)
        return {"items": items}

    def facts(self, entry: Table, law: bool) -> dict[str, Any]:
        """Label and value, in the file itself or in a list beside it."""
        if entry.has("berkas"):
            return {"rows": read_fact_rows(entry, self.setting)}
        return {"rows": self._rows(entry, law=law, with_amount=False)}

    def chart(self, entry: Table, law: bool) -> dict[str, Any]:
        """Bars with their values in words."""
        listed = entry.has("berkas") or not entry.has("baris")
        rows = read_chart_rows(entry, self.setting) if listed else self._rows(entry, law=law, with_amount=True)
        return {"rows": rows, "unit": entry.text("satuan", "")}

    def button(self, entry: Table, _law: bool) -> dict[str, Any]:
        """A key that leads on."""
        return {"link": self.links.read(entry, required=True)}

    def places(self, entry: Table, _law: bool) -> dict[str, Any]:
        """A list of places."""
        return {"spots": read_spots(entry, self.setting)}

    def routes(self, entry: Table, _law: bool) -> dict[str, Any]:
        """Lines with their stops."""
        return {"routes": read_routes_of(entry, self.setting)}

    def _rows(self, entry: Table, *, law: bool, with_amount: bool) -> tuple[Row, ...]:
        rows: list[Row] = []
        for inner in entry.tables("baris", "label", "rows-missing"):
            amount = inner.amount("angka") if with_amount else 0.0
            row = Row(inner.text("label"), inner.text("nilai"), amount)
            check_prose(inner, (("label", row.label), ("nilai", row.value)), self.setting, law=law)
            inner.done()
            rows.append(row)
        return tuple(rows)


_OWN: dict[BlockKind, Callable[[BlockReader, Table, bool], dict[str, Any]]] = {
    BlockKind.STEPS: BlockReader.items,
    BlockKind.BULLETS: BlockReader.items,
    BlockKind.FACTS: BlockReader.facts,
    BlockKind.TABLE: BlockReader.facts,
    BlockKind.CHART: BlockReader.chart,
    BlockKind.BUTTON: BlockReader.button,
    BlockKind.PLACES: BlockReader.places,
    BlockKind.ROUTES: BlockReader.routes,
}
"""What a kind adds to its text."""

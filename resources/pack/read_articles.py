# SPDX-License-Identifier: GPL-3.0-or-later
"""kelompok_artikel.toml and artikel/: what there is to read, one article a file."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from resources.pack.content import Article, ArticleGroup, ArticleKind
from resources.pack.links import Links
from resources.pack.overlay import ARTICLES
from resources.pack.read_blocks import BlockReader
from resources.pack.read_services import read_file_code
from resources.pack.setting import Setting, check_prose, read_icon, read_provenance
from resources.pack.source import Table, read_toml

GROUPS_FILE = "kelompok_artikel.toml"
MOST_GROUPS = 9
MOST_IN_GROUP = 7
"""More would not fit on one screen, and no article could be reached in three taps."""
_KINDS = {
    "sistem": ArticleKind.SYSTEM,
    "informasi": ArticleKind.INFORMATION,
    "kota_lain": ArticleKind.ELSEWHERE,
}


@dataclass(frozen=True, slots=True)
class ArticleReader:
    """One pass over the articles and the tiles of "Info kota"."""

    setting: Setting
    links: Links

    def groups(self) -> dict[str, tuple[ArticleGroup, Table]]:
        """The tiles in the order of the file."""
        folders = self.setting.folders
        table = read_toml(self.setting.report, *folders.find(GROUPS_FILE)) if folders.has(GROUPS_FILE) else None
        found: dict[str, tuple[ArticleGroup, Table]] = {}
        if table is None:
            return found
        for entry in table.tables("kelompok"):
            group = ArticleGroup(
                entry.code("kode", found), entry.text("nama"), read_icon(entry), entry.text("keterangan", "")
            )
            check_prose(entry, (("nama", group.name), ("keterangan", group.detail)), self.setting)
            entry.done()
            found[group.code] = (group, entry)
        table.done()
        if len(found) > MOST_GROUPS:
            table.fault("kelompok", "many-groups", count=len(found), most=MOST_GROUPS)
        return found

    def articles(self, groups: Collection[str]) -> dict[str, tuple[Article, Table]]:
        """Every article with the table it was read from, hidden ones too."""
        blocks = BlockReader(self.setting, self.links)
        found: dict[str, tuple[Article, Table]] = {}
        for path, file in self.setting.folders.find_all(ARTICLES):
            table = read_toml(self.setting.report, path, file)
            if table is None:
                self.setting.unreadable.add(path.stem.upper())
                continue
            code = read_file_code(table, path.stem, found)
            found[code] = (self._article(table, code, groups, blocks), table)
        return found

    def _article(self, table: Table, code: str, groups: Collection[str], blocks: BlockReader) -> Article:
        law = check_prose(table, (), self.setting)
        article = Article(
            code=code,
            kind=table.one_of("jenis", _KINDS),
            group=table.known_code("kelompok", groups, "unknown-group", default=""),
            name=table.text("nama"),
            full_name=table.text("nama_lengkap", ""),
            summary=table.text("ringkas"),
            icon=read_icon(table),
            owner=table.text("pengelola", ""),
            blocks=blocks.read(table, law=law),
            keywords=table.texts("kata_kunci", ()),
            order=table.number("urutan", 0),
            provenance=read_provenance(table, self.setting.today),
            city=table.text("kota", ""),
            hidden=table.flag("sembunyikan", False),
        )
        check_prose(table, (("nama", article.name), ("ringkas", article.summary)), self.setting, law=law)
        table.done()
        if article.kind is ArticleKind.ELSEWHERE:
            if article.group:
                table.fault("kelompok", "elsewhere-in-group")
            if not article.city:
                table.fault("kota", "elsewhere-no-city")
        elif article.city:
            table.fault("kota", "city-not-elsewhere")
        return article


def check_reach(
    groups: Mapping[str, tuple[ArticleGroup, Table]], articles: Collection[tuple[Article, Table]], links: Links
) -> None:
    """Report an article that nothing leads to, and a tile that leads to more than fits on one screen."""
    held = Counter(article.group for article, _ in articles if not article.hidden)
    for code, (_, entry) in groups.items():
        if held[code] > MOST_IN_GROUP:
            entry.fault("kode", "full-group", value=code, count=held[code], most=MOST_IN_GROUP)
    for article, table in articles:
        stands = article.group or article.hidden or article.kind is ArticleKind.ELSEWHERE
        if not stands and not links.leads_to("article", article.code):
            table.fault("kelompok", "unreachable", value=article.code)

# SPDX-License-Identifier: GPL-3.0-or-later
"""All that can be learnt from a pack. Every file of it may be left out: a small pack takes complaints all the same."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from resources.forms.model import Form
from resources.pack.content import Article, Block, BlockKind, Content, Faq, LinkTo, LocalWord, Service, ServiceGroup
from resources.pack.links import Links, Targets
from resources.pack.read_articles import ArticleReader, check_reach
from resources.pack.read_services import ServiceReader, check_service_forms
from resources.pack.setting import Setting, check_law_words, check_prose, read_provenance
from resources.pack.source import Table, read_csv, read_toml

_FAQ_FILE, _WORDS_FILE = "tanya_jawab.toml", "kata_daerah.csv"
_WORD_COLUMNS = ("kata", "arti")


@dataclass(slots=True)
class ContentReader:
    """Reads services first, because forms name them; then, once the forms are known, everything else."""

    setting: Setting
    service_groups: tuple[ServiceGroup, ...] = ()
    services: dict[str, tuple[Service, Table]] = field(default_factory=dict)

    def read_services(self) -> frozenset[str]:
        """The codes of the services that can be asked for."""
        reader = ServiceReader(self.setting)
        self.service_groups = reader.groups()
        self.services = reader.services({group.code for group in self.service_groups})
        shown = {code for code, (service, _) in self.services.items() if not service.hidden}
        return frozenset(shown | self.setting.unreadable)

    def read_rest(self, forms: Mapping[str, Form]) -> Content:
        """The whole content, hidden entries left out, and with them the keys that would lead to them."""
        setting, links = self.setting, Links()
        reader = ArticleReader(setting, links)
        groups = reader.groups()
        articles = reader.articles(groups)
        faqs = self._faqs(links)
        check_service_forms(self.services.values(), forms)
        check_reach(groups, articles.values(), links)
        targets = Targets(
            {
                "form": forms,
                "service": {*self.services, *setting.unreadable},
                "article": {*articles, *setting.unreadable},
                "agency": setting.agencies,
                "group": groups,
            },
            forms,
            setting.topics,
            setting.kelurahan,
        )
        links.check(targets)
        check_law_words(setting, len(self.services) + len(articles) + len(faqs))
        content = Content(
            service_groups=self.service_groups,
            services=_ordered_services(self.service_groups, self.services.values()),
            article_groups=tuple(group for group, _ in groups.values()),
            articles=_ordered_articles(tuple(groups), articles.values()),
            faqs=faqs,
            local_words=self._local_words(),
        )
        return _without_loose_ends(content, forms, setting.agencies)

    def _faqs(self, links: Links) -> tuple[Faq, ...]:
        folders = self.setting.folders
        table = read_toml(self.setting.report, *folders.find(_FAQ_FILE)) if folders.has(_FAQ_FILE) else None
        if table is None:
            return ()
        found: dict[str, Faq] = {}
        codes: set[str] = set()
        for entry in table.tables("tanya"):
            faq = Faq(
                code=entry.code("kode", codes),
                question=entry.text("pertanyaan"),
                answer=entry.text("jawaban"),
                keywords=entry.texts("kata_kunci", ()),
                link=links.read(entry, required=False),
                provenance=read_provenance(entry, self.setting.today),
            )
            codes.add(faq.code)
            check_prose(entry, (("pertanyaan", faq.question), ("jawaban", faq.answer)), self.setting)
            if not entry.flag("sembunyikan", False):
                found[faq.code] = faq
            entry.done()
        table.done()
        return tuple(found.values())

    def _local_words(self) -> tuple[LocalWord, ...]:
        folders = self.setting.folders
        if not folders.has(_WORDS_FILE):
            return ()
        found: dict[str, LocalWord] = {}
        path, file = folders.find(_WORDS_FILE)
        for row in read_csv(self.setting.report, path, file, _WORD_COLUMNS, "kata"):
            word = LocalWord(row.code("kata", found), row.texts("arti"))
            found[word.word] = word
        return tuple(found.values())


def _ordered_services(
    groups: tuple[ServiceGroup, ...], services: Iterable[tuple[Service, Table]]
) -> dict[str, Service]:
    place = {group.code: number for number, group in enumerate(groups)}
    shown = (service for service, _ in services if not service.hidden)
    in_order = sorted(shown, key=lambda service: (place.get(service.group, len(place)), service.name))
    return {service.code: service for service in in_order}


def _ordered_articles(groups: tuple[str, ...], articles: Iterable[tuple[Article, Table]]) -> dict[str, Article]:
    place = {code: number for number, code in enumerate(groups)}
    shown = (article for article, _ in articles if not article.hidden)
    in_order = sorted(shown, key=lambda article: (place.get(article.group, len(place)), article.order, article.name))
    return {article.code: article for article in in_order}


def _without_loose_ends(content: Content, forms: Collection[str], agencies: Collection[str]) -> Content:
    """No chip or tile without anything behind it, and no key that leads to something hidden."""
    kept = {
        "form": forms,
        "service": content.services,
        "article": content.articles,
        "agency": agencies,
        "group": {article.group for article in content.articles.values()},
    }

    def leads_on(link: LinkTo | None) -> bool:
        return link is None or link.kind not in kept or link.code in kept[link.kind]

    return replace(
        content,
        service_groups=tuple(
            group
            for group in content.service_groups
            if any(service.group == group.code for service in content.services.values())
        ),
        article_groups=tuple(group for group in content.article_groups if group.code in kept["group"]),
        articles={code: _with_live_keys(article, leads_on) for code, article in content.articles.items()},
        faqs=tuple(faq if leads_on(faq.link) else replace(faq, link=None) for faq in content.faqs),
    )


def _with_live_keys(article: Article, leads_on: Callable[[LinkTo | None], bool]) -> Article:
    def stays(block: Block) -> bool:
        return block.kind is not BlockKind.BUTTON or leads_on(block.link)

    blocks = tuple(block for block in article.blocks if stays(block))
    return article if len(blocks) == len(article.blocks) else replace(article, blocks=blocks)

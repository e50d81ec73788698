# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything a resident may look for in one pack, behind one box."""

from collections.abc import Iterator

from kiosk.domain.search import EntryKind, Finder, SearchEntry
from resources.pack.content import ArticleKind, BlockKind
from resources.pack.model import AreaLevel, Pack
from resources.texts import Words


def make_finder(pack: Pack, source: Pack | None = None) -> Finder:
    """The search of a pack. In another language the words of the source pack lead there too."""
    return Finder(entries_of(pack, source), local_words(pack))


def local_words(pack: Pack) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Words of the region with what they may mean, for search and for topics."""
    return tuple((local.word, local.means) for local in pack.content.local_words)


def entries_of(pack: Pack, source: Pack | None = None) -> tuple[SearchEntry, ...]:
    """All that can be found; of equals the first wins, so what is asked for most comes first."""
    return (
        *_services(pack, source or pack),
        *_articles(pack, source or pack),
        *_questions(pack, source or pack),
        *_agencies(pack),
        *_places(pack),
        *_spots(pack),
        *_reports(pack, source or pack),
    )


def _services(pack: Pack, source: Pack) -> Iterator[SearchEntry]:
    services = pack.content.services.values()
    for service in sorted(services, key=lambda s: (s.rank == 0, s.rank)):
        own = source.content.services[service.code]
        words = (service.short_name, *service.keywords, own.name, own.short_name)
        yield SearchEntry(EntryKind.SERVICE, service.code, service.name, service.summary, words)


def _articles(pack: Pack, source: Pack) -> Iterator[SearchEntry]:
    for article in pack.content.articles.values():
        if article.kind is not ArticleKind.ELSEWHERE:  # never offered as if it were here
            own = source.content.articles[article.code]
            words = (article.full_name, *article.keywords, own.name, own.full_name)
            yield SearchEntry(EntryKind.ARTICLE, article.code, article.name, article.summary, words)


def _questions(pack: Pack, source: Pack) -> Iterator[SearchEntry]:
    spoken = {faq.code: faq.question for faq in source.content.faqs}
    for faq in pack.content.faqs:
        words = (*faq.keywords, spoken[faq.code])
        yield SearchEntry(EntryKind.QUESTION, faq.code, faq.question, faq.answer, words)


def _agencies(pack: Pack) -> Iterator[SearchEntry]:
    for agency in pack.agencies.values():
        duties = ", ".join(pack.topics[code].name for code in agency.topics if code in pack.topics)
        yield SearchEntry(EntryKind.AGENCY, agency.code, agency.name, duties, (agency.code,))


def _places(pack: Pack) -> Iterator[SearchEntry]:
    say = Words().say
    for area in pack.areas:
        if area.level is AreaLevel.KELURAHAN:
            called = (area.name, *area.aliases, say("search-office", name=area.spoken_name))
            yield SearchEntry(EntryKind.PLACE, area.code, area.spoken_name, pack.area(area.parent).name, called)


def _spots(pack: Pack) -> Iterator[SearchEntry]:
    for article in pack.content.articles.values():
        if article.kind is ArticleKind.ELSEWHERE:
            continue
        for block in article.blocks:
            if block.kind in (BlockKind.PLACES, BlockKind.ROUTES):
                names = [spot.name for spot in block.spots] + [stop for route in block.routes for stop in route.stops]
                for name in dict.fromkeys(names):
                    yield SearchEntry(EntryKind.SPOT, article.code, name, article.name)


def _reports(pack: Pack, source: Pack) -> Iterator[SearchEntry]:
    say = Words().say
    for topic in pack.topics.values():
        own = source.topics[topic.code].name
        words = (*topic.keywords, own, say("search-report", topic=own))
        yield SearchEntry(EntryKind.REPORT, topic.code, topic.name, topic.examples, words)

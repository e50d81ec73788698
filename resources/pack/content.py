# SPDX-License-Identifier: GPL-3.0-or-later
"""What residents learn at the kiosk: services, articles made of typed blocks, places, questions, words.

Every text marked Prose can be translated (`resources.pack.translate`); names of people's things stay as they are.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from resources.translatable import Prose


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a fact comes from, how sure it is, who approved it and until when."""

    evidence: str
    """A, B or C, as in the pack's README."""
    source: str
    checked: date
    approved_by: str = ""
    approved_on: date | None = None
    valid_until: date | None = None

    def is_example(self, today: date) -> bool:
        """Shown as "contoh, belum disahkan": level C that nobody approved, or whose approval ran out."""
        if self.valid_until is not None and self.valid_until < today:
            return True
        return self.evidence == "C" and not self.approved_by


@dataclass(frozen=True, slots=True)
class LinkTo:
    """Where a key of the content leads: a kind and a code, and answers a form begins with.

    Kinds: form (code of a form), service, article, agency, group, search, services, agencies, news.
    """

    kind: str
    code: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing to bring."""

    text: Prose
    note: Prose = ""


@dataclass(frozen=True, slots=True)
class Service:
    """A counter service with the published components of UU 25/2009 art. 21."""

    code: str
    name: Prose
    short_name: Prose
    group: str
    """Code of a ServiceGroup."""
    summary: Prose
    icon: str
    who: Prose
    requirements: tuple[Requirement, ...]
    steps: tuple[Prose, ...]
    time: Prose
    cost: Prose
    free: bool
    levy_is_crime: bool
    """Free by UU 24/2013 art. 79A: the page says that levying is a crime (art. 95B)."""
    product: Prose
    legal_basis: tuple[str, ...]
    agency: Prose
    """Who answers, in words."""
    agency_code: str
    """Code of the agency that gets a prepared request; empty: the kelurahan's usual route."""
    place: Prose
    answered_within: str
    """Code of the Deadline for a prepared request."""
    complaint_topic: str
    """Code of the Topic with which a complaint about it begins."""
    form: str
    """Code of the form that prepares a request; empty: only in person."""
    keywords: tuple[str, ...]
    rank: int
    """Order in "Paling sering diurus"; 0: not among them."""
    note: Prose
    provenance: Provenance
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class ServiceGroup:
    """A chip over the list of services."""

    code: str
    name: Prose


class BlockKind(StrEnum):
    """What a block of an article is."""

    HEADING = "heading"
    TEXT = "text"
    STEPS = "steps"
    BULLETS = "bullets"
    NOTICE = "notice"
    FACTS = "facts"
    BUTTON = "button"
    CHART = "chart"
    PLACES = "places"
    ROUTES = "routes"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Row:
    """A label with what belongs to it: a fact, a bar of a chart, a line of a table."""

    label: Prose
    value: Prose
    amount: float = 0.0
    """For a chart: the size of the bar."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place one can go to, as a hotspot or a stop."""

    name: str
    kelurahan: str
    """Official code; empty when not known."""
    detail: Prose
    source: str


@dataclass(frozen=True, slots=True)
class Route:
    """A line of public transport and its stops, in order."""

    name: str
    stops: tuple[str, ...]
    detail: Prose


@dataclass(frozen=True, slots=True)
class Block:
    """One part of an article. Only the fields of its kind are filled."""

    kind: BlockKind
    text: Prose = ""
    items: tuple[Prose, ...] = ()
    rows: tuple[Row, ...] = ()
    spots: tuple[Spot, ...] = ()
    routes: tuple[Route, ...] = ()
    link: LinkTo | None = None
    unit: Prose = ""
    icon: str = ""
    source: str = ""


class ArticleKind(StrEnum):
    """What an article is about."""

    SYSTEM = "system"
    """A named system of the city."""
    INFORMATION = "information"
    ELSEWHERE = "elsewhere"
    """A system of another city: only on the comparison page of the outreach team."""


@dataclass(frozen=True, slots=True)
class ArticleGroup:
    """A tile of "Info kota"."""

    code: str
    name: Prose
    icon: str
    detail: Prose


@dataclass(frozen=True, slots=True)
class Article:
    """Something to read, with keys to what can be done."""

    code: str
    kind: ArticleKind
    group: str
    """Code of an ArticleGroup."""
    name: Prose
    full_name: Prose
    summary: Prose
    icon: str
    owner: Prose
    """Who runs it."""
    blocks: tuple[Block, ...]
    keywords: tuple[str, ...]
    order: int
    provenance: Provenance
    city: str = ""
    """For ELSEWHERE: which city has it."""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Faq:
    """A question people ask, with a short answer and where to go on."""

    code: str
    question: Prose
    answer: Prose
    keywords: tuple[str, ...]
    link: LinkTo | None
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class LocalWord:
    """A word of the region and the Indonesian words it may stand for."""

    word: str
    means: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """All that can be learnt from one pack, hidden items left out."""

    service_groups: tuple[ServiceGroup, ...] = ()
    services: Mapping[str, Service] = field(default_factory=dict)
    article_groups: tuple[ArticleGroup, ...] = ()
    articles: Mapping[str, Article] = field(default_factory=dict)
    faqs: tuple[Faq, ...] = ()
    local_words: tuple[LocalWord, ...] = ()

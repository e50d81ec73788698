# SPDX-License-Identifier: GPL-3.0-or-later
"""What the pages of a preview show: one function a page, each gives the main part as HTML."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from resources.calendar import long_date
from resources.forms.model import Form, Question
from resources.pack.content import Article, ArticleKind, LinkTo, Provenance, Service
from resources.pack.html import Html, bullets, el, facts, many
from resources.pack.model import DayKind, Deadline, Pack
from resources.pack.preview_blocks import AGENCIES, QUESTIONS, UNTRANSLATED, Blocks, file_of, link_to
from resources.pack.translate import Untranslated
from resources.texts import Words

_DAYS = {DayKind.CALENDAR: "days", DayKind.WORKING: "working-days"}


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of one pack in one language."""

    pack: Pack
    words: Words
    today: date

    def say(self, text: str, **args: str | int) -> str:
        """Words of the preview itself."""
        return self.words.say(f"pack-preview-{text}", **args)

    def index(self, untranslated: int) -> Html:
        """Everything there is, by name."""
        content = self.pack.content
        services = [
            many((el("h3", group.name), self._doors((s.name, s.summary, file_of("service", s.code)) for s in own)))
            for group in content.service_groups
            if (own := [s for s in content.services.values() if s.group == group.code])
        ]
        articles = [
            many((el("h3", group.name), el("p", group.detail, class_="quiet"), self._articles(group.code)))
            for group in content.article_groups
        ]
        forms = self._doors(
            (form.title, ", ".join(form.steps), file_of("form", form.id)) for form in self.pack.forms.values()
        )
        others = [
            (self.say("agencies"), str(len(self.pack.agencies)), AGENCIES),
            (self.say("questions"), str(len(content.faqs)), QUESTIONS),
        ]
        if self.pack.dictionaries:
            others.append((self.say("untranslated"), str(untranslated), UNTRANSLATED))
        return many((
            self._part("services", services, id_="layanan"),
            self._part("articles", articles, id_="artikel"),
            self._part("loose", [self._articles("")]),
            self._part("forms", [forms]),
            self._part("more", [self._doors(others)]),
        ))  # fmt: skip

    def service(self, service: Service) -> Html:
        """One counter service, as the law wants it told."""
        deadline = self.pack.deadlines.get(service.answered_within)
        topic = self.pack.topics.get(service.complaint_topic)
        cost = el("span", service.cost, class_="mark free") if service.free else service.cost
        levy = el("p", self.say("levy"), class_="notice") if service.levy_is_crime else Html()
        ticks = (
            many((item.text, el("span", item.note, class_="quiet") if item.note else ""))
            for item in service.requirements
        )
        told = facts([
            (self.say("who"), service.who), (self.say("time"), service.time), (self.say("cost"), cost),
            (self.say("product"), service.product), (self.say("place"), service.place),
            (self.say("agency"), service.agency), (self.say("deadline"), self._due(deadline)),
            (self.say("complain"), topic.name if topic else ""),
            (self.say("form"), link_to(LinkTo("form", service.form), service.form) if service.form else ""),
        ])  # fmt: skip
        return many((
            self._mark(service.provenance),
            el("section", told, levy),
            el("section", el("h2", self.say("requirements")), bullets(ticks, class_="ticks")),
            el("section", el("h2", self.say("steps")), bullets(service.steps, "ol")),
            el("p", service.note, class_="notice") if service.note else Html(),
            el("h2", self.say("law")), bullets(service.legal_basis),
            self._origin(service.provenance, service.keywords),
        ))  # fmt: skip

    def article(self, article: Article) -> Html:
        """One article with its blocks."""
        owner = facts([(self.say("owner"), article.owner), (self.say("city"), article.city)])
        blocks = [Blocks(self.pack).write(block) for block in article.blocks]
        return many((
            self._mark(article.provenance), owner, el("section", *blocks),
            self._origin(article.provenance, article.keywords),
        ))  # fmt: skip

    def form(self, form: Form) -> Html:
        """Every page of a form with all its questions, those too that only some are asked."""
        deadline = self.pack.deadlines.get(form.deadline)
        names = (self.pack.agencies[code].name for code in self.pack.form_routes.get(form.id, ()))
        head = facts([
            (self.say("deadline"), self._due(deadline)),
            (self.say("answered-by"), ", ".join(names) or self.say("by-topic")),
        ])  # fmt: skip
        pages = (
            el(
                "section", el("p", page.step, class_="quiet"), el("h2", page.title), el("p", page.help),
                bullets(self._question(question) for question in page.questions),
                el("p", page.notice, class_="notice") if page.notice else Html(),
            )
            for page in form.pages
        )  # fmt: skip
        return many((head, *pages))

    def agencies(self) -> Html:
        """Who answers for what."""
        return many(
            el(
                "section",
                el("h3", agency.name),
                el("p", agency.note),
                bullets(self.pack.topics[topic].name for topic in agency.topics),
                el("p", self.say("source", source=agency.source, evidence=agency.evidence), class_="quiet"),
                id=f"instansi-{agency.code.lower()}",
            )
            for agency in self.pack.agencies.values()
        )

    def questions(self) -> Html:
        """What people ask, with the answers."""
        return many(
            el(
                "section", el("h3", faq.question), el("p", faq.answer),
                el("p", link_to(faq.link, self.say("go-on"))) if faq.link else Html(),
                self._mark(faq.provenance),
            )
            for faq in self.pack.content.faqs
        )  # fmt: skip

    def untranslated(self, by_language: Iterable[tuple[str, tuple[Untranslated, ...]]]) -> Html:
        """What each language still lacks, with the file in which the text stands."""
        parts: list[str] = []
        for language, found in by_language:
            parts.append(el("h2", self.say("lacks", language=language, count=len(found))))
            rows = [el("tr", el("td", one.file), el("td", one.text)) for one in found]
            parts.append(el("table", *rows) if rows else el("p", self.say("complete")))
        return many(parts)

    def _articles(self, group: str) -> Html:
        own = (article for article in self.pack.content.articles.values() if article.group == group)
        return self._doors(
            (
                f"{a.name} ({a.city})" if a.kind is ArticleKind.ELSEWHERE else a.name,
                a.summary,
                file_of("article", a.code),
            )
            for a in own
        )

    def _part(self, title: str, parts: list[Html], id_: str = "") -> Html:
        filled = [part for part in parts if part]
        return el("section", el("h2", self.say(title)), *filled, id=id_) if filled else Html()

    def _doors(self, doors: Iterable[tuple[str, str, str]]) -> Html:
        made = (many((el("a", name, href=file), el("span", detail))) for name, detail, file in doors)
        return bullets(made, class_="doors")

    def _due(self, deadline: Deadline | None) -> str:
        return "" if deadline is None else f"{deadline.name} ({deadline.days} {self.say(_DAYS[deadline.kind])})"

    def _question(self, question: Question) -> Html:
        need = self.say("needed") if question.required else self.say("may-be-left")
        when = ""
        if question.when:
            when = self.say("only-if", question=question.when.question, answers=", ".join(question.when.values))
        options = bullets(_with_detail(option.label, option.help) for option in question.options)
        parts = (el("span", part, class_="quiet") for part in (question.help, need, when) if part)
        return many((el("strong", question.label), *parts, options))

    def _mark(self, provenance: Provenance) -> Html:
        return el("p", el("span", self.say("example"), class_="mark")) if provenance.is_example(self.today) else Html()

    def _origin(self, provenance: Provenance, keywords: tuple[str, ...]) -> Html:
        language = self.words.language
        lines = [self.say("source", source=provenance.source, evidence=provenance.evidence)]
        lines.append(self.say("checked", date=long_date(provenance.checked, language)))
        if provenance.approved_by and provenance.approved_on:
            day = long_date(provenance.approved_on, language)
            lines.append(self.say("approved", by=provenance.approved_by, date=day))
        if keywords:
            lines.append(self.say("found-by", words=", ".join(keywords)))
        return el("footer", *(el("p", line) for line in lines))


def _with_detail(text: str, detail: str) -> Html:
    return many((text, el("span", detail, class_="quiet") if detail else ""))


def _name_with_city(article: Article) -> str:
    return f"{article.name} ({article.city})" if article.kind is ArticleKind.ELSEWHERE else article.name

# SPDX-License-Identifier: GPL-3.0-or-later
"""Templates with the city's words, dates and names. Everything a person reads comes from resources/texts."""

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from resources.calendar import clock_time, long_date, short_day
from resources.pack.model import Pack
from resources.pack.translate import in_language
from resources.texts import Words, languages
from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.permissions import Permission
from sync.protocol.records import CaseState

TEMPLATES = Path(__file__).parent / "templates"
HERE: ContextVar[str] = ContextVar("here", default="")
"""The address of the page that is being made, for forms that come back to it."""


class Titled(Protocol):
    """Anything that is about something."""

    @property
    def topic(self) -> str: ...
    @property
    def service(self) -> str: ...
    @property
    def form(self) -> str: ...


class Pages:
    """Renders pages in one of the languages that ship."""

    def __init__(self, city: City) -> None:
        self._city = city
        self._words = {language: Words(language) for language in languages()}
        self._cities: dict[str, City] = {}
        self._templates = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def words(self, language: str = "") -> Words:
        """The words of a language, or of the city's own."""
        return self._words.get(language) or self._words[self._city.settings.language]

    def languages(self) -> frozenset[str]:
        """Those that ship."""
        return frozenset(self._words)

    def render(self, template: str, status: int = 200, language: str = "", **values: Any) -> HTMLResponse:
        """One page, in the language asked for, else in the one that the person reads."""
        visitor = values.get("visitor")
        words = self.words(language or (visitor.language if visitor else ""))
        known: dict[str, Any] = {
            "city": self._city.pack.city,
            "language": words.language,
            "say": words.say,
            "can": Permission,
            "role_name": lambda role: words.say(text) if (text := f"central-role-{role}") in words.ids() else role,
            "deed": lambda action: words.say(text) if (text := f"people-deed-{action}") in words.ids() else action,
            "permission_name": lambda one: words.say(f"people-may-{slug(one)}"),
            "state": lambda value: words.say(f"state-{slug(value)}"),
            "agency": self._city.agency_name,
            "topic": lambda code: self.topic(code, words.language),
            "area": self._city.area_name,
            "titled": lambda matter: self.titled(matter, words.language),
            "languages": languages(),
            "slug": slug,
            "tone": tone,
            "say_in": lambda other, text: self.words(other).say(text),
            "here": HERE.get(),
            "visitor": None,
            "token": "",
            "demo": self._city.settings.demo,
            **self._dates(words.language),
        }
        page = self._templates.get_template(template).render({**known, **values})
        return HTMLResponse(page, status)

    def city(self, language: str = "") -> City:
        """The city as it reads in a language: the same server, its knowledge translated."""
        language = self.words(language).language
        if language not in self._cities:
            self._cities[language] = replace(self._city, pack=in_language(self._city.pack, language))
        return self._cities[language]

    def pack(self, language: str = "") -> Pack:
        """What the city knows, in a language."""
        return self.city(language).pack

    def topic(self, code: str, language: str = "") -> str:
        """The topic's name; its code when the pack has none."""
        topic = self.pack(language).topics.get(code)
        return topic.name if topic else code

    def titled(self, matter: Titled, language: str = "") -> str:
        """What a case is about in a few words: its topic, else its service, else what its form is called."""
        if matter.topic:
            return self.topic(matter.topic, language)
        service = self.pack(language).content.services.get(matter.service)
        if service is not None:
            return service.name
        form = self.pack(language).forms.get(matter.form)
        return form.title if form else self.words(language).say("central-untitled")

    def message(
        self, text: str, status: int, visitor: Visitor | None = None, token: str = "", language: str = ""
    ) -> HTMLResponse:
        """A page that says one thing."""
        return self.render("message.html", status, language, text=text, visitor=visitor, token=token)

    def _dates(self, language: str) -> dict[str, Callable[..., str]]:
        city = self._city

        def day(moment: date | datetime) -> str:
            return short_day(city.local(moment).date() if isinstance(moment, datetime) else moment, language)

        def full_day(moment: date | datetime) -> str:
            return long_date(city.local(moment).date() if isinstance(moment, datetime) else moment, language)

        def clock(moment: datetime) -> str:
            return clock_time(city.local(moment), language)

        return {"day": day, "full_day": full_day, "clock": clock}


def slug(value: str) -> str:
    """A state as it stands in text ids."""
    return value.replace("_", "-")


def tone(state: str) -> str:
    """Colour of a state's chip; the word beside it says the same."""
    match CaseState(state):
        case CaseState.RECEIVED | CaseState.REOPENED:
            return "baru"
        case CaseState.WAITING_FOR_CITIZEN:
            return "tunggu"
        case CaseState.ANSWERED | CaseState.DONE:
            return "beres"
        case CaseState.NOT_OURS | CaseState.DUPLICATE | CaseState.REJECTED:
            return "tutup"
        case _:
            return "jalan"

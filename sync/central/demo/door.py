# SPDX-License-Identifier: GPL-3.0-or-later
"""The first page of the demo city: every way in, with one press each. No other server has it."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import msgspec
from starlette.applications import Starlette
from starlette.responses import Response

from sync.central.city import City
from sync.central.doorway import ANYONE, Doorway, Page, Turn
from sync.central.pages import Pages, slug


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who can sign in."""

    login: str
    name: str
    role: str
    agency: str
    kelurahan: str


@dataclass(frozen=True, slots=True)
class Guide:
    """What visitors of the demo city must know."""

    password: str
    access_code: str
    cases: int
    people: tuple[Person, ...]
    tracks: Mapping[str, str]
    """Tracking token by state."""

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)

    @classmethod
    def from_json(cls, known: Mapping[str, Any]) -> "Guide":
        """As it was written."""
        return msgspec.convert({name: known[name] for name in cls.__dataclass_fields__}, cls)

    def one_of_each(self) -> Iterator[Person]:
        """The first of every role, those with the most to see first."""
        seen = set()
        for one in sorted(self.people, key=lambda one: _FIRST.index(one.role) if one.role in _FIRST else len(_FIRST)):
            if one.role not in seen:
                seen.add(one.role)
                yield one


_FIRST = ("verifikator", "opd", "atasan", "lapangan", "kelurahan", "pimpinan", "inspektorat", "humas", "admin")


class DemoDoor:
    """/ of a demo city."""

    def __init__(self, city: City, guide: Guide) -> None:
        self._pages = Pages(city)
        self._doorway = Doorway(city, self._pages)
        self._guide = guide

    def stand_in(self, app: Starlette) -> None:
        """Take the place of the first page."""
        app.router.routes.insert(0, self._doorway.route(Page("GET", "/", ANYONE, self.show)))

    def show(self, turn: Turn) -> Response:
        """Every way in."""
        roles = list(self._guide.one_of_each())
        return self._pages.render(
            "demo.html",
            guide=self._guide,
            roles=roles,
            others=[one for one in self._guide.people if one not in roles],
            token=self._doorway.token(turn.cookie),
            slug=slug,
        )

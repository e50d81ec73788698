# SPDX-License-Identifier: GPL-3.0-or-later
"""The wall of the command centre: one screen, read from four metres, that looks again by itself. Totals only."""

from starlette.responses import Response

from resources.pack.boundaries import read_boundaries
from resources.texts import Words
from sync.central.city import City
from sync.central.doorway import Doorway, Page, Turn
from sync.central.emonev.drawn import city_map, day_columns, map_in_words
from sync.central.emonev.fields import spoken
from sync.central.figures.overview import overview
from sync.central.pages import Pages
from sync.central.permissions import Permission
from sync.central.wellbeing import Fact, Wellbeing, spoken_age

WALL = "/dinding"
REFRESH_SECONDS = 30
MOST_LINES = 5


class WallDoor:
    """/dinding."""

    def __init__(self, city: City, pages: Pages, _doorway: Doorway) -> None:
        self._city = city
        self._pages = pages
        self._boundaries = read_boundaries(city.pack)

    def listing(self) -> tuple[Page, ...]:
        """Its page."""
        return (Page("GET", WALL, frozenset({Permission.SEE_TOTALS}), self.show),)

    def show(self, turn: Turn) -> Response:
        """Everything on one screen."""
        found = overview(self._city)
        words = self._pages.words(turn.person.language)
        came = {code: one.received for code, one in found.areas.items()}
        late = {code: one.overdue for code, one in found.areas.items()}
        return self._pages.render(
            "wall.html",
            visitor=turn.person,
            found=found,
            refresh=REFRESH_SECONDS,
            most=MOST_LINES,
            picture=city_map(self._city, self._boundaries, came, late, words),
            in_words=map_in_words(self._city, came, words),
            days=day_columns({day: one.received for day, one in found.days.items()}, words),
            age=lambda age: _said_age(words, spoken_age(age)),
            reason=lambda how: _reason(words, how),
            spoken=spoken,
        )


def _said_age(words: Words, age: tuple[str, int]) -> str:
    text, count = age
    return words.say(text, count=count)


def _reason(words: Words, how: Wellbeing) -> str:
    """Why somebody should look, in a few words; never who checked it."""
    if how.silent:
        return words.say("wall-silent", age=_said_age(words, how.silence.age or ("central-age-days", 0)))
    wrong = [fact for fact in how.facts if fact.wrong and "who" not in fact.values and not fact.parts]
    return _said(words, wrong[0]) if wrong else words.say("central-kiosk-look")


def _said(words: Words, fact: Fact) -> str:
    aged = {"age": _said_age(words, fact.age)} if fact.age else {}
    return words.say(fact.text, **fact.values, **aged)

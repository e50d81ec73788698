# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures for everybody: totals of a year, and groups in which nobody can be known again."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from resources.survey import SurveyIndex
from sync.central import surveys
from sync.central.city import City
from sync.central.figures.counted import Dimension
from sync.central.figures.periods import Period, Span, month_of, period_of
from sync.central.figures.read import is_counting, tallies, tallies_of
from sync.central.figures.tally import Figures, Tally, figures

FEWEST = 3
"""A group with fewer reports is not named: who filed one would be known again."""
MONTHS = 12
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Group:
    """A named group, or with an empty code the small ones together."""

    code: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class PublicFigures:
    """What the page says."""

    at: datetime
    start: date
    """First day of the twelve months."""
    total: Figures
    months: Mapping[date, Figures]
    agencies: Sequence[Group]
    topics: Sequence[Group]
    areas: Sequence[Group]
    index: SurveyIndex | None
    counting: bool
    """The figures lack some cases yet."""


def public_figures(city: City) -> PublicFigures:
    """Of the last twelve months, this one with them."""
    today = city.today()
    months = _months(today)
    start, until = months[0].start, today + _DAY
    hidden = {topic.code for topic in city.pack.topics.values() if topic.secret or topic.supervision}
    with city.reading.read() as session:

        def read(dimension: str) -> Mapping[str, Tally]:
            return tallies_of(session, dimension, start, until, today)

        return PublicFigures(
            at=city.now(),
            start=start,
            total=figures(read(Dimension.ALL).get("", Tally())),
            months={one.start: figures(tallies(session, Dimension.ALL, one, today).get("", Tally())) for one in months},
            agencies=grouped(read(Dimension.AGENCY), lambda code: code in city.pack.agencies),
            topics=grouped(read(Dimension.TOPIC), lambda code: code in city.pack.topics and code not in hidden),
            areas=grouped(read(Dimension.KELURAHAN), _codes(city).__contains__),
            index=surveys.indexes(city, start, until).total.found,
            counting=is_counting(session),
        )


def grouped(found: Mapping[str, Tally], may_be_named: Callable[[str], bool]) -> Sequence[Group]:
    """The greatest first; what is small or must not be named stands together at the end.

    When what is together would be small itself, the next greater group joins it: else one could count back.
    """
    counted = sorted(
        ((code, tally) for code, tally in found.items() if figures(tally).received or figures(tally).open),
        key=lambda one: (-figures(one[1]).received, one[0]),
    )
    named = [one for one in counted if may_be_named(one[0]) and figures(one[1]).received >= FEWEST]
    rest = [one for one in counted if one not in named]
    together = _sum(tally for _, tally in rest)
    while rest and named and figures(together).received < FEWEST:
        rest.append(named.pop())
        together = _sum(tally for _, tally in rest)
    groups = [Group(code, figures(tally)) for code, tally in named]
    return [*groups, Group("", figures(together))] if rest else groups


def _sum(found: Iterable[Tally]) -> Tally:
    total = Tally()
    for tally in found:
        total.add(tally)
    return total


def _months(today: date) -> Sequence[Period]:
    months = [period_of(Span.MONTH, month_of(today))]
    while len(months) < MONTHS:
        months.insert(0, months[0].before)
    return months


def _codes(city: City) -> frozenset[str]:
    return frozenset(area.code for area in city.pack.areas)

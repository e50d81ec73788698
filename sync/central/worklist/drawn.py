# SPDX-License-Identifier: GPL-3.0-or-later
"""The counted list as charts; each bar leads to its cases."""

from collections.abc import Callable, Mapping, Sequence

from markupsafe import Markup

from resources.calendar import short_day
from sync.central.charts.bars import Bar, bar_chart
from sync.central.charts.columns import Column, column_chart
from sync.central.city import City
from sync.central.pages import Pages, slug, tone
from sync.central.worklist.counts import Counts


def drawn(
    city: City, pages: Pages, counted: Counts, language: str, address: Callable[..., str]
) -> Mapping[str, Markup]:
    """Charts by their names. address: of the list narrowed to some value of a field."""
    words = pages.words(language)
    say = words.say
    separator = say("list-thousands")

    def bars(name: str, rows: Sequence[Bar]) -> Markup:
        told = "; ".join(f"{row.label}: {row.value}" for row in rows)
        return bar_chart(name, say(f"list-chart-{name}"), told, rows, separator)

    weeks = [Column(short_day(week.monday, words.language).split(" ", 1)[1], week.count) for week in counted.weeks]
    told = "; ".join(f"{week.label}: {week.value}" for week in weeks)
    states = [
        Bar(say(f"central-state-{slug(one.key)}"), one.count, tone(one.key), address(states=(one.key,)))
        for one in counted.states
    ]
    topics = [
        Bar(pages.topic(one.key, language) if one.key else say("list-no-topic"), one.count, "",
            address(topic=one.key) if one.key else "")
        for one in counted.topics
    ]  # fmt: skip
    agencies = [
        Bar(city.agency_name(one.key) if one.key else say("central-no-agency"), one.count, "",
            address(agency=one.key) if one.key else "")
        for one in counted.agencies
    ]  # fmt: skip
    return {
        "states": bars("states", states),
        "topics": bars("topics", topics),
        "agencies": bars("agencies", agencies),
        "weeks": column_chart("weeks", say("list-chart-weeks"), told, weeks, separator),
    }

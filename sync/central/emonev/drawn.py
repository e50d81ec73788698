# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures as pictures: the map of the kelurahan, and columns of days. Each has words beside it."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import dropwhile

from markupsafe import Markup

from resources.pack.boundaries import Boundary
from resources.texts import Words
from sync.central.charts.choropleth import Patch, choropleth
from sync.central.charts.columns import Column, column_chart
from sync.central.city import City

MOST_NAMED = 5


def city_map(
    city: City, boundaries: Sequence[Boundary], came: Mapping[str, int], late: Mapping[str, int], words: Words
) -> Markup:
    """Each kelurahan in the shade of what came; a mark where something is late."""
    patches = [
        Patch(city.area_name(one.code), one.rings, came.get(one.code, 0), late.get(one.code, 0)) for one in boundaries
    ]
    return choropleth("map", words.say("wall-map"), map_in_words(city, came, words), patches)


def map_in_words(city: City, came: Mapping[str, int], words: Words) -> str:
    """Which kelurahan had most, said."""
    most = [
        words.say("wall-named", name=city.area_name(code), count=str(count))
        for code, count in sorted(came.items(), key=lambda one: (-one[1], one[0]))[:MOST_NAMED]
        if count
    ]
    return words.say("wall-map-most", names=", ".join(most)) if most else words.say("wall-map-none")


def day_columns(days: Mapping[date, int], words: Words) -> Markup:
    """One column for each day."""
    columns = [Column(str(day.day), count) for day, count in sorted(days.items())]
    total = words.say("wall-days-sum", count=str(sum(days.values())))
    return column_chart("days", words.say("wall-days"), total, columns)


def month_columns(months: Mapping[date, int], words: Words) -> Markup:
    """One column for each month since the first with a report."""
    names = words.say("calendar-months-short").split()
    since_first = dropwhile(lambda one: not one[1], sorted(months.items()))
    columns = [Column(names[day.month - 1], count) for day, count in since_first]
    total = words.say("statistics-months-sum", count=str(sum(months.values())))
    return column_chart("months", words.say("statistics-months"), total, columns)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What periods, groups and lines of a sheet are called."""

from resources.calendar import long_date
from resources.texts import Words
from sync.central.city import City
from sync.central.figures.periods import Period, Span
from sync.central.figures.sheet import Grouping, Line, Reach


class Titles:
    """Names in one language."""

    def __init__(self, city: City, words: Words) -> None:
        self._city = city
        self.words = words

    def period(self, period: Period) -> str:
        """Minggu ke-47 tahun 2026; November 2026."""
        match period.span:
            case Span.WEEK:
                year = period.start.isocalendar().year
                return self.words.say("emonev-week", number=str(period.number), year=str(year))
            case Span.MONTH:
                return f"{self.words.say('calendar-months').split()[period.start.month - 1]} {period.start.year}"
            case Span.QUARTER:
                return self.words.say("emonev-quarter", number=str(period.number), year=str(period.start.year))
        return self.words.say("emonev-year", year=str(period.start.year))

    def dates(self, period: Period) -> str:
        """Its first and its last day."""
        first, last = (long_date(day, self.words.language) for day in (period.start, period.last))
        return self.words.say("emonev-dates", first=first, last=last)

    def line(self, grouping: Grouping, line: Line) -> str:
        """What a line is about."""
        if grouping is Grouping.CHANNEL and line.key:
            return self.words.say(f"emonev-channel-{line.key}")
        if grouping is Grouping.AGENCY and line.key in self._city.pack.former_agencies:
            return self.words.say("emonev-former", name=line.name, successor=self._successor(line.key))
        return line.name or self.words.say(f"emonev-none-{grouping}")

    def _successor(self, code: str) -> str:
        return self._city.agency_name(self._city.pack.successor_of(code))

    def reach(self, reach: Reach) -> str:
        """Whose cases; empty for the whole city's."""
        if reach.is_city:
            return ""
        name = self._city.agency_name(reach.agency) if reach.agency else self._city.area_name(reach.kelurahan)
        return self.words.say("emonev-only-agency", name=name)


def spaced(head: bytes) -> str:
    """A hash that can be read aloud: eight by eight."""
    digits = head.hex()
    return " ".join(digits[at : at + 8] for at in range(0, len(digits), 8))

# SPDX-License-Identifier: GPL-3.0-or-later
"""When invented people are awake: office hours on the pack's working days, in the city's zone."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from resources.calendar import is_working_day
from resources.pack.model import Holiday

OPENS, CLOSES = 8, 16


@dataclass(frozen=True, slots=True)
class Office:
    """Hours of a city's offices."""

    zone: ZoneInfo
    closed: frozenset[date]

    def is_open(self, day: date) -> bool:
        """Whether people work on this day."""
        return day.weekday() < 5 and day not in self.closed

    def after(self, moment: datetime, hours: float) -> datetime:
        """So many working hours later."""
        local, left = moment.astimezone(self.zone), timedelta(hours=hours)
        while True:
            begins = datetime.combine(local.date(), time(OPENS), self.zone)
            ends = datetime.combine(local.date(), time(CLOSES), self.zone)
            start = max(local, begins)
            if self.is_open(local.date()) and start < ends:
                if start + left <= ends:
                    return start + left
                left -= ends - start
            local = datetime.combine(local.date() + timedelta(days=1), time(OPENS), self.zone)

    def at_home(self, moment: datetime, days: float, chance: Random) -> datetime:
        """So many days later, when people look at their telephone."""
        later = moment.astimezone(self.zone) + timedelta(days=days)
        return later.replace(hour=chance.randint(7, 20), minute=chance.randint(0, 59))

    def visit(self, day: date, chance: Random) -> datetime:
        """When somebody stands at a kiosk: most come in the morning."""
        minutes = min(chance.triangular(0, 7.5 * 60, 100), 7.4 * 60)
        return datetime.combine(day, time(OPENS), self.zone) + timedelta(minutes=minutes, seconds=chance.randint(0, 59))


def office_of(zone: str, holidays: tuple[Holiday, ...]) -> Office:
    """Of a city."""
    return Office(ZoneInfo(zone), frozenset(one.day for one in holidays if not is_working_day(one.day, holidays)))

# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of a period: figures by agency, area, kiosk, topic, service or channel, beside the period before."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from resources.pack.model import AreaLevel
from sync.central import surveys
from sync.central.city import City
from sync.central.figures.counted import Dimension
from sync.central.figures.periods import Period
from sync.central.figures.read import is_counting, tallies
from sync.central.figures.tally import Figures, Tally, figures
from sync.central.figures.within import tallies_within
from sync.central.models import Kiosk
from sync.central.surveys import Measured


class Grouping(StrEnum):
    """By what the lines of a sheet are told apart; the value stands in its address."""

    AGENCY = "instansi"
    KECAMATAN = "kecamatan"
    KELURAHAN = "kelurahan"
    KIOSK = "anjungan"
    TOPIC = "masalah"
    SERVICE = "layanan"
    CHANNEL = "saluran"


_DIMENSIONS = {
    Grouping.AGENCY: Dimension.AGENCY, Grouping.KECAMATAN: Dimension.KELURAHAN, Grouping.KELURAHAN: Dimension.KELURAHAN,
    Grouping.KIOSK: Dimension.KIOSK, Grouping.TOPIC: Dimension.TOPIC, Grouping.SERVICE: Dimension.SERVICE,
    Grouping.CHANNEL: Dimension.CHANNEL,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reach:
    """Whose cases a sheet counts: the whole city's, or those of one agency or kelurahan."""

    agency: str = ""
    kelurahan: str = ""

    @property
    def is_city(self) -> bool:
        """Everything."""
        return not (self.agency or self.kelurahan)


@dataclass(frozen=True, slots=True)
class Line:
    """One group."""

    key: str
    name: str
    """Empty for what belongs to no group: not routed, no topic, no kiosk."""
    now: Figures
    before: Figures


@dataclass(frozen=True, slots=True)
class Sheet:
    """A period, its lines, and what they come to."""

    period: Period
    grouping: Grouping
    reach: Reach
    lines: tuple[Line, ...]
    total: Line
    today: date
    measured: Measured | None
    """What residents say of services (SKM), where the lines are kelurahan or services."""
    counting: bool
    """The figures are being counted for the first time or anew, and lack some cases."""

    @property
    def runs(self) -> bool:
        """Whether the period is not over."""
        return self.today < self.period.end


def sheet(city: City, period: Period, grouping: Grouping, reach: Reach | None = None) -> Sheet:
    """The figures as they are now. Lines where nothing happened and nothing stands are left out."""
    within, today = reach or Reach(), city.today()
    with city.reading.read() as session:
        now, before = _read(city, session, (period, period.before), grouping, within)
        name, counting = _names(city, session, grouping), is_counting(session)
    if grouping is Grouping.KECAMATAN:
        parents = {area.code: area.parent for area in city.pack.areas if area.level is AreaLevel.KELURAHAN}
        now, before = _gathered(now, parents), _gathered(before, parents)
    measured = _surveys(city, period, grouping, within)
    asked = {one.code for one in _lines_of(measured, grouping)}
    lines = (_line(key, name(key), now, before) for key in now.keys() | before.keys() | asked)
    kept = [line for line in lines if line.key in asked or not (line.now.is_empty and line.before.is_empty)]
    ordered = sorted(kept, key=lambda line: (not line.name, -line.now.received, line.name))
    total = Line("", "", figures(_sum(now.values())), figures(_sum(before.values())))
    return Sheet(period, grouping, within, tuple(ordered), total, today, measured, counting)


def index_of(found: Sheet, line: Line) -> surveys.Line | None:
    """The satisfaction index of a line; None where nobody was asked."""
    if found.measured is None:
        return None
    if line is found.total:
        return found.measured.total
    return next((one for one in _lines_of(found.measured, found.grouping) if one.code == line.key), None)


def _lines_of(measured: Measured | None, grouping: Grouping) -> tuple[surveys.Line, ...]:
    if measured is None:
        return ()
    return measured.by_kelurahan if grouping is Grouping.KELURAHAN else measured.by_service


def _surveys(city: City, period: Period, grouping: Grouping, reach: Reach) -> Measured | None:
    if grouping not in (Grouping.KELURAHAN, Grouping.SERVICE) or reach.agency:
        return None  # a survey names no agency
    return surveys.indexes(city, period.start, period.end, reach.kelurahan)


def _read(
    city: City, session: Session, periods: Sequence[Period], grouping: Grouping, reach: Reach
) -> Sequence[Mapping[str, Tally]]:
    dimension, today = _DIMENSIONS[grouping], city.today()
    if reach.is_city:
        return [tallies(session, dimension, period, today) for period in periods]
    where = (Dimension.AGENCY, reach.agency) if reach.agency else (Dimension.KELURAHAN, reach.kelurahan)
    return tallies_within(session, *where, dimension, periods, today)


def _line(key: str, name: str, now: Mapping[str, Tally], before: Mapping[str, Tally]) -> Line:
    return Line(key, name, figures(now.get(key, Tally())), figures(before.get(key, Tally())))


def _gathered(found: Mapping[str, Tally], parents: Mapping[str, str]) -> Mapping[str, Tally]:
    gathered: dict[str, Tally] = {}
    for key, tally in found.items():
        gathered.setdefault(parents.get(key, ""), Tally()).add(tally)
    return gathered


def _sum(found: Iterable[Tally]) -> Tally:
    total = Tally()
    for tally in found:
        total.add(tally)
    return total


def _names(city: City, session: Session, grouping: Grouping) -> Callable[[str], str]:
    match grouping:
        case Grouping.AGENCY:
            return city.agency_name
        case Grouping.TOPIC:
            return city.topic_name
        case Grouping.SERVICE:
            services = city.pack.content.services
            return lambda code: services[code].name if code in services else code
        case Grouping.KIOSK:
            kiosks = {one.id: f"{one.name}, {city.area_name(one.kelurahan)}" for one in session.scalars(select(Kiosk))}
            return lambda code: kiosks.get(code, code)
        case Grouping.CHANNEL:
            return lambda code: code
    return city.area_name

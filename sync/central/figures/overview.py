# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command centre must see at one glance: what came, what is late, where, and how the kiosks are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.central.city import City
from sync.central.figures.counted import Dimension
from sync.central.figures.periods import Span, period_of
from sync.central.figures.read import by_day, is_counting, tallies, tallies_of
from sync.central.figures.tally import Figures, Tally, figures
from sync.central.models import CaseStep, Kiosk
from sync.central.wellbeing import Wellbeing, unsent_age, wellbeing
from sync.protocol.records import CaseState

DAYS = 14
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Fleet:
    """The kiosks."""

    all: int
    troubled: tuple[tuple[Kiosk, Wellbeing], ...]
    """Those that somebody should look at."""
    silent: int
    waiting: int
    """Records that lie at kiosks and are not here yet."""
    oldest: timedelta | None
    """How long the oldest of them lies there."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The glance."""

    at: datetime
    today: Figures
    week: Figures
    days: Mapping[date, Figures]
    """The last fortnight."""
    areas: Mapping[str, Figures]
    """The last seven days of each kelurahan, and what stands there now."""
    agencies: Sequence[tuple[str, Figures]]
    """Those with something overdue, most first."""
    fleet: Fleet
    answered_at: datetime | None
    """When a resident was last answered."""
    counting: bool
    """The figures lack some cases yet."""


def overview(city: City) -> Overview:
    """As it is now."""
    today = city.today()
    week = period_of(Span.WEEK, today)
    with city.reading.read() as session:
        agencies = tallies(session, Dimension.AGENCY, week, today)
        areas = tallies_of(session, Dimension.KELURAHAN, today - 6 * _DAY, today + _DAY, today)
        days = by_day(session, Dimension.ALL, "", today - (DAYS - 1) * _DAY, today + _DAY)
        return Overview(
            at=city.now(),
            today=figures(days[today]),
            week=figures(tallies(session, Dimension.ALL, week, today).get("", Tally())),
            days={day: figures(tally) for day, tally in days.items()},
            areas={code: figures(tally) for code, tally in areas.items()},
            agencies=_late(agencies),
            fleet=_fleet(city, session),
            answered_at=session.scalar(
                select(CaseStep.at).where(CaseStep.state == CaseState.ANSWERED).order_by(CaseStep.id.desc()).limit(1)
            ),
            counting=is_counting(session),
        )


def _late(agencies: Mapping[str, Tally]) -> Sequence[tuple[str, Figures]]:
    counted = [(code, figures(tally)) for code, tally in agencies.items()]
    return sorted((one for one in counted if one[1].overdue > 0), key=lambda one: (-one[1].overdue, one[0]))


def _fleet(city: City, session: Session) -> Fleet:
    now = city.now()
    kiosks = session.scalars(select(Kiosk).where(Kiosk.revoked_at.is_(None)).order_by(Kiosk.kelurahan, Kiosk.id)).all()
    health = [(kiosk, wellbeing(kiosk, now)) for kiosk in kiosks]
    unsent = [unsent_age(kiosk) for kiosk in kiosks]
    waits = [one for one in unsent if one is not None]
    return Fleet(
        all=len(kiosks),
        troubled=tuple(one for one in health if one[1].wrong),
        silent=sum(how.silent for _, how in health),
        waiting=sum(count for count, _ in waits),
        oldest=max((age for _, age in waits), default=None),
    )

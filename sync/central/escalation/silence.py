# SPDX-License-Identifier: GPL-3.0-or-later
"""Cases that nobody has touched for days, though something is owed: what otherwise nobody would ask for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, func, select

from sync.central.access.scope import in_reach
from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.escalation.ladder import working_days_back
from sync.central.models import Case
from sync.central.models.cases import STOPPED_RANK
from sync.central.models.worklist import IS_OPEN

MOST = 100
LONGEST_DAYS = 60


@dataclass(frozen=True, slots=True)
class Silent:
    """What lies silent, the longest first."""

    days: int
    total: int
    cases: Sequence[Case]


def is_silent(city: City, days: int) -> ColumnElement[bool]:
    """Open, owed, and without an event in so many working days."""
    day = working_days_back(city.today(), days, city.pack.holidays)
    since = datetime.combine(day, time(), ZoneInfo(city.pack.city.timezone))
    return and_(Case.joined_id.is_(None), IS_OPEN, Case.rank_day < STOPPED_RANK, Case.updated_at < since)


def silent_cases(city: City, visitor: Visitor, days: int) -> Silent:
    """Of the cases this person may see."""
    chosen = and_(in_reach(visitor), is_silent(city, days))
    with city.database.read() as session:
        total = session.scalar(select(func.count()).select_from(Case).where(chosen)) or 0
        rows = session.scalars(select(Case).where(chosen).order_by(Case.updated_at, Case.id).limit(MOST)).all()
    return Silent(days, total, rows)

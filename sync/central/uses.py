# SPDX-License-Identifier: GPL-3.0-or-later
"""Use of the kiosks' forms and where people give up: totals by day, as the kiosks tell them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.central.city import City
from sync.central.models import Kiosk, KioskUse
from sync.protocol.records import UseOfDay

LONGEST_NAME = 40
MOST_DAYS = 400
"""Of one report: more is no kiosk of ours."""
MOST_PAGES = 100
MOST_TIMES = 100_000
_OLDEST = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class FormUse:
    """What became of one form in a period."""

    form: str
    begun: int
    sent: int
    left: Mapping[str, int]
    """Page to how many visits ended there unsent, most first."""

    @property
    def given_up(self) -> int:
        """Visits that ended before it was sent."""
        return sum(self.left.values())


def keep(city: City, session: Session, kiosk_id: str, told: Sequence[UseOfDay]) -> None:
    """Take in what a kiosk told. Told twice it counts once; of two counts the greater one is true."""
    for one in told[:MOST_DAYS]:
        day = _day(one.day)
        if day is None or not city.today() - _OLDEST <= day <= city.today() + timedelta(days=1):
            continue
        form = one.form[:LONGEST_NAME]
        row = session.get(KioskUse, (day, kiosk_id, form))
        if row is None:
            session.add(_row(day, kiosk_id, form, one))
            continue
        row.begun, row.sent = max(row.begun, _times(one.begun)), max(row.sent, _times(one.sent))
        row.left = {page: max(row.left.get(page, 0), times) for page, times in {**row.left, **_left(one)}.items()}


def used(session: Session, start: date, end: date, kelurahan: str = "") -> tuple[FormUse, ...]:
    """Each form of the kiosks from start up to but without end, the most opened first."""
    query = select(KioskUse).where(KioskUse.day >= start, KioskUse.day < end)
    if kelurahan:
        query = query.join(Kiosk, Kiosk.id == KioskUse.kiosk_id).where(Kiosk.kelurahan == kelurahan)
    begun: Counter[str] = Counter()
    sent: Counter[str] = Counter()
    left: dict[str, Counter[str]] = {}
    for row in session.scalars(query):
        begun[row.form] += row.begun
        sent[row.form] += row.sent
        left.setdefault(row.form, Counter()).update(row.left)
    return tuple(
        FormUse(form, count, sent[form], dict(left[form].most_common()))
        for form, count in sorted(begun.items(), key=lambda one: (-one[1], one[0]))
    )


def _row(day: date, kiosk_id: str, form: str, one: UseOfDay) -> KioskUse:
    return KioskUse(
        day=day, kiosk_id=kiosk_id, form=form, begun=_times(one.begun), sent=_times(one.sent), left=_left(one)
    )


def _left(one: UseOfDay) -> dict[str, int]:
    return {page[:LONGEST_NAME]: _times(times) for page, times in list(one.left.items())[:MOST_PAGES]}


def _times(told: int) -> int:
    return min(max(told, 0), MOST_TIMES)


def _day(told: str) -> date | None:
    try:
        return date.fromisoformat(told)
    except ValueError:
        return None

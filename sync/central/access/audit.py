# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of everything written, beside the pages: who began it and what the last one found stands in the diary."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.central import chain
from sync.central.access import diary
from sync.central.city import City
from sync.central.models import AccessStep, Account

BEGAN, CHECKED = "audit-began", "audit-checked"
MOST_NAMED = 100
GIVEN_UP = timedelta(hours=6)
"""A check that has said nothing for so long died with its server: another may begin."""
_WHOLE, _CASES, _LINE = "utuh", "kasus", "catatan"


@dataclass(frozen=True, slots=True)
class Check:
    """The last check that came to its end."""

    at: datetime
    by: str
    broken: tuple[int, ...]
    """Cases whose events are not those that were written; the first hundred."""
    count: int
    """How many there are."""
    first: int | None
    """The first line of the diary that was changed."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a page says of the check."""

    last: Check | None
    running_since: datetime | None


def standing(city: City) -> Standing:
    """The last result, and whether another check is under way."""
    with city.database.read() as session:
        began, ended = _newest(session, BEGAN), _newest(session, CHECKED)
        by = session.get(Account, ended.account_id) if ended and ended.account_id else None
    runs = began is not None and (ended is None or ended.number < began.number) and city.now() - began.at < GIVEN_UP
    last = _read(ended, by.full_name if by else "") if ended else None
    return Standing(last, began.at if runs and began else None)


def begin(city: City, account_id: int) -> bool:
    """Note that a check begins; False while another is under way."""
    if standing(city).running_since is not None:
        return False
    diary.note_alone(city, BEGAN, account_id)
    return True


def run(city: City, account_id: int) -> None:
    """Check the diary and the events of every case, and write down what was found. Takes long where there are many."""
    broken, first = chain.broken_chain(city, gently=True), diary.first_broken(city)
    found = [_CASES, str(len(broken)), *(str(one) for one in broken[:MOST_NAMED])] if broken else []
    found += [_LINE, str(first)] if first is not None else []
    diary.note_alone(city, CHECKED, account_id, detail=" ".join(found) or _WHOLE)


def _newest(session: Session, action: str) -> AccessStep | None:
    lines = select(AccessStep).where(AccessStep.action == action).order_by(AccessStep.number.desc())
    return session.scalars(lines.limit(1)).first()


def _read(step: AccessStep, by: str) -> Check:
    cases = re.search(rf"{_CASES} (\d+)((?: \d+)*)", step.detail)
    line = re.search(rf"{_LINE} (\d+)", step.detail)
    named = tuple(int(one) for one in cases[2].split()) if cases else ()
    return Check(step.at, by, named, int(cases[1]) if cases else 0, int(line[1]) if line else None)

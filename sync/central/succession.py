# SPDX-License-Identifier: GPL-3.0-or-later
"""When an agency is renamed or merged: its cases and its people go to the successor that the pack names.

Every case keeps what it was in its history, and its steps keep the name under which they were said; from then on the
successor's people see it and work on it.
"""

from collections.abc import Sequence

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from sync.central import chain
from sync.central.chain import Step
from sync.central.city import City
from sync.central.models import Account, Case, ReplyTemplate
from sync.protocol.records import CaseState

AT_ONCE = 500
SUCCEEDED = "succeed"
"""The event of a case that goes to a successor."""


def hand_over(city: City) -> int:
    """Give the successors what they do not have yet; how many cases. Done again, it changes nothing."""
    moved = 0
    today = city.today()
    for code, former in city.pack.former_agencies.items():
        successor = city.pack.successor_of(code)
        if not successor or former.until is None or former.until >= today:
            continue
        while handed := _some_cases(city, code, successor):
            moved += handed
        _people(city, code, successor)
    return moved


def _some_cases(city: City, code: str, successor: str) -> int:
    with city.database.write() as session:
        chosen = select(Case).where(Case.agency == code).order_by(Case.id).limit(AT_ONCE).with_for_update()
        found = session.scalars(chosen).all()
        if found:
            _write(city, session, code, successor, found)
        return len(found)


def _write(city: City, session: Session, code: str, successor: str, found: Sequence[Case]) -> None:
    words = f"{city.agency_name(code)} → {city.agency_name(successor)}"
    step = Step(SUCCEEDED, city.now(), internal_text=words, is_public=False, agency=successor)
    for case in found:
        case.agency = successor
    chain.go_on(session, found, [[(CaseState(case.state), step)] for case in found])


def _people(city: City, code: str, successor: str) -> None:
    """Accounts, reply templates, and what a verifier is advised for cases that wait."""
    with city.database.write() as session:
        session.execute(update(Account).where(Account.agency == code).values(agency=successor))
        session.execute(update(ReplyTemplate).where(ReplyTemplate.agency == code).values(agency=successor))
        session.execute(update(Case).where(Case.suggested_agency == code).values(suggested_agency=successor))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Who else has a case open just now. A courtesy, no lock: it is forgotten after some minutes."""

from datetime import timedelta

from sqlalchemy import delete, select

from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.models import Account, CasePresence

FORGOTTEN = timedelta(minutes=10)
FRESH = timedelta(minutes=1)
"""A look that is younger is not written down again."""


def look(city: City, visitor: Visitor, case_id: int) -> tuple[str, ...]:
    """Note that this person has the case open; the names of the others who have."""
    now = city.now()
    with city.database.read() as session:
        rows = session.execute(
            select(CasePresence.account_id, CasePresence.seen_at, Account.full_name)
            .join(Account, Account.id == CasePresence.account_id)
            .where(CasePresence.case_id == case_id, CasePresence.seen_at > now - FORGOTTEN)
            .order_by(Account.full_name)
        ).all()
    if not any(row.account_id == visitor.account_id and now - row.seen_at < FRESH for row in rows):
        with city.database.write() as session:
            session.merge(CasePresence(case_id=case_id, account_id=visitor.account_id, seen_at=now))
            session.execute(delete(CasePresence).where(CasePresence.seen_at <= now - FORGOTTEN))
    return tuple(row.full_name for row in rows if row.account_id != visitor.account_id)


def leave(city: City, visitor: Visitor, case_id: int) -> None:
    """The person has done what she came for."""
    with city.database.write() as session:
        session.execute(
            delete(CasePresence).where(CasePresence.case_id == case_id, CasePresence.account_id == visitor.account_id)
        )

# SPDX-License-Identifier: GPL-3.0-or-later
"""Who filed a case is forgotten when the stated time has passed since its end. What was done about it stays.

Names and numbers never stand in the events of a case, so its chain stays whole; that they were removed is an event of
its own. The sealed record, in which they stand too, is emptied: its fingerprint goes on telling kiosks that it came.
"""

from datetime import timedelta

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session

from sync.central import chain
from sync.central.chain import Step
from sync.central.city import City
from sync.central.models import Case, CaseContact, LedgerRecord, Letter, RecordAside, ResidentReach
from sync.central.outbox.letters import Purpose
from sync.central.states import CLOSED

FORGET = "forget"
MOST = 500
OWN_LETTERS = timedelta(days=90)
"""How long staff find what they were told."""


def forget(city: City) -> int:
    """Remove names and contacts whose time is over; of how many cases. Done again, it changes nothing."""
    if city.settings.keep_contacts_days <= 0:
        return 0
    before = city.now() - timedelta(days=city.settings.keep_contacts_days)
    with city.database.read() as session:
        known = or_(
            Case.id.in_(select(CaseContact.case_id)),
            Case.id.in_(select(ResidentReach.case_id)),
        )
        over = select(Case.id).where(Case.state.in_([one.value for one in CLOSED]), Case.updated_at < before, known)
        chosen = session.scalars(over.order_by(Case.id).limit(MOST)).all()
    forgotten = sum(_forget_one(city, case_id) for case_id in chosen)
    with city.database.write() as session:
        _empty_letters(city, session)
        aside = update(RecordAside).where(RecordAside.received_at < before, RecordAside.raw != b"")
        session.execute(aside.values(raw=b""))
    return forgotten


def _forget_one(city: City, case_id: int) -> bool:
    with city.database.write() as session:
        case = session.get(Case, case_id, with_for_update=True)
        if case is None or case.state not in CLOSED:
            return False
        contacts = session.execute(delete(CaseContact).where(CaseContact.case_id == case_id))
        reaches = session.execute(delete(ResidentReach).where(ResidentReach.case_id == case_id))
        if not (getattr(contacts, "rowcount", 0) or getattr(reaches, "rowcount", 0)):
            return False  # another server was here first
        record = update(LedgerRecord).where(LedgerRecord.id == case.record_id)
        session.execute(record.values(sealed=b""))
        chain.append(session, case, Step(FORGET, city.now(), is_public=False))
        return True


def _empty_letters(city: City, session: Session) -> None:
    """What was written to staff is not kept for ever; nor what could not be sent to a resident."""
    old = (Letter.made_at < city.now() - OWN_LETTERS, Letter.locked != b"", Letter.state != "waiting")
    session.execute(update(Letter).where(*old).values(locked=b""))
    given_up = (Letter.purpose == Purpose.RESIDENT, Letter.made_at < city.now() - timedelta(days=14))
    session.execute(update(Letter).where(*given_up, Letter.locked != b"").values(locked=b"", state="dead"))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Who must be told when a kiosk was stolen: those whose cases were filed there and may still lie on it.

A kiosk forgets the bytes of a record once the city's backup holds it and thirty days are over, and only while it
speaks with the city. What cannot be shown to be gone counts as being there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from resources.forms.model import Answer
from sync.central import cases
from sync.central.access import diary
from sync.central.access.scope import in_reach, may_open_identity
from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.errors import NotFoundError, RuleError
from sync.central.models import Archive, Case, CaseContact, Kiosk

KEPT_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Affected:
    """A case whose record may still lie on the kiosk."""

    case: Case
    has_contact: bool
    may_open: bool
    """Whether this person may be told who filed it."""


@dataclass(frozen=True, slots=True)
class Loss:
    """What a kiosk may have taken with it."""

    kiosk: Kiosk
    affected: Sequence[Affected]
    out_of_reach: int
    """Cases that another person must look after, as the secret ones."""
    gone_before: datetime | None
    """What arrived before this moment was on the kiosk no more; None: nothing is known to be gone."""


def lost(city: City, visitor: Visitor, kiosk_id: str) -> Loss:
    """Of one kiosk. Raises NotFoundError."""
    with city.database.read() as session:
        kiosk = session.get(Kiosk, kiosk_id)
        if kiosk is None:
            raise NotFoundError
        gone = _gone_before(session, kiosk)
        there = (Case.kiosk_id == kiosk_id) & (Case.received_at >= gone if gone else Case.id.is_not(None))
        rows = session.execute(
            select(Case, CaseContact.case_id)
            .outerjoin(CaseContact, CaseContact.case_id == Case.id)
            .where(there, in_reach(visitor))
            .order_by(Case.filed_at.desc(), Case.id.desc())
        ).all()
        every = len(session.scalars(select(Case.id).where(there)).all())
    found = [Affected(case, known is not None, may_open_identity(visitor, case)) for case, known in rows]
    return Loss(kiosk, found, every - len(found), gone)


def note_seen(city: City, visitor: Visitor, loss: Loss) -> None:
    """Who looked at the list."""
    diary.note_alone(city, "affected-seen", visitor.account_id, loss.kiosk.id, str(len(loss.affected)))


def addresses(city: City, visitor: Visitor, loss: Loss, reason: str) -> Mapping[int, Mapping[str, Answer]]:
    """Who filed each case, for the letters. Every look is an event of its case, with the reason. Raises RuleError."""
    if len(reason.strip()) < cases.SHORTEST_TEXT:
        raise RuleError("central-need-text", least=cases.SHORTEST_TEXT, most=cases.LONGEST_TEXT)
    found = {
        one.case.id: cases.open_identity(city, visitor, one.case.id, reason)
        for one in loss.affected
        if one.has_contact and one.may_open
    }
    diary.note_alone(city, "affected-file", visitor.account_id, loss.kiosk.id, str(len(found)))
    return found


def _gone_before(session: Session, kiosk: Kiosk) -> datetime | None:
    """What arrived earlier was in the backup and older than a kiosk keeps it when it last spoke with us."""
    archive = session.get(Archive, 1)
    if archive is None or kiosk.last_seen_at is None:
        return None
    return min(archive.until, kiosk.last_seen_at - KEPT_FOR)

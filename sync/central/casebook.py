# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading cases: one case as its worker sees it, and the public side of a case. Writes nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from hashlib import sha256
from secrets import token_bytes

import msgspec
from nacl import pwhash
from nacl.exceptions import CryptoError
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from resources.forms.model import Answer
from sync.central import resident
from sync.central.access.scope import may_see
from sync.central.accounts import Visitor
from sync.central.casework import drafts, merging, splitting
from sync.central.casework.drafts import Draft
from sync.central.casework.photos import Shown, seen_by_all, work_photos
from sync.central.city import City
from sync.central.errors import NotFoundError
from sync.central.models import Account, Blob, Case, CaseContact, CasePhoto, CaseStep, Matter, WorkPhoto
from sync.central.resident import Asked
from sync.central.states import CLOCK_STOPPED
from sync.protocol.records import CaseState


@dataclass(frozen=True, slots=True)
class Happened:
    """One event with the name of who did it."""

    step: CaseStep
    by: str


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of a case, and whether its bytes have arrived."""

    position: int
    here: bool


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case with everything a worker may read without another permission."""

    case: Case
    answers: Mapping[str, Answer]
    has_contact: bool
    photos: tuple[Photo, ...]
    history: tuple[Happened, ...]
    matter: Matter | None
    """As it was published for others to join."""
    joined: int
    """How many did."""
    draft: Draft | None
    assigned: str
    """The name of the person it was given to."""
    parts: tuple[Case, ...]
    """Cases that were taken out of this report."""
    work_photos: tuple[Shown, ...]
    """Of the finished work."""


@dataclass(frozen=True, slots=True)
class PublicCase:
    """What everyone who holds the paper may know."""

    ticket: str
    secret: bool
    topic: str
    service: str
    form: str
    filed_at: datetime
    due: date | None
    state: CaseState
    language: str
    steps: tuple[CaseStep, ...]
    joined: int
    """Residents who joined this case, or the one that it joined itself."""
    is_joiner: bool
    is_merged: bool
    """The city found that it is the same as another report, whose steps it shows."""
    number: int
    asked: Asked
    """What she may say to the city now."""
    work_photos: tuple[int, ...] = ()
    """Photos of the finished work that everybody may see."""
    parts: tuple["PublicCase", ...] = ()
    """Other matters of the same report, each a case of its own."""


def is_owed(row: Case) -> bool:
    """Whether a promised day still runs."""
    return row.due is not None and CaseState(row.state) not in CLOCK_STOPPED


def is_late(row: Case, today: date) -> bool:
    """Whether the promised day has passed while something is still owed."""
    return is_owed(row) and row.due is not None and row.due < today


def joined_counts(session: Session, case_ids: Sequence[int]) -> Mapping[int, int]:
    """How many residents joined each of these cases; only where somebody did."""
    counts = select(Case.joined_id, func.count()).where(Case.joined_id.in_(case_ids)).group_by(Case.joined_id)
    return {case_id: count for case_id, count in session.execute(counts) if case_id is not None}


def case_file(city: City, visitor: Visitor, case_id: int) -> CaseFile:
    """One case. Raises NotFoundError also for what must not be known."""
    with city.database.read() as session:
        row = session.get(Case, case_id)
        if row is None or not may_see(visitor, row):
            raise NotFoundError
        arrived = set(session.scalars(select(Blob.sha256).join(CasePhoto, CasePhoto.sha256 == Blob.sha256)
                                      .where(CasePhoto.case_id == case_id)))  # fmt: skip
        photos = session.scalars(select(CasePhoto).where(CasePhoto.case_id == case_id).order_by(CasePhoto.position))
        steps = session.execute(
            select(CaseStep, Account.full_name)
            .outerjoin(Account, Account.id == CaseStep.account_id)
            .where(CaseStep.case_id == case_id)
            .order_by(CaseStep.number)
        )
        return CaseFile(
            case=row,
            answers=msgspec.msgpack.decode(row.answers, type=dict[str, Answer]),
            has_contact=session.get(CaseContact, case_id) is not None,
            photos=tuple(Photo(photo.position, photo.sha256 in arrived) for photo in photos),
            history=tuple(Happened(step, by or "") for step, by in steps),
            matter=session.scalar(select(Matter).where(Matter.case_id == case_id)),
            joined=joined_counts(session, [case_id]).get(case_id, 0),
            draft=drafts.of_case(session, case_id),
            assigned=session.scalar(select(Account.full_name).where(Account.id == row.assigned_id)) or "",
            parts=tuple(splitting.parts_of(session, case_id)),
            work_photos=work_photos(session, case_id),
        )


def photo_of(city: City, visitor: Visitor, case_id: int, position: int) -> CasePhoto:
    """Where a photo lies and what opens it. Raises NotFoundError."""
    with city.database.read() as session:
        row = session.get(Case, case_id)
        photo = session.get(CasePhoto, (case_id, position))
    if row is None or photo is None or not may_see(visitor, row):
        raise NotFoundError
    return photo


def public_by_token(city: City, token: str) -> PublicCase | None:
    """The case behind a receipt's QR code."""
    with city.database.read() as session:
        row = session.scalar(select(Case).where(Case.token_hash == sha256(token.encode()).digest()))
        return _public(city, session, row) if row else None


def public_photo(city: City, token: str, photo_id: int) -> WorkPhoto | None:
    """A photo of finished work that the holder of this receipt, and everybody, may see."""
    with city.database.read() as session:
        row = session.scalar(select(Case).where(Case.token_hash == sha256(token.encode()).digest()))
        photo = session.get(WorkPhoto, photo_id)
        if row is None or photo is None:
            return None
        own = [row, *splitting.parts_of(session, row.id)]
        if photo.case_id not in {one.joined_id or one.id for one in own}:
            return None
        return photo if photo_id in seen_by_all(city, session, photo.case_id) else None


def public_by_code(city: City, ticket: str, access_code: str) -> PublicCase | None:
    """The case of a ticket, if the access code of its receipt fits. As slow for a ticket that does not exist."""
    with city.database.read() as session:
        rows = session.scalars(select(Case).where(Case.ticket == ticket).limit(3)).all()
    if not rows:
        _fits(_nobody(), access_code)
    for row in rows:
        if _fits(row.access_hash, access_code):
            with city.database.read() as session:
                return _public(city, session, row)
    return None


@lru_cache
def _nobody() -> str:
    """The hash of a code that nobody has, at the cost a kiosk's hashes have."""
    return pwhash.argon2id.str(token_bytes(16), pwhash.argon2id.OPSLIMIT_INTERACTIVE, 16 * 1024 * 1024).decode()


def _fits(access_hash: str, access_code: str) -> bool:
    try:
        return bool(access_hash) and pwhash.verify(access_hash.encode(), access_code.encode())
    except CryptoError:
        return False


def _public(city: City, session: Session, row: Case) -> PublicCase:
    steps = session.scalars(
        select(CaseStep)
        .where(CaseStep.case_id == row.id, CaseStep.public_number.is_not(None))
        .order_by(CaseStep.public_number)
    ).all()
    host = row.joined_id or row.id
    is_merged = merging.is_merged(row)
    return PublicCase(
        ticket=row.ticket,
        secret=row.secret,
        topic=row.topic,
        service=row.service,
        form=row.form,
        filed_at=row.filed_at,
        due=row.due,
        state=CaseState(steps[-1].state if is_merged and steps else row.state),
        language=row.language,
        steps=tuple(steps),
        joined=joined_counts(session, [host]).get(host, 0),
        is_joiner=row.joined_id is not None,
        is_merged=is_merged,
        number=row.id,
        asked=resident.asked(city, row, resident.since(city, session, row)),
        work_photos=seen_by_all(city, session, host),
        parts=tuple(_public(city, session, part) for part in splitting.parts_of(session, row.id)),
    )

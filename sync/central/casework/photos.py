# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos of finished work: drawn anew, sealed, and known again when the same picture is shown for another case."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from sync.central import blobs, cases
from sync.central.access.scope import may_see
from sync.central.accounts import Visitor
from sync.central.casework.looks import (
    ALIKE,
    NoPictureError,
    PlainPictureError,
    as_jpeg,
    difference,
    drawn_anew,
    look_of,
    quarters,
)
from sync.central.chain import Step, append, held
from sync.central.city import City
from sync.central.errors import NotFoundError, RuleError
from sync.central.models import Account, Case, CasePhoto, PhotoLook, WorkPhoto
from sync.central.permissions import Permission
from sync.central.states import CLOSED, lets_out
from sync.protocol.records import CaseState
from sync.protocol.sealing import lock

LARGEST = 8 * 1024 * 1024
MOST = 4


@dataclass(frozen=True, slots=True)
class Shown:
    """One photo, as staff read of it."""

    id: int
    by: str
    at: datetime
    like_case: int | None
    is_public: bool


def may_add(case: Case, visitor: Visitor) -> bool:
    """Whether this person may show that the work is done."""
    is_worked = bool(case.agency) and case.joined_id is None and CaseState(case.state) not in CLOSED
    return is_worked and visitor.may(Permission.WORK)


def work_photos(session: Session, case_id: int) -> tuple[Shown, ...]:
    """The photos of a case, in the order they came."""
    rows = session.execute(
        select(WorkPhoto, Account.full_name)
        .join(Account, Account.id == WorkPhoto.account_id)
        .where(WorkPhoto.case_id == case_id)
        .order_by(WorkPhoto.id)
    )
    return tuple(
        Shown(photo.id, by, photo.taken_in_at, photo.like_case, photo.approved_at is not None) for photo, by in rows
    )


def add(city: City, visitor: Visitor, case_id: int, sent: bytes) -> None:
    """Take a photo in. The very same file is refused, one that looks the same is marked. Raises RuleError."""
    with city.database.read() as session:
        case = session.get(Case, case_id)
        own = session.scalars(select(CasePhoto).where(CasePhoto.case_id == case_id)).all()
    if case is None or not may_see(visitor, case):
        raise NotFoundError
    if len(sent) > LARGEST:
        raise RuleError("central-work-photo-unfit")
    try:
        picture = drawn_anew(sent)
        look = look_of(picture)
    except NoPictureError as error:
        raise RuleError("central-work-photo-unfit") from error
    except PlainPictureError as error:
        raise RuleError("central-work-photo-plain") from error
    for photo in own:
        know(city, photo)
    key, sealed = lock(as_jpeg(picture))
    name = sha256(sealed).hexdigest()
    blobs.store_own(city, name, sealed)  # durable before a row names it; without the row nobody ever looks for it
    original = sha256(sent).digest()
    with city.database.write() as session:
        case = held(session, visitor, case_id)
        _refuse_unfit(session, visitor, case, original)
        like = _most_alike(session, look)
        now = city.now()
        session.add(
            WorkPhoto(
                case_id=case.id, sha256=name, key=key, account_id=visitor.account_id, taken_in_at=now, like_case=like
            )
        )
        session.add(_row(case.id, original, look))
        told = f"#{like}" if like is not None else ""
        append(session, case, Step("work-photo", now, visitor.account_id, internal_text=told, is_public=False))


def show_to_all(city: City, visitor: Visitor, case_id: int, photo_id: int, *, shown: bool) -> None:
    """Put a photo on the tracking page, or take it off again. Raises RuleError."""
    with city.database.write() as session:
        case = held(session, visitor, case_id)
        photo = session.get(WorkPhoto, photo_id)
        if photo is None or photo.case_id != case.id:
            raise NotFoundError
        if not lets_out(visitor.permissions):
            raise RuleError("central-change-refused")
        if shown and not cases.may_be_public(city, case):
            raise RuleError("central-work-photo-refused")
        if shown == (photo.approved_at is not None):
            return
        photo.approved_at = city.now() if shown else None
        photo.approved_by = visitor.account_id if shown else None
        action = "photo-public" if shown else "photo-hidden"
        append(session, case, Step(action, city.now(), visitor.account_id, is_public=False))


def seen_by_staff(city: City, visitor: Visitor, case_id: int, photo_id: int) -> WorkPhoto:
    """A photo of a case in this person's reach. Raises NotFoundError."""
    with city.database.read() as session:
        case, photo = session.get(Case, case_id), session.get(WorkPhoto, photo_id)
    if case is None or photo is None or photo.case_id != case_id or not may_see(visitor, case):
        raise NotFoundError
    return photo


def seen_by_all(city: City, session: Session, case_id: int) -> tuple[int, ...]:
    """Photos of a case that everybody may see."""
    case = session.get(Case, case_id)
    if case is None or not cases.may_be_public(city, case):
        return ()
    approved = select(WorkPhoto.id).where(WorkPhoto.case_id == case_id, WorkPhoto.approved_at.is_not(None))
    return tuple(session.scalars(approved.order_by(WorkPhoto.id)))


def know(city: City, photo: CasePhoto) -> None:
    """Remember what a resident's photo looks like, once it is here: nobody passes it off as finished work."""
    original = sha256(f"{photo.case_id} {photo.sha256}".encode()).digest()
    with city.database.read() as session:
        if session.scalar(select(PhotoLook.id).where(PhotoLook.original == original)) is not None:
            return
    drawn = blobs.shown_photo(city, photo.sha256, photo.key)
    if drawn is None:
        return
    try:
        look = look_of(drawn_anew(drawn))
    except PlainPictureError:
        return
    with city.database.write() as session:
        if session.scalar(select(PhotoLook.id).where(PhotoLook.original == original)) is None:
            session.add(_row(photo.case_id, original, look))


def _refuse_unfit(session: Session, visitor: Visitor, case: Case, original: bytes) -> None:
    if not may_add(case, visitor):
        raise RuleError("central-change-refused")
    if len(work_photos(session, case.id)) >= MOST:
        raise RuleError("central-work-photo-many", most=MOST)
    before = session.scalar(select(PhotoLook.case_id).where(PhotoLook.original == original))
    if before is not None:
        raise RuleError("central-work-photo-same", number=str(before))


def _most_alike(session: Session, look: int) -> int | None:
    """The case whose photo looks nearly the same; the nearest of several."""
    columns = (PhotoLook.first, PhotoLook.second, PhotoLook.third, PhotoLook.fourth)
    shares = or_(*(column == part for column, part in zip(columns, quarters(look), strict=True)))
    rows: Sequence[tuple[int, int]] = [
        (row.look, row.case_id) for row in session.execute(select(PhotoLook.look, PhotoLook.case_id).where(shares))
    ]
    near = [(difference(look, other), case_id) for other, case_id in rows]
    best = min(near, default=None)
    return best[1] if best is not None and best[0] <= ALIKE else None


def _row(case_id: int, original: bytes, look: int) -> PhotoLook:
    first, second, third, fourth = quarters(look)
    return PhotoLook(
        case_id=case_id, original=original, look=look, first=first, second=second, third=third, fourth=fourth
    )

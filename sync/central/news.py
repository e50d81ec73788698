# SPDX-License-Identifier: GPL-3.0-or-later
"""News for the kiosks: what happened to their tickets, the city's board, open matters, and whom they may believe.

Every piece is numbered per kiosk under the kiosk's row lock, so numbers appear in the order of commits. A kiosk
that begins anew is given the board and the matters as they stand; pieces numbered before it came need no copy.
"""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from typing import TypeVar

import msgspec
from sqlalchemy import case, insert, select, update
from sqlalchemy.orm import Session

from sync.central.city import City, milliseconds
from sync.central.models import Case, CaseStep, Kiosk, Matter, NewsItem, Posting
from sync.protocol.records import Announcement, CaseEvent, CaseState, KioskKey, News, NewsRequest, PublicMatter

T = TypeVar("T", Posting, Matter)

MOST = 500
_MARK = 8
_AS_IT_IS = {"synchronize_session": False}
_OFFERED = timedelta(days=31)
"""Kiosks offer nothing older to join."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something to tell one kiosk: one of the three."""

    kiosk_id: str
    event_id: int | None = None
    posting_id: int | None = None
    matter_id: bytes | None = None


def tell(session: Session, pieces: Sequence[Piece]) -> None:
    """Give the pieces their numbers, in the caller's transaction; kiosks are locked in one order everywhere."""
    if not pieces:
        return
    own: dict[str, list[Piece]] = {}
    for piece in pieces:
        own.setdefault(piece.kiosk_id, []).append(piece)
    chosen = Kiosk.id.in_(sorted(own))
    # not FOR UPDATE: a case that was changed twice already shares its kiosk's key, and two of them would wait for ever
    session.execute(select(Kiosk.id).where(chosen).order_by(Kiosk.id).with_for_update(key_share=True))
    more = case({kiosk_id: len(its) for kiosk_id, its in own.items()}, value=Kiosk.id)
    counting = update(Kiosk).where(chosen).values(news_count=Kiosk.news_count + more)
    newest = dict(session.execute(counting.returning(Kiosk.id, Kiosk.news_count), execution_options=_AS_IT_IS).all())
    items = [
        {
            "kiosk_id": kiosk_id, "number": number, "event_id": piece.event_id, "posting_id": piece.posting_id,
            "matter_id": piece.matter_id, "mark": secrets.token_bytes(_MARK),
        }
        for kiosk_id, its in own.items()
        for number, piece in enumerate(its, start=newest[kiosk_id] - len(its) + 1)
    ]  # fmt: skip
    session.execute(insert(NewsItem), items)


def tell_everybody(session: Session, *, posting_id: int | None = None, matter_id: bytes | None = None) -> None:
    """The same piece for every kiosk that works."""
    working = session.scalars(select(Kiosk.id).where(Kiosk.revoked_at.is_(None)))
    tell(session, [Piece(kiosk_id, posting_id=posting_id, matter_id=matter_id) for kiosk_id in working])


def news_for(city: City, kiosk_id: str, request: NewsRequest) -> News:
    """The next pieces after the cursor. A cursor, or a mark, from before the city lost its memory starts again."""
    limit = min(max(request.limit, 1), MOST)
    with city.database.read() as session:
        newest = session.scalar(select(Kiosk.news_count).where(Kiosk.id == kiosk_id)) or 0
        since = _since(session, kiosk_id, request, newest)
        board, matters, mark = _standing(city, session, request.mark) if since == 0 else ((), (), request.mark)
        rows = session.execute(
            select(NewsItem, CaseStep, Case.ticket, Posting, Matter)
            .outerjoin(CaseStep, CaseStep.id == NewsItem.event_id)
            .outerjoin(Case, Case.id == CaseStep.case_id)
            .outerjoin(Posting, Posting.id == NewsItem.posting_id)
            .outerjoin(Matter, Matter.id == NewsItem.matter_id)
            .where(NewsItem.kiosk_id == kiosk_id, NewsItem.number > since)
            .order_by(NewsItem.number)
            .limit(limit)
        ).all()
        trusted = select(Kiosk.unit, Kiosk.public_key).where(Kiosk.revoked_at.is_(None))
        kiosks = tuple(KioskKey(unit, key) for unit, key in session.execute(trusted.order_by(Kiosk.unit)))
    cursor = rows[-1][0].number if rows else since
    return News(
        server_time=city.now_ms,
        cursor=cursor,
        more=cursor < newest,
        events=tuple(_event(city, step, ticket) for _, step, ticket, _, _ in rows if step is not None),
        kiosks=kiosks,
        matters=tuple(_matter(one) for one in _once([*matters, *(row[4] for row in rows)])),
        announcements=tuple(_announcement(one) for one in _once([*board, *(row[3] for row in rows)])),
        mark=rows[-1][0].mark if rows else mark,
    )


def _since(session: Session, kiosk_id: str, request: NewsRequest, newest: int) -> int:
    """From where to tell on; from the beginning when the city does not know what it is shown."""
    if not 0 < request.cursor <= newest:
        return 0
    if not request.mark:  # kiosks of the first version show none
        return request.cursor
    known = session.scalar(
        select(NewsItem.mark).where(NewsItem.kiosk_id == kiosk_id, NewsItem.number == request.cursor)
    )
    return request.cursor if known == request.mark else 0


def _standing(city: City, session: Session, seen: bytes) -> tuple[Sequence[Posting], Sequence[Matter], bytes]:
    """What is in force, for a kiosk at the beginning; nothing again when its mark says that it has just that."""
    in_force = Posting.published_at.is_not(None) & Posting.withdrawn_at.is_(None)
    lasting = Posting.until.is_(None) | (Posting.until >= city.today())
    posted = session.scalars(select(Posting).where(in_force, lasting).order_by(Posting.id)).all()
    joinable = Matter.closed_at.is_(None) & (Matter.day >= city.today() - _OFFERED)
    matters = session.scalars(select(Matter).where(joinable).order_by(Matter.id)).all()
    names = [posting.public_id for posting in posted], [matter.id + matter.landmark.encode() for matter in matters]
    mark = sha256(msgspec.msgpack.encode(names)).digest()[:_MARK]
    if mark == seen:
        return (), (), mark
    return posted, matters, mark


def _once(named: Iterable[T | None]) -> Iterable[T]:
    """Each as it stands now: also an older piece of news about something withdrawn says so."""
    return {one.id: one for one in named if one is not None}.values()


def _announcement(posting: Posting) -> Announcement:
    return Announcement(
        id=posting.public_id,
        title=posting.title,
        body=posting.body,
        published_at=milliseconds(posting.published_at) if posting.published_at else 0,
        until=posting.until.isoformat() if posting.until else "",
        withdrawn=posting.published_at is None or posting.withdrawn_at is not None,
        kelurahan=posting.kelurahan,
    )


def _matter(matter: Matter) -> PublicMatter:
    return PublicMatter(
        id=matter.id,
        topic=matter.topic,
        kelurahan=matter.kelurahan,
        landmark=matter.landmark,
        day=matter.day.isoformat(),
        open=matter.closed_at is None,
    )


def _event(city: City, step: CaseStep, ticket: str) -> CaseEvent:
    return CaseEvent(
        ticket=ticket,
        number=step.public_number or 0,
        state=CaseState(step.state),
        at=milliseconds(step.at),
        agency=city.agency_name(step.agency) if step.agency else "",
        text=step.public_text,
    )

# SPDX-License-Identifier: GPL-3.0-or-later
"""What happened to a kiosk's tickets since it last asked, and whose receipts it may believe."""

from sqlalchemy import select

from sync.central.city import City, milliseconds
from sync.central.models import Case, CaseStep, Kiosk, NewsItem
from sync.protocol.records import CaseEvent, CaseState, KioskKey, News, NewsRequest

MOST = 500


def news_for(city: City, kiosk_id: str, request: NewsRequest) -> News:
    """The next pieces after the cursor. A cursor from before the city lost its memory starts again."""
    limit = min(max(request.limit, 1), MOST)
    with city.database.read() as session:
        newest = session.scalar(select(Kiosk.news_count).where(Kiosk.id == kiosk_id)) or 0
        since = request.cursor if 0 <= request.cursor <= newest else 0
        rows = session.execute(
            select(NewsItem.number, CaseStep, Case.ticket)
            .join(CaseStep, CaseStep.id == NewsItem.event_id)
            .join(Case, Case.id == CaseStep.case_id)
            .where(NewsItem.kiosk_id == kiosk_id, NewsItem.number > since)
            .order_by(NewsItem.number)
            .limit(limit)
        ).all()
        trusted = select(Kiosk.unit, Kiosk.public_key).where(Kiosk.revoked_at.is_(None))
        kiosks = tuple(KioskKey(unit, key) for unit, key in session.execute(trusted.order_by(Kiosk.unit)))
    cursor = rows[-1].number if rows else since
    events = tuple(_event(city, step, ticket) for _, step, ticket in rows)
    return News(city.now_ms, cursor, cursor < newest, events, kiosks)


def _event(city: City, step: CaseStep, ticket: str) -> CaseEvent:
    return CaseEvent(
        ticket=ticket,
        number=step.public_number or 0,
        state=CaseState(step.state),
        at=milliseconds(step.at),
        agency=city.agency_name(step.agency) if step.agency else "",
        text=step.public_text,
    )

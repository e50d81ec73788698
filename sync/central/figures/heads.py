# SPDX-License-Identifier: GPL-3.0-or-later
"""The head of the audit chain of each day: one hash over every event of the city until then, to be printed.

Each case has a chain of its own. A head ties all of them together, and the paper it stands on cannot be changed.
"""

from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sync.central.city import City
from sync.central.models import AuditHead, CaseStep

SETTLED = timedelta(hours=1)
"""After midnight, until the last events of a day are surely committed."""
_BEGINNING = sha256(b"").digest()


def close_days(city: City) -> int:
    """Write down the head of every day that is over; how many were written."""
    written = 0
    with city.database.read() as session:
        newest = session.scalar(select(AuditHead).order_by(AuditHead.day.desc()).limit(1))
        if newest is None:
            first = session.scalar(select(func.min(CaseStep.id)))
            began = session.get_one(CaseStep, first).at if first is not None else city.now()
            day = city.local(began).date()
        else:
            day = newest.day + timedelta(days=1)
    while city.now() > _end_of(city, day) + SETTLED:
        with city.database.write() as session:
            before = session.get(AuditHead, day - timedelta(days=1))
            if session.get(AuditHead, day) is None:
                session.add(_closed(city, session, day, before))
        written, day = written + 1, day + timedelta(days=1)
    return written


def newest_head(city: City) -> AuditHead | None:
    """The last one that was written."""
    with city.reading.read() as session:
        return session.scalar(select(AuditHead).order_by(AuditHead.day.desc()).limit(1))


def broken_days(city: City) -> tuple[date, ...]:
    """Days whose head is not the one that their events give now."""
    broken = []
    with city.database.read() as session:
        known, event_id = _BEGINNING, 0
        for head in session.scalars(select(AuditHead).order_by(AuditHead.day)):
            found, count = _digest(session, known, event_id, head.event_id)
            if (found, count) != (head.head, head.events):
                broken.append(head.day)
            known, event_id = head.head, head.event_id
    return tuple(broken)


def _closed(city: City, session: Session, day: date, before: AuditHead | None) -> AuditHead:
    since = before.event_id if before else 0
    end = _end_of(city, day)
    last = session.scalar(select(func.max(CaseStep.id)).where(CaseStep.id > since, CaseStep.at < end)) or since
    head, events = _digest(session, before.head if before else _BEGINNING, since, last)
    return AuditHead(day=day, event_id=last, events=events, head=head)


def _digest(session: Session, known: bytes, since: int, last: int) -> tuple[bytes, int]:
    """The hash of the head before and of each event's own, in the order of their numbers."""
    digest, count = sha256(known), 0
    hashes = select(CaseStep.hash).where(CaseStep.id > since, CaseStep.id <= last).order_by(CaseStep.id)
    for one in session.scalars(hashes.execution_options(yield_per=5000)):
        digest.update(one)
        count += 1
    return digest.digest(), count


def _end_of(city: City, day: date) -> datetime:
    zone = ZoneInfo(city.pack.city.timezone)
    return datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The diary of access: what was done with accounts, rights and devices, and what was read under supervision.

Append-only (the database itself refuses anything else) and chained by hashes. It names accounts, kiosks and cases,
never a resident.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

import msgspec
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from sync.central.city import City, milliseconds
from sync.central.models import AccessStep, Account

PAGE_SIZE = 50
START = sha256(b"anjungan access").digest()
_LOCK = 745217


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the diary."""

    step: AccessStep
    by: str
    """Name of who did it."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of the diary, the newest first."""

    entries: Sequence[Entry]
    total: int
    page: int
    pages: int


def note(
    city: City, session: Session, action: str, account_id: int | None, subject: str = "", detail: str = ""
) -> None:
    """Write a line, in the transaction of what it tells of."""
    if not city.database.is_sqlite:  # two at once would both follow the same line
        session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    session.flush()
    before = session.scalar(select(AccessStep.hash).order_by(AccessStep.number.desc()).limit(1)) or START
    step = AccessStep(
        at=city.now(), account_id=account_id, action=action, subject=subject[:80], detail=detail, hash_before=before
    )
    step.hash = _hash(step)
    session.add(step)
    session.flush()


def note_alone(city: City, action: str, account_id: int | None, subject: str = "", detail: str = "") -> None:
    """Write a line about something that changes nothing else."""
    with city.database.write() as session:
        note(city, session, action, account_id, subject, detail)


def leaf(city: City, page: int = 1, action: str = "", login: str = "") -> Leaf:
    """A page of the diary; of one kind, or about or by one person."""
    wanted = [AccessStep.action == action] if action else []
    if login:
        by = select(Account.id).where(Account.login == login).scalar_subquery()
        wanted.append((AccessStep.account_id == by) | (AccessStep.subject == login))
    with city.database.read() as session:
        total = session.scalar(select(func.count()).select_from(AccessStep).where(*wanted)) or 0
        pages = max(1, -(-total // PAGE_SIZE))
        page = min(max(page, 1), pages)
        rows = session.execute(
            select(AccessStep, Account.full_name)
            .outerjoin(Account, Account.id == AccessStep.account_id)
            .where(*wanted)
            .order_by(AccessStep.number.desc())
            .limit(PAGE_SIZE)
            .offset((page - 1) * PAGE_SIZE)
        ).all()
    return Leaf([Entry(step, by or "") for step, by in rows], total, page, pages)


def actions(city: City) -> tuple[str, ...]:
    """Every kind of line there is."""
    with city.database.read() as session:
        return tuple(session.scalars(select(AccessStep.action).distinct().order_by(AccessStep.action)))


def first_broken(city: City) -> int | None:
    """Number of the first line that is not as it was written; None while all are."""
    before = START
    with city.database.read() as session:
        for step in session.scalars(select(AccessStep).order_by(AccessStep.number).execution_options(yield_per=1000)):
            if step.hash_before != before or step.hash != _hash(step):
                return step.number
            before = step.hash
    return None


def _hash(step: AccessStep) -> bytes:
    content = (milliseconds(step.at), step.account_id, step.action, step.subject, step.detail)
    return sha256(step.hash_before + msgspec.json.encode(content)).digest()

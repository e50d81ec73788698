# SPDX-License-Identifier: GPL-3.0-or-later
"""How the server is, in figures that name nobody: for machines that watch it."""

import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, func, or_, select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from sync.central import aside, opening, sheaves
from sync.central.city import City
from sync.central.ledger import HELD
from sync.central.models import Archive, Case, Kiosk, LedgerRecord, Letter, RecordAside, Sheaf
from sync.central.outbox.letters import State
from sync.central.wellbeing import SILENT

LEAST_ROOM = 256 * 1024 * 1024
"""With less free room the server takes photos no longer for long."""
LONGEST_UNOPENED = 10 * 60.0
"""Seconds after which a record that nobody opened means that the opener does not work."""
ASIDE_SPOKEN_OF = timedelta(days=7)
"""So long what this server stumbled over is spoken of."""


@dataclass(frozen=True, slots=True)
class Condition:
    """What was seen; None: not to be known without the database, or nothing there."""

    database: bool
    disk_free: int
    records_waiting: int | None = None
    records_age: float | None = None
    records_unread: int | None = None
    letters_waiting: int | None = None
    letters_age: float | None = None
    letters_dead: int | None = None
    cases_late: int | None = None
    kiosks: int | None = None
    kiosks_silent: int | None = None
    backup_age: float | None = None


@dataclass(frozen=True, slots=True)
class Ready:
    """Whether the server should be sent requests, and what is wrong otherwise."""

    database: bool
    disk: bool
    opener: bool
    records: bool = True
    """Nothing was put aside lately because this server stumbled over it. Requests come all the same."""

    @property
    def all(self) -> bool:
        """Nothing is wrong."""
        return self.database and self.disk and self.opener


def ready(city: City) -> Ready:
    """A short look, fit to be asked every few seconds."""
    try:
        with city.database.read() as session:
            session.execute(text("SELECT 1"))
            age = _age(city, _oldest_record(session))
            stumbled = session.scalar(select(or_(_lately_aside(city).exists(), _lately_stumbled(city).exists())))
    except SQLAlchemyError:
        return Ready(database=False, disk=_room(city) >= LEAST_ROOM, opener=False)
    opens = age is None or age < LONGEST_UNOPENED
    return Ready(database=True, disk=_room(city) >= LEAST_ROOM, opener=opens, records=not stumbled)


def look(city: City) -> Condition:
    """Everything; a handful of counts."""
    try:
        with city.database.read() as session:
            return _look(city, session)
    except SQLAlchemyError:
        return Condition(False, _room(city))


def _look(city: City, session: Session) -> Condition:
    def count(table: type, *conditions: object) -> int:
        return session.scalar(select(func.count()).select_from(table).where(*conditions)) or 0  # type: ignore[arg-type]

    waiting = LedgerRecord.opened_at.is_(None)
    unsent = Letter.state == State.WAITING
    working = Kiosk.revoked_at.is_(None)
    return Condition(
        database=True,
        disk_free=_room(city),
        records_waiting=count(LedgerRecord, waiting) + sheaves.waiting(session),
        records_age=_age(city, _oldest_record(session)),
        records_unread=count(LedgerRecord, HELD) + count(RecordAside, RecordAside.raw != b""),
        letters_waiting=count(Letter, unsent),
        letters_age=_age(city, session.scalar(select(func.min(Letter.made_at)).where(unsent))),
        letters_dead=count(Letter, Letter.state == State.DEAD),
        cases_late=count(Case, Case.joined_id.is_(None), Case.rank_day < city.today()),
        kiosks=count(Kiosk, working),
        kiosks_silent=count(Kiosk, working, Kiosk.last_seen_at < city.now() - SILENT),
        backup_age=_age(city, session.scalar(select(Archive.until).limit(1))),
    )


def _lately_aside(city: City) -> Select[bytes]:
    why = or_(aside.waits_for_a_repair(), RecordAside.reason == sheaves.DAMAGED)
    return select(RecordAside.digest).where(why, RecordAside.received_at > city.now() - ASIDE_SPOKEN_OF)


def _lately_stumbled(city: City) -> Select[int]:
    since = city.now() - ASIDE_SPOKEN_OF
    return select(LedgerRecord.number).where(
        HELD, LedgerRecord.quarantine == opening.STUMBLED, LedgerRecord.received_at > since
    )


def _oldest_record(session: Session) -> datetime | None:
    oldest = select(LedgerRecord.received_at).where(LedgerRecord.opened_at.is_(None)).order_by(LedgerRecord.number)
    found = (session.scalar(oldest.limit(1)), session.scalar(select(func.min(Sheaf.received_at))))
    return min((moment for moment in found if moment is not None), default=None)


def _age(city: City, since: datetime | None) -> float | None:
    return None if since is None else max((city.now() - since).total_seconds(), 0.0)


def _room(city: City) -> int:
    return shutil.disk_usage(city.settings.data).free

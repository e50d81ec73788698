# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens sealed submissions with the city's private key and makes cases of them, or counts them. Runs after the
acknowledgement.

A record that does not open waits for a person; one whose answers fail a check becomes a case that is marked.
Nothing here refuses what a resident was given a receipt for.
"""

import logging
import threading
import time
from hashlib import sha256

import msgspec
from sqlalchemy import and_, or_, select, tuple_
from sqlalchemy.orm import Session

from sync.central import intake, ledger, sheaves, surveys
from sync.central.cases import open_cases
from sync.central.city import City, milliseconds
from sync.central.database import is_of_the_ground
from sync.central.intake import BodyError
from sync.central.ledger import FINGERPRINT, UNDERSTOOD, UNKNOWN_SCHEMA
from sync.central.models import Case, Kiosk, LedgerRecord
from sync.protocol.records import KioskReport, SubmissionBody
from sync.protocol.sealing import SealError

log = logging.getLogger("anjungan.central")

AT_ONCE = 50
SEALED, BODY, STUMBLED = "sealed", "body", "stumbled"
"""Why a record did not become a case: no key fits, it holds no submission, or something nobody foresaw."""
_OPENS_LATER = (SEALED, BODY, STUMBLED, FINGERPRINT)
_LONGEST_BREATH = 0.5
_opening = threading.Lock()  # one process opens in order; several processes are kept apart by row locks


def open_waiting(city: City) -> int:
    """Open everything that waits; how many records were settled. Safe to repeat and to be killed in."""
    settled = 0
    with _opening:
        sheaves.lay_all(city)
        while True:
            began = time.monotonic()
            opened = _open_next(city)
            settled += opened
            if opened < AT_ONCE:
                return settled
            if city.database.is_sqlite:
                # whoever else writes looks now and then whether it may: half of the time is theirs
                time.sleep(min(time.monotonic() - began, _LONGEST_BREATH))


def look_again(city: City, *why: str) -> int:
    """Give records that did not open another chance, as after a key was put back. How many wait now.

    Also those whose form this program has learned since. Bytes that are not those of their fingerprint open too where
    they are whole: what is sealed says so itself.
    """
    L = LedgerRecord  # noqa: N806 - a short name for one condition
    learned = and_(L.quarantine == UNKNOWN_SCHEMA, tuple_(L.kind, L.schema).in_(sorted(UNDERSTOOD)))
    with city.database.write() as session:
        return ledger.open_again(session, or_(L.quarantine.in_(why or _OPENS_LATER), learned))


def _open_next(city: City) -> int:
    """The oldest that wait, together; where that fails for a reason nobody foresaw, each for itself."""
    try:
        with city.database.write() as session:
            waiting = _waiting(session)
            _open(city, session, waiting)
            return len(waiting)
    except Exception as error:
        if is_of_the_ground(error):
            raise
        log.exception("records could not be opened together")
    with city.database.write() as session:
        waiting = _waiting(session)
        for record in waiting:
            _open_alone(city, session, record)
        return len(waiting)


def _open_alone(city: City, session: Session, record: LedgerRecord) -> None:
    try:
        with session.begin_nested():
            _open(city, session, [record])
    except Exception as error:  # what is wrong with one record keeps no other waiting
        if is_of_the_ground(error):
            raise
        log.exception("record %d of %s waits for a person: it could not be opened", record.seq, record.kiosk_id)
        record.opened_at, record.quarantine = city.now(), STUMBLED


def _waiting(session: Session) -> list[LedgerRecord]:
    query = (
        select(LedgerRecord)
        .where(LedgerRecord.opened_at.is_(None))
        .order_by(LedgerRecord.number)
        .limit(AT_ONCE)
        .with_for_update(skip_locked=True)
    )
    return list(session.scalars(query))


def _open(city: City, session: Session, records: list[LedgerRecord]) -> None:
    now = city.now()
    known = set(session.scalars(select(Case.record_id).where(Case.record_id.in_([r.id for r in records]))))
    opened = []
    for record in records:
        record.opened_at = now
        if record.id in known:
            continue
        try:
            body = _at_its_time(session, record, intake.read_body(city, record.sealed))
            if intake.kind_of(city, body) == intake.SURVEY:
                surveys.keep(city, session, record.id, body)
            else:
                opened.append(intake.opened(city, record, body))
        except SealError:
            # a key that is put back opens only what is whole
            is_whole = sha256(record.sealed).digest() == record.fp
            record.quarantine = SEALED if is_whole else FINGERPRINT
        except BodyError:
            record.quarantine = BODY
        if record.quarantine:
            log.warning("record %d of %s waits for a person: %s", record.seq, record.kiosk_id, record.quarantine)
    open_cases(city, session, opened)


def _at_its_time(session: Session, record: LedgerRecord, body: SubmissionBody) -> SubmissionBody:
    """A kiosk that had lost its clock did not know the day. What it reports of the same boot says how long ago it was,
    by the clock that never jumps."""
    kiosk = session.get(Kiosk, record.kiosk_id) if body.approximate and record.boot_id else None
    if kiosk is None or kiosk.report is None or kiosk.reported_at is None:
        return body
    report = msgspec.msgpack.decode(kiosk.report, type=KioskReport)
    if report.boot_id != record.boot_id:
        return body
    filed_at = milliseconds(kiosk.reported_at) - (report.mono - record.created_mono)
    return msgspec.structs.replace(body, filed_at=filed_at, approximate=False)

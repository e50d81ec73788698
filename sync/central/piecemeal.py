# SPDX-License-Identifier: GPL-3.0-or-later
"""A batch goes into the ledger as a whole; where it does not, for a reason nobody foresaw, it goes by halves.

The record that fails alone is put aside whole and acknowledged: its kiosk keeps nothing that cannot be sent, and all
behind it goes on. What lies aside so is laid once more after a repair (aside.py). Where the database or the machine is
what fails, nothing is put aside: whoever sent it comes again.
"""

import logging
from collections.abc import Sequence

import msgspec
from sqlalchemy.orm import Session

from sync.central import ledger
from sync.central.city import City
from sync.central.database import is_of_the_ground
from sync.central.ledger import Arrived, Request
from sync.protocol.verdicts import RecordVerdict, Verdict

NOT_LAID = "record-not-laid"
"""Why a record lies aside that the ledger could not take."""

log = logging.getLogger("anjungan.central")


def take(city: City, kiosk: str, incarnation: bytes, arrived: Sequence[Arrived]) -> tuple[RecordVerdict, ...]:
    """Store a batch durably and say what became of each record."""
    request = Request.of(kiosk, incarnation, city.now())
    try:
        with city.database.write() as session:
            return ledger.store(city, session, request, arrived)
    except Exception as error:  # whatever it is, none of the other records may wait for its repair
        if is_of_the_ground(error):
            raise
        log.exception("a batch of %s could not be laid into the ledger as a whole", kiosk)
    with city.database.write() as session:
        return store(city, session, request, arrived)


def take_from_revoked(
    city: City, kiosk: str, incarnation: bytes, arrived: Sequence[Arrived]
) -> tuple[RecordVerdict, ...]:
    """Store what a revoked kiosk still sends, all of it for a person to look at."""
    return take(city, kiosk, incarnation, [for_a_person(one) for one in arrived])


def for_a_person(one: Arrived) -> Arrived:
    """As it comes from a kiosk that is shut out."""
    return msgspec.structs.replace(one, reason=one.reason or ledger.REVOKED)


def store(city: City, session: Session, request: Request, arrived: Sequence[Arrived]) -> tuple[RecordVerdict, ...]:
    """By halves, until what fails stands alone; in the caller's transaction."""
    try:
        with session.begin_nested():
            return ledger.store(city, session, request, arrived)
    except Exception as error:
        if is_of_the_ground(error):
            raise
    half = len(arrived) // 2
    if half:
        return store(city, session, request, arrived[:half]) + store(city, session, request, arrived[half:])
    one = arrived[0]
    log.error("record %d of %s could not be laid into the ledger and is put aside", one.seq, request.kiosk)
    ledger.put_aside(city, session, request, one, NOT_LAID)
    return (RecordVerdict(one.seq, one.id, Verdict.QUARANTINED, NOT_LAID),)

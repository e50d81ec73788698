# SPDX-License-Identifier: GPL-3.0-or-later
"""What the ledger could not take, for a reason nobody foresaw, lies aside whole; it goes in after a repair."""

import logging

from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.orm import Session

from sync.central import ledger, piecemeal, sheaves
from sync.central.city import City
from sync.central.database import is_of_the_ground
from sync.central.ledger import Arrived, Request
from sync.central.models import Kiosk, RecordAside

log = logging.getLogger("anjungan.central")


def waits_for_a_repair() -> ColumnElement[bool]:
    """Whether what lies aside is there only because something is wrong with this server."""
    return RecordAside.reason.in_((piecemeal.NOT_LAID, sheaves.NOT_LAID))


def is_strange() -> ColumnElement[bool]:
    """Whether what lies aside was not understood: a newer program may."""
    return RecordAside.reason.in_((ledger.UNREADABLE, ledger.OUT_OF_RANGE, ledger.NAMELESS))


def lay_again(city: City, *, also_strange: bool = False) -> int:
    """Give what lies aside another chance; how many records were laid.

    also_strange: what was not understood too, as where this may be a newer program.
    """
    which = or_(waits_for_a_repair(), is_strange()) if also_strange else waits_for_a_repair()
    with city.database.read() as session:
        waits = select(RecordAside.digest).where(which, RecordAside.raw != b"")
        digests = session.scalars(waits.order_by(RecordAside.received_at)).all()
    laid = sum(_lay(city, digest) for digest in digests)
    if laid:
        log.info("%d records that were put aside lie in the ledger now", laid)
    return laid


def _lay(city: City, digest: bytes) -> int:
    """What still cannot be laid stays where it is, and in nobody's way."""
    try:
        with city.database.write() as session:
            row = session.get(RecordAside, digest, with_for_update=True)
            return 0 if row is None else _lay_row(city, session, row)
    except Exception as error:
        if is_of_the_ground(error):
            raise
    return 0


def _lay_row(city: City, session: Session, row: RecordAside) -> int:
    arrived = _records(row)
    if all(one.record is None for one in arrived):
        return 0
    # first out of here: what turns out to be a conflict is put aside anew, under the same digest
    session.execute(delete(RecordAside).where(RecordAside.digest == row.digest))
    request = Request.of(row.kiosk_id, row.incarnation, row.received_at)
    kiosk = session.get_one(Kiosk, row.kiosk_id)
    if kiosk.revoked_at is not None and row.received_at >= kiosk.revoked_at:
        arrived = tuple(piecemeal.for_a_person(one) for one in arrived)
    if len(arrived) == 1:
        ledger.store(city, session, request, arrived)
        return 1
    verdicts = piecemeal.store(city, session, request, arrived)
    return sum(verdict.reason != piecemeal.NOT_LAID for verdict in verdicts)


def _records(row: RecordAside) -> tuple[Arrived, ...]:
    """Raises ValueError."""
    return sheaves.records_of(row.raw) if row.reason == sheaves.NOT_LAID else (ledger.arrived(row.raw),)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the city said about submissions filed here, and the public keys of the city's kiosks."""

from collections.abc import Iterable

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.store.tables import case_event, kiosk_key
from sync.protocol.records import CaseEvent, CaseState, KioskKey


def add_events(tx: Connection, events: Iterable[CaseEvent]) -> None:
    """Write events down; one that came before is not doubled.

    A city that fell back to its backup tells the same numbers anew, and its newest word counts.
    """
    rows = [
        {
            "ticket": e.ticket,
            "number": e.number,
            "state": e.state.value,
            "at": e.at,
            "agency": e.agency,
            "text": e.text,
        }
        for e in events
    ]
    if rows:
        told = insert(case_event)
        newest = {name: told.excluded[name] for name in ("state", "at", "agency", "text")}
        tx.execute(told.on_conflict_do_update(index_elements=["ticket", "number"], set_=newest), rows)


def events_of(tx: Connection, ticket: str) -> tuple[CaseEvent, ...]:
    """The public timeline of one submission."""
    rows = tx.execute(select(case_event).where(case_event.c.ticket == ticket).order_by(case_event.c.number))
    return tuple(CaseEvent(r.ticket, r.number, CaseState(r.state), r.at, r.agency, r.text) for r in rows)


def keep_keys(tx: Connection, keys: Iterable[KioskKey]) -> None:
    """Keep the keys of the city's kiosks; a key once known is never replaced silently."""
    rows = [{"unit": k.unit, "public_key": k.public_key} for k in keys]
    if rows:
        tx.execute(insert(kiosk_key).on_conflict_do_nothing(), rows)


def key_of(tx: Connection, unit: str) -> bytes | None:
    """The public key of the kiosk that issues tickets with this unit."""
    found = tx.execute(select(kiosk_key.c.public_key).where(kiosk_key.c.unit == unit)).scalar()
    return None if found is None else bytes(found)

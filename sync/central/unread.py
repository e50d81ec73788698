# SPDX-License-Identifier: GPL-3.0-or-later
"""What kiosks sent and nobody has read yet: acknowledged, kept, and told to whoever can do something about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import chain

from sqlalchemy import Row, exists, func, select
from sqlalchemy.orm import Session

from sync.central import aside, ledger, opening, piecemeal, sheaves
from sync.central.access import diary
from sync.central.city import City
from sync.central.ledger import HELD
from sync.central.models import Kiosk, LedgerRecord, RecordAside
from sync.protocol.verdicts import OTHER_BYTES


class Why(StrEnum):
    """What stands in the way, as far as it makes a difference to whoever looks."""

    SEALED = "sealed"
    """No key that is here opens it."""
    STRANGE = "strange"
    """This program does not know the form it has."""
    DAMAGED = "damaged"
    """It came otherwise than it was sent."""
    STUMBLED = "stumbled"
    """A fault of this program or its database."""
    REVOKED = "revoked"
    """A person must say whether what comes from a kiosk that is shut out is to be believed."""
    TWICE = "twice"
    """Another record has its number."""


_WHY = {
    opening.SEALED: Why.SEALED,
    opening.STUMBLED: Why.STUMBLED,
    ledger.FINGERPRINT: Why.DAMAGED,
    ledger.REVOKED: Why.REVOKED,
    OTHER_BYTES: Why.TWICE,
    piecemeal.NOT_LAID: Why.STUMBLED,
    sheaves.NOT_LAID: Why.STUMBLED,
    sheaves.DAMAGED: Why.DAMAGED,
}


@dataclass(frozen=True, slots=True)
class Unread:
    """What lies there of one kiosk for one reason."""

    kiosk: Kiosk
    why: Why
    count: int
    """Records, or batches where not even these can be told apart."""
    since: datetime
    """When the oldest came."""


def unread(city: City) -> tuple[Unread, ...]:
    """All of it, the oldest first."""
    with city.database.read() as session:
        rows = tuple(chain(_of_ledger(session), _of_aside(session)))
        kiosks = {one.id: one for one in session.scalars(select(Kiosk).where(Kiosk.id.in_({row[0] for row in rows})))}
    found: dict[tuple[str, Why], Unread] = {}
    for kiosk, reason, count, since in rows:
        why = _WHY.get(reason, Why.STRANGE)
        other = found.get((kiosk, why), Unread(kiosks[kiosk], why, 0, since))
        found[kiosk, why] = Unread(kiosks[kiosk], why, other.count + count, min(other.since, since))
    return tuple(sorted(found.values(), key=lambda one: one.since))


def is_any(city: City) -> bool:
    """Whether there is any."""
    with city.database.read() as session:
        return bool(session.scalar(select(exists().where(HELD) | exists().where(RecordAside.raw != b""))))


def try_again(city: City) -> int:
    """Give it another chance, as after a key was put back or a newer version was installed; what came from a kiosk
    that is shut out stays where it is. The opener does the rest in its own time. How many that lay aside lie in the
    ledger now."""
    laid = aside.lay_again(city, also_strange=True)
    opening.look_again(city)
    return laid


def accept_revoked(city: City, kiosk: str, by: int | None = None) -> int:
    """A person looked at what a kiosk sent after it was shut out, and it is to be opened like the rest; how much it is.
    by: her account."""
    with city.database.write() as session:
        of_kiosk = LedgerRecord.kiosk_id == kiosk
        count = ledger.open_again(session, of_kiosk, LedgerRecord.quarantine == ledger.REVOKED)
        if count:
            diary.note(city, session, "kiosk-believed", by, kiosk, str(count))
        return count


def _of_ledger(session: Session) -> Sequence[Row[str, str, int, datetime]]:
    L = LedgerRecord  # noqa: N806 - a short name for one query
    query = select(L.kiosk_id, L.quarantine, func.count(), func.min(L.received_at)).where(HELD)
    return session.execute(query.group_by(L.kiosk_id, L.quarantine)).all()


def _of_aside(session: Session) -> Sequence[Row[str, str, int, datetime]]:
    A = RecordAside  # noqa: N806 - as above
    query = select(A.kiosk_id, A.reason, func.count(), func.min(A.received_at)).where(A.raw != b"")
    return session.execute(query.group_by(A.kiosk_id, A.reason)).all()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs of others that bring cases: each has a key of its own, given once and revoked at any moment."""

from dataclasses import dataclass
from datetime import timedelta
from secrets import token_urlsafe

from sqlalchemy import func, select

from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import Case, Partner

LONGEST_NAME = 80
_NOTED_EVERY = timedelta(minutes=1)
"""The last use is kept this exactly: a busy partner must not write a row with every question."""
MOST_AN_HOUR = 600


@dataclass(frozen=True, slots=True)
class Known:
    """A partner whose key fits."""

    id: int
    name: str


def add(city: City, name: str) -> str:
    """A new partner's key, shown once. Raises RuleError when the name is taken or of no use."""
    name = " ".join(name.split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise RuleError("central-partner-name")
    key = token_urlsafe(24)
    with city.database.write() as session:
        if session.scalar(select(Partner.id).where(Partner.name == name)) is not None:
            raise RuleError("central-partner-name")
        session.add(Partner(name=name, key_hash=_hash(city, key), made_at=city.now()))
    return key


def revoke(city: City, name: str) -> None:
    """The key opens nothing any more. Raises RuleError when nobody has this name."""
    with city.database.write() as session:
        partner = session.scalar(select(Partner).where(Partner.name == name))
        if partner is None:
            raise RuleError("central-partner-unknown")
        partner.revoked_at = partner.revoked_at or city.now()


def listed(city: City) -> tuple[Partner, ...]:
    """All that ever were, by name."""
    with city.database.read() as session:
        return tuple(session.scalars(select(Partner).order_by(Partner.name)))


def who_has(city: City, key: str) -> Known | None:
    """The partner with this key, unless it was revoked."""
    if not key:
        return None
    with city.database.read() as session:
        partner = session.scalar(
            select(Partner).where(Partner.key_hash == _hash(city, key), Partner.revoked_at.is_(None))
        )
    if partner is None:
        return None
    now = city.now()
    if partner.last_used_at is None or now - partner.last_used_at > _NOTED_EVERY:
        with city.database.write() as session:
            session.get_one(Partner, partner.id).last_used_at = now
    return Known(partner.id, partner.name)


def brings_too_much(city: City, partner: Known) -> bool:
    """Whether this partner brought more cases in the last hour than any city has."""
    since = city.now() - timedelta(hours=1)
    brought = select(func.count()).select_from(Case).where(Case.partner_id == partner.id, Case.received_at > since)
    with city.database.read() as session:
        return (session.scalar(brought) or 0) >= MOST_AN_HOUR


def _hash(city: City, key: str) -> bytes:
    return city.keyed_hash("partner", key)

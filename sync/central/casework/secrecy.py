# SPDX-License-Identifier: GPL-3.0-or-later
"""A secret case that is routed: who can still read it, and that whoever routes it knows what happens then."""

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import Account, Case, PersonalGrant, RoleGrant
from sync.central.permissions import NAMED, Permission


def readers(session: Session, agency: str) -> tuple[str, ...]:
    """Names of an agency's people who can open its secret cases; by the rules of most cities nobody."""
    of_agency = _role_may(Permission.SEE_AGENCY_CASES), Account.agency == agency
    return tuple(session.scalars(_by_name(_may_read_secrets(), *of_agency)))


def verifiers(city: City) -> tuple[str, ...]:
    """Names of the verifiers who were named for secret cases."""
    with city.database.read() as session:
        return tuple(session.scalars(_by_name(_may_read_secrets(), _role_may(Permission.VERIFY))))


def is_blind(city: City, case: Case) -> bool:
    """Whether this case is secret and lies with an agency that cannot open it."""
    if not case.secret or not case.agency:
        return False
    with city.database.read() as session:
        return not readers(session, case.agency)


def refuse_unaware(city: City, session: Session, case: Case, agency: str, *, aware: bool) -> None:
    """Raise RuleError where a secret case would go to people who cannot open it, and nobody says that she knows."""
    if case.secret and not aware and not readers(session, agency):
        raise RuleError("central-secret-route", agency=city.agency_name(agency))


def _by_name(*conditions: ColumnElement[bool]) -> Select[str]:
    return select(Account.full_name).where(Account.active, *conditions).order_by(Account.full_name)


def _role_may(permission: Permission) -> ColumnElement[bool]:
    return Account.role.in_(select(RoleGrant.role).where(RoleGrant.permission == permission.value))


def _may_read_secrets() -> ColumnElement[bool]:
    """By office, or by name in a role that may be named."""
    named = select(PersonalGrant.account_id).where(PersonalGrant.permission == Permission.SEE_SECRET.value)
    by_name = Account.id.in_(named) & Account.role.in_(NAMED[Permission.SEE_SECRET])
    return or_(_role_may(Permission.SEE_SECRET), by_name)

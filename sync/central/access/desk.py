# SPDX-License-Identifier: GPL-3.0-or-later
"""What administrators do with accounts. A head of an agency does it with the own agency's people only."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from sync.central import accounts, passwords
from sync.central.access import diary, second_step
from sync.central.accounts import ONE_TIME_LENGTH, NewAccount, Visitor, spoken_code
from sync.central.city import City
from sync.central.errors import NotFoundError, RuleError
from sync.central.models import Account, Authenticator, HalfSignIn, LinkedIdentity, PersonalGrant, RoleGrant, SignIn
from sync.central.permissions import NAMED, Permission

HEADS_MAY_ADD = frozenset({"opd", "lapangan"})
"""Roles that a head of an agency gives to people of the own agency."""


@dataclass(frozen=True, slots=True)
class Person:
    """An account as the desk shows it."""

    account: Account
    last_seen: datetime | None
    signed_in: int
    has_second_step: bool
    named: frozenset[Permission]
    linked: bool
    """Comes in through the city's own account service."""


def roles_for(city: City, visitor: Visitor) -> tuple[str, ...]:
    """Roles this person may give."""
    every = accounts.roles(city)
    return every if visitor.may(Permission.ACCOUNTS) else tuple(role for role in every if role in HEADS_MAY_ADD)


def people(city: City, visitor: Visitor) -> tuple[Person, ...]:
    """Everybody in this person's reach, by login."""
    with city.database.read() as session:
        query = select(Account).order_by(Account.active.desc(), Account.login)
        if not visitor.may(Permission.ACCOUNTS):
            query = query.where(Account.agency == visitor.agency, Account.role.in_(HEADS_MAY_ADD))
        return _with_facts(session, session.scalars(query).all())


def person(city: City, visitor: Visitor, account_id: int) -> Person:
    """One of them. Raises NotFoundError."""
    with city.database.read() as session:
        return _with_facts(session, [_mine(session, visitor, account_id)])[0]


def add(city: City, visitor: Visitor, new: NewAccount) -> str:
    """Add somebody; the one-time password. Raises RuleError."""
    if new.role not in roles_for(city, visitor):
        raise RuleError("central-role-unknown")
    if not visitor.may(Permission.ACCOUNTS) and new.agency != visitor.agency:
        raise RuleError("central-account-agency")
    password = spoken_code(ONE_TIME_LENGTH)
    accounts.add_account(city, new, password, must_change=True)
    diary.note_alone(city, "account-added", visitor.account_id, new.login.strip().lower(), new.role)
    return password


def set_active(city: City, visitor: Visitor, account_id: int, *, active: bool) -> None:
    """Let an account in or keep it out; nobody shuts out themselves."""
    with city.database.write() as session:
        account = _other(session, visitor, account_id)
        account.active = active
        _end(session, account)
        diary.note(city, session, "account-on" if active else "account-off", visitor.account_id, account.login)


def change_role(city: City, visitor: Visitor, account_id: int, role: str, agency: str, kelurahan: str) -> None:
    """Another role, agency or kelurahan; what was given by name goes, and the person signs in anew."""
    if role not in roles_for(city, visitor):
        raise RuleError("central-role-unknown")
    with city.database.write() as session:
        account = _other(session, visitor, account_id)
        if not visitor.may(Permission.ACCOUNTS) and agency != visitor.agency:
            raise RuleError("central-account-agency")
        accounts.refuse_misplaced(city, session, role, agency, kelurahan)
        before = account.role
        account.role, account.agency, account.kelurahan = role, agency, kelurahan
        session.execute(delete(PersonalGrant).where(PersonalGrant.account_id == account_id))
        _end(session, account)
        told = f"{before} > {role} {agency or kelurahan}".strip()
        diary.note(city, session, "role-changed", visitor.account_id, account.login, told)


def name(city: City, visitor: Visitor, account_id: int, permissions: Collection[Permission]) -> None:
    """Give exactly these permissions by name, of those that this person's role may have by name."""
    with city.database.write() as session:
        account = _other(session, visitor, account_id)
        before = set(session.scalars(select(PersonalGrant.permission).where(PersonalGrant.account_id == account_id)))
        after = {one.value for one, allowed in NAMED.items() if one in permissions and account.role in allowed}
        session.execute(delete(PersonalGrant).where(PersonalGrant.account_id == account_id))
        session.add_all(PersonalGrant(account_id=account_id, permission=one, given_at=city.now()) for one in after)
        for one in sorted(before ^ after):
            action = "grant-given" if one in after else "grant-taken"
            diary.note(city, session, action, visitor.account_id, account.login, one)
        if before != after:
            _end(session, account)


def new_password(city: City, visitor: Visitor, account_id: int) -> str:
    """A one-time password for somebody who forgot theirs."""
    password = spoken_code(ONE_TIME_LENGTH)
    hashed = passwords.hashed(password)
    with city.database.write() as session:
        account = _other(session, visitor, account_id)
        account.password_hash, account.must_change = hashed, True
        _end(session, account)
        diary.note(city, session, "password-reset", visitor.account_id, account.login)
    return password


def reset_second_step(city: City, visitor: Visitor, account_id: int) -> None:
    """Forget somebody's app, as when the phone is lost."""
    with city.database.write() as session:
        account = _other(session, visitor, account_id)
        second_step.switch_off(city, session, account.id, visitor.account_id, account.login)


def end_sign_ins(city: City, visitor: Visitor, account_id: int) -> None:
    """Somebody's browsers must sign in anew."""
    with city.database.write() as session:
        account = _other(session, visitor, account_id)
        _end(session, account)
        diary.note(city, session, "sign-ins-ended", visitor.account_id, account.login)


def granted_to(city: City) -> Mapping[Permission, frozenset[str]]:
    """Every permission with the roles that have it."""
    with city.database.read() as session:
        rows = session.execute(select(RoleGrant.permission, RoleGrant.role)).all()
    return {one: frozenset(role for code, role in rows if code == one.value) for one in Permission}


def _mine(session: Session, visitor: Visitor, account_id: int) -> Account:
    account = session.get(Account, account_id)
    if account is None:
        raise NotFoundError
    own = account.agency == visitor.agency != "" and account.role in HEADS_MAY_ADD
    if not visitor.may(Permission.ACCOUNTS) and not own:
        raise NotFoundError
    return account


def _other(session: Session, visitor: Visitor, account_id: int) -> Account:
    account = _mine(session, visitor, account_id)
    if account.id == visitor.account_id:
        raise RuleError("central-account-self")
    return account


def _end(session: Session, account: Account) -> None:
    """What the person may do has changed: every browser of theirs signs in anew."""
    for table in (SignIn, HalfSignIn):
        session.execute(delete(table).where(table.account_id == account.id))


def _with_facts(session: Session, found: Sequence[Account]) -> tuple[Person, ...]:
    ids = [account.id for account in found]
    seen = select(SignIn.account_id, func.max(SignIn.last_used_at), func.count()).where(SignIn.account_id.in_(ids))
    last = {one: (at, count) for one, at, count in session.execute(seen.group_by(SignIn.account_id))}
    proved = Authenticator.account_id.in_(ids) & Authenticator.proved_at.is_not(None)
    second = set(session.scalars(select(Authenticator.account_id).where(proved)))
    linked = set(session.scalars(select(LinkedIdentity.account_id).where(LinkedIdentity.account_id.in_(ids))))
    named = session.execute(
        select(PersonalGrant.account_id, PersonalGrant.permission).where(PersonalGrant.account_id.in_(ids))
    ).all()
    return tuple(
        Person(
            account,
            last.get(account.id, (None, 0))[0],
            last.get(account.id, (None, 0))[1],
            account.id in second,
            frozenset(Permission(code) for one, code in named if one == account.id),
            account.id in linked,
        )
        for account in found
    )

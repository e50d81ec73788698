# SPDX-License-Identifier: GPL-3.0-or-later
"""People who sign in: accounts, roles, passwords (argon2id), sign-ins, and doors that shut after failures."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from resources.pack.model import AreaLevel
from resources.texts import languages
from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import Account, Kiosk, PersonalGrant, Role, RoleGrant, SignIn, Throttle
from sync.central.permissions import CASE_READERS, NAMED, Permission

HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_NOBODY = HASHER.hash(secrets.token_urlsafe())  # checked when there is no such account, so that both take as long
LONGEST_SIGN_IN = timedelta(hours=12)
SHORTEST_PASSWORD = 10
FREE_TRIES = 5
FREE_TRIES_OF_AN_ADDRESS = 20  # a whole office, or a hall full of residents, shares one
FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = timedelta(minutes=15)
FORGETS_AFTER = timedelta(hours=1)
_CODE = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Visitor:
    """A signed-in person."""

    account_id: int
    login: str
    full_name: str
    role: str
    agency: str
    must_change: bool
    permissions: frozenset[Permission]
    kelurahan: str = ""
    """Whose clerk this is; empty for the city's and the agencies' people."""
    own_kiosks: frozenset[str] = frozenset()
    """Kiosks of this kelurahan, the revoked ones too."""
    language: str = ""
    """The language this person reads; empty for the city's own."""

    def may(self, permission: Permission) -> bool:
        """Whether this was granted."""
        return permission in self.permissions

    @property
    def sees_cases(self) -> bool:
        """Whether there are cases in reach at all."""
        return bool(self.permissions & CASE_READERS)


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What the city decides about a person who will sign in."""

    login: str
    full_name: str
    role: str
    agency: str = ""
    kelurahan: str = ""


BOUND_TO_AGENCY = frozenset({Permission.SEE_AGENCY_CASES, Permission.SEE_ASSIGNED_CASES})
BOUND_TO_KELURAHAN = frozenset({Permission.SEE_KELURAHAN_CASES})


def spoken_code(length: int) -> str:
    """Random characters that are hard to misread: no 0, O, 1 or I."""
    return "".join(secrets.choice(_CODE) for _ in range(length))


def add_account(city: City, account: NewAccount, password: str, *, must_change: bool) -> None:
    """Create an account. Raises RuleError."""
    login = account.login.strip().lower()
    if not login or len(login) > 64 or not account.full_name.strip():
        raise RuleError("central-account-incomplete")
    if len(password) < SHORTEST_PASSWORD:
        raise RuleError("central-password-short", least=SHORTEST_PASSWORD)
    with city.database.write() as session:
        if session.get(Role, account.role) is None:
            raise RuleError("central-role-unknown")
        granted = _granted(session, account.role)
        if bool(granted & BOUND_TO_AGENCY) != (account.agency in city.pack.agencies):
            raise RuleError("central-account-agency")
        if bool(granted & BOUND_TO_KELURAHAN) != is_kelurahan(city, account.kelurahan):
            raise RuleError("people-kelurahan-needed")
        if session.scalar(select(Account.id).where(Account.login == login)) is not None:
            raise RuleError("central-account-exists")
        session.add(
            Account(
                login=login,
                full_name=account.full_name.strip(),
                password_hash=HASHER.hash(password),
                must_change=must_change,
                role=account.role,
                agency=account.agency,
                kelurahan=account.kelurahan,
                active=True,
                made_at=city.now(),
            )
        )


def is_kelurahan(city: City, code: str) -> bool:
    """Whether the city has this kelurahan."""
    return any(area.code == code and area.level is AreaLevel.KELURAHAN for area in city.pack.areas)


def has_accounts(city: City) -> bool:
    """Whether anybody can sign in yet."""
    with city.database.read() as session:
        return session.scalar(select(Account.id).limit(1)) is not None


def all_accounts(city: City) -> tuple[Account, ...]:
    """Everybody, by login."""
    with city.database.read() as session:
        return tuple(session.scalars(select(Account).order_by(Account.login)))


def roles(city: City) -> tuple[str, ...]:
    """Codes of all roles."""
    with city.database.read() as session:
        return tuple(session.scalars(select(Role.code).order_by(Role.code)))


def sign_in(city: City, login: str, password: str, address: str) -> str:
    """Check name and password; the token of a new sign-in. Raises RuleError."""
    login = login.strip().lower()
    doors = (("sign-in-name", login), ("sign-in-address", address))
    refuse_if_shut(city, doors)
    with city.database.read() as session:
        account = session.scalar(select(Account).where(Account.login == login, Account.active))
    if not _fits(account.password_hash if account else _NOBODY, password) or account is None:
        count_failure(city, doors)
        raise RuleError("central-sign-in-wrong")
    forget_failures(city, doors[:1])
    token = secrets.token_urlsafe(32)
    now = city.now()
    with city.database.write() as session:
        session.execute(delete(SignIn).where(SignIn.started_at < now - LONGEST_SIGN_IN))
        session.add(SignIn(token_hash=_token_hash(token), account_id=account.id, started_at=now, last_used_at=now))
    return token


def sign_out(city: City, token: str) -> None:
    """End a sign-in."""
    with city.database.write() as session:
        session.execute(delete(SignIn).where(SignIn.token_hash == _token_hash(token)))


def who_is(city: City, token: str) -> Visitor | None:
    """The person behind a cookie, if it is still good; notes that it was used."""
    now = city.now()
    with city.database.read() as session:
        row = session.execute(
            select(SignIn, Account)
            .join(Account, Account.id == SignIn.account_id)
            .where(SignIn.token_hash == _token_hash(token), Account.active)
        ).one_or_none()
        if row is None:
            return None
        used, account = row
        granted = _granted(session, account.role) | _named(session, account)
        mine = select(Kiosk.id).where(Kiosk.kelurahan == account.kelurahan)
        own_kiosks = frozenset(session.scalars(mine)) if account.kelurahan else frozenset()
    idle = now - used.last_used_at
    if idle > timedelta(minutes=city.settings.idle_minutes) or now - used.started_at > LONGEST_SIGN_IN:
        sign_out(city, token)
        return None
    if idle > timedelta(minutes=1):  # a write a minute is enough to know
        with city.database.write() as session:
            kept = session.get(SignIn, used.token_hash)
            if kept is not None:
                kept.last_used_at = now
    return Visitor(
        account_id=account.id,
        login=account.login,
        full_name=account.full_name,
        role=account.role,
        agency=account.agency,
        must_change=account.must_change,
        permissions=granted,
        kelurahan=account.kelurahan,
        own_kiosks=own_kiosks,
        language=account.language,
    )


def change_password(city: City, visitor: Visitor, old: str, new: str) -> None:
    """Replace a password; every other sign-in of the account ends. Raises RuleError."""
    doors = (("password", visitor.login),)
    refuse_if_shut(city, doors)
    if len(new) < SHORTEST_PASSWORD:
        raise RuleError("central-password-short", least=SHORTEST_PASSWORD)
    with city.database.read() as session:
        stored = session.get_one(Account, visitor.account_id).password_hash
    if not _fits(stored, old):
        count_failure(city, doors)
        raise RuleError("central-password-wrong")
    if _fits(stored, new):
        raise RuleError("central-password-same")
    hashed = HASHER.hash(new)
    with city.database.write() as session:
        account = session.get_one(Account, visitor.account_id)
        account.password_hash, account.must_change = hashed, False
        session.execute(delete(SignIn).where(SignIn.account_id == visitor.account_id))


def choose_language(city: City, visitor: Visitor, language: str) -> None:
    """From now on this person reads that language, on every device."""
    if language not in languages():
        return
    with city.database.write() as session:
        session.get_one(Account, visitor.account_id).language = language


def set_active(city: City, visitor: Visitor, account_id: int, *, active: bool) -> None:
    """Let an account in or keep it out; nobody shuts out themselves."""
    if account_id == visitor.account_id:
        raise RuleError("central-account-self")
    with city.database.write() as session:
        account = session.get(Account, account_id)
        if account is not None:
            account.active = active
        session.execute(delete(SignIn).where(SignIn.account_id == account_id))


Doors = tuple[tuple[str, str], ...]
"""Pairs of door and name; each is counted apart."""


def refuse_if_shut(city: City, doors: Doors) -> None:
    """Raise RuleError while one of the doors is shut."""
    now = city.now()
    with city.database.read() as session:
        keys = [city.keyed_hash(*door) for door in doors]
        shut = session.scalars(select(Throttle.shut_until).where(Throttle.key.in_(keys))).all()
    latest = max((until for until in shut if until is not None), default=now)
    if latest > now:
        raise RuleError("central-wait", seconds=int((latest - now).total_seconds()) + 1)


def count_failure(city: City, doors: Doors) -> None:
    """Note a failed try; after the free ones the door stays shut, each time twice as long."""
    now = city.now()
    with city.database.write() as session:
        for door in doors:
            key = city.keyed_hash(*door)
            row = session.get(Throttle, key, with_for_update=True)
            if row is None:
                session.add(Throttle(key=key, failures=1, last_failed_at=now, shut_until=None))
                continue
            row.failures = 1 if now - row.last_failed_at > FORGETS_AFTER else row.failures + 1
            row.last_failed_at = now
            free = FREE_TRIES_OF_AN_ADDRESS if door[0].endswith("-address") else FREE_TRIES
            row.shut_until = _shut_until(row.failures - free, now)
        session.execute(delete(Throttle).where(Throttle.last_failed_at < now - 24 * FORGETS_AFTER))


def forget_failures(city: City, doors: Doors) -> None:
    """A success opens the door again."""
    with city.database.write() as session:
        session.execute(delete(Throttle).where(Throttle.key.in_([city.keyed_hash(*door) for door in doors])))


def _shut_until(beyond: int, now: datetime) -> datetime | None:
    """beyond: failures after the free ones."""
    if beyond < 0:
        return None
    return now + min(FIRST_PAUSE * (1 << min(beyond, 10)), LONGEST_PAUSE)


def _granted(session: Session, role: str) -> frozenset[Permission]:
    codes = session.scalars(select(RoleGrant.permission).where(RoleGrant.role == role))
    return frozenset(Permission(code) for code in codes if code in Permission.__members__.values())


def _named(session: Session, account: Account) -> frozenset[Permission]:
    """What was given to this very person; it counts only in the roles it may be given in."""
    codes = session.scalars(select(PersonalGrant.permission).where(PersonalGrant.account_id == account.id))
    given = set(codes)
    return frozenset(one for one, roles_of in NAMED.items() if one in given and account.role in roles_of)


def _token_hash(token: str) -> bytes:
    return sha256(token.encode()).digest()


def _fits(hashed: str, password: str) -> bool:
    try:
        return HASHER.verify(hashed, password)
    except (VerificationError, InvalidHashError):
        return False

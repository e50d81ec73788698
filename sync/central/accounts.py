# SPDX-License-Identifier: GPL-3.0-or-later
"""People who sign in: accounts, roles, sign-ins, and doors that shut after failures."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from resources.pack.model import AreaLevel
from resources.texts import languages
from sync.central import passwords
from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import (
    AccessSetting,
    Account,
    Authenticator,
    Kiosk,
    KnownPlace,
    PersonalGrant,
    Role,
    RoleGrant,
    SignIn,
    Throttle,
)
from sync.central.permissions import CASE_READERS, NAMED, Permission

LONGEST_SIGN_IN = timedelta(hours=12)
SHORTEST_PASSWORD = 10
FREE_TRIES = {"-account": 50, "-office": 50, "-address": 20}
"""Failures before a door begins to shut, by how its name ends; other doors have five."""
FIRST_PAUSE = timedelta(seconds=30)
LONGEST_PAUSE = {"-office": timedelta(minutes=1)}
"""A whole office shares an address: it never waits longer than this, and who came in there before not at all."""
LONGEST_OTHER_PAUSE = timedelta(minutes=15)
FORGETS_AFTER = timedelta(hours=1)
KNOWN_FOR = timedelta(days=60)
ONE_TIME_LENGTH = 12
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
    must_enrol: bool = False
    """The city asks this role for a second step, and there is none yet."""
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


def add_account(city: City, account: NewAccount, password: str, *, must_change: bool, hashed: str = "") -> None:
    """Create an account. Raises RuleError. hashed: the password's hash, where it was made before."""
    login = account.login.strip().lower()
    if not login or len(login) > 64 or not account.full_name.strip():
        raise RuleError("central-account-incomplete")
    if len(password) < SHORTEST_PASSWORD:
        raise RuleError("central-password-short", least=SHORTEST_PASSWORD)
    with city.database.write() as session:
        refuse_misplaced(city, session, account.role, account.agency, account.kelurahan)
        if session.scalar(select(Account.id).where(Account.login == login)) is not None:
            raise RuleError("central-account-exists")
        session.add(
            Account(
                login=login,
                full_name=account.full_name.strip(),
                password_hash=hashed or passwords.hashed(password),
                must_change=must_change,
                role=account.role,
                agency=account.agency,
                kelurahan=account.kelurahan,
                active=True,
                made_at=city.now(),
            )
        )


def refuse_misplaced(city: City, session: Session, role: str, agency: str, kelurahan: str) -> None:
    """Raise RuleError for a role that does not exist, or that stands without or with the wrong place."""
    if session.get(Role, role) is None:
        raise RuleError("central-role-unknown")
    granted = _granted(session, role)
    if bool(granted & BOUND_TO_AGENCY) != (agency in city.pack.agencies):
        raise RuleError("central-account-agency")
    if bool(granted & BOUND_TO_KELURAHAN) != is_kelurahan(city, kelurahan):
        raise RuleError("people-kelurahan-needed")


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


def who_is(city: City, token: str) -> Visitor | None:
    """The person behind a cookie, if it is still good; notes that it was used."""
    now = city.now()
    with city.database.read() as session:
        row = session.execute(
            select(SignIn, Account)
            .join(Account, Account.id == SignIn.account_id)
            .where(SignIn.token_hash == token_hash(token), Account.active)
        ).one_or_none()
        if row is None:
            return None
        used, account = row
        granted = _granted(session, account.role) | _named(session, account)
        mine = select(Kiosk.id).where(Kiosk.kelurahan == account.kelurahan)
        own_kiosks = frozenset(session.scalars(mine)) if account.kelurahan else frozenset()
        must_enrol = used.locked_ticket is None and _owes_second_step(session, account)
    idle = now - used.last_used_at
    if idle > timedelta(minutes=city.settings.idle_minutes) or now - used.started_at > LONGEST_SIGN_IN:
        with city.database.write() as session:
            session.execute(delete(SignIn).where(SignIn.token_hash == used.token_hash))
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
        must_enrol=must_enrol,
        language=account.language,
    )


def choose_language(city: City, visitor: Visitor, language: str) -> None:
    """From now on this person reads that language, on every device."""
    if language not in languages():
        return
    with city.database.write() as session:
        session.get_one(Account, visitor.account_id).language = language


Doors = tuple[tuple[str, str], ...]
"""Pairs of door and name; each is counted apart."""


def doors_of(what: str, login: str, address: str) -> Doors:
    """The doors of a sign-in: this name from this address, this name from anywhere, anybody from this address."""
    return ((f"{what}-pair", f"{login} {address}"), (f"{what}-account", login), (f"{what}-office", address))


def refuse_if_shut(city: City, doors: Doors) -> None:
    """Raise RuleError while one of the doors is shut. Who came in from this place before meets the first one only."""
    now = city.now()
    with city.database.read() as session:
        counted = doors[:1] if len(doors) == 3 and _is_known(city, session, doors[0][1]) else doors
        keys = [city.keyed_hash(*door) for door in counted]
        shut = session.scalars(select(Throttle.shut_until).where(Throttle.key.in_(keys))).all()
    latest = max((until for until in shut if until is not None), default=now)
    if latest > now:
        raise RuleError("central-wait", seconds=int((latest - now).total_seconds()) + 1)


def count_failure(city: City, doors: Doors) -> None:
    """Note a failed try; after the free ones the door stays shut, each time twice as long."""
    now = city.now()
    with city.database.write() as session:
        for door, name in doors:
            key = city.keyed_hash(door, name)
            row = session.get(Throttle, key, with_for_update=True)
            if row is None:
                session.add(Throttle(key=key, failures=1, last_failed_at=now, shut_until=None))
                continue
            row.failures = 1 if now - row.last_failed_at > FORGETS_AFTER else row.failures + 1
            row.last_failed_at = now
            row.shut_until = _shut_until(door, row.failures, now)
        session.execute(delete(Throttle).where(Throttle.last_failed_at < now - 24 * FORGETS_AFTER))


def remember_place(city: City, session: Session, login: str, address: str) -> None:
    """This person came in from here: what strangers do here, or to this name elsewhere, does not shut them out."""
    now = city.now()
    session.execute(delete(KnownPlace).where(KnownPlace.last_used_at < now - KNOWN_FOR))
    session.merge(KnownPlace(key=city.keyed_hash("place", f"{login} {address}"), last_used_at=now))


def _is_known(city: City, session: Session, pair: str) -> bool:
    place = session.get(KnownPlace, city.keyed_hash("place", pair))
    return place is not None and city.now() - place.last_used_at < KNOWN_FOR


def forget_failures(city: City, doors: Doors) -> None:
    """A success opens the door again."""
    with city.database.write() as session:
        session.execute(delete(Throttle).where(Throttle.key.in_([city.keyed_hash(*door) for door in doors])))


def _shut_until(door: str, failures: int, now: datetime) -> datetime | None:
    ending = next((end for end in FREE_TRIES if door.endswith(end)), "")
    beyond = failures - FREE_TRIES.get(ending, 5)
    if beyond < 0:
        return None
    return now + min(FIRST_PAUSE * (1 << min(beyond, 10)), LONGEST_PAUSE.get(ending, LONGEST_OTHER_PAUSE))


def _granted(session: Session, role: str) -> frozenset[Permission]:
    codes = session.scalars(select(RoleGrant.permission).where(RoleGrant.role == role))
    return frozenset(Permission(code) for code in codes if code in Permission.__members__.values())


def _named(session: Session, account: Account) -> frozenset[Permission]:
    """What was given to this very person; it counts only in the roles it may be given in."""
    codes = session.scalars(select(PersonalGrant.permission).where(PersonalGrant.account_id == account.id))
    given = set(codes)
    return frozenset(one for one, roles_of in NAMED.items() if one in given and account.role in roles_of)


def _owes_second_step(session: Session, account: Account) -> bool:
    asked = session.get(AccessSetting, "second_step_required")
    if asked is None or asked.value != "ya" or not session.get_one(Role, account.role).second_step:
        return False
    app = session.get(Authenticator, account.id)
    return app is None or app.proved_at is None


def token_hash(token: str) -> bytes:
    """How a token stands in the database."""
    return sha256(token.encode()).digest()

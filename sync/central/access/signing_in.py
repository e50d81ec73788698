# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in and out: the password, the second step where it is owed, and a person's own list of sign-ins."""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256

from nacl.secret import SecretBox
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from sync.central import passwords
from sync.central.access import diary, second_step
from sync.central.accounts import (
    LONGEST_SIGN_IN,
    SHORTEST_PASSWORD,
    Visitor,
    count_failure,
    doors_of,
    forget_failures,
    refuse_if_shut,
    remember_place,
    token_hash,
)
from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import Account, HalfSignIn, SignIn

HALF_LIVES = timedelta(minutes=5)
_BROWSERS = (("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))
_SYSTEMS = (("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
            ("Mac OS", "macOS"), ("Linux", "Linux"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class From:
    """Where a person signs in."""

    address: str
    device: str = ""
    """Browser and system in two words."""


@dataclass(frozen=True, slots=True)
class Entered:
    """A sign-in, or the half of one that still owes the second step."""

    token: str
    whole: bool


def device_of(agent: str) -> str:
    """Browser and system of a User-Agent, as a person calls them."""
    browser = next((name for mark, name in _BROWSERS if mark in agent), "")
    system = next((name for mark, name in _SYSTEMS if re.search(rf"\b{mark}", agent)), "")
    return ", ".join(part for part in (browser, system) if part)


def sign_in(city: City, login: str, password: str, place: From) -> Entered:
    """Check name and password. Same words and same work whether or not there is such an account. Raises RuleError."""
    login = login.strip().lower()[:64]
    doors = doors_of("sign-in", login, place.address)
    refuse_if_shut(city, doors)
    with city.database.read() as session:
        account = session.scalar(select(Account).where(Account.login == login, Account.active))
    if not passwords.fits(account.password_hash if account else passwords.NOBODY, password) or account is None:
        count_failure(city, doors)
        raise RuleError("central-sign-in-wrong")
    forget_failures(city, doors[:1])
    hashed = passwords.hashed(password) if passwords.is_of_another_price(account.password_hash) else ""
    with city.database.write() as session:
        row = session.get_one(Account, account.id)
        row.password_hash = hashed or row.password_hash
        return _enter(city, session, row, place, b"")


def sign_in_as(city: City, account_id: int, place: From, ticket: str, *, second_done: bool) -> Entered:
    """Let in whom the city's own account service vouches for; our second step is owed unless it asked for one."""
    with city.database.write() as session:
        account = session.get_one(Account, account_id)
        locked = bytes(_box(city).encrypt(ticket.encode()))
        if second_done:
            return Entered(_whole(city, session, account, place, locked), True)
        return _enter(city, session, account, place, locked)


def finish(city: City, half: str, typed: str, place: From) -> str:
    """The second step of a half sign-in. Raises RuleError."""
    with city.database.read() as session:
        row = session.get(HalfSignIn, token_hash(half))
        account = session.get(Account, row.account_id) if row else None
    if row is None or account is None or not account.active or city.now() - row.started_at > HALF_LIVES:
        raise RuleError("people-second-late")
    second_step.check(city, account.id, account.login, place.address, typed)
    with city.database.write() as session:
        session.execute(delete(HalfSignIn).where(HalfSignIn.token_hash == row.token_hash))
        return _whole(city, session, account, place, row.locked_ticket)


def _enter(city: City, session: Session, account: Account, place: From, locked: bytes) -> Entered:
    if not second_step.is_on(session, account):
        return Entered(_whole(city, session, account, place, locked or None), True)
    token = secrets.token_urlsafe(32)
    now = city.now()
    session.execute(delete(HalfSignIn).where(HalfSignIn.started_at < now - HALF_LIVES))
    session.add(
        HalfSignIn(token_hash=token_hash(token), account_id=account.id, started_at=now, locked_ticket=locked or None)
    )
    return Entered(token, False)


def _whole(city: City, session: Session, account: Account, place: From, locked: bytes | None) -> str:
    now = city.now()
    token = secrets.token_urlsafe(32)
    session.execute(delete(SignIn).where(SignIn.started_at < now - LONGEST_SIGN_IN))
    session.add(
        SignIn(
            token_hash=token_hash(token),
            account_id=account.id,
            started_at=now,
            last_used_at=now,
            address=place.address[:45],
            device=place.device[:60],
            locked_ticket=locked,
        )
    )
    remember_place(city, session, account.login, place.address)
    diary.note(city, session, "sign-in", account.id, account.login)
    return token


def sign_out(city: City, token: str) -> str:
    """End a sign-in; the ticket of the city's account service, where one was used."""
    with city.database.write() as session:
        row = session.get(SignIn, token_hash(token))
        if row is None:
            return ""
        session.delete(row)
        return _box(city).decrypt(row.locked_ticket).decode() if row.locked_ticket else ""


def own_sign_ins(city: City, visitor: Visitor) -> Sequence[SignIn]:
    """Every browser that is signed in as this person, the one used last first."""
    alive = city.now() - timedelta(minutes=city.settings.idle_minutes)
    with city.database.read() as session:
        return session.scalars(
            select(SignIn)
            .where(SignIn.account_id == visitor.account_id, SignIn.last_used_at > alive)
            .order_by(SignIn.last_used_at.desc())
        ).all()


def end_one(city: City, visitor: Visitor, mark: str) -> None:
    """End one of one's own sign-ins."""
    with city.database.write() as session:
        session.execute(delete(SignIn).where(SignIn.account_id == visitor.account_id, SignIn.mark == mark))


def end_others(city: City, visitor: Visitor, token: str) -> None:
    """End all of one's own sign-ins but this one."""
    with city.database.write() as session:
        mine = (SignIn.account_id == visitor.account_id) & (SignIn.token_hash != token_hash(token))
        session.execute(delete(SignIn).where(mine))
        session.execute(delete(HalfSignIn).where(HalfSignIn.account_id == visitor.account_id))


def renewed(city: City, visitor: Visitor, token: str) -> str:
    """The same sign-in under a new token, after what the person may do has changed; all others of theirs end."""
    fresh = secrets.token_urlsafe(32)
    with city.database.write() as session:
        row = session.get_one(SignIn, token_hash(token))
        session.execute(
            delete(SignIn).where(SignIn.account_id == visitor.account_id, SignIn.token_hash != row.token_hash)
        )
        row.token_hash = token_hash(fresh)
    return fresh


def change_password(city: City, visitor: Visitor, old: str, new: str) -> None:
    """Replace a password. Raises RuleError."""
    doors = (("password", visitor.login),)
    refuse_if_shut(city, doors)
    if len(new) < SHORTEST_PASSWORD:
        raise RuleError("central-password-short", least=SHORTEST_PASSWORD)
    with city.database.read() as session:
        stored = session.get_one(Account, visitor.account_id).password_hash
    if not passwords.fits(stored, old):
        count_failure(city, doors)
        raise RuleError("central-password-wrong")
    if passwords.fits(stored, new):
        raise RuleError("central-password-same")
    hashed = passwords.hashed(new)
    with city.database.write() as session:
        account = session.get_one(Account, visitor.account_id)
        account.password_hash, account.must_change = hashed, False
        diary.note(city, session, "password", visitor.account_id, visitor.login)


def _box(city: City) -> SecretBox:
    return SecretBox(sha256(city.keys.secret + b"ticket").digest())

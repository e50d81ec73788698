# SPDX-License-Identifier: GPL-3.0-or-later
"""Who signs in at the demo city: somebody of each role, and somebody in each agency that has work."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from sync.central import accounts, passwords
from sync.central.accounts import BOUND_TO_AGENCY, BOUND_TO_KELURAHAN, NewAccount, Visitor
from sync.central.city import City
from sync.central.demo.words import Officers
from sync.central.models import Account, PersonalGrant, Role, RoleGrant, SignIn
from sync.central.permissions import Permission

_AGENCY_ROLE, _VERIFIER, _HEAD, _OUTSIDE = "opd", "verifikator", "atasan", "lapangan"
_HEADS, _CREWS = 6, 3
"""How many of the busiest agencies have a superior and somebody out there with an account of their own."""
_BY_NAME = {_VERIFIER: (Permission.SEE_SECRET,), _AGENCY_ROLE: (Permission.SEE_IDENTITY,)}
"""What a city grants to named people only."""


@dataclass(frozen=True, slots=True)
class Staff:
    """The people of the demo city, by what they do."""

    verifier: Visitor
    herald: Visitor
    """Writes the news board."""
    keeper: Visitor
    """Looks after the kiosks."""
    agents: Mapping[str, Visitor]
    """By agency."""
    heads: Mapping[str, Visitor]
    """Superiors by agency; the verifier stands in where there is none."""
    outside: Mapping[str, Visitor]
    """Who works out there, by agency."""
    everybody: tuple[Visitor, ...]


def hire(city: City, agencies: Sequence[str], kelurahan: str, password: str, names: Officers) -> Staff:
    """Accounts of every role there is; they keep the printed password, and need no second step."""
    given, hashed = iter(names.others), passwords.hashed(password)
    for role in accounts.roles(city):
        for login, agency, place in _places(city, role, agencies, kelurahan):
            name = getattr(names, role, "") or next(given, login)
            account = NewAccount(login, name, role, agency, place)
            accounts.add_account(city, account, password, must_change=False, hashed=hashed)
    with city.database.write() as session:
        session.execute(update(Role).values(second_step=False))
        everybody = tuple(_visitors(city, session))
    by_role = {one.role: one for one in everybody}
    agents, heads, outside = (
        {one.agency: one for one in everybody if one.role == role} for role in (_AGENCY_ROLE, _HEAD, _OUTSIDE)
    )
    herald = next(one for one in everybody if one.may(Permission.ANNOUNCE))
    keeper = next(one for one in everybody if one.may(Permission.KIOSKS))
    return Staff(by_role[_VERIFIER], herald, keeper, agents, heads, outside, everybody)


def _places(city: City, role: str, agencies: Sequence[str], kelurahan: str) -> list[tuple[str, str, str]]:
    """Login, agency and kelurahan of each who has this role."""
    if role == _AGENCY_ROLE:
        taken = accounts.roles(city)
        logins = {code: code.lower() for code in agencies}
        return [(f"{role}-{login}" if login in taken else login, code, "") for code, login in logins.items()]
    if role in (_HEAD, _OUTSIDE):
        some = agencies[: _HEADS if role == _HEAD else _CREWS]
        return [(role if n == 0 else f"{role}-{code.lower()}", code, "") for n, code in enumerate(some)]
    with city.database.read() as session:
        granted = set(session.scalars(select(RoleGrant.permission).where(RoleGrant.role == role)))
    return [(role, agencies[0] if granted & BOUND_TO_AGENCY else "", kelurahan if granted & BOUND_TO_KELURAHAN else "")]


def _visitors(city: City, session: Session) -> list[Visitor]:
    found = []
    for account in session.scalars(select(Account).order_by(Account.id)).all():
        for permission in _BY_NAME.get(account.role, ()):
            session.add(PersonalGrant(account_id=account.id, permission=permission, given_at=city.now()))
        token = secrets.token_urlsafe()
        hashed = sha256(token.encode()).digest()
        session.add(SignIn(token_hash=hashed, account_id=account.id, started_at=city.now(), last_used_at=city.now()))
        session.flush()
        visitor = accounts.who_is(city, token)
        if visitor is not None:
            found.append(visitor)
    session.execute(delete(SignIn))
    return found

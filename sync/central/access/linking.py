# SPDX-License-Identifier: GPL-3.0-or-later
"""Which account and which role somebody has whom the city's account service vouches for: rules, the first that fits."""

import re
import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from sync.central import accounts, passwords
from sync.central.access import diary, settings
from sync.central.access.provider import Told
from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import Account, LinkedIdentity, PersonalGrant, ProviderRule, SignIn

_LOGIN = re.compile(r"[^a-z0-9._@-]")


def rules(city: City) -> Sequence[ProviderRule]:
    """In the order in which they are tried."""
    with city.database.read() as session:
        return session.scalars(select(ProviderRule).order_by(ProviderRule.id)).all()


def add_rule(city: City, visitor: Visitor, claim: str, value: str, role: str, place_claim: str) -> None:
    """Who carries this value in this claim gets this role. Raises RuleError."""
    claim, value, place_claim = claim.strip()[:60], value.strip()[:120], place_claim.strip()[:60]
    if not claim or not value:
        raise RuleError("people-rule-incomplete")
    if role not in accounts.roles(city):
        raise RuleError("central-role-unknown")
    with city.database.write() as session:
        session.add(ProviderRule(claim=claim, value=value, role=role, place_claim=place_claim))
        diary.note(city, session, "rule-added", visitor.account_id, role, f"{claim} = {value}")


def remove_rule(city: City, visitor: Visitor, number: int) -> None:
    """From now on nobody gets a role by it."""
    with city.database.write() as session:
        rule = session.get(ProviderRule, number)
        if rule is not None:
            session.delete(rule)
            diary.note(city, session, "rule-removed", visitor.account_id, rule.role, f"{rule.claim} = {rule.value}")


def account_for(city: City, told: Told) -> int:
    """The account of this person, made or linked the first time; its role follows the rules. Raises RuleError."""
    with city.database.write() as session:
        rule = _fitting(session, told.claims)
        if rule is None:
            raise RuleError("people-provider-no-rule")
        agency, kelurahan = _place(city, rule, told.claims)
        accounts.refuse_misplaced(city, session, rule.role, agency, kelurahan)
        link = session.get(LinkedIdentity, (told.issuer, told.subject))
        account = session.get_one(Account, link.account_id) if link else _first(city, session, told, rule.role)
        if not account.active:
            raise RuleError("people-provider-off")
        if (account.role, account.agency, account.kelurahan) != (rule.role, agency, kelurahan):
            account.role, account.agency, account.kelurahan = rule.role, agency, kelurahan
            for table in (PersonalGrant, SignIn):
                session.execute(delete(table).where(table.account_id == account.id))
            diary.note(city, session, "role-changed", None, account.login, f"{rule.role} {agency or kelurahan}".strip())
        return account.id


def _fitting(session: Session, claims: Mapping[str, Any]) -> ProviderRule | None:
    for rule in session.scalars(select(ProviderRule).order_by(ProviderRule.id)):
        carried = claims.get(rule.claim)
        if rule.value in ([str(one) for one in carried] if isinstance(carried, list) else [str(carried)]):
            return rule
    return None


def _place(city: City, rule: ProviderRule, claims: Mapping[str, Any]) -> tuple[str, str]:
    """Agency and kelurahan that the claim names by their codes."""
    named = str(claims.get(rule.place_claim, "")) if rule.place_claim else ""
    return (named if named in city.pack.agencies else ""), (named if accounts.is_kelurahan(city, named) else "")


def _first(city: City, session: Session, told: Told, role: str) -> Account:
    """The first time this person comes."""
    wanted = str(told.claims.get("preferred_username") or told.claims.get("email") or told.subject).strip().lower()
    login = _LOGIN.sub("-", wanted)[:64]
    account = session.scalar(select(Account).where(Account.login == login))
    if account is not None and not settings.is_on(session, settings.LINK_BY_LOGIN):
        raise RuleError("people-provider-taken")
    action = "account-linked" if account else "account-made"
    if account is None:
        account = Account(
            login=login,
            full_name=str(told.claims.get("name") or login)[:80],
            password_hash=passwords.hashed(secrets.token_urlsafe(32)),  # nobody knows it: they come in by the service
            must_change=False,
            role=role,
            agency="",
            kelurahan="",
            active=True,
            made_at=city.now(),
        )
        session.add(account)
        session.flush()
    session.add(LinkedIdentity(issuer=told.issuer, subject=told.subject, account_id=account.id, linked_at=city.now()))
    diary.note(city, session, action, None, login, role)
    return account

# SPDX-License-Identifier: GPL-3.0-or-later
"""Which members of staff are meant by officer, superior and verifier, and how each is reached."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.central.city import City
from sync.central.escalation.ladder import Audience
from sync.central.models import Account, Case, PersonalGrant, RoleGrant
from sync.central.outbox.letters import Channel, Content, NewLetter, Purpose
from sync.central.outbox.reach import Reach, staff_reach
from sync.central.outbox.settings import Channels
from sync.central.permissions import Permission


@dataclass(frozen=True, slots=True)
class Colleague:
    """An active account with what it may."""

    id: int
    agency: str
    may: frozenset[str]

    @property
    def is_verifier(self) -> bool:
        """Whether she looks at what comes in for the whole city."""
        return Permission.VERIFY in self.may

    @property
    def is_superior(self) -> bool:
        """Whether she lets answers of her agency out."""
        return bool(self.agency) and Permission.APPROVE in self.may

    @property
    def is_officer(self) -> bool:
        """Whether she works on any case of her agency."""
        return bool(self.agency) and {Permission.WORK, Permission.SEE_AGENCY_CASES} <= self.may and not self.is_superior


def colleagues(session: Session) -> tuple[Colleague, ...]:
    """Everybody who can sign in."""
    of_role: dict[str, set[str]] = {}
    for grant in session.scalars(select(RoleGrant)):
        of_role.setdefault(grant.role, set()).add(grant.permission)
    of_person: dict[int, set[str]] = {}
    for own in session.scalars(select(PersonalGrant)):
        of_person.setdefault(own.account_id, set()).add(own.permission)
    return tuple(
        Colleague(one.id, one.agency, frozenset(of_role.get(one.role, set()) | of_person.get(one.id, set())))
        for one in session.scalars(select(Account).where(Account.active).order_by(Account.id))
    )


def meant(everybody: Iterable[Colleague], audience: Audience, case: Case) -> tuple[Colleague, ...]:
    """Who is told of this case; when nobody holds the office, who stands above it."""
    able = [one for one in everybody if not case.secret or Permission.SEE_SECRET in one.may]
    own = [one for one in able if one.agency == case.agency]
    choices = {
        Audience.OFFICER: [one for one in own if one.id == case.assigned_id] or [one for one in own if one.is_officer],
        Audience.SUPERIOR: [one for one in own if one.is_superior],
        Audience.VERIFIER: [one for one in able if one.is_verifier],
    }
    order = list(Audience)
    return tuple(next((choices[one] for one in order[order.index(audience) :] if choices[one]), []))


def letter_to(
    city: City, session: Session, channels: Channels, to: Colleague, key: str, purpose: Purpose, words: "StaffWords"
) -> NewLetter:
    """A letter by the best way she has; without one she reads it on her page."""
    reach: Reach = staff_reach(city, session, to.id)
    if channels.mail and reach.mail:
        return NewLetter(key, Channel.MAIL, purpose, Content(reach.mail, words.subject, words.text), to.id)
    if channels.gateway and reach.phone:
        short = Content(reach.phone, words.subject, f"{words.subject}. {words.address}")
        return NewLetter(key, Channel.GATEWAY, purpose, short, to.id)
    return NewLetter(key, Channel.PAGE, purpose, Content(str(to.id), words.subject, words.text), to.id)


@dataclass(frozen=True, slots=True)
class StaffWords:
    """What a letter to staff says."""

    subject: str
    text: str
    address: str
    """Where she works on it."""

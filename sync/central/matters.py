# SPDX-License-Identifier: GPL-3.0-or-later
"""Matters that others may join ("saya juga"): published by a verifier in words of the city, closed with their case.

Who joins has a ticket and a timeline of their own; the steps of the case that was joined are carried there.
"""

import re
import secrets
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.central import chain, news
from sync.central.accounts import Visitor
from sync.central.chain import ASKS_ONE_PERSON, Step, held
from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import Case, CaseStep, Matter
from sync.central.permissions import Permission
from sync.central.states import CLOSED
from sync.protocol.records import CaseState

SHORTEST, LONGEST = 5, 80
_UNFIT = CLOSED | {CaseState.RECEIVED, CaseState.ANSWERED}
"""Not looked at yet, or nothing to be done any more."""
_NUMBERS = re.compile(r"\d{6}")
"""A phone number or a NIK, or part of one."""


@dataclass(frozen=True, slots=True)
class Host:
    """A case that a resident wants to join, locked, with its public steps so far."""

    case: Case
    published_at: datetime
    steps: tuple[CaseStep, ...]

    @property
    def is_open(self) -> bool:
        """Whether joining still means something."""
        return CaseState(self.case.state) not in CLOSED


def may_be_published(city: City, case: Case) -> bool:
    """A verified complaint that is worked on, about nothing secret and nobody's conduct."""
    topic = city.pack.topics.get(case.topic)
    if topic is None or topic.secret or topic.supervision or case.secret:
        return False
    return case.kind == "complaint" and case.joined_id is None and CaseState(case.state) not in _UNFIT


def publish(city: City, visitor: Visitor, case_id: int, landmark: str) -> None:
    """Let others join this case. Only topic, kelurahan, these words and the day leave the house. Raises RuleError."""
    if not visitor.may(Permission.PUBLISH_MATTER):
        raise RuleError("central-change-refused")
    with city.database.write() as session:
        case = held(session, visitor, case_id)
        if not may_be_published(city, case):
            raise RuleError("central-matter-refused")
        words = _landmark(landmark)
        matter = session.scalar(select(Matter).where(Matter.case_id == case_id))
        if matter is None:
            matter = Matter(id=secrets.token_bytes(16), case_id=case_id)
            session.add(matter)
        matter.topic, matter.kelurahan, matter.landmark = case.topic, case.kelurahan, words
        matter.day = city.local(case.filed_at).date()
        matter.opened_at, matter.closed_at = city.now(), None
        session.flush()
        chain.append(session, case, Step("share", city.now(), visitor.account_id, internal_text=words, is_public=False))
        news.tell_everybody(session, matter_id=matter.id)


def withdraw(city: City, visitor: Visitor, case_id: int) -> None:
    """Nobody else may join; who joined goes on being told."""
    if not visitor.may(Permission.PUBLISH_MATTER):
        raise RuleError("central-change-refused")
    with city.database.write() as session:
        case = held(session, visitor, case_id)
        if close_with(session, case, city.now()):
            chain.append(session, case, Step("unshare", city.now(), visitor.account_id, is_public=False))


def close_with(session: Session, case: Case, now: datetime) -> bool:
    """Take the matter of a locked case off the kiosks; whether there was one."""
    matter = session.scalar(select(Matter).where(Matter.case_id == case.id, Matter.closed_at.is_(None)))
    if matter is None:
        return False
    matter.closed_at = now
    session.flush()
    news.tell_everybody(session, matter_id=matter.id)
    return True


def hosts(session: Session, wanted: AbstractSet[bytes]) -> dict[bytes, Host]:
    """The cases behind these matters, locked so that no step of theirs is missed."""
    if not wanted:
        return {}
    chosen = select(Matter).where(Matter.id.in_(wanted)).order_by(Matter.case_id)
    found = {}
    for matter in session.scalars(chosen).all():
        case = session.get_one(Case, matter.case_id, with_for_update=True, populate_existing=True)
        steps = session.scalars(
            select(CaseStep)
            .where(CaseStep.case_id == case.id, CaseStep.public_number.is_not(None))
            .order_by(CaseStep.number)
        )
        found[matter.id] = Host(case, matter.opened_at, tuple(steps))
    return found


def join(case: Case, host: Host) -> list[tuple[CaseState, Step]]:
    """Make a new case follow its host; its steps so far. What was said before others could read along stays apart."""
    case.joined_id, case.agency = host.case.id, host.case.agency
    case.topic, case.kelurahan, case.secret = host.case.topic, host.case.kelurahan, False
    steps = [step for step in host.steps if step.state not in (ASKS_ONE_PERSON, CaseState.RECEIVED)]
    before = [step for step in steps if step.at < host.published_at]
    since = [step for step in steps if step.at >= host.published_at]
    follow = [(CaseState(step.state), Step("follow", step.at, agency=step.agency)) for step in before[-1:]]
    return follow + [
        (CaseState(step.state), Step("follow", step.at, step.account_id, step.public_text, agency=step.agency))
        for step in since
    ]


def cannot_join(case: Case, host: Host | None) -> list[Any]:
    """What to tell staff of a case that names a matter it cannot join; its topic and place are taken over."""
    if host is None:
        return ["central-check-matter", {}]
    case.topic = case.topic or host.case.topic
    case.kelurahan = host.case.kelurahan
    return ["central-check-matter-closed", {"number": str(host.case.id)}]


def _landmark(typed: str) -> str:
    """One line that leads to a place and not to a person."""
    words = " ".join(typed.replace("\0", "").split())
    if not SHORTEST <= len(words) <= LONGEST:
        raise RuleError("central-matter-length", least=SHORTEST, most=LONGEST)
    if _NUMBERS.search(words):
        raise RuleError("central-matter-number")
    return words

# SPDX-License-Identifier: GPL-3.0-or-later
"""One matter reported twice is worked on once: the later case follows the other, and can be taken apart again.

A merged case keeps its number, its paper and its promise; its state is `duplikat`, its receipt shows the other's steps.
Whoever followed it before follows the other too, and comes back with it.
"""

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from sync.central import chain
from sync.central.accounts import Visitor
from sync.central.chain import ASKS_ONE_PERSON, Step, held
from sync.central.city import City
from sync.central.errors import NotFoundError, RuleError
from sync.central.models import Case
from sync.central.states import CLOSED
from sync.protocol.records import CaseState

_LONGEST_NUMBER = 15


def is_merged(case: Case) -> bool:
    """Whether a verifier found it to be the same as the case it follows."""
    return case.joined_id is not None and case.state == CaseState.DUPLICATE


def merged_cases() -> ColumnElement[bool]:
    """The same for a query."""
    return Case.joined_id.is_not(None) & (Case.state == CaseState.DUPLICATE)


def number_typed(typed: str) -> int:
    """The number of a case as a person writes it. Raises RuleError."""
    text = typed.strip().lstrip("#")
    if not (text.isascii() and text.isdecimal() and len(text) <= _LONGEST_NUMBER):
        raise RuleError("central-need-case-number")
    return int(text)


def hold_both(session: Session, visitor: Visitor, case_id: int, other_id: int) -> tuple[Case, Case]:
    """Two cases, locked in the order of their numbers, so that two people who merge crosswise do not block each other.

    Raises NotFoundError for the first, RuleError for the second.
    """
    both = (case_id, other_id)
    origins = select(Case.origin_id).where(Case.id.in_(both), Case.origin_id.is_not(None))
    wanted = {*both, *session.scalars(origins)}
    session.scalars(select(Case.id).where(Case.id.in_(wanted)).order_by(Case.id).with_for_update()).all()
    case = held(session, visitor, case_id)
    if other_id == case_id:
        raise RuleError("central-need-case-number")
    try:
        return case, held(session, visitor, other_id)
    except NotFoundError as error:
        raise RuleError("central-need-case-number") from error


def hold_merged(session: Session, visitor: Visitor, case_id: int) -> Case:
    """A case, locked after the one that it follows: steps of that one lock in the same order."""
    root = session.scalar(select(Case.joined_id).where(Case.id == case_id))
    if root is not None:
        session.get(Case, root, with_for_update=True)
    return held(session, visitor, case_id)


def refuse_unfit(case: Case, other: Case) -> None:
    """Raise RuleError when these two may not become one."""
    if other.joined_id is not None:
        raise RuleError("central-merge-follows", number=str(other.id), root=str(other.joined_id))
    if CaseState(other.state) in CLOSED:
        raise RuleError("central-merge-closed", number=str(other.id))
    if case.secret != other.secret:
        raise RuleError("central-merge-secret")


def follow(city: City, session: Session, case: Case, other: Case, step: Step) -> None:
    """Let a case that has just become a duplicate by this step follow the other; both are locked and fit."""
    came_along = chain.joiners(session, case)
    for follower in came_along:
        follower.through_id = follower.through_id or case.id
        follower.joined_id = other.id
    case.joined_id, case.through_id = other.id, None
    case.agency, case.assigned_id = other.agency, None
    session.flush()
    chain.append(session, case, step)
    for follower in (case, *came_along):
        follower.agency = other.agency
        _now_follows(city, session, follower, other)
    told = Step("merged", city.now(), step.account_id, internal_text=f"#{case.id}", is_public=False)
    chain.append(session, other, told)


def take_apart(city: City, session: Session, visitor: Visitor, case: Case) -> None:
    """Let a merged case, which is locked and about to be reopened, go its own way with those who came along with it."""
    other = session.get_one(Case, case.joined_id)
    followers = chain.joiners(session, other)
    through = {one.id: one for one in followers if one.through_id is not None}
    back = [one for one in through.values() if _came_with(one, case.id, through)]
    case.joined_id = case.through_id = None
    for follower in back:
        follower.joined_id = case.id
        follower.through_id = None if follower.through_id == case.id else follower.through_id
    session.flush()
    told = Step("parted", city.now(), visitor.account_id, internal_text=f"#{case.id}", is_public=False)
    chain.append(session, other, told)


def _came_with(follower: Case, case_id: int, through: dict[int, Case]) -> bool:
    """Whether this follower stood below the case before that was merged."""
    above = follower.through_id
    while above is not None and above != case_id:
        above = through[above].through_id if above in through else None
    return above == case_id


def _now_follows(city: City, session: Session, follower: Case, other: Case) -> None:
    """Tell the follower where the other stands. What was said to that one's resident before stays there."""
    if other.state == ASKS_ONE_PERSON:
        return
    state = CaseState(other.state)
    if not is_merged(follower):
        follower.state = state
    chain.append(session, follower, Step("follow", city.now(), agency=other.agency), state)

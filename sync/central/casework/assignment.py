# SPDX-License-Identifier: GPL-3.0-or-later
"""A case is given to one person of its agency, who finds it in a list of her own."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sync.central.access.scope import in_reach
from sync.central.accounts import Visitor
from sync.central.casework import drafts
from sync.central.chain import Step, append, held
from sync.central.city import City
from sync.central.errors import CaseChangedError, RuleError
from sync.central.models import Account, Case
from sync.central.permissions import Permission
from sync.central.states import CLOCK_STOPPED, lets_out

MOST_TASKS = 100


@dataclass(frozen=True, slots=True)
class Tasks:
    """What waits for one person."""

    mine: tuple[Case, ...]
    to_approve: tuple[Case, ...]
    came_back: tuple[Case, ...]
    """Cases whose draft was given back to her."""


def people_for(city: City, case: Case) -> tuple[tuple[int, str], ...]:
    """Number and name of those the case can be given to; a secret one to nobody, since they could not open it."""
    if not case.agency or case.secret:
        return ()
    with city.database.read() as session:
        chosen = select(Account.id, Account.full_name).where(Account.agency == case.agency, Account.active)
        return tuple((one, name) for one, name in session.execute(chosen.order_by(Account.full_name)))


def may_give(case: Case, visitor: Visitor) -> bool:
    """Whether this person may give the case to somebody."""
    return visitor.may(Permission.ASSIGN) and bool(case.agency) and case.joined_id is None and not case.secret


def give(city: City, visitor: Visitor, case_id: int, version: int, account_id: int | None) -> None:
    """Give the case to a person of its agency, or to nobody in particular. Raises RuleError."""
    with city.database.write() as session:
        give_within(city, session, visitor, case_id, version, account_id)


def give_within(
    city: City, session: Session, visitor: Visitor, case_id: int, version: int, account_id: int | None
) -> None:
    """The same in the caller's transaction. Raises RuleError."""
    case = held(session, visitor, case_id)
    if case.version != version:
        raise CaseChangedError
    before = case.assigned_id
    step = given(city, session, visitor, case, account_id)
    if before != account_id:
        append(session, case, step)


def given(city: City, session: Session, visitor: Visitor, case: Case, account_id: int | None) -> Step:
    """The case has its person, and the step is not written yet: whoever calls it holds the case. Raises RuleError."""
    if not may_give(case, visitor):
        raise RuleError("central-change-refused")
    person = session.get(Account, account_id) if account_id is not None else None
    if account_id is not None and (person is None or not person.active or person.agency != case.agency):
        raise RuleError("central-assign-person")
    case.assigned_id = account_id
    name = person.full_name if person else ""
    return Step("assign", city.now(), visitor.account_id, internal_text=name, is_public=False)


def tasks_of(city: City, visitor: Visitor) -> Tasks:
    """What waits for this person, what is due first first."""
    stopped = [state.value for state in CLOCK_STOPPED]
    order = (func.coalesce(Case.due, date.max), Case.id)
    with city.database.read() as session:
        open_cases = select(Case).where(in_reach(visitor), Case.joined_id.is_(None)).order_by(*order).limit(MOST_TASKS)
        mine = session.scalars(open_cases.where(Case.assigned_id == visitor.account_id, Case.state.not_in(stopped)))
        waiting = session.scalars(open_cases.where(drafts.awaiting())) if lets_out(visitor.permissions) else ()
        back = session.scalars(open_cases.where(drafts.returned_to(visitor.account_id)))
        return Tasks(tuple(mine), tuple(waiting), tuple(back))

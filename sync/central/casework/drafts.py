# SPDX-License-Identifier: GPL-3.0-or-later
"""An answer that its writer may not let out: a superior of the same agency sends it, changed or not, or gives it back.

The resident sees nothing before that. Each version of the words is an event of the case.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from sync.central import cases, chain
from sync.central.accounts import Visitor
from sync.central.cases import Wish
from sync.central.chain import Step, held
from sync.central.city import City
from sync.central.errors import CaseChangedError, RuleError
from sync.central.models import Account, Case, CaseDraft
from sync.central.permissions import Permission
from sync.central.states import Change, Need, find_change, lets_out, speaks_directly
from sync.protocol.records import CaseState

_DRAFTABLE = frozenset({Permission.WORK, Permission.ANSWER})
"""Steps of agencies; what verifiers decide is theirs."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Words that wait."""

    writer_id: int
    writer: str
    target: CaseState
    words: str
    written_at: datetime
    is_returned: bool
    returned_by: str
    returned_words: str


def of_case(session: Session, case_id: int) -> Draft | None:
    """The draft of a case, if there is one."""
    row = session.get(CaseDraft, case_id)
    if row is None:
        return None
    return Draft(
        row.account_id,
        _name(session, row.account_id),
        CaseState(row.target),
        row.words,
        row.written_at,
        row.returned_at is not None,
        _name(session, row.returned_by),
        row.returned_words,
    )


def waiting_words(city: City, visitor: Visitor, case_ids: Sequence[int]) -> dict[int, str]:
    """The words that wait for this person's yes, by case."""
    if not lets_out(visitor.permissions):
        return {}
    rows = select(CaseDraft).where(CaseDraft.case_id.in_(case_ids), CaseDraft.returned_at.is_(None))
    with city.database.read() as session:
        return {row.case_id: row.words for row in session.scalars(rows)}


def awaiting() -> ColumnElement[bool]:
    """Cases with a draft that waits for approval."""
    return Case.id.in_(select(CaseDraft.case_id).where(CaseDraft.returned_at.is_(None)))


def returned_to(account_id: int) -> ColumnElement[bool]:
    """Cases whose draft came back to this person."""
    back = select(CaseDraft.case_id).where(CaseDraft.returned_at.is_not(None), CaseDraft.account_id == account_id)
    return Case.id.in_(back)


def draftable(case: Case, visitor: Visitor) -> tuple[Change, ...]:
    """Steps with public words that this person may prepare, but not take."""
    if not visitor.may(Permission.DRAFT) or case.joined_id is not None:
        return ()
    return tuple(row for row in _rows(case) if not speaks_directly(visitor.permissions, row))


def write(city: City, visitor: Visitor, case_id: int, version: int, target: CaseState, words: str) -> None:
    """Put words before a superior; they take the place of an earlier draft. Raises RuleError."""
    with city.database.write() as session:
        write_within(city, session, visitor, case_id, version, target, words)


def write_within(
    city: City, session: Session, visitor: Visitor, case_id: int, version: int, target: CaseState, words: str
) -> None:
    """The same in the caller's transaction, as a press for many cases does it. Raises RuleError."""
    case = _held(session, visitor, case_id, version)
    chain.append(session, case, drafted(city, session, visitor, case, target, words))


def drafted(city: City, session: Session, visitor: Visitor, case: Case, target: CaseState, words: str) -> Step:
    """The words are put up, and the step is not written yet: whoever calls it holds the case. Raises RuleError."""
    if not visitor.may(Permission.DRAFT) or target not in {row.target for row in _rows(case)}:
        raise RuleError("central-change-refused")
    text = cases.plain_text(words)
    session.merge(
        CaseDraft(
            case_id=case.id,
            account_id=visitor.account_id,
            target=target,
            words=text,
            written_at=city.now(),
            returned_at=None,
            returned_by=None,
            returned_words="",
        )
    )
    return Step("draft", city.now(), visitor.account_id, internal_text=text, is_public=False)


def approve(city: City, visitor: Visitor, case_id: int, version: int, words: str) -> None:
    """Let the words out, as they are or changed: the case takes its step. Raises RuleError."""
    with city.database.write() as session:
        approve_within(city, session, visitor, case_id, version, words)


def approve_within(
    city: City, session: Session, visitor: Visitor, case_id: int, version: int, words: str | None = None
) -> None:
    """The same in the caller's transaction. words: None lets them out as they are. Raises RuleError."""
    case, draft = _waiting(session, visitor, case_id, version)
    cases.take_approved(city, session, visitor, case, wish_of(session, case, draft, words))


def wish_of(session: Session, case: Case, draft: CaseDraft, words: str | None = None) -> Wish:
    """What the yes of a superior asks for; words: what she made of the draft's."""
    told = draft.words if words is None else words
    writer = _name(session, draft.account_id)
    return Wish(CaseState(draft.target), case.version, public_text=told, internal_text=writer)


def give_back(city: City, visitor: Visitor, case_id: int, version: int, words: str) -> None:
    """Give the draft back to its writer, with words. Raises RuleError."""
    with city.database.write() as session:
        case, draft = _waiting(session, visitor, case_id, version)
        why = cases.plain_text(words)
        draft.returned_at, draft.returned_by, draft.returned_words = city.now(), visitor.account_id, why
        step = Step("draft-back", city.now(), visitor.account_id, internal_text=why, is_public=False)
        chain.append(session, case, step)


def _rows(case: Case) -> tuple[Change, ...]:
    return tuple(
        row
        for target in CaseState
        if (row := find_change(CaseState(case.state), target)) is not None
        and row.need is Need.PUBLIC_TEXT
        and row.permission in _DRAFTABLE
    )


def _held(session: Session, visitor: Visitor, case_id: int, version: int) -> Case:
    case = held(session, visitor, case_id)
    if case.joined_id is not None:
        raise RuleError("central-joined-follows")
    if case.version != version:
        raise CaseChangedError
    return case


def _waiting(session: Session, visitor: Visitor, case_id: int, version: int) -> tuple[Case, CaseDraft]:
    """The case and its waiting draft, for somebody who may decide on it."""
    case = _held(session, visitor, case_id, version)
    draft = session.get(CaseDraft, case_id)
    if draft is None or draft.returned_at is not None or not lets_out(visitor.permissions):
        raise RuleError("central-change-refused")
    return case, draft


def _name(session: Session, account_id: int | None) -> str:
    if account_id is None:
        return ""
    return session.scalar(select(Account.full_name).where(Account.id == account_id)) or ""

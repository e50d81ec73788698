# SPDX-License-Identifier: GPL-3.0-or-later
"""One step for many cases: all of them or none. What refuses is told case by case, and nothing was changed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from sync.central import cases
from sync.central.access.scope import in_reach
from sync.central.accounts import Visitor
from sync.central.cases import Wish
from sync.central.casework import assignment, drafts, replies
from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import Case, ReplyTemplate
from sync.central.permissions import Permission
from sync.central.states import Change, Need, changes_from
from sync.protocol.records import CaseState

MOST_PICKED = 40
ONE_BY_ONE = frozenset({CaseState.DONE, CaseState.DUPLICATE})
"""Needs the resident's own word, or is about two cases."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A step that all the picked cases can take."""

    change: Change
    templates: Sequence[ReplyTemplate]
    is_draft: bool
    """Whether her words wait for somebody else's yes."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one press asks for: a change of state, or a person."""

    target: CaseState | None = None
    public_text: str = ""
    internal_text: str = ""
    agency: str = ""
    template_id: int | None = None
    person_id: int | None = None
    """Who gets the cases; counts only without a target."""
    approves: bool = False
    """Let the waiting words of each out, as they are; counts only without a target."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a case does not take the step."""

    case: Case
    why: RuleError


class _NotAllError(Exception):
    """Undoes what the others already did."""


def picked_cases(city: City, visitor: Visitor, numbers: Sequence[int]) -> tuple[Case, ...]:
    """The picked cases that are in the person's reach."""
    wanted = select(Case).where(Case.id.in_(numbers), in_reach(visitor)).order_by(Case.rank_day, Case.id)
    with city.database.read() as session:
        return tuple(session.scalars(wanted))


def offered(city: City, visitor: Visitor, picked: Sequence[Case]) -> tuple[Offered, ...]:
    """Steps that this person may take with each of them, and templates that fit them all."""
    if not picked:
        return ()
    taken = _shared([_steps(visitor, case) for case in picked])
    prepared = _shared([drafts.draftable(case, visitor) for case in picked])
    return (
        *(Offered(one, _templates(city, picked, one), is_draft=False) for one in taken),
        *(Offered(one, _templates(city, picked, one), is_draft=True) for one in prepared),
    )


def to_approve(city: City, visitor: Visitor, picked: Sequence[Case]) -> Mapping[int, str]:
    """The words that wait for this person's yes, by case; none unless each of them has some."""
    waiting = drafts.waiting_words(city, visitor, [case.id for case in picked])
    return waiting if len(waiting) == len(picked) else {}


def people(city: City, visitor: Visitor, picked: Sequence[Case]) -> tuple[tuple[int, str], ...]:
    """To whom all of them can be given: people of the one agency they have in common."""
    agencies = {case.agency for case in picked}
    if len(agencies) != 1 or not all(assignment.may_give(case, visitor) for case in picked):
        return ()
    return assignment.people_for(city, picked[0])


def take(city: City, visitor: Visitor, versions: Mapping[int, int], step: Step) -> tuple[Refused, ...]:
    """Take the step with all of these cases, or with none. Raises RuleError where one is out of reach by now.

    versions: of the cases, as the person saw them.
    """
    refused: list[tuple[int, RuleError]] = []
    if not visitor.may(Permission.BULK):
        raise RuleError("central-change-refused")
    try:
        with city.database.write() as session:
            for number in sorted(versions):
                try:
                    _take_one(city, session, visitor, step)(number, versions[number])
                except RuleError as error:
                    refused.append((number, error))
            _undo_unless(all_took=not refused)
    except _NotAllError:
        known = {case.id: case for case in picked_cases(city, visitor, [number for number, _ in refused])}
        if len(known) < len(refused):
            raise RuleError("list-bulk-gone", count=len(refused) - len(known)) from None
        return tuple(Refused(known[number], why) for number, why in refused)
    return ()


def _undo_unless(*, all_took: bool) -> None:
    if not all_took:
        raise _NotAllError


def _take_one(city: City, session: Session, visitor: Visitor, step: Step) -> Callable[[int, int], None]:
    target = step.target
    if step.approves:
        return lambda number, version: drafts.approve_within(city, session, visitor, number, version)
    if target is None:
        return lambda number, version: assignment.give_within(city, session, visitor, number, version, step.person_id)

    def change(number: int, version: int) -> None:
        words = step.public_text
        if step.template_id is not None:
            words = replies.filled(city, session.get_one(Case, number), step.template_id)
        if any(one.target is target for one in drafts.draftable(session.get_one(Case, number), visitor)):
            drafts.write_within(city, session, visitor, number, version, target, words)
            return
        wish = Wish(target, version, words, step.internal_text, step.agency)
        cases.change_within(city, session, visitor, number, wish)

    return change


def _steps(visitor: Visitor, case: Case) -> tuple[Change, ...]:
    if case.joined_id is not None:
        return ()
    steps = changes_from(CaseState(case.state), visitor.permissions)
    return tuple(one for one in steps if one.target not in ONE_BY_ONE and one.need is not Need.CASE_NUMBER)


def _shared(steps_of: Sequence[Sequence[Change]]) -> list[Change]:
    """What all of them have in common, in the order of the first."""
    common = set.intersection(*({one.target for one in steps} for steps in steps_of))
    return [one for one in steps_of[0] if one.target in common]


def _templates(city: City, picked: Sequence[Case], change: Change) -> Sequence[ReplyTemplate]:
    """Those that are suggested for each of the cases."""
    if change.need is not Need.PUBLIC_TEXT:
        return ()
    kinds = {(case.agency, case.topic, case.service): case for case in picked}
    found = [replies.suggested(city, case, change.target) for case in kinds.values()]
    everywhere = set.intersection(*({one.id for one in some} for some in found))
    return tuple(one for one in found[0] if one.id in everywhere)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Many steps of many cases in few statements, in the caller's transaction: each by the same rules as one alone.

A step that ties a case to another, or a case that somebody follows, is not for here: cases.change takes it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from sync.central import cases, chain, matters, timing
from sync.central.chain import Step
from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import Case, CaseDraft, Matter
from sync.central.states import CLOSED
from sync.protocol.records import CaseState

Act = Callable[[City, Case], Step]
"""What somebody does to a held case: brings it to where it leads, and says what is written. Raises RuleError."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One step of one case."""

    case_id: int
    act: Act


@dataclass(frozen=True, slots=True)
class Refusal:
    """A case whose steps ended here, and why; what came before in this call is written."""

    case_id: int
    reason: RuleError


def take(city: City, session: Session, deeds: Sequence[Deed]) -> tuple[Refusal, ...]:
    """Take these steps, those of one case in their order."""
    ids = sorted({deed.case_id for deed in deeds})
    held = {case.id: case for case in session.scalars(_locked(ids))}
    refusals: dict[int, Refusal] = {}
    steps: dict[int, list[tuple[CaseState, Step]]] = {}
    for deed in deeds:
        if deed.case_id in refusals:
            continue
        case = held[deed.case_id]
        try:
            step = deed.act(city, case)
        except RuleError as error:
            refusals[case.id] = Refusal(case.id, error)
            continue
        steps.setdefault(case.id, []).append((CaseState(case.state), step))
        case.version += 1
    changed = [held[case_id] for case_id in steps]
    chain.go_on(session, changed, [steps[case.id] for case in changed])
    timing.keep(city, session, changed)
    _tidy(city, session, changed)
    return tuple(refusals.values())


def alone(session: Session, case_ids: Sequence[int]) -> frozenset[int]:
    """Those that nobody follows, that follow nobody and that came out of no other: many steps of them are fast.

    They are held from here on, so that nobody comes to follow them before these steps are written.
    """
    chosen = _locked(case_ids).with_only_columns(Case.id).where(Case.joined_id.is_(None), Case.origin_id.is_(None))
    followed = select(Case.joined_id).where(Case.joined_id.in_(case_ids))
    return frozenset(session.scalars(chosen)) - frozenset(one for one in session.scalars(followed) if one is not None)


def _locked(ids: Sequence[int]) -> Select[Case]:
    return select(Case).where(Case.id.in_(ids)).order_by(Case.id).with_for_update()


def _tidy(city: City, session: Session, changed: Sequence[Case]) -> None:
    """Drop drafts that are no longer possible, and take matters of closed cases off the kiosks."""
    ids = [case.id for case in changed]
    drafts = {one.case_id: one for one in session.scalars(select(CaseDraft).where(CaseDraft.case_id.in_(ids)))}
    public = set(session.scalars(select(Matter.case_id).where(Matter.case_id.in_(ids), Matter.closed_at.is_(None))))
    for case in changed:
        if case.id in drafts:
            cases.forget_draft(session, case)
        if case.id in public and CaseState(case.state) in CLOSED:
            matters.close_with(session, case, city.now())

# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be done out there: an agency's or a person's running cases by kelurahan, few enough for a slow network."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
from sqlalchemy import ColumnElement, func, select

from resources.forms.model import Answer, Place, QuestionType
from sync.central import cases
from sync.central.access.scope import in_reach
from sync.central.accounts import Visitor
from sync.central.cases import Wish
from sync.central.casework import drafts
from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.intake import answer_of
from sync.central.models import Case
from sync.central.models.worklist import IS_OPEN
from sync.central.states import Change, Need, changes_from
from sync.protocol.records import CaseState

MOST_TASKS = 15
LONGEST_STORY = 220
OUT_THERE = (CaseState.ROUTED, CaseState.IN_PROGRESS, CaseState.SCHEDULED, CaseState.REOPENED)


@dataclass(frozen=True, slots=True)
class Task:
    """A case as it is read on a phone."""

    case: Case
    place: str
    story: str
    begins: Change | None
    """The step that needs no words."""
    ends: Change | None
    """The step that answers, by herself or as a draft."""
    is_draft: bool
    """Whether somebody else lets the answer out."""


@dataclass(frozen=True, slots=True)
class Round:
    """What one person can do out there."""

    tasks: Sequence[Task]
    more: bool
    near: Sequence[tuple[str, int]]
    """Kelurahan and how many tasks wait there, the most first."""


def tasks_of(city: City, visitor: Visitor, kelurahan: str, *, mine: bool) -> Round:
    """The most pressing tasks, of one kelurahan or of all."""
    out_there = (IS_OPEN, Case.state.in_(OUT_THERE))  # the first is implied, and leads to the index of the open ones
    reach: list[ColumnElement[bool]] = [in_reach(visitor), Case.joined_id.is_(None), *out_there]
    if mine:
        reach.append(Case.assigned_id == visitor.account_id)
    here = [*reach, Case.kelurahan == kelurahan] if kelurahan else reach
    counted = select(Case.kelurahan, func.count().label("many")).where(*reach).group_by(Case.kelurahan)
    with city.database.read() as session:
        wanted = select(Case).where(*here).order_by(Case.rank_day, Case.id).limit(MOST_TASKS + 1)
        found = session.scalars(wanted).all()
        near = session.execute(counted.order_by(func.count().desc(), Case.kelurahan)).all()
    tasks = [_task(city, visitor, case) for case in found[:MOST_TASKS]]
    return Round(tasks, len(found) > MOST_TASKS, [(code, many) for code, many in near])


def take(city: City, visitor: Visitor, case_id: int, version: int, target: CaseState, words: str) -> None:
    """A step from out there; words that somebody else lets out become a draft. Raises RuleError."""
    with city.database.read() as session:
        case = session.get(Case, case_id)
    rows = drafts.draftable(case, visitor) if case is not None else ()
    if any(row.target is target for row in rows):
        drafts.write(city, visitor, case_id, version, target, words)
    elif target in (CaseState.IN_PROGRESS, CaseState.ANSWERED):
        cases.change(city, visitor, case_id, Wish(target, version, words))
    else:
        raise RuleError("central-change-refused")


def _task(city: City, visitor: Visitor, case: Case) -> Task:
    answers = msgspec.msgpack.decode(case.answers, type=dict[str, Answer])
    places = [answer for answer in answers.values() if isinstance(answer, Place)]
    form = city.pack.forms.get(case.form)
    steps = changes_from(CaseState(case.state), visitor.permissions)
    prepared = drafts.draftable(case, visitor)
    begins = [one for one in steps if one.target is CaseState.IN_PROGRESS and one.need is Need.NOTHING]
    ends = [one for one in (*steps, *prepared) if one.target is CaseState.ANSWERED]
    return Task(
        case=case,
        place=_place(city, places[0]) if places else "",
        story=_cut(answer_of(form, answers, QuestionType.LONG_TEXT)),
        begins=begins[0] if begins else None,
        ends=ends[0] if ends else None,
        is_draft=bool(ends) and ends[0] not in steps,
    )


def _place(city: City, place: Place) -> str:
    here = city.pack.city
    units = [f"{here.inner_label} {place.inner}"] if here.inner_label and place.inner else []
    units += [f"{here.outer_label} {place.outer}"] if place.outer else []
    return ", ".join(part for part in (place.landmark, " / ".join(units)) if part)


def _cut(story: str) -> str:
    return story if len(story) <= LONGEST_STORY else f"{story[:LONGEST_STORY].rsplit(' ', 1)[0]}…"

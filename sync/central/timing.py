# SPDX-License-Identifier: GPL-3.0-or-later
"""The clocks of a stored case: its events and the pack's rules, given to the pure function of clocks.py."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from resources.calendar import due_date
from sync.central import clocks
from sync.central.city import City
from sync.central.clocks import Clocks, Happening, Rules
from sync.central.models import Case, CaseStep
from sync.protocol.records import CaseState

EXTENSION = "_tambahan"
"""A deadline CODE of the pack is extended by one named CODE_tambahan."""
FOLLOWED = "follow"
VERIFY, TAKE_UP, CLOSE = "verifikasi", "tindak_lanjut", "tutup_otomatis"


def rules_of(city: City, case: Case) -> Rules:
    """The deadlines that count for this case."""
    code, found = case.due_code.removesuffix(EXTENSION), city.pack.deadlines.get
    return Rules(found(code), found(code + EXTENSION), found(VERIFY), found(TAKE_UP), found(CLOSE))


def clocks_of(city: City, case: Case, steps: Sequence[CaseStep]) -> Clocks:
    """Where the clocks stand after these events, which are all of the case, in order."""
    rules = rules_of(city, case)
    filed = city.local(case.filed_at).date()
    promised = case.promised or (due_date(filed, rules.answer, city.pack.holidays) if rules.answer else None)
    history = [Happening(city.local(step.at).date(), CaseState(step.state), step.action) for step in _own(steps)]
    return clocks.read(history, rules, city.pack.holidays, promised)


def _own(steps: Sequence[CaseStep]) -> Iterator[CaseStep]:
    """Without what a merged case only followed: its own clock stands still, and goes on if it is taken apart again."""
    merged = False
    for step in steps:
        if step.action != FOLLOWED:
            merged = step.state == CaseState.DUPLICATE
        if not (merged and step.action == FOLLOWED):
            yield step


def keep(city: City, session: Session, changed: Sequence[Case]) -> None:
    """Write down the day that the clocks of these cases give now; lists and pages sort by it."""
    for case_id, steps in _steps(session, [case.id for case in changed]).items():
        case = next(one for one in changed if one.id == case_id)
        case.due = clocks_of(city, case, steps).due


def _steps(session: Session, case_ids: Sequence[int]) -> Mapping[int, Sequence[CaseStep]]:
    found: dict[int, list[CaseStep]] = {case_id: [] for case_id in case_ids}
    for step in session.scalars(
        select(CaseStep).where(CaseStep.case_id.in_(case_ids)).order_by(CaseStep.case_id, CaseStep.number)
    ):
        found[step.case_id].append(step)
    return found

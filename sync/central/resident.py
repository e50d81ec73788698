# SPDX-License-Identifier: GPL-3.0-or-later
"""What the resident says to the city after filing, by the paper she holds: it is mended, it is not, here is the answer.

A case ends with her yes, or when the stated time passed in silence (CENTRAL 2.3: ten working days).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from resources.calendar import due_date
from sync.central import accounts, chain, many, matters, timing
from sync.central.chain import Step
from sync.central.city import City
from sync.central.errors import NotFoundError, RuleError
from sync.central.many import Deed
from sync.central.models import Case, CaseStep, VerdictOfResident
from sync.central.states import CLOSED, OWN_CHANGES
from sync.central.timing import CLOSE
from sync.protocol.records import CaseState

LONGEST = 1000
SHORTEST = 10
_DOOR = "resident"
_MOST_CLOSED, _AT_ONCE = 500, 100


class Say(StrEnum):
    """What she may say."""

    MENDED = "selesai"
    NOT_MENDED = "belum"
    REPLY = "balas"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the page may ask her now."""

    choices: tuple[Say, ...]
    until: date | None
    """The last day on which she may say that it is not mended."""


def asked(city: City, case: Case, since: date | None) -> Asked:
    """What she may say of a case in this state. since: the day it was answered or closed."""
    match CaseState(case.state):
        case CaseState.WAITING_FOR_CITIZEN:
            return Asked((Say.REPLY,), None)
        case CaseState.ANSWERED | CaseState.DONE if since is not None:
            until = _last_day(city, since)
            if case.joined_id is not None or (until is not None and city.today() > until):
                return Asked((), None)
            is_done = case.state == CaseState.DONE
            return Asked((Say.NOT_MENDED,) if is_done else (Say.MENDED, Say.NOT_MENDED), until)
        case _:
            return Asked((), None)


def say(city: City, token: str, what: Say, words: str, part: int | None = None) -> None:
    """Take her word in. part: the case of another matter of the same report. Raises RuleError, NotFoundError."""
    door = ((_DOOR, token),)
    accounts.refuse_if_shut(city, door)
    text = "\n".join(line.rstrip() for line in words.replace("\0", "").strip().splitlines())
    if what is not Say.MENDED and not SHORTEST <= len(text) <= LONGEST:
        raise RuleError("central-resident-words", least=SHORTEST, most=LONGEST)
    accounts.count_failure(city, door)  # every word counts: a paper is no chat, and a stolen one no flood
    with city.database.write() as session:
        case = session.scalar(select(Case).where(Case.token_hash == sha256(token.encode()).digest()).with_for_update())
        if case is not None and part is not None:
            case = session.scalar(select(Case).where(Case.id == part, Case.origin_id == case.id).with_for_update())
        if case is None:
            raise NotFoundError
        chain.append(session, case, said(city, session, case, what, text))
        if CaseState(case.state) in CLOSED:
            matters.close_with(session, case, city.now())
        timing.keep(city, session, [case])


def said(city: City, session: Session, case: Case, what: Say, text: str) -> Step:
    """The case is where her word brings it, and the step is not written yet. Raises RuleError."""
    if what not in asked(city, case, since(city, session, case)).choices:
        raise RuleError("central-resident-late")
    target, action = {
        Say.MENDED: (CaseState.DONE, "mended"),
        Say.NOT_MENDED: (CaseState.REOPENED, "not-mended"),
        Say.REPLY: (_before_the_question(session, case), "reply"),
    }[what]
    _become(case, target)
    if what is not Say.REPLY:
        satisfied = what is Say.MENDED
        session.merge(VerdictOfResident(case_id=case.id, at=city.now(), satisfied=satisfied))
    return Step(action, city.now(), internal_text=text[:LONGEST])


def since(city: City, session: Session, case: Case) -> date | None:
    """The day on which the case came into its present state."""
    rows = session.execute(
        select(CaseStep.at, CaseStep.state)
        .where(CaseStep.case_id == case.id, CaseStep.action.in_(("state", "follow", "open", "close", "mended")))
        .order_by(CaseStep.number.desc())
    )
    newest = next(((at, state) for at, state in rows if state == case.state), None)
    return city.local(newest[0]).date() if newest else None


def close_silent(city: City) -> int:
    """Close what was answered and met no objection in the stated time; how many. Done again, it changes nothing."""
    rule = city.pack.deadlines.get(CLOSE)
    if rule is None:
        return 0
    earlier = city.now() - timedelta(days=rule.days)  # working days are never fewer days than that
    with city.database.read() as session:
        waiting = session.scalars(
            select(Case.id)
            .where(Case.state == CaseState.ANSWERED, Case.joined_id.is_(None))
            .where(Case.updated_at < earlier)
            .order_by(Case.id)
            .limit(_MOST_CLOSED)
        ).all()
    return sum(_close(city, waiting[first : first + _AT_ONCE]) for first in range(0, len(waiting), _AT_ONCE))


def _close(city: City, case_ids: Sequence[int]) -> int:
    """Together those that stand alone; each of the others with those that follow it."""
    with city.database.write() as session:
        free = many.alone(session, case_ids)
        lapse = partial(_lapsed, session)
        deeds = [Deed(case_id, lapse) for case_id in case_ids if case_id in free]
        closed = len(deeds) - len(many.take(city, session, deeds))
    return closed + sum(_close_with_others(city, case_id) for case_id in case_ids if case_id not in free)


def _close_with_others(city: City, case_id: int) -> bool:
    with city.database.write() as session:
        case = session.get_one(Case, case_id, with_for_update=True)
        try:
            step = _lapsed(session, city, case)
        except RuleError:
            return False
        chain.append(session, case, step)
        matters.close_with(session, case, city.now())
        return True


def _lapsed(session: Session, city: City, case: Case) -> Step:
    """Nobody objected to the answer in time: the case is done. Raises RuleError."""
    answered = since(city, session, case) if case.state == CaseState.ANSWERED else None
    until = _last_day(city, answered) if answered else None
    if until is None or city.today() <= until:
        raise RuleError("central-resident-late")
    _become(case, CaseState.DONE)
    return Step("close", city.now(), agency=case.agency)


def _become(case: Case, target: CaseState) -> None:
    if not any(own.source == case.state and own.target == target for own in OWN_CHANGES):
        raise RuleError("central-resident-late")
    case.state = target


def _before_the_question(session: Session, case: Case) -> CaseState:
    """Back to whoever asked: the agency goes on, or the verifier looks again."""
    states = session.scalars(select(CaseStep.state).where(CaseStep.case_id == case.id).order_by(CaseStep.number.desc()))
    before = next((state for state in states if state != CaseState.WAITING_FOR_CITIZEN), CaseState.VERIFIED)
    return CaseState.VERIFIED if before in (CaseState.RECEIVED, CaseState.VERIFIED) else CaseState.IN_PROGRESS


def _last_day(city: City, start: date) -> date | None:
    rule = city.pack.deadlines.get(CLOSE)
    return due_date(start, rule, city.pack.holidays) if rule else None

# SPDX-License-Identifier: GPL-3.0-or-later
"""The events of a case: a chain of hashes, append-only. What is public becomes news, also for those who follow it."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from itertools import count, groupby

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from resources.texts import Words
from sync.central import news, said
from sync.central.access.scope import may_see
from sync.central.accounts import Visitor
from sync.central.city import City, milliseconds
from sync.central.errors import NotFoundError
from sync.central.models import Case, CaseStep, StepToTell
from sync.central.news import Piece
from sync.protocol.records import CaseState

_CHECKED = 500
"""Cases that are checked in one reading."""
ASKS_ONE_PERSON = CaseState.WAITING_FOR_CITIZEN
"""A question to whoever filed the case: those who joined are not asked."""
SPLIT, PART = "split", "part"
"""A second matter was taken out of a report; what was said of it since: told on this very receipt and on no other."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happened to a case. Without a state of its own it leaves the case where it is."""

    action: str
    at: datetime
    account_id: int | None = None
    public_text: str = ""
    internal_text: str = ""
    is_public: bool = True
    agency: str = ""
    """Who speaks, named beside the public words."""


@dataclass(frozen=True, slots=True)
class _Last:
    """Where a case's chain and its public timeline end."""

    number: int
    hash: bytes
    public_number: int


def begin(session: Session, cases: Sequence[Case], began: Sequence[Sequence[tuple[CaseState, Step]]]) -> None:
    """The first events of new cases, with the state after each; few statements for many cases."""
    firsts = {case.id: _Last(0, sha256(case.record_id).digest(), 0) for case in cases}
    _write(session, list(zip(cases, began, strict=True)), firsts)


def go_on(session: Session, cases: Sequence[Case], steps: Sequence[Sequence[tuple[CaseState, Step]]]) -> None:
    """More events of locked cases that nobody follows and that came out of no other; few statements for many cases."""
    lasts = _lasts(session, [case.id for case in cases])
    many = list(zip(cases, steps, strict=True))
    kept = said.kept_of(session, [case.id for case in cases])
    for case, its_steps in many:
        if words := "\n".join(step.public_text for _, step in its_steps if step.is_public and step.public_text):
            said.go_on(session, kept.get(case.id), case.id, words)
        case.updated_at = its_steps[-1][1].at
    _write(session, many, lasts)


def _write(
    session: Session, many: Sequence[tuple[Case, Sequence[tuple[CaseState, Step]]]], lasts: Mapping[int, _Last]
) -> None:
    """Events of many cases, each behind the last of its own."""
    all_events = []
    for case, steps in many:
        last = lasts[case.id]
        for state, step in steps:
            case.state = state
            event = _event(case, step, last, state)
            last = _Last(event.number, event.hash, event.public_number or last.public_number)
            all_events.append((case, event))
        case.version = last.number
    _number(session, [event for _, event in all_events])
    session.add_all(event for _, event in all_events)
    session.flush()
    session.add_all(_to_tell(all_events))
    news.tell(session, _pieces(all_events))


def _number(session: Session, events: Sequence[CaseStep]) -> None:
    """SQLite has one writer, who knows the next numbers; asked for each of them, it would take row by row."""
    if session.get_bind().dialect.name != "sqlite":
        return
    newest = session.scalar(select(func.max(CaseStep.id))) or 0
    for event, number in zip(events, count(newest + 1), strict=False):
        event.id = number


def append(session: Session, case: Case, step: Step, told_state: CaseState | None = None) -> None:
    """One more event of a case that is locked; a public one is carried to everybody who follows it.

    told_state: what the event says of the state, where the case itself only follows another.
    """
    told = _told(session, case, step, told_state or CaseState(case.state))
    lasts = _lasts(session, [one.id for one, _, _ in told])
    events = [(one, _event(one, its_step, lasts[one.id], state)) for one, its_step, state in told]
    for one, event in events:
        one.version, one.updated_at = event.number, step.at
    if step.is_public and step.public_text:
        said.add(session, case.id, step.public_text)
    session.add_all(event for _, event in events)
    session.flush()
    session.add_all(_to_tell(events))
    news.tell(session, _pieces(events))


def _told(session: Session, case: Case, step: Step, state: CaseState) -> list[tuple[Case, Step, CaseState]]:
    """Everybody whose timeline the step belongs to: the case, who follows it, and whose receipt speaks of them."""
    told = [(case, step, state)]
    if not step.is_public or step.action in (SPLIT, PART):
        return told
    for follower in joiners(session, case):
        follower.agency = case.agency
        if case.state != ASKS_ONE_PERSON:
            if not _is_merged(follower):
                follower.state = case.state
            told.append((follower, replace(step, action="follow", internal_text=""), state))
    known = {one.id for one, _, _ in told}
    for one, its_step, its_state in tuple(told):
        if one.origin_id is not None and one.origin_id not in known:
            known.add(one.origin_id)
            origin = session.get_one(Case, one.origin_id, with_for_update=True)
            told.append((origin, _of_part(origin, one, its_step, its_state), _told_before(session, origin)))
    return told


def _of_part(origin: Case, part: Case, step: Step, state: CaseState) -> Step:
    """A step of a matter that was taken out of a report, in words: the report's own state stays what it is."""
    words = Words(origin.language or "id")
    named = words.say(f"state-{state.value.replace('_', '-')}")
    told = words.say("central-part-told", ticket=part.ticket, state=named)
    return Step(PART, step.at, public_text=f"{told}\n{step.public_text}".strip(), agency=step.agency)


def _told_before(session: Session, case: Case) -> CaseState:
    """The state that the case's receipt shows."""
    if not _is_merged(case):
        return CaseState(case.state)
    newest = select(CaseStep.state).where(CaseStep.case_id == case.id, CaseStep.public_number.is_not(None))
    return CaseState(session.scalar(newest.order_by(CaseStep.number.desc()).limit(1)) or case.state)


def _is_merged(case: Case) -> bool:
    return case.joined_id is not None and case.state == CaseState.DUPLICATE


def joiners(session: Session, case: Case) -> Sequence[Case]:
    """The cases that follow this one, locked with it."""
    chosen = select(Case).where(Case.joined_id == case.id).order_by(Case.id)
    return session.scalars(chosen.with_for_update()).all()


def held(session: Session, visitor: Visitor, case_id: int) -> Case:
    """The case, locked until the transaction ends. Raises NotFoundError also for what must not be known."""
    origin = session.scalar(select(Case.origin_id).where(Case.id == case_id))
    if origin is not None:  # its receipt is told of every step: always locked first, so that nobody waits crosswise
        session.get(Case, origin, with_for_update=True)
    case = session.get(Case, case_id, with_for_update=True)
    if case is None or not may_see(visitor, case):
        raise NotFoundError
    return case


def broken_chain(city: City, *, gently: bool = False) -> tuple[int, ...]:
    """Numbers of cases whose events are not those that were written. gently: others get as much time as the check."""
    found: list[int] = []
    last = 0
    while True:
        began = time.monotonic()
        with city.database.read() as session:
            upper = session.scalars(select(Case.id).where(Case.id > last).order_by(Case.id).limit(_CHECKED)).all()
            if not upper:
                return tuple(found)
            found += _broken_of(session, last, upper[-1])
        last = upper[-1]
        if gently:
            time.sleep(time.monotonic() - began)


def _broken_of(session: Session, after: int, until: int) -> list[int]:
    """Of these cases; one statement, so that an event written meanwhile is no fault."""
    rows = session.execute(
        select(Case.id, Case.record_id, Case.version, CaseStep)
        .outerjoin(CaseStep, CaseStep.case_id == Case.id)
        .where(Case.id > after, Case.id <= until)
        .order_by(Case.id, CaseStep.number)
    )
    broken: dict[int, None] = {}
    for (case_id, record_id, version), steps in groupby(rows, key=lambda row: (row[0], row[1], row[2])):
        number, before = 0, sha256(record_id).digest()
        for *_, step in steps:
            if step is None:
                break
            if step.number != number + 1 or step.hash_before != before or step.hash != _hash(step):
                broken[case_id] = None
            number, before = step.number, step.hash
        if number != version:
            broken[case_id] = None
    return list(broken)


def _to_tell(events: Sequence[tuple[Case, CaseStep]]) -> list[StepToTell]:
    """What the outbox has to look at."""
    return [StepToTell(event_id=event.id) for _, event in events if event.public_number]


def _pieces(events: Sequence[tuple[Case, CaseStep]]) -> list[Piece]:
    """What the kiosks of these cases must be told."""
    return [
        Piece(case.kiosk_id, event.id)
        for case, event in events
        if case.kiosk_id and event.public_number and case.origin_id is None
    ]


def _lasts(session: Session, case_ids: Sequence[int]) -> Mapping[int, _Last]:
    """Where the chains of these cases end."""
    newest = (
        select(
            CaseStep.case_id, func.max(CaseStep.number).label("number"), func.max(CaseStep.public_number).label("told")
        )
        .where(CaseStep.case_id.in_(case_ids))
        .group_by(CaseStep.case_id)
        .subquery()
    )
    is_newest = (CaseStep.case_id == newest.c.case_id) & (CaseStep.number == newest.c.number)
    rows = session.execute(
        select(CaseStep.case_id, CaseStep.number, CaseStep.hash, newest.c.told).join(newest, is_newest)
    )
    return {row.case_id: _Last(row.number, row.hash, row.told or 0) for row in rows}


def _event(case: Case, step: Step, last: _Last, state: CaseState) -> CaseStep:
    event = CaseStep(
        case_id=case.id,
        number=last.number + 1,
        public_number=last.public_number + 1 if step.is_public else None,
        at=step.at,
        account_id=step.account_id,
        action=step.action,
        state=state,
        agency=step.agency,
        public_text=step.public_text,
        internal_text=step.internal_text,
        hash_before=last.hash,
    )
    event.hash = _hash(event)
    return event


def _hash(step: CaseStep) -> bytes:
    content = (
        step.case_id, step.number, step.public_number, milliseconds(step.at), step.account_id, step.action,
        str(step.state), step.agency, step.public_text, step.internal_text,
    )  # fmt: skip
    return sha256(step.hash_before + msgspec.json.encode(content)).digest()

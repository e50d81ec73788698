# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the figures by day true: each case that changed is taken out as it was counted and counted anew.

May be killed anywhere and run again: a case, what it added and the mark of how far one is change in one transaction.
"""

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from math import inf

import msgspec
from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from sync.central import timing
from sync.central.city import City
from sync.central.clocks import Happening
from sync.central.figures import open_cases, within
from sync.central.figures.counted import MEASURES, Counted, Dimension, counted, groups_of
from sync.central.figures.entries import Entries, Measure, Story, entries
from sync.central.figures.periods import month_of
from sync.central.figures.written import put
from sync.central.models import (
    Case,
    CaseStep,
    CaseTally,
    RollupDay,
    RollupLength,
    RollupMark,
    RollupWithin,
    VerdictOfResident,
)
from sync.central.succession import SUCCEEDED
from sync.protocol.records import CaseState

EVENTS_AT_ONCE = 5000
"""The cases of so many events are counted together: what they add to the same day is written once."""
LOOKED_AT_AGAIN = 2000
"""Events before the mark: on PostgreSQL a smaller number may be committed later than a greater one."""
_MARK = 1
_STILL_OPEN = MEASURES.index(Measure.STILL_OPEN)
_MOVES = (CaseState.ROUTED, CaseState.VERIFIED)
"""Whoever has the case after one of these has it with everything before: only a successor does not."""

_Place = tuple[str, str, date, str]
"""Dimension, grain, start, key."""


@dataclass(slots=True)
class _Changes:
    """What a batch of cases changes."""

    amounts: dict[_Place, list[int]]
    """Amounts in the order of the measures."""
    lengths: Counter[tuple[_Place, int]]
    within: within.Changes

    def take(self, body: Counted, sign: int) -> None:
        """Add what a case adds, or take it back."""
        self.within.take(body, sign)
        groups = tuple(body.groups.items())
        for ordinal, number, amount in body.amounts:
            # what is open now is open with whoever has it now
            then = groups if not body.former or number == _STILL_OPEN else _groups_on(body, ordinal)
            self._add(then, ordinal, number, sign * amount)
        for code, ordinal, number, amount in body.handed() if body.former else ():
            self._add(((Dimension.AGENCY, code),), ordinal, number, sign * amount)
        for ordinal, days, cases in body.lengths:
            then = _groups_on(body, ordinal) if body.former else groups
            for place in _places(then, date.fromordinal(ordinal)):
                self.lengths[place, days] += sign * cases

    def _add(self, groups: Iterable[tuple[str, str]], ordinal: int, number: int, amount: int) -> None:
        for place in _places(groups, date.fromordinal(ordinal)):
            row = self.amounts.get(place)
            if row is None:
                row = self.amounts[place] = [0] * len(MEASURES)
            row[number] += amount


def keep_up(city: City, seconds: float = inf) -> int:
    """Count every case that changed since the last time; how many were looked at. seconds: then the rest waits."""
    _begin_anew_under_new_rules(city)
    open_cases.fold(city)
    looked_at, until = 0, time.monotonic() + seconds
    while time.monotonic() < until and (found := _next_batch(city)) is not None:
        looked_at += found
    return looked_at


def rebuild(city: City) -> int:
    """Forget all figures and count them again from the events; how many cases."""
    with city.database.write() as session:
        _forget(session)
        open_cases.recount(city, session)
    return keep_up(city)


def is_behind(city: City) -> int:
    """How many cases are not counted as they are now: none, right after keeping up."""
    with city.database.read() as session:
        query = select(func.count()).select_from(Case).outerjoin(CaseTally, CaseTally.case_id == Case.id)
        return session.scalar(query.where(CaseTally.version.is_distinct_from(Case.version))) or 0


def _forget(session: Session) -> None:
    for table in (RollupDay, RollupLength, RollupWithin, CaseTally, RollupMark):
        session.execute(delete(table))


def _begin_anew_under_new_rules(city: City) -> None:
    rules, successions = _rules_digest(city), _successions_digest(city)
    with city.database.read() as session:
        mark = session.get(RollupMark, _MARK)
    if mark is None or mark.rules != rules:
        with city.database.write() as session:
            _forget(session)
            open_cases.recount(city, session)
            newest = session.scalar(select(func.max(CaseStep.id))) or 0
            new = {"id": _MARK, "event_id": 0, "rules": rules, "whole_from": newest, "successions": successions}
            new["cells_whole"] = True
            session.execute(city.database.insert_once(RollupMark), [new])
        return
    if mark.successions != successions:
        with city.database.write() as session:
            _look_again_at_handed_over(session)
            session.get_one(RollupMark, _MARK).successions = successions
    if not mark.cells_whole:
        with city.database.write() as session:
            open_cases.recount(city, session)
            session.get_one(RollupMark, _MARK).cells_whole = True


def _look_again_at_handed_over(session: Session) -> None:
    """The pack corrected a succession: its cases count as never looked at, and the mark goes back to them."""
    mark = session.get_one(RollupMark, _MARK, with_for_update=True)
    handed = CaseStep.action == SUCCEEDED
    first = session.scalar(select(func.min(CaseStep.id)).where(handed))
    if first is not None:
        affected = CaseTally.case_id.in_(select(CaseStep.case_id).where(handed))
        session.execute(update(CaseTally).where(affected).values(version=0))
        mark.event_id = min(mark.event_id, first - 1)


def _rules_digest(city: City) -> bytes:
    deadlines = sorted((code, one.days, one.kind) for code, one in city.pack.deadlines.items())
    closed = sorted(holiday.day for holiday in city.pack.holidays)
    return sha256(msgspec.msgpack.encode((len(MEASURES), city.pack.city.timezone, deadlines, closed))).digest()


def _successions_digest(city: City) -> bytes:
    former = sorted((code, one.until, one.successor) for code, one in city.pack.former_agencies.items())
    return sha256(msgspec.msgpack.encode(former)).digest()


def _next_batch(city: City) -> int | None:
    """Count the cases of the next events; None when there are none left."""
    with city.database.read() as session:
        mark = session.get(RollupMark, _MARK)
        if mark is None:
            return None
        newest = session.scalar(select(func.max(CaseStep.id))) or 0
        last = min(mark.event_id + EVENTS_AT_ONCE, newest)
        seen = select(CaseStep.case_id).where(CaseStep.id > mark.event_id - LOOKED_AT_AGAIN, CaseStep.id <= last)
        changed = session.scalars(
            select(Case)
            .where(Case.id.in_(seen))
            .outerjoin(CaseTally, CaseTally.case_id == Case.id)
            .where(CaseTally.version.is_distinct_from(Case.version))
        ).all()
        if not changed and mark.event_id >= newest:
            return None
        stories = _stories(city, session, changed)
    # counted before the writer's turn is taken: a case that changes meanwhile has a newer version, and comes again
    bodies = {case.id: (case.version, _counted(case, *stories[case.id], city)) for case in changed}
    with city.database.write() as session:
        held = session.get_one(RollupMark, _MARK, with_for_update=True)
        if held.event_id == mark.event_id and held.rules == mark.rules:
            _exchange(city, session, bodies)
            held.event_id = max(held.event_id, last)
    return len(bodies)


def _exchange(city: City, session: Session, bodies: Mapping[int, tuple[int, Counted]]) -> None:
    """Take out what these cases were counted as, and put in what they are now."""
    if not bodies:
        return
    changes = _Changes({}, Counter(), within.Changes())
    for kept in session.scalars(select(CaseTally.body).where(CaseTally.case_id.in_(bodies))):
        changes.take(msgspec.msgpack.decode(kept, type=Counted), -1)
    for _, body in bodies.values():
        changes.take(body, 1)
    _write(city, session, changes)
    changes.within.write(city, session)
    tallies = [
        {"case_id": case_id, "version": version, "body": msgspec.msgpack.encode(body)}
        for case_id, (version, body) in bodies.items()
    ]
    put(city, session, CaseTally, tallies, lambda _old, new: new, ("version", "body"))


def _stories(
    city: City, session: Session, cases: Sequence[Case]
) -> Mapping[int, tuple[Story, Sequence[tuple[str, date]]]]:
    """Each case as its events tell it, and the agencies that handed it to a successor since it was routed last."""
    ids = [case.id for case in cases]
    steps: dict[int, list[Happening]] = {case_id: [] for case_id in ids}
    held: dict[int, str] = {}
    former: dict[int, list[tuple[str, date]]] = {}
    rows = session.execute(
        select(CaseStep.case_id, CaseStep.at, CaseStep.state, CaseStep.action, CaseStep.agency)
        .where(CaseStep.case_id.in_(ids))
        .order_by(CaseStep.case_id, CaseStep.number)
    )
    for case_id, at, state, action, agency in rows:
        day = city.local(at).date()
        steps[case_id].append(Happening(day, CaseState(state), action))
        if action == SUCCEEDED:
            known, code = former.setdefault(case_id, []), held.get(case_id, "")
            handed = _handed_on(city, code, day)
            if code and not (known and known[-1][1] >= handed):
                known.append((code, handed))
            held[case_id] = agency
        elif action == "state" and state in _MOVES:
            held[case_id] = agency
            former.pop(case_id, None)
    verdicts = {
        one.case_id: (city.local(one.at).date(), one.satisfied)
        for one in session.scalars(select(VerdictOfResident).where(VerdictOfResident.case_id.in_(ids)))
    }
    return {
        case.id: (
            Story(steps[case.id], timing.rules_of(city, case), case.promised, verdicts.get(case.id)),
            former.get(case.id, ()),
        )
        for case in cases
    }


def _handed_on(city: City, code: str, moved: date) -> date:
    """The day from which the successor has it: as the pack says, though this server may have heard of it later."""
    former = city.pack.former_agencies.get(code)
    return min(moved, former.until + timedelta(days=1)) if former and former.until else moved


def _counted(case: Case, story: Story, former: Sequence[tuple[str, date]], city: City) -> Counted:
    """Who joined a matter is counted with it, not beside it."""
    found = entries(story, city.pack.holidays) if case.joined_id is None else Entries({}, {})
    return counted(groups_of(case), found, former)


def _groups_on(body: Counted, ordinal: int) -> tuple[tuple[str, str], ...]:
    return tuple((body.groups | {Dimension.AGENCY: body.agency_on(ordinal)}).items())


def _places(groups: Iterable[tuple[str, str]], day: date) -> list[_Place]:
    month = month_of(day)
    return [
        place for dimension, key in groups for place in ((dimension, "day", day, key), (dimension, "month", month, key))
    ]


def _write(city: City, session: Session, changes: _Changes) -> None:
    place_names, sums = ("dimension", "grain", "start", "key"), [measure.value for measure in MEASURES]
    amounts = [
        dict(zip((*place_names, *sums), (*place, *row), strict=True))
        for place, row in sorted(changes.amounts.items())
        if any(row)
    ]
    lengths = [
        dict(zip((*place_names, "days", "cases"), (*place, days, cases), strict=True))
        for (place, days), cases in sorted(changes.lengths.items())
        if cases
    ]
    for table, rows, added in ((RollupDay, amounts, sums), (RollupLength, lengths, ["cases"])):
        put(city, session, table, rows, lambda old, new: old + new, added)

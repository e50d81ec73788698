# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the figures by day true: each case that changed is taken out as it was counted and counted anew.

May be killed anywhere and run again: a case, what it added and the mark of how far one is change in one transaction.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

import msgspec
from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Session

from sync.central import timing
from sync.central.city import City
from sync.central.clocks import Happening
from sync.central.figures.counted import MEASURES, Counted, counted, groups_of
from sync.central.figures.entries import Entries, Measure, Story, entries
from sync.central.figures.periods import month_of
from sync.central.models import Case, CaseStep, CaseTally, RollupDay, RollupLength, RollupMark, VerdictOfResident
from sync.protocol.records import CaseState

EVENTS_AT_ONCE = 1000
"""One transaction counts the cases of so many events: on SQLite kiosks wait meanwhile."""
LOOKED_AT_AGAIN = 2000
"""Events before the mark: on PostgreSQL a smaller number may be committed later than a greater one."""
_MARK = 1

_Place = tuple[str, str, date, str]
"""Dimension, grain, start, key."""


@dataclass(slots=True)
class _Changes:
    """What a batch of cases changes."""

    amounts: dict[_Place, Counter[Measure]]
    lengths: Counter[tuple[_Place, int]]

    def take(self, body: Counted, sign: int) -> None:
        """Add what a case adds, or take it back."""
        for day, measure, amount in body.each_amount():
            for place in _places(body.groups, day):
                self.amounts.setdefault(place, Counter())[measure] += sign * amount
        for day, days, cases in body.each_length():
            for place in _places(body.groups, day):
                self.lengths[place, days] += sign * cases


def keep_up(city: City) -> int:
    """Count every case that changed since the last time; how many were looked at."""
    _begin_anew_under_new_rules(city)
    looked_at = 0
    while (found := _next_batch(city)) is not None:
        looked_at += found
    return looked_at


def rebuild(city: City) -> int:
    """Forget all figures and count them again from the events; how many cases."""
    with city.database.write() as session:
        _forget(session)
    return keep_up(city)


def is_behind(city: City) -> int:
    """How many cases are not counted as they are now: none, right after keeping up."""
    with city.database.read() as session:
        query = select(func.count()).select_from(Case).outerjoin(CaseTally, CaseTally.case_id == Case.id)
        return session.scalar(query.where(CaseTally.version.is_distinct_from(Case.version))) or 0


def _forget(session: Session) -> None:
    for table in (RollupDay, RollupLength, CaseTally, RollupMark):
        session.execute(delete(table))


def _begin_anew_under_new_rules(city: City) -> None:
    digest = _rules_digest(city)
    with city.database.read() as session:
        mark = session.get(RollupMark, _MARK)
    if mark is not None and mark.rules == digest:
        return
    with city.database.write() as session:
        _forget(session)
        session.execute(city.database.insert_once(RollupMark), [{"id": _MARK, "event_id": 0, "rules": digest}])


def _rules_digest(city: City) -> bytes:
    deadlines = sorted((code, one.days, one.kind) for code, one in city.pack.deadlines.items())
    closed = sorted(holiday.day for holiday in city.pack.holidays)
    return sha256(msgspec.msgpack.encode((len(MEASURES), city.pack.city.timezone, deadlines, closed))).digest()


def _next_batch(city: City) -> int | None:
    """Count the cases of the next events; None when there are none left."""
    with city.database.read() as session:
        mark = session.get(RollupMark, _MARK)
        newest = session.scalar(select(func.max(CaseStep.id))) or 0
    if mark is None:
        return None
    with city.database.write() as session:
        mark = session.get_one(RollupMark, _MARK, with_for_update=True)
        last = mark.event_id + EVENTS_AT_ONCE
        seen = select(CaseStep.case_id).where(CaseStep.id > mark.event_id - LOOKED_AT_AGAIN, CaseStep.id <= last)
        changed = session.scalars(
            select(Case)
            .where(Case.id.in_(seen))
            .outerjoin(CaseTally, CaseTally.case_id == Case.id)
            .where(CaseTally.version.is_distinct_from(Case.version))
        ).all()
        if not changed and mark.event_id >= newest:
            return None
        _count(city, session, changed)
        mark.event_id = min(max(mark.event_id, newest), last)
        return len(changed)


def _count(city: City, session: Session, cases: Sequence[Case]) -> None:
    if not cases:
        return
    ids = [case.id for case in cases]
    before = {row.case_id: row for row in session.scalars(select(CaseTally).where(CaseTally.case_id.in_(ids)))}
    stories = _stories(city, session, cases)
    changes = _Changes({}, Counter())
    for case in cases:
        now = _counted(case, stories[case.id], city)
        body = msgspec.msgpack.encode(now)
        if (row := before.get(case.id)) is not None:
            changes.take(msgspec.msgpack.decode(row.body, type=Counted), -1)
            row.version, row.body = case.version, body
        else:
            session.add(CaseTally(case_id=case.id, version=case.version, body=body))
        changes.take(now, 1)
    session.flush()
    _write(city, session, changes)


def _stories(city: City, session: Session, cases: Sequence[Case]) -> Mapping[int, Story]:
    ids = [case.id for case in cases]
    steps: dict[int, list[Happening]] = {case_id: [] for case_id in ids}
    rows = session.execute(
        select(CaseStep.case_id, CaseStep.at, CaseStep.state, CaseStep.action)
        .where(CaseStep.case_id.in_(ids))
        .order_by(CaseStep.case_id, CaseStep.number)
    )
    for case_id, at, state, action in rows:
        steps[case_id].append(Happening(city.local(at).date(), CaseState(state), action))
    verdicts = {
        one.case_id: (city.local(one.at).date(), one.satisfied)
        for one in session.scalars(select(VerdictOfResident).where(VerdictOfResident.case_id.in_(ids)))
    }
    return {
        case.id: Story(steps[case.id], timing.rules_of(city, case), case.promised, verdicts.get(case.id))
        for case in cases
    }


def _counted(case: Case, story: Story, city: City) -> Counted:
    """Who joined a matter is counted with it, not beside it."""
    found = entries(story, city.pack.holidays) if case.joined_id is None else Entries({}, {})
    return counted(groups_of(case), found)


def _places(groups: Mapping[str, str], day: date) -> list[_Place]:
    month = month_of(day)
    return [
        place
        for dimension, key in groups.items()
        for place in ((dimension, "day", day, key), (dimension, "month", month, key))
    ]


def _write(city: City, session: Session, changes: _Changes) -> None:
    amounts = [
        {**_columns(place), **{measure.value: sums[measure] for measure in MEASURES}}
        for place, sums in sorted(changes.amounts.items())
        if any(sums.values())
    ]
    lengths = [
        {**_columns(place), "days": days, "cases": cases}
        for (place, days), cases in sorted(changes.lengths.items())
        if cases
    ]
    if amounts:
        session.execute(_adding(city, RollupDay, [measure.value for measure in MEASURES]), amounts)
    if lengths:
        session.execute(_adding(city, RollupLength, ["cases"]), lengths)


def _columns(place: _Place) -> dict[str, Any]:
    return dict(zip(("dimension", "grain", "start", "key"), place, strict=True))


def _adding(city: City, table: type[RollupDay] | type[RollupLength], sums: Sequence[str]) -> Any:
    """An INSERT that adds to a row which is there."""
    insert = (sqlite_insert if city.database.is_sqlite else postgresql_insert)(table)
    return insert.on_conflict_do_update(
        index_elements=list(table.__table__.primary_key),
        set_={name: getattr(table, name) + insert.excluded[name] for name in sums},
    )

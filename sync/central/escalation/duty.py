# SPDX-License-Identifier: GPL-3.0-or-later
"""The regular pass: reads the cases whose clocks run, asks the ladder, writes letters. One server does it for all.

It may be run as often as one likes, be killed anywhere, and be missed for days: what was told is a row.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from hashlib import sha256

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from resources.calendar import is_working_day, long_date
from resources.texts import Words
from sync.central import timing
from sync.central.city import City
from sync.central.escalation import ladder
from sync.central.escalation.ladder import Audience, Clock, Notice, Rung, Watched
from sync.central.escalation.people import Colleague, StaffWords, colleagues, letter_to, meant
from sync.central.models import Case, CaseStep, Duty, Escalation
from sync.central.outbox.letters import Purpose, put
from sync.central.outbox.settings import Channels
from sync.central.states import CLOCK_STOPPED
from sync.protocol.records import CaseState

CHUNK = 200
AHEAD = timedelta(days=21)
"""No step of a ladder is further before the promised day."""
CLIMB = "escalation"


def climb(city: City, channels: Channels) -> int:
    """Tell whoever must know today; how many notices."""
    if not is_working_day(city.today(), city.pack.holidays):
        return 0
    told = last = 0
    while True:
        with city.database.read() as session:
            chunk = _candidates(city, session, last)
            found = _notices(city, session, chunk)
        if not chunk:
            return told
        if found:  # most of the time there is nothing, and nobody is kept waiting for it
            with city.database.write() as session:
                session.scalar(select(Duty).where(Duty.name == CLIMB).with_for_update())
                told += _tell(city, channels, session, [case.id for case in chunk])
        last = chunk[-1].id


def _candidates(city: City, session: Session, last: int) -> Sequence[Case]:
    early = Case.state.in_((CaseState.RECEIVED, CaseState.ROUTED))
    return session.scalars(
        select(Case)
        .where(Case.id > last, Case.joined_id.is_(None), Case.state.not_in([one.value for one in CLOCK_STOPPED]))
        .where(or_(early, Case.due <= city.today() + AHEAD))
        .order_by(Case.id)
        .limit(CHUNK)
    ).all()


def _notices(city: City, session: Session, cases: Sequence[Case]) -> tuple[Notice, ...]:
    ids = [case.id for case in cases]
    steps: dict[int, list[CaseStep]] = defaultdict(list)
    ordered = select(CaseStep).where(CaseStep.case_id.in_(ids)).order_by(CaseStep.case_id, CaseStep.number)
    for step in session.scalars(ordered):
        steps[step.case_id].append(step)
    watched = [
        Watched(one.id, CaseState(one.state), timing.clocks_of(city, one, steps[one.id]), one.joined_id is not None)
        for one in cases
    ]
    before = [
        Notice(row.case_id, Clock(row.clock), row.due, Rung(row.days, Audience(row.audience)))
        for row in session.scalars(select(Escalation).where(Escalation.case_id.in_(ids)))
    ]
    rungs = [Rung(one.days, Audience(one.audience)) for one in city.pack.escalation.steps]
    return ladder.notices(watched, rungs, city.pack.holidays, city.today(), before)


def _tell(city: City, channels: Channels, session: Session, ids: Sequence[int]) -> int:
    """Once more under the lock, since another server may have told it meanwhile; then letters and rows together."""
    cases = {case.id: case for case in session.scalars(select(Case).where(Case.id.in_(ids)).with_for_update())}
    still = [case for case in cases.values() if case.joined_id is None]
    everybody = colleagues(session)
    to_tell: dict[Colleague, list[Notice]] = defaultdict(list)
    told = 0
    for notice in _notices(city, session, still):
        people = meant(everybody, notice.rung.audience, cases[notice.case_id])
        if not people:
            continue  # it waits for somebody who can hear it
        for one in people:
            to_tell[one].append(notice)
        session.add(
            Escalation(
                case_id=notice.case_id, clock=notice.clock, due=notice.due, audience=notice.rung.audience,
                days=notice.rung.days, told_at=city.now(),
            )
        )  # fmt: skip
        told += 1
    put(
        city,
        session,
        [
            letter_to(city, session, channels, one, _key(one, notices), Purpose.DEADLINE, _words(city, cases, notices))
            for one, notices in to_tell.items()
        ],
    )
    return told


def _key(to: Colleague, notices: Sequence[Notice]) -> str:
    about = sorted(f"{one.case_id}/{one.clock}/{one.due}/{one.rung.audience}/{one.rung.days}" for one in notices)
    return f"E:{to.id}:{sha256(' '.join(about).encode()).hexdigest()[:32]}"


def _words(city: City, cases: Mapping[int, Case], notices: Sequence[Notice]) -> StaffWords:
    words = Words(city.settings.language)
    today = city.today()
    by_case: dict[int, list[Notice]] = defaultdict(list)
    for notice in sorted(notices, key=lambda one: (one.due, one.case_id)):
        by_case[notice.case_id].append(notice)
    late = sum(any(one.due < today for one in own) for own in by_case.values())
    lines = [_line(city, words, cases[number], own, today) for number, own in by_case.items()]
    address = f"{city.settings.public_url}/kerja"
    return StaffWords(
        words.say("escalation-subject", count=len(by_case), late=late),
        "\n\n".join([words.say("escalation-opening"), *lines, words.say("escalation-closing", address=address)]),
        address,
    )


def _line(city: City, words: Words, case: Case, notices: Sequence[Notice], today: date) -> str:
    """One case: what it is about, each day that counts with the rule it rests on, and where it is."""
    what = words.say("escalation-secret") if case.secret else _matter(city, case)
    rules = timing.rules_of(city, case)
    told = []
    for notice in notices:
        rule = {Clock.ANSWER: rules.answer, Clock.VERIFY: rules.verify, Clock.TAKE_UP: rules.take_up}[notice.clock]
        left = (notice.due - today).days
        how = "late" if left < 0 else "today" if left == 0 else "soon"
        said = words.say(
            f"escalation-{notice.clock.replace('_', '-')}-{how}",
            day=long_date(notice.due, words.language), days=abs(left),
        )  # fmt: skip
        basis = words.say("escalation-basis", basis=rule.basis) if rule and rule.basis else ""
        told.append(" ".join(part for part in (said, basis) if part))
    where = f"{city.settings.public_url}/kerja/kasus/{case.id}"
    return "\n".join([f"{case.ticket}: {what}", *told, where])


def _matter(city: City, case: Case) -> str:
    name = city.topic_name(case.topic) if case.topic else ""
    return ", ".join(part for part in (name, city.area_name(case.kelurahan)) if part)

# SPDX-License-Identifier: GPL-3.0-or-later
"""One message a working day to everybody of an agency: new, due soon, late, silent, drafts that wait."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from resources.calendar import is_working_day, short_day
from resources.texts import Words
from sync.central.city import City
from sync.central.escalation.people import StaffWords, colleagues, letter_to
from sync.central.escalation.silence import is_silent
from sync.central.models import Case, CaseDraft, CaseStep, Duty
from sync.central.outbox.letters import Purpose, put
from sync.central.outbox.reach import staff_reach
from sync.central.outbox.settings import Channels
from sync.protocol.records import CaseState

SOON = timedelta(days=3)
DIGEST = "digest"


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts for one agency, or for the whole city."""

    new: int = 0
    soon: int = 0
    late: int = 0
    silent: int = 0
    drafts: int = 0

    @property
    def is_empty(self) -> bool:
        """Nothing to say."""
        return not (self.new or self.soon or self.late or self.silent or self.drafts)


def write(city: City, channels: Channels) -> int:
    """Today's summaries, once, after the hour that was set; how many letters."""
    now = city.local(city.now())
    if now.time() < channels.digest_at or not is_working_day(now.date(), city.pack.holidays):
        return 0
    with city.database.read() as session:
        known = session.get(Duty, DIGEST)
        if known is not None and known.day == now.date():
            return 0
    with city.database.write() as session:
        duty = session.scalar(select(Duty).where(Duty.name == DIGEST).with_for_update())
        if duty is None or duty.day == now.date():
            return 0
        since = datetime.combine(duty.day or now.date() - timedelta(days=1), channels.digest_at, now.tzinfo)
        duty.day = now.date()
        return _write(city, channels, session, since)


def _write(city: City, channels: Channels, session: Session, since: datetime) -> int:
    by_agency = summaries(city, session, since)
    everywhere = ("soon", "late", "silent", "drafts")
    sums = {name: sum(getattr(one, name) for one in by_agency.values()) for name in everywhere}
    whole = Summary(new=_count(session, Case.received_at > since), **sums)
    words, today = Words(city.settings.language), city.today()
    letters = []
    for one in colleagues(session):
        own = whole if one.is_verifier else by_agency.get(one.agency, Summary()) if one.agency else Summary()
        works = one.is_verifier or one.is_officer or one.is_superior
        if not works or own.is_empty or not staff_reach(city, session, one.id).digest:
            continue
        said = _words(city, words, own)
        letters.append(letter_to(city, session, channels, one, f"D:{today}:{one.id}", Purpose.DIGEST, said))
    put(city, session, letters)
    return len(letters)


def summaries(city: City, session: Session, since: datetime) -> Mapping[str, Summary]:
    """Counts by agency; what has none yet stands under the empty code."""
    today = city.today()
    routed = select(CaseStep.case_id).where(CaseStep.at > since, CaseStep.state == CaseState.ROUTED)
    parts = {
        "new": _by_agency(session, Case.id.in_(routed)),
        "soon": _by_agency(session, Case.rank_day.between(today, today + SOON)),
        "late": _by_agency(session, Case.rank_day < today),
        "silent": _by_agency(session, is_silent(city, city.pack.escalation.silent_days)),
        "drafts": _by_agency(session, Case.id.in_(select(CaseDraft.case_id).where(CaseDraft.returned_at.is_(None)))),
    }
    agencies = {agency for part in parts.values() for agency in part}
    return {
        agency: Summary(**{name: part.get(agency, 0) for name, part in parts.items()}) for agency in sorted(agencies)
    }


def _by_agency(session: Session, condition: ColumnElement[bool]) -> dict[str, int]:
    counted = select(Case.agency, func.count()).where(Case.joined_id.is_(None), condition).group_by(Case.agency)
    return {agency: int(count) for agency, count in session.execute(counted)}


def _count(session: Session, condition: ColumnElement[bool]) -> int:
    return session.scalar(select(func.count()).select_from(Case).where(Case.joined_id.is_(None), condition)) or 0


def _words(city: City, words: Words, own: Summary) -> StaffWords:
    address = f"{city.settings.public_url}/kerja"
    day = short_day(city.today(), words.language)
    lines = [
        words.say(f"digest-{name}", count=count, days=city.pack.escalation.silent_days)
        for name in ("late", "soon", "new", "drafts", "silent")
        if (count := getattr(own, name))
    ]
    closing = words.say("escalation-closing", address=address)
    return StaffWords(
        words.say("digest-subject", day=day, new=own.new, late=own.late), "\n".join([*lines, "", closing]), address
    )

# SPDX-License-Identifier: GPL-3.0-or-later
"""Cases as other programs may read them.

Everybody may know topic, kelurahan, days, state and public answers. What a resident wrote and where exactly it is
stays inside until a verifier approved words for everybody; the program that brought a case sees what it brought.
Secret matters are shown to nobody else.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from resources.forms.model import Answer
from resources.texts import Words
from sync.central.casework.merging import is_merged, merged_cases
from sync.central.city import City
from sync.central.models import Case, CaseStep
from sync.central.open311.catalogue import is_black_box
from sync.central.open311.question import Question
from sync.central.open311.wire import Extended, FaultError, Note, ServiceRequest
from sync.central.partners import Known
from sync.central.states import CLOSED
from sync.protocol.records import CaseState

DESCRIPTION, ADDRESS, MEDIA = "cerita", "alamat", "media_url"
"""Answers of a case that came through this door."""


def found(city: City, question: Question, reader: Known | None) -> tuple[ServiceRequest, ...]:
    """Cases that fit the question, the newest first."""
    with city.database.read() as session:
        rows = session.scalars(
            select(Case)
            .where(_readable(city, reader), *_asked(question))
            .order_by(Case.filed_at.desc(), Case.id.desc())
            .limit(question.page_size)
            .offset((question.page - 1) * question.page_size)
        ).all()
        return _written(city, session, rows, reader, extended=question.extended)


def single(city: City, number: str, reader: Known | None, *, extended: bool) -> ServiceRequest:
    """One case. Raises FaultError 404, also for what must not be known."""
    with city.database.read() as session:
        row = session.scalar(select(Case).where(_readable(city, reader), Case.id == _number(number)))
        if row is None:
            raise FaultError(404, "service_request_id was not found")
        return _written(city, session, [row], reader, extended=extended)[0]


def is_readable(city: City, session: Session, number: str, reader: Known | None) -> Case | None:
    """The case with this number, if the reader may know of it."""
    return session.scalar(select(Case).where(_readable(city, reader), Case.id == _number(number)))


def status_of(state: CaseState) -> str:
    """Open311 knows two."""
    return "closed" if state in CLOSED else "open"


def w3c(city: City, moment: datetime) -> str:
    """A moment on the city's clocks, with its zone, to the second."""
    return city.local(moment).isoformat(timespec="seconds")


def readable_cases(city: City, reader: Known | None) -> ColumnElement[bool]:
    """Complaints about known topics that are no secret, and all that the reader itself brought."""
    return _readable(city, reader)


def _readable(city: City, reader: Known | None) -> ColumnElement[bool]:
    hidden = [topic.code for topic in city.pack.topics.values() if is_black_box(topic)]
    open_to_all = (
        (Case.kind == "complaint") & Case.secret.is_(False) & (Case.topic != "") & Case.topic.not_in(hidden)
    ) & or_(Case.joined_id.is_(None), merged_cases())  # one that was merged stays where others know it, as closed
    return or_(open_to_all, Case.partner_id == reader.id) if reader else open_to_all


def _asked(question: Question) -> list[ColumnElement[bool]]:
    if question.ids:  # overrides everything else
        return [Case.id.in_([_number(number) for number in question.ids])]
    wanted: list[ColumnElement[bool]] = []
    if question.service_codes:
        wanted.append(Case.topic.in_(question.service_codes))
    wanted += [Case.filed_at >= question.start] if question.start else []
    wanted += [Case.filed_at <= question.end] if question.end else []
    wanted += [Case.updated_at >= question.updated_after] if question.updated_after else []
    wanted += [Case.updated_at <= question.updated_before] if question.updated_before else []
    closed = Case.state.in_([state.value for state in CLOSED])
    if len(question.statuses) == 1:
        wanted.append(closed if question.statuses == ("closed",) else ~closed)
    if question.box:
        west, south, east, north = question.box
        wanted += [Case.public_words != "", Case.long.between(west, east), Case.lat.between(south, north)]
    return wanted


def _number(text: str) -> int:
    """The number of a case; one that no case has for anything else."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else -1


def _written(
    city: City, session: Session, rows: Sequence[Case], reader: Known | None, *, extended: bool
) -> tuple[ServiceRequest, ...]:
    steps = public_steps(session, [row.id for row in rows])
    joined = _joined(session, [row.id for row in rows]) if extended else {}
    return tuple(
        _request(city, row, steps.get(row.id, ()), joined.get(row.id, 0), reader, extended=extended) for row in rows
    )


def public_steps(session: Session, case_ids: Iterable[int]) -> Mapping[int, Sequence[CaseStep]]:
    """The public timeline of each case."""
    found_steps: dict[int, list[CaseStep]] = {}
    for step in session.scalars(
        select(CaseStep)
        .where(CaseStep.case_id.in_(list(case_ids)), CaseStep.public_number.is_not(None))
        .order_by(CaseStep.case_id, CaseStep.public_number)
    ):
        found_steps.setdefault(step.case_id, []).append(step)
    return found_steps


def _joined(session: Session, case_ids: Sequence[int]) -> Mapping[int, int]:
    counts = select(Case.joined_id, func.count()).where(Case.joined_id.in_(case_ids)).group_by(Case.joined_id)
    return {case_id: count for case_id, count in session.execute(counts) if case_id is not None}


def _request(
    city: City, row: Case, steps: Sequence[CaseStep], joined: int, reader: Known | None, *, extended: bool
) -> ServiceRequest:
    state = CaseState(row.state)
    own = reader is not None and row.partner_id == reader.id
    answers = msgspec.msgpack.decode(row.answers, type=dict[str, Answer]) if own else {}
    shows_place = own or bool(row.public_words)
    said = next((step.public_text for step in reversed(steps) if step.public_text), "")
    if is_merged(row):
        said = f"{state_words(state)} (#{row.joined_id}). {said}".strip()
    return ServiceRequest(
        service_request_id=str(row.id),
        status=status_of(state),
        status_notes=said or state_words(state),
        service_name=city.topic_name(row.topic),
        service_code=row.topic,
        description=_text(answers.get(DESCRIPTION)) or row.public_words or None,
        agency_responsible=city.agency_name(row.agency) if row.agency else None,
        service_notice=None,
        requested_datetime=w3c(city, row.filed_at),
        updated_datetime=w3c(city, row.updated_at),
        expected_datetime=w3c(city, _end_of(city, row.due)) if row.due else None,
        address=_text(answers.get(ADDRESS)) or address_of(city, row.kelurahan),
        address_id=row.kelurahan or None,
        zipcode=None,
        lat=row.lat if shows_place else None,
        long=row.long if shows_place else None,
        media_url=_text(answers.get(MEDIA)) or None,
        extended_attributes=_extended(city, row, joined) if extended else msgspec.UNSET,
        notes=_notes(city, steps) if extended else msgspec.UNSET,
    )


def address_of(city: City, kelurahan: str) -> str | None:
    """Kelurahan, kecamatan, city: as exactly as everybody may know."""
    try:
        area = city.pack.area(kelurahan)
        return f"Kelurahan {area.spoken_name}, Kecamatan {city.pack.area(area.parent).name}, {city.pack.city.name}"
    except KeyError:
        return None


def state_words(state: CaseState) -> str:
    """A state as residents read it."""
    return _words().say(f"central-state-{state.value.replace('_', '-')}")


def _extended(city: City, row: Case, joined: int) -> Extended:
    try:
        area = city.pack.area(row.kelurahan)
        kecamatan: str | None = city.pack.area(area.parent).name
    except KeyError:
        area, kecamatan = None, None
    return Extended(
        state=row.state,
        state_name=state_words(CaseState(row.state)),
        channel="kiosk" if row.kiosk_id else "open311",
        kelurahan=row.kelurahan or None,
        kelurahan_name=area.name if area else None,
        kecamatan_name=kecamatan,
        joined=joined,
    )


def _notes(city: City, steps: Sequence[CaseStep]) -> tuple[Note, ...]:
    return tuple(
        Note(w3c(city, step.at), step.public_text or state_words(CaseState(step.state)), step.state) for step in steps
    )


@cache
def _words() -> Words:
    return Words("id")


def _text(answer: Answer | None) -> str:
    return answer if isinstance(answer, str) else ""


def _end_of(city: City, day: date) -> datetime:
    return datetime.combine(day, time(23, 59, 59), ZoneInfo(city.pack.city.timezone))

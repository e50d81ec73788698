# SPDX-License-Identifier: GPL-3.0-or-later
"""Open cases that may be the same matter as this one, the likeliest first, with the reasons for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

import msgspec
from sqlalchemy import ColumnElement, and_, or_, select

from resources.forms.model import Answer, Place
from sync.central.access.scope import in_reach
from sync.central.accounts import Visitor
from sync.central.casework.likeness import AROUND_METRES, Likeness, Traits, likeness
from sync.central.city import City
from sync.central.models import Case
from sync.central.permissions import Permission
from sync.central.states import CLOSED
from sync.protocol.records import CaseState

RECENT = timedelta(days=60)
MOST_COMPARED = 80
MOST_SHOWN = 3
_AROUND_DEGREES = AROUND_METRES / 111_000
_STORY = "cerita"


@dataclass(frozen=True, slots=True)
class Twin:
    """A case that looks like the same matter."""

    case: Case
    likeness: Likeness
    days: int
    """How many days lie between the two."""


def twins_of(city: City, visitor: Visitor, case: Case) -> tuple[Twin, ...]:
    """What a verifier should look at before this case goes on."""
    if not visitor.may(Permission.MERGE) or not case.topic or case.joined_id is not None:
        return ()
    if CaseState(case.state) in CLOSED:
        return ()
    with city.database.read() as session:
        rows = session.scalars(
            select(Case)
            .where(in_reach(visitor), Case.topic == case.topic, Case.id != case.id, *_near(case), *_fit(case))
            .order_by(Case.filed_at.desc())
            .limit(MOST_COMPARED)
        ).all()
    own = traits_of(city, case)
    found = []
    for row in rows:
        alike = likeness(own, traits_of(city, row))
        if alike is not None:
            found.append(Twin(row, alike, abs((case.filed_at - row.filed_at).days)))
    found.sort(key=lambda twin: (-twin.likeness.points, twin.days, twin.case.id))
    return tuple(found[:MOST_SHOWN])


def traits_of(city: City, case: Case) -> Traits:
    """What of a case can be compared."""
    answers = msgspec.msgpack.decode(case.answers, type=dict[str, Answer])
    place = next((answer for answer in answers.values() if isinstance(answer, Place)), None)
    story = answers.get(_STORY)
    return Traits(
        day=city.local(case.filed_at).date(),
        kelurahan=case.kelurahan,
        outer=place.outer if place else "",
        inner=place.inner if place else "",
        landmark=place.landmark if place else "",
        story=story if isinstance(story, str) else "",
        lat=case.lat,
        long=case.long,
    )


def _near(case: Case) -> Sequence[ColumnElement[bool]]:
    span = Case.filed_at.between(case.filed_at - RECENT, case.filed_at + RECENT)
    same_area = Case.kelurahan == case.kelurahan
    if case.lat is None or case.long is None:
        return (span, same_area)
    box = and_(
        Case.lat.between(case.lat - _AROUND_DEGREES, case.lat + _AROUND_DEGREES),
        Case.long.between(case.long - _AROUND_DEGREES, case.long + _AROUND_DEGREES),
    )
    return (span, or_(same_area, box))


def _fit(case: Case) -> Sequence[ColumnElement[bool]]:
    """What this case could be merged into."""
    closed = [state.value for state in CLOSED]
    return (Case.joined_id.is_(None), Case.state.not_in(closed), Case.secret.is_(case.secret), Case.kind == case.kind)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The cases that a filter finds, among those that the reader may see."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, case, func, select

from sync.central import casebook
from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.models import Case
from sync.central.permissions import Permission
from sync.central.states import CLOCK_STOPPED, CLOSED
from sync.protocol.records import CaseState

PAGE_SIZE = 40


@dataclass(frozen=True, slots=True)
class Filter:
    """What a person wants to see; empty means everything that is open."""

    state: str = ""
    topic: str = ""
    kelurahan: str = ""
    ticket: str = ""
    kind: str = ""
    page: int = 1


@dataclass(frozen=True, slots=True)
class Listed:
    """One page of the work list."""

    cases: tuple[Case, ...]
    total: int
    late: int
    page: int
    pages: int
    joined: Mapping[int, int]
    """How many residents joined, by case; only where somebody did."""


def work_list(city: City, visitor: Visitor, wanted: Filter) -> Listed:
    """Cases this person may see, the late ones first, then by promised day."""
    today = city.today()
    conditions = [_allowed(visitor), *_chosen(wanted)]
    running = Case.state.not_in([state.value for state in CLOCK_STOPPED])
    late = running & (Case.due < today)
    with city.database.read() as session:
        total = session.scalar(select(func.count()).select_from(Case).where(*conditions)) or 0
        overdue = session.scalar(select(func.count()).select_from(Case).where(*conditions, late)) or 0
        pages = max(1, -(-total // PAGE_SIZE))
        page = min(max(wanted.page, 1), pages)
        order = (case((late, 0), (running, 1), else_=2), func.coalesce(Case.due, date.max), Case.id)
        rows = session.scalars(
            select(Case).where(*conditions).order_by(*order).limit(PAGE_SIZE).offset((page - 1) * PAGE_SIZE)
        ).all()
        joined = casebook.joined_counts(session, [row.id for row in rows])
    return Listed(tuple(rows), total, overdue, page, pages, joined)


def _allowed(visitor: Visitor) -> ColumnElement[bool]:
    if visitor.may(Permission.SEE_ALL_CASES):
        return Case.id.is_not(None)
    return (Case.agency == visitor.agency) & (Case.agency != "")


def _chosen(wanted: Filter) -> list[ColumnElement[bool]]:
    chosen: list[ColumnElement[bool]] = []
    if wanted.ticket:
        return [Case.ticket == wanted.ticket.strip().upper()]
    chosen.append(Case.joined_id.is_(None))  # who joined is worked on where she joined
    if wanted.kind:
        chosen.append(Case.kind == wanted.kind)
    if wanted.state in CaseState.__members__.values():
        chosen.append(Case.state == wanted.state)
    elif wanted.state != "semua":
        chosen.append(Case.state.not_in([state.value for state in CLOSED]))
    if wanted.topic:
        chosen.append(Case.topic == wanted.topic)
    if wanted.kelurahan:
        chosen.append(Case.kelurahan == wanted.kelurahan)
    return chosen

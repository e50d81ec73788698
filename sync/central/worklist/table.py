# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file of the list holds: its columns, and a case as a row of plain values."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice

from sqlalchemy import select
from sqlalchemy.orm import Session

from resources.texts import Words
from sync.central import casebook
from sync.central.casework.takeaway import Person
from sync.central.city import City
from sync.central.models import Account, Case, VerdictOfResident
from sync.central.pages import slug
from sync.central.states import CLOCK_STOPPED
from sync.protocol.records import CaseState

AT_ONCE = 500
Cell = str | int | date | datetime | None


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands in other tables about some cases."""

    joined: Mapping[int, int]
    satisfied: Mapping[int, bool]
    assigned: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name in the person's language, and how wide it stands in a sheet."""

    name: str
    width: int
    value: Callable[[Case, Beside], Cell]
    on_paper: bool = True
    """Whether a page has room for it."""


def columns_of(city: City, words: Words, titled: Callable[[Case], str]) -> tuple[Column, ...]:
    """The columns of every file."""
    say = words.say

    def opinion(case: Case, beside: Beside) -> Cell:
        told = beside.satisfied.get(case.id)
        return "" if told is None else say("list-opinion-ya" if told else "list-opinion-tidak")

    return (
        Column(say("list-file-case"), 9, lambda case, _: case.id, on_paper=False),
        Column(say("list-file-ticket"), 16, lambda case, _: case.ticket),
        Column(say("list-file-kind"), 18, lambda case, _: say(f"central-kind-{case.kind}"), on_paper=False),
        Column(say("list-file-title"), 34, lambda case, _: titled(case)),
        Column(say("list-file-area"), 20, lambda case, _: city.area_name(case.kelurahan)),
        Column(say("list-file-code"), 15, lambda case, _: case.kelurahan, on_paper=False),
        Column(say("list-file-kiosk"), 20, lambda case, _: case.kiosk_name, on_paper=False),
        Column(say("list-file-channel"), 12, lambda case, _: say(_channel(case)), on_paper=False),
        Column(say("list-file-filed"), 17, lambda case, _: city.local(case.filed_at)),
        Column(say("list-file-received"), 17, lambda case, _: city.local(case.received_at), on_paper=False),
        Column(say("list-file-due"), 12, lambda case, _: case.due),
        Column(say("list-file-late"), 10, lambda case, _: _days_late(case, city.today())),
        Column(say("list-file-state"), 18, lambda case, _: say(f"central-state-{slug(case.state)}")),
        Column(say("list-file-agency"), 32, lambda case, _: city.agency_name(case.agency)),
        Column(say("list-file-assigned"), 22, lambda case, beside: beside.assigned.get(case.id, ""), on_paper=False),
        Column(say("list-file-changed"), 17, lambda case, _: city.local(case.updated_at), on_paper=False),
        Column(say("list-file-joined"), 8, lambda case, beside: beside.joined.get(case.id, 0), on_paper=False),
        Column(say("list-file-opinion"), 12, opinion, on_paper=False),
        Column(say("list-file-public-words"), 40, lambda case, _: case.public_words, on_paper=False),
    )


def people_columns(say: Callable[..., str]) -> tuple[Column, ...]:
    """What a file with names has besides; its cells come from people_cells."""
    return tuple(
        Column(say(name), width, _nothing)
        for name, width in (("list-file-person", 28), ("list-file-phone", 18), ("list-file-nik", 20))
    )


def people_cells(person: Person | None) -> list[Cell]:
    """Who filed; empty where nobody may ask, or nobody said."""
    return [person.name, person.phone, person.nik] if person else ["", "", ""]


def _nothing(_case: Case, _beside: Beside) -> Cell:
    return ""


def rows_of(session: Session, cases: Iterator[Case], columns: Sequence[Column]) -> Iterator[list[Cell]]:
    """Each case as a row, some hundred looked up at a time."""
    while some := list(islice(cases, AT_ONCE)):
        beside = _beside(session, some)
        for case in some:
            yield [column.value(case, beside) for column in columns]


def _beside(session: Session, cases: Sequence[Case]) -> Beside:
    numbers = [case.id for case in cases]
    told = select(VerdictOfResident.case_id, VerdictOfResident.satisfied).where(VerdictOfResident.case_id.in_(numbers))
    people = (
        select(Case.id, Account.full_name).join(Account, Account.id == Case.assigned_id).where(Case.id.in_(numbers))
    )
    return Beside(
        joined=casebook.joined_counts(session, numbers),
        satisfied={number: said for number, said in session.execute(told)},
        assigned={number: name for number, name in session.execute(people)},
    )


def _channel(case: Case) -> str:
    return "list-channel-mitra" if case.partner_id is not None else "list-channel-anjungan"


def _days_late(case: Case, today: date) -> int | None:
    if case.due is None or CaseState(case.state) in CLOCK_STOPPED or case.due >= today:
        return None
    return (today - case.due).days

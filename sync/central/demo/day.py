# SPDX-License-Identifier: GPL-3.0-or-later
"""What people of the demo city do on one day: gathered, then written with few statements, each by the rules."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypedDict

from sqlalchemy.orm import Session

from sync.central import cases, many, resident
from sync.central.accounts import Visitor
from sync.central.cases import Wish
from sync.central.casework import assignment, drafts
from sync.central.chain import Step
from sync.central.city import City
from sync.central.demo.gathered import SetClock
from sync.central.errors import RuleError
from sync.central.many import Deed
from sync.central.models import Case, CaseDraft
from sync.central.resident import Say
from sync.protocol.records import CaseState

log = logging.getLogger("anjungan.central")
Act = Callable[[City, Case], Step]


class Given(TypedDict, total=False):
    """What a person says beside a step: the fields of a wish."""

    public_text: str
    internal_text: str
    agency: str
    body: str


@dataclass(frozen=True, slots=True)
class _Doing:
    """Something that somebody did."""

    at: datetime
    case_ids: tuple[int, ...]
    act: Act | None
    """What it writes, where it can be written with others."""
    work: Callable[[], None]
    """The same on its own."""
    looks_back: bool = False
    """It asks for what is written of the case: never in one writing with an earlier step of it."""


@dataclass(slots=True)
class Day:
    """Doings in the order of their moments."""

    city: City
    session: Session
    clock: SetClock
    refused: set[int] = field(default_factory=set)
    """Cases with a step that the rules did not allow."""
    _doings: list[_Doing] = field(default_factory=list)

    def step(self, case_id: int, visitor: Visitor, target: CaseState, given: Given) -> None:
        """Somebody brings a case into another state."""

        def act(city: City, case: Case) -> Step:
            return cases.step_of(city, visitor, case, replace(Wish(target, case.version), **given))

        def work() -> None:
            wish = replace(Wish(target, self._version(case_id), aware=True), **given)
            cases.change(self.city, visitor, case_id, wish)

        self._doings.append(_Doing(self.clock.moment, (case_id,), act, work))

    def draft(self, case_id: int, visitor: Visitor, target: CaseState, words: str) -> None:
        """Somebody writes what another person lets out."""

        def act(city: City, case: Case) -> Step:
            return drafts.drafted(city, self.session, visitor, case, target, words)

        def work() -> None:
            drafts.write(self.city, visitor, case_id, self._version(case_id), target, words)

        self._doings.append(_Doing(self.clock.moment, (case_id,), act, work))

    def approve(self, case_id: int, visitor: Visitor) -> None:
        """Somebody lets a draft out as it is."""

        def act(city: City, case: Case) -> Step:
            wish = drafts.wish_of(self.session, case, self.session.get_one(CaseDraft, case_id))
            return cases.step_of(city, visitor, case, wish, approved=True)

        def work() -> None:
            drafts.approve_within(self.city, self.session, visitor, case_id, self._version(case_id))

        self._doings.append(_Doing(self.clock.moment, (case_id,), act, work))

    def give(self, case_id: int, visitor: Visitor, to: Visitor) -> None:
        """Somebody gives a case to a colleague."""

        def act(city: City, case: Case) -> Step:
            return assignment.given(city, self.session, visitor, case, to.account_id)

        def work() -> None:
            assignment.give(self.city, visitor, case_id, self._version(case_id), to.account_id)

        self._doings.append(_Doing(self.clock.moment, (case_id,), act, work))

    def publish(self, case_id: int, visitor: Visitor, text: str) -> None:
        """Somebody lets everybody read words about the matter."""

        def act(city: City, case: Case) -> Step:
            return cases.published(city, visitor, case, text)

        def work() -> None:
            cases.publish_words(self.city, visitor, case_id, text)

        self._doings.append(_Doing(self.clock.moment, (case_id,), act, work))

    def say(self, case_id: int, token: str, what: Say, words: str) -> None:
        """The resident says something by her paper."""

        def act(city: City, case: Case) -> Step:
            return resident.said(city, self.session, case, what, words)

        def work() -> None:
            resident.say(self.city, token, what, words)

        self._doings.append(_Doing(self.clock.moment, (case_id,), act, work, looks_back=True))

    def note(self, case_id: int, visitor: Visitor, text: str) -> None:
        """Somebody writes a note."""

        def act(city: City, _case: Case) -> Step:
            return cases.note_of(city, visitor, text)

        note = _Doing(self.clock.moment, (case_id,), act, lambda: cases.add_note(self.city, visitor, case_id, text))
        self._doings.append(note)

    def merge(self, case_id: int, host: int, visitor: Visitor) -> None:
        """Somebody finds that two cases are one."""

        def work() -> None:
            wish = Wish(CaseState.DUPLICATE, self._version(case_id), case_number=str(host))
            cases.change(self.city, visitor, case_id, wish)

        self._doings.append(_Doing(self.clock.moment, (case_id, host), None, work))

    def alone(self, case_id: int, work: Callable[[], None]) -> None:
        """Something that is written on its own."""
        self._doings.append(_Doing(self.clock.moment, (case_id,), None, work))

    def state_of(self, case_id: int) -> CaseState:
        """Where a case stood when the day began."""
        return CaseState(self.session.get_one(Case, case_id).state)

    def settle(self) -> None:
        """Write it all."""
        together: list[_Doing] = []
        touched: set[int] = set()
        for doing in self._doings:
            if doing.act is not None:
                if doing.looks_back and not touched.isdisjoint(doing.case_ids):
                    self._write(together)
                    together, touched = [], set()
                together.append(doing)
                touched.update(doing.case_ids)
                continue
            if not touched.isdisjoint(doing.case_ids):
                self._write(together)
                together, touched = [], set()
            self._one(doing)
        self._write(together)
        self._doings.clear()

    def _write(self, doings: list[_Doing]) -> None:
        if not doings:
            return
        free = many.alone(self.session, [doing.case_ids[0] for doing in doings])
        deeds = [
            Deed(one.case_ids[0], self._timed(one.at, one.act)) for one in doings if one.act and one.case_ids[0] in free
        ]
        for refusal in many.take(self.city, self.session, deeds) if deeds else ():
            self._refuse(refusal.case_id, refusal.reason)
        for doing in doings:
            if doing.case_ids[0] not in free:
                self._one(doing)

    def _timed(self, at: datetime, act: Act) -> Act:
        def timed(city: City, case: Case) -> Step:
            self.clock.moment = at
            return act(city, case)

        return timed

    def _one(self, doing: _Doing) -> None:
        self.clock.moment = doing.at
        try:
            doing.work()
        except RuleError as error:
            self._refuse(doing.case_ids[0], error)

    def _refuse(self, case_id: int, error: RuleError) -> None:
        log.warning("a step of case %d was refused: %s", case_id, error.text)
        self.refused.add(case_id)

    def _version(self, case_id: int) -> int:
        return self.session.get_one(Case, case_id).version

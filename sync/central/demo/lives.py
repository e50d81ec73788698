# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a case: a generator that waits until a moment and then lets somebody act, as people of a city do."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from sync.central import cases, matters, resident
from sync.central.accounts import Visitor
from sync.central.cases import Wish
from sync.central.city import City
from sync.central.demo.filings import Filing
from sync.central.demo.office import Office
from sync.central.demo.staff import Staff
from sync.central.demo.words import DemoWords
from sync.central.models import Case
from sync.central.resident import Say
from sync.central.states import CLOSED
from sync.protocol.records import CaseState as S

Life = Iterator[datetime]
"""Gives the moment of its next step, and takes it when asked again."""
_JOINED_TOPICS = frozenset({"JALAN", "BANJIR", "SAMPAH", "LAMPU", "LALIN", "AIR"})


@dataclass(frozen=True, slots=True)
class Pace:
    """How an agency works."""

    hours: float
    """Until it takes a case up, about."""
    days: float
    """Until it answers, about."""
    care: float
    """How often residents say that it is mended, of those who say anything."""


@dataclass(slots=True)
class World:
    """Everybody in the demo city, and what they know of each other's cases."""

    city: City
    office: Office
    staff: Staff
    words: DemoWords
    paces: Mapping[str, Pace]
    chance: Random
    shared: list[tuple[Filing, int]] = field(default_factory=list)
    """Cases that others may join."""
    newest: dict[tuple[str, str], int] = field(default_factory=dict)
    """The case last verified, by topic and kelurahan."""

    def lives(self, case_id: int, filing: Filing) -> Life:
        """From the verifier's first look on."""
        slow = 16.0 if self.chance.random() < 0.1 else 3.0
        looked = self.office.after(filing.opened.received_at, self.chance.expovariate(1 / slow) + 0.2)
        yield looked
        place = (filing.opened.topic, filing.opened.kelurahan)
        fate = self.chance.random()
        known = place in self.newest and filing.subject is not None and filing.subject.has_place
        if known and fate > 0.7 and self._is_open(self.newest[place]):
            self._verify(case_id, S.DUPLICATE, case_number=str(self.newest[place]))
            return
        if fate < 0.04:
            self._verify(case_id, S.NOT_OURS, public_text=self.chance.choice(self.words.sayings.not_ours))
            return
        if fate < 0.065:
            self._verify(case_id, S.REJECTED, public_text=self.chance.choice(self.words.sayings.rejected))
            return
        if fate < 0.12:
            yield from self._asks(case_id, filing, looked, by_agency=False)
            if self._state(case_id) is not S.VERIFIED:
                return
        else:
            self._verify(case_id, S.VERIFIED)
        self.newest[place] = case_id
        yield from self._routed(case_id, filing)

    def _routed(self, case_id: int, filing: Filing) -> Life:
        agency = filing.opened.suggested_agency
        if agency not in self.staff.agents:
            return
        at = self.office.after(self.city.now(), self.chance.expovariate(1 / 1.5) + 0.05)
        yield at
        if self.chance.random() < 0.05 and len(self.staff.agents) > 1 and not filing.opened.secret:
            wrong = self.chance.choice([one for one in self.staff.agents if one != agency])
            self._verify(case_id, S.ROUTED, agency=wrong)
            at = self.office.after(at, self._pace(wrong).hours)
            yield at
            back = self.chance.choice(self.words.sayings.sent_back)
            self._work(case_id, wrong, S.VERIFIED, internal_text=back)
            at = self.office.after(at, 2)
            yield at
        self._verify(case_id, S.ROUTED, agency=agency)
        if filing.opened.topic in _JOINED_TOPICS and self.chance.random() < 0.14 and not filing.opened.secret:
            matters.publish(self.city, self.staff.verifier, case_id, filing.landmark.capitalize())
            self.shared.append((filing, case_id))
        if filing.subject and self.chance.random() < 0.35 and cases.may_be_public(self.city, self._case(case_id)):
            told = f"{filing.subject.what[0].capitalize()}, {filing.landmark}."
            cases.publish_words(self.city, self.staff.verifier, case_id, told)
        yield from self._worked(case_id, agency, filing)

    def _worked(self, case_id: int, agency: str, filing: Filing) -> Life:
        pace = self._pace(agency)
        at = self.office.after(self.city.now(), self.chance.expovariate(1 / pace.hours) + 0.1)
        yield at
        self._work(case_id, agency, S.IN_PROGRESS)
        if filing.subject and self.chance.random() < 0.25:
            cases.add_note(self.city, self._worker(case_id, agency), case_id, filing.subject.note)
        if self.chance.random() < 0.07:
            yield from self._asks(case_id, filing, at, by_agency=True)
            if self._state(case_id) is not S.IN_PROGRESS:
                return
        left = self.chance.gammavariate(1.6, pace.days / 1.6) * 8
        if filing.subject and filing.subject.plan and self.chance.random() < 0.4:
            at = self.office.after(self.city.now(), left * 0.4)
            yield at
            day = self.office.after(at, left * 0.6)
            told = filing.subject.plan.format(hari=f"{day:%d-%m-%Y}")
            self._work(case_id, agency, S.SCHEDULED, public_text=told)
            yield day
            if self.chance.random() < 0.5:
                self._work(case_id, agency, S.IN_PROGRESS)
                yield self.office.after(day, 3)
        else:
            yield self.office.after(self.city.now(), left)
        told = self.chance.choice(filing.subject.answers if filing.subject else self.words.sayings.answers)
        self._work(case_id, agency, S.ANSWERED, public_text=told)
        yield from self._heard(case_id, agency, filing)

    def _heard(self, case_id: int, agency: str, filing: Filing) -> Life:
        """What she says of the answer; most say nothing."""
        if self.chance.random() > 0.4 or filing.opened.matter:
            return
        yield self.office.at_home(self.city.now(), self.chance.uniform(0.3, 6), self.chance)
        if self.chance.random() < self._pace(agency).care:
            resident.say(self.city, filing.opened.token, Say.MENDED, "")
            return
        words = self.chance.choice(self.words.sayings.not_mended)
        resident.say(self.city, filing.opened.token, Say.NOT_MENDED, words)
        yield self.office.after(self.city.now(), self.chance.uniform(1, 8))
        self._verify(case_id, S.ROUTED, agency=agency)
        yield self.office.after(self.city.now(), self._pace(agency).hours)
        self._work(case_id, agency, S.IN_PROGRESS)
        yield self.office.after(self.city.now(), self._pace(agency).days * 4)
        self._work(case_id, agency, S.ANSWERED, public_text=self.words.sayings.mended_again)

    def _asks(self, case_id: int, filing: Filing, at: datetime, *, by_agency: bool) -> Life:
        """A question to the resident, and her answer, if there is one."""
        question = self.chance.choice(self.words.sayings.questions)
        if by_agency:
            self._work(case_id, filing.opened.suggested_agency, S.WAITING_FOR_CITIZEN, public_text=question)
        else:
            self._verify(case_id, S.WAITING_FOR_CITIZEN, public_text=question)
        if self.chance.random() < 0.6:
            yield self.office.at_home(at, self.chance.uniform(1, 5), self.chance)
            resident.say(self.city, filing.opened.token, Say.REPLY, self.chance.choice(self.words.sayings.replies))
        else:
            yield at + timedelta(days=30)
            self._verify(case_id, S.REJECTED, public_text=self.words.sayings.rejected[1])

    def _verify(self, case_id: int, target: S, **given: str) -> None:
        cases.change(self.city, self.staff.verifier, case_id, Wish(target, self._version(case_id), **given))

    def _work(self, case_id: int, agency: str, target: S, **given: str) -> None:
        cases.change(self.city, self._worker(case_id, agency), case_id, Wish(target, self._version(case_id), **given))

    def _worker(self, case_id: int, agency: str) -> Visitor:
        """Who works on it: a secret one stays with the verifier who may see it by name."""
        return self.staff.verifier if self._case(case_id).secret else self.staff.agents[agency]

    def _pace(self, agency: str) -> Pace:
        return self.paces[agency]

    def _case(self, case_id: int) -> Case:
        with self.city.database.read() as session:
            return session.get_one(Case, case_id)

    def _version(self, case_id: int) -> int:
        return self._case(case_id).version

    def _is_open(self, case_id: int) -> bool:
        """Whether another report can be merged into it."""
        case = self._case(case_id)
        return S(case.state) not in CLOSED and case.joined_id is None and not case.secret

    def _state(self, case_id: int) -> S:
        return S(self._case(case_id).state)


def paces_of(agencies: tuple[str, ...], chance: Random) -> dict[str, Pace]:
    """Some answer in a day, some in two weeks; the busiest is a little too slow."""
    kinds = (Pace(14, 7.5, 0.6), Pace(4, 2.5, 0.85), Pace(8, 5, 0.75), Pace(26, 11, 0.45), Pace(3, 1.5, 0.9))
    return {agency: kinds[n % len(kinds)] if n < 5 else chance.choice(kinds) for n, agency in enumerate(agencies)}

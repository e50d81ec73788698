# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a case: a generator that waits until a moment and then lets somebody act, as people of a city do."""

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Unpack

from sync.central import matters
from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.demo.day import Day, Given
from sync.central.demo.filings import Filing
from sync.central.demo.office import Office
from sync.central.demo.staff import Staff
from sync.central.demo.words import DemoWords
from sync.central.resident import Say
from sync.central.states import CLOSED, lets_out
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
    day: Day
    shared: list[tuple[Filing, int]] = field(default_factory=list)
    """Cases that others may join."""
    states: dict[int, S] = field(default_factory=dict)
    """Where each case stands, or will when the day is settled."""
    newest: dict[tuple[str, str], int] = field(default_factory=dict)
    """The case last verified, by topic and kelurahan."""

    def lives(self, case_id: int, filing: Filing) -> Life:
        """From the verifier's first look on."""
        slow = 16.0 if self.chance.random() < 0.1 else 3.0
        yield self.office.after(filing.opened.received_at, self.chance.expovariate(1 / slow) + 0.2)
        place = (filing.opened.topic, filing.opened.kelurahan)
        fate, say = self.chance.random(), self.words.sayings
        host = self.newest.get(place, 0)
        if filing.subject and filing.subject.has_place and self._is_open(host) and fate > 0.6:
            self._merge(case_id, host)
            return
        if fate < 0.04:
            self._verify(case_id, S.NOT_OURS, public_text=self.chance.choice(say.not_ours))
            return
        if fate < 0.065:
            self._verify(case_id, S.REJECTED, public_text=self.chance.choice(say.rejected))
            return
        if fate >= 0.12:
            self._verify(case_id, S.VERIFIED)
        elif not (yield from self._asks(case_id, filing, self.staff.verifier, S.VERIFIED)):
            return
        self.newest[place] = case_id
        yield from self._routed(case_id, filing)

    def _routed(self, case_id: int, filing: Filing) -> Life:
        agency, secret = filing.opened.suggested_agency, filing.opened.secret
        if agency not in self.staff.agents:
            return
        yield self.office.after(self.city.now(), self.chance.expovariate(1 / 1.5) + 0.05)
        if self.chance.random() < 0.05 and not secret:
            wrong = self.chance.choice([one for one in self.staff.agents if one != agency])
            self._verify(case_id, S.ROUTED, agency=wrong)
            yield self.office.after(self.city.now(), self.paces[wrong].hours)
            back = self.chance.choice(self.words.sayings.sent_back)
            self._do(case_id, self.staff.agents[wrong], S.VERIFIED, internal_text=back)
            yield self.office.after(self.city.now(), 2)
        self._verify(case_id, S.ROUTED, agency=agency)
        self._make_public(case_id, filing)
        yield from self._worked(case_id, self.staff.verifier if secret else self.staff.agents[agency], agency, filing)

    def _make_public(self, case_id: int, filing: Filing) -> None:
        """Some matters others may join; of some, words for everybody are approved."""
        topic = self.city.pack.topics.get(filing.opened.topic)
        if filing.subject is None or topic is None or topic.secret or topic.supervision or filing.opened.secret:
            return
        landmark = filing.landmark.capitalize()
        if topic.code in _JOINED_TOPICS and self.chance.random() < 0.12:
            self.day.alone(case_id, lambda: matters.publish(self.city, self.staff.verifier, case_id, landmark))
            self.shared.append((filing, case_id))
        if self.chance.random() < 0.25:
            told = f"{filing.subject.what[0].capitalize()}, {filing.landmark}."
            self.day.publish(case_id, self.staff.verifier, told)

    def _worked(self, case_id: int, worker: Visitor, agency: str, filing: Filing) -> Life:
        pace, subject = self.paces[agency], filing.subject
        yield self.office.after(self.city.now(), self.chance.expovariate(1 / pace.hours) + 0.1)
        self._do(case_id, worker, S.IN_PROGRESS)
        if subject and self.chance.random() < 0.25:
            self.day.note(case_id, worker, subject.note)
        crew = self.staff.outside.get(agency)
        if subject and subject.has_place and crew is not None and worker is not self.staff.verifier:
            self.day.give(case_id, worker, crew)
        if self.chance.random() < 0.07 and not (yield from self._asks(case_id, filing, worker, S.IN_PROGRESS)):
            return
        left = self.chance.gammavariate(1.6, pace.days / 1.6) * 8
        if subject and subject.plan and self.chance.random() < 0.4:
            yield self.office.after(self.city.now(), left * 0.4)
            day = self.office.after(self.city.now(), left * 0.6)
            yield from self._tell(case_id, worker, agency, S.SCHEDULED, subject.plan.format(hari=f"{day:%d-%m-%Y}"))
            yield max(day, self.city.now())
            if self.chance.random() < 0.5:
                self._do(case_id, worker, S.IN_PROGRESS)
                yield self.office.after(self.city.now(), 3)
        else:
            yield self.office.after(self.city.now(), left)
        told = self.chance.choice(subject.answers if subject else self.words.sayings.answers)
        yield from self._tell(case_id, worker, agency, S.ANSWERED, told)
        yield from self._heard(case_id, worker, agency, filing)

    def _heard(self, case_id: int, worker: Visitor, agency: str, filing: Filing) -> Life:
        """What she says of the answer; most say nothing."""
        if self.chance.random() > 0.4:
            return
        yield self.office.at_home(self.city.now(), self.chance.uniform(0.3, 6), self.chance)
        if self.chance.random() < self.paces[agency].care:
            self._say(case_id, filing, Say.MENDED, "", S.DONE)
            return
        self._say(case_id, filing, Say.NOT_MENDED, self.chance.choice(self.words.sayings.not_mended), S.REOPENED)
        yield self.office.after(self.city.now(), self.chance.uniform(1, 8))
        self._verify(case_id, S.ROUTED, agency=agency)
        yield self.office.after(self.city.now(), self.paces[agency].hours)
        self._do(case_id, worker, S.IN_PROGRESS)
        yield self.office.after(self.city.now(), self.paces[agency].days * 4)
        yield from self._tell(case_id, worker, agency, S.ANSWERED, self.words.sayings.mended_again)

    def _tell(self, case_id: int, worker: Visitor, agency: str, target: S, words: str) -> Life:
        """Words for the resident: an officer's wait for her superior's yes."""
        if lets_out(worker.permissions):
            self._do(case_id, worker, target, public_text=words)
            return
        self.day.draft(case_id, worker, target, words)
        yield self.office.after(self.city.now(), self.chance.expovariate(1 / 3) + 0.1)
        self.states[case_id] = target
        self.day.approve(case_id, self.staff.heads.get(agency, self.staff.verifier))

    def _asks(self, case_id: int, filing: Filing, asker: Visitor, back: S) -> Generator[datetime, None, bool]:
        """A question to the resident; whether she answered, so that the case goes on."""
        at = self.city.now()
        question = self.chance.choice(self.words.sayings.questions)
        yield from self._tell(case_id, asker, asker.agency, S.WAITING_FOR_CITIZEN, question)
        if self.chance.random() < 0.6:
            yield self.office.at_home(at, self.chance.uniform(1, 5), self.chance)
            self._say(case_id, filing, Say.REPLY, self.chance.choice(self.words.sayings.replies), back)
            return True
        yield at + timedelta(days=30)
        self._verify(case_id, S.REJECTED, public_text=self.words.sayings.rejected[1])
        return False

    def _is_open(self, case_id: int) -> bool:
        return self.states.get(case_id, S.DONE) not in CLOSED and self.day.state_of(case_id) not in CLOSED

    def _verify(self, case_id: int, target: S, **given: Unpack[Given]) -> None:
        self._do(case_id, self.staff.verifier, target, **given)

    def _do(self, case_id: int, visitor: Visitor, target: S, **given: Unpack[Given]) -> None:
        self.states[case_id] = target
        self.day.step(case_id, visitor, target, given)

    def _merge(self, case_id: int, host: int) -> None:
        self.states[case_id] = S.DUPLICATE
        self.day.merge(case_id, host, self.staff.verifier)

    def _say(self, case_id: int, filing: Filing, what: Say, words: str, target: S) -> None:
        self.states[case_id] = target
        self.day.say(case_id, filing.opened.token, what, words)


def paces_of(agencies: tuple[str, ...], chance: Random) -> dict[str, Pace]:
    """Some answer in a day, some in two weeks; the busiest is a little too slow."""
    kinds = (Pace(14, 7.5, 0.6), Pace(4, 2.5, 0.85), Pace(8, 5, 0.75), Pace(26, 11, 0.45), Pace(3, 1.5, 0.9))
    return {agency: kinds[n % len(kinds)] if n < 5 else chance.choice(kinds) for n, agency in enumerate(agencies)}

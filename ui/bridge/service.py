# SPDX-License-Identifier: GPL-3.0-or-later
"""One service as QML reads it, in one language: made anew when the language changes; only its ticks are alive."""

import re
from collections.abc import Collection
from datetime import date

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from resources.pack.content import Provenance, Requirement, Service
from resources.pack.model import DayKind, Pack
from resources.texts import Words
from ui.bridge.kinds import QVariantList

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LAWS_NAMED = 2


@QmlElement
@QmlUncreatable("made in Python")
class Bring(QObject):  # type: ignore[operator]
    """One thing to bring, and whether she has it."""

    settled = Signal()
    changed = Signal()

    def __init__(self, requirement: Requirement, ready: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requirement = requirement
        self._ready = ready

    def tick(self, *, ready: bool) -> None:
        """She has it, or not after all."""
        self._ready = ready
        self.changed.emit()

    @Property(str, notify=settled)
    def text(self) -> str:
        return self._requirement.text

    @Property(str, notify=settled)
    def note(self) -> str:
        return self._requirement.note

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._ready


@QmlElement
@QmlUncreatable("made in Python")
class ShownService(QObject):  # type: ignore[operator]
    """All that the page of a service says."""

    settled = Signal()
    ticked = Signal()

    def __init__(
        self,
        service: Service,
        pack: Pack,
        words: Words,
        today: date,
        ready: Collection[int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._words = words
        self._within = _within(service, pack, words)
        self._can_request = service.form in pack.forms
        self._can_complain = service.complaint_topic in pack.topics
        self._approval = approval(service.provenance, words, today)
        self._example = service.provenance.is_example(today)
        self._bring = [Bring(one, number in ready, self) for number, one in enumerate(service.requirements)]
        self._ready = len(ready)

    def tick(self, number: int, *, ready: bool, count: int) -> None:
        """One requirement is ready, or not after all; count of all that are."""
        self._bring[number].tick(ready=ready)
        self._ready = count
        self.ticked.emit()

    @Property(str, notify=settled)
    def code(self) -> str:
        return self._service.code

    @Property(str, notify=settled)
    def name(self) -> str:
        return self._service.name

    @Property(str, notify=settled)
    def summary(self) -> str:
        return self._service.summary

    @Property(bool, notify=settled)
    def free(self) -> bool:
        return self._service.free

    @Property(str, notify=settled)
    def cost(self) -> str:
        return self._service.cost

    @Property(str, notify=settled)
    def time(self) -> str:
        return self._service.time

    @Property(str, notify=settled)
    def place(self) -> str:
        return self._service.place

    @Property(QVariantList, notify=settled)
    def bring(self) -> list[QObject]:
        return list(self._bring)

    @Property(int, notify=ticked)
    def ready(self) -> int:
        """How many requirements are ticked."""
        return self._ready

    @Property(QVariantList, notify=settled)
    def steps(self) -> list[str]:
        return list(self._service.steps)

    @Property(str, notify=settled)
    def forWhom(self) -> str:
        return self._service.who

    @Property(str, notify=settled)
    def product(self) -> str:
        return self._service.product

    @Property(str, notify=settled)
    def agency(self) -> str:
        return self._service.agency

    @Property(str, notify=settled)
    def within(self) -> str:
        """Until when a prepared request is answered; empty when it cannot be prepared here."""
        return self._within if self._can_request else ""

    @Property(str, notify=settled)
    def note(self) -> str:
        return self._service.note

    @Property(QVariantList, notify=settled)
    def laws(self) -> list[str]:
        return list(self._service.legal_basis)

    @Property(str, notify=settled)
    def lawNames(self) -> str:
        """The rules by their numbers alone, as many as fit a line."""
        names = [re.split(r"\s+(?:tentang|Pasal|Ps)\b|[,;(]", law)[0].strip() for law in self._service.legal_basis]
        return ", ".join(list(dict.fromkeys(names))[:LAWS_NAMED])

    @Property(str, notify=settled)
    def approval(self) -> str:
        """Who approved it and when, or that nobody did."""
        return self._approval

    @Property(bool, notify=settled)
    def example(self) -> bool:
        return self._example

    @Property(bool, notify=settled)
    def levyIsCrime(self) -> bool:
        return self._service.levy_is_crime

    @Property(bool, notify=settled)
    def canRequest(self) -> bool:
        return self._can_request

    @Property(bool, notify=settled)
    def canComplain(self) -> bool:
        return self._can_complain


def approval(provenance: Provenance, words: Words, today: date) -> str:
    """Who approved a content and when; that it is only an example; or when it was last checked."""
    if provenance.is_example(today):
        return words.say("learn-example")
    if provenance.approved_by and provenance.approved_on:
        return words.say("learn-approved", by=provenance.approved_by, date=_date(provenance.approved_on, words))
    if provenance.approved_by:
        return words.say("learn-approved-by", by=provenance.approved_by)
    return words.say("learn-checked", date=_date(provenance.checked, words))


def _date(day: date, words: Words) -> str:
    month = words.say("calendar-months").split()[day.month - 1]
    return words.say("sheet-date", date=str(day.day), month=month, year=str(day.year))


def _within(service: Service, pack: Pack, words: Words) -> str:
    deadline = pack.deadlines.get(service.answered_within)
    if deadline is None:
        return ""
    text = "learn-within-working-days" if deadline.kind is DayKind.WORKING else "learn-within-days"
    return words.say(text, days=deadline.days)

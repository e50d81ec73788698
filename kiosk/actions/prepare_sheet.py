# SPDX-License-Identifier: GPL-3.0-or-later
"""The requirement sheet of one service: to print, or to take along on a phone."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.config import Config
from kiosk.domain.indonesian import words_of
from kiosk.domain.sheet import Sheet, SheetFact, SheetItem, SheetPart, take_along_text
from resources.calendar import clock_time
from resources.pack.content import Provenance, Service
from resources.pack.model import Area, DayKind, Pack
from resources.texts import Words


@dataclass(frozen=True, slots=True)
class Counter:
    """Where the sheet is asked for, and when: in the city's zone."""

    pack: Pack
    """In the language of the sheet."""
    source: Pack
    """In the language the pack was written in; what she has may have been ticked in this one."""
    area: Area
    config: Config
    now: datetime


def prepare_sheet(code: str, ready: Collection[str], counter: Counter, words: Words) -> Sheet:
    """The sheet of a service; ready are the texts of what she has. KeyError when there is no such one."""
    service = counter.pack.content.services[code]
    city = counter.pack.city
    own = counter.source.content.services[code].requirements
    return Sheet(
        government=city.government,
        office=words.say("sheet-office", kelurahan=counter.area.spoken_name, city=city.name),
        kelurahan=words.say("receipt-kelurahan", name=counter.area.spoken_name),
        kiosk=words.say("receipt-kiosk", name=counter.config.kiosk_name),
        title=service.short_name or service.name,
        summary=_summary(service),
        facts=_facts(service, words),
        items=tuple(
            SheetItem(need.text, need.note, need.text in ready or same.text in ready)
            for need, same in zip(service.requirements, own, strict=True)
        ),
        notice=" ".join(part for part in (service.note, words.say("sheet-no-fee") if service.free else "") if part),
        steps=service.steps,
        parts=_parts(service, counter.pack, words),
        approval=_approval(service.provenance, counter.now.date(), words),
        printed=words.say(
            "sheet-printed",
            date=f"{counter.now:%d-%m-%Y}",
            clock=clock_time(counter.now, words.language),
            zone=city.zone_label,
            kiosk=counter.config.kiosk_name,
        ),
        take_along=take_along(code, counter.pack, counter.area, words),
        colours=city.accents,
    )


def take_along(code: str, pack: Pack, area: Area, words: Words) -> str:
    """The text for a phone that has no network: name, what to bring, cost, time, place."""
    service = pack.content.services[code]
    cost = words.say("sheet-free") if service.free else service.cost
    return take_along_text(
        service.short_name or service.name,
        words.say("sheet-qr-bring") if service.requirements else words.say("sheet-nothing-to-bring"),
        [requirement.text for requirement in service.requirements],
        [
            words.say("sheet-qr-cost", value=cost),
            words.say("sheet-qr-time", value=service.time),
            words.say("sheet-qr-place", value=service.place),
            words.say("sheet-office", kelurahan=area.spoken_name, city=pack.city.name),
        ],
    )


def _summary(service: Service) -> str:
    """What it is; the full name too, where the title is an abbreviation that it spells out."""
    if not set(words_of(service.short_name)) <= set(words_of(service.name)):
        return f"{service.name}. {service.summary}"
    return service.summary


def _facts(service: Service, words: Words) -> tuple[SheetFact, ...]:
    cost = words.say("sheet-free") if service.free else service.cost
    facts = (
        SheetFact(words.say("sheet-cost"), cost, good=service.free),
        SheetFact(words.say("sheet-time"), service.time),
        SheetFact(words.say("sheet-place"), service.place),
    )
    return tuple(fact for fact in facts if fact.value)


def _parts(service: Service, pack: Pack, words: Words) -> tuple[SheetPart, ...]:
    """The parts of the service standard that are not told above."""
    unhappy = words.say("sheet-unhappy-how")
    if service.levy_is_crime:
        unhappy = f"{unhappy} {words.say('sheet-levy')}"
    parts = (
        SheetPart(words.say("sheet-product"), service.product, short=True),
        SheetPart(words.say("sheet-unhappy"), unhappy, short=True),
        SheetPart(words.say("sheet-who"), service.who),
        SheetPart(words.say("sheet-answers"), _answers(service, pack, words)),
        SheetPart(words.say("sheet-law"), "; ".join(service.legal_basis)),
    )
    return tuple(part for part in parts if part.text)


def _answers(service: Service, pack: Pack, words: Words) -> str:
    deadline = pack.deadlines.get(service.answered_within)
    if deadline is None:
        return service.agency
    text = "sheet-answers-working-days" if deadline.kind is DayKind.WORKING else "sheet-answers-days"
    return words.say(text, agency=service.agency.rstrip("."), days=deadline.days)


def _approval(provenance: Provenance, today: date, words: Words) -> str:
    if provenance.is_example(today):
        return words.say("sheet-example")
    if provenance.approved_by and provenance.approved_on:
        return words.say("sheet-approved", who=provenance.approved_by, date=_date(provenance.approved_on, words))
    return words.say("sheet-checked", date=_date(provenance.checked, words))


def _date(day: date, words: Words) -> str:
    month = words.say("calendar-months").split()[day.month - 1]
    return words.say("sheet-date", date=str(day.day), month=month, year=str(day.year))

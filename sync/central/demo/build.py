# SPDX-License-Identifier: GPL-3.0-or-later
"""Twelve weeks of a city in one transaction: kiosks, people, cases, surveys, news; by seed and today."""

import heapq
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from random import Random

from nacl import pwhash
from nacl.signing import SigningKey
from sqlalchemy import select
from sqlalchemy.orm import Session

from resources.forms.model import QuestionType
from sync.central import blobs, board, cases, kiosks, partners, resident, surveys
from sync.central.board import Draft
from sync.central.city import City, milliseconds
from sync.central.demo import drawings
from sync.central.demo.day import Day
from sync.central.demo.filings import Filing, Residents, kelurahan_of
from sync.central.demo.gathered import SetClock, gathered
from sync.central.demo.lives import Life, World, paces_of
from sync.central.demo.office import Office, office_of
from sync.central.demo.staff import Staff, hire
from sync.central.demo.words import DemoWords, read_words
from sync.central.models import Case, Kiosk, Matter, Partner
from sync.protocol.enrolment import EnrolRequest, fingerprint
from sync.protocol.records import KioskReport, SignedReport, SubmissionBody
from sync.protocol.sealing import lock

ACCESS_CODE = "K7MQ4XNH"
"""Opens every report of the demo city by its number."""


@dataclass(frozen=True, slots=True)
class Size:
    """How much city."""

    days: int = 84
    a_day: float = 4.5
    kiosks: int = 12
    surveys: int = 160
    photos: int = 30


@dataclass(frozen=True, slots=True)
class Built:
    """What whoever looks at it must know."""

    cases: int
    staff: Staff
    refused: int
    """Steps that the rules did not allow; 0 unless the rules know more than the story."""
    tracks: Mapping[str, str]
    """Tracking token of a case in each state, the newest of each."""


@dataclass(slots=True)
class _Builder:
    city: City
    clock: SetClock
    now: datetime
    size: Size
    chance: Random
    words: DemoWords
    office: Office
    session: Session
    lives: list[tuple[datetime, int, Life]]
    tokens: dict[int, str]
    photos: int = 0


def build(city: City, password: str, seed: int = 1, size: Size | None = None) -> Built:
    """The city, from nothing to this moment. city: open, and empty."""
    clock, now = SetClock(), city.now()
    chance = Random(seed)  # noqa: S311 - invents a city, keeps no secret
    with gathered(city, clock) as gathering, gathering.database.write() as session:
        pack = city.pack
        office = office_of(pack.city.timezone, pack.holidays)
        builder = _Builder(
            gathering, clock, now, size or Size(), chance, read_words(), office, session, lives=[], tokens={}
        )
        return _build(builder, password)


def _build(b: _Builder, password: str) -> Built:
    first = b.city.local(b.now).date() - timedelta(days=b.size.days)
    b.clock.moment = b.office.after(datetime.combine(first, datetime.min.time(), b.office.zone), 0)
    machines = _kiosks(b)
    agencies = _agencies(b)
    staff = hire(b.city, agencies, machines[0].kelurahan, password, b.words.people.officers)
    for machine in machines[:-1]:
        kiosks.approve(b.city, machine.id, fingerprint(machine.public_key), staff.keeper.account_id)
    doings = Day(b.city, b.session, b.clock)
    world = World(b.city, b.office, staff, b.words, paces_of(agencies, b.chance), b.chance, doings)
    code = pwhash.argon2id.str(ACCESS_CODE.encode(), pwhash.argon2id.OPSLIMIT_MIN, pwhash.argon2id.MEMLIMIT_MIN)
    areas = kelurahan_of(b.city.pack.areas)
    troubled = {area.code: b.chance.choice((0.4, 0.8, 1.0, 1.6, 2.6)) for area in areas}
    residents = Residents(b.city, b.words, machines, code.decode(), b.chance, b.city.local(b.now).date(), troubled)
    partner = _partner(b)
    storms = {first + timedelta(days=n): b.chance.choice(machines).kelurahan for n in (31, 59, b.size.days - 9)}
    for n in range(b.size.days + 1):
        day = first + timedelta(days=n)
        _a_day(b, world, residents, partner, day, storms.get(day, ""))
    _surveys(b, machines)
    _board(b, staff)
    _health(b, machines)
    return Built(len(b.tokens), staff, len(doings.refused), _tracks(b))


def _a_day(b: _Builder, world: World, residents: Residents, partner: Partner, day: date, storm: str) -> None:
    """Who files today, opened together; then whatever falls into the day."""
    filed = _filed(b, world, residents, partner, day, storm)
    if filed:
        b.clock.moment = filed[-1].opened.received_at
        opened = cases.open_cases(b.city, b.session, [one.opened for one in filed])
        for case, filing in zip(opened, filed, strict=True):
            b.tokens[case.id] = filing.opened.token
            if case.joined_id is None:
                _live(b, case.id, world.lives(case.id, filing))
    midnight = datetime.combine(day + timedelta(days=1), datetime.min.time(), b.office.zone)
    until = min(midnight, b.now)
    while b.lives and b.lives[0][0] <= until:
        moment, number, life = heapq.heappop(b.lives)
        b.clock.moment = moment
        if number not in world.day.refused:
            _live(b, number, life)
    world.day.settle()
    if day.weekday() == 0 and midnight < b.now:
        b.clock.moment = midnight
        resident.close_silent(b.city)


def _live(b: _Builder, number: int, life: Life) -> None:
    """The next step of a life."""
    moment = next(life, None)
    if moment is not None:
        heapq.heappush(b.lives, (moment, number, life))


def _filed(b: _Builder, world: World, residents: Residents, partner: Partner, day: date, storm: str) -> list[Filing]:
    if not b.office.is_open(day):
        return []
    count = round(b.chance.gauss(b.size.a_day, b.size.a_day / 4)) * (2 if storm else 1)
    found: list[Filing] = []
    for at in sorted(b.office.visit(day, b.chance) for _ in range(max(count, 1))):
        if at > b.now:
            break
        chosen = b.chance.random()
        if world.shared and chosen < 0.09:
            host, case_id = b.chance.choice(world.shared[-6:])
            matter = b.session.scalar(select(Matter.id).where(Matter.case_id == case_id))
            found.append(residents.join(at, host, matter or b""))
            continue
        filing = _with_photo(b, residents.file(at, storm if chosen > 0.5 else ""))
        brought = filing.subject is not None and b.chance.random() < 0.06
        found.append(residents.through(partner.id, partner.name, filing) if brought else filing)
    return found


def _with_photo(b: _Builder, filing: Filing) -> Filing:
    """A drawn picture for some, more of the newest."""
    recent = b.now - filing.opened.received_at < timedelta(days=b.size.days / 3)
    wanted = filing.subject and filing.subject.has_place and b.chance.random() < (0.45 if recent else 0.08)
    if not wanted or filing.subject is None or b.photos >= b.size.photos:
        return filing
    b.photos += 1
    picture = drawings.draw(filing.subject.code, _PICTURE_WORDS, b.chance)
    key, locked = lock(picture)
    sha = sha256(locked).hexdigest()
    blobs.store_own(b.city, sha, locked)
    return replace(filing, opened=replace(filing.opened, photos=((sha, key),)))


_PICTURE_WORDS = "Gambar peragaan, bukan foto"


def _agencies(b: _Builder) -> tuple[str, ...]:
    """Those to which the pack routes what the stories tell, the busiest first."""
    weights: Counter[str] = Counter()
    for subject in b.words.stories.subjects:
        topic = b.city.pack.topics.get(subject.code)
        if topic is not None and topic.agencies:
            weights[topic.agencies[0]] += subject.weight
    for agencies in b.city.pack.form_routes.values():
        weights[agencies[0]] += 1
    for service in b.city.pack.content.services.values():
        weights[service.agency_code] += 0
    return tuple(code for code, _ in weights.most_common() if code in b.city.pack.agencies)


def _kiosks(b: _Builder) -> tuple[Kiosk, ...]:
    areas = kelurahan_of(b.city.pack.areas)
    step = max(len(areas) // b.size.kiosks, 1)
    chosen = areas[::step][: b.size.kiosks]
    for n, area in enumerate(chosen):
        code = kiosks.make_code(b.city, area.code, "Anjungan 1")
        key = SigningKey(b.chance.randbytes(32))
        was = f"{b.city.pack.city.ticket_prefix}-{_UNITS[n // 28]}{_UNITS[n % 28]}"
        kiosks.enrol(b.city, EnrolRequest(code, bytes(key.verify_key), "1.4.0", was))
    return tuple(b.session.scalars(select(Kiosk).order_by(Kiosk.id)))


_UNITS = "23456789BCDFGHJKMNPQRSTVWXYZ"


def _partner(b: _Builder) -> Partner:
    partners.add(b.city, "Aplikasi warga (peragaan)")
    return b.session.scalars(select(Partner)).one()


def _surveys(b: _Builder, machines: tuple[Kiosk, ...]) -> None:
    """Sheets of the satisfaction survey: most are content, the time taken is what they like least."""
    form = b.city.pack.forms.get("skm")
    if form is None:
        return
    elements = [q.id for page in form.pages for q in page.questions if q.type is QuestionType.RATING]
    services = sorted(b.city.pack.content.services)
    for _ in range(b.size.surveys):
        machine = b.chance.choice(machines)
        at = b.now - timedelta(days=b.chance.uniform(0, b.size.days))
        mood = b.chance.gauss(3.15, 0.4)
        given = {name: str(min(4, max(1, round(b.chance.gauss(mood - (0.4 if name == "waktu" else 0), 0.5)))))
                 for name in elements}  # fmt: skip
        body = SubmissionBody(
            ticket="", token="", access_hash="", form="skm", form_version=form.version, pack=b.city.pack.name,
            pack_version=b.city.pack.version, kind=form.kind, language="id", kelurahan=machine.kelurahan,
            kiosk_name=machine.name, filed_at=milliseconds(at), approximate=False,
            answers={"layanan": b.chance.choice(services), **given}, topic="", secret=False, identity="anonim",
            consent_version="", due="", due_code="", officer="",
        )  # fmt: skip
        surveys.keep(b.city, b.session, b.chance.randbytes(16), body)


def _board(b: _Builder, staff: Staff) -> None:
    for headline in b.words.sayings.news:
        b.clock.moment = b.office.after(b.now - timedelta(days=headline.days), 1)
        posting = board.write(b.city, staff.herald, Draft(headline.title, headline.body, "", ""))
        board.publish(b.city, staff.herald, posting)


def _health(b: _Builder, machines: tuple[Kiosk, ...]) -> None:
    """Most are well; one is out of paper, one has had no line for hours, one is silent since days."""
    for n, machine in enumerate(machines):
        quiet = {1: timedelta(hours=5), 4: timedelta(days=3)}.get(n, timedelta(seconds=b.chance.randint(5, 50)))
        b.clock.moment = b.now - quiet
        troubles = ("paper",) if n == 2 else ("disk-low",) if n == 7 else ()
        waiting = 14 if n == 1 else 0
        checked = milliseconds(b.office.after(b.clock.moment - timedelta(days=4), 0.2))
        report = KioskReport(
            waiting=waiting, oldest_ms=5 * 3_600_000 if waiting else 0, photos_waiting=3 if waiting else 0, conflicts=0,
            version="1.4.0", clock_offset=b.chance.randint(-900, 900), free_mb=380 if n == 7 else 21_000 + 137 * n,
            trouble=troubles[0] if troubles else "", configuration=1, boot_id=f"demo{n}", mono=86_400_000,
            check=SignedReport(checked, "Loket 1", "good", ()),
            pack_version=b.city.pack.version, troubles=troubles,
        )  # fmt: skip
        kiosks.note_report(b.city, machine.id, report)
        machine.last_seen_at = b.clock.moment


def _tracks(b: _Builder) -> Mapping[str, str]:
    """A paper for each state."""
    newest = b.session.execute(select(Case.id, Case.state).where(Case.joined_id.is_(None)).order_by(Case.id))
    return {state: b.tokens[case_id] for case_id, state in newest}

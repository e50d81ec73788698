# SPDX-License-Identifier: GPL-3.0-or-later
"""open_kiosk(data) wires a kiosk once, by hand. What a screen needs is in the frozen Kiosk; nothing else is global."""

import random
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache, partial
from pathlib import Path
from secrets import token_bytes

from kiosk.actions.apply_news import apply_news
from kiosk.actions.carry_by_hand import ByHand
from kiosk.actions.city_way import LinkStatus, link_status
from kiosk.actions.enrol import VERSION
from kiosk.actions.file_submission import Filing, file_submission
from kiosk.actions.follow_submission import may_see, progress_of, read_question
from kiosk.actions.keep_room import open_with_room, refuse_when_low, room_in_log, tidy
from kiosk.actions.prepare_sheet import Counter, prepare_sheet, take_along
from kiosk.actions.receipt_lines import receipt_lines
from kiosk.actions.reprint_receipt import short_receipt
from kiosk.actions.search import local_words, make_finder
from kiosk.actions.similar import announcements, similar
from kiosk.actions.staff_diary import Diary, told
from kiosk.actions.staff_room import House, StaffRoom, furnish
from kiosk.actions.tell_whereabouts import ToldJournal, log_whereabouts, whereabouts_of
from kiosk.clock import Clock, boot_id
from kiosk.config import Config, make_config
from kiosk.desk import Desk
from kiosk.domain import danger, topic
from kiosk.domain.announcement import Announcement
from kiosk.domain.matter import Matter
from kiosk.domain.progress import Progress
from kiosk.domain.receipt import Receipt, ReceiptLine
from kiosk.domain.search import Finder, Hit
from kiosk.domain.submission import Draft, Filed
from kiosk.domain.whereabouts import Whereabouts
from kiosk.errors import AskOfficer, Refused
from kiosk.machine import instance
from kiosk.machine.disk import Room
from kiosk.machine.keys import Identity, store_key
from kiosk.machine.packs import Fetcher, Opened, Packs
from kiosk.machine.queue_hook import take_number
from kiosk.machine.trust import Trust
from kiosk.machine.uses import Uses
from kiosk.printing.printers import Printed, make_printer, make_sheet_printer
from kiosk.printing.sheet import requirement_sheet_a4
from kiosk.printing.sheet_strip import requirement_strip_80mm
from kiosk.printing.strip import receipt_pdf
from kiosk.store.engine import reading_errors, reopen_store
from resources.pack.errors import PackError
from resources.pack.model import Area, Pack, Topic
from resources.pack.translate import in_language
from resources.texts import Words, languages
from sync import inbox, outbox
from sync.agent import Courier
from sync.inbox import Position
from sync.link import Link
from sync.parcel import Bearer
from sync.protocol.configuration import Configuration
from sync.protocol.records import KioskReport
from sync.round import KioskSide, Queue, Round
from sync.tls import Way


@dataclass(frozen=True, slots=True)
class Kiosk:
    """A running kiosk: settings, knowledge, and one callable for each thing a person can do."""

    config: Config
    pack: Pack
    area: Area
    kecamatan: Area
    clock: Clock
    words: Callable[[str], Words]
    pack_in: Callable[[str], Pack]
    """The pack as it reads in a language."""
    file: Callable[[Draft], Future[Filed]]
    preview: Callable[[Draft], tuple[ReceiptLine, ...]]
    suggest_topics: Callable[[str], tuple[Topic, ...]]
    danger: Callable[[str], bool]
    find: Callable[[str, str], tuple[Hit, ...]]
    """Query and language; hits that are not sure are the closest there is. Never empty."""
    follow: Callable[[str, str, str], Future[Progress]]
    """Ticket or scanned text, access code, language."""
    print_receipt: Callable[[Receipt, str], Printed]
    """Receipt and language; errand lane, may take seconds."""
    short_receipt: Callable[[Progress, str], Receipt]
    """What may be printed again of a submission, and the language; without access code and without her words."""
    print_sheet: Callable[[str, tuple[str, ...], str], Printed]
    """Service, the requirements she has, language; errand lane, may take seconds."""
    take_along: Callable[[str, str], str]
    """Service and language: the text of a QR code that a phone reads without a network."""
    take_queue_number: Callable[[str], str]
    """Service; the number of the office's own queue. Errand lane, may take seconds."""
    announcements: Callable[[], Future[tuple[Announcement, ...]]]
    """The city's news board as it stands today for this kelurahan, the newest first."""
    similar: Callable[[str, str], Future[tuple[Matter, ...]]]
    """Topic and kelurahan: what others reported there lately and may be joined. At most three, the newest first."""
    whereabouts: Callable[[int], Future[Whereabouts]]
    """Number of something filed: where this very submission is on its way to the city."""
    link: Callable[[], LinkStatus]
    watch_link: Callable[[Callable[[], None]], None]
    send_now: Callable[[], None]
    by_hand: ByHand
    """Sending by stick; errand lane."""
    staff: StaffRoom
    pack_version: str
    pack_day: date | None
    """First day of the pack in force, for "data per"; none for the one that came with the program."""
    newer_pack: Callable[[], bool]
    """Whether the program would use another pack if it were started again; a good deed for an idle hour."""
    damaged: Path | None
    """Where a damaged database was set aside at this start; staff must know."""
    close: Callable[[], None]
    uses: Uses = field(default_factory=Uses)
    """Counts of forms begun, sent and left."""


def open_kiosk(data: Path, *, courier: bool = True, spread: bool = False) -> Kiosk:
    """Open an enrolled kiosk. Raises AskOfficer: not-enrolled, already-running, pack-broken, store codes.

    spread: ask the city at some moment within the settings' spread, not at once, as a program that starts with the
    power does.
    """
    lock = instance.hold(data)
    trust = Trust(data)
    identity = trust.identity
    packs = Packs(data, identity.pack, identity.kelurahan, VERSION)
    config = make_config(data, identity.pack, identity.kelurahan, identity.kiosk_name, identity.settings)
    room, key = Room(data, config.ballast_mb, config.stop_below_mb), store_key(data)
    store = open_with_room(data, key, room)
    desk = Desk(store.engine, lambda: reopen_store(data, key), room.release)
    incarnation, heard = desk.call(lambda tx: (outbox.start_journal(tx, token_bytes(16)), inbox.position(tx)))
    room_in_log(desk, data, room)
    opened, clock = _open_pack(packs, identity, heard)
    pack = opened.pack
    vocabulary = {language: Words(language) for language in languages()}
    journal = ToldJournal(desk, apply_news, vocabulary[config.language])
    way = Way(config.ca_file, config.proxy)
    diary = Diary(desk, clock)
    ends = _Ends(
        trust, packs, clock, way, room, lambda: desk.prepare(lambda: tidy(desk, room)), store.set_aside, diary,
        pack.version, Uses(data),
    )  # fmt: skip
    carrier = _courier(ends, journal, incarnation)
    pack_in = reading(pack)
    filing = Filing(config, identity, pack, pack_in, clock, desk)

    def link() -> LinkStatus:
        return link_status(carrier, clock, heard.last_answer, accepts=room.accepts())

    def file(draft: Draft) -> Future[Filed]:
        def work() -> Filed:
            words = vocabulary[draft.language]
            now = replace(filing, identity=trust.identity)  # the city may have told other recipients since
            refuse_when_low(room)
            filed = file_submission(now, draft, words, link().way)
            log_whereabouts(filed.whereabouts.state, 1, vocabulary[config.language])
            desk.prepare(partial(store.mark.note, filed.number))
            carrier.wake()
            return filed

        return desk.prepare(work)

    def close() -> None:
        if courier:
            carrier.stop()
        desk.close()
        store.mark.close()
        lock.close()

    def bearer() -> Bearer:
        access = trust.access()
        return Bearer(access.key_id, incarnation, access.key, access.server_keys)

    by_hand = ByHand(journal, bearer, clock, Link(trust.access, clock, way), trust.take)
    printer, sheet_printer = make_printer(config), make_sheet_printer(config)
    area = pack.area(identity.kelurahan)
    house = House(
        config, desk, clock, room, packs, opened, link, store.set_aside, printer, vocabulary[config.language], by_hand
    )
    staff = furnish(house, diary)

    if courier:
        carrier.start(config.spread_seconds if spread else 0)

    def paper(printed: Callable[[], Printed]) -> Printed:
        """Staff found it out of order: then nothing is offered that will not come."""
        return printed() if diary.abilities().paper else Printed("no-printer")

    def print_sheet(service: str, ready: tuple[str, ...], language: str) -> Printed:
        counter = Counter(pack_in(language), pack, area, config, clock.local(clock.now()))
        return sheet_printer.print(sheet_pdf(service, ready, counter, vocabulary[language]), service)

    return Kiosk(
        config=config,
        pack=pack,
        area=area,
        kecamatan=pack.area(area.parent),
        clock=clock,
        words=vocabulary.__getitem__,
        pack_in=pack_in,
        file=file,
        preview=lambda draft: preview(draft, pack_in(draft.language), vocabulary[draft.language]),
        suggest_topics=lambda story: suggest_topics(pack, story),
        danger=lambda story: danger.mentions_danger(story, pack.danger.words),
        find=finding(pack, pack_in),
        follow=lambda ticket, access, language: _follow(
            _Asking(desk, pack, clock, vocabulary[language], link), ticket, access
        ),
        print_receipt=lambda receipt, language: paper(
            lambda: printer.print(receipt_pdf(receipt, vocabulary[language]), receipt.ticket)
        ),
        short_receipt=lambda progress, language: short_receipt(progress, config, pack, area, vocabulary[language]),
        print_sheet=print_sheet,
        take_along=lambda service, language: take_along(service, pack_in(language), area, vocabulary[language]),
        take_queue_number=lambda service: take_number(config.queue_command, service),
        announcements=lambda: desk.submit(lambda tx: announcements(tx, clock, identity.kelurahan)),
        similar=lambda topic, kelurahan: desk.submit(lambda tx: similar(tx, clock, topic, kelurahan)),
        whereabouts=lambda number: desk.submit(lambda tx: whereabouts_of(tx, number, link().way, clock)),
        link=link,
        watch_link=carrier.watch,
        send_now=carrier.wake,
        by_hand=by_hand,
        staff=staff,
        pack_version=pack.version,
        pack_day=opened.day,
        newer_pack=packs.is_newer_waiting,
        damaged=store.set_aside,
        close=close,
        uses=ends.uses,
    )


def preview(draft: Draft, pack: Pack, words: Words) -> tuple[ReceiptLine, ...]:
    """What the receipt would say of the answers so far."""
    return receipt_lines(pack.forms[draft.form], draft.answers, pack, words)


def reading(pack: Pack) -> Callable[[str], Pack]:
    """The pack by language; translated when it is first asked for, and then kept."""
    return lru_cache(lambda language: in_language(pack, language))


def suggest_topics(pack: Pack, story: str) -> tuple[Topic, ...]:
    """At most three topics that a story may be about."""
    known = ((t.code, t.name, t.keywords) for t in pack.topics.values())
    return tuple(pack.topics[code] for code in topic.suggest(story, known, local_words(pack)))


def sheet_pdf(service: str, ready: tuple[str, ...], counter: Counter, words: Words) -> bytes:
    """The requirement sheet for the paper that this kiosk has."""
    sheet = prepare_sheet(service, ready, counter, words)
    return requirement_sheet_a4(sheet, words) if counter.config.sheet_printer else requirement_strip_80mm(sheet, words)


def finding(pack: Pack, pack_in: Callable[[str], Pack]) -> Callable[[str, str], tuple[Hit, ...]]:
    """The search box; the index of a language is made when it is first asked in it."""

    @lru_cache
    def finder(language: str) -> Finder:
        return make_finder(pack_in(language), pack)

    return lambda query, language: finder(language).find(query, closest=True)


@dataclass(frozen=True, slots=True)
class _Ends:
    """What a round needs beside the journal."""

    trust: Trust
    packs: Packs
    clock: Clock
    way: Way
    room: Room
    tidy: Callable[[], object]
    damaged: Path | None
    diary: Diary
    pack_version: str
    uses: Uses


def _open_pack(packs: Packs, identity: Identity, heard: Position) -> tuple[Opened, Clock]:
    """The pack in force, and the clock on its walls. Raises AskOfficer("pack-broken")."""
    offset = identity.clock_offset if heard.clock_offset is None else heard.clock_offset
    try:
        opened = packs.open(Clock("UTC", offset, heard.last_answer).now())
    except PackError as error:
        raise AskOfficer("pack-broken", str(error)) from error
    return opened, Clock(opened.pack.city.timezone, offset, heard.last_answer)


def _courier(ends: _Ends, journal: ToldJournal, incarnation: bytes) -> Courier:
    chance = random.SystemRandom().random
    trust, packs, clock = ends.trust, ends.packs, ends.clock

    def make_round() -> tuple[Round, Link]:
        link = Link(trust.access, clock, ends.way)

        def configure(told: Configuration) -> None:
            trust.take(told, link.working_url())

        fetch = Fetcher(packs, lambda: trust.identity.offer, link.bundle_piece).fetch
        own = KioskSide(lambda queue: _report(queue, ends), configure, fetch)
        return Round(journal, link, clock, incarnation, chance, own), link

    return Courier(make_round, chance)


def _report(queue: Queue, ends: _Ends) -> KioskReport:
    clock = ends.clock
    ends.tidy()
    age = clock.now_ms() - queue.oldest if queue.oldest else 0
    troubles = _troubles(queue, ends)
    return KioskReport(
        waiting=queue.count,
        oldest_ms=max(age, 0),
        photos_waiting=queue.photos,
        conflicts=queue.conflicts,
        version=VERSION,
        clock_offset=clock.offset_ms(),
        free_mb=ends.room.free_mb(),
        trouble=troubles[0] if troubles else "",
        configuration=ends.trust.identity.number,
        boot_id=boot_id(),
        mono=clock.mono_ms(),
        check=told(ends.diary),
        pack_version=ends.pack_version,
        troubles=troubles,
        uses=ends.uses.to_tell(clock.local(clock.now()).date()),
    )


def _troubles(queue: Queue, ends: _Ends) -> tuple[str, ...]:
    """What the city should know of, the gravest first; it says them in words (central-trouble-CODE)."""
    known = {
        "disk-low": not ends.room.accepts(),
        "database-damaged": ends.damaged is not None,
        "conflicts": queue.conflicts > 0,
        "paper": not ends.diary.abilities().paper,
        ends.packs.trouble: bool(ends.packs.trouble),
    }
    return tuple(code for code, present in known.items() if present)


@dataclass(frozen=True, slots=True)
class _Asking:
    """What an answer about a submission is made of."""

    desk: Desk
    pack: Pack
    clock: Clock
    words: Words
    link: Callable[[], LinkStatus]


def _follow(asking: _Asking, ticket: str, access: str) -> Future[Progress]:
    desk, clock = asking.desk, asking.clock

    def work() -> Progress:
        asked = read_question(ticket, access)
        with reading_errors():
            # the count of wrong tries must be kept although the answer is no, so the refusal comes after the commit
            kept = desk.transaction(lambda tx: may_see(tx, asked, clock.now_ms()))
            if isinstance(kept, str):
                raise Refused(kept)
            way = asking.link().way
            return desk.transaction(lambda tx: progress_of(tx, kept, asking.pack, clock, asking.words, way))

    return desk.prepare(work)

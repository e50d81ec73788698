# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk for tests of the screens: the real pack, forms, words and receipts; store, city and printer in memory."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

from kiosk.actions.carry_by_hand import ByHand
from kiosk.actions.city_way import LinkStatus
from kiosk.actions.prepare_sheet import Counter, take_along
from kiosk.actions.receipt_lines import basis_of, due_of, receipt_lines, receipt_title
from kiosk.actions.reprint_receipt import short_receipt
from kiosk.app import Kiosk, finding, reading, sheet_pdf, suggest_topics
from kiosk.clock import Clock
from kiosk.config import Config
from kiosk.domain import danger
from kiosk.domain.announcement import Announcement
from kiosk.domain.matter import Matter, similar
from kiosk.domain.progress import Progress, Reply, Step
from kiosk.domain.receipt import Receipt
from kiosk.domain.submission import Draft, Filed
from kiosk.domain.whereabouts import Whereabouts, still_here
from kiosk.errors import AskOfficer, KioskError, Refused
from kiosk.printing.printed import Printed
from resources.pack.model import AreaLevel, Pack
from resources.pack.read import read_pack
from resources.texts import Words
from tests.helpers.fake_staff import FakeStaff, make_staff_room

TICKET = "BKS-7F3K-92QD"
ACCESS = "K7M4 PX9R"
RECORD = "01890000000070008000000000000001"
SCAN = "https://lapor.contoh.id/t/3fQk9ZrT7bW2xY5mN8pL4c#BKS-7F3K-92QD.c2lnbmF0dXJl"
KELURAHAN = "32.75.04.1002"
MOMENT = datetime(2026, 11, 23, 2, 38, tzinfo=UTC)


class FixedClock(Clock):
    """The time of the test, not of the machine."""

    def __init__(self, moment: datetime = MOMENT) -> None:
        super().__init__("Asia/Jakarta", 0)
        self.moment = moment

    def now_ms(self) -> int:
        """City time."""
        return round(self.moment.timestamp() * 1000)

    def now(self) -> datetime:
        """City time, UTC."""
        return self.moment


@dataclass
class FakeCity:
    """What the test decides, and what the screens did."""

    online: bool | None = True
    waiting: int = 0
    portal: bool = False
    refused: str = ""
    accepts: bool = True
    approximate: bool = False
    """The clock was never compared with the city's."""
    whereabouts: Whereabouts | None = None
    """Of everything filed; none: still here, as the way to the city is."""
    filing_error: Exception | None = None
    hold_filing: bool = False
    printed: Printed = field(default_factory=lambda: Printed("no-printer"))
    filed: list[Draft] = field(default_factory=list)
    held: list[tuple[Future[Filed], Filed]] = field(default_factory=list)
    prints: list[Receipt] = field(default_factory=list)
    sheets: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    """Service and what was ready, of each requirement sheet printed."""
    asked: list[tuple[str, str]] = field(default_factory=list)
    answered: bool = True
    last_answer: datetime | None = None
    queue_numbers: list[str] = field(default_factory=list)
    """What the office's queue gives next; when it is empty, it fails."""
    announcements: list[Announcement] = field(default_factory=list)
    matters: list[Matter] = field(default_factory=list)
    watchers: list[Callable[[], None]] = field(default_factory=list)
    staff: FakeStaff = field(default_factory=lambda: FakeStaff(FixedClock()))

    def reset(self) -> None:
        """As on the first day; who watches goes on watching."""
        self.staff.reset()
        fresh = FakeCity(watchers=self.watchers, staff=self.staff)
        for name in fresh.__dataclass_fields__:
            setattr(self, name, getattr(fresh, name))
        self.set_online(True)

    def set_online(self, online: bool | None) -> None:
        """The network comes or goes."""
        self.online = online
        for watcher in self.watchers:
            watcher()


def make_fake_kiosk(city: FakeCity, pack: Pack | None = None, **settings: int | str) -> Kiosk:
    """A Kiosk that fulfils the contract without a disk; of another pack it stands in the first kelurahan."""
    pack = pack or read_pack("bekasi")
    clock = FixedClock()
    kelurahan = [area.code for area in pack.areas if area.level is AreaLevel.KELURAHAN]
    area = pack.area(KELURAHAN if KELURAHAN in kelurahan else kelurahan[0])
    config = Config(Path("unused"), pack.name, area.code, "KMJ-01", **settings)
    vocabulary = {language: Words(language) for language in ("id", "en")}

    pack_in = reading(pack)

    def preview(draft: Draft):  # type: ignore[no-untyped-def]
        own = pack_in(draft.language)
        return receipt_lines(own.forms[draft.form], draft.answers, own, vocabulary[draft.language])

    def take_queue_number(_service: str) -> str:
        if not city.queue_numbers:
            raise AskOfficer("queue-failed")
        return city.queue_numbers.pop(0)

    def file(draft: Draft) -> Future[Filed]:
        city.filed.append(draft)
        if city.filing_error is not None:
            return _failed(city.filing_error)
        form = pack_in(draft.language).forms[draft.form]
        where = still_here(link().way)
        due, deadline = due_of(form, draft.answers, pack, clock.local(clock.now()).date())
        receipt = Receipt(
            government=pack.city.government.upper(),
            kelurahan=f"Kelurahan {area.spoken_name}",
            kiosk="Anjungan KMJ-01",
            title=receipt_title(form.kind, "", vocabulary[draft.language]),
            received_at=clock.local(clock.now()),
            zone_label=pack.city.zone_label,
            approximate=city.approximate,
            ticket=TICKET,
            access_code=ACCESS,
            lines=preview(draft),
            qr=SCAN,
            due=due,
            due_basis=basis_of(deadline, vocabulary[draft.language]),
            sending=tuple(vocabulary[draft.language].say(text) for text in (where.title, where.detail)),
            officer="",
            kind=form.kind,
            number_label=form.number_name.upper(),
        )
        filed = Filed(receipt if form.receipt else None, RECORD, where, 1)
        future: Future[Filed] = Future()
        if city.hold_filing:
            city.held.append((future, filed))
        else:
            future.set_result(filed)
        return future

    def follow(ticket: str, access: str, _language: str) -> Future[Progress]:
        city.asked.append((ticket, access))
        if ticket == SCAN or (ticket.upper() == TICKET and access.replace(" ", "") == ACCESS.replace(" ", "")):
            future: Future[Progress] = Future()
            future.set_result(make_progress(clock, answered=city.answered))
            return future
        return _failed(Refused("ticket-unknown" if ticket.upper() != TICKET else "access-wrong"))

    def print_receipt(receipt: Receipt, _language: str) -> Printed:
        city.prints.append(receipt)
        return city.printed

    def print_sheet(service: str, ready: tuple[str, ...], language: str) -> Printed:
        counter = Counter(pack_in(language), pack, area, config, clock.local(clock.now()))
        sheet_pdf(service, ready, counter, vocabulary[language])
        city.sheets.append((service, ready))
        return city.printed

    def link() -> LinkStatus:
        return LinkStatus(city.online, city.waiting, None, city.last_answer, 0, city.refused, city.accepts, city.portal)

    return Kiosk(
        config=config,
        pack=pack,
        area=area,
        kecamatan=pack.area(area.parent),
        clock=clock,
        words=vocabulary.__getitem__,
        pack_in=pack_in,
        file=file,
        preview=preview,
        suggest_topics=lambda story: suggest_topics(pack, story),
        danger=lambda story: danger.mentions_danger(story, pack.danger.words),
        find=finding(pack, pack_in),
        follow=follow,
        print_receipt=print_receipt,
        short_receipt=lambda progress, language: short_receipt(progress, config, pack, area, vocabulary[language]),
        print_sheet=print_sheet,
        take_along=lambda service, language: take_along(service, pack_in(language), area, vocabulary[language]),
        take_queue_number=take_queue_number,
        announcements=lambda: _done(tuple(city.announcements)),
        similar=lambda topic, kelurahan: _done(
            similar(city.matters, topic, kelurahan, clock.local(clock.now()).date())
        ),
        whereabouts=lambda _number: _done(city.whereabouts or still_here(link().way)),
        link=link,
        watch_link=city.watchers.append,
        send_now=lambda: None,
        by_hand=cast("ByHand", None),  # the staff room has its own
        staff=make_staff_room(city.staff, link),
        pack_version=pack.version,
        pack_day=None,
        newer_pack=lambda: False,
        damaged=None,
        close=lambda: None,
    )


def make_progress(clock: Clock, *, answered: bool) -> Progress:
    """A street light's way, as the city tells it."""
    begun = clock.local(clock.now())
    steps = [
        Step("Disimpan di sini", "", begun, done=True),
        Step("Diterima kota", "", begun + timedelta(hours=3, minutes=26), done=True),
        Step("Sudah diperiksa", "Diteruskan ke dinas", begun + timedelta(days=1, minutes=21), done=True),
        Step("Sedang dikerjakan dinas", "", begun + timedelta(days=3, hours=4), done=True),
    ]
    reply = None
    if answered:
        at = begun + timedelta(days=3, hours=6)
        steps.append(Step("Dijawab", "Dinas Perumahan, Kawasan Permukiman, dan Pertanahan", at, True, "answer"))
        text = "Terima kasih, laporan Anda benar. Lampu sudah kami ganti pada 26 November pukul 15.40."
        reply = Reply("Dinas Perumahan, Kawasan Permukiman, dan Pertanahan", text, at)
    return Progress(
        ticket=TICKET,
        topic="Lampu jalan",
        filed_at=begun,
        due=(begun + timedelta(days=14)).date(),
        state="ditanggapi" if answered else "diproses",
        badge="Sudah dijawab" if answered else "Sedang dikerjakan",
        steps=tuple(steps),
        reply=reply,
        as_of=begun + timedelta(days=3, hours=7),
    )


def _done(result: Any) -> Future[Any]:
    future: Future[Any] = Future()
    future.set_result(result)
    return future


def _failed(error: Exception) -> Future[Any]:
    future: Future[Any] = Future()
    future.set_exception(error)
    return future


__all__ = ["ACCESS", "SCAN", "TICKET", "FakeCity", "FixedClock", "KioskError", "make_fake_kiosk", "make_progress"]

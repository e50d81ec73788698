# SPDX-License-Identifier: GPL-3.0-or-later
"""Worlds with one planted bug each (SYNC 5.4). A simulation that does not catch them all is worth nothing.

The thirteenth, the unsynced rename when a parcel is written, stands beside the parcel.
"""

from collections.abc import Callable, Collection, Sequence
from typing import TypeVar

import msgspec

from sync.ports import GoingOn
from sync.protocol.records import CaseEvent, CaseState, News, NewsRequest
from sync.protocol.verdicts import RecordVerdict, Verdict, VerdictSheet
from sync.round import Answered, Heard, Letter, LinkError, Queue, Round
from tests.sync.simulation.city import Held, Ledger, SimCity
from tests.sync.simulation.disk import Disk
from tests.sync.simulation.kiosk import Kept, MemoryJournal, digest
from tests.sync.simulation.network import Network
from tests.sync.simulation.world import World

Answer = TypeVar("Answer")
_Raw = tuple[bytes, int, bytes, tuple[bytes, ...]]


def _all_new(records: Sequence[msgspec.Raw], now: int) -> VerdictSheet:
    named = [msgspec.msgpack.decode(raw, type=_Raw) for raw in records]
    return VerdictSheet(now, tuple(RecordVerdict(seq, record_id, Verdict.NEW) for record_id, seq, _, _ in named))


class TrustsAny200(World):
    """A captive portal's page counts as an answer."""

    def make_network(self) -> Network:
        class Trusting(Network):
            def send(
                self, incarnation: bytes, records: Sequence[msgspec.Raw], meanwhile: Callable[[], None]
            ) -> VerdictSheet:
                try:
                    return super().send(incarnation, records, meanwhile)
                except LinkError as error:
                    if "status 200" in str(error):
                        return _all_new(records, 0)
                    raise

        return Trusting(self.city, self.chance, self.spend)


class NewKeyPerRetry(World):
    """The id is made when it is sent, not when it is filed."""

    def start_kiosk(self) -> None:
        super().start_kiosk()
        chance = self.chance

        class Renaming(MemoryJournal):
            def next_letters(self, limit: int, not_now: Collection[int], after: int = 0) -> list[Letter]:
                for letter in super().next_letters(limit, not_now, after):
                    self.disk.state.rows[letter.seq].id = chance.randbytes(16)
                return super().next_letters(limit, not_now, after)

        self.journal = Renaming(self.kiosk_disk)
        self.round = self.make_round()


class ChecksThenInserts(World):
    """The city looks whether it has a record, and inserts it in a second step, without a unique rule."""

    def make_city(self) -> SimCity:
        class Racing(SimCity):
            seen_before: frozenset[bytes] | None = None

            def _stored(self, ledger: Ledger, records: list[_Raw], now: int) -> tuple[RecordVerdict, ...]:
                verdicts = super()._stored(ledger, records, now)
                if self.seen_before is not None:
                    for record_id, seq, fp, _ in records:
                        if record_id not in self.seen_before:
                            ledger.rows.append(Held(seq, record_id, fp, now))
                return verdicts

        return Racing(self.city_disk, lambda: self.now)

    def make_network(self) -> Network:
        city = self.city

        class Doubling(Network):
            def _asked(self, ask: Callable[[], Answer]) -> Answer:
                before = frozenset(city.disk.state.by_id)
                answer = super()._asked(ask)
                if self._happens(self.weather.twice):
                    city.seen_before = before  # type: ignore[attr-defined]
                    super()._asked(ask)
                    city.seen_before = None  # type: ignore[attr-defined]
                return answer

        return Doubling(self.city, self.chance, self.spend)


class StoresBeforeVerifying(World):
    """What an answer says is written down before its signature is looked at."""

    def make_network(self) -> Network:
        world = self

        class Hasty(Network):
            def send(
                self, incarnation: bytes, records: Sequence[msgspec.Raw], meanwhile: Callable[[], None]
            ) -> VerdictSheet:
                try:
                    return super().send(incarnation, records, meanwhile)
                except LinkError as error:
                    if "unsigned" in str(error):
                        world.journal.settle(_all_new(records, 0).verdicts, Heard(0, 0))
                    raise

        return Hasty(self.city, self.chance, self.spend)


class DeletesAtReceived(World):
    """The bytes go as soon as the city has them, backup or not."""

    def start_kiosk(self) -> None:
        super().start_kiosk()

        class Forgetful(MemoryJournal):
            def settle(self, verdicts: Sequence[RecordVerdict], heard: Heard) -> None:
                super().settle(verdicts, heard)
                seqs = [verdict.seq for verdict in verdicts]

                def forget(kept: Kept) -> None:
                    for seq in seqs:
                        kept.rows[seq].kept = False

                self.disk.commit(forget)

        self.journal = Forgetful(self.kiosk_disk)
        self.round = self.make_round()


class SynchronousNormal(World):
    """The database answers before the disk has it."""

    def make_kiosk_disk(self) -> Disk[Kept]:
        return Disk(Kept, self.chance, synced=False)


class BigserialCursor(World):
    """News is numbered when it is made, seen when it is committed, and read by the highest number seen."""

    def make_city(self) -> SimCity:
        chance = self.chance

        class Overtaken(SimCity):
            def tell(self, request: NewsRequest) -> News:
                events = self.disk.state.events
                newest = len(events) - 1
                shown = [n for n in range(request.cursor, len(events)) if n == newest or chance.random() < 0.9]
                told = tuple(CaseEvent("T", n + 1, CaseState.IN_PROGRESS, 0, "", events[n].hex()) for n in shown)
                return News(self._now(), len(events), False, told, ())

        return Overtaken(self.city_disk, lambda: self.now)


class RetryBudget(World):
    """After five failures a record is given up."""

    failures = 0

    def one_round(self) -> float:
        seconds = super().one_round()
        self.failures = self.failures + 1 if self.round.status.online is False else 0
        if self.failures >= 5:
            for letter in self.journal.next_letters(1, ()):
                self.kiosk_disk.state.rows[letter.seq].state = "given up"
        return seconds


class NoSupervisor(World):
    """The lane that stumbled once never runs again."""

    dead = False

    def start_kiosk(self) -> None:
        super().start_kiosk()
        self.dead = False

    def one_round(self) -> float:
        if self.dead or self.chance.random() < 0.01:
            self.dead = True
            return 60.0
        return super().one_round()


class RefusalIsDone(World):
    """401 and 403 take the record off the queue."""

    def make_network(self) -> Network:
        class Obedient(Network):
            def send(
                self, incarnation: bytes, records: Sequence[msgspec.Raw], meanwhile: Callable[[], None]
            ) -> VerdictSheet:
                try:
                    return super().send(incarnation, records, meanwhile)
                except LinkError as error:
                    if "revoked" in str(error):
                        return _all_new(records, 0)
                    raise

        return Obedient(self.city, self.chance, self.spend)


class CursorAheadOfData(World):
    """The cursor is durable before the news it stands for."""

    def start_kiosk(self) -> None:
        super().start_kiosk()

        class Ahead(MemoryJournal):
            def take_news(self, news: News, heard: Heard) -> None:
                def move(kept: Kept) -> None:
                    kept.cursor, kept.mark = news.cursor, news.mark

                self.disk.commit(move)
                super().take_news(news, heard)

        self.journal = Ahead(self.kiosk_disk)
        self.round = self.make_round()


class ResealsOnRetry(World):
    """The same matter is sealed anew for every try, so its bytes differ."""

    def start_kiosk(self) -> None:
        super().start_kiosk()
        chance = self.chance

        class Resealing(MemoryJournal):
            def next_letters(self, limit: int, not_now: Collection[int], after: int = 0) -> list[Letter]:
                for letter in super().next_letters(limit, not_now, after):
                    row = self.disk.state.rows[letter.seq]
                    row.fp = digest(row.id, chance.random())
                return super().next_letters(limit, not_now, after)

        self.journal = Resealing(self.kiosk_disk)
        self.round = self.make_round()


class NeverCompares(World):
    """Nobody notices that the city lost what it acknowledged."""

    def make_round(self) -> Round:
        class Incurious(Round):
            def _compare(self) -> bool:
                self._compared_at = self._clock.mono_ms()
                return False

        return Incurious(self.journal, self.network, self.clock, b"i" * 16, self.chance.random)


class ForgetsWhatIsStrange(World):
    """What the city did not understand is not compared: a city that lost it is not told."""

    def start_kiosk(self) -> None:
        super().start_kiosk()

        class Plain(MemoryJournal):
            acknowledged = ("received",)

        self.journal = Plain(self.kiosk_disk)
        self.round = self.make_round()


class TrustsItsOwnOffset(World):
    """The cursor is believed although the city has begun anew behind it."""

    def make_city(self) -> SimCity:
        class Unmarked(SimCity):
            def tell(self, request: NewsRequest) -> News:
                events = self.disk.state.events
                since = request.cursor if request.cursor <= len(events) else 0
                told = tuple(
                    CaseEvent("T", n + 1, CaseState.IN_PROGRESS, 0, "", events[n].hex())
                    for n in range(since, len(events))
                )
                return News(self._now(), len(events), False, told, ())

        return Unmarked(self.city_disk, lambda: self.now)


class SettlesWhatIsOnItsWay(World):
    """What is written down while the city works is the batch that it works on, not the one it answered for."""

    def start_kiosk(self) -> None:
        super().start_kiosk()

        class Hopeful(MemoryJournal):
            def go_on(self, answered: Answered | None, limit: int, not_now: Collection[int], after: int) -> GoingOn:
                going_on = super().go_on(answered, limit, not_now, after)

                def hopeful() -> Queue:
                    going_on.settled()
                    going = [letter for letter in self.next_letters(limit, not_now) if letter.seq <= after]
                    self.settle([RecordVerdict(one.seq, one.id, Verdict.NEW) for one in going], Heard(0, 0))
                    return self.queue()

                return GoingOn(going_on.read, hopeful)

        self.journal = Hopeful(self.kiosk_disk)
        self.round = self.make_round()


class NeverDoubts(World):
    """A question that the city stumbles over is asked for ever, and nothing behind it."""

    def make_round(self) -> Round:
        class Stubborn(Round):
            def _settle_doubt(self) -> None:
                self._doubt = None

        return Stubborn(self.journal, self.network, self.clock, b"i" * 16, self.chance.random)


class GivesUpWhatIsAside(World):
    """What the city stumbled over is not tried again."""

    def make_round(self) -> Round:
        carrier = super().make_round()
        carrier.letters._aside.due = list  # type: ignore[method-assign]
        return carrier


ALL: tuple[type[World], ...] = (
    TrustsAny200,
    NewKeyPerRetry,
    ChecksThenInserts,
    StoresBeforeVerifying,
    DeletesAtReceived,
    SynchronousNormal,
    BigserialCursor,
    RetryBudget,
    NoSupervisor,
    RefusalIsDone,
    CursorAheadOfData,
    ResealsOnRetry,
    NeverCompares,
    ForgetsWhatIsStrange,
    TrustsItsOwnOffset,
    SettlesWhatIsOnItsWay,
    NeverDoubts,
    GivesUpWhatIsAside,
)

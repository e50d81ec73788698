# SPDX-License-Identifier: GPL-3.0-or-later
"""One kiosk and its city in a world that breaks everywhere, then heals. The same seed breaks the same way.

Safety: after every single thing that happens, each receipt is kept somewhere and nothing stands twice at the
city. Liveness: once the world is calm, everything arrives within minutes.
"""

import logging
import random
from dataclasses import dataclass, field

from sync import policy
from sync.round import Round
from tests.sync.simulation.city import Ledger, SimCity
from tests.sync.simulation.disk import Disk, PowerCutError
from tests.sync.simulation.kiosk import Kept, MemoryJournal, PhotoRow, Receipt, VirtualClock, new_receipt, numbered
from tests.sync.simulation.network import Network, Weather

BEGIN_MS = 1_795_401_840_000
HEALED_WITHIN_MS = 2 * 60 * 60 * 1000
"""A signed refusal makes the kiosk ask hourly; without one it is minutes."""
MOST_CALM_ROUNDS = 400


class BrokenPromiseError(AssertionError):
    """The world found a way to break what a receipt promises."""


class StumbleError(Exception):
    """A bug of ours, in the courier's lane."""


@dataclass
class World:
    """A seed's story."""

    seed: int
    told: list[str] | None = None
    """Where the story is told, when somebody wants to read it."""
    receipts: list[Receipt] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)  # noqa: S311 - a story, not a secret
        self.now = BEGIN_MS
        self.kiosk_disk: Disk[Kept] = self.make_kiosk_disk()
        self.city_disk: Disk[Ledger] = Disk(Ledger, self.chance)
        self.city = self.make_city()
        self.network = self.make_network()
        self.network.file_meanwhile = self.file
        self.backup = (0, BEGIN_MS)
        self.next_step_at = 0
        self.start_kiosk()

    def make_kiosk_disk(self) -> Disk[Kept]:
        """A mutant has another one."""
        return Disk(Kept, self.chance)

    def make_city(self) -> SimCity:
        """A mutant has another one."""
        return SimCity(self.city_disk, lambda: self.now)

    def make_network(self) -> Network:
        """A mutant has another one."""
        return Network(self.city, self.chance, self.spend)

    def make_round(self) -> Round:
        """A mutant has another one."""
        carrier = Round(self.journal, self.network, self.clock, b"i" * 16, self.chance.random)
        # a handful waits here at most: with small batches there is something to read ahead
        carrier.letters.batch_size = self.chance.choice((1, 2, policy.FIRST_BATCH))
        return carrier

    def start_kiosk(self) -> None:
        """Power on."""
        self.kiosk_disk.cut_rate = 0.0
        self.journal = MemoryJournal(self.kiosk_disk)
        self.clock = VirtualClock(lambda: self.now, self.chance.choice((0, 0, 94_608_000_000, -63_072_000_000)))
        self.round = self.make_round()
        self.next_step_at = self.now

    def spend(self, milliseconds: int) -> None:
        """Time passes."""
        self.now += milliseconds

    def run(self) -> None:
        """Break for a while, then heal. Raises BrokenPromiseError."""
        for _ in range(self.chance.randrange(20, 60)):
            self.tell_and_do(self.chance.choices(*_MISHAPS)[0])
            self.check_nothing_lost()
        self.heal()

    def tell_and_do(self, name: str) -> None:
        """One thing happens."""
        if self.told is not None:
            kept = self.kiosk_disk.state
            waiting = sum(1 for row in kept.rows.values() if row.state == "waiting")
            self.told.append(f"{self.now - BEGIN_MS:>12} ms  {waiting:>2} wait  {name}")
        getattr(self, name)()

    def file(self) -> None:
        """A resident files a matter, sometimes with a photo; the power may go at any moment of it."""
        photo = self.chance.randbytes(self.chance.choice((10, 5_000, 200_000))) if self.chance.random() < 0.15 else b""
        receipt = new_receipt(self.chance, 0, photo)
        self.kiosk_disk.cut_rate = 0.1 if self.chance.random() < 0.2 else 0.0
        try:
            seq = self.journal.put(receipt.id, receipt.fp, photo)
        except PowerCutError:
            self.power_cut()
            return
        finally:
            self.kiosk_disk.cut_rate = 0.0
        self.receipts.append(numbered(receipt, seq))

    def step(self) -> None:
        """The courier's next round is due, or somebody wakes it."""
        if self.chance.random() < 0.7:
            self.now = max(self.now, self.next_step_at)
        self.kiosk_disk.cut_rate = self.chance.choice((0.0, 0.0, 0.0, 0.2))
        try:
            self.next_step_at = self.now + round(self.one_round() * 1000)
        except PowerCutError:
            self.power_cut()
        finally:
            self.kiosk_disk.cut_rate = 0.0

    def one_round(self) -> float:
        """Seconds until the next. A mistake of ours ends the round, not the lane."""
        try:
            self.stumble()
            return self.round.step().seconds
        except StumbleError:
            return policy.BASE_SECONDS

    def stumble(self) -> None:
        """Now and then our own code is wrong."""
        if self.chance.random() < 0.01:
            raise StumbleError

    def steps(self) -> None:
        """A few rounds in a row."""
        for _ in range(self.chance.randrange(2, 8)):
            self.step()

    def power_cut(self) -> None:
        """The kiosk stops and starts."""
        self.kiosk_disk.power_cut()
        self.start_kiosk()

    def weather(self) -> None:
        """It changes."""
        self.network.weather = Weather.any(self.chance)

    def calm(self) -> None:
        """For a while nothing breaks."""
        self.network.weather = Weather()

    def late(self) -> None:
        """An old request arrives."""
        self.network.deliver_late()

    def event(self) -> None:
        """An agency does something to a case."""
        self.city.add_event(self.chance.randbytes(4))

    def back_up(self) -> None:
        """The city's backup runs and is noted."""
        self.backup = (self.city_disk.position(), self.now)
        self.spend(1000)
        self.city.note_backup(self.backup[1])
        self.backup = (max(self.backup[0], 0), self.backup[1])

    def restore(self) -> None:
        """The city falls back to its newest backup."""
        self.city_disk.go_back_to(self.backup[0])
        self.round = self.make_round()  # a new session: the city was away for long

    def month(self) -> None:
        """A month goes by; at the next comparison the kiosk may forget."""
        self.spend(policy.KEEP_MS + 1000)

    def poison(self) -> None:
        """From now on the city stumbles over something that was filed, or over its photo."""
        if self.receipts:
            receipt = self.chance.choice(self.receipts)
            photos = [p.sha256 for p in self.kiosk_disk.state.photos.values() if p.seq == receipt.seq]
            self.city.poison.update(photos or (receipt.id,))

    def check_nothing_lost(self) -> None:
        """Each receipt's bytes are somewhere, and the city holds nothing twice and nothing foreign."""
        rows, lines = self.city_disk.state.rows, self.kiosk_disk.state.rows
        held = {row.id: row for row in rows}
        if len(held) < len(rows):
            raise BrokenPromiseError(f"{len(rows) - len(held)} records stand twice at the city")
        for line in lines.values():
            if line.state != "waiting" and line.id not in self.city.ever_taken:
                raise BrokenPromiseError(f"record {line.seq} counts as {line.state}, and never was at the city")
        for receipt in self.receipts:
            row, ours = held.get(receipt.id), lines.get(receipt.seq)
            if row is not None and row.fp != receipt.fp:
                raise BrokenPromiseError(f"record {row.seq} has other bytes at the city")
            if row is None and (ours is None or ours.id != receipt.id or not ours.kept):
                raise BrokenPromiseError(f"receipt {receipt.seq} is nowhere")

    def heal(self) -> None:
        """The world is calm now: everything must arrive, in order and soon."""
        self.network.weather = Weather()
        while self.network.late:
            self.network.deliver_late()
        if self.told is not None:
            self.told.append("the world heals")
        self.round.forget_comparison()
        self.drain()
        if self.city.poison:
            # all but that got through; and that does, too, once the city is repaired
            if self.told is not None:
                self.told.append("the city is repaired")
            self.city.poison.clear()
            self.drain()
        self.check_arrived()

    def drain(self) -> None:
        """Calm rounds until nothing waits that could go."""
        began = self.now
        for _ in range(MOST_CALM_ROUNDS):
            self.now = max(self.now, self.next_step_at)
            pause = self.one_round()
            self.check_nothing_lost()
            self.next_step_at = self.now + round(pause * 1000)
            if self.is_drained():
                break
        if not self.is_drained() or self.now - began > HEALED_WITHIN_MS:
            raise BrokenPromiseError(self.what_is_left())

    def is_drained(self) -> bool:
        """Whether both ends have all there is, but for what the city stumbles over."""
        kept, ledger = self.kiosk_disk.state, self.city_disk.state
        poison = self.city.poison
        return (
            self.round.is_compared()
            and all(row.state != "waiting" for row in kept.rows.values() if row.id not in poison)
            and all(self.cannot_go(photo) for photo in kept.photos.values() if photo.state == "waiting")
            and [kept.events.get(n + 1) for n in range(len(ledger.events))] == [e.hex().encode() for e in ledger.events]
        )

    def cannot_go(self, photo: PhotoRow) -> bool:
        """Whether the city stumbles over it, or over the record that must go before it."""
        return photo.sha256 in self.city.poison or self.kiosk_disk.state.rows[photo.seq].id in self.city.poison

    def what_is_left(self) -> str:
        """For whoever must find out why."""
        kept = self.kiosk_disk.state
        waiting = [row.seq for row in kept.rows.values() if row.state == "waiting"]
        photos = [photo.seq for photo in kept.photos.values() if photo.state == "waiting"]
        events = f"{len(kept.events)} of {len(self.city_disk.state.events)} events"
        return f"stuck: records {waiting}, photos of {photos}, {events}, {self.round.status}"

    def check_arrived(self) -> None:
        """Every receipt once, with its bytes and its photo; no conflict was invented."""
        ledger = self.city_disk.state
        for receipt in self.receipts:
            row = ledger.by_id.get(receipt.id)
            if row is None or row.fp != receipt.fp or row.seq != receipt.seq:
                raise BrokenPromiseError(f"receipt {receipt.seq} is not at the city")
            if receipt.photo and receipt.photo not in ledger.photos.values():
                raise BrokenPromiseError(f"the photo of receipt {receipt.seq} is not at the city")
        if any(row.state == "conflict" for row in self.kiosk_disk.state.rows.values()):
            raise BrokenPromiseError("a conflict where there was none")


_MISHAPS = (
    ("file", "step", "steps", "weather", "calm", "power_cut", "late", "event", "back_up", "restore", "month", "poison"),
    (30, 25, 20, 10, 3, 4, 6, 6, 3, 2, 2, 0.4),
)


def retell(seed: int, world: type[World] = World) -> str:
    """The story of one seed, step by step, with how it ended."""
    story = world(seed, told=[])
    try:
        story.run()
        end = "all promises kept"
    except BrokenPromiseError as error:
        end = f"BROKEN: {error}"
    return "\n".join([*(story.told or ()), end])


def broken_seeds(first: int, last: int) -> list[str]:
    """Seeds of a range that broke a promise: how to replay each, and what broke."""
    logging.disable(logging.CRITICAL)
    found = []
    for seed in range(first, last):
        try:
            World(seed).run()
        except BrokenPromiseError as error:
            found.append(f"python -m tests.sync.simulation {seed}: {error}")
    return found

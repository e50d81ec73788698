# SPDX-License-Identifier: GPL-3.0-or-later
"""How letters go: as many at once as the way allows, and while the city works on some, those before are written down
and the next are read. Pure, as the round it is a part of."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from sync import policy
from sync.policy import Outcome
from sync.ports import Answered, City, CityClock, GoingOn, Heard, Journal, Letter, LinkError, Queue

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _SetAside:
    """A record that was too large for the way: how often, and when it is tried again (monotonic milliseconds)."""

    tries: int
    again_at: int


class Letters:
    """The letters' part of the rounds of one kiosk."""

    def __init__(
        self, journal: Journal, city: City, clock: CityClock, incarnation: bytes, heard: Callable[[int], Heard]
    ) -> None:
        self._journal = journal
        self._city = city
        self._clock = clock
        self._incarnation = incarnation
        self._heard = heard
        self.batch_size = policy.FIRST_BATCH
        self._most = policy.LARGEST_BATCH
        self._ahead: list[Letter] = []
        self._answered: Answered | None = None
        self._counted: Queue | None = None
        self._going_on: GoingOn | None = None
        self._too_large: dict[int, _SetAside] = {}

    def carry(self) -> bool:
        """One batch, if any waits; whether one did. Raises LinkError."""
        letters = self._take()
        if letters:
            self._send(letters)
        return bool(letters)

    def counted(self) -> Queue | None:
        """What waits, as it was counted a moment ago; in the middle of a stream that will do."""
        return self._counted if self._ahead else None

    def again_in(self) -> int | None:
        """Milliseconds until something that was set aside is tried again."""
        now = self._clock.mono_ms()
        return min((aside.again_at - now for aside in self._too_large.values()), default=None)

    def set_aside_count(self) -> int:
        """How many are too large for the way."""
        return len(self._too_large)

    def hope(self) -> None:
        """A day later the way may be wider."""
        self._most = policy.LARGEST_BATCH

    def _take(self) -> list[Letter]:
        """What was read ahead, as much of it as may go at once; else the oldest that wait."""
        ahead, self._ahead = self._ahead[: self.batch_size], []
        if ahead:
            return ahead
        self._settle()
        not_now = self._not_now()
        letters = self._journal.next_letters(self.batch_size, not_now)
        if not letters:
            # what was settled by another way waits for nothing any more
            self._too_large = {seq: aside for seq, aside in self._too_large.items() if seq in not_now}
        return letters

    def _not_now(self) -> set[int]:
        now = self._clock.mono_ms()
        return {seq for seq, aside in self._too_large.items() if aside.again_at > now}

    def _send(self, letters: list[Letter]) -> None:
        began = self._clock.mono_ms()
        before, going_on = self._going_on, self._go_on(letters[-1].seq)
        try:
            records = [letter.record for letter in letters]
            sheet = self._city.send(self._incarnation, records, lambda: self._get_ready(going_on))
        except LinkError as error:
            if before is not None:
                before.settled()
            self._catch_up()
            self._not_sent(letters, error)
            raise
        self._ahead = going_on.read()
        # written down before that was read, so that nobody waits here
        self._counted = before.settled() if before is not None else None
        verdicts = sheet.on([letter.seq for letter in letters], [letter.id for letter in letters])
        if len(verdicts) != len(letters):
            log.error("the city answered for other records than were sent", extra={"sent": len(letters)})
        self._answered = Answered(verdicts, self._heard(sheet.server_time))
        for letter in letters:
            self._too_large.pop(letter.seq, None)
        if not verdicts:
            self._ahead = []
        if not self._ahead:
            self._settle()
        if not verdicts:
            raise LinkError(Outcome.BUSY, "no verdicts for what was sent")
        took = self._clock.mono_ms() - began
        self.batch_size = policy.next_batch_size(self.batch_size, Outcome.DONE, took, self._most)

    def _go_on(self, after: int) -> GoingOn:
        """While what ends with this number is on its way: read what goes next, write down what the city said last."""
        answered, self._answered = self._answered, None
        size = policy.next_batch_size(self.batch_size, Outcome.DONE, 0, self._most)
        self._going_on = self._journal.go_on(answered, size, self._not_now(), after)
        return self._going_on

    def _catch_up(self) -> None:
        """Wait until all that was answered so far is written down."""
        going_on, self._going_on = self._going_on, None
        if going_on is not None:
            self._counted = going_on.settled()

    def _get_ready(self, going_on: GoingOn) -> None:
        ahead = going_on.read()
        if ahead:
            self._city.get_ready(self._incarnation, [letter.record for letter in ahead])

    def _settle(self) -> None:
        self._catch_up()
        answered, self._answered = self._answered, None
        if answered is not None:
            self._journal.settle(answered.verdicts, answered.heard)

    def _not_sent(self, letters: list[Letter], error: LinkError) -> None:
        self._ahead = []
        size = min(self.batch_size, len(letters))
        self.batch_size = policy.next_batch_size(size, error.outcome, 0)
        if error.outcome is not Outcome.TOO_LARGE:
            return
        if len(letters) > 1:
            self._most = self.batch_size
        else:
            # this one record was what did not fit, not the number of them
            self._most = policy.LARGEST_BATCH
            self._set_aside(letters[0])

    def _set_aside(self, letter: Letter) -> None:
        """The rest must flow; this one is tried again, ever more rarely."""
        before = self._too_large.get(letter.seq)
        tries = before.tries + 1 if before else 1
        pause = policy.too_large_pause_ms(len(bytes(letter.record)), tries)
        self._too_large[letter.seq] = _SetAside(tries, self._clock.mono_ms() + pause)
        log.error("a record is too large for the way to the city", extra={"seq": letter.seq})

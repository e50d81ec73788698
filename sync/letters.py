# SPDX-License-Identifier: GPL-3.0-or-later
"""How letters go: as many at once as the way allows, and while the city works on some, those before are written down
and the next are read. Pure, as the round it is a part of."""

import logging
from collections.abc import Callable

from sync import policy
from sync.aside import Aside
from sync.policy import Outcome
from sync.ports import Answered, City, CityClock, GoingOn, Heard, Journal, Letter, LinkError, Queue

log = logging.getLogger(__name__)


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
        self._aside = Aside[int](clock.mono_ms)
        self._not_taken: list[Letter] = []

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
        """Milliseconds until something that was put aside is tried again."""
        return self._aside.again_in()

    def aside_count(self) -> int:
        """How many do not go while the rest does."""
        return len(self._aside)

    def doubt(self) -> bool:
        """The city answers, only not what was sent last: fewer at once, until what it stumbles over stands alone.

        Whether that leads somewhere.
        """
        letters = self._not_taken
        if len(letters) > 1:
            self.batch_size = min(self.batch_size, len(letters) // 2)
            return True
        if not letters or not self._aside.doubt(letters[0].seq, len(bytes(letters[0].record))):
            return False
        log.error("the city stumbles over a record, which is put aside", extra={"seq": letters[0].seq})
        return self._aside.are_few()

    def retry(self) -> bool:
        """One that was put aside and is due; whether it went. The city has just answered something else."""
        letters = self._due()
        if not letters:
            return False
        size, most = self.batch_size, self._most
        try:
            self._send(letters)
        except LinkError as error:
            self.batch_size, self._most = size, most
            if error.outcome in policy.STUMBLES:
                self._aside.put(letters[0].seq, len(bytes(letters[0].record)))
            elif error.outcome is not Outcome.TOO_LARGE:
                raise
            return False
        return True

    def hope(self) -> None:
        """A day later the way may be wider."""
        self._most = policy.LARGEST_BATCH

    def _take(self) -> list[Letter]:
        """What was read ahead, as much of it as may go at once; else the oldest that wait."""
        ahead, self._ahead = self._ahead[: self.batch_size], []
        if ahead:
            return ahead
        self._settle()
        return self._journal.next_letters(self.batch_size, self._aside.names())

    def _due(self) -> list[Letter]:
        for seq in self._aside.due():
            letters = self._journal.next_letters(1, (), seq - 1)
            if letters and letters[0].seq == seq:
                return letters
            # settled by another way
            self._aside.went([seq])
        return []

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
        verdicts = sheet.on(letters)
        if len(verdicts) != len(letters):
            log.error("the city answered for other records than were sent", extra={"sent": len(letters)})
        self._answered = Answered(verdicts, self._heard(sheet.server_time))
        self._aside.went(letter.seq for letter in letters)
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
        self._going_on = self._journal.go_on(answered, size, self._aside.names(), after)
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
        self._ahead, self._not_taken = [], letters
        size = min(self.batch_size, len(letters))
        self.batch_size = policy.next_batch_size(size, error.outcome, 0)
        if error.outcome is not Outcome.TOO_LARGE:
            return
        if len(letters) > 1:
            self._most = self.batch_size
        else:
            # this one record was what did not fit, not the number of them
            self._most = policy.LARGEST_BATCH
            self._aside.put(letters[0].seq, len(bytes(letters[0].record)))
            log.error("a record is too large for the way to the city", extra={"seq": letters[0].seq})

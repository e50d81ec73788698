# SPDX-License-Identifier: GPL-3.0-or-later
"""Send by stick where no network comes: write what waits, take in answers, carry other kiosks' parcels."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.clock import Clock
from kiosk.errors import AskOfficer, Wait
from sync.journal import DeskJournal
from sync.link import Link
from sync.parcel import Bearer, Carried, StickError, TakenIn, Written, carry_parcels, read_answers, write_parcels
from sync.protocol.configuration import Configuration
from sync.round import Heard, LinkError


@dataclass(frozen=True, slots=True)
class ByHand:
    """What carrying by hand needs of the kiosk."""

    journal: DeskJournal
    bearer: Callable[[], Bearer]
    clock: Clock
    link: Link
    configure: Callable[[Configuration], None]

    def write(self, stick: Path) -> Written:
        """Everything that waits, on the stick and verified. Raises AskOfficer("stick-failed")."""
        try:
            return write_parcels(self.journal, self.bearer(), stick)
        except StickError as error:
            raise AskOfficer("stick-failed", str(error)) from error

    def read(self, stick: Path) -> TakenIn:
        """The city's answers, taken in. Raises AskOfficer("stick-failed")."""
        try:
            taken = read_answers(self.journal, self.bearer(), stick, self._learn)
        except StickError as error:
            raise AskOfficer("stick-failed", str(error)) from error
        for told in taken.configurations:
            self.configure(told)
        return taken

    def carry(self, stick: Path) -> Carried:
        """Hand in every parcel on the stick, whichever kiosk's. Raises Wait("network"), AskOfficer("stick-failed")."""
        try:
            return carry_parcels(stick, self.link.hand_in, self.bearer().server_keys)
        except LinkError as error:
            raise Wait("network", str(error)) from error
        except StickError as error:
            raise AskOfficer("stick-failed", str(error)) from error

    def _learn(self, server_time: int) -> Heard:
        # a stick takes days: its time of the city is no clock to set ours by
        return Heard(server_time, self.clock.offset_ms() or 0)

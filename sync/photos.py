# SPDX-License-Identifier: GPL-3.0-or-later
"""How photos go: the smallest first, in pieces as large as the way allows, each behind what the city holds already.
Pure, as the round it is a part of."""

import logging
from collections.abc import Callable

from sync import policy
from sync.aside import Aside
from sync.policy import Outcome
from sync.ports import City, CityClock, Heard, Journal, LinkError, Photo
from sync.protocol.records import BlobPiece, BlobState

log = logging.getLogger(__name__)


class Photos:
    """The photos' part of the rounds of one kiosk."""

    def __init__(self, journal: Journal, city: City, clock: CityClock, heard: Callable[[int], Heard]) -> None:
        self._journal = journal
        self._city = city
        self._clock = clock
        self._heard = heard
        self._piece_size = policy.FIRST_PIECE
        self._offsets: dict[bytes, int] = {}
        self._line_broke = False
        self._aside = Aside[bytes](clock.mono_ms)
        self._not_taken: Photo | None = None
        self.narrower = False
        """Whether what failed last goes on with less at a time."""

    def carry(self) -> bool:
        """One piece of one photo, if any waits; whether one did. Raises LinkError."""
        photo = self._journal.next_photo(self._aside.names())
        if photo is not None:
            self._carry(photo)
        return photo is not None

    def forget_offsets(self) -> None:
        """Perhaps the city lost something: ask again how much is there."""
        self._offsets.clear()

    def again_in(self) -> int | None:
        """Milliseconds until something that was put aside is tried again."""
        return self._aside.again_in()

    def aside_count(self) -> int:
        """How many do not go while the rest does."""
        return len(self._aside)

    def doubt(self) -> bool:
        """The city answers, only not what was sent last; whether that leads somewhere."""
        photo = self._not_taken
        if photo is None or not self._aside.doubt(photo.sha256):
            return False
        log.error("the city stumbles over a photo, which is put aside", extra={"size": photo.size})
        return self._aside.are_few()

    def retry(self) -> bool:
        """One that was put aside and is due; whether it went. The city has just answered something else."""
        photo = self._due()
        if photo is None:
            return False
        try:
            self._carry(photo)
        except LinkError as error:
            if error.outcome not in policy.STUMBLES:
                raise
            self._aside.put(photo.sha256)
            return False
        return True

    def _due(self) -> Photo | None:
        due = self._aside.due()
        photo = self._journal.next_photo(self._aside.names() - set(due)) if due else None
        if photo is None:
            # settled by another way
            self._aside.went(due)
        # one that never lay aside goes first, by carry()
        return photo if photo is not None and photo.sha256 in due else None

    def _carry(self, photo: Photo) -> None:
        """One piece of it, or the question how much of it has arrived."""
        try:
            state = self._put_piece(photo)
        except LinkError as error:
            size = policy.next_piece_size(self._piece_size, error.outcome, 0)
            self.narrower = size < self._piece_size
            self._line_broke |= error.outcome is Outcome.OFFLINE
            self._piece_size, self._not_taken = size, photo
            raise
        self._offsets.clear()
        heard = self._heard(state.server_time)
        if state.complete:
            self._aside.went([photo.sha256])
            self._journal.settle_photo(photo, heard, lost=False)
        else:
            # an offset that cannot be begins anew; the city throws away what does not fit its name
            self._offsets[photo.sha256] = state.offset if 0 <= state.offset < photo.size else 0

    def _put_piece(self, photo: Photo) -> BlobState:
        offset = self._offsets.get(photo.sha256)
        if offset is not None:
            data = self._journal.piece(photo, offset, self._piece_size)
            began = self._clock.mono_ms()
            state = _about(photo, self._city.send_piece(photo.sha256, BlobPiece(photo.size, offset, data)))
            self._aside.went([photo.sha256])
            took = self._clock.mono_ms() - began
            self._piece_size = policy.next_piece_size(self._piece_size, Outcome.DONE, took, broke=self._line_broke)
            return state
        if self._journal.is_whole(photo):
            return _about(photo, self._city.blob_state(photo.sha256))
        log.error("a photo is damaged here; the city is told", extra={"size": photo.size})
        state = _about(photo, self._city.send_piece(photo.sha256, BlobPiece(photo.size, 0, b"", lost=True)))
        self._journal.settle_photo(photo, self._heard(state.server_time), lost=True)
        return state


def _about(photo: Photo, state: BlobState) -> BlobState:
    if state.sha256 != photo.sha256:
        raise LinkError(Outcome.BUSY, "an answer for another photo than was sent")
    return state

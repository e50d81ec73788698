# SPDX-License-Identifier: GPL-3.0-or-later
"""The way to the city in figures: what residents, staff and the city itself are told of it. The words are elsewhere."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.clock import Clock, from_ms
from kiosk.domain.whereabouts import Way
from sync.agent import Courier

_CODE_OF = {"revoked": "revoked", "unknown-kiosk": "unknown-kiosk", "key-unknown": "unknown-kiosk"}
"""What the city says when it takes nothing, and what staff read of it; both of the last are mended by enrolling."""


@dataclass(frozen=True, slots=True)
class LinkStatus:
    """The way to the city, as far as the kiosk knows. Times aware, in the city's zone."""

    online: bool | None
    """None until something was tried."""
    waiting: int
    """Submissions that the city has not answered for."""
    oldest: datetime | None
    """When the oldest of them was filed."""
    last_answer: datetime | None
    """When the city last signed an answer, in this run or before it."""
    conflicts: int
    refused: str
    """What the city said when it took nothing from this kiosk; empty when it did not say so."""
    accepts: bool = True
    """Whether something new may be filed; not when the disk is nearly full."""
    portal: bool = False
    """Something answers that is not the city, as the sign-in page of a network does."""
    photos: int = 0
    """Photos that the city does not hold."""
    clock_known: bool = True
    """False while times on receipts are "perkiraan"."""
    missed: str = ""
    """Class of the last failure since the start: offline, busy, portal, refused, too_large."""
    answer_age: int | None = None
    """Minutes since the last signed answer; None when there never was one."""
    oldest_age: int = 0
    """Minutes that the oldest submission waits."""

    @property
    def way(self) -> Way:
        """In one word."""
        if self.online:
            return Way.OPEN
        if self.refused:
            return Way.HELD
        if self.portal:
            return Way.PORTAL
        return Way.UNKNOWN if self.online is None else Way.AWAY

    @property
    def trouble(self) -> str:
        """Code of what is wrong with the way, said by error-CODE-title and -advice; empty when nothing is."""
        if self.refused:
            return _CODE_OF.get(self.refused, "server-refused")
        return {Way.PORTAL: "portal", Way.AWAY: "network"}.get(self.way, "")


def link_status(carrier: Courier, clock: Clock, heard_before: int | None, *, accepts: bool) -> LinkStatus:
    """As it stands now. heard_before: the last signed answer before this start, milliseconds."""
    status = carrier.status()
    heard = status.last_answer or heard_before
    now = clock.now_ms()
    return LinkStatus(
        online=status.online,
        waiting=status.waiting,
        oldest=clock.local(from_ms(status.oldest)) if status.oldest else None,
        last_answer=clock.local(from_ms(heard)) if heard else None,
        conflicts=status.conflicts,
        refused=status.refused.rpartition(": ")[2],
        accepts=accepts,
        portal=status.portal,
        photos=status.photos,
        clock_known=not clock.approximate(),
        missed=status.missed,
        answer_age=_minutes(now - heard) if heard else None,
        oldest_age=_minutes(now - status.oldest) if status.oldest else 0,
    )


def _minutes(milliseconds: int) -> int:
    return max(milliseconds, 0) // 60_000

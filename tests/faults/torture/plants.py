# SPDX-License-Identifier: GPL-3.0-or-later
"""Bugs planted in the kiosk's process alone. A torture that does not catch them within a few seeds is worth nothing."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from sync.agent import Courier
from sync.inbox import TakeNews
from sync.journal import DeskJournal, DeskLane
from sync.link import Link
from sync.protocol.verdicts import RecordVerdict, Verdict, VerdictSheet
from sync.round import Heard, LinkError

Send = Callable[..., VerdictSheet]


def trust_any_200() -> None:
    """The page of a captive portal counts as an answer."""
    honest: Send = Link.send

    def send(self: Link, incarnation: bytes, records: Sequence[msgspec.Raw], *more: object) -> VerdictSheet:
        try:
            return honest(self, incarnation, records, *more)
        except LinkError as error:
            if "status 200" not in str(error):
                raise
            return VerdictSheet(now_ms(), _all_new(records))

    Link.send = send  # type: ignore[method-assign,assignment]


def no_supervisor() -> None:
    """Nobody looks after the courier's thread."""

    def look_away(self: Courier) -> None:
        pass

    Courier._look_after = look_away  # type: ignore[method-assign]


def settle_before_verify() -> None:
    """What is sent is written down as acknowledged before anybody answered."""
    begin = DeskJournal.__init__
    honest: Send = Link.send
    journals: list[DeskJournal] = []

    def noticed(self: DeskJournal, desk: DeskLane, take_news: TakeNews) -> None:
        begin(self, desk, take_news)
        journals.append(self)

    def send(self: Link, incarnation: bytes, records: Sequence[msgspec.Raw], *more: object) -> VerdictSheet:
        journals[-1].settle(_all_new(records), Heard(now_ms(), 0))
        return honest(self, incarnation, records, *more)

    DeskJournal.__init__ = noticed  # type: ignore[method-assign]
    Link.send = send  # type: ignore[method-assign,assignment]


def _all_new(records: Sequence[msgspec.Raw]) -> tuple[RecordVerdict, ...]:
    named = [msgspec.msgpack.decode(raw) for raw in records]
    return tuple(RecordVerdict(seq, name, Verdict.NEW) for name, seq, *_ in named)


def now_ms() -> int:
    """What a city would say."""
    return time.time_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class Plant:
    """A bug, and the count of the oracle that must show it: a kiosk that merely breaks down has not shown it."""

    sow: Callable[[], None]
    shows: str


PLANTS: Mapping[str, Plant] = {
    "trust-any-200": Plant(trust_any_200, "early"),
    "no-supervisor": Plant(no_supervisor, "late"),
    "settle-before-verify": Plant(settle_before_verify, "early"),
}

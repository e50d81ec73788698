# SPDX-License-Identifier: GPL-3.0-or-later
"""The way between kiosk and city: drops, doubles, delays, reorders, corrupts, and lies, as the weather wants."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from typing import TypeVar

import msgspec

from sync.policy import Outcome
from sync.protocol.comparison import Compared, Comparison
from sync.protocol.records import BlobPiece, BlobState, News, NewsRequest
from sync.protocol.verdicts import VerdictSheet
from sync.round import LinkError
from tests.sync.simulation.city import CityStumblesError, SimCity
from tests.sync.simulation.disk import PowerCutError

Answer = TypeVar("Answer")
TIMEOUT_MS = 30_000


@dataclass
class Weather:
    """How likely each mishap is, for one request."""

    away: float = 0.0
    lost_request: float = 0.0
    lost_answer: float = 0.0
    late: float = 0.0
    twice: float = 0.0
    portal: float = 0.0
    refused: float = 0.0
    busy: float = 0.0
    too_large: float = 0.0
    corrupt: float = 0.0
    stale_answer: float = 0.0
    kiosk_dies: float = 0.0
    city_dies: float = 0.0
    files_meanwhile: float = 0.0

    @classmethod
    def any(cls, chance: random.Random) -> "Weather":
        """Bad in some ways, calm in the others: uniform mishaps hide what needs two of a kind."""
        kinds = [each.name for each in fields(cls)]
        chosen = chance.sample(kinds, chance.randrange(0, 6))
        return cls(**{kind: chance.choice((0.05, 0.2, 0.5)) for kind in chosen})


class Network:
    """sync.round.City as the kiosk sees it: believes only answers to its own question that the city gave."""

    def __init__(self, city: SimCity, chance: random.Random, spend: Callable[[int], None]) -> None:
        self._city = city
        self._chance = chance
        self._spend = spend
        self.weather = Weather()
        self.late: list[Callable[[], object]] = []
        self.file_meanwhile: Callable[[], None] = lambda: None
        self.heard_before: list[object] = []

    def send(self, incarnation: bytes, records: Sequence[msgspec.Raw], meanwhile: Callable[[], None]) -> VerdictSheet:
        """A batch."""
        assert incarnation
        kept = list(records)
        if len(kept) > 1 and self._happens(self.weather.too_large):
            raise LinkError(Outcome.TOO_LARGE, "413")
        return self.exchange(lambda: self._city.take(kept), meanwhile)

    def get_ready(self, incarnation: bytes, records: Sequence[msgspec.Raw]) -> None:
        """What is packed early is sent as it would be later."""

    def compare(self, comparison: Comparison) -> Compared:
        """A comparison."""
        return self.exchange(lambda: self._city.compare(comparison))

    def blob_state(self, sha256: bytes) -> BlobState:
        """A question about a photo."""
        return self.exchange(lambda: self._city.blob_state(sha256))

    def send_piece(self, sha256: bytes, piece: BlobPiece) -> BlobState:
        """A piece of a photo."""
        return self.exchange(lambda: self._city.put_piece(sha256, piece))

    def news(self, request: NewsRequest) -> News:
        """A question for news."""
        return self.exchange(lambda: self._city.tell(request))

    def exchange(self, ask: Callable[[], Answer], meanwhile: Callable[[], None] = lambda: None) -> Answer:
        """One question and what comes of it. Raises LinkError, or PowerCutError when the kiosk dies meanwhile.

        meanwhile: what the kiosk does while it waits: before the city has done its part or after, once or twice
        or not at all.
        """
        weather = self.weather
        self._spend(self._chance.choice((20, 200, 2_000)))
        self._maybe(meanwhile, ask)
        if self._happens(weather.away) or self._happens(weather.lost_request):
            self._spend(TIMEOUT_MS)
            raise LinkError(Outcome.OFFLINE, "no answer")
        if self._happens(weather.portal):
            raise self.portal()
        if self._happens(weather.busy):
            raise LinkError(Outcome.BUSY, "503", retry_after=self._chance.choice((None, 5.0)))
        if self._happens(weather.refused):
            raise self.refusal()
        if self._happens(weather.late):
            self.late.append(ask)
            self._spend(TIMEOUT_MS)
            raise LinkError(Outcome.OFFLINE, "late")
        answer = self._asked(ask)
        if self._happens(weather.twice):
            self._asked(ask)
        if self._happens(weather.files_meanwhile):
            self.file_meanwhile()
        self._maybe(meanwhile, ask)
        if self._happens(weather.kiosk_dies):
            raise PowerCutError
        if self._happens(weather.lost_answer):
            self._spend(TIMEOUT_MS)
            raise LinkError(Outcome.OFFLINE, "the answer was lost")
        if self._happens(weather.corrupt) or self._happens(weather.stale_answer):
            raise LinkError(Outcome.PORTAL, "unsigned answer")
        return answer

    def _maybe(self, meanwhile: Callable[[], None], ask: Callable[[], object]) -> None:
        if self._chance.random() < 0.5:
            try:
                meanwhile()
            except PowerCutError:
                self.late.append(ask)  # it had left already
                raise

    def portal(self) -> LinkError:
        """A sign-in page in the city's place."""
        return LinkError(Outcome.PORTAL, "unsigned answer, status 200")

    def refusal(self) -> LinkError:
        """A signed no."""
        return LinkError(Outcome.REFUSED, "revoked")

    def deliver_late(self) -> None:
        """One of the requests that were thought lost arrives after all, in any order."""
        if self.late:
            ask = self.late.pop(self._chance.randrange(len(self.late)))
            self._asked_or_dead(ask)

    def _asked(self, ask: Callable[[], Answer]) -> Answer:
        dies = self._happens(self.weather.city_dies)
        self._city.disk.cut_rate = 0.5 if dies else 0.0
        try:
            return ask()
        except PowerCutError as error:
            self._city.disk.power_cut()
            raise LinkError(Outcome.OFFLINE, "the city went away") from error
        except CityStumblesError as error:
            raise LinkError(Outcome.BUSY, "status 500") from error
        finally:
            self._city.disk.cut_rate = 0.0

    def _asked_or_dead(self, ask: Callable[[], object]) -> None:
        try:
            self._asked(ask)
        except LinkError:
            return

    def _happens(self, rate: float) -> bool:
        return rate > 0 and self._chance.random() < rate

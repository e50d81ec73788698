# SPDX-License-Identifier: GPL-3.0-or-later
"""What was put aside and is settled by another way is forgotten: it neither hurries the kiosk nor is asked again."""

import random
from collections.abc import Callable, Sequence

import msgspec

from sync.policy import NEWS_SECONDS, Outcome
from sync.ports import Heard, LinkError, Photo
from sync.protocol.comparison import Compared, Comparison
from sync.protocol.records import BlobPiece, BlobState, News, NewsRequest
from sync.protocol.verdicts import RecordVerdict, Verdict, VerdictSheet
from sync.round import Round
from tests.sync.simulation.disk import Disk
from tests.sync.simulation.kiosk import Kept, MemoryJournal, VirtualClock

LONG = 20


class OnlyNews:
    """A city that answers nothing but the question for news."""

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now
        self.asked: list[str] = []

    def send(self, _incarnation: bytes, _records: Sequence[msgspec.Raw], _then: Callable[[], None]) -> VerdictSheet:
        raise self._stumbles("send")

    def get_ready(self, _incarnation: bytes, _records: Sequence[msgspec.Raw]) -> None:
        """Nothing to prepare."""

    def compare(self, _comparison: Comparison) -> Compared:
        raise self._stumbles("compare")

    def blob_state(self, _sha256: bytes) -> BlobState:
        raise self._stumbles("photo")

    def send_piece(self, _sha256: bytes, _piece: BlobPiece) -> BlobState:
        raise self._stumbles("photo")

    def news(self, request: NewsRequest) -> News:
        self.asked.append("news")
        return News(self._now(), request.cursor, False, (), ())

    def _stumbles(self, question: str) -> LinkError:
        self.asked.append(question)
        return LinkError(Outcome.BUSY, "stumbles over this one")


class Story:
    """A kiosk whose only record is at the city, and the city of above."""

    def __init__(self, photo: bytes = b"") -> None:
        self.now = 1_000_000
        chance = random.Random(4)  # noqa: S311 - a story, not a secret
        self.journal = MemoryJournal(Disk(Kept, chance))
        self.city = OnlyNews(lambda: self.now)
        clock = VirtualClock(lambda: self.now)
        self.round = Round(self.journal, self.city, clock, b"i" * 16, lambda: 0.5)
        self.journal.put(b"r" * 16, b"f" * 32, photo)
        self.journal.settle([RecordVerdict(1, b"r" * 16, Verdict.NEW)], Heard(self.now, 0))

    def go_on(self, steps: int) -> list[float]:
        """The pauses between the steps (seconds), each waited for."""
        pauses = []
        for _ in range(steps):
            pauses.append(self.round.step().seconds)
            self.now += int(pauses[-1] * 1000)
        return pauses


def test_a_comparison_that_was_put_aside_is_over_once_nothing_is_left_to_compare() -> None:
    story = Story()
    while story.city.asked[-LONG:] != ["news"] * LONG or "compare" not in story.city.asked:
        story.go_on(1)
    story.journal.heal(Compared(story.now, (), (), archived=((1, 1),)), Heard(story.now, 0))
    story.now += 24 * 60 * 60 * 1000
    story.go_on(5)
    assert story.go_on(20) == [NEWS_SECONDS] * 20


def test_a_photo_that_was_put_aside_and_came_by_a_stick_is_over() -> None:
    story = Story(photo=b"sealed photo")
    story.round.forget_comparison()
    while not story.round.status.conflicts:
        story.go_on(1)
    photo = story.journal.next_photo()
    assert isinstance(photo, Photo)
    story.journal.settle_photo(photo, Heard(story.now, 0), lost=False)
    story.journal.heal(Compared(story.now, (), (), archived=((1, 1),)), Heard(story.now, 0))
    story.now += 24 * 60 * 60 * 1000
    story.go_on(5)
    assert story.go_on(20) == [NEWS_SECONDS] * 20
    assert story.round.status.conflicts == 0

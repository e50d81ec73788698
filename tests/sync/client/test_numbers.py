# SPDX-License-Identifier: GPL-3.0-or-later
"""Spans say of each number what a list of single numbers would say, whatever was told of them and in which order."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from kiosk.store.engine import open_store
from sync import numbers, outbox
from sync.numbers import State, outbox_span
from sync.protocol.records import Record

_number = st.integers(1, 40)
_span = st.tuples(_number, _number).map(lambda ends: (min(ends), max(ends)))
_told = st.tuples(
    st.just("change"), _span, st.sets(st.sampled_from(State), min_size=1), st.sampled_from(State), st.integers(1, 3)
)
_filed = st.tuples(st.just("file"), st.integers(1, 9))
_skipped = st.tuples(st.just("skip"), st.integers(0, 40))
_stories = st.lists(st.one_of(_filed, _told, _skipped), max_size=30)


@pytest.fixture(scope="module")
def tx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    store = open_store(tmp_path_factory.mktemp("numbers"), bytes(32))
    with store.engine.connect() as connection:
        yield connection
    store.engine.dispose()


class _OneByOne:
    """The same, number by number."""

    def __init__(self) -> None:
        self.told: dict[int, tuple[State, int | None]] = {}
        self.lines: set[int] = set()

    def file(self, tx: Connection, count: int) -> None:
        for _ in range(count):
            seq = outbox.next_seq(tx)
            assert seq == max(self.told, default=0) + 1
            outbox.put(tx, Record(seq.to_bytes(16), seq, 0, 0, "", None, "s", 1, "k", b"s", bytes(32)), (), seq)
            self.told[seq] = (State.WAITING, None)
            self.lines.add(seq)

    def change(self, tx: Connection, span: tuple[int, int], was: set[State], state: State, at: int) -> None:
        meant = [n for n in range(span[0], span[1] + 1) if n in self.told and self.told[n][0] in was]
        self.told |= dict.fromkeys(meant, (state, at))
        assert numbers.change(tx, span, was, state, at) == len(meant)

    def skip(self, tx: Connection, last: int) -> None:
        self.told |= dict.fromkeys(range(max(self.told, default=0) + 1, last + 1), (State.LOST, None))
        numbers.skip_to(tx, last)

    def check(self, tx: Connection) -> None:
        spans = tx.execute(select(outbox_span).order_by(outbox_span.c.first)).all()
        assert not spans or spans[0].first == 1
        assert all(before.last + 1 == behind.first for before, behind in pairwise(spans))
        waits = [number for number, (state, _) in sorted(self.told.items()) if state is State.WAITING]
        for after in (0, 7):
            spelt = [n for first, last in numbers.waiting(tx, after) for n in range(first, last + 1)]
            assert spelt == [number for number in waits if number > after]
        conflicts = sum(1 for state, _ in self.told.values() if state is State.CONFLICT)
        assert numbers.tally(tx) == (len(waits), waits[0] if waits else None, conflicts)
        lines = outbox.outbox.c.seq
        for seq, state, at in tx.execute(select(lines, numbers.state_at(lines), numbers.settled_at(lines))):
            assert (State(state), at) == self.told[seq]
        assert outbox.next_seq(tx) == max(self.told, default=0) + 1


@settings(max_examples=150, deadline=None)
@given(story=_stories)
def test_spans_say_what_single_numbers_would(tx: Connection, story: list[tuple[object, ...]]) -> None:
    model = _OneByOne()
    with tx.begin() as story_of_one:
        for deed, *told in story:
            getattr(model, str(deed))(tx, *told)
            model.check(tx)
        assert numbers.last_given(tx) == max(model.told, default=0)
        story_of_one.rollback()

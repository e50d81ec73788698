# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet of runs says the same as one that names every record, and nothing about other records."""

import random
from collections.abc import Sequence
from typing import NamedTuple

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.verdicts import RecordVerdict, Run, Spoken, Verdict, VerdictSheet, in_runs

_fates = st.lists(st.tuples(st.sampled_from(Verdict), st.sampled_from(("", "revoked"))), min_size=1, max_size=60)


class _Sent(NamedTuple):
    seq: int
    id: bytes


def _on(sheet: VerdictSheet, sent: list[tuple[int, bytes]]) -> Sequence[RecordVerdict]:
    return sheet.on([_Sent(*one) for one in sent])


def _sent(count: int) -> list[tuple[int, bytes]]:
    return [(number, number.to_bytes(16)) for number in range(1, count + 1)]


@given(_fates)
def test_runs_say_what_the_verdicts_say(fates: list[tuple[Verdict, str]]) -> None:
    sent = _sent(len(fates))
    verdicts = tuple(RecordVerdict(*name, *fate) for name, fate in zip(sent, fates, strict=True))
    packed = msgspec.msgpack.encode(VerdictSheet(1, (), in_runs(verdicts)))
    spoken = _on(msgspec.msgpack.decode(packed, type=VerdictSheet), sent)
    assert tuple(spoken) == verdicts == _on(VerdictSheet(1, verdicts), sent)
    assert (len(spoken), spoken[-1]) == (len(verdicts), verdicts[-1])


@given(_fates, st.randoms(use_true_random=False))
def test_spans_of_a_sheet_hold_what_was_sent_and_nothing_between(
    fates: list[tuple[Verdict, str]], chance: random.Random
) -> None:
    sent = [(number, number.to_bytes(16)) for number in chance.sample(range(1, 90), len(fates))]
    if chance.random() < 0.7:
        sent.sort()
    verdicts = [RecordVerdict(*name, *fate) for name, fate in zip(sent, fates, strict=True)]
    spoken = _on(VerdictSheet(1, (), in_runs(verdicts)), sent)
    assert isinstance(spoken, Spoken)
    told = [
        (seq, verdict, reason)
        for verdict, reason, numbers in spoken.alike()
        for first, last in numbers
        for seq in range(first, last + 1)
    ]
    assert sorted(told) == sorted((one.seq, one.verdict, one.reason) for one in verdicts)


def test_a_sheet_about_other_records_says_nothing() -> None:
    for runs in ((Run(3, Verdict.NEW),), (Run(1, Verdict.NEW),), (Run(-1, Verdict.NEW), Run(3, Verdict.SAME))):
        assert _on(VerdictSheet(1, (), runs), _sent(2)) == ()
    assert _on(VerdictSheet(1, (RecordVerdict(9, bytes(16), Verdict.NEW),)), _sent(2)) == ()


def test_a_thousand_good_records_cost_an_answer_of_a_few_bytes() -> None:
    verdicts = [RecordVerdict(*name, Verdict.NEW) for name in _sent(1000)]
    assert len(msgspec.msgpack.encode(VerdictSheet(1, (), in_runs(verdicts)))) < 20

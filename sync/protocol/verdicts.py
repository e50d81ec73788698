# SPDX-License-Identifier: GPL-3.0-or-later
"""What the city says of each record it was sent. Nothing but a signed sheet of these is an acknowledgement."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple, Protocol, overload

import msgspec

from sync.protocol.comparison import Span, spans


class Verdict(StrEnum):
    """Fate of one record at the city."""

    NEW = "new"
    """Stored now."""
    SAME = "same"
    """Had been stored before, with the same bytes."""
    CONFLICT = "conflict"
    """Same place in the journal, other bytes: kept aside, alarm."""
    QUARANTINED = "quarantined"
    """Stored, but not understood; a person looks at it. An acknowledgement all the same."""


OTHER_BYTES = "other-bytes"
"""Why a record is in conflict."""
SHEET_OF_RUNS = 2
"""What a kiosk that reads sheets of runs says of itself beside its records; one that says nothing reads verdicts."""


class RecordVerdict(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The verdict on one record."""

    seq: int
    id: bytes
    verdict: Verdict
    reason: str = ""


class Standing(NamedTuple):
    """What the ledger holds where a record belongs."""

    id: bytes
    fp: bytes
    quarantine: str
    """Why a person must look at it; empty when understood."""


def judge(seq: int, record_id: bytes, fp: bytes, standing: Standing | None, *, is_new: bool) -> RecordVerdict:
    """The verdict on one record, once the ledger has kept what it could keep.

    is_new: this very request put it there. No standing: its id stands at another place of the ledger.
    """
    if standing is None or standing.id != record_id or standing.fp != fp:
        return RecordVerdict(seq, record_id, Verdict.CONFLICT, OTHER_BYTES)
    if standing.quarantine:
        return RecordVerdict(seq, record_id, Verdict.QUARANTINED, standing.quarantine)
    return RecordVerdict(seq, record_id, Verdict.NEW if is_new else Verdict.SAME)


class Run(msgspec.Struct, frozen=True, array_like=True):
    """The same verdict on so many records in a row."""

    count: int
    verdict: Verdict
    reason: str = ""


class Alike(NamedTuple):
    """One verdict on all records of some spans of numbers."""

    verdict: Verdict
    reason: str
    spans: tuple[Span, ...]


class Sent(Protocol):
    """A record that was sent, as verdicts name it."""

    @property
    def seq(self) -> int: ...
    @property
    def id(self) -> bytes: ...


class Spoken(Sequence[RecordVerdict]):
    """What runs say of the records that were sent; spelt out only for who asks about each."""

    def __init__(self, sent: Sequence[Sent], runs: Sequence[Run]) -> None:
        self._sent = sent
        self._seqs = [one.seq for one in sent]
        self._runs = runs

    def alike(self) -> Iterator[Alike]:
        """The same by spans of numbers: only of what was sent, whatever else lies between."""
        begin = 0
        for run in self._runs:
            numbers = self._seqs[begin : begin + run.count]
            first = numbers[0]
            whole = numbers == list(range(first, first + run.count))
            yield Alike(run.verdict, run.reason, ((first, numbers[-1]),) if whole else spans(sorted(numbers)))
            begin += run.count

    def __len__(self) -> int:
        return len(self._sent)

    def __iter__(self) -> Iterator[RecordVerdict]:
        told = (run for run in self._runs for _ in range(run.count))
        pairs = zip(self._sent, told, strict=True)
        return (RecordVerdict(one.seq, one.id, run.verdict, run.reason) for one, run in pairs)

    @overload
    def __getitem__(self, index: int) -> RecordVerdict: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[RecordVerdict]: ...
    def __getitem__(self, index: int | slice) -> RecordVerdict | Sequence[RecordVerdict]:
        return tuple(self)[index]


class VerdictSheet(msgspec.Struct, frozen=True, array_like=True):
    """One verdict for every record of a batch, in its order."""

    server_time: int
    verdicts: tuple[RecordVerdict, ...]
    runs: tuple[Run, ...] = ()
    """In place of verdicts that name their records: the city signs the sheet over the very request, so that the
    order says which is meant, and a thousand good records cost no more of a slow line than one."""

    def on(self, sent: Sequence[Sent]) -> Sequence[RecordVerdict]:
        """The verdicts on what was sent; none where the sheet is about something else."""
        if not self.runs:
            asked = {(one.seq, one.id) for one in sent}
            return tuple(verdict for verdict in self.verdicts if (verdict.seq, verdict.id) in asked)
        if any(run.count < 1 for run in self.runs) or sum(run.count for run in self.runs) != len(sent):
            return ()
        return Spoken(sent, self.runs)


def in_runs(verdicts: Iterable[RecordVerdict]) -> tuple[Run, ...]:
    """Verdicts in the order of their records, without naming these."""
    alike = groupby(verdicts, key=lambda v: (v.verdict, v.reason))
    return tuple(Run(sum(1 for _ in same), verdict, reason) for (verdict, reason), same in alike)


KEY_UNKNOWN = "key-unknown"
"""Why a request is refused whose signature fits no key that the city has of this kiosk, as after a restored backup."""


class Refusal(msgspec.Struct, frozen=True, array_like=True):
    """The city takes nothing from this kiosk at the moment: revoked, or not enrolled."""

    server_time: int
    reason: str

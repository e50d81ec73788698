# SPDX-License-Identifier: GPL-3.0-or-later
"""What the city says of each record it was sent. Nothing but a signed sheet of these is an acknowledgement."""

from enum import StrEnum
from typing import NamedTuple

import msgspec


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


class RecordVerdict(msgspec.Struct, frozen=True, array_like=True):
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
        return RecordVerdict(seq, record_id, Verdict.CONFLICT, "other-bytes")
    if standing.quarantine:
        return RecordVerdict(seq, record_id, Verdict.QUARANTINED, standing.quarantine)
    return RecordVerdict(seq, record_id, Verdict.NEW if is_new else Verdict.SAME)


class VerdictSheet(msgspec.Struct, frozen=True, array_like=True):
    """One verdict for every record of a batch, in its order."""

    server_time: int
    verdicts: tuple[RecordVerdict, ...]


class Refusal(msgspec.Struct, frozen=True, array_like=True):
    """The city takes nothing from this kiosk at the moment: revoked, or not enrolled."""

    server_time: int
    reason: str

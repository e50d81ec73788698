# SPDX-License-Identifier: GPL-3.0-or-later
"""What the city says of each record it was sent. Nothing but a signed sheet of these is an acknowledgement."""

from enum import StrEnum

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


class VerdictSheet(msgspec.Struct, frozen=True, array_like=True):
    """One verdict for every record of a batch, in its order."""

    server_time: int
    verdicts: tuple[RecordVerdict, ...]


class Refusal(msgspec.Struct, frozen=True, array_like=True):
    """The city takes nothing from this kiosk at the moment: revoked, or not enrolled."""

    server_time: int
    reason: str

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a lawful receipt holds (UU 25/2009 art. 44(2)): content, not layout. Screen and paper are two faces of it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

OFFICER_SIGNS = ("complaint", "report")
"""Kinds whose receipt is provisional until an officer has signed: art. 44(2) asks it of no other."""


class Part(StrEnum):
    """What a line says, whatever its label is called in the resident's language."""

    TOPIC = "topic"
    STORY = "story"
    PLACE = "place"
    PERSON = "person"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One labelled line: MASALAH, CERITA, TEMPAT, PELAPOR."""

    label: str
    value: str
    part: Part = Part.OTHER


@dataclass(frozen=True, slots=True)
class Receipt:
    """One receipt. Words are already in the resident's language; secret topics carry no line of the matter."""

    government: str
    kelurahan: str
    kiosk: str
    title: str
    received_at: datetime
    """Aware, in the city's zone."""
    zone_label: str
    approximate: bool
    """The clock was never synchronised: the time is printed as "perkiraan"."""
    ticket: str
    access_code: str
    """Eight characters in two groups; empty on a short reprint."""
    lines: tuple[ReceiptLine, ...]
    qr: str
    """Tracking URL with the kiosk's signature in its fragment; empty on a short reprint."""
    due: date | None
    due_basis: str
    """"14 hari, UU 25/2009 Pasal 44 ayat (3)"."""
    sending: tuple[str, ...]
    """The true sending state in words, one or two lines."""
    officer: str
    """Receiving officer; empty on a provisional receipt."""
    kind: str = "complaint"
    """Kind of submission: what the number is called, and whether an officer must still sign."""
    number_label: str = ""
    """What the law calls the number (nomor pendaftaran); empty: what its kind calls it."""


def awaits_officer(receipt: Receipt) -> bool:
    """Whether it is provisional until an officer signs."""
    return not receipt.officer and receipt.kind in OFFICER_SIGNS


def is_short(receipt: Receipt) -> bool:
    """Whether this is the reprint that opens nothing: neither access code nor QR."""
    return not receipt.access_code and not receipt.qr


def short_form(receipt: Receipt) -> Receipt:
    """What may be printed again later: number, topic, time, deadline and state; no access code, no words of hers.

    A secret matter has no topic line on the full receipt, so it has none here. What is not known to be the topic
    is left out.
    """
    return replace(
        receipt,
        access_code="",
        qr="",
        lines=tuple(line for line in receipt.lines if line.part is Part.TOPIC),
        officer="",
    )


def missing_parts(receipt: Receipt) -> tuple[str, ...]:
    """What UU 25/2009 art. 44(2) asks for and this receipt lacks: identity, matter, place, time, officer.

    A provisional receipt lacks its officer, a secret matter its description; both are lawful only as long as
    staff complete them, so they are named here all the same.
    """
    said = {line.part for line in receipt.lines if line.value.strip()}
    there = {
        "identity": Part.PERSON in said,
        "matter": bool(said & {Part.TOPIC, Part.STORY}),
        "place": bool(receipt.kelurahan.strip() and receipt.kiosk.strip()),
        "time": receipt.received_at.utcoffset() is not None and bool(receipt.zone_label),
        "officer": bool(receipt.officer.strip()),
    }
    return tuple(part for part, given in there.items() if not given)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a lawful receipt holds (UU 25/2009 art. 44(2)): content, not layout. Screen and paper are two faces of it."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One labelled line: MASALAH, CERITA, TEMPAT, PELAPOR."""

    label: str
    value: str


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

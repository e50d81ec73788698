# SPDX-License-Identifier: GPL-3.0-or-later
"""What a resident is filing, and what filing gives her."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.receipt import Receipt
from kiosk.domain.whereabouts import Whereabouts
from resources.forms.model import Answers

IDENTITY_QUESTION = "nama_pilihan"
"""The form question that says who may know the name."""
NAME_QUESTION = "nama"
"""The form question for the name itself."""
PHONE_QUESTION = "telepon"
NAMED, HIDDEN, ANONYMOUS = "pakai", "rahasia", "anonim"


@dataclass(frozen=True, slots=True)
class Draft:
    """Answers as collected on the screen; lives in memory only."""

    form: str
    answers: Answers
    language: str
    photos: Mapping[str, bytes] = field(default_factory=dict)
    """Photo name (as in the PHOTO answer) to the picture as taken."""


@dataclass(frozen=True, slots=True)
class Filed:
    """A submission that is durable on disk."""

    receipt: Receipt | None
    """None for what nobody follows: an anonymous survey."""
    record_id: str
    whereabouts: Whereabouts
    """Stored or waiting, as the way to the city was at that moment."""
    number: int
    """Of its record in the journal."""

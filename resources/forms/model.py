# SPDX-License-Identifier: GPL-3.0-or-later
"""A form is content: pages with questions. One engine shows it one page at a time and checks it at both ends."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from resources.translatable import Prose


class QuestionType(StrEnum):
    """What kind of answer a question takes."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    CHOICE = "choice"
    MANY = "many"
    NUMBER = "number"
    DATE = "date"
    PHONE = "phone"
    NIK = "nik"
    TOPIC = "topic"
    PLACE = "place"
    PHOTO = "photo"
    CONSENT = "consent"
    KK = "kk"
    """Family card number, 16 digits."""
    NOP = "nop"
    """Number of a taxed plot (PBB), 18 digits."""
    KELURAHAN = "kelurahan"
    """Code of a kelurahan of the city, by list or map."""
    SMALL_AREA = "small_area"
    """RW/RT or lingkungan, without a landmark: a Place of the kelurahan answered before, or of the kiosk's own."""
    RATING = "rating"
    """One of four faces, "1" to "4"; the options carry the words."""
    SERVICE = "service"
    """Code of a service of the pack."""
    REQUIREMENTS = "requirements"
    """Which requirements of the service answered before are ready: a tuple of their texts."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a matter is: kelurahan, small areas, landmark."""

    kelurahan: str
    """Official code."""
    outer: str = ""
    """RW or lingkungan, two or three digits; empty when not known."""
    inner: str = ""
    """RT; empty when not known."""
    landmark: str = ""


Answer = str | bool | tuple[str, ...] | Place
"""Text-like answers are str (dates ISO, phones E.164), consent is bool, MANY and PHOTO are tuples."""

Answers = Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a CHOICE or MANY question."""

    value: str
    label: Prose
    help: Prose = ""
    note: Prose = ""
    """Short extra line, such as who gets to know ("Yang tahu: ...")."""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Condition:
    """Shown only when another question has one of these answers."""

    question: str
    values: tuple[str, ...]
    """Empty: any answer at all."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing asked."""

    id: str
    type: QuestionType
    label: Prose
    required: bool
    help: Prose = ""
    max_length: int = 0
    min_length: int = 0
    options: tuple[Option, ...] = ()
    when: Condition | None = None
    receipt_label: Prose = ""
    """Label on the receipt (CERITA); empty: not on paper."""
    placeholder: Prose = ""
    hidden: bool = False
    """Never on a screen: answered only by what the form begins with."""


@dataclass(frozen=True, slots=True)
class Page:
    """One screen of a form: a single question, or parts that belong together (name and phone)."""

    id: str
    step: Prose
    """Name of the step it belongs to (Cerita, Masalah, Tempat, Nama, Periksa)."""
    title: Prose
    help: Prose
    questions: tuple[Question, ...]
    when: Condition | None = None
    notice: Prose = ""
    """A line of privacy or reassurance below the answers."""


@dataclass(frozen=True, slots=True)
class Form:
    """A whole form as the pack describes it."""

    id: str
    version: int
    kind: str
    """Kind of submission: complaint, request, information, report, proposal, survey, question, suggestion."""
    title: Prose
    steps: tuple[Prose, ...]
    pages: tuple[Page, ...]
    consent_version: str
    deadline: str
    """Code of the deadline used when topic or service names none; empty: nothing is promised."""
    receipt: bool = True
    """False for an anonymous survey: it is filed all the same, but there is nothing to follow."""
    number_name: Prose = ""
    """What its ticket is called on the receipt where the law has a name for it (nomor pendaftaran); else empty."""
    secret: bool = False
    """Nothing of the matter goes on paper or a shared screen (health), as with a secret topic."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with an answer, and how to repair it: a text id with its arguments."""

    question: str
    text: str
    args: Mapping[str, str | int]
    blocking: bool = True
    """False for a warning that does not stop the resident."""

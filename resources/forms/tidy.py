# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers as they are kept: trimmed, phones to E.164, numbers as their digits. Never loses what it cannot read."""

import re
import unicodedata

from resources.forms import identity
from resources.forms.model import Answer, Place, Question, QuestionType

_SPACES = re.compile(r"[^\S\n]+")
_INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_MANY_LINES = re.compile(r"\n{3,}")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})|(\d{2})(\d{2})(\d{4})", re.ASCII)


def normalise(question: Question, raw: Answer) -> Answer:
    """The answer in the one form in which it is checked, kept and sent."""
    if isinstance(raw, Place):
        return _place(raw)
    if not isinstance(raw, str):
        return raw
    if question.type is QuestionType.LONG_TEXT:
        return _lines(raw)
    text = _line(raw)
    return _TIDIED[question.type](text) if question.type in _TIDIED else text


def _phone(text: str) -> str:
    return identity.phone_e164(text) or text


def _digits(text: str) -> str:
    return re.sub(r"[\s.\-]", "", text)


def _lines(raw: str) -> str:
    text = unicodedata.normalize("NFC", raw.replace("\r\n", "\n").replace("\r", "\n"))
    text = _SPACES.sub(" ", _INVISIBLE.sub("", text))
    return _MANY_LINES.sub("\n\n", "\n".join(line.strip() for line in text.split("\n"))).strip()


def _line(raw: str) -> str:
    return " ".join(_lines(raw).split())


def _iso(text: str) -> str:
    match = _DAY_FIRST.fullmatch(text)
    if match is None:
        return text
    day, month, year = (part for part in match.groups() if part is not None)
    return f"{year}-{month:0>2}-{day:0>2}"


def _place(place: Place) -> Place:
    return Place(place.kelurahan.strip(), _unit(place.outer), _unit(place.inner), _line(place.landmark))


def _unit(raw: str) -> str:
    """RW 5 is RW 05; RW 0 is no RW."""
    text = raw.strip()
    if not (text.isascii() and text.isdigit()):
        return text
    number = text.lstrip("0")
    return number.zfill(2) if number else ""


_TIDIED = {
    QuestionType.PHONE: _phone,
    QuestionType.NIK: _digits,
    QuestionType.KK: _digits,
    QuestionType.NOP: _digits,
    QuestionType.DATE: _iso,
}

# SPDX-License-Identifier: GPL-3.0-or-later
"""An answer as people read it, on screen, on paper and at the city."""

from collections.abc import Callable
from datetime import date

from resources.calendar import long_date
from resources.forms.identity import NIK_LENGTH, national_digits
from resources.forms.model import Answer, Place, Question, QuestionType
from resources.pack.model import Pack
from resources.texts import Words


def readable(question: Question, answer: Answer, pack: Pack, words: Words) -> str:
    """The answer in words; empty when there is nothing to say. Phone and NIK are masked."""
    if isinstance(answer, Place):
        return _place(answer, pack)
    if isinstance(answer, bool):
        return words.say("form-agreed" if answer else "form-not-agreed")
    if isinstance(answer, tuple):
        if question.type is QuestionType.PHOTO:
            return words.say("form-photo-count", count=len(answer)) if answer else ""
        return ", ".join(_label(question, value) for value in answer)
    return _text(question, answer, pack, words)


def masked_phone(phone: str) -> str:
    """0812-****-7890."""
    digits = national_digits(phone)
    return f"{digits[:4]}-****-{digits[-4:]}" if len(digits) >= 9 else "****"


def masked_nik(nik: str) -> str:
    """Only the last four digits, which name neither place nor birthday."""
    return "*" * (NIK_LENGTH - 4) + (nik[-4:] if len(nik) == NIK_LENGTH else "****")


def _text(question: Question, answer: str, pack: Pack, words: Words) -> str:
    spoken: dict[QuestionType, Callable[[], str]] = {
        QuestionType.CHOICE: lambda: _label(question, answer),
        QuestionType.TOPIC: lambda: pack.topics[answer].name if answer in pack.topics else answer,
        QuestionType.PHONE: lambda: masked_phone(answer),
        QuestionType.NIK: lambda: masked_nik(answer),
        QuestionType.DATE: lambda: long_date(date.fromisoformat(answer), words.language),
    }
    return spoken.get(question.type, lambda: answer)() if answer else ""


def _label(question: Question, value: str) -> str:
    return next((option.label for option in question.options if option.value == value), value)


def _place(place: Place, pack: Pack) -> str:
    """Small areas, kelurahan, kecamatan. Landmark."""
    try:
        kelurahan = pack.area(place.kelurahan)
    except KeyError:
        return place.landmark
    labelled = ((pack.city.outer_label, place.outer), (pack.city.inner_label, place.inner))
    units = " / ".join(f"{label} {number}" for label, number in labelled if label and number)
    where = ", ".join(part for part in (units, kelurahan.spoken_name, pack.area(kelurahan.parent).spoken_name) if part)
    return f"{where}. {place.landmark}" if place.landmark else where

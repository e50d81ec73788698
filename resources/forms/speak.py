# SPDX-License-Identifier: GPL-3.0-or-later
"""An answer as people read it, on screen, on paper and at the city."""

from collections.abc import Callable
from datetime import date

from resources.calendar import long_date
from resources.forms.identity import NIK_LENGTH, NOP_GROUPS, in_groups, national_digits
from resources.forms.model import Answer, Place, Question, QuestionType
from resources.pack.model import Pack
from resources.texts import Words


def readable(question: Question, answer: Answer, pack: Pack, words: Words) -> str:
    """The answer in words; empty when there is nothing to say. Phone, NIK and KK are masked."""
    if isinstance(answer, Place):
        small = _units(answer, pack) if question.type is QuestionType.SMALL_AREA else ""
        return small or _place(answer, pack)
    if isinstance(answer, bool):
        return words.say("form-agreed" if answer else "form-not-agreed")
    if isinstance(answer, tuple):
        if question.type is QuestionType.PHOTO:
            return words.say("form-photo-count", count=len(answer)) if answer else ""
        if question.type is QuestionType.REQUIREMENTS:
            return ", ".join(_requirement(text, pack, words) for text in answer)
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
        QuestionType.RATING: lambda: _label(question, answer),
        QuestionType.TOPIC: lambda: pack.topics[answer].name if answer in pack.topics else answer,
        QuestionType.PHONE: lambda: masked_phone(answer),
        QuestionType.NIK: lambda: masked_nik(answer),
        QuestionType.KK: lambda: masked_nik(answer),
        QuestionType.NOP: lambda: in_groups(answer, NOP_GROUPS, "."),
        QuestionType.KELURAHAN: lambda: _place(Place(answer), pack) or answer,
        QuestionType.SERVICE: lambda: pack.content.services[answer].name if answer in pack.content.services else answer,
        QuestionType.DATE: lambda: _day(answer, words),
    }
    return spoken.get(question.type, lambda: answer)() if answer else ""


def _label(question: Question, value: str) -> str:
    return next((option.label for option in question.options if option.value == value), value)


def _requirement(text: str, pack: Pack, words: Words) -> str:
    """Kept as the pack's own files say it, read in the resident's language."""
    return pack.dictionaries.get(words.language, {}).get(text, text)


def _day(answer: str, words: Words) -> str:
    """A day as people write it; one that the calendar does not have, as it was typed."""
    try:
        return long_date(date.fromisoformat(answer), words.language)
    except ValueError:
        return answer


def _place(place: Place, pack: Pack) -> str:
    """Small areas, kelurahan, kecamatan. Landmark."""
    try:
        kelurahan = pack.area(place.kelurahan)
        kecamatan = pack.area(kelurahan.parent)
    except KeyError:
        return place.landmark
    where = ", ".join(part for part in (_units(place, pack), kelurahan.spoken_name, kecamatan.spoken_name) if part)
    return f"{where}. {place.landmark}" if place.landmark else where


def _units(place: Place, pack: Pack) -> str:
    """RW 05 / RT 03, or Lingkungan 04; empty when neither is known."""
    labelled = ((pack.city.outer_label, place.outer), (pack.city.inner_label, place.inner))
    return " / ".join(f"{label} {number}" for label, number in labelled if label and number)

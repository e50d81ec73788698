# SPDX-License-Identifier: GPL-3.0-or-later
"""What the resident told, as staff read it: answers under their questions, identity only when it was opened."""

from collections.abc import Mapping
from dataclasses import dataclass

from resources.forms.identity import national_digits
from resources.forms.model import Answer, Form, Question, QuestionType
from resources.forms.speak import readable
from resources.texts import Words
from sync.central.casebook import CaseFile
from sync.central.city import City
from sync.central.intake import IDENTITIES

_MASKED = (QuestionType.PHONE, QuestionType.NIK, QuestionType.KK)
_ELSEWHERE = (QuestionType.TOPIC, QuestionType.CONSENT, QuestionType.PHOTO)


@dataclass(frozen=True, slots=True)
class Said:
    """One answer under its question, in words."""

    label: str
    value: str
    is_story: bool = False


def said(city: City, words: Words, form: Form | None, answers: Mapping[str, Answer]) -> tuple[Said, ...]:
    """The answers in the form's order; topic and consent have their own places."""
    if form is None:
        return ()
    shown = []
    for question in _questions(form):
        if question.id not in answers or question.type in _ELSEWHERE or _asks_identity(question) or question.hidden:
            continue
        value = readable(question, answers[question.id], city.pack, words)
        if value:
            shown.append(Said(question.label, value, question.type is QuestionType.LONG_TEXT))
    return tuple(shown)


def brought(file: CaseFile, words: Words) -> tuple[Said, ...]:
    """What only programs of others tell: an address, a point, a picture kept elsewhere."""
    row = file.case
    point = f"{row.lat:.5f}, {row.long:.5f}" if row.lat is not None and row.long is not None else ""
    told = {
        "central-brought-address": file.answers.get("alamat"),
        "central-brought-point": point,
        "central-brought-media": file.answers.get("media_url"),
    }
    return tuple(Said(words.say(label), value) for label, value in told.items() if isinstance(value, str) and value)


def contact_in_full(city: City, words: Words, form: Form | None, contact: Mapping[str, Answer]) -> tuple[Said, ...]:
    """Identity in full: whoever gets here has said why."""
    labels = {question.id: question for question in _questions(form)} if form else {}
    shown = []
    for name, answer in contact.items():
        question = labels.get(name)
        shown.append(Said(question.label if question else name, _in_full(city, words, question, answer)))
    return tuple(one for one in shown if one.value)


def _in_full(city: City, words: Words, question: Question | None, answer: Answer) -> str:
    if question is None:
        return answer if isinstance(answer, str) else repr(answer)
    if isinstance(answer, str) and question.type in _MASKED:
        return national_digits(answer) if question.type is QuestionType.PHONE else answer
    return readable(question, answer, city.pack, words)


def _questions(form: Form) -> tuple[Question, ...]:
    return tuple(question for page in form.pages for question in page.questions)


def _asks_identity(question: Question) -> bool:
    """Who may know the name: said beside the reporter, not among the answers."""
    values = {option.value for option in question.options}
    return question.type is QuestionType.CHOICE and values != set() and values <= set(IDENTITIES)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Which pages and questions are asked, and whether their answers can be taken. Never raises on a strange answer."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from resources.forms import identity
from resources.forms.model import Answer, Answers, Condition, Form, Page, Place, Problem, Question, QuestionType
from resources.forms.tidy import normalise
from resources.pack.model import AreaLevel, Pack

__all__ = [
    "check_form",
    "check_page",
    "check_question",
    "is_empty",
    "normalise",
    "relevant_answers",
    "visible_pages",
    "visible_questions",
]

LANDMARK_MAX = 120
YES, NO = "ya", "tidak"
"""How a consent is written in a condition."""

_Found = Problem | None


@dataclass(frozen=True, slots=True)
class _Known:
    """What an answer is held against."""

    pack: Pack
    today: date
    answers: Answers = field(default_factory=dict)


def visible_pages(form: Form, answers: Answers) -> tuple[Page, ...]:
    """The pages this resident is asked, in order; a page without a question to ask is left out."""
    asked = relevant_answers(form, answers)
    return tuple(page for page in form.pages if _holds(page.when, asked) and visible_questions(page, asked))


def visible_questions(page: Page, answers: Answers) -> tuple[Question, ...]:
    """The questions of a page that the answers so far call for."""
    return tuple(question for question in page.questions if _holds(question.when, answers))


def relevant_answers(form: Form, answers: Answers) -> Answers:
    """Only the answers to questions that are asked: a name typed before choosing "tanpa nama" is not among them."""
    asked: dict[str, Answer] = {}
    for page in form.pages:
        if not _holds(page.when, asked):
            continue
        for question in page.questions:
            if _holds(question.when, asked) and question.id in answers:
                asked[question.id] = answers[question.id]
    return asked


def check_page(page: Page, answers: Answers, pack: Pack, today: date) -> tuple[Problem, ...]:
    """What is wrong on one page, in the order of its questions."""
    found = (check_question(q, answers.get(q.id), pack, today, answers) for q in visible_questions(page, answers))
    return tuple(problem for problem in found if problem is not None)


def check_form(form: Form, answers: Answers, pack: Pack, today: date) -> tuple[Problem, ...]:
    """What is wrong on all pages that are asked."""
    asked = relevant_answers(form, answers)
    pages = visible_pages(form, asked)
    return tuple(problem for page in pages for problem in check_page(page, asked, pack, today))


def check_question(
    question: Question, answer: Answer | None, pack: Pack, today: date, answers: Answers | None = None
) -> Problem | None:
    """What is wrong with one answer, or None; the other answers count where it rests on them."""
    if answer is None or is_empty(answer):
        return _problem(question, _MISSING.get(question.type, "form-missing")) if question.required else None
    return _CHECKS[question.type](question, answer, _Known(pack, today, answers or {}))


def is_empty(answer: Answer | None) -> bool:
    """Nothing was answered: no text, no choice, no place, no consent."""
    if isinstance(answer, str):
        return not answer.strip()
    if isinstance(answer, Place):
        return not answer.kelurahan
    return not answer


def _holds(condition: Condition | None, answers: Answers) -> bool:
    if condition is None:
        return True
    answer = answers.get(condition.question)
    if not condition.values:
        return not is_empty(answer)
    if isinstance(answer, bool):
        return (YES if answer else NO) in condition.values
    if isinstance(answer, tuple):
        return any(value in condition.values for value in answer)
    return answer in condition.values


def _problem(question: Question, text: str, *, blocking: bool = True, **args: str | int) -> Problem:
    return Problem(question.id, text, {"label": question.label, **args}, blocking)


def _text(question: Question, answer: Answer, _known: _Known) -> _Found:
    if not isinstance(answer, str):
        return _problem(question, "form-unreadable")
    length = len(answer.strip())
    if length < question.min_length:
        return _problem(question, "form-too-short", missing=question.min_length - length)
    if question.max_length and length > question.max_length:
        return _problem(question, "form-too-long", extra=length - question.max_length)
    return None


def _choice(question: Question, answer: Answer, _known: _Known) -> _Found:
    known = isinstance(answer, str) and any(option.value == answer for option in question.options)
    return None if known else _problem(question, "form-choose-one")


def _many(question: Question, answer: Answer, _known: _Known) -> _Found:
    values = {option.value for option in question.options}
    if not isinstance(answer, tuple) or len(set(answer)) != len(answer) or not values.issuperset(answer):
        return _problem(question, "form-choose-some")
    return _count(question, answer, "form-too-many")


def _photo(question: Question, answer: Answer, _known: _Known) -> _Found:
    if not isinstance(answer, tuple) or not all(isinstance(name, str) for name in answer):
        return _problem(question, "form-unreadable")
    return _count(question, answer, "form-too-many-photos")


def _count(question: Question, answer: tuple[str, ...], text: str) -> _Found:
    if question.max_length and len(answer) > question.max_length:
        return _problem(question, text, most=question.max_length)
    return None


def _number(question: Question, answer: Answer, _known: _Known) -> _Found:
    if not isinstance(answer, str) or not answer.isascii() or not answer.isdigit():
        return _problem(question, "form-number")
    if question.max_length and len(answer) > question.max_length:
        return _problem(question, "form-number-long", most=question.max_length)
    return None


def _date(question: Question, answer: Answer, _known: _Known) -> _Found:
    try:
        date.fromisoformat(str(answer))
    except ValueError:
        return _problem(question, "form-date")
    return None


def _phone(question: Question, answer: Answer, _known: _Known) -> _Found:
    if isinstance(answer, str) and identity.phone_e164(answer):
        return None
    return _problem(question, "form-phone")


def _nik(question: Question, answer: Answer, known: _Known) -> _Found:
    if not isinstance(answer, str):
        return _problem(question, "form-unreadable")
    fault = identity.nik_fault(answer, known.pack.nik_regions, known.today)
    if fault is None and not identity.is_of_city(answer, known.pack.city.code):
        fault = identity.Fault("form-nik-elsewhere", blocking=False)
    return _told(question, fault)


def _kk(question: Question, answer: Answer, _known: _Known) -> _Found:
    return _told(question, identity.digits_fault("KK", str(answer), identity.KK_LENGTH))


def _nop(question: Question, answer: Answer, _known: _Known) -> _Found:
    return _told(question, identity.digits_fault("NOP", str(answer), identity.NOP_LENGTH))


def _told(question: Question, fault: identity.Fault | None) -> _Found:
    return None if fault is None else _problem(question, fault.text, blocking=fault.blocking, **fault.args)


def _topic(question: Question, answer: Answer, known: _Known) -> _Found:
    return None if isinstance(answer, str) and answer in known.pack.topics else _problem(question, "form-topic-missing")


def _place(question: Question, answer: Answer, known: _Known) -> _Found:
    if not isinstance(answer, Place):
        return _problem(question, "form-unreadable")
    if not _is_kelurahan(answer.kelurahan, known.pack):
        return _problem(question, "form-place-unknown")
    for number, label in _units(answer, known.pack):
        if number and not (number.isascii() and number.isdigit() and len(number) <= 3):
            return _problem(question, "form-place-number", unit=label)
    if len(answer.landmark) > LANDMARK_MAX:
        return _problem(question, "form-landmark-long", extra=len(answer.landmark) - LANDMARK_MAX)
    return None


def _small_area(question: Question, answer: Answer, known: _Known) -> _Found:
    found = _place(question, answer, known)
    if found is None and question.required and isinstance(answer, Place) and not answer.outer:
        return _problem(question, "form-area-missing", unit=known.pack.city.outer_label)
    return found


def _kelurahan(question: Question, answer: Answer, known: _Known) -> _Found:
    return None if _is_kelurahan(answer, known.pack) else _problem(question, "form-place-unknown")


def _service(question: Question, answer: Answer, known: _Known) -> _Found:
    return None if answer in known.pack.content.services else _problem(question, "form-service-missing")


def _requirements(question: Question, answer: Answer, known: _Known) -> _Found:
    """Requirements of a service that was answered; codes of services are like no other answer."""
    services = known.pack.content.services
    chosen = [services[code] for code in known.answers.values() if isinstance(code, str) and code in services]
    texts = {requirement.text for service in chosen for requirement in service.requirements}
    if not isinstance(answer, tuple) or len(set(answer)) != len(answer) or not texts.issuperset(answer):
        return _problem(question, "form-requirements")
    return None


def _is_kelurahan(code: Answer, pack: Pack) -> bool:
    return any(area.code == code and area.level is AreaLevel.KELURAHAN for area in pack.areas)


def _units(place: Place, pack: Pack) -> tuple[tuple[str, str], ...]:
    return (place.outer, pack.city.outer_label), (place.inner, pack.city.inner_label)


def _consent(question: Question, answer: Answer, _known: _Known) -> _Found:
    return None if answer is True else _problem(question, "form-unreadable")


_MISSING = {
    QuestionType.LONG_TEXT: "form-story-missing",
    QuestionType.CHOICE: "form-choose-one",
    QuestionType.MANY: "form-choose-some",
    QuestionType.TOPIC: "form-topic-missing",
    QuestionType.PLACE: "form-place-missing",
    QuestionType.KELURAHAN: "form-place-missing",
    QuestionType.SMALL_AREA: "form-place-missing",
    QuestionType.RATING: "form-choose-one",
    QuestionType.SERVICE: "form-service-missing",
    QuestionType.REQUIREMENTS: "form-requirements-missing",
    QuestionType.PHOTO: "form-photo-missing",
    QuestionType.CONSENT: "form-consent-missing",
}

_CHECKS: dict[QuestionType, Callable[[Question, Answer, _Known], _Found]] = {
    QuestionType.TEXT: _text,
    QuestionType.LONG_TEXT: _text,
    QuestionType.CHOICE: _choice,
    QuestionType.MANY: _many,
    QuestionType.NUMBER: _number,
    QuestionType.DATE: _date,
    QuestionType.PHONE: _phone,
    QuestionType.NIK: _nik,
    QuestionType.TOPIC: _topic,
    QuestionType.PLACE: _place,
    QuestionType.PHOTO: _photo,
    QuestionType.CONSENT: _consent,
    QuestionType.KK: _kk,
    QuestionType.NOP: _nop,
    QuestionType.KELURAHAN: _kelurahan,
    QuestionType.SMALL_AREA: _small_area,
    QuestionType.RATING: _choice,
    QuestionType.SERVICE: _service,
    QuestionType.REQUIREMENTS: _requirements,
}

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the receipt says of the answers: the same lines while it grows, on the check page and on paper."""

from datetime import date

from kiosk.domain.identity import masked_name
from kiosk.domain.receipt import OFFICER_SIGNS, Part, ReceiptLine
from kiosk.domain.submission import ANONYMOUS, HIDDEN, IDENTITY_QUESTION, NAME_QUESTION, NAMED, PHONE_QUESTION
from resources.calendar import due_date
from resources.forms.check import visible_pages, visible_questions
from resources.forms.model import Answers, Form, Question, QuestionType
from resources.forms.speak import masked_phone, readable
from resources.pack.model import DayKind, Deadline, Pack
from resources.texts import Words

_PART_OF = {
    QuestionType.TOPIC: Part.TOPIC,
    QuestionType.SERVICE: Part.TOPIC,
    QuestionType.LONG_TEXT: Part.STORY,
    QuestionType.PLACE: Part.PLACE,
    QuestionType.KELURAHAN: Part.PLACE,
    QuestionType.SMALL_AREA: Part.PLACE,
}


def receipt_title(kind: str, officer: str, words: Words) -> str:
    """What the paper calls itself."""
    provisional = kind in OFFICER_SIGNS and not officer
    return words.say("receipt-title-provisional") if provisional else words.say("receipt-title", kind=kind)


def topic_of(form: Form, answers: Answers) -> str:
    """The chosen topic code; empty when the form asks for none or nothing is chosen yet."""
    return _answer_of(QuestionType.TOPIC, form, answers)


def identity_of(form: Form, answers: Answers) -> str:
    """Who may know the name. A form that does not ask takes the name openly, or takes none at all."""
    questions = [question.id for page in form.pages for question in page.questions]
    if IDENTITY_QUESTION in questions:
        return str(answers.get(IDENTITY_QUESTION, ""))
    return NAMED if answers.get(NAME_QUESTION) else ANONYMOUS


def is_secret(form: Form, answers: Answers, pack: Pack) -> bool:
    """Whether the matter itself stays off paper and screens (protection, misconduct, health)."""
    topic = pack.topics.get(topic_of(form, answers))
    return form.secret or (topic is not None and (topic.secret or topic.sensitive))


def due_of(form: Form, answers: Answers, pack: Pack, today: date) -> tuple[date | None, Deadline | None]:
    """The day until which the city answers, and the rule it rests on."""
    topic = pack.topics.get(topic_of(form, answers))
    service = pack.content.services.get(_answer_of(QuestionType.SERVICE, form, answers))
    promised = (topic.deadline if topic else "") or (service.answered_within if service else "") or form.deadline
    # where the form promises nothing, nothing that it names does either
    deadline = pack.deadlines.get(promised) if form.receipt else None
    if deadline is None:
        return None, None
    return due_date(today, deadline, pack.holidays), deadline


def basis_of(deadline: Deadline | None, words: Words) -> str:
    """How long the city has, and by which rule; official names of rules are not translated."""
    if deadline is None:
        return ""
    span = "learn-within-working-days" if deadline.kind is DayKind.WORKING else "learn-within-days"
    return f"{words.say(span, days=deadline.days)}, {deadline.basis}"


def receipt_lines(form: Form, answers: Answers, pack: Pack, words: Words) -> tuple[ReceiptLine, ...]:
    """The labelled lines, in the form's order; of a secret matter only who files it."""
    secret = is_secret(form, answers, pack)
    lines: list[ReceiptLine] = []
    for page in visible_pages(form, answers):
        for question in visible_questions(page, answers):
            if question.hidden or not question.receipt_label or question.id not in answers:
                continue
            if _says_who(question):
                lines.append(ReceiptLine(question.receipt_label, identity_line(answers, words), Part.PERSON))
                continue
            if secret:
                continue
            value = readable(question, answers[question.id], pack, words)
            if value:
                lines.append(ReceiptLine(question.receipt_label, value, _PART_OF.get(question.type, Part.OTHER)))
    return tuple(lines)


def identity_line(answers: Answers, words: Words) -> str:
    """Who files: in full when named (UU 25/2009 art. 44(2)a), with stars when hidden, or without a name."""
    choice = answers.get(IDENTITY_QUESTION)
    name = str(answers.get(NAME_QUESTION, ""))
    if choice == ANONYMOUS:
        return words.say("receipt-no-name")
    if choice == HIDDEN:
        return words.say("receipt-hidden-name", name=masked_name(name)) if name else words.say("receipt-hidden")
    phone = str(answers.get(PHONE_QUESTION, ""))
    return ", ".join(part for part in (name, masked_phone(phone) if phone else "") if part)


def _says_who(question: Question) -> bool:
    """The choice who may know the name, or the name itself in a form that always asks for it."""
    return question.id in (IDENTITY_QUESTION, NAME_QUESTION)


def _answer_of(kind: QuestionType, form: Form, answers: Answers) -> str:
    """The answer to the first question of this kind; empty when there is none."""
    questions = (question for page in form.pages for question in page.questions)
    return next((str(answers.get(question.id, "")) for question in questions if question.type is kind), "")

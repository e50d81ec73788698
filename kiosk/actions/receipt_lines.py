# SPDX-License-Identifier: GPL-3.0-or-later
"""What the receipt says of the answers: the same lines while it grows, on the check page and on paper."""

from datetime import date

from kiosk.domain.identity import masked_name
from kiosk.domain.receipt import Part, ReceiptLine
from kiosk.domain.submission import ANONYMOUS, HIDDEN, IDENTITY_QUESTION
from resources.calendar import due_date
from resources.forms.check import visible_pages, visible_questions
from resources.forms.model import Answers, Form, QuestionType
from resources.forms.speak import masked_phone, readable
from resources.pack.model import Deadline, Pack
from resources.texts import Words

_PART_OF = {
    QuestionType.TOPIC: Part.TOPIC,
    QuestionType.LONG_TEXT: Part.STORY,
    QuestionType.PLACE: Part.PLACE,
}


def topic_of(form: Form, answers: Answers) -> str:
    """The chosen topic code; empty when the form asks for none or nothing is chosen yet."""
    for page in form.pages:
        for question in page.questions:
            if question.type is QuestionType.TOPIC:
                return str(answers.get(question.id, ""))
    return ""


def is_secret(form: Form, answers: Answers, pack: Pack) -> bool:
    """Whether the matter itself stays off paper and screens (protection, misconduct)."""
    topic = pack.topics.get(topic_of(form, answers))
    return topic is not None and topic.secret


def due_of(form: Form, answers: Answers, pack: Pack, today: date) -> tuple[date | None, Deadline | None]:
    """The day until which the city answers, and the rule it rests on."""
    topic = pack.topics.get(topic_of(form, answers))
    deadline = pack.deadlines.get((topic.deadline if topic else "") or form.deadline)
    if deadline is None:
        return None, None
    return due_date(today, deadline, pack.holidays), deadline


def receipt_lines(form: Form, answers: Answers, pack: Pack, words: Words) -> tuple[ReceiptLine, ...]:
    """The labelled lines, in the form's order; of a secret matter only who files it."""
    secret = is_secret(form, answers, pack)
    lines: list[ReceiptLine] = []
    for page in visible_pages(form, answers):
        for question in visible_questions(page, answers):
            if question.id == IDENTITY_QUESTION:
                if question.id in answers:
                    lines.append(ReceiptLine(question.receipt_label, identity_line(answers, words), Part.PERSON))
                continue
            if secret or not question.receipt_label or question.id not in answers:
                continue
            value = readable(question, answers[question.id], pack, words)
            if value:
                lines.append(ReceiptLine(question.receipt_label, value, _PART_OF.get(question.type, Part.OTHER)))
    return tuple(lines)


def identity_line(answers: Answers, words: Words) -> str:
    """Who files: in full when named (UU 25/2009 art. 44(2)a), with stars when hidden, or without a name."""
    choice = answers.get(IDENTITY_QUESTION)
    name = str(answers.get("nama", ""))
    if choice == ANONYMOUS:
        return words.say("receipt-no-name")
    if choice == HIDDEN:
        return words.say("receipt-hidden-name", name=masked_name(name)) if name else words.say("receipt-hidden")
    phone = str(answers.get("telepon", ""))
    return ", ".join(part for part in (name, masked_phone(phone) if phone else "") if part)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Who filed, for a file that leaves the house: each name an event of its case, each file a line of the diary."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec

from resources.forms.model import Answer, QuestionType
from sync.central.access import diary
from sync.central.access.scope import may_open_identity
from sync.central.accounts import Visitor
from sync.central.cases import plain_text
from sync.central.chain import Step, append, held
from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import CaseContact
from sync.central.permissions import Permission

MOST_PEOPLE = 500
EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Person:
    """What an office needs to reach whoever filed."""

    name: str = ""
    phone: str = ""
    nik: str = ""


def take_people(city: City, visitor: Visitor, numbers: Sequence[int], reason: str) -> Mapping[int, Person]:
    """Who filed these cases, where this person may ask. Written down before it is told. Raises RuleError."""
    if not visitor.may(Permission.EXPORT_PERSONAL):
        raise RuleError("central-identity-refused")
    if len(numbers) > MOST_PEOPLE:
        raise RuleError("list-people-many", most=MOST_PEOPLE)
    words = plain_text(reason)
    found: dict[int, Person] = {}
    with city.database.write() as session:
        for number in sorted(numbers):
            case = held(session, visitor, number)
            contact = session.get(CaseContact, number)
            if contact is None or not may_open_identity(visitor, case):
                continue
            moved = case.updated_at  # nobody worked on it: it stays as silent as it was
            append(session, case, Step(EXPORT, city.now(), visitor.account_id, internal_text=words, is_public=False))
            case.updated_at = moved
            told = msgspec.msgpack.decode(city.contact_box().decrypt(contact.locked), type=dict[str, Answer])
            found[number] = _person(city, case.form, told)
        diary.note(city, session, "people-export", visitor.account_id, str(len(found)), words)
    return found


def _person(city: City, form_code: str, told: Mapping[str, Answer]) -> Person:
    form = city.pack.forms.get(form_code)
    types = {question.id: question.type for page in form.pages for question in page.questions} if form else {}
    by_type: dict[QuestionType | None, list[str]] = {}
    for name, answer in told.items():
        if isinstance(answer, str) and answer:
            by_type.setdefault(types.get(name), []).append(answer)
    apart = (QuestionType.PHONE, QuestionType.NIK, QuestionType.KK)
    names = [text for kind, texts in by_type.items() if kind not in apart for text in texts]
    phones, niks = by_type.get(QuestionType.PHONE, []), by_type.get(QuestionType.NIK, [])
    return Person(", ".join(names), ", ".join(phones), ", ".join(niks))

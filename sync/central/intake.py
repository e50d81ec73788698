# SPDX-License-Identifier: GPL-3.0-or-later
"""From a sealed body to what becomes a case: checked, routed, and with the person's answers set apart."""

import re
from collections.abc import Mapping
from datetime import date, datetime

import msgspec

from resources.calendar import due_date
from resources.forms.check import check_form
from resources.forms.identity import phone_e164
from resources.forms.model import Answer, Form, Place, QuestionType
from resources.pack.model import Pack, Topic
from sync.central.cases import Opened
from sync.central.city import City, moment_of
from sync.central.models import LedgerRecord
from sync.protocol.records import SubmissionBody
from sync.protocol.sealing import open_sealed

IDENTITIES = ("pakai", "rahasia", "anonim")
KINDS = ("complaint", "request", "information", "report", "proposal", "question", "suggestion")
SURVEY = "survey"
MATTER = "matter"
"""The question whose answer names the public matter that is joined."""
NEWS, WANTED = "kabar", "ya"
"""The question, and its answer, by which a person asks for messages on the phone she named."""
ORIGIN, ELSEWHERE = "asal", "luar"
"""The question, and its answer, by which a person says where she is registered."""
_CONTACT = (QuestionType.PHONE, QuestionType.NIK, QuestionType.KK)
_REGION = 4
"""Digits of a NIK that name the province and the city."""
_ACCESS_HASH = re.compile(r"^\$argon2id\$v=19\$m=(?P<memory>\d{1,5}),t=\d,p=1\$[\w+/]+\$[\w+/]+$", re.ASCII)


class BodyError(ValueError):
    """The record opened, but what is inside is not a submission."""


def read_body(city: City, sealed: bytes) -> SubmissionBody:
    """Open a record. Raises SealError, BodyError."""
    try:
        return msgspec.msgpack.decode(open_sealed(sealed, city.keys.openers), type=SubmissionBody)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BodyError("not a submission") from error


def kind_of(city: City, body: SubmissionBody) -> str:
    """What was filed, by the pack's word for its form; by the kiosk's own where the pack does not know the form."""
    form = city.pack.forms.get(body.form)
    return form.kind if form else body.kind


def _work_kind(city: City, body: SubmissionBody) -> str:
    """A kind that the work list knows; what is none of them is looked at like a complaint."""
    kind = kind_of(city, body)
    return kind if kind in KINDS else "complaint"


def opened(city: City, record: LedgerRecord, body: SubmissionBody) -> Opened:
    """What becomes a case. Whatever a check finds marks it, and refuses nothing."""
    form = city.pack.forms.get(body.form)
    answers = {_clean(name): _clean_answer(answer) for name, answer in body.answers.items()}
    personal = answers.keys() if form is None else answers.keys() & contact_questions(form)
    service = answer_of(form, answers, QuestionType.SERVICE)
    filed_at = moment_of(body.filed_at)
    due, due_ok = _due(city, form, body, filed_at)
    return Opened(
        record_id=record.id,
        kiosk_id=record.kiosk_id,
        ticket=_clean(body.ticket)[:32],
        token=body.token,
        access_hash=body.access_hash if _is_safe_hash(body.access_hash) else "",
        form=_clean(body.form),
        form_version=min(max(body.form_version, 0), 10**6),
        kind=_work_kind(city, body),
        language=_clean(body.language)[:8],
        kelurahan=_where(form, answers) or _clean(body.kelurahan)[:20],
        kiosk_name=_clean(body.kiosk_name),
        filed_at=filed_at,
        approximate=body.approximate,
        received_at=record.received_at,
        topic=_clean(body.topic)[:40],
        secret=body.secret or _is_secret(city, body.topic),
        identity=body.identity if body.identity in IDENTITIES else "rahasia",
        answers={name: answer for name, answer in answers.items() if name not in personal},
        contact={name: answer for name, answer in answers.items() if name in personal},
        consent_version=_clean(body.consent_version),
        officer=_clean(body.officer),
        due=due,
        due_code=_clean(body.due_code),
        problems=(*_problems(city, form, answers, filed_at), *(() if due_ok else (("central-check-due", {}),))),
        suggested_agency=route(city.pack, city.pack.topics.get(body.topic), service, body.form),
        photos=tuple((sha, key) for sha, key in body.photo_keys.items() if re.fullmatch(r"[0-9a-f]{64}", sha)),
        service=service[:40],
        from_elsewhere=_is_from_elsewhere(city, form, answers),
        matter=_matter(answers),
        news_to=_news_to(form, answers),
    )


def _is_secret(city: City, code: str) -> bool:
    topic = city.pack.topics.get(code)
    return topic is not None and topic.secret


def contact_questions(form: Form) -> frozenset[str]:
    """Questions that say who a person is: all on a page that asks for a phone number, NIK or family card."""
    pages = [page for page in form.pages if any(q.type in _CONTACT for q in page.questions)]
    return frozenset(question.id for page in pages for question in page.questions)


def _problems(
    city: City, form: Form | None, answers: Mapping[str, Answer], filed_at: datetime
) -> tuple[tuple[str, Mapping[str, str | int]], ...]:
    """What the form's own rules say of the answers. A photo is counted, not looked at."""
    if form is None:
        return (("central-check-form", {}),)
    found = check_form(form, answers, city.pack, city.local(filed_at).date())
    return tuple((problem.text, problem.args) for problem in found if problem.blocking)


def _due(city: City, form: Form | None, body: SubmissionBody, filed_at: datetime) -> tuple[date | None, bool]:
    """The promised day; without one, the day the pack's rule gives. False when the promise cannot be read."""
    if body.due:
        try:
            return date.fromisoformat(body.due), True
        except ValueError:
            pass
    topic = city.pack.topics.get(body.topic)
    code = (topic.deadline if topic else "") or (form.deadline if form else "")
    deadline = city.pack.deadlines.get(code)
    due = due_date(city.local(filed_at).date(), deadline, city.pack.holidays) if deadline else None
    return due, not body.due


def answer_of(form: Form | None, answers: Mapping[str, Answer], kind: QuestionType) -> str:
    """The first answer to a question of this type; empty when there is none."""
    questions = (
        (question.id for page in form.pages for question in page.questions if question.type is kind) if form else ()
    )
    found = (answers.get(question) for question in questions)
    return next((answer for answer in found if isinstance(answer, str) and answer), "")


def _where(form: Form | None, answers: Mapping[str, Answer]) -> str:
    """The kelurahan that the answers name: by a place, else by its code alone."""
    places = (answer.kelurahan for answer in answers.values() if isinstance(answer, Place))
    return (next(places, "") or answer_of(form, answers, QuestionType.KELURAHAN))[:20]


def route(pack: Pack, topic: Topic | None, service: str, form: str) -> str:
    """Who should answer: by the topic, else by the service, else by the form."""
    asked_for = pack.content.services.get(service)
    candidates = (
        *(topic.agencies if topic else ()),
        *((asked_for.agency_code,) if asked_for else ()),
        *pack.form_routes.get(form, ()),
    )
    return next((agency for agency in candidates if agency in pack.agencies), "")


def _is_from_elsewhere(city: City, form: Form | None, answers: Mapping[str, Answer]) -> bool:
    """Whether the person is registered in another city, by her NIK or her own word. It is told, and refuses nothing."""
    if answers.get(ORIGIN) == ELSEWHERE:
        return True
    nik = answer_of(form, answers, QuestionType.NIK)
    own = city.pack.city.code.replace(".", "")[:_REGION]
    return bool(nik) and not nik.startswith(own)


def _news_to(form: Form | None, answers: Mapping[str, Answer]) -> str:
    """Where she wants to be told, as gateways take it; only while the city's own form still asks it."""
    asked = {question.id for page in form.pages for question in page.questions} if form else set[str]()
    if NEWS not in asked or answers.get(NEWS) != WANTED:
        return ""
    return phone_e164(answer_of(form, answers, QuestionType.PHONE))


def _matter(answers: Mapping[str, Answer]) -> bytes:
    named = answers.get(MATTER)
    return bytes.fromhex(named) if isinstance(named, str) and re.fullmatch(r"[0-9a-f]{32}", named) else b""


def _is_safe_hash(access_hash: str) -> bool:
    """Checking the code must not cost the server more memory than the kiosk spent (16 MiB, up to 64)."""
    match = _ACCESS_HASH.match(access_hash)
    return match is not None and int(match["memory"]) <= 65536


def _clean(text: str) -> str:
    return text.replace("\0", "")


def _clean_answer(answer: Answer) -> Answer:
    """PostgreSQL takes no NUL in text."""
    if isinstance(answer, str):
        return _clean(answer)
    if isinstance(answer, tuple):
        return tuple(_clean(part) for part in answer)
    if isinstance(answer, Place):
        return Place(*(_clean(part) for part in (answer.kelurahan, answer.outer, answer.inner, answer.landmark)))
    return answer

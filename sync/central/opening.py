# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens sealed submissions with the city's private key and makes cases of them. Runs after the acknowledgement.

A record that does not open waits for a person; one whose answers fail a check becomes a case that is marked.
Nothing here refuses what a resident was given a receipt for.
"""

import logging
import re
import threading
from collections.abc import Mapping
from datetime import date, datetime

import msgspec
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from resources.calendar import due_date
from resources.forms.check import check_form
from resources.forms.model import Answer, Form, Place, QuestionType
from sync.central.cases import Opened, open_cases
from sync.central.city import City, moment_of
from sync.central.models import Case, LedgerRecord
from sync.protocol.records import SubmissionBody
from sync.protocol.sealing import SealError, open_sealed

log = logging.getLogger("anjungan.central")

AT_ONCE = 50
IDENTITIES = ("pakai", "rahasia", "anonim")
_CONTACT = (QuestionType.PHONE, QuestionType.NIK)
_ACCESS_HASH = re.compile(r"^\$argon2id\$v=19\$m=(?P<memory>\d{1,5}),t=\d,p=1\$[\w+/]+\$[\w+/]+$", re.ASCII)
_opening = threading.Lock()  # one process opens in order; several processes are kept apart by row locks


class BodyError(ValueError):
    """The record opened, but what is inside is not a submission."""


def open_waiting(city: City) -> int:
    """Open everything that waits; how many records were settled. Safe to repeat and to be killed in."""
    settled = 0
    with _opening:
        while True:
            with city.database.write() as session:
                waiting = _waiting(session)
                _open(city, session, waiting)
            settled += len(waiting)
            if len(waiting) < AT_ONCE:
                return settled


def look_again(city: City) -> int:
    """Give sealed records that did not open another chance, as after a key was put back. How many wait now."""
    with city.database.write() as session:
        chosen = LedgerRecord.quarantine.in_(("sealed", "body"))
        result = session.execute(update(LedgerRecord).where(chosen).values(quarantine="", opened_at=None))
        return int(getattr(result, "rowcount", 0))


def _waiting(session: Session) -> list[LedgerRecord]:
    query = (
        select(LedgerRecord)
        .where(LedgerRecord.opened_at.is_(None))
        .order_by(LedgerRecord.number)
        .limit(AT_ONCE)
        .with_for_update(skip_locked=True)
    )
    return list(session.scalars(query))


def _open(city: City, session: Session, records: list[LedgerRecord]) -> None:
    now = city.now()
    known = set(session.scalars(select(Case.record_id).where(Case.record_id.in_([r.id for r in records]))))
    opened = []
    for record in records:
        record.opened_at = now
        if record.id in known:
            continue
        try:
            opened.append(_opened(city, record))
        except SealError:
            record.quarantine = "sealed"
        except BodyError:
            record.quarantine = "body"
        if record.quarantine:
            log.warning("record %d of %s waits for a person: %s", record.seq, record.kiosk_id, record.quarantine)
    open_cases(city, session, opened)


def _opened(city: City, record: LedgerRecord) -> Opened:
    try:
        body = msgspec.msgpack.decode(open_sealed(record.sealed, city.keys.openers), type=SubmissionBody)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BodyError("not a submission") from error
    form = city.pack.forms.get(body.form)
    answers = {_clean(name): _clean_answer(answer) for name, answer in body.answers.items()}
    contact = {name: answer for name, answer in answers.items() if form is None or name in contact_questions(form)}
    filed_at = moment_of(body.filed_at)
    due, due_ok = _due(city, form, body, filed_at)
    topic = city.pack.topics.get(body.topic)
    return Opened(
        record_id=record.id,
        kiosk_id=record.kiosk_id,
        ticket=_clean(body.ticket)[:32],
        token=body.token,
        access_hash=body.access_hash if _is_safe_hash(body.access_hash) else "",
        form=_clean(body.form),
        form_version=min(max(body.form_version, 0), 10**6),
        kind=_clean(body.kind),
        language=_clean(body.language)[:8],
        kelurahan=_where(answers) or _clean(body.kelurahan)[:20],
        kiosk_name=_clean(body.kiosk_name),
        filed_at=filed_at,
        approximate=body.approximate,
        received_at=record.received_at,
        topic=_clean(body.topic)[:40],
        secret=body.secret or (topic is not None and topic.secret),
        identity=body.identity if body.identity in IDENTITIES else "rahasia",
        answers={name: answer for name, answer in answers.items() if name not in contact},
        contact=contact,
        consent_version=_clean(body.consent_version),
        officer=_clean(body.officer),
        due=due,
        due_code=_clean(body.due_code),
        problems=(*_problems(city, form, answers, filed_at), *(() if due_ok else (("central-check-due", {}),))),
        suggested_agency=next((a for a in topic.agencies if a in city.pack.agencies), "") if topic else "",
        photos=tuple((sha, key) for sha, key in body.photo_keys.items() if re.fullmatch(r"[0-9a-f]{64}", sha)),
    )


def contact_questions(form: Form) -> frozenset[str]:
    """Questions that say who a person is: all on a page that asks for a phone number or NIK."""
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


def _where(answers: Mapping[str, Answer]) -> str:
    places = (answer.kelurahan for answer in answers.values() if isinstance(answer, Place))
    return next(places, "")[:20]


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

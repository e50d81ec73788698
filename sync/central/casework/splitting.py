# SPDX-License-Identifier: GPL-3.0-or-later
"""One report with two matters becomes two cases. The resident keeps one receipt: it shows the steps of both."""

import secrets
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from resources.calendar import due_date
from resources.texts import Words
from sync.central import cases, chain
from sync.central.accounts import Visitor
from sync.central.chain import Step, held
from sync.central.city import City
from sync.central.errors import CaseChangedError, RuleError
from sync.central.models import Case, CaseContact, CasePhoto, CaseWords
from sync.central.permissions import Permission
from sync.central.states import CLOSED
from sync.protocol.records import CaseState

MOST_PARTS = 4
"""Matters taken out of one report; more are no report but a list."""
_SAME = (
    "kiosk_id", "partner_id", "form", "form_version", "kind", "language", "kiosk_name", "filed_at", "approximate",
    "received_at", "identity", "answers", "consent_version", "officer", "service", "from_elsewhere", "lat", "long",
)  # fmt: skip
"""What the new case has in common with the report it came out of."""


@dataclass(frozen=True, slots=True)
class SecondMatter:
    """What a verifier found beside the first."""

    version: int
    topic: str
    kelurahan: str
    words: str
    """What it is about, for whoever works on it."""


def split(city: City, visitor: Visitor, case_id: int, found: SecondMatter) -> int:
    """Take a second matter out of a report; the number of its case. Raises RuleError."""
    with city.database.write() as session:
        case = held(session, visitor, case_id)
        if case.version != found.version:
            raise CaseChangedError
        words = cases.plain_text(found.words)
        _refuse_unfit(city, session, visitor, case, found)
        second = _second(city, case, found)
        session.add(second)
        session.flush()
        second.ticket = cases.own_ticket(city, second.id)
        _copy_parts(session, case, second, words)
        now = city.now()
        out_of = Step("split-from", now, visitor.account_id, internal_text=f"#{case.id}\n{words}", is_public=False)
        began = [(CaseState.RECEIVED, Step("open", now)), (CaseState.VERIFIED, Step("state", now, visitor.account_id))]
        chain.begin(session, [second], [[*began, (CaseState.VERIFIED, out_of)]])
        told = Words(case.language or city.settings.language).say(
            "central-split-told", topic=city.topic_name(found.topic), ticket=second.ticket
        )
        noted = Step(chain.SPLIT, now, visitor.account_id, public_text=told, internal_text=f"#{second.id}")
        chain.append(session, case, noted)
        return second.id


def may_split(case: Case, visitor: Visitor) -> bool:
    """Whether a second matter can be taken out of this case."""
    is_whole = case.joined_id is None and case.origin_id is None
    return is_whole and visitor.may(Permission.MERGE) and CaseState(case.state) not in CLOSED


def parts_of(session: Session, case_id: int) -> list[Case]:
    """The cases that were taken out of this report."""
    return list(session.scalars(select(Case).where(Case.origin_id == case_id).order_by(Case.id)))


def _refuse_unfit(city: City, session: Session, visitor: Visitor, case: Case, found: SecondMatter) -> None:
    if not may_split(case, visitor):
        raise RuleError("central-change-refused")
    if found.topic not in city.pack.topics or (found.topic == case.topic and found.kelurahan == case.kelurahan):
        raise RuleError("central-split-topic")
    if found.kelurahan and city.area_name(found.kelurahan) == found.kelurahan:
        raise RuleError("central-split-topic")
    if len(parts_of(session, case.id)) >= MOST_PARTS:
        raise RuleError("central-split-many", most=MOST_PARTS)


def _second(city: City, case: Case, found: SecondMatter) -> Case:
    topic = city.pack.topics[found.topic]
    agencies = [agency for agency in topic.agencies if agency in city.pack.agencies]
    return Case(
        **{name: getattr(case, name) for name in _SAME},
        record_id=secrets.token_bytes(16),
        origin_id=case.id,
        ticket="",
        token_hash=sha256(secrets.token_bytes(32)).digest(),
        access_hash=case.access_hash,
        kelurahan=found.kelurahan or case.kelurahan,
        topic=topic.code,
        secret=case.secret or topic.secret,
        promised=case.promised,
        due=case.promised or _due(city, case, topic.deadline),
        due_code=topic.deadline or case.due_code,
        problems=[],
        state=CaseState.RECEIVED,
        agency="",
        suggested_agency=agencies[0] if agencies else "",
        version=1,
        updated_at=city.now(),
    )


def _due(city: City, case: Case, code: str) -> date | None:
    deadline = city.pack.deadlines.get(code)
    filed = city.local(case.filed_at).date()
    return due_date(filed, deadline, city.pack.holidays) if deadline else None


def _copy_parts(session: Session, case: Case, second: Case, words: str) -> None:
    """Who filed it, what she told and the photos belong to both."""
    contact = session.get(CaseContact, case.id)
    if contact is not None:
        session.add(CaseContact(case_id=second.id, locked=contact.locked))
    told = session.get(CaseWords, case.id)
    session.add(CaseWords(case_id=second.id, words="\n".join(filter(None, (told.words if told else "", words)))))
    for photo in session.scalars(select(CasePhoto).where(CasePhoto.case_id == case.id)).all():
        session.add(CasePhoto(case_id=second.id, position=photo.position, sha256=photo.sha256, key=photo.key))

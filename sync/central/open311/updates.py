# SPDX-License-Identifier: GPL-3.0-or-later
"""servicerequestupdates (mySociety's extension): what happened to cases, and what another program has to add."""

from collections.abc import Mapping
from datetime import timedelta

from sqlalchemy import select

from sync.central import chain
from sync.central.casework.merging import is_merged
from sync.central.chain import Step
from sync.central.city import City
from sync.central.models import Case, CaseStep
from sync.central.open311.question import MOST, read_span
from sync.central.open311.requests import is_readable, readable_cases, state_words, w3c
from sync.central.open311.wire import FaultError, Update, UpdateTaken
from sync.central.partners import Known
from sync.protocol.records import CaseState

LONGEST = 2000
SPAN = timedelta(days=90)
FINE_STATES = {
    CaseState.RECEIVED: "OPEN",
    CaseState.VERIFIED: "FOR_TRIAGE",
    CaseState.ROUTED: "INTERNAL_REFERRAL",
    CaseState.IN_PROGRESS: "IN_PROGRESS",
    CaseState.SCHEDULED: "ACTION_SCHEDULED",
    CaseState.WAITING_FOR_CITIZEN: "INVESTIGATING",
    CaseState.ANSWERED: "FIXED",
    CaseState.DONE: "CLOSED",
    CaseState.NOT_OURS: "NOT_COUNCILS_RESPONSIBILITY",
    CaseState.DUPLICATE: "DUPLICATE",
    CaseState.REJECTED: "NO_FURTHER_ACTION",
    CaseState.REOPENED: "REOPEN",
}
"""Our states in the extension's words."""


def found(city: City, given: Mapping[str, str], reader: Known | None) -> tuple[Update, ...]:
    """Public steps of readable cases in the span, the oldest first. Raises FaultError."""
    start, end = read_span(given)
    end = end or (min(start + SPAN, city.now()) if start else city.now())
    start = max(start, end - SPAN) if start else end - SPAN
    with city.database.read() as session:
        rows = session.execute(
            select(CaseStep, Case)
            .join(Case, Case.id == CaseStep.case_id)
            .where(readable_cases(city, reader), CaseStep.public_number.is_not(None))
            .where(CaseStep.at >= start, CaseStep.at <= end)
            .order_by(CaseStep.at, CaseStep.id)
            .limit(MOST)
        ).all()
    return tuple(
        Update(
            update_id=str(step.id),
            service_request_id=str(step.case_id),
            status=_status(step, case),
            updated_datetime=w3c(city, step.at),
            description=step.public_text or state_words(CaseState(step.state)),
            media_url=None,
        )
        for step, case in rows
    )


def _status(step: CaseStep, case: Case) -> str:
    """A merged case stays a duplicate, whatever it is told of the other: nobody's copy of it opens again."""
    follows = is_merged(case) and step.action == "follow"
    return FINE_STATES[CaseState.DUPLICATE if follows else CaseState(step.state)]


def take(city: City, partner: Known, given: Mapping[str, str]) -> UpdateTaken:
    """Words of another program for a case that it brought: a note for those who work on it. Raises FaultError."""
    description = given.get("description", "").replace("\0", "").strip()
    if not description or len(description) > LONGEST:
        raise FaultError(400, f"description of 1 to {LONGEST} characters is needed")
    their_id = given.get("update_id", "")[:64]
    with city.database.write() as session:
        case = is_readable(city, session, given.get("service_request_id", ""), partner)
        if case is None or case.partner_id != partner.id:
            raise FaultError(404, "service_request_id was not found among the requests that this key brought")
        held = session.get_one(Case, case.id, with_for_update=True)
        text = f"{partner.name}{' #' + their_id if their_id else ''}: {description}"
        before = session.scalar(
            select(CaseStep.id).where(
                CaseStep.case_id == held.id, CaseStep.action == "partner", CaseStep.internal_text == text
            )
        )
        if before is None:  # a client that heard no answer sends it again
            chain.append(session, held, Step("partner", city.now(), internal_text=text, is_public=False))
            before = session.scalar(
                select(CaseStep.id).where(CaseStep.case_id == held.id).order_by(CaseStep.number.desc()).limit(1)
            )
    return UpdateTaken(str(before))

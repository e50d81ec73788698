# SPDX-License-Identifier: GPL-3.0-or-later
"""The only writer of cases. Every change is an event in a chain of hashes; public words stand apart from notes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from resources.forms.model import Answer
from sync.central import news
from sync.central.accounts import Visitor
from sync.central.city import City, milliseconds
from sync.central.errors import CaseChangedError, NotFoundError, RuleError
from sync.central.models import Case, CaseContact, CasePhoto, CaseStep
from sync.central.news import Piece
from sync.central.permissions import Permission
from sync.central.states import Change, Need, find_change
from sync.protocol.records import CaseState

LONGEST_TEXT = 2000
SHORTEST_TEXT = 10


@dataclass(frozen=True, slots=True)
class Opened:
    """A submission that was opened and checked, ready to become a case."""

    record_id: bytes
    kiosk_id: str
    ticket: str
    token: str
    access_hash: str
    form: str
    form_version: int
    kind: str
    language: str
    kelurahan: str
    kiosk_name: str
    filed_at: datetime
    approximate: bool
    received_at: datetime
    topic: str
    secret: bool
    identity: str
    answers: Mapping[str, Answer]
    contact: Mapping[str, Answer]
    consent_version: str
    officer: str
    due: date | None
    due_code: str
    problems: tuple[tuple[str, Mapping[str, str | int]], ...]
    suggested_agency: str
    photos: tuple[tuple[str, bytes], ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks for with one press of a button."""

    target: CaseState
    version: int
    """Version of the case that the person was looking at."""
    public_text: str = ""
    internal_text: str = ""
    agency: str = ""
    case_number: str = ""


def open_cases(city: City, session: Session, all_opened: Sequence[Opened]) -> None:
    """Cases with their first events, in the caller's transaction; few statements for many cases."""
    cases = [_new_case(opened) for opened in all_opened]
    session.add_all(cases)
    session.flush()
    events = []
    for case, opened in zip(cases, all_opened, strict=True):
        session.add_all(_parts(city, case.id, opened))
        step = _Step("open", opened.received_at)
        events.append(_event(case, step, "", _Last(0, sha256(case.record_id).digest(), 0)))
    session.add_all(events)
    session.flush()
    news.tell(session, [Piece(case.kiosk_id, event.id) for case, event in zip(cases, events, strict=True)])


def _new_case(opened: Opened) -> Case:
    apart = ("token", "answers", "contact", "problems", "photos")
    fields = {name: getattr(opened, name) for name in Opened.__dataclass_fields__ if name not in apart}
    return Case(
        **fields,
        token_hash=sha256(opened.token.encode()).digest(),
        answers=msgspec.msgpack.encode(dict(opened.answers)),
        problems=[[text, dict(args)] for text, args in opened.problems],
        state=CaseState.RECEIVED,
        agency="",
        version=1,
        updated_at=opened.received_at,
    )


def _parts(city: City, case_id: int, opened: Opened) -> list[CaseContact | CasePhoto]:
    """What stands beside a case: who filed it, and the photos."""
    photos = enumerate(opened.photos, start=1)
    parts: list[CaseContact | CasePhoto] = [
        CasePhoto(case_id=case_id, position=position, sha256=sha, key=key) for position, (sha, key) in photos
    ]
    if opened.contact:
        locked = city.contact_box().encrypt(msgspec.msgpack.encode(dict(opened.contact)))
        parts.append(CaseContact(case_id=case_id, locked=bytes(locked)))
    return parts


def change(city: City, visitor: Visitor, case_id: int, wish: Wish) -> None:
    """Bring a case into another state, as the table allows. Raises RuleError."""
    with city.database.write() as session:
        case = _held(session, visitor, case_id)
        if case.version != wish.version:
            raise CaseChangedError
        row = find_change(CaseState(case.state), wish.target)
        if row is None or not visitor.may(row.permission):
            raise RuleError("central-change-refused")
        public, internal = _words(city, session, case, row, wish)
        case.state = wish.target
        if row.need is Need.AGENCY:
            case.agency = wish.agency
        step = _Step(
            "state", city.now(), visitor.account_id, public_text=public, internal_text=internal, is_public=True
        )
        _append(session, case, step, agency=_speaks_for(visitor, case, row))
        if row.source is CaseState.ROUTED and row.target is CaseState.VERIFIED:
            case.agency = ""


def add_note(city: City, visitor: Visitor, case_id: int, text: str) -> None:
    """Words for colleagues only."""
    if not visitor.may(Permission.NOTE):
        raise RuleError("central-change-refused")
    with city.database.write() as session:
        case = _held(session, visitor, case_id)
        step = _Step("note", city.now(), visitor.account_id, internal_text=_text(text), is_public=False)
        _append(session, case, step)


def open_identity(city: City, visitor: Visitor, case_id: int, reason: str) -> Mapping[str, Answer]:
    """Who the person is. The look and its reason become an event before anything is shown."""
    with city.database.write() as session:
        case = _held(session, visitor, case_id)
        needed = Permission.SEE_HIDDEN_IDENTITY if case.identity == "rahasia" else Permission.SEE_IDENTITY
        if not visitor.may(needed):
            raise RuleError("central-identity-refused")
        step = _Step("identity", city.now(), visitor.account_id, internal_text=_text(reason), is_public=False)
        contact = session.get(CaseContact, case_id)
        if contact is None:
            raise NotFoundError
        _append(session, case, step)
        plain = city.contact_box().decrypt(contact.locked)
    return msgspec.msgpack.decode(plain, type=dict[str, Answer])


def broken_chain(city: City) -> tuple[int, ...]:
    """Numbers of cases whose events are not those that were written."""
    broken = []
    with city.database.read() as session:
        cases = dict(session.execute(select(Case.id, Case.record_id)).all())
        counts = dict(session.execute(select(Case.id, Case.version)).all())
        last: dict[int, tuple[int, bytes]] = {}
        for step in session.scalars(select(CaseStep).order_by(CaseStep.case_id, CaseStep.number)):
            number, before = last.get(step.case_id, (0, sha256(cases[step.case_id]).digest()))
            if step.number != number + 1 or step.hash_before != before or step.hash != _hash(step):
                broken.append(step.case_id)
            last[step.case_id] = (step.number, step.hash)
    shortened = [case_id for case_id, version in counts.items() if last.get(case_id, (0, b""))[0] != version]
    return tuple(sorted({*broken, *shortened}))


def may_see(visitor: Visitor, case: Case) -> bool:
    """Whether this person may know of the case at all."""
    if visitor.may(Permission.SEE_ALL_CASES):
        return True
    return visitor.may(Permission.SEE_AGENCY_CASES) and case.agency == visitor.agency != ""


def _held(session: Session, visitor: Visitor, case_id: int) -> Case:
    """The case, locked until the transaction ends. Raises NotFoundError also for what must not be known."""
    case = session.get(Case, case_id, with_for_update=True)
    if case is None or not may_see(visitor, case):
        raise NotFoundError
    return case


def _words(city: City, session: Session, case: Case, row: Change, wish: Wish) -> tuple[str, str]:
    """Public and internal words of a change, once what it needs is there."""
    match row.need:
        case Need.AGENCY:
            stays = wish.agency == case.agency and row.source in (CaseState.ROUTED, CaseState.IN_PROGRESS)
            if stays or wish.agency not in city.pack.agencies:
                raise RuleError("central-need-agency")
        case Need.PUBLIC_TEXT:
            return _text(wish.public_text), ""
        case Need.INTERNAL_TEXT:
            return "", _text(wish.internal_text)
        case Need.CASE_NUMBER:
            other = wish.case_number.strip()
            known = int(other) if other.isdecimal() and len(other) < 16 else 0
            if known == case.id or session.get(Case, known) is None:
                raise RuleError("central-need-case-number")
            return "", f"#{known}"
    return "", ""


def _text(typed: str) -> str:
    text = "\n".join(line.rstrip() for line in typed.replace("\0", "").strip().splitlines())
    if not SHORTEST_TEXT <= len(text) <= LONGEST_TEXT:
        raise RuleError("central-need-text", least=SHORTEST_TEXT, most=LONGEST_TEXT)
    return text


def _speaks_for(visitor: Visitor, case: Case, row: Change) -> str:
    """The agency named beside the public words: the one routed to, or the one that speaks."""
    if row.need is Need.AGENCY or row.permission in (Permission.WORK, Permission.ANSWER, Permission.CLOSE):
        return case.agency
    return visitor.agency


@dataclass(frozen=True, slots=True)
class _Step:
    action: str
    at: datetime
    account_id: int | None = None
    public_text: str = ""
    internal_text: str = ""
    is_public: bool = True


@dataclass(frozen=True, slots=True)
class _Last:
    """Where a case's chain and its public timeline end."""

    number: int
    hash: bytes
    public_number: int


def _append(session: Session, case: Case, step: _Step, agency: str = "") -> None:
    """One more event; a public one also becomes news for the kiosk."""
    number, before = session.execute(
        select(CaseStep.number, CaseStep.hash)
        .where(CaseStep.case_id == case.id)
        .order_by(CaseStep.number.desc())
        .limit(1)
    ).one()
    public = session.scalar(select(func.max(CaseStep.public_number)).where(CaseStep.case_id == case.id)) or 0
    event = _event(case, step, agency, _Last(number, before, public))
    case.version, case.updated_at = event.number, step.at
    session.add(event)
    session.flush()
    if step.is_public:
        news.tell(session, [Piece(case.kiosk_id, event.id)])


def _event(case: Case, step: _Step, agency: str, last: _Last) -> CaseStep:
    event = CaseStep(
        case_id=case.id,
        number=last.number + 1,
        public_number=last.public_number + 1 if step.is_public else None,
        at=step.at,
        account_id=step.account_id,
        action=step.action,
        state=case.state,
        agency=agency,
        public_text=step.public_text,
        internal_text=step.internal_text,
        hash_before=last.hash,
    )
    event.hash = _hash(event)
    return event


def _hash(step: CaseStep) -> bytes:
    content = (
        step.case_id, step.number, step.public_number, milliseconds(step.at), step.account_id, step.action,
        str(step.state), step.agency, step.public_text, step.internal_text,
    )  # fmt: skip
    return sha256(step.hash_before + msgspec.json.encode(content)).digest()

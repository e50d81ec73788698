# SPDX-License-Identifier: GPL-3.0-or-later
"""The only writer of cases. Every change is an event in the case's chain; public words stand apart from notes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

import msgspec
from sqlalchemy.orm import Session

from resources.calendar import due_date
from resources.forms.model import Answer
from sync.central import chain, matters, said, timing
from sync.central.access.scope import may_open_identity, may_see
from sync.central.accounts import Visitor
from sync.central.casework import closing, forwarding, merging, secrecy
from sync.central.chain import Step, held
from sync.central.city import City
from sync.central.errors import CaseChangedError, NotFoundError, RuleError
from sync.central.models import Case, CaseContact, CaseDraft, CasePhoto, CaseWords, ResidentReach
from sync.central.permissions import Permission
from sync.central.states import CLOSED, Change, Need, find_change, lets_out, speaks_directly
from sync.central.timing import EXTENSION
from sync.protocol.records import CaseState

LONGEST_TEXT = 2000
LONGEST_AGREEMENT = 40
_LONG_NUMBER = re.compile(r"\d{6}")
"""A phone number or a NIK, or part of one."""
SHORTEST_TEXT = 10


@dataclass(frozen=True, slots=True)
class Opened:
    """A submission that was opened and checked, ready to become a case."""

    record_id: bytes
    kiosk_id: str | None
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
    service: str
    from_elsewhere: bool
    matter: bytes
    """The public matter that the resident joins; empty for most."""
    news_to: str = ""
    """The phone that she wants messages on; empty: she asked for none."""
    partner_id: int | None = None
    lat: float | None = None
    long: float | None = None


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
    access_code: str = ""
    body: str = ""
    """The body outside the city that a case is forwarded to, by its code; empty: none is named."""
    aware: bool = False
    """She knows that the agency will not see this secret case."""


def open_cases(city: City, session: Session, all_opened: Sequence[Opened]) -> tuple[Case, ...]:
    """Cases with their first events, in the caller's transaction; who joins a case gets its steps so far."""
    hosts = matters.hosts(session, {opened.matter for opened in all_opened if opened.matter})
    cases, began = [], []
    for opened in all_opened:
        host = hosts.get(opened.matter)
        case = _new_case(opened)
        steps = [(CaseState.RECEIVED, Step("open", opened.received_at))]
        if host is not None and host.is_open:
            steps += matters.join(case, host)
        elif opened.matter:
            case.problems = [*case.problems, matters.cannot_join(case, host)]
        cases.append(case)
        began.append(steps)
    session.add_all(cases)
    session.flush()
    for case in cases:
        case.ticket = case.ticket or own_ticket(city, case.id)
    for case, opened in zip(cases, all_opened, strict=True):
        session.add_all(_parts(city, case.id, opened))
    chain.begin(session, cases, began)
    return tuple(cases)


def own_ticket(city: City, case_id: int) -> str:
    """The number of a case that no kiosk issued: with zeros, which tickets of kiosks never have."""
    digits = f"{case_id:08d}"
    return f"{city.pack.city.ticket_prefix}-{digits[:4]}-{digits[4:]}"


def _new_case(opened: Opened) -> Case:
    apart = ("token", "answers", "contact", "problems", "photos", "matter", "news_to")
    fields = {name: getattr(opened, name) for name in Opened.__dataclass_fields__ if name not in apart}
    return Case(
        **fields,
        promised=opened.due,
        token_hash=sha256(opened.token.encode()).digest(),
        answers=msgspec.msgpack.encode(dict(opened.answers)),
        problems=[[text, dict(args)] for text, args in opened.problems],
        state=CaseState.RECEIVED,
        agency="",
        version=1,
        updated_at=opened.received_at,
    )


def _parts(city: City, case_id: int, opened: Opened) -> list[CaseContact | CasePhoto | CaseWords | ResidentReach]:
    """What stands beside a case: who filed it, the photos, the words to search in, where she wants to be told."""
    photos = enumerate(opened.photos, start=1)
    parts: list[CaseContact | CasePhoto | CaseWords | ResidentReach] = [
        CasePhoto(case_id=case_id, position=position, sha256=sha, key=key) for position, (sha, key) in photos
    ]
    parts.append(CaseWords(case_id=case_id, words=said.words_of(opened.answers)))
    if opened.contact:
        locked = city.contact_box().encrypt(msgspec.msgpack.encode(dict(opened.contact)))
        parts.append(CaseContact(case_id=case_id, locked=bytes(locked)))
    if opened.news_to:
        locked = city.contact_box().encrypt(opened.news_to.encode())
        agreed = f"{opened.form}/{opened.form_version}"[:LONGEST_AGREEMENT]
        parts.append(
            ResidentReach(
                case_id=case_id, channel="gateway", locked=bytes(locked), agreed_at=opened.received_at, words=agreed
            )
        )
    return parts


def change(city: City, visitor: Visitor, case_id: int, wish: Wish) -> None:
    """Bring a case into another state, as the table allows. Raises RuleError."""
    if wish.target is CaseState.DONE:
        closing.refuse_without_her(city, visitor, case_id, wish.access_code)
    with city.database.write() as session:
        other = None
        if wish.target is CaseState.DUPLICATE:
            number = merging.number_typed(wish.case_number)
            case, other = merging.hold_both(session, visitor, case_id, number)
        else:
            case = merging.hold_merged(session, visitor, case_id)
        row = _fitting(case, wish)
        if not speaks_directly(visitor.permissions, row):
            raise RuleError("central-change-refused")
        _take(city, session, visitor, case, row, wish, other)


def change_within(city: City, session: Session, visitor: Visitor, case_id: int, wish: Wish) -> None:
    """A step in the caller's transaction, as a press for many cases takes it. Raises RuleError.

    What is about two cases, or needs the resident's own word, is done one by one.
    """
    if wish.target in (CaseState.DONE, CaseState.DUPLICATE):
        raise RuleError("central-change-refused")
    case = merging.hold_merged(session, visitor, case_id)
    row = _fitting(case, wish)
    if case.secret and row.need is Need.AGENCY:
        raise RuleError("central-secret-one-by-one")
    if not speaks_directly(visitor.permissions, row):
        raise RuleError("central-change-refused")
    _take(city, session, visitor, case, row, wish, None)


def take_approved(city: City, session: Session, visitor: Visitor, case: Case, wish: Wish) -> None:
    """The same in the caller's transaction, for words of another person that this one lets out. Raises RuleError."""
    row = _fitting(case, wish)
    if not lets_out(visitor.permissions):
        raise RuleError("central-change-refused")
    _take(city, session, visitor, case, row, wish, None)


def _fitting(case: Case, wish: Wish) -> Change:
    """The row of the table for this wish. Raises RuleError."""
    if case.version != wish.version:
        raise CaseChangedError
    leaves = merging.is_merged(case) and wish.target is CaseState.REOPENED
    if case.joined_id is not None and not leaves:
        raise RuleError("central-joined-follows")
    row = find_change(CaseState(case.state), wish.target)
    if row is None:
        raise RuleError("central-change-refused")
    return row


def _take(
    city: City, session: Session, visitor: Visitor, case: Case, row: Change, wish: Wish, other: Case | None
) -> None:
    """One allowed step of a locked case. other: the locked case that it is merged into."""
    if other is not None:
        merging.refuse_unfit(case, other)
    if case.joined_id is not None:
        merging.take_apart(city, session, visitor, case)
    if row.need is Need.AGENCY:
        secrecy.refuse_unaware(city, session, case, wish.agency, aware=wish.aware)
    step = _decided(city, visitor, case, row, wish)
    if other is not None:
        merging.follow(city, session, case, other, step)
    else:
        chain.append(session, case, step)
    forget_draft(session, case)
    timing.keep(city, session, [case, *chain.joiners(session, case)])
    if wish.target in CLOSED:
        matters.close_with(session, case, city.now())


def step_of(city: City, visitor: Visitor, case: Case, wish: Wish, *, approved: bool = False) -> Step:
    """What a step that concerns no other case would say; the case is brought to where it leads. Raises RuleError.

    Whoever calls it holds the case, and writes the step. approved: the words are another person's draft.
    """
    if not may_see(visitor, case):
        raise NotFoundError
    row = _fitting(case, wish)
    may = lets_out(visitor.permissions) if approved else speaks_directly(visitor.permissions, row)
    if row.need in (Need.CASE_NUMBER, Need.ACCESS_CODE) or not may:
        raise RuleError("central-change-refused")
    return _decided(city, visitor, case, row, wish)


def _decided(city: City, visitor: Visitor, case: Case, row: Change, wish: Wish) -> Step:
    """The step in words, once what it needs is there; the case is where it leads."""
    public, internal = _words(city, row, case, wish)
    speaks = _speaks_for(visitor, case, row)
    case.state = wish.target
    case.forwarded_to = wish.body if wish.target is CaseState.NOT_OURS else ""
    if row.need is Need.AGENCY:
        case.agency, case.assigned_id, speaks = wish.agency, None, wish.agency
    if row.source is CaseState.ROUTED and row.target is CaseState.VERIFIED:
        case.agency, case.assigned_id = "", None
    return Step("state", city.now(), visitor.account_id, public_text=public, internal_text=internal, agency=speaks)


def forget_draft(session: Session, case: Case) -> None:
    """Drop a draft whose step was taken or is no longer possible. Its words stay in the history."""
    draft = session.get(CaseDraft, case.id)
    if draft is None:
        return
    possible = find_change(CaseState(case.state), CaseState(draft.target)) is not None
    if case.joined_id is not None or draft.target == case.state or not possible:
        session.delete(draft)


def add_note(city: City, visitor: Visitor, case_id: int, text: str) -> None:
    """Words for colleagues only."""
    note = note_of(city, visitor, text)
    with city.database.write() as session:
        chain.append(session, held(session, visitor, case_id), note)


def note_of(city: City, visitor: Visitor, text: str) -> Step:
    """A note, not written yet. Raises RuleError."""
    if not visitor.may(Permission.NOTE):
        raise RuleError("central-change-refused")
    return Step("note", city.now(), visitor.account_id, internal_text=plain_text(text), is_public=False)


def open_identity(city: City, visitor: Visitor, case_id: int, reason: str) -> Mapping[str, Answer]:
    """Who the person is. The look and its reason become an event before anything is shown."""
    with city.database.write() as session:
        case = held(session, visitor, case_id)
        if not may_open_identity(visitor, case):
            raise RuleError("central-identity-refused")
        look = Step("identity", city.now(), visitor.account_id, internal_text=plain_text(reason), is_public=False)
        contact = session.get(CaseContact, case_id)
        if contact is None:
            raise NotFoundError
        chain.append(session, case, look)
        plain = city.contact_box().decrypt(contact.locked)
    return msgspec.msgpack.decode(plain, type=dict[str, Answer])


def may_be_public(city: City, case: Case) -> bool:
    """Whether anything of the matter itself may leave the house: about nothing secret and nobody's conduct."""
    topic = city.pack.topics.get(case.topic)
    return topic is not None and not (case.secret or topic.secret or topic.supervision)


def publish_words(city: City, visitor: Visitor, case_id: int, text: str) -> None:
    """Words about the matter that everybody may read (open data, Open311); empty takes them back. Raises RuleError."""
    with city.database.write() as session:
        case = held(session, visitor, case_id)
        chain.append(session, case, published(city, visitor, case, text))


def published(city: City, visitor: Visitor, case: Case, text: str) -> Step:
    """The case has its words, and the step is not written yet: whoever calls it holds the case. Raises RuleError."""
    if not visitor.may(Permission.PUBLISH_MATTER):
        raise RuleError("central-change-refused")
    if not may_be_public(city, case):
        raise RuleError("central-public-words-refused")
    words = plain_text(text) if text.strip() else ""
    if _LONG_NUMBER.search(re.sub(r"[\s.-]", "", words)):
        raise RuleError("central-matter-number")
    case.public_words = words
    return Step("words", city.now(), visitor.account_id, internal_text=words, is_public=False)


def extend(city: City, visitor: Visitor, case_id: int, version: int, reason: str) -> None:
    """Move the promised day once, where the rule allows it (PPID: 7 working days more), with a public reason.

    The reason reaches the resident, so it is for who may let words out.
    """
    with city.database.write() as session:
        case = held(session, visitor, case_id)
        if case.version != version:
            raise CaseChangedError
        extension = extension_of(city, case)
        if extension is None or not lets_out(visitor.permissions):
            raise RuleError("central-change-refused")
        words = plain_text(reason)
        case.due_code = extension.code
        chain.append(session, case, Step("extend", city.now(), visitor.account_id, words, agency=case.agency))
        timing.keep(city, session, [case])


@dataclass(frozen=True, slots=True)
class Extension:
    """Until when a case may be put off, by the rule with this code."""

    code: str
    due: date
    basis: str


def extension_of(city: City, case: Case) -> Extension | None:
    """The extension that the pack's rules allow."""
    code = case.due_code + EXTENSION
    deadline = city.pack.deadlines.get(code)
    if deadline is None or case.due is None or CaseState(case.state) in CLOSED or case.joined_id is not None:
        return None
    return Extension(code, due_date(case.due, deadline, city.pack.holidays), deadline.basis)


def _words(city: City, row: Change, case: Case, wish: Wish) -> tuple[str, str]:
    """Public and internal words of a change, once what it needs is there."""
    match row.need:
        case Need.AGENCY:
            stays = wish.agency == case.agency and row.source in (CaseState.ROUTED, CaseState.IN_PROGRESS)
            if stays or wish.agency not in city.pack.agencies:
                raise RuleError("central-need-agency")
        case Need.PUBLIC_TEXT:
            words = plain_text(wish.public_text)
            if row.target is CaseState.NOT_OURS:
                words = forwarding.with_body(city, words, wish.body)
            return words, wish.internal_text.strip()[:LONGEST_TEXT]
        case Need.INTERNAL_TEXT:
            return "", plain_text(wish.internal_text)
        case Need.CASE_NUMBER:
            return "", f"#{merging.number_typed(wish.case_number)}"
    return "", ""


def plain_text(typed: str) -> str:
    """What a person typed, tidied. Raises RuleError when it is too short or too long to be of use."""
    text = "\n".join(line.rstrip() for line in typed.replace("\0", "").strip().splitlines())
    if not SHORTEST_TEXT <= len(text) <= LONGEST_TEXT:
        raise RuleError("central-need-text", least=SHORTEST_TEXT, most=LONGEST_TEXT)
    return text


def _speaks_for(visitor: Visitor, case: Case, row: Change) -> str:
    """The agency named beside the public words: the one routed to, or the one that speaks."""
    if row.need is Need.AGENCY or row.permission in (Permission.WORK, Permission.ANSWER, Permission.CLOSE):
        return case.agency
    return visitor.agency

# SPDX-License-Identifier: GPL-3.0-or-later
"""The city's news board (e-Kliping): written, published to every kiosk, withdrawn. Each step keeps who and when."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from resources.pack.model import AreaLevel
from sync.central import news
from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.errors import NotFoundError, RuleError
from sync.central.models import Account, Posting, PostingStep
from sync.central.permissions import Permission

LONGEST_TITLE, LONGEST_BODY = 120, 2000
_SHORTEST_TITLE, _SHORTEST_BODY = 5, 10
_NEWEST = 200


@dataclass(frozen=True, slots=True)
class Draft:
    """What a person typed."""

    title: str
    body: str
    until: str
    """ISO date of its last day; empty: until withdrawn."""
    kelurahan: str
    """Empty for the whole city."""


@dataclass(frozen=True, slots=True)
class Done:
    """One step of a posting, with the name of who did it."""

    step: PostingStep
    by: str


@dataclass(frozen=True, slots=True)
class Posted:
    """A posting as the desk shows it."""

    posting: Posting
    state: str
    """draft, published, ended, withdrawn."""
    history: tuple[Done, ...]


def write(city: City, visitor: Visitor, draft: Draft) -> int:
    """Keep a new draft; its number."""
    _refuse_stranger(visitor)
    fields = _checked(city, draft)
    with city.database.write() as session:
        posting = Posting(public_id=secrets.token_bytes(16), **fields)
        session.add(posting)
        session.flush()
        _note(city, session, visitor, posting, "written")
        return posting.id


def rewrite(city: City, visitor: Visitor, posting_id: int, draft: Draft) -> None:
    """Change a draft. What residents have read is never changed behind their backs: withdraw it and write anew."""
    _refuse_stranger(visitor)
    with city.database.write() as session:
        posting = _held(session, posting_id)
        if posting.published_at is not None:
            raise RuleError("central-news-published-already")
        for name, value in _checked(city, draft).items():
            setattr(posting, name, value)
        _note(city, session, visitor, posting, "changed")


def publish(city: City, visitor: Visitor, posting_id: int) -> None:
    """Send it to every kiosk. Pressed twice it is sent once."""
    _refuse_stranger(visitor)
    with city.database.write() as session:
        posting = _held(session, posting_id)
        if posting.published_at is not None:
            raise RuleError("central-news-published-already")
        if posting.until is not None and posting.until < city.today():
            raise RuleError("central-news-until-past")
        posting.published_at = city.now()
        _note(city, session, visitor, posting, "published")
        news.tell_everybody(session, posting_id=posting.id)


def withdraw(city: City, visitor: Visitor, posting_id: int) -> None:
    """Take it off every kiosk; a draft is put away."""
    _refuse_stranger(visitor)
    with city.database.write() as session:
        posting = _held(session, posting_id)
        posting.withdrawn_at = city.now()
        _note(city, session, visitor, posting, "withdrawn")
        if posting.published_at is not None:
            news.tell_everybody(session, posting_id=posting.id)


def all_postings(city: City) -> tuple[Posted, ...]:
    """The newest first."""
    with city.database.read() as session:
        postings = session.scalars(select(Posting).order_by(Posting.id.desc()).limit(_NEWEST)).all()
        steps = session.execute(
            select(PostingStep, Account.full_name)
            .join(Account, Account.id == PostingStep.account_id)
            .where(PostingStep.posting_id.in_([posting.id for posting in postings]))
            .order_by(PostingStep.posting_id, PostingStep.number)
        ).all()
    history: Mapping[int, list[Done]] = {posting.id: [] for posting in postings}
    for step, by in steps:
        history[step.posting_id].append(Done(step, by))
    today = city.today()
    return tuple(Posted(posting, _state(posting, today), tuple(history[posting.id])) for posting in postings)


def draft_of(city: City, posting_id: int) -> Draft:
    """A draft as it stands, to be changed. Raises NotFoundError."""
    with city.database.read() as session:
        posting = session.get(Posting, posting_id)
    if posting is None or posting.published_at is not None or posting.withdrawn_at is not None:
        raise NotFoundError
    until = posting.until.isoformat() if posting.until else ""
    return Draft(posting.title, posting.body, until, posting.kelurahan)


def _state(posting: Posting, today: date) -> str:
    if posting.withdrawn_at is not None:
        return "withdrawn"
    if posting.published_at is None:
        return "draft"
    return "ended" if posting.until is not None and posting.until < today else "published"


def _refuse_stranger(visitor: Visitor) -> None:
    if not visitor.may(Permission.ANNOUNCE):
        raise RuleError("central-change-refused")


def _held(session: Session, posting_id: int) -> Posting:
    """The posting, locked; what was withdrawn is not touched again."""
    posting = session.get(Posting, posting_id, with_for_update=True)
    if posting is None:
        raise NotFoundError
    if posting.withdrawn_at is not None:
        raise RuleError("central-news-withdrawn-already")
    return posting


def _note(city: City, session: Session, visitor: Visitor, posting: Posting, action: str) -> None:
    newest = session.scalar(select(func.max(PostingStep.number)).where(PostingStep.posting_id == posting.id)) or 0
    session.add(
        PostingStep(
            posting_id=posting.id, number=newest + 1, at=city.now(), account_id=visitor.account_id, action=action
        )
    )
    session.flush()


def _checked(city: City, draft: Draft) -> dict[str, str | date | None]:
    """Plain text within its limits. Raises RuleError."""
    title = " ".join(draft.title.replace("\0", "").split())
    body = "\n".join(line.rstrip() for line in draft.body.replace("\0", "").strip().splitlines())
    if not _SHORTEST_TITLE <= len(title) <= LONGEST_TITLE:
        raise RuleError("central-news-title-length", least=_SHORTEST_TITLE, most=LONGEST_TITLE)
    if not _SHORTEST_BODY <= len(body) <= LONGEST_BODY:
        raise RuleError("central-news-body-length", least=_SHORTEST_BODY, most=LONGEST_BODY)
    places = {area.code for area in city.pack.areas if area.level is AreaLevel.KELURAHAN} | {""}
    if draft.kelurahan not in places:
        raise RuleError("central-kelurahan-unknown")
    return {"title": title, "body": body, "kelurahan": draft.kelurahan, "until": _until(city, draft.until)}


def _until(city: City, typed: str) -> date | None:
    if not typed.strip():
        return None
    try:
        until = date.fromisoformat(typed.strip())
    except ValueError as error:
        raise RuleError("central-news-until-unreadable") from error
    if until < city.today():
        raise RuleError("central-news-until-past")
    return until

# SPDX-License-Identifier: GPL-3.0-or-later
"""Show a resident what became of her submission: by ticket and access code, or by the scanned receipt."""

from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from hmac import compare_digest

from nacl import pwhash
from nacl.exceptions import InvalidkeyError
from nacl.signing import VerifyKey
from sqlalchemy import Connection

from kiosk.actions.tell_whereabouts import whereabouts_of
from kiosk.clock import Clock, from_ms
from kiosk.domain.progress import Progress, Reply, Step
from kiosk.domain.ticket import read_access_code, read_ticket, unit_of
from kiosk.domain.whereabouts import State, Way, Whereabouts
from kiosk.errors import Refused
from kiosk.store import cases, submissions
from kiosk.store.submissions import Kept
from resources.pack.model import Pack
from resources.texts import Words
from sync import inbox
from sync.protocol.claim import Claim, read_claim, verify_claim
from sync.protocol.records import CaseEvent, CaseState

TRIES = 5
LOCK_MS = 15 * 60 * 1000


@dataclass(frozen=True, slots=True)
class Asked:
    """What the resident gave: a scanned receipt, or a ticket with its access code."""

    ticket: str
    token: str = ""
    access_code: str = ""
    claim: Claim | None = None


def read_question(ticket_or_scan: str, access_code: str) -> Asked:
    """Understand what was typed or scanned. Raises Refused("ticket-unknown")."""
    claim = read_claim(ticket_or_scan)
    if claim is not None:
        return Asked(claim.ticket, token=claim.token, claim=claim)
    ticket = read_ticket(ticket_or_scan)
    if ticket is None:
        raise Refused("ticket-unknown", "check character or shape")
    return Asked(ticket, access_code=read_access_code(access_code))


def may_see(tx: Connection, asked: Asked, now_ms: int) -> Kept | str:
    """The submission if the asker holds its paper, else the error code to show. Counts wrong codes."""
    kept = submissions.load(tx, asked.ticket)
    if kept is None:
        return _unknown(tx, asked)
    if asked.claim is not None:
        known = compare_digest(sha256(asked.token.encode()).digest(), kept.token_hash)
        return kept if known else "access-wrong"
    if kept.locked_until > now_ms:
        return "access-locked"
    if _fits(kept.access_hash, asked.access_code):
        submissions.note_tries(tx, kept.ticket, 0, 0)
        return kept
    tries = kept.failed_tries + 1
    locked = tries >= TRIES
    submissions.note_tries(tx, kept.ticket, 0 if locked else tries, now_ms + LOCK_MS if locked else 0)
    return "access-locked" if locked else "access-wrong"


def progress_of(tx: Connection, kept: Kept, pack: Pack, clock: Clock, words: Words, way: Way) -> Progress:
    """The timeline of one submission, in plain words; way: to the city, just now."""
    events = cases.events_of(tx, kept.ticket)
    where = whereabouts_of(tx, kept.seq, way, clock)
    position = inbox.position(tx)
    filed_at = clock.local(from_ms(kept.filed_at))
    topic = pack.topics.get(kept.topic)
    steps = [
        Step(
            words.say(State.STORED.text),
            words.say("progress-officer", name=kept.officer) if kept.officer else "",
            filed_at,
            done=True,
        ),
        *_sent_steps(where, words),
        *(_event_step(event, clock, words) for event in events if event.state is not CaseState.RECEIVED),
    ]
    replies = [e for e in events if e.text and e.state in (CaseState.ANSWERED, CaseState.DONE, CaseState.NOT_OURS)]
    reply = replies[-1] if replies else None
    return Progress(
        ticket=kept.ticket,
        topic=topic.name if topic else _matter(kept, pack),
        filed_at=filed_at,
        due=date.fromisoformat(kept.due) if kept.due else None,
        state=events[-1].state.value if events else "",
        badge=_badge(events, where, words),
        steps=tuple(steps),
        reply=Reply(reply.agency, reply.text, _at(reply.at, clock)) if reply else None,
        as_of=_at(position.last_answer, clock) if position.last_answer else None,
        officer=kept.officer,
        kind=kept.kind,
        approximate=kept.approximate,
    )


def _matter(kept: Kept, pack: Pack) -> str:
    """What a form without topics is about; nothing where that is a secret, or where the topic was."""
    form = pack.forms.get(kept.form)
    return form.title if form and not form.secret and form.kind != "complaint" else ""


def _unknown(tx: Connection, asked: Asked) -> str:
    if asked.claim is None:
        return "ticket-unknown"
    key = cases.key_of(tx, unit_of(asked.ticket))
    if key is not None and verify_claim(asked.claim, VerifyKey(key)):
        return "ticket-elsewhere"
    return "ticket-unknown"


def _fits(access_hash: str, access_code: str) -> bool:
    try:
        return pwhash.verify(access_hash.encode(), access_code.encode())
    except InvalidkeyError:
        return False


def _sent_steps(where: Whereabouts, words: Words) -> tuple[Step, ...]:
    """What came of it after it was stored; while it is being sent, what that means."""
    if where.state is State.STORED:
        return (Step(words.say(where.detail), "", None, done=False),)
    arrived = where.state is State.ARRIVED
    # what arrived needs no more words than that, unless it is special
    detail = "" if arrived and not where.why else words.say(where.detail)
    return (Step(words.say(where.title), detail, where.at, done=arrived),)


def _event_step(event: CaseEvent, clock: Clock, words: Words) -> Step:
    slug = event.state.value.replace("_", "-")
    answered = event.state is CaseState.ANSWERED
    names_agency = answered or event.state is CaseState.ROUTED
    return Step(
        words.say(f"state-{slug}"),
        event.agency if names_agency else event.text,
        _at(event.at, clock),
        done=True,
        kind="answer" if answered else "step",
    )


def _badge(events: tuple[CaseEvent, ...], where: Whereabouts, words: Words) -> str:
    if events:
        return words.say(f"state-{events[-1].state.value.replace('_', '-')}")
    return words.say(where.title)


def _at(milliseconds: int, clock: Clock) -> datetime:
    return clock.local(from_ms(milliseconds))

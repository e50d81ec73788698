# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing letters, in the transaction of what they tell of; who sends them is another matter. And looking at them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import msgspec
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from sync.central.city import City
from sync.central.models import Letter


class Channel(StrEnum):
    """How a letter leaves."""

    PAGE = "page"
    """Not at all: the member of staff reads it when she signs in."""
    MAIL = "mail"
    GATEWAY = "gateway"
    WEBHOOK = "webhook"


class State(StrEnum):
    """How far it is."""

    WAITING = "waiting"
    SENT = "sent"
    DEAD = "dead"


class Purpose(StrEnum):
    """What it is about."""

    DEADLINE = "deadline"
    DIGEST = "digest"
    RESIDENT = "resident"
    STEP = "step"


class Content(msgspec.Struct, frozen=True):
    """What nobody reads in the database."""

    to: str
    subject: str
    text: str
    stop: str = ""
    """Address under which the recipient ends such letters."""


@dataclass(frozen=True, slots=True)
class NewLetter:
    """A letter to be written."""

    key: str
    channel: Channel
    purpose: Purpose
    content: Content
    account_id: int | None = None


def put(city: City, session: Session, letters: Iterable[NewLetter]) -> None:
    """Into the outbox; one whose key is there already is left alone."""
    now, box = city.now(), city.contact_box()
    rows = [
        {
            "key": one.key,
            "channel": one.channel,
            "purpose": one.purpose,
            "recipient": city.keyed_hash("recipient", one.content.to),
            "shown": masked(one.content.to),
            "account_id": one.account_id,
            "locked": bytes(box.encrypt(msgspec.msgpack.encode(one.content))),
            "made_at": now,
            "next_at": now,
            "attempts": 0,
            "state": State.SENT if one.channel is Channel.PAGE else State.WAITING,
            "sent_at": now if one.channel is Channel.PAGE else None,
            "problem": "",
        }
        for one in letters
    ]
    if rows:
        session.execute(city.database.insert_once(Letter), rows)


def read(city: City, letter: Letter) -> Content | None:
    """What stands in it; None once that was removed."""
    if not letter.locked:
        return None
    return msgspec.msgpack.decode(city.contact_box().decrypt(letter.locked), type=Content)


def masked(address: str) -> str:
    """Enough to tell two apart, too little to use: s…@kota.example, …7890."""
    name, at, place = address.rpartition("@")
    if at:
        return f"{name[:1]}…@{place}"[:80]
    return f"…{address[-4:]}" if address.lstrip("+").isdigit() else address[:80]


@dataclass(frozen=True, slots=True)
class Overview:
    """What an administrator sees of the outbox."""

    counts: Mapping[str, int]
    failed: Sequence[Letter]
    """Given up, the newest first."""
    waiting: Sequence[Letter]
    """Tried at least once and not gone, or simply next."""


def overview(city: City, most: int = 100) -> Overview:
    """Counts, and the letters that somebody should look at."""
    with city.database.read() as session:
        rows = session.execute(select(Letter.state, func.count()).group_by(Letter.state)).all()
        counts = {str(state): int(count) for state, count in rows}
        newest = select(Letter).order_by(Letter.id.desc()).limit(most)
        failed = session.scalars(newest.where(Letter.state == State.DEAD)).all()
        next_ones = select(Letter).where(Letter.state == State.WAITING).order_by(Letter.next_at).limit(most)
        return Overview(counts, failed, session.scalars(next_ones).all())


def send_again(city: City, letter_id: int | None = None) -> int:
    """Try a letter that was given up anew, or every one; how many."""
    chosen = update(Letter).where(Letter.state == State.DEAD)
    if letter_id is not None:
        chosen = chosen.where(Letter.id == letter_id)
    with city.database.write() as session:
        done = session.execute(chosen.values(state=State.WAITING, attempts=0, next_at=city.now()))
    return int(getattr(done, "rowcount", 0))


def of_account(city: City, account_id: int, most: int = 30) -> Sequence[tuple[Letter, Content]]:
    """What was written to a member of staff, the newest first."""
    with city.database.read() as session:
        own = select(Letter).where(Letter.account_id == account_id).order_by(Letter.id.desc()).limit(most)
        letters = session.scalars(own).all()
    found = ((letter, read(city, letter)) for letter in letters)
    return [(letter, content) for letter, content in found if content is not None]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends what waits, in a lane of its own. A letter is claimed, carried outside any transaction, then noted as sent.

Killed in between, it is sent once more when the claim has run out: at least once, with the key that tells a repeat.
"""

import logging
import random
import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import select, update

from sync.central.city import City
from sync.central.models import Letter
from sync.central.outbox import schedule, telling
from sync.central.outbox.carriers import Carrier, NotSentError, Parcel, carrier_for
from sync.central.outbox.letters import Channel, Content, Purpose, State, read
from sync.central.outbox.settings import Channels, read_channels

log = logging.getLogger("anjungan.central")

CLAIM = timedelta(minutes=3)
"""Longer than any carrier may take."""
LOOK_SECONDS = 5.0
_NOT_DISTURBED = (Channel.MAIL, Channel.GATEWAY)

FindCarrier = Callable[[Channels, Channel, Content], Carrier]


def send_due(city: City, channels: Channels, find: FindCarrier = carrier_for) -> int:
    """Send everything whose time has come; how many went out."""
    gone = 0
    while (letter := _claim(city, channels)) is not None:
        gone += _carry(city, channels, letter, find)
    return gone


def _claim(city: City, channels: Channels) -> Letter | None:
    """The next letter that may go now, taken so that no other server takes it; those that may not are put off."""
    with city.database.write() as session:
        while True:
            now = city.now()
            letter = session.scalar(
                select(Letter)
                .where(Letter.state == State.WAITING, Letter.next_at <= now)
                .order_by(Letter.next_at, Letter.id)
                .limit(1)
                .with_for_update(skip_locked=True)
            )
            if letter is None:
                return None
            if letter.channel in _NOT_DISTURBED:
                sent = session.scalars(
                    select(Letter.sent_at)
                    .where(Letter.recipient == letter.recipient, Letter.sent_at > now - schedule.HOUR)
                    .where(Letter.channel == letter.channel)
                    .order_by(Letter.sent_at.desc())
                ).all()
                free = schedule.after_rate(now, [one for one in sent if one is not None], channels.per_hour)
                free = schedule.after_quiet(city.local(free), channels.quiet)
                if free > now:
                    letter.next_at = free
                    session.flush()
                    continue
            letter.attempts += 1
            letter.next_at = now + CLAIM
            session.flush()
            session.expunge(letter)
            return letter


def _carry(city: City, channels: Channels, letter: Letter, find: FindCarrier) -> bool:
    try:
        content = _words_of(city, letter)
        parcel = Parcel(letter.key, content, int(city.now().timestamp()))
        find(channels, Channel(letter.channel), content).carry(parcel)
    except NotSentError as error:
        _note_failure(city, letter, error)
        return False
    _note(city, letter, state=State.SENT, sent_at=city.now(), problem="", **_emptied(letter))
    return True


def _words_of(city: City, letter: Letter) -> Content:
    content = read(city, letter)
    if content is None:
        raise NotSentError("emptied", final=True)
    return content


def _emptied(letter: Letter) -> dict[str, bytes]:
    """What a resident is told is not kept once she has it, nor her address."""
    return {"locked": b""} if letter.purpose == Purpose.RESIDENT else {}


def _note_failure(city: City, letter: Letter, error: NotSentError) -> None:
    if error.final or schedule.is_last(letter.attempts):
        log.warning("letter %d by %s is given up: %s", letter.id, letter.channel, error.problem)
        _note(city, letter, state=State.DEAD, problem=error.problem)
        return
    # ours is no secret: it only spreads tries
    wait = schedule.pause(letter.attempts, random.random(), error.wait)  # noqa: S311
    _note(city, letter, next_at=city.now() + wait, problem=error.problem)


def _note(city: City, letter: Letter, **values: object) -> None:
    """Write down how it went, unless somebody else took it over meanwhile."""
    with city.database.write() as session:
        own = update(Letter).where(Letter.id == letter.id, Letter.attempts == letter.attempts)
        session.execute(own.where(Letter.state == State.WAITING).values(**values))


class OutboxLane:
    """A thread beside the server that sends; nothing waits for it."""

    def __init__(self, city: City) -> None:
        read_channels(city.settings.data)  # what is wrong in the file is said at the start
        self._city = city
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="outbox", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End after the letter that is on its way; one that hangs is left to its claim."""
        self._stopping.set()
        self._thread.join(2)

    def _run(self) -> None:
        while not self._stopping.is_set():
            step(self._city)
            self._stopping.wait(LOOK_SECONDS)


def step(city: City) -> int:
    """One round: put into letters what happened, then send; a fault is logged and tried again."""
    try:
        channels = read_channels(city.settings.data)
        telling.tell(city, channels)
        return send_due(city, channels)
    except Exception:  # a database that is away comes back, and a broken file is mended; letters wait meanwhile
        log.exception("the outbox stumbled and goes on")
        return 0


def oldest_waiting(city: City) -> datetime | None:
    """Since when the longest waiting letter waits; None: nothing waits."""
    with city.database.read() as session:
        return session.scalar(
            select(Letter.made_at).where(Letter.state == State.WAITING).order_by(Letter.made_at).limit(1)
        )

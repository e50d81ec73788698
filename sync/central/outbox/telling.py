# SPDX-License-Identifier: GPL-3.0-or-later
"""From public steps of cases to letters: to her who filed and asked for it, and to programs that listen.

A resident's letter holds ticket, state and the city's public words: never the matter, and never what she wrote.
"""

from datetime import UTC

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from resources.texts import Words
from sync.central import cases
from sync.central.city import City
from sync.central.models import Case, CaseStep, ResidentReach, StepToTell
from sync.central.outbox.letters import Channel, Content, NewLetter, Purpose, put
from sync.central.outbox.settings import Channels

MOST = 200
_TOLD = frozenset({"state", "follow", "close", "extend", "mended", "not-mended", "reply"})
"""Steps that are news to her; the opening is on her paper."""


def note(session: Session, event_ids: list[int]) -> None:
    """These public events are to be told; in the transaction that writes them."""
    session.add_all(StepToTell(event_id=one) for one in event_ids)


def tell(city: City, channels: Channels) -> int:
    """Letters for the steps that are new, and none of them twice; how many steps."""
    told = 0
    while count := _tell_some(city, channels):
        told += count
    return told


def _tell_some(city: City, channels: Channels) -> int:
    with city.database.write() as session:
        waiting = select(StepToTell.event_id).order_by(StepToTell.event_id).limit(MOST)
        events = session.scalars(waiting.with_for_update(skip_locked=True)).all()
        if not events:
            return 0
        rows = session.execute(
            select(CaseStep, Case, ResidentReach)
            .join(Case, Case.id == CaseStep.case_id)
            .outerjoin(ResidentReach, ResidentReach.case_id == Case.id)
            .where(CaseStep.id.in_(events))
            .order_by(CaseStep.id)
        ).all()
        letters: list[NewLetter] = []
        for step, case, reach in rows:
            if reach is not None and step.action in _TOLD:
                letters += _to_resident(city, channels, step, case, reach)
            letters += _to_programs(city, channels, step, case)
        put(city, session, letters)
        session.execute(delete(StepToTell).where(StepToTell.event_id.in_(events)))
        return len(events)


def _to_resident(
    city: City, channels: Channels, step: CaseStep, case: Case, reach: ResidentReach
) -> tuple[NewLetter, ...]:
    channel = Channel(reach.channel)
    if step.at < reach.agreed_at or not is_offered(channels, channel):
        return ()
    words = Words(case.language if case.language in ("id", "en") else "id")
    state = words.say(f"state-{step.state.replace('_', '-')}")
    where = f"{city.settings.public_url}/lacak"
    stop = stop_address(city, case.id)
    if channel is Channel.GATEWAY:
        text = words.say("outbox-resident-short", ticket=case.ticket, state=state, address=where, stop=stop)
        content = Content(_opened(city, reach), "", text)
    else:
        said = f"{city.agency_name(step.agency) if step.agency else city.pack.city.government}:\n{step.public_text}\n"
        text = words.say(
            "outbox-resident-text", ticket=case.ticket, state=state, said=said if step.public_text else "",
            address=where, stop=stop, city=city.pack.city.government,
        )  # fmt: skip
        subject = words.say("outbox-resident-subject", ticket=case.ticket, state=state)
        content = Content(_opened(city, reach), subject, text, stop)
    return (NewLetter(f"R:{step.id}:{channel}", channel, Purpose.RESIDENT, content),)


def _to_programs(city: City, channels: Channels, step: CaseStep, case: Case) -> list[NewLetter]:
    if not channels.webhooks or not cases.may_be_public(city, case):
        return []
    body = {
        "type": "case.step",
        "timestamp": step.at.astimezone(UTC).isoformat(timespec="seconds"),
        "data": {
            "service_request_id": str(case.id),
            "update_id": str(step.id),
            "number": step.public_number,
            "service_code": case.topic,
            "kelurahan": case.kelurahan,
            "state": str(step.state),
            "agency": step.agency,
            "description": step.public_text,
        },
    }
    text = msgspec.json.encode(body).decode()
    return [
        NewLetter(f"S:{step.id}:{hook.name}", Channel.WEBHOOK, Purpose.STEP, Content(hook.name, "", text))
        for hook in channels.webhooks
    ]


def is_offered(channels: Channels, channel: Channel) -> bool:
    """Whether the city has this way."""
    return {Channel.MAIL: channels.mail, Channel.GATEWAY: channels.gateway}.get(channel) is not None


def stop_address(city: City, case_id: int) -> str:
    """Where the recipient ends the letters of a case, without the paper."""
    return f"{city.settings.public_url}/kabar/{case_id}-{stop_mark(city, case_id)}"


def stop_mark(city: City, case_id: int) -> str:
    """What only this server can write."""
    return city.keyed_hash("stop", str(case_id)).hex()[:24]


def _opened(city: City, reach: ResidentReach) -> str:
    return city.contact_box().decrypt(reach.locked).decode()

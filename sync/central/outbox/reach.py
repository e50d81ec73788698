# SPDX-License-Identifier: GPL-3.0-or-later
"""How people want to be told: staff for themselves, a resident for the one case whose paper she holds."""

import hmac
import re
from dataclasses import dataclass
from hashlib import sha256

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from resources.forms.identity import phone_e164
from sync.central import accounts
from sync.central.city import City
from sync.central.errors import NotFoundError, RuleError
from sync.central.models import Case, ResidentReach, StaffReach
from sync.central.outbox import telling
from sync.central.outbox.letters import Channel, masked
from sync.central.outbox.settings import Channels, read_channels

_MAIL = re.compile(r"[^\s@<>,;:\"\\]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,180}[A-Za-z0-9])?\.[A-Za-z]{2,24}")
AGREED = "outbox-resident-agree"
"""What a resident agrees to, as a text id: kept with her agreement."""


class Reach(msgspec.Struct, frozen=True):
    """A member of staff's address and number; empty: not there."""

    mail: str = ""
    phone: str = ""
    digest: bool = True


@dataclass(frozen=True, slots=True)
class Subscribed:
    """What a tracking page says of letters about its case."""

    offered: tuple[Channel, ...]
    channel: str
    """Empty: she is not told."""
    shown: str


def mail_address(typed: str) -> str:
    """An e-mail address as typed, tidied. Raises RuleError."""
    text = typed.strip()
    if not _MAIL.fullmatch(text):
        raise RuleError("outbox-mail-wrong")
    return text


def phone_number(typed: str) -> str:
    """A phone number as gateways take it: +62… Raises RuleError."""
    number = phone_e164(typed)
    if not number:
        raise RuleError("outbox-phone-wrong")
    return number


def staff_reach(city: City, session: Session, account_id: int) -> Reach:
    """How she wants to be told; nothing said: on her page, with the summary."""
    row = session.get(StaffReach, account_id)
    if row is None:
        return Reach()
    told = msgspec.msgpack.decode(city.contact_box().decrypt(row.locked), type=Reach)
    return msgspec.structs.replace(told, digest=row.digest)


def keep_staff_reach(city: City, account_id: int, mail: str, phone: str, *, digest: bool) -> None:
    """Her own wish. Raises RuleError."""
    told = Reach(mail_address(mail) if mail.strip() else "", phone_number(phone) if phone.strip() else "", digest)
    locked = bytes(city.contact_box().encrypt(msgspec.msgpack.encode(told)))
    with city.database.write() as session:
        session.merge(StaffReach(account_id=account_id, locked=locked, digest=digest))


def offers_news(city: City) -> bool:
    """Whether a resident can be told at all."""
    try:
        channels = read_channels(city.settings.data)
    except ValueError:  # said in the log by whoever sends
        return False
    return channels.mail is not None or channels.gateway is not None


def subscribed(city: City, channels: Channels, token: str) -> Subscribed:
    """What she who holds this paper asked for. Raises NotFoundError."""
    offered = tuple(one for one in (Channel.GATEWAY, Channel.MAIL) if telling.is_offered(channels, one))
    with city.database.read() as session:
        row = session.get(ResidentReach, _case_of(session, token))
    if row is None:
        return Subscribed(offered, "", "")
    return Subscribed(offered, row.channel, masked(city.contact_box().decrypt(row.locked).decode()))


def subscribe(city: City, channels: Channels, token: str, channel: str, typed: str, *, agreed: bool) -> None:
    """She agrees to be told of this case. Raises RuleError, NotFoundError."""
    doors = (("subscribe", token),)
    accounts.refuse_if_shut(city, doors)
    if channel not in (Channel.MAIL, Channel.GATEWAY) or not telling.is_offered(channels, Channel(channel)):
        raise NotFoundError
    if not agreed:
        raise RuleError("outbox-agree-first")
    address = mail_address(typed) if channel == Channel.MAIL else phone_number(typed)
    accounts.count_failure(city, doors)  # a paper is no way to write to many strangers
    locked = bytes(city.contact_box().encrypt(address.encode()))
    with city.database.write() as session:
        session.merge(
            ResidentReach(
                case_id=_case_of(session, token), channel=channel, locked=locked, agreed_at=city.now(), words=AGREED
            )
        )


def unsubscribe(city: City, token: str) -> None:
    """She wants no more letters; her address goes. Raises NotFoundError."""
    with city.database.write() as session:
        session.execute(delete(ResidentReach).where(ResidentReach.case_id == _case_of(session, token)))


def stop(city: City, mark: str) -> None:
    """The same for whoever got a letter, by the address in it. Raises NotFoundError."""
    number, _, given = mark.partition("-")
    if not number.isascii() or not number.isdecimal() or len(number) > 15:
        raise NotFoundError
    if not hmac.compare_digest(given.encode(), telling.stop_mark(city, int(number)).encode()):
        raise NotFoundError
    with city.database.write() as session:
        session.execute(delete(ResidentReach).where(ResidentReach.case_id == int(number)))


def _case_of(session: Session, token: str) -> int:
    found = session.scalar(select(Case.id).where(Case.token_hash == sha256(token.encode()).digest()))
    if found is None:
        raise NotFoundError
    return found

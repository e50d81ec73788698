# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be told to people and programs outside, and how they are reached."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from sync.central.models.schema import Number, Table


class Letter(Table):
    """One message to one recipient over one channel; its key stays for ever, so that it is written once."""

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_waiting", "state", "next_at"),
        Index("ix_outbox_recipient", "recipient", "sent_at"),
    )
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    key: Mapped[str] = mapped_column(String(160), unique=True)
    """What it is about and for whom; it travels with the letter, so that a repeat is known as one."""
    channel: Mapped[str] = mapped_column(String(16))
    purpose: Mapped[str] = mapped_column(String(24))
    recipient: Mapped[bytes]
    """Keyed hash of the address, for the rate."""
    shown: Mapped[str] = mapped_column(String(80))
    """The address as administrators may see it: masked."""
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    """The member of staff it is for."""
    locked: Mapped[bytes]
    """Address and words, locked like a resident's contact; empty once a resident's letter has gone."""
    made_at: Mapped[datetime]
    next_at: Mapped[datetime]
    """Not before then; while somebody sends it, when another may try."""
    attempts: Mapped[int] = mapped_column(default=0)
    state: Mapped[str] = mapped_column(String(8))
    """waiting, sent, or dead: given up until an administrator sends it again."""
    sent_at: Mapped[datetime | None]
    problem: Mapped[str] = mapped_column(String(120), default="")
    """Why the last try failed, without anything personal."""


class StepToTell(Table):
    """A public event of a case that has not been put into the outbox yet; written with the event itself."""

    __tablename__ = "step_to_tell"
    event_id: Mapped[int] = mapped_column(ForeignKey("case_event.id"), primary_key=True)


class StaffReach(Table):
    """How a member of staff wants to be told, apart from her own page."""

    __tablename__ = "staff_reach"
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    locked: Mapped[bytes]
    """E-mail address and phone number, locked."""
    digest: Mapped[bool]
    """Whether she wants the daily summary."""


class ResidentReach(Table):
    """How she who filed a case asked to be told of its steps."""

    __tablename__ = "resident_reach"
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    channel: Mapped[str] = mapped_column(String(16))
    locked: Mapped[bytes]
    agreed_at: Mapped[datetime]
    words: Mapped[str] = mapped_column(String(40))
    """What she agreed to: a text id, or the form and its version that asked her at a kiosk."""


class Escalation(Table):
    """A step of the ladder that was told: for this promised day, never again."""

    __tablename__ = "escalation"
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    clock: Mapped[str] = mapped_column(String(16), primary_key=True)
    due: Mapped[date] = mapped_column(primary_key=True)
    audience: Mapped[str] = mapped_column(String(16), primary_key=True)
    days: Mapped[int] = mapped_column(primary_key=True)
    """Working days from the promised day."""
    told_at: Mapped[datetime]


class Duty(Table):
    """What one server does for all of them; the row is the lock, the day the newest on which it was done."""

    __tablename__ = "duty"
    name: Mapped[str] = mapped_column(String(16), primary_key=True)
    day: Mapped[date | None]

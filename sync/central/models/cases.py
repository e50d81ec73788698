# SPDX-License-Identifier: GPL-3.0-or-later
"""Cases, their people, photos and events; programs of others that bring some."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Computed, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from sync.central.models.schema import Number, Table

NO_DAY_RANK, STOPPED_RANK, CLOSED_RANK = date(9999, 1, 1), date(9999, 6, 1), date(9999, 12, 31)
RANK = f"""CASE
WHEN state IN ('selesai', 'bukan_kewenangan', 'duplikat', 'ditolak') THEN '{CLOSED_RANK}'
WHEN state IN ('ditanggapi', 'menunggu_pelapor') THEN '{STOPPED_RANK}'
ELSE coalesce(due, '{NO_DAY_RANK}') END"""
OPEN = f"rank_day < '{CLOSED_RANK}'"


class Case(Table):
    """A submission as the city works on it. Written by cases.py alone."""

    __tablename__ = "cases"
    __table_args__ = (
        Index("ix_cases_filed", "filed_at", "id"),
        Index("ix_cases_rank", "rank_day", "id"),
        Index("ix_cases_silent", "updated_at", "id", postgresql_where=text(OPEN), sqlite_where=text(OPEN)),
        Index("ix_cases_agency_rank", "agency", "rank_day", "id", postgresql_include=["secret", "joined_id"]),
        *(
            Index(f"ix_cases_{one}_rank", one, "rank_day", "id", postgresql_include=["secret", "joined_id", "agency"])
            for one in ("kelurahan", "state", "topic")
        ),
        Index(
            "ix_cases_open", "rank_day", "id", postgresql_where=text(OPEN), sqlite_where=text(OPEN),
            postgresql_include=["secret", "joined_id", "state", "topic", "agency", "kelurahan", "kiosk_id", "filed_at"],
        ),
    )  # fmt: skip
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    record_id: Mapped[bytes] = mapped_column(unique=True)
    """Id of its record; random for what came through another program."""
    kiosk_id: Mapped[str | None] = mapped_column(ForeignKey("kiosk.id"))
    """The kiosk it was filed at; none for what came through another program."""
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("partner.id"), index=True)
    """The program of others that brought it."""
    ticket: Mapped[str] = mapped_column(String(32), index=True)
    token_hash: Mapped[bytes] = mapped_column(index=True)
    """SHA-256 of the tracking token: a copy of the database opens no tracking page."""
    access_hash: Mapped[str]
    form: Mapped[str]
    form_version: Mapped[int]
    kind: Mapped[str]
    language: Mapped[str] = mapped_column(String(8))
    kelurahan: Mapped[str] = mapped_column(String(20))
    """Where the matter is; where the kiosk stands when the form asks no place."""
    kiosk_name: Mapped[str]
    filed_at: Mapped[datetime]
    approximate: Mapped[bool]
    received_at: Mapped[datetime]
    topic: Mapped[str] = mapped_column(String(40))
    secret: Mapped[bool]
    identity: Mapped[str] = mapped_column(String(16))
    answers: Mapped[bytes]
    """msgpack of the answers, without those that say who the person is."""
    consent_version: Mapped[str]
    officer: Mapped[str]
    promised: Mapped[date | None]
    """The day on the receipt; it never changes."""
    due: Mapped[date | None]
    """The day that the clocks give now (clocks.py); pauses, an extension and reopening move it."""
    due_code: Mapped[str]
    problems: Mapped[list[Any]]
    """What the checks found, as text ids with arguments: the case is marked, never refused."""
    service: Mapped[str] = mapped_column(String(40), default="")
    """The service it is about; empty for most."""
    from_elsewhere: Mapped[bool] = mapped_column(default=False)
    """The person's NIK was given out by another city; taken all the same."""
    joined_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"), index=True)
    """The case whose steps this one follows: its resident joined it ("saya juga"), or it was merged into it."""
    through_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"))
    """The merged case by which it came to follow that one; with it, it leaves again. Empty for most."""
    origin_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"), index=True)
    """The report it was taken out of, which spoke of two matters; its resident holds that one's paper."""
    forwarded_to: Mapped[str] = mapped_column(String(40), default="")
    """The body outside the city that answers; empty for most."""
    lat: Mapped[float | None]
    """Where it is by coordinates (WGS 84), when somebody gave them."""
    long: Mapped[float | None]
    public_words: Mapped[str] = mapped_column(default="")
    """What it is about in words that a verifier approved for everybody; empty: none are shown."""
    state: Mapped[str] = mapped_column(String(24))
    agency: Mapped[str] = mapped_column(String(40))
    """The agency it was routed to; empty before."""
    suggested_agency: Mapped[str] = mapped_column(String(40))
    assigned_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    """The one person it was given to; empty: whoever of the agency takes it."""
    version: Mapped[int]
    """Raised by every change; a form that knew an older one loses nothing and is shown both."""
    updated_at: Mapped[datetime]
    rank_day: Mapped[date] = mapped_column(Computed(RANK), nullable=True)
    """What the work list sorts by, made by the database: the day something is owed; far away where nothing is."""


class Partner(Table):
    """A program of others that may bring cases and updates (Open311); only the hash of its key is kept."""

    __tablename__ = "partner"
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)
    key_hash: Mapped[bytes] = mapped_column(unique=True)
    made_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    last_used_at: Mapped[datetime | None]


class VerdictOfResident(Table):
    """Whether she who filed it says that it is mended; her newest word."""

    __tablename__ = "verdict_of_resident"
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    at: Mapped[datetime]
    satisfied: Mapped[bool]


class CaseContact(Table):
    """Who the person is: apart from the case, locked with a key that is not in the database."""

    __tablename__ = "case_contact"
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    locked: Mapped[bytes]


class CasePhoto(Table):
    """A photo of a case; its sealed bytes lie in the blob folder."""

    __tablename__ = "case_photo"
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(String(64))
    key: Mapped[bytes]


class CaseStep(Table):
    """One event of a case. Append-only; each carries the hash of the one before."""

    __tablename__ = "case_event"
    __table_args__ = (UniqueConstraint("case_id", "number"),)
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    public_number: Mapped[int | None]
    """Position in the public timeline; empty for what stays inside."""
    at: Mapped[datetime]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    """Who did it; empty for the server itself."""
    action: Mapped[str] = mapped_column(String(24))
    state: Mapped[str] = mapped_column(String(24))
    agency: Mapped[str] = mapped_column(String(40))
    public_text: Mapped[str]
    internal_text: Mapped[str]
    hash_before: Mapped[bytes]
    hash: Mapped[bytes]


class Matter(Table):
    """A verified case that others may join; what stands here is all that leaves the house."""

    __tablename__ = "matter"
    id: Mapped[bytes] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), unique=True)
    topic: Mapped[str] = mapped_column(String(40))
    kelurahan: Mapped[str] = mapped_column(String(20))
    landmark: Mapped[str]
    day: Mapped[date]
    opened_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]

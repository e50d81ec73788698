# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of the city's server; types that behave the same on SQLite and PostgreSQL."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

NAMES = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

Number = BigInteger().with_variant(Integer(), "sqlite")
"""SQLite counts rows by itself only for INTEGER keys."""


class Moment(TypeDecorator[datetime]):
    """An aware moment in UTC. SQLite has no zones: there it is stored without one and given back with it."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """To UTC; a naive moment is a mistake of the caller."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Always aware."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


class Table(DeclarativeBase):
    """Base of all tables."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {  # noqa: RUF012 - read once by SQLAlchemy when the classes are made
        datetime: Moment,
        bytes: LargeBinary,
        str: Text,
        dict[str, Any]: JSON,
        list[Any]: JSON,
    }


class Kiosk(Table):
    """An enrolled device. Revoked ones stay: their unit is never given out again."""

    __tablename__ = "kiosk"
    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    unit: Mapped[str] = mapped_column(String(2), unique=True)
    public_key: Mapped[bytes] = mapped_column(unique=True)
    next_key: Mapped[bytes | None]
    """The key it will sign with; once it did, the old one counts no more."""
    kelurahan: Mapped[str] = mapped_column(String(20))
    name: Mapped[str]
    version: Mapped[str]
    enrolled_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    last_seen_at: Mapped[datetime | None]
    news_count: Mapped[int] = mapped_column(BigInteger, default=0)
    """Number of its newest piece of news; raised under this row's lock, so numbers appear in commit order."""
    reported_at: Mapped[datetime | None]
    report: Mapped[bytes | None]
    """msgpack of the newest KioskReport."""


class EnrolmentCode(Table):
    """A one-time code that lets one kiosk in; only its keyed hash is kept."""

    __tablename__ = "enrolment_code"
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    code_hash: Mapped[bytes] = mapped_column(unique=True)
    kelurahan: Mapped[str] = mapped_column(String(20))
    kiosk_name: Mapped[str]
    made_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    kiosk_id: Mapped[str | None] = mapped_column(ForeignKey("kiosk.id"))


class LedgerRecord(Table):
    """Every record that ever arrived, unique for ever."""

    __tablename__ = "record"
    __table_args__ = (
        UniqueConstraint("kiosk_id", "incarnation", "seq"),
        Index("ix_record_waiting", "opened_at", "number"),
    )
    number: Mapped[int] = mapped_column(Number, primary_key=True)
    id: Mapped[bytes] = mapped_column(unique=True)
    kiosk_id: Mapped[str] = mapped_column(String(64))
    """Whose signature was checked; a foreign key would look it up again for each of five hundred rows."""
    incarnation: Mapped[bytes]
    seq: Mapped[int] = mapped_column(BigInteger)
    created_wall: Mapped[int] = mapped_column(BigInteger)
    created_mono: Mapped[int] = mapped_column(BigInteger)
    boot_id: Mapped[str]
    clock_offset: Mapped[int | None] = mapped_column(BigInteger)
    kind: Mapped[str]
    schema: Mapped[int] = mapped_column(BigInteger)
    key_id: Mapped[str]
    sealed: Mapped[bytes]
    fp: Mapped[bytes]
    attachments: Mapped[bytes]
    """msgpack of the list, as it came."""
    received_at: Mapped[datetime]
    received_in: Mapped[bytes]
    """Random mark of the request that stored it; tells new from same without a check before the insert."""
    quarantine: Mapped[str]
    """Why a person must look at it; empty when understood."""
    opened_at: Mapped[datetime | None]
    """When it became a case, or was found to need a person."""


class RecordAside(Table):
    """Records that cannot stand in the ledger: same place with other bytes, or numbers out of range."""

    __tablename__ = "record_aside"
    digest: Mapped[bytes] = mapped_column(primary_key=True)
    """SHA-256 of kiosk, incarnation and raw record, so that a repeat is stored once."""
    kiosk_id: Mapped[str] = mapped_column(ForeignKey("kiosk.id"))
    incarnation: Mapped[bytes]
    raw: Mapped[bytes]
    reason: Mapped[str]
    received_at: Mapped[datetime]


class Case(Table):
    """A submission as the city works on it. Written by cases.py alone."""

    __tablename__ = "cases"
    __table_args__ = (Index("ix_cases_state_due", "state", "due"),)
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    record_id: Mapped[bytes] = mapped_column(unique=True)
    kiosk_id: Mapped[str] = mapped_column(ForeignKey("kiosk.id"))
    ticket: Mapped[str] = mapped_column(String(32), index=True)
    token_hash: Mapped[bytes] = mapped_column(index=True)
    """SHA-256 of the tracking token: a copy of the database opens no tracking page."""
    access_hash: Mapped[str]
    form: Mapped[str]
    form_version: Mapped[int]
    kind: Mapped[str]
    language: Mapped[str] = mapped_column(String(8))
    kelurahan: Mapped[str] = mapped_column(String(20), index=True)
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
    due: Mapped[date | None]
    due_code: Mapped[str]
    problems: Mapped[list[Any]]
    """What the checks found, as text ids with arguments: the case is marked, never refused."""
    service: Mapped[str] = mapped_column(String(40), default="")
    """The service it is about; empty for most."""
    from_elsewhere: Mapped[bool] = mapped_column(default=False)
    """The person's NIK was given out by another city; taken all the same."""
    joined_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"), index=True)
    """The case that this resident joined ("saya juga"); its steps follow that one's."""
    state: Mapped[str] = mapped_column(String(24))
    agency: Mapped[str] = mapped_column(String(40), index=True)
    """The agency it was routed to; empty before."""
    suggested_agency: Mapped[str] = mapped_column(String(40))
    version: Mapped[int]
    """Raised by every change; a form that knew an older one loses nothing and is shown both."""
    updated_at: Mapped[datetime]


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


class Posting(Table):
    """A piece of the news board: written, published, withdrawn. What was published never changes."""

    __tablename__ = "posting"
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    public_id: Mapped[bytes] = mapped_column(unique=True)
    title: Mapped[str]
    body: Mapped[str]
    kelurahan: Mapped[str] = mapped_column(String(20))
    """The only one it is for; empty for the whole city."""
    until: Mapped[date | None]
    published_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]


class PostingStep(Table):
    """Who did what with a piece of the news board, and when. Append-only."""

    __tablename__ = "posting_step"
    posting_id: Mapped[int] = mapped_column(ForeignKey("posting.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    action: Mapped[str] = mapped_column(String(12))
    """written, changed, published, withdrawn."""


class NewsItem(Table):
    """A piece of news on its way to one kiosk, numbered without gaps: exactly one of the three things it names."""

    __tablename__ = "news_item"
    kiosk_id: Mapped[str] = mapped_column(ForeignKey("kiosk.id"), primary_key=True)
    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    event_id: Mapped[int | None] = mapped_column(ForeignKey("case_event.id"))
    posting_id: Mapped[int | None] = mapped_column(ForeignKey("posting.id"))
    matter_id: Mapped[bytes | None] = mapped_column(ForeignKey("matter.id"))
    mark: Mapped[bytes]
    """Random; a city that lost its memory gives the same number another one."""


class SurveyAnswer(Table):
    """One element of one anonymous satisfaction survey: no name, no words, no kiosk, no time of day."""

    __tablename__ = "survey_answer"
    __table_args__ = (Index("ix_survey_answer_unit", "kelurahan", "service", "day"),)
    response: Mapped[bytes] = mapped_column(primary_key=True)
    """Keyed hash of the record: keeps the answers of one sheet together, and leads back to nobody."""
    element: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[int]
    kelurahan: Mapped[str] = mapped_column(String(20))
    service: Mapped[str] = mapped_column(String(40))
    day: Mapped[date]


class Blob(Table):
    """A sealed photo that lies durably in the blob folder."""

    __tablename__ = "blob"
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    size: Mapped[int] = mapped_column(BigInteger)
    kiosk_id: Mapped[str] = mapped_column(ForeignKey("kiosk.id"))
    stored_at: Mapped[datetime]


class AwaitedBlob(Table):
    """A photo whose record has arrived and that has not."""

    __tablename__ = "awaited_blob"
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    kiosk_id: Mapped[str] = mapped_column(ForeignKey("kiosk.id"), index=True)
    lost_at: Mapped[datetime | None]
    """When the kiosk said that its own bytes are damaged or gone."""


class Archive(Table):
    """Until when everything that had arrived lies in the city's backup; one row."""

    __tablename__ = "archive"
    id: Mapped[int] = mapped_column(primary_key=True)
    until: Mapped[datetime]


class Edition(Table):
    """What the city told its kiosks of itself, one row for each time it changed; the greatest number counts."""

    __tablename__ = "configuration"
    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    body: Mapped[bytes]
    """msgpack of the Configuration."""
    published_at: Mapped[datetime]


class Role(Table):
    """A role is data; what a permission allows is code."""

    __tablename__ = "role"
    code: Mapped[str] = mapped_column(String(24), primary_key=True)


class RoleGrant(Table):
    """One permission of a role."""

    __tablename__ = "role_grant"
    role: Mapped[str] = mapped_column(ForeignKey("role.code"), primary_key=True)
    permission: Mapped[str] = mapped_column(String(32), primary_key=True)


class Account(Table):
    """A person who signs in."""

    __tablename__ = "account"
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    login: Mapped[str] = mapped_column(String(64), unique=True)
    full_name: Mapped[str]
    password_hash: Mapped[str]
    must_change: Mapped[bool]
    role: Mapped[str] = mapped_column(ForeignKey("role.code"))
    agency: Mapped[str] = mapped_column(String(40))
    """Code of the agency for agency users; empty for the city's own."""
    active: Mapped[bool]
    made_at: Mapped[datetime]


class SignIn(Table):
    """A signed-in browser; deleting the row ends it."""

    __tablename__ = "sign_in"
    token_hash: Mapped[bytes] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    started_at: Mapped[datetime]
    last_used_at: Mapped[datetime]


class Throttle(Table):
    """Failed tries of one door by one name or address, and until when it stays shut."""

    __tablename__ = "throttle"
    key: Mapped[bytes] = mapped_column(primary_key=True)
    """Keyed hash of door and name: the table names nobody."""
    failures: Mapped[int]
    last_failed_at: Mapped[datetime]
    shut_until: Mapped[datetime | None]

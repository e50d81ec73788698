# SPDX-License-Identifier: GPL-3.0-or-later
"""Devices, what arrived from them, and what they are told."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from sync.central.models.schema import Number, Table


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
    revoked_for: Mapped[str] = mapped_column(String(200), default="")
    """Why, in the words of who did it."""
    key_since: Mapped[datetime | None]
    """Since when its present key counts."""
    approved_at: Mapped[datetime | None]
    """When somebody compared the fingerprint on its screen with ours."""
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
        Index(
            "ix_record_held",
            "kiosk_id",
            "quarantine",
            postgresql_where=text("quarantine <> ''"),
            sqlite_where=text("quarantine <> ''"),
        ),
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


class Sheaf(Table):
    """A batch as it came, acknowledged and not yet laid into the ledger; it stands here for seconds."""

    __tablename__ = "sheaf"
    number: Mapped[int] = mapped_column(Number, primary_key=True)
    kiosk_id: Mapped[str] = mapped_column(String(64), index=True)
    incarnation: Mapped[bytes]
    first_seq: Mapped[int] = mapped_column(BigInteger)
    last_seq: Mapped[int] = mapped_column(BigInteger)
    count: Mapped[int]
    packed: Mapped[bytes]
    """The very bytes that the kiosk sent, zstd."""
    received_at: Mapped[datetime]


class RecordAside(Table):
    """Records that cannot stand in the ledger: same place with other bytes, or numbers out of range."""

    __tablename__ = "record_aside"
    digest: Mapped[bytes] = mapped_column(primary_key=True)
    """SHA-256 of kiosk, incarnation and raw record, so that a repeat is stored once."""
    kiosk_id: Mapped[str] = mapped_column(ForeignKey("kiosk.id"))
    incarnation: Mapped[bytes]
    seq: Mapped[int | None] = mapped_column(BigInteger)
    """Its number, where it is one record that says it."""
    raw: Mapped[bytes]
    reason: Mapped[str]
    received_at: Mapped[datetime]


class Blob(Table):
    """A sealed photo that lies durably in the blob folder."""

    __tablename__ = "blob"
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    size: Mapped[int] = mapped_column(BigInteger)
    kiosk_id: Mapped[str | None] = mapped_column(ForeignKey("kiosk.id"))
    """Who brought it; none for what came through another program."""
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

# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of the kiosk. No personal words: answers are sealed in the outbox, which the kiosk cannot read."""

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, MetaData, String, Table, Text

from sync import inbox, outbox

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMING)

submission = Table(
    "submission",
    metadata,
    Column("ticket", String(13), primary_key=True),
    Column("record_id", LargeBinary(16), nullable=False, unique=True),
    Column("form", String(40), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("topic", String(20), nullable=False),  # empty for secret topics
    Column("filed_at", Integer, nullable=False),  # milliseconds, city time as far as known
    Column("approximate", Integer, nullable=False),
    Column("due", String(10), nullable=False),
    Column("officer", String(80), nullable=False),
    Column("access_hash", String(128), nullable=False),
    Column("token_hash", LargeBinary(32), nullable=False),
    Column("failed_tries", Integer, nullable=False, server_default="0"),
    Column("locked_until", Integer, nullable=False, server_default="0"),
    Column("seq", Integer, nullable=False, server_default="0"),  # of its record in the journal
)

case_event = Table(
    "case_event",
    metadata,
    Column("ticket", String(13), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("state", String(30), nullable=False),
    Column("at", Integer, nullable=False),
    Column("agency", String(200), nullable=False),
    Column("text", Text, nullable=False),
)

kiosk_key = Table(
    "kiosk_key",
    metadata,
    Column("unit", String(2), primary_key=True),
    Column("public_key", LargeBinary(32), nullable=False),
)

announcement = Table(
    "announcement",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("title", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("published_at", BigInteger, nullable=False),  # milliseconds, city time
    Column("until", String(10), nullable=False),  # its last day; empty until withdrawn
    Column("kelurahan", String(20), nullable=False),  # the only one it is for; empty for the whole city
)

matter = Table(
    "matter",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("topic", String(40), nullable=False),
    Column("kelurahan", String(20), nullable=False),
    Column("landmark", Text, nullable=False),
    Column("day", String(10), nullable=False),
)

staff_log = Table(
    "staff_log",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", BigInteger, nullable=False),  # milliseconds, city time as far as known
    Column("approximate", Integer, nullable=False),
    Column("deed", String(20), nullable=False),
    Column("who", String(40), nullable=False),  # the label of a PIN
    Column("detail", Text, nullable=False),
)

Index(None, submission.c.filed_at)
Index(None, matter.c.topic, matter.c.kelurahan)

ALL = (metadata, outbox.journal.metadata, inbox.metadata)
"""Every metadata that lives in the kiosk's one file."""

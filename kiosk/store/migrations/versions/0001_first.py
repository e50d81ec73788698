# SPDX-License-Identifier: GPL-3.0-or-later
"""The first schema: submissions, case events, kiosk keys; the journal and the inbox of sync."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "submission",
        sa.Column("ticket", sa.String(13), nullable=False),
        sa.Column("record_id", sa.LargeBinary(16), nullable=False),
        sa.Column("form", sa.String(40), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("topic", sa.String(20), nullable=False),
        sa.Column("filed_at", sa.Integer, nullable=False),
        sa.Column("approximate", sa.Integer, nullable=False),
        sa.Column("due", sa.String(10), nullable=False),
        sa.Column("officer", sa.String(80), nullable=False),
        sa.Column("access_hash", sa.String(128), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(32), nullable=False),
        sa.Column("failed_tries", sa.Integer, nullable=False, server_default="0"),
        sa.Column("locked_until", sa.Integer, nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("ticket", name="pk_submission"),
        sa.UniqueConstraint("record_id", name="uq_submission_record_id"),
    )
    op.create_index("ix_submission_filed_at", "submission", ["filed_at"])
    op.create_table(
        "case_event",
        sa.Column("ticket", sa.String(13), nullable=False),
        sa.Column("number", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("state", sa.String(30), nullable=False),
        sa.Column("at", sa.Integer, nullable=False),
        sa.Column("agency", sa.String(200), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("ticket", "number", name="pk_case_event"),
    )
    op.create_table(
        "kiosk_key",
        sa.Column("unit", sa.String(2), nullable=False),
        sa.Column("public_key", sa.LargeBinary(32), nullable=False),
        sa.PrimaryKeyConstraint("unit", name="pk_kiosk_key"),
    )
    op.create_table(
        "journal",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("incarnation", sa.LargeBinary(16), nullable=False),
    )
    op.create_table(
        "outbox",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False, unique=True),
        sa.Column("record", sa.LargeBinary, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("queued_at", sa.Integer, nullable=False),
        sa.Column("settled_at", sa.Integer),
        sa.Column("reason", sa.String(80), nullable=False, server_default=""),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_state", "outbox", ["state"])
    op.create_table(
        "outbox_blob",
        sa.Column("sha256", sa.LargeBinary(32), primary_key=True),
        sa.Column("seq", sa.Integer, sa.ForeignKey("outbox.seq"), nullable=False),
        sa.Column("sealed", sa.LargeBinary),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
    )
    op.create_index("ix_outbox_blob_state", "outbox_blob", ["state"])
    op.create_table(
        "inbox",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("cursor", sa.BigInteger, nullable=False),
        sa.Column("last_answer", sa.BigInteger),
        sa.Column("clock_offset", sa.BigInteger),
    )

# SPDX-License-Identifier: GPL-3.0-or-later
"""The outbox: letters, who wants to be told and how, what was escalated, and the duties that one server does."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
DUTIES = ("escalation", "digest")


def upgrade() -> None:
    """Forward only."""
    op.create_table(
        "outbox",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("key", sa.String(160), nullable=False),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("purpose", sa.String(24), nullable=False),
        sa.Column("recipient", sa.LargeBinary(), nullable=False),
        sa.Column("shown", sa.String(80), nullable=False),
        sa.Column("account_id", NUMBER),
        sa.Column("locked", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("next_at", MOMENT, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("sent_at", MOMENT),
        sa.Column("problem", sa.String(120), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_outbox_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
    )
    op.create_index("ix_outbox_waiting", "outbox", ["state", "next_at"])
    op.create_index("ix_outbox_recipient", "outbox", ["recipient", "sent_at"])
    op.create_index("ix_outbox_account_id", "outbox", ["account_id"])
    op.create_table(
        "step_to_tell",
        sa.Column("event_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["case_event.id"], name="fk_step_to_tell_event_id"),
        sa.PrimaryKeyConstraint("event_id", name="pk_step_to_tell"),
    )
    _reach()
    op.create_table(
        "escalation",
        sa.Column("case_id", NUMBER, nullable=False),
        sa.Column("clock", sa.String(16), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("audience", sa.String(16), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("told_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_escalation_case_id"),
        sa.PrimaryKeyConstraint("case_id", "clock", "due", "audience", "days", name="pk_escalation"),
    )
    duty = op.create_table(
        "duty",
        sa.Column("name", sa.String(16), nullable=False),
        sa.Column("day", sa.Date()),
        sa.PrimaryKeyConstraint("name", name="pk_duty"),
    )
    op.bulk_insert(duty, [{"name": name, "day": None} for name in DUTIES])
    grant = sa.table("role_grant", sa.column("role"), sa.column("permission"))
    op.bulk_insert(grant, [{"role": "admin", "permission": "operate"}])


def _reach() -> None:
    op.create_table(
        "staff_reach",
        sa.Column("account_id", NUMBER, nullable=False),
        sa.Column("locked", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_staff_reach_account_id"),
        sa.PrimaryKeyConstraint("account_id", name="pk_staff_reach"),
    )
    op.create_table(
        "resident_reach",
        sa.Column("case_id", NUMBER, nullable=False),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("locked", sa.LargeBinary(), nullable=False),
        sa.Column("agreed_at", MOMENT, nullable=False),
        sa.Column("words", sa.String(40), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_resident_reach_case_id"),
        sa.PrimaryKeyConstraint("case_id", name="pk_resident_reach"),
    )

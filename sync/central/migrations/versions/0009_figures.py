# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures by day and by month, what each case added to them, and how far the events were counted."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
SUMS = (
    "received", "verify_owed", "verify_kept", "answer_owed", "answer_kept", "finished", "ended", "ended_reopened",
    "asked", "satisfied", "not_ours", "open", "waiting", "overdue", "still_open",
)  # fmt: skip
PLACE = ("dimension", "grain", "start", "key")


def upgrade() -> None:
    """Forward only."""
    op.create_table(
        "rollup_day",
        *_place(),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in SUMS),
        sa.PrimaryKeyConstraint(*PLACE, name="pk_rollup_day"),
    )
    still_open = sa.text("still_open > 0")
    op.create_index(
        "ix_rollup_day_open", "rollup_day", ["dimension", "start"],
        sqlite_where=still_open, postgresql_where=still_open,
    )  # fmt: skip
    op.create_table(
        "rollup_length",
        *_place(),
        sa.Column("days", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("cases", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(*PLACE, "days", name="pk_rollup_length"),
    )
    op.create_table(
        "case_tally",
        sa.Column("case_id", NUMBER, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_case_tally_case_id"),
        sa.PrimaryKeyConstraint("case_id", name="pk_case_tally"),
    )
    op.create_table(
        "rollup_mark",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("event_id", NUMBER, nullable=False),
        sa.Column("rules", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rollup_mark"),
    )


def _place() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("dimension", sa.String(12), nullable=False),
        sa.Column("grain", sa.String(5), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
    )

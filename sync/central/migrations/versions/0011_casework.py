# SPDX-License-Identifier: GPL-3.0-or-later
"""Casework: cases together and apart, drafts, reply templates, who looks, photos of finished work."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Forward only."""
    _cases()
    _drafts()
    _templates()
    _photos()


def _cases() -> None:
    number = NUMBER.compile(op.get_bind().dialect)
    for name in ("through_id", "origin_id"):
        op.execute(f"ALTER TABLE cases ADD COLUMN {name} {number} CONSTRAINT fk_cases_{name} REFERENCES cases (id)")
    op.add_column("cases", sa.Column("forwarded_to", sa.String(40), nullable=False, server_default=""))
    op.create_index("ix_cases_origin_id", "cases", ["origin_id"])


def _drafts() -> None:
    op.create_table(
        "case_draft",
        sa.Column("case_id", NUMBER, nullable=False),
        sa.Column("account_id", NUMBER, nullable=False),
        sa.Column("target", sa.String(24), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("written_at", MOMENT, nullable=False),
        sa.Column("returned_at", MOMENT),
        sa.Column("returned_by", NUMBER),
        sa.Column("returned_words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_case_draft_case_id"),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_case_draft_account_id"),
        sa.ForeignKeyConstraint(["returned_by"], ["account.id"], name="fk_case_draft_returned_by"),
        sa.PrimaryKeyConstraint("case_id", name="pk_case_draft"),
    )
    op.create_index("ix_case_draft_account_id", "case_draft", ["account_id"])
    op.create_table(
        "case_presence",
        sa.Column("case_id", NUMBER, nullable=False),
        sa.Column("account_id", NUMBER, nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_case_presence_case_id"),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_case_presence_account_id"),
        sa.PrimaryKeyConstraint("case_id", "account_id", name="pk_case_presence"),
    )
    op.create_index("ix_case_presence_seen_at", "case_presence", ["seen_at"])


def _templates() -> None:
    op.create_table(
        "reply_template",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("agency", sa.String(40), nullable=False),
        sa.Column("topic", sa.String(40), nullable=False),
        sa.Column("service", sa.String(40), nullable=False),
        sa.Column("state", sa.String(24), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("changed_by", NUMBER),
        sa.ForeignKeyConstraint(["changed_by"], ["account.id"], name="fk_reply_template_changed_by"),
        sa.PrimaryKeyConstraint("id", name="pk_reply_template"),
    )
    op.create_index("ix_reply_template_state", "reply_template", ["state", "active"])


def _photos() -> None:
    op.create_table(
        "work_photo",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("case_id", NUMBER, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("account_id", NUMBER, nullable=False),
        sa.Column("taken_in_at", MOMENT, nullable=False),
        sa.Column("like_case", NUMBER),
        sa.Column("approved_at", MOMENT),
        sa.Column("approved_by", NUMBER),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_work_photo_case_id"),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_work_photo_account_id"),
        sa.ForeignKeyConstraint(["like_case"], ["cases.id"], name="fk_work_photo_like_case"),
        sa.ForeignKeyConstraint(["approved_by"], ["account.id"], name="fk_work_photo_approved_by"),
        sa.PrimaryKeyConstraint("id", name="pk_work_photo"),
    )
    op.create_index("ix_work_photo_case_id", "work_photo", ["case_id"])
    op.create_table(
        "photo_look",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("case_id", NUMBER, nullable=False),
        sa.Column("original", sa.LargeBinary(), nullable=False),
        sa.Column("look", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("first", "second", "third", "fourth")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_photo_look_case_id"),
        sa.PrimaryKeyConstraint("id", name="pk_photo_look"),
        sa.UniqueConstraint("original", name="uq_photo_look_original"),
    )
    for name in ("case_id", "first", "second", "third", "fourth"):
        op.create_index(f"ix_photo_look_{name}", "photo_look", [name])

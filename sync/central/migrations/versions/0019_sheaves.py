# SPDX-License-Identifier: GPL-3.0-or-later
"""Batches that are kept as they came until they are laid into the ledger."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Forward only."""
    op.create_table(
        "sheaf",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("kiosk_id", sa.String(64), nullable=False),
        sa.Column("incarnation", sa.LargeBinary(), nullable=False),
        sa.Column("first_seq", sa.BigInteger(), nullable=False),
        sa.Column("last_seq", sa.BigInteger(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("packed", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_sheaf"),
    )
    op.create_index("ix_sheaf_kiosk_id", "sheaf", ["kiosk_id"])
    if op.get_bind().dialect.name == "postgresql":
        # what is compressed and sealed gets no smaller, and trying costs as much as storing
        op.execute("ALTER TABLE sheaf ALTER COLUMN packed SET STORAGE EXTERNAL")

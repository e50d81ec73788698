# SPDX-License-Identifier: GPL-3.0-or-later
"""What the city tells everybody: its news board, and the matters that others may join."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "announcement",
        sa.Column("id", sa.LargeBinary, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("published_at", sa.BigInteger, nullable=False),
        sa.Column("until", sa.String(10), nullable=False),
        sa.Column("kelurahan", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_announcement"),
    )
    op.create_table(
        "matter",
        sa.Column("id", sa.LargeBinary, nullable=False),
        sa.Column("topic", sa.String(40), nullable=False),
        sa.Column("kelurahan", sa.String(20), nullable=False),
        sa.Column("landmark", sa.Text, nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_matter"),
    )
    op.create_index("ix_matter_topic", "matter", ["topic", "kelurahan"])

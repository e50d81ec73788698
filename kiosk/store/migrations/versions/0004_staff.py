# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff did at this kiosk, opening checks among it."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "staff_log",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("approximate", sa.Integer, nullable=False),
        sa.Column("deed", sa.String(20), nullable=False),
        sa.Column("who", sa.String(40), nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_staff_log"),
    )

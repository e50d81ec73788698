# SPDX-License-Identifier: GPL-3.0-or-later
"""What the city tells its kiosks of itself, and the next key of a kiosk that changes its own."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Forward only."""
    op.create_table(
        "configuration",
        sa.Column("number", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_configuration"),
    )
    op.add_column("kiosk", sa.Column("next_key", sa.LargeBinary))

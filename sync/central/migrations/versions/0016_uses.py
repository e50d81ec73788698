# SPDX-License-Identifier: GPL-3.0-or-later
"""How often forms are begun, sent and left at the kiosks, by day."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Forward only."""
    op.create_table(
        "kiosk_use",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kiosk_id", sa.String(64), nullable=False),
        sa.Column("form", sa.String(40), nullable=False),
        sa.Column("begun", sa.Integer(), nullable=False),
        sa.Column("sent", sa.Integer(), nullable=False),
        sa.Column("left", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["kiosk_id"], ["kiosk.id"], name="fk_kiosk_use_kiosk_id"),
        sa.PrimaryKeyConstraint("day", "kiosk_id", "form", name="pk_kiosk_use"),
    )

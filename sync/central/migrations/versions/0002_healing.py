# SPDX-License-Identifier: GPL-3.0-or-later
"""Photos that are awaited, how far the backup reaches, and how each kiosk is."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Forward only."""
    op.create_table(
        "awaited_blob",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("kiosk_id", sa.String(64), nullable=False),
        sa.Column("lost_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("sha256", name="pk_awaited_blob"),
        sa.ForeignKeyConstraint(["kiosk_id"], ["kiosk.id"], name="fk_awaited_blob_kiosk_id"),
    )
    op.create_index("ix_awaited_blob_kiosk_id", "awaited_blob", ["kiosk_id"])
    op.create_table(
        "archive",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_archive"),
    )
    with op.batch_alter_table("record") as record:
        record.drop_constraint("fk_record_kiosk_id", type_="foreignkey")
    op.add_column("kiosk", sa.Column("reported_at", sa.DateTime(timezone=True)))
    op.add_column("kiosk", sa.Column("report", sa.LargeBinary))

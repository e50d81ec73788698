# SPDX-License-Identifier: GPL-3.0-or-later
"""A submission knows the number of its record, so that nothing of the journal is looked for by a record's id."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let submissions find their numbers, and make the lines anew without an index over the ids."""
    op.add_column("submission", sa.Column("seq", sa.Integer, nullable=False, server_default="0"))
    connection = op.get_bind()
    connection.exec_driver_sql(
        "UPDATE submission SET seq = coalesce((SELECT outbox.seq FROM outbox WHERE outbox.id = record_id), 0)"
    )
    op.create_table(
        "outbox_lines",
        sa.Column("seq", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("queued_at", sa.Integer, nullable=False),
        sa.Column("fp", sa.LargeBinary(32), nullable=False, server_default=sa.text("x''")),
        sa.PrimaryKeyConstraint("seq", name="pk_outbox"),
    )
    connection.exec_driver_sql(
        "INSERT INTO outbox_lines (seq, id, queued_at, fp) SELECT seq, id, queued_at, fp FROM outbox ORDER BY seq"
    )
    op.drop_table("outbox")
    op.rename_table("outbox_lines", "outbox")

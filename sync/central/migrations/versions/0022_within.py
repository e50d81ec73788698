# SPDX-License-Identifier: GPL-3.0-or-later
"""The own sheet of an agency or kelurahan is read from sums of its own, packed by the month."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    """Forward only. Figures are counted anew from the events."""
    for table in ("rollup_day", "rollup_length", "case_tally", "rollup_mark"):
        op.execute(sa.delete(sa.table(table)))
    for name in ("agency", "kelurahan"):
        op.drop_index(f"ix_case_tally_{name}", "case_tally")
    for name in ("agency", "kelurahan", "last_day"):
        op.drop_column("case_tally", name)
    op.create_table(
        "rollup_within",
        sa.Column("reach", sa.String(12), nullable=False),
        sa.Column("code", sa.String(40), nullable=False),
        sa.Column("dimension", sa.String(12), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("open", "waiting", "overdue")),
        sa.Column("oldest", sa.Date()),
        *(sa.Column(name, sa.LargeBinary(), nullable=False) for name in ("month", "days", "lengths")),
        sa.PrimaryKeyConstraint("reach", "code", "dimension", "start", "key", name="pk_rollup_within"),
    )

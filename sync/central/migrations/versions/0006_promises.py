# SPDX-License-Identifier: GPL-3.0-or-later
"""The day on the receipt, apart from the day that the clocks give now; what residents say of an answer."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Forward only."""
    op.add_column("cases", sa.Column("promised", sa.Date()))
    cases = sa.table("cases", sa.column("promised"), sa.column("due"), sa.column("due_code"))
    op.execute(cases.update().where(cases.c.due_code.not_like("%_tambahan")).values(promised=cases.c.due))
    op.create_table(
        "verdict_of_resident",
        sa.Column("case_id", NUMBER, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("satisfied", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_verdict_of_resident_case_id"),
        sa.PrimaryKeyConstraint("case_id", name="pk_verdict_of_resident"),
    )

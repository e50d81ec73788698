# SPDX-License-Identifier: GPL-3.0-or-later
"""The mark of the figures knows until where they are counted anew, and with which successions they were made."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Forward only. The empty successions differ from any: what was handed over is counted once more."""
    op.add_column("rollup_mark", sa.Column("whole_from", NUMBER, nullable=False, server_default="0"))
    op.add_column("rollup_mark", sa.Column("successions", sa.LargeBinary(), nullable=False, server_default=""))

# SPDX-License-Identifier: GPL-3.0-or-later
"""The open cases by their last change, so that the silent ones are found among millions."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

OPEN = sa.text("rank_day < '9999-12-31'")


def upgrade() -> None:
    """Forward only."""
    op.create_index("ix_cases_silent", "cases", ["updated_at", "id"], postgresql_where=OPEN, sqlite_where=OPEN)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The records that wait for a person, so that they are found among millions."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"

HELD = sa.text("quarantine <> ''")


def upgrade() -> None:
    """Forward only."""
    op.create_index("ix_record_held", "record", ["kiosk_id", "quarantine"], postgresql_where=HELD, sqlite_where=HELD)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a kiosk was revoked, since when its key counts, and when somebody compared its fingerprint."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Forward only. Kiosks of before were compared at their enrolment, as it was then."""
    op.add_column("kiosk", sa.Column("revoked_for", sa.String(200), nullable=False, server_default=""))
    op.add_column("kiosk", sa.Column("key_since", sa.DateTime(timezone=True)))
    op.add_column("kiosk", sa.Column("approved_at", sa.DateTime(timezone=True)))
    kiosk = sa.table("kiosk", sa.column("key_since"), sa.column("approved_at"), sa.column("enrolled_at"))
    op.execute(kiosk.update().values(key_since=kiosk.c.enrolled_at, approved_at=kiosk.c.enrolled_at))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists and charts of a big city are counted in its indexes; the oldest open case of a group is found by one look."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

OPEN = "rank_day < '9999-12-31'"


def upgrade() -> None:
    """Forward only."""
    still_open = sa.text("still_open > 0")
    op.drop_index("ix_rollup_day_open", "rollup_day")
    op.create_index(
        "ix_rollup_day_open", "rollup_day", ["dimension", "grain", "key", "start"],
        sqlite_where=still_open, postgresql_where=still_open,
    )  # fmt: skip
    op.create_index(
        "ix_cases_open", "cases", ["rank_day", "id"], postgresql_where=sa.text(OPEN), sqlite_where=sa.text(OPEN),
        postgresql_include=["secret", "joined_id", "state", "topic", "agency", "kelurahan", "kiosk_id", "filed_at"],
    )  # fmt: skip
    if op.get_bind().dialect.name == "sqlite":
        return
    for first in ("agency", "kelurahan", "state", "topic"):
        read = ["secret", "joined_id", *(["agency"] if first != "agency" else [])]
        op.drop_index(f"ix_cases_{first}_rank", "cases")
        op.create_index(f"ix_cases_{first}_rank", "cases", [first, "rank_day", "id"], postgresql_include=read)
    # only pages that were cleaned since their last change are counted in an index alone
    op.execute("ALTER TABLE cases SET (autovacuum_vacuum_scale_factor = 0.01)")

# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of one agency or kelurahan looks only at cases that added something since, and finds them by an index."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    """Forward only. Figures are counted anew from the events."""
    for table in ("rollup_day", "rollup_length", "case_tally", "rollup_mark"):
        op.execute(sa.delete(sa.table(table)))
    for name, kind in (("agency", sa.String(40)), ("kelurahan", sa.String(20)), ("last_day", sa.Date())):
        filler = "1970-01-01" if name == "last_day" else ""  # SQLite wants one for the rows that are not there
        op.add_column("case_tally", sa.Column(name, kind, nullable=False, server_default=filler))
    for name in ("agency", "kelurahan"):
        op.create_index(f"ix_case_tally_{name}", "case_tally", [name, "last_day"])

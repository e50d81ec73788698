# SPDX-License-Identifier: GPL-3.0-or-later
"""An agency's officers write drafts: what they say to residents goes out with a superior's yes only."""

from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Forward only."""
    op.execute("DELETE FROM role_grant WHERE role = 'opd' AND permission = 'answer'")

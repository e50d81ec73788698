# SPDX-License-Identifier: GPL-3.0-or-later
"""Fingerprints beside the records, and how far the city's backup reaches: what healing and forgetting need."""

import msgspec
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_FP = 10
"""Place of the fingerprint in a record of the first schema."""


def upgrade() -> None:
    """Add the columns, and fill in the fingerprints of what is there."""
    op.add_column("outbox", sa.Column("fp", sa.LargeBinary(32), nullable=False, server_default=sa.text("x''")))
    op.add_column("outbox_blob", sa.Column("settled_at", sa.BigInteger))
    op.add_column("inbox", sa.Column("mark", sa.LargeBinary, nullable=False, server_default=sa.text("x''")))
    outbox = sa.table("outbox", sa.column("seq"), sa.column("record"), sa.column("fp"))
    connection = op.get_bind()
    for seq, record in connection.execute(sa.select(outbox.c.seq, outbox.c.record)).all():
        fingerprint = msgspec.msgpack.decode(record, type=list[msgspec.Raw])[_FP]
        fp = msgspec.msgpack.decode(fingerprint, type=bytes)
        connection.execute(sa.update(outbox).where(outbox.c.seq == seq).values(fp=fp))

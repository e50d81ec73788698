# SPDX-License-Identifier: GPL-3.0-or-later
"""What healing and forgetting need: the records' bytes apart from their lines, fingerprints, the mark of the news."""

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
    """Lines and bytes part; what is there is taken along."""
    op.add_column("inbox", sa.Column("mark", sa.LargeBinary, nullable=False, server_default=sa.text("x''")))
    op.add_column("outbox_blob", sa.Column("settled_at", sa.BigInteger))
    op.add_column("outbox", sa.Column("fp", sa.LargeBinary(32), nullable=False, server_default=sa.text("x''")))
    op.create_table(
        "outbox_bytes",
        sa.Column("seq", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("record", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_outbox_bytes"),
    )
    outbox = sa.table("outbox", sa.column("seq"), sa.column("record"), sa.column("fp"))
    kept = sa.table("outbox_bytes", sa.column("seq"), sa.column("record"))
    connection = op.get_bind()
    for seq, record in connection.execute(sa.select(outbox.c.seq, outbox.c.record)).all():
        fingerprint = msgspec.msgpack.decode(record, type=list[msgspec.Raw])[_FP]
        fp = msgspec.msgpack.decode(fingerprint, type=bytes)
        connection.execute(sa.update(outbox).where(outbox.c.seq == seq).values(fp=fp))
        connection.execute(sa.insert(kept).values(seq=seq, record=record))
    op.drop_index("ix_outbox_state", "outbox")
    op.drop_column("outbox", "record")
    op.create_index("ix_outbox_waiting", "outbox", ["seq"], sqlite_where=sa.text("state = 'waiting'"))
    op.create_index("ix_outbox_conflict", "outbox", ["seq"], sqlite_where=sa.text("state = 'conflict'"))

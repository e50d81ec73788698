# SPDX-License-Identifier: GPL-3.0-or-later
"""Where records stand is told of spans of numbers; a line of the journal is written once and never again."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take along where every number stands, and make the lines anew without it."""
    op.create_table(
        "outbox_span",
        sa.Column("first", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("last", sa.Integer, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("settled_at", sa.BigInteger),
        sa.Column("reason", sa.String(80), nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("first", name="pk_outbox_span"),
    )
    op.create_index("ix_outbox_span_waiting", "outbox_span", ["first"], sqlite_where=sa.text("state = 'waiting'"))
    op.create_index("ix_outbox_span_conflict", "outbox_span", ["first"], sqlite_where=sa.text("state = 'conflict'"))
    connection = op.get_bind()
    span = sa.table("outbox_span", *(sa.column(name) for name in ("first", "last", "state", "settled_at", "reason")))
    for first, last, told in list(_spans(connection)):
        connection.execute(sa.insert(span).values(first=first, last=last, **told))
    op.create_table(
        "outbox_lines",
        sa.Column("seq", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False, unique=True),
        sa.Column("queued_at", sa.Integer, nullable=False),
        sa.Column("fp", sa.LargeBinary(32), nullable=False, server_default=sa.text("x''")),
        sa.PrimaryKeyConstraint("seq", name="pk_outbox"),
    )
    connection.exec_driver_sql(
        "INSERT INTO outbox_lines (seq, id, queued_at, fp) SELECT seq, id, queued_at, fp FROM outbox ORDER BY seq"
    )
    op.drop_table("outbox")
    op.rename_table("outbox_lines", "outbox")


def _spans(connection: sa.Connection) -> Iterator[tuple[int, int, dict[str, Any]]]:
    """Every number that was ever given; one whose line is gone is lost."""
    lines = connection.exec_driver_sql("SELECT seq, state, settled_at, reason FROM outbox ORDER BY seq").all()
    sequence = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'outbox'").scalar()
    stand = {seq: (state, settled_at, reason) for seq, state, settled_at, reason in lines}
    lost = ("lost", None, "")
    for told, numbers in groupby(range(1, (sequence or 0) + 1), key=lambda number: stand.get(number, lost)):
        alike = list(numbers)
        yield alike[0], alike[-1], dict(zip(("state", "settled_at", "reason"), told, strict=True))

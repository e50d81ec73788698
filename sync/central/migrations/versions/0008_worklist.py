# SPDX-License-Identifier: GPL-3.0-or-later
"""What the work list sorts by and searches in, filters that people keep, and the language a person reads."""

import msgspec
import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
RANK = """CASE
WHEN state IN ('selesai', 'bukan_kewenangan', 'duplikat', 'ditolak') THEN '9999-12-31'
WHEN state IN ('ditanggapi', 'menunggu_pelapor') THEN '9999-06-01'
ELSE coalesce(due, '9999-01-01') END"""
OLD_INDEXES = ("ix_cases_state_due", "ix_cases_agency", "ix_cases_kelurahan")
CASES = sa.table("cases", sa.column("id"), sa.column("answers"))
WORDS = sa.table("case_words", sa.column("case_id"), sa.column("words"))
AT_ONCE = 5000


def upgrade() -> None:
    """Forward only."""
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    # SQLite adds a column that is computed only if it is not stored; its index stores it
    stored = "VIRTUAL" if is_sqlite else "STORED"
    op.execute(f"ALTER TABLE cases ADD COLUMN rank_day DATE GENERATED ALWAYS AS ({RANK}) {stored}")
    for name in OLD_INDEXES:
        op.drop_index(name, "cases")
    op.create_index("ix_cases_rank", "cases", ["rank_day", "id"])
    for first in ("agency", "kelurahan", "state", "topic"):
        op.create_index(f"ix_cases_{first}_rank", "cases", [first, "rank_day", "id"])
    op.add_column("account", sa.Column("language", sa.String(8), nullable=False, server_default=""))
    op.create_table(
        "case_words",
        sa.Column("case_id", NUMBER, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_case_words_case_id"),
        sa.PrimaryKeyConstraint("case_id", name="pk_case_words"),
    )
    op.create_table(
        "saved_view",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("account_id", NUMBER, nullable=False),
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_saved_view_account_id"),
        sa.PrimaryKeyConstraint("id", name="pk_saved_view"),
        sa.UniqueConstraint("account_id", "name", name="uq_saved_view_account_id_name"),
    )
    _words()
    if not is_sqlite:
        op.execute("CREATE INDEX ix_case_words_spoken ON case_words USING gin (to_tsvector('indonesian', words))")


def _words() -> None:
    """What was said in the cases that are there."""
    connection, last = op.get_bind(), 0
    while rows := connection.execute(
        sa.select(CASES.c.id, CASES.c.answers).where(CASES.c.id > last).order_by(CASES.c.id).limit(AT_ONCE)
    ).all():
        said = [{"case_id": number, "words": _said(answers)} for number, answers in rows]
        op.bulk_insert(WORDS, said)
        last = rows[-1][0]


def _said(answers: bytes) -> str:
    """Every text among the answers."""
    found: list[str] = []
    waiting = [msgspec.msgpack.decode(answers)]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            found.append(one)
        elif isinstance(one, dict):
            waiting += reversed(one.values())
        elif isinstance(one, list):
            waiting += reversed(one)
    return "\n".join(found)

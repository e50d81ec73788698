# SPDX-License-Identifier: GPL-3.0-or-later
"""Open cases are counted as they change: the database notes each change beside it, in the same transaction."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KEPT = ("state", "topic", "agency", "secret", "rank_day", "filed_at")
READ = ("state", "topic", "agency", "secret", "joined_id", "due", "filed_at")
COLUMNS = ", ".join(KEPT)


def upgrade() -> None:
    """Forward only. What is open now is noted as if it had just begun."""
    op.create_table(
        "open_cell",
        sa.Column("kind", sa.String(5), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        *_shared(),
        sa.Column("cases", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "day", "state", "topic", "agency", "secret", name="pk_open_cell"),
    )
    op.create_table(
        "open_change",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("cases", sa.Integer(), nullable=False),
        *_shared(),
        sa.Column("rank_day", sa.Date(), nullable=False),
        sa.Column("filed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_open_change"),
    )
    for statement in _sqlite() if op.get_bind().dialect.name == "sqlite" else _postgresql():
        op.execute(statement)
    now = f"SELECT 1, {COLUMNS} FROM cases WHERE {_open('cases')}"  # noqa: S608 - our own words
    op.execute(f"INSERT INTO open_change (cases, {COLUMNS}) {now}")


def _shared() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("state", sa.String(24), nullable=False),
        sa.Column("topic", sa.String(40), nullable=False),
        sa.Column("agency", sa.String(40), nullable=False),
        sa.Column("secret", sa.Boolean(), nullable=False),
    )


def _open(row: str) -> str:
    return f"{row}.joined_id IS NULL AND {row}.rank_day < '9999-12-31'"


def _note(row: str, amount: int) -> str:
    values = ", ".join(f"{row}.{name}" for name in KEPT)
    return f"INSERT INTO open_change (cases, {COLUMNS}) SELECT {amount}, {values} WHERE {_open(row)};"


def _differs(operator: str) -> str:
    return " OR ".join(f"OLD.{name} {operator} NEW.{name}" for name in (*KEPT, "joined_id"))


def _sqlite() -> tuple[str, ...]:
    began, ended = _note("NEW", 1), _note("OLD", -1)
    return (
        f"CREATE TRIGGER case_is_opened AFTER INSERT ON cases BEGIN {began} END",
        f"CREATE TRIGGER case_is_removed AFTER DELETE ON cases BEGIN {ended} END",
        f"CREATE TRIGGER case_is_changed AFTER UPDATE OF {', '.join(READ)} ON cases "
        f"WHEN {_differs('IS NOT')} BEGIN {ended} {began} END",
    )


def _postgresql() -> tuple[str, ...]:
    began, ended = _note("NEW", 1), _note("OLD", -1)
    return (
        "CREATE FUNCTION note_open_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF TG_OP <> 'INSERT' THEN {ended} END IF; "
        f"IF TG_OP <> 'DELETE' THEN {began} END IF; RETURN NULL; END $$",
        "CREATE TRIGGER case_comes_or_goes AFTER INSERT OR DELETE ON cases "
        "FOR EACH ROW EXECUTE FUNCTION note_open_change()",
        f"CREATE TRIGGER case_is_changed AFTER UPDATE OF {', '.join(READ)} ON cases "
        f"FOR EACH ROW WHEN ({_differs('IS DISTINCT FROM')}) EXECUTE FUNCTION note_open_change()",
    )

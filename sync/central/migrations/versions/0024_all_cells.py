# SPDX-License-Identifier: GPL-3.0-or-later
"""Charts of everything come from the cells too: the database notes each change of a case, also of an ended one."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"

KEPT = ("state", "topic", "agency", "secret", "rank_day", "filed_at")
READ = ("state", "topic", "agency", "secret", "joined_id", "due", "filed_at")
COLUMNS = ", ".join(KEPT)


def upgrade() -> None:
    """Forward only. The opener counts the cells anew; until then charts ask the cases."""
    op.add_column("rollup_mark", sa.Column("cells_whole", sa.Boolean(), nullable=False, server_default=sa.false()))
    for statement in _sqlite() if op.get_bind().dialect.name == "sqlite" else _postgresql():
        op.execute(statement)


def _note(row: str, amount: int) -> str:
    values = ", ".join(f"{row}.{name}" for name in KEPT)
    counts = f"{row}.joined_id IS NULL OR {row}.state = 'duplikat'"
    return f"INSERT INTO open_change (cases, {COLUMNS}) SELECT {amount}, {values} WHERE {counts};"


def _sqlite() -> tuple[str, ...]:
    began, ended = _note("NEW", 1), _note("OLD", -1)
    differs = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in (*KEPT, "joined_id"))
    return (
        *(f"DROP TRIGGER case_is_{done}" for done in ("opened", "removed", "changed")),
        f"CREATE TRIGGER case_is_opened AFTER INSERT ON cases BEGIN {began} END",
        f"CREATE TRIGGER case_is_removed AFTER DELETE ON cases BEGIN {ended} END",
        f"CREATE TRIGGER case_is_changed AFTER UPDATE OF {', '.join(READ)} ON cases "
        f"WHEN {differs} BEGIN {ended} {began} END",
    )


def _postgresql() -> tuple[str, ...]:
    return (
        "CREATE OR REPLACE FUNCTION note_open_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF TG_OP <> 'INSERT' THEN {_note('OLD', -1)} END IF; "
        f"IF TG_OP <> 'DELETE' THEN {_note('NEW', 1)} END IF; RETURN NULL; END $$",
    )

# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs of others: their keys, cases that no kiosk brought, coordinates, words for everybody."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Forward only."""
    op.create_table(
        "partner",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("key_hash", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True)),
        sa.Column("last_used_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_partner"),
        sa.UniqueConstraint("name", name="uq_partner_name"),
        sa.UniqueConstraint("key_hash", name="uq_partner_key_hash"),
    )
    _let_come_without_kiosk("cases")
    _let_come_without_kiosk("blob")
    number = NUMBER.compile(op.get_bind().dialect)
    op.execute(
        f"ALTER TABLE cases ADD COLUMN partner_id {number} CONSTRAINT fk_cases_partner_id REFERENCES partner (id)"
    )
    op.create_index("ix_cases_partner_id", "cases", ["partner_id"])
    op.add_column("cases", sa.Column("lat", sa.Double()))
    op.add_column("cases", sa.Column("long", sa.Double()))
    op.add_column("cases", sa.Column("public_words", sa.Text(), nullable=False, server_default=""))
    op.create_index("ix_cases_filed", "cases", ["filed_at", "id"])


def _let_come_without_kiosk(table: str) -> None:
    if op.get_bind().dialect.name != "sqlite":
        op.alter_column(table, "kiosk_id", nullable=True)
        return
    # SQLite has no words for it and cannot make a table anew that others point at. Its manual (lang_altertable,
    # section 7) gives this way for changes that leave the stored rows as they are.
    version = op.get_bind().exec_driver_sql("PRAGMA schema_version").scalar_one()
    op.execute("PRAGMA writable_schema = ON")
    schema = sa.table("sqlite_schema", sa.column("sql"), sa.column("type"), sa.column("name"))
    may_lack = sa.func.replace(schema.c.sql, "kiosk_id VARCHAR(64) NOT NULL", "kiosk_id VARCHAR(64)")
    op.execute(schema.update().where(schema.c.type == "table", schema.c.name == table).values(sql=may_lack))
    op.execute(f"PRAGMA schema_version = {version + 1}")
    op.execute("PRAGMA writable_schema = OFF")

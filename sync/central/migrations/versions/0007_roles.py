# SPDX-License-Identifier: GPL-3.0-or-later
"""The roles of a whole city, permissions by name, cases given to one person, clerks of a kelurahan."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ONE_STEP = ("kelurahan", "lapangan")
"""Roles that sign in without a second step."""

GRANTS = {
    "kelurahan": ("see_kelurahan_cases", "note", "see_identity", "see_figures", "export"),
    "verifikator": (
        "draft", "approve", "assign", "merge", "bulk", "propose", "see_figures", "see_totals", "export", "see_affected",
    ),
    "opd": ("draft", "assign", "merge", "bulk", "templates", "see_figures", "export"),
    "lapangan": ("see_assigned_cases", "work", "draft", "note"),
    "atasan": (
        "see_agency_cases", "work", "approve", "note", "assign", "merge", "bulk", "templates", "see_figures", "export",
        "see_satisfaction", "agency_accounts",
    ),
    "pimpinan": ("see_figures", "see_totals", "see_satisfaction"),
    "inspektorat": (
        "inspect", "see_secret", "note", "see_identity", "see_hidden_identity", "see_figures", "see_totals", "export",
        "export_personal", "see_affected", "see_access_log", "verify_audit", "see_satisfaction",
    ),
    "admin": ("templates", "rules", "see_access_log"),
}  # fmt: skip

BY_NAME = (("opd", "see_identity"), ("verifikator", "see_secret"))
"""What whole roles could do before, and from now on named people of theirs."""

ROLE = sa.table("role", sa.column("code"), sa.column("second_step"))
GRANT = sa.table("role_grant", sa.column("role"), sa.column("permission"))
ACCOUNT = sa.table("account", sa.column("id"), sa.column("role"))
PERSONAL = sa.table(
    "personal_grant",
    sa.column("account_id"),
    sa.column("permission"),
    sa.column("given_at", sa.DateTime(timezone=True)),
)


def upgrade() -> None:
    """Forward only."""
    op.add_column("role", sa.Column("second_step", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.add_column("account", sa.Column("kelurahan", sa.String(20), nullable=False, server_default=""))
    number = NUMBER.compile(op.get_bind().dialect)
    op.execute(
        f"ALTER TABLE cases ADD COLUMN assigned_id {number} CONSTRAINT fk_cases_assigned_id REFERENCES account (id)"
    )
    op.create_index("ix_cases_assigned_id", "cases", ["assigned_id"])
    op.create_table(
        "personal_grant",
        sa.Column("account_id", NUMBER, nullable=False),
        sa.Column("permission", sa.String(32), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_personal_grant_account_id"),
        sa.PrimaryKeyConstraint("account_id", "permission", name="pk_personal_grant"),
    )
    _roles()
    _people()


def _roles() -> None:
    known = set(op.get_bind().scalars(sa.select(ROLE.c.code)))
    fresh = [code for code in GRANTS if code not in known]
    op.bulk_insert(ROLE, [{"code": code, "second_step": code not in ONE_STEP} for code in fresh])
    op.bulk_insert(GRANT, [{"role": code, "permission": p} for code, granted in GRANTS.items() for p in granted])


def _people() -> None:
    """Nobody who could read a name or a secret case yesterday stands before a shut door today."""
    connection, now = op.get_bind(), datetime.now(UTC)
    at = now.replace(tzinfo=None) if connection.dialect.name == "sqlite" else now
    for role, permission in BY_NAME:
        people = connection.scalars(sa.select(ACCOUNT.c.id).where(ACCOUNT.c.role == role)).all()
        op.bulk_insert(PERSONAL, [{"account_id": one, "permission": permission, "given_at": at} for one in people])
        op.execute(sa.delete(GRANT).where(GRANT.c.role == role, GRANT.c.permission == permission))

# SPDX-License-Identifier: GPL-3.0-or-later
"""The second step of signing in, accounts kept elsewhere, and the diary of access, which the database itself guards."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Forward only."""
    _sign_ins()
    _second_step()
    _provider()
    _diary()


def _sign_ins() -> None:
    # whoever is signed in signs in once more: the rows of before tell neither where nor with what
    op.drop_table("sign_in")
    op.create_table(
        "sign_in",
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("mark", sa.String(22), nullable=False),
        sa.Column("account_id", NUMBER, nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("address", sa.String(45), nullable=False),
        sa.Column("device", sa.String(60), nullable=False),
        sa.Column("locked_ticket", sa.LargeBinary()),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_sign_in_account_id"),
        sa.PrimaryKeyConstraint("token_hash", name="pk_sign_in"),
        sa.UniqueConstraint("mark", name="uq_sign_in_mark"),
    )
    op.create_index("ix_sign_in_account_id", "sign_in", ["account_id"])
    op.create_table(
        "half_sign_in",
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("account_id", NUMBER, nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("locked_ticket", sa.LargeBinary()),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_half_sign_in_account_id"),
        sa.PrimaryKeyConstraint("token_hash", name="pk_half_sign_in"),
    )
    op.create_table(
        "known_place",
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_known_place"),
    )


def _second_step() -> None:
    op.create_table(
        "authenticator",
        sa.Column("account_id", NUMBER, nullable=False),
        sa.Column("locked", sa.LargeBinary(), nullable=False),
        sa.Column("proved_at", sa.DateTime(timezone=True)),
        sa.Column("last_step", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_authenticator_account_id"),
        sa.PrimaryKeyConstraint("account_id", name="pk_authenticator"),
    )
    op.create_table(
        "recovery_code",
        sa.Column("account_id", NUMBER, nullable=False),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_recovery_code_account_id"),
        sa.PrimaryKeyConstraint("account_id", "code_hash", name="pk_recovery_code"),
    )
    op.create_table(
        "access_setting",
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_access_setting"),
    )


def _provider() -> None:
    op.create_table(
        "linked_identity",
        sa.Column("issuer", sa.String(200), nullable=False),
        sa.Column("subject", sa.String(200), nullable=False),
        sa.Column("account_id", NUMBER, nullable=False),
        sa.Column("linked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_linked_identity_account_id"),
        sa.PrimaryKeyConstraint("issuer", "subject", name="pk_linked_identity"),
    )
    op.create_index("ix_linked_identity_account_id", "linked_identity", ["account_id"])
    op.create_table(
        "provider_rule",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("claim", sa.String(60), nullable=False),
        sa.Column("value", sa.String(120), nullable=False),
        sa.Column("role", sa.String(24), nullable=False),
        sa.Column("place_claim", sa.String(60), nullable=False),
        sa.ForeignKeyConstraint(["role"], ["role.code"], name="fk_provider_rule_role"),
        sa.PrimaryKeyConstraint("id", name="pk_provider_rule"),
    )


def _diary() -> None:
    op.create_table(
        "access_step",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("account_id", NUMBER),
        sa.Column("action", sa.String(32), nullable=False),
        sa.Column("subject", sa.String(80), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("hash_before", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_access_step_account_id"),
        sa.PrimaryKeyConstraint("number", name="pk_access_step"),
    )
    op.create_index("ix_access_step_account_id", "access_step", ["account_id"])
    if op.get_bind().dialect.name == "sqlite":
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER access_step_no_{act.lower()} BEFORE {act} ON access_step "
                "BEGIN SELECT RAISE(ABORT, 'the diary of access is append-only'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"
    )
    op.execute(
        "CREATE TRIGGER access_step_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON access_step "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
    )

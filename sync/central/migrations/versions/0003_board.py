# SPDX-License-Identifier: GPL-3.0-or-later
"""The news board, matters that others may join, satisfaction surveys, and who may do what with them."""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

GRANTS = {
    "verifikator": ("announce", "publish_matter", "see_satisfaction"),
    "opd": ("see_satisfaction",),
    "humas": ("announce", "see_satisfaction"),
}


def upgrade() -> None:
    """Forward only."""
    _cases()
    _board()
    _news()
    _surveys()
    _roles()


def _cases() -> None:
    op.add_column("cases", sa.Column("service", sa.String(40), nullable=False, server_default=""))
    op.add_column("cases", sa.Column("from_elsewhere", sa.Boolean(), nullable=False, server_default=sa.false()))
    # SQLite cannot make the table anew while others point at it, and Alembic has no other words for this there
    number = NUMBER.compile(op.get_bind().dialect)
    op.execute(f"ALTER TABLE cases ADD COLUMN joined_id {number} CONSTRAINT fk_cases_joined_id REFERENCES cases (id)")
    op.create_index("ix_cases_joined_id", "cases", ["joined_id"])
    op.create_table(
        "matter",
        sa.Column("id", sa.LargeBinary(), nullable=False),
        sa.Column("case_id", NUMBER, nullable=False),
        sa.Column("topic", sa.String(40), nullable=False),
        sa.Column("kelurahan", sa.String(20), nullable=False),
        sa.Column("landmark", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_matter_case_id"),
        sa.PrimaryKeyConstraint("id", name="pk_matter"),
        sa.UniqueConstraint("case_id", name="uq_matter_case_id"),
    )


def _board() -> None:
    op.create_table(
        "posting",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("public_id", sa.LargeBinary(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("kelurahan", sa.String(20), nullable=False),
        sa.Column("until", sa.Date()),
        sa.Column("published_at", sa.DateTime(timezone=True)),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name="pk_posting"),
        sa.UniqueConstraint("public_id", name="uq_posting_public_id"),
    )
    op.create_table(
        "posting_step",
        sa.Column("posting_id", NUMBER, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("account_id", NUMBER, nullable=False),
        sa.Column("action", sa.String(12), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_posting_step_account_id"),
        sa.ForeignKeyConstraint(["posting_id"], ["posting.id"], name="fk_posting_step_posting_id"),
        sa.PrimaryKeyConstraint("posting_id", "number", name="pk_posting_step"),
    )


def _news() -> None:
    with op.batch_alter_table("news_item") as news:
        news.alter_column("event_id", existing_type=NUMBER, nullable=True)
        news.add_column(sa.Column("posting_id", NUMBER))
        news.add_column(sa.Column("matter_id", sa.LargeBinary()))
        news.add_column(sa.Column("mark", sa.LargeBinary()))
        news.create_foreign_key("fk_news_item_posting_id", "posting", ["posting_id"], ["id"])
        news.create_foreign_key("fk_news_item_matter_id", "matter", ["matter_id"], ["id"])
    item = sa.table("news_item", sa.column("kiosk_id"), sa.column("number"), sa.column("mark"))
    connection = op.get_bind()
    for kiosk, number in connection.execute(sa.select(item.c.kiosk_id, item.c.number)).all():
        this = (item.c.kiosk_id == kiosk) & (item.c.number == number)
        connection.execute(sa.update(item).where(this).values(mark=secrets.token_bytes(8)))
    with op.batch_alter_table("news_item") as news:
        news.alter_column("mark", existing_type=sa.LargeBinary(), nullable=False)


def _surveys() -> None:
    op.create_table(
        "survey_answer",
        sa.Column("response", sa.LargeBinary(), nullable=False),
        sa.Column("element", sa.String(40), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("kelurahan", sa.String(20), nullable=False),
        sa.Column("service", sa.String(40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("response", "element", name="pk_survey_answer"),
    )
    op.create_index("ix_survey_answer_unit", "survey_answer", ["kelurahan", "service", "day"])


def _roles() -> None:
    role = sa.table("role", sa.column("code"))
    grant = sa.table("role_grant", sa.column("role"), sa.column("permission"))
    op.bulk_insert(role, [{"code": "humas"}])
    op.bulk_insert(grant, [{"role": code, "permission": p} for code, granted in GRANTS.items() for p in granted])

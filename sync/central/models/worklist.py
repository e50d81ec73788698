# SPDX-License-Identifier: GPL-3.0-or-later
"""What the work list needs beside the cases: their words to search in, and filters that people keep."""

from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, func, literal_column, text
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.sql.functions import Function

from sync.central.models.cases import CLOSED_RANK, Case
from sync.central.models.schema import Number, Table


class CaseWords(Table):
    """What was said in a case and every reader of it may read: to search in. Never a word of who filed it."""

    __tablename__ = "case_words"
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), primary_key=True, autoincrement=False)
    words: Mapped[str]


class SavedView(Table):
    """A filter of the work list that a person gave a name."""

    __tablename__ = "saved_view"
    __table_args__ = (UniqueConstraint("account_id", "name"),)
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    name: Mapped[str] = mapped_column(String(60))
    query: Mapped[str]


def spoken() -> Function[Any]:
    """Words as PostgreSQL's own Indonesian dictionary reads them."""
    return func.to_tsvector(text("'indonesian'"), CaseWords.words)


IS_OPEN = Case.rank_day < literal_column(f"'{CLOSED_RANK}'")
"""Written out, so that the index of the open ones is known to fit."""
Index("ix_case_words_spoken", spoken(), postgresql_using="gin").ddl_if(dialect="postgresql")

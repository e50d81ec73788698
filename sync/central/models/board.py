# SPDX-License-Identifier: GPL-3.0-or-later
"""The news board, and satisfaction surveys."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from sync.central.models.schema import Number, Table


class Posting(Table):
    """A piece of the news board: written, published, withdrawn. What was published never changes."""

    __tablename__ = "posting"
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    public_id: Mapped[bytes] = mapped_column(unique=True)
    title: Mapped[str]
    body: Mapped[str]
    kelurahan: Mapped[str] = mapped_column(String(20))
    """The only one it is for; empty for the whole city."""
    until: Mapped[date | None]
    published_at: Mapped[datetime | None]
    withdrawn_at: Mapped[datetime | None]


class PostingStep(Table):
    """Who did what with a piece of the news board, and when. Append-only."""

    __tablename__ = "posting_step"
    posting_id: Mapped[int] = mapped_column(ForeignKey("posting.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    action: Mapped[str] = mapped_column(String(12))
    """written, changed, published, withdrawn."""


class SurveyAnswer(Table):
    """One element of one anonymous satisfaction survey: no name, no words, no kiosk, no time of day."""

    __tablename__ = "survey_answer"
    __table_args__ = (Index("ix_survey_answer_unit", "kelurahan", "service", "day"),)
    response: Mapped[bytes] = mapped_column(primary_key=True)
    """Keyed hash of the record: keeps the answers of one sheet together, and leads back to nobody."""
    element: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[int]
    kelurahan: Mapped[str] = mapped_column(String(20))
    service: Mapped[str] = mapped_column(String(40))
    day: Mapped[date]
